// What a word can mean to the recognisers; the word lists of the languages are made of these.

/// A part of the day that decides between the two readings of a twelve-hour time.
enum DayPart: Int8, Sendable {
  case morning, noon, afternoon, evening, night
}

/// A unit of time.
enum TimeUnit: Int8, Sendable {
  case minute, hour, day, week, month, year

  /// A month counts as 30 days, a year as 365.
  var minutes: Int {
    switch self {
    case .minute: 1
    case .hour: 60
    case .day: 1_440
    case .week: 10_080
    case .month: 43_200
    case .year: 525_600
    }
  }
}

/// Days that have a name.
enum Feast: Int8, Sendable {
  case newYearsDay, epiphany, valborg, labourDay, norwegianDay, danishDay, swedishDay
  case midsummerEve, midsummerDay, saintJohn, halloween, lucia
  case littleChristmasEve, christmasEve, christmasDay, boxingDay, newYearsEve
  case maundyThursday, goodFriday, easterEve, easterSunday, easterMonday
  case ascension, whitSunday, whitMonday

  /// The feast's day in `year`.
  func date(in year: Int) -> CalendarDate? {
    func easter(_ days: Int) -> CalendarDate { CalendarDate.easter(of: year).adding(days: days) }
    func fixed(_ month: Int, _ day: Int) -> CalendarDate? {
      CalendarDate(year: year, month: month, day: day)
    }
    switch self {
    case .newYearsDay: return fixed(1, 1)
    case .epiphany: return fixed(1, 6)
    case .valborg: return fixed(4, 30)
    case .labourDay: return fixed(5, 1)
    case .norwegianDay: return fixed(5, 17)
    case .danishDay: return fixed(6, 5)
    case .swedishDay: return fixed(6, 6)
    case .midsummerEve: return fixed(6, 18)?.next(weekday: 5)
    case .midsummerDay: return fixed(6, 19)?.next(weekday: 6)
    case .saintJohn: return fixed(6, 23)
    case .halloween: return fixed(10, 31)
    case .lucia: return fixed(12, 13)
    case .littleChristmasEve: return fixed(12, 23)
    case .christmasEve: return fixed(12, 24)
    case .christmasDay: return fixed(12, 25)
    case .boxingDay: return fixed(12, 26)
    case .newYearsEve: return fixed(12, 31)
    case .maundyThursday: return easter(-3)
    case .goodFriday: return easter(-2)
    case .easterEve: return easter(-1)
    case .easterSunday: return easter(0)
    case .easterMonday: return easter(1)
    case .ascension: return easter(39)
    case .whitSunday: return easter(49)
    case .whitMonday: return easter(50)
    }
  }
}

/// Currencies; `krone` is the crown of the customer's country.
enum Currency: Int8, Sendable {
  case krone, nok, dkk, sek, eur, usd, gbp

  func code(in country: String) -> String {
    switch self {
    case .krone: country == "DK" ? "DKK" : country == "SE" ? "SEK" : "NOK"
    case .nok: "NOK"
    case .dkk: "DKK"
    case .sek: "SEK"
    case .eur: "EUR"
    case .usd: "USD"
    case .gbp: "GBP"
    }
  }
}

/// The parts that function words and cues play.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { self.rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A full stop after it belongs to it.
  static let abbreviation = WordRoles(bit: 0)

  // Times.
  static let clock = WordRoles(bit: 1)
  static let approximate = WordRoles(bit: 2)
  static let half = WordRoles(bit: 3)
  static let quarter = WordRoles(bit: 4)
  /// Minutes after the hour: over, past.
  static let past = WordRoles(bit: 5)
  /// Minutes before the hour: på, i, to.
  static let before = WordRoles(bit: 6)
  /// tiden, o'clock.
  static let clockSuffix = WordRoles(bit: 7)
  static let am = WordRoles(bit: 8)
  static let pm = WordRoles(bit: 9)
  /// Words that show that a bare hour near them is one: hjemme, ring, available.
  static let timeContext = WordRoles(bit: 10)
  static let at = WordRoles(bit: 11)

  // Dates.
  static let next = WordRoles(bit: 12)
  static let last = WordRoles(bit: 13)
  static let this = WordRoles(bit: 14)
  /// den, d., the.
  static let article = WordRoles(bit: 15)
  static let of = WordRoles(bit: 16)
  static let ago = WordRoles(bit: 17)
  static let within = WordRoles(bit: 18)
  static let every = WordRoles(bit: 19)
  /// Prepositions before dates, times and places.
  static let preposition = WordRoles(bit: 20)
  static let from = WordRoles(bit: 21)
  static let to = WordRoles(bit: 22)
  static let between = WordRoles(bit: 23)
  static let and = WordRoles(bit: 24)
  /// Turns a negation into a limit: "ikke før fredag", "not until Friday".
  static let limit = WordRoles(bit: 25)
  static let since = WordRoles(bit: 26)
  static let pastVerb = WordRoles(bit: 27)
  static let futureVerb = WordRoles(bit: 28)
  static let moveVerb = WordRoles(bit: 29)
  /// Nouns that are counted with ordinals, which then are no days: "den 3. gangen".
  static let counted = WordRoles(bit: 30)
  /// In "Black Friday" there is no weekday.
  static let hidesWeekday = WordRoles(bit: 31)

  // What is said of a value.
  static let negation = WordRoles(bit: 32)
  static let correction = WordRoles(bit: 33)
  static let instead = WordRoles(bit: 34)
  /// passer, går, works: with a negation after it the value before is refused.
  static let suits = WordRoles(bit: 35)
  static let tooMuch = WordRoles(bit: 36)
  /// er, är, is, and the like between a cue and its value.
  static let link = WordRoles(bit: 37)
  static let own = WordRoles(bit: 38)

  // Cues.
  static let phone = WordRoles(bit: 39)
  /// ordre, faktura, kundenummer, IMEI: numbers after it are not phones.
  static let identifier = WordRoles(bit: 40)
  static let postal = WordRoles(bit: 41)
  static let street = WordRoles(bit: 42)
  static let box = WordRoles(bit: 43)
  /// versjon, IP, art.: the number after it is none of ours.
  static let version = WordRoles(bit: 44)
  static let number = WordRoles(bit: 45)
  static let thousand = WordRoles(bit: 46)
  /// GB, Mbit, prosent, år: what stands before it counts something.
  static let measure = WordRoles(bit: 47)
  static let floor = WordRoles(bit: 48)
  static let resident = WordRoles(bit: 49)
  static let city = WordRoles(bit: 50)

  // Personal data.
  static let nationalID = WordRoles(bit: 51)
  static let card = WordRoles(bit: 52)
  static let account = WordRoles(bit: 53)
  static let password = WordRoles(bit: 54)
  static let code = WordRoles(bit: 55)
  /// Words for people: somebody is spoken of.
  static let person = WordRoles(bit: 56)

  /// feil, wrong: after "er" or "is" the value before is refused.
  static let wrong = WordRoles(bit: 57)
  /// gamle, "dere skrev": what comes next is what stands in the books, not what is right.
  static let stale = WordRoles(bit: 58)

  /// Cues and names that mean the same in every language the engine knows.
  static let shared: WordRoles = [
    .clock, .phone, .identifier, .postal, .street, .box, .nationalID, .card, .account,
    .password, .code, .am, .pm, .version, .city,
  ]
}

/// Everything one word, or one set of words, can mean in a language.
struct WordSense: Sendable {
  var roles: WordRoles = []
  var cardinal: Int?
  var ordinal: Int8?
  var month: Int8?
  var weekday: Int8?
  /// A short form, a name only beside a number or a preposition: fre, Thu, man.
  var isShort = false
  /// "i onsdags": the weekday before today.
  var isPastWeekday = false
  /// Days from today.
  var dayOffset: Int8?
  var part: DayPart?
  var unit: TimeUnit?
  var currency: Currency?
  var feast: Feast?

  static let none = WordSense()

  /// Adds what `other` knows and this one does not.
  mutating func merge(_ other: WordSense) {
    roles.formUnion(other.roles)
    cardinal = cardinal ?? other.cardinal
    ordinal = ordinal ?? other.ordinal
    isShort = month == nil && weekday == nil ? other.isShort : isShort
    month = month ?? other.month
    weekday = weekday ?? other.weekday
    isPastWeekday = isPastWeekday || other.isPastWeekday
    dayOffset = dayOffset ?? other.dayOffset
    part = part ?? other.part
    unit = unit ?? other.unit
    currency = currency ?? other.currency
    feast = feast ?? other.feast
  }

  /// Only what is safe to read in a message of another language.
  var shared: WordSense? {
    var sense = WordSense()
    sense.roles = roles.intersection(.shared)
    if !isShort {
      sense.month = month
      sense.weekday = weekday
      sense.isPastWeekday = isPastWeekday
    }
    sense.currency = currency
    sense.feast = feast
    sense.dayOffset = dayOffset
    if dayOffset != nil || weekday != nil { sense.part = part }
    let isEmpty =
      sense.roles.isEmpty && sense.month == nil && sense.weekday == nil && currency == nil
      && feast == nil && dayOffset == nil
    return isEmpty ? nil : sense
  }
}
