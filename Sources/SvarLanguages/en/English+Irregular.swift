// Forms that no English paradigm tells.
// A row a word; the first form is the one a dictionary has. Compounds of a verb with a prefix
// (`overta`) come by themselves.

extension EnglishWords {
  static let irregular = WordTables.groups([verbs, adjectives, nouns].joined(separator: "\n"))

  /// Strong verbs, and short weak ones whose endings would fit too many words.
  static let verbs = """
    get gets got gotten getting
    go goes went gone going
    take takes took taken taking
    come comes came coming
    say says said saying
    do does did done doing
    see sees saw seen seeing
    find finds found finding
    write writes wrote written writing
    have has had having
    know knows knew known
    give gives gave given giving
    send sends sent sending
    buy buys bought buying
    pay pays paid paying payed
    sell sells sold selling
    tell tells told telling
    speak speaks spoke spoken speaking
    break breaks broke broken breaking
    steal steals stole stolen stealing
    lose loses lost losing
    leave leaves left leaving
    make makes made making
    keep keeps kept keeping
    hold holds held holding
    think thinks thought thinking
    bring brings brought bringing
    choose chooses chose chosen choosing
    drive drives drove driven driving
    fall falls fell fallen falling
    forget forgets forgot forgotten forgetting
    hear hears heard hearing
    mean means meant meaning
    meet meets met meeting
    put puts putting
    read reads reading
    run runs ran running
    set sets setting
    stand stands stood standing
    understand understands understood understanding
    win wins won winning
    withdraw withdraws withdrew withdrawn withdrawing
    cancel cancels cancelled canceled cancelling canceling
    become becomes became becoming
    begin begins began begun beginning
    bet bets betting
    bite bites bit bitten biting
    blow blows blew blown blowing
    build builds built building
    burn burns burnt burned burning
    catch catches caught catching
    cost costs costing
    cry cries cried crying
    cut cuts cutting
    deal deals dealt dealing
    die dies died dying
    dig digs dug digging
    draw draws drew drawn drawing
    drink drinks drank drunk drinking
    drop drops dropped dropping
    dry dries dried drying
    eat eats ate eaten eating
    feel feels felt feeling
    fight fights fought fighting
    fit fits fitted fitting
    fly flies flew flown flying
    freeze freezes froze frozen freezing
    grow grows grew grown growing
    hang hangs hung hanging
    hide hides hid hidden hiding
    hit hits hitting
    hurt hurts hurting
    lead leads led leading
    learn learns learnt learned learning
    lend lends lent lending
    let lets letting
    light lights lit lighting
    prove proves proved proven proving
    quit quits quitting
    ride rides rode ridden riding
    ring rings rang rung ringing
    rise rises rose risen rising
    shake shakes shook shaken shaking
    shoot shoots shot shooting
    show shows showed shown showing
    shut shuts shutting
    sing sings sang sung singing
    sit sits sat sitting
    sleep sleeps slept sleeping
    spend spends spent spending
    split splits splitting
    spread spreads spreading
    stick sticks stuck sticking
    swear swears swore sworn swearing
    swim swims swam swum swimming
    teach teaches taught teaching
    tear tears tore torn tearing
    throw throws threw thrown throwing
    try tries tried trying
    wake wakes woke woken waking
    wear wears wore worn wearing
    """

  /// Adjectives that change their base.
  static let adjectives = """
    good better best
    bad worse worst
    much more most
    fast faster fastest
    cheap cheaper cheapest
    small smaller smallest
    long longer longest
    short shorter shortest
    slow slower slowest
    quick quicker quickest
    high higher highest
    low lower lowest
    old older oldest
    hard harder hardest
    cold colder coldest
    warm warmer warmest
    strong stronger strongest
    weak weaker weakest
    clear clearer clearest
    near nearer nearest
    few fewer fewest
    great greater greatest
    young younger youngest
    light lighter lightest
    dark darker darkest
    loud louder loudest
    quiet quieter quietest
    soon sooner soonest
    smart smarter smartest
    thick thicker thickest
    new newer newest
    big bigger biggest
    hot hotter hottest
    thin thinner thinnest
    large larger largest
    close closer closest
    nice nicer nicest
    safe safer safest
    simple simpler simplest
    wide wider widest
    easy easier easiest
    happy happier happiest
    early earlier earliest
    busy busier busiest
    angry angrier angriest
    heavy heavier heaviest
    far further furthest farther farthest
    """

  /// Nouns that change their base, or whose base is short.
  static let nouns = """
    man men
    woman women
    person people persons
    child children
    foot feet
    tooth teeth
    mouse mice
    knife knives
    shelf shelves
    life lives
    wife wives
    half halves
    thief thieves
    bus buses
    gas gases
    """

  /// Words that are no forms of each other, though endings or stems say so.
  static let strangers = """
    access accesses accessed accessing | accessory accessories
    author authors | authority authorities
    busy busier busiest busily | business businesses
    custom customs customize customized | customer customers
    direct directly directed | directory directories | director directors
    emerge emerges emerged | emergency emergencies
    general generally | generate generates generated generating | generic
    hard harder hardest | hardly
    import imports imported importing | important importantly importance
    intern interns | internal internally
    late latest | lately
    near nearer nearest | nearly
    new newer newest | news
    operate operates operated operating operation | operator operators
    organ organs | organize organise organization organisation
    past | paste pastes pasted pasting
    plan plans planned planning planner | plane planes
    position positions | positive positively
    universe universal | university universities
    """
}
