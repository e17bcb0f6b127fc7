// English sentences that no customer service bot serves, one a line; see Background.swift.

extension Background {
  static let en = """
    who won the match between Arsenal and Chelsea
    how old is the prime minister
    which city is the capital of Australia
    do you know a good book about the Vikings
    how do i make a decent fish soup
    tell me about dinosaurs
    why does the sky look blue
    i'm so sad, my dog died yesterday
    what do you think of modern art
    when did the second world war end
    how many legs does a spider have
    know any funny stories
    my boyfriend just broke up with me
    what should i give my mum for her birthday
    which party should I vote for
    how can i learn to play the guitar
    is there life on Mars
    how high is Mount Everest
    my back hurts when i run
    write a poem about autumn
    what does the word paradox mean
    how do you get red wine out of a white shirt
    my neighbour plays the drums all night
    how long does it take to fly to the moon
    work out the square root of 196
    can birds sleep while they fly
    which film won the Oscar for best picture
    i'd like to learn Japanese
    what does it take to become a pilot
    why do people dream
    i miss the summer
    when should tulips be planted
    what's the difference between a crocodile and an alligator
    it was a lovely wedding last saturday
    my four year old won't eat vegetables
    i want an appointment for a cut and colour
    do you have a free slot at the dentist next week
    i need to see a doctor about my knee
    how long should i boil an egg
    the train to Bergen is late again
    when does the last bus to the airport leave
    can i get a table for four on friday evening
    what does a flight to Rome cost at Easter
    i got a parking ticket, how do i appeal
    what are mortgage rates like these days
    i would like to apply for a personal loan
    one large pizza with ham please
    when will i get my tax refund
    where do i apply for parental leave
    i want to join your gym
    do i need a visa for Vietnam
    the car won't start when it's cold
    how often should you change the oil in a car
    the washing machine is leaking on the floor
    what is the price of electricity in Texas
    my cat won't eat, should i call the vet
    my daughter has a fever and a rash
    how much paracetamol can an adult take
    i can't sleep at night
    i feel lonely these days
    my boss is impossible to work with
    help me write a job application
    i'm looking for a part-time job as a waiter
    did anyone find a grey hat on the tram
    when are the school holidays
    can you solve this equation for me
    write an essay about climate change
    translate dog into French
    thank you in Spanish, how do they say it
    who painted the Mona Lisa
    who wrote Romeo and Juliet
    how many people live in Oslo
    what's the longest river in the world
    how fast can a cheetah run
    what are the northern lights
    how did the universe begin
    why is the sea salty
    how does photosynthesis work
    who discovered penicillin
    when did people first land on the moon
    will it rain this weekend
    how cold is it at the north pole
    how hot does it get in Spain in July
    what is the time over in New York
    wake me up at seven
    put on some quiet music
    dim the lamps in the living room
    play a song by the Beatles
    what's on at the cinema tonight
    recommend a crime series
    what did you think of the last season
    who is going to win eurovision
    when does the national team play next
    how did the ski race go
    who's better, Messi or Ronaldo
    how do you fix a flat bike tyre
    how long is the walk across Scotland
    is it safe to swim in the fjord
    where can you pick blueberries
    which mushrooms are poisonous
    got a recipe for cinnamon buns
    can i freeze meatballs
    how many cups are there in a litre
    what can i cook with stale bread
    how long does boiled rice keep
    i'm a vegetarian, what can i eat at christmas
    which wine goes with lamb
    when does the supermarket close today
    what's your opinion on the war
    who will be the next president
    are you for or against the European Union
    what matters most in this election
    do you believe in god
    what happens after we die
    some people say the earth is flat
    are ghosts real
    what star sign is someone born in May
    give me the lottery numbers for saturday
    i'm bored
    will you marry me
    what's your favourite colour
    do you have brothers or sisters
    what did you have for dinner
    you're cute
    you are as dumb as a brick
    let's play twenty questions
    throw two dice for me
    say something in Scottish
    poop
    asdfgh jkl
    one two three four five
    la la la sing me a song
    what should i wear to a christening
    how do you tie a tie
    what do people say at a funeral
    i need a good name for a rabbit
    how long is an elephant pregnant
    how many calories are in a banana
    how do i get rid of ants in the bathroom
    should apple trees be pruned in spring
    how do you paint a wooden floor
    what does it cost to rent a cabin in the mountains
    how do i get a passport for a child
    somebody stole my bike at the station
    """
}
