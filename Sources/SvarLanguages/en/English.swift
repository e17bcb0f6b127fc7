// English.

extension LanguageKnowledge {
  static let english = LanguageKnowledge(
    code: "en",
    englishName: "English",
    stemmer: "english",
    functionWords: WordTables.set(EnglishWords.function),
    markers: WordTables.markers(
      common: EnglishWords.common, usual: EnglishWords.usual,
      rare: EnglishWords.function + " " + EnglishWords.content),
    letters: [],
    cues: EnglishWords.cues,
    negations: WordTables.set(
      """
      not no never without nor neither none nothing nobody don't dont doesn't doesnt didn't didnt \
      won't wont wouldn't wouldnt can't cant cannot couldn't couldnt isn't isnt aren't arent \
      wasn't wasnt weren't werent haven't havent hasn't hasnt hadn't hadnt shouldn't shouldnt ain't
      """),
    conjunctions: WordTables.set("and but so"),
    starters: WordTables.set(
      """
      i we you it they this that there what where how why who when which can could is are was
      do does did will would have has please thanks thank hi hello my but if i'm i've i'd it's
      what's where's
      """),
    abbreviations: WordTables.set(
      """
      no nr e g i e eg ie etc vs approx mr mrs ms dr st tel ext inc ltd jan feb mar apr jun jul aug \
      sep sept oct nov dec min sec a m p dept acct
      """),
    paradigms: [
      Paradigm("_ 's s", minimumBase: 3), Paradigm("_ es 's", minimumBase: 3, after: "hosxz"),
    ],
    irregularForms: EnglishWords.irregular,
    strangers: WordTables.strangers(EnglishWords.strangers),
    verbPrefixes: WordTables.words("re un over under out up mis for"),
    links: [],
    spellings: WordTables.spellings(EnglishWords.spellings),
    months: EnglishCalendar.months,
    weekdays: EnglishCalendar.weekdays,
    pastWeekdays: EnglishCalendar.pastWeekdays,
    numberWords: EnglishCalendar.numberWords,
    ordinalWords: EnglishCalendar.ordinalWords,
    relativeDays: EnglishCalendar.relativeDays)
}

enum EnglishWords {
  static let common = "i the to my you is it and a in of for on have that can what your"
  static let usual = """
    me do are not this be with was how i'm it's don't when where why who will would if or but no \
    from get been has there they we at so up out an can't as about any please hello hi thanks \
    thank back still need want just could which did now
    """
  static let function = """
    i you he she it we they me him her us them my your his its our their mine yours ours theirs \
    a an the this that these those and or but so if because when while than then not no nor yes \
    to of in on at by for from with without about into over under up down out off as is am are \
    was were be been being have has had do does did can could will would shall should may might \
    must who whom whose which what where why how there here all any both each few more most other \
    some such only own same too very just now also still again i'm i've i'd i'll you're you've \
    it's that's there's what's where's don't doesn't didn't won't wouldn't can't couldn't isn't \
    aren't wasn't weren't haven't hasn't hadn't shouldn't let's
    """
  static let content = """
    order ordered package parcel delivery delivered invoice bill billing payment pay paid \
    subscription plan contract broadband internet mobile phone router account card password money \
    refund return returned address change cancel help customer service support agent human person \
    someone speak talk call email number working broken lost stolen block open opening hours \
    complaint complain weeks week month months days day hours hour today tomorrow yesterday morning \
    evening night long many much first last next new old wrong right good bad great nice home away \
    forgot tried waiting waited received sent send bought buy charged charge twice moving move \
    upgrade downgrade data signal connection slow down off turn switch set lights light living \
    room kitchen bedroom bathroom door window temperature play volume music weather alarm timer \
    list add tell know see give make take find show going come keep says said got getting think \
    understand sorry hey cheers regards really actually every everything nothing anything \
    something stop start close degrees brightness lamp garage red blue green percent minutes
    """
  static let cues = WordTables.weighted(
    """
    th 9, ^wh 9, w 7, gh 6, ou 6, ea 6, ee 4, oo 4, sh 5, ing$ 3, tion$ 5, ed$ 4, ly$ 6, y$ 4, \
    ck 2, qu 4, z 1, c 3, ^y 4, ^un 3, ^re 2, ^ex 2, able$ 8, ment$ 2, ness$ 6, ers$ 2, es$ 2, \
    's$ 6, n't$ 9, 'm$ 6, 've$ 8, ould$ 9, ay 4, ow 5, ew 4, aw 4, oi 3, oa 5, ai 4, ie 3, ch 4, \
    ph 4, æ -10, ø -10, å -10, ä -8, ö -8, j -3, kj -6, aa -4
    """)
  static let spellings = """
    you = u ya yu
    your = ur yr
    are = r
    please = pls plz plss pleas
    thanks = thx tnx thnx ty tks
    because = cuz cos bc coz
    with = w
    what = wat wot wht
    have = hav
    number = num nr
    account = acc acct
    message = msg
    tomorrow = tmr tmrw tomoz tomorow tommorow tommorrow
    tonight = tonite
    don't = dont
    can't = cant
    won't = wont
    i'm = im
    i've = ive
    isn't = isnt
    doesn't = doesnt
    didn't = didnt
    wasn't = wasnt
    haven't = havent
    hasn't = hasnt
    couldn't = couldnt
    wouldn't = wouldnt
    shouldn't = shouldnt
    what's = whats
    where's = wheres
    it's = its
    that's = thats
    you're = youre
    they're = theyre
    want = wanna
    going = gonna
    got = gotta
    about = abt
    customer = cust
    subscription = sub subs
    phone = fone ph tel
    mobile = mob
    through = thru
    though = tho
    people = ppl
    colour = color
    cancelled = canceled
    cancel = cancle
    refund = refound
    receive = recieve
    received = recieved
    """
}
