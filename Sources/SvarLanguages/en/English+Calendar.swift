// Months, weekdays, numbers and days of English.

extension LanguageKnowledge {
  enum EnglishCalendar {
    static let months = WordTables.counted(
      """
      january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; \
      september sept sep; october oct; november nov; december dec
      """)
    static let weekdays = WordTables.counted(
      """
      monday mondays mon; tuesday tuesdays tue tues; wednesday wednesdays wed weds; \
      thursday thursdays thu thur thurs; friday fridays fri; saturday saturdays; sunday sundays
      """)
    static let pastWeekdays: [String: Int] = [:]
    static let units = WordTables.valued(
      "1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine")
    static let teens = WordTables.valued(
      """
      0 zero; 10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; \
      17 seventeen; 18 eighteen; 19 nineteen
      """)
    static let tens = WordTables.valued(
      """
      20 twenty; 30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety
      """)
    static let large = WordTables.valued("100 hundred; 1000 thousand; 1000000 million")
    static let numberWords = [
      units, teens, tens, large,
      WordTables.compounds(tens: tens, units: units) { ten, unit in ten + unit },
    ].reduce(into: [String: Int]()) { $0.merge($1) { first, _ in first } }
    static let ordinalWords = WordTables.counted(
      """
      first; second; third; fourth; fifth; sixth; seventh; eighth; ninth nineth; tenth; \
      eleventh; twelfth twelveth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; \
      eighteenth; nineteenth; twentieth; twentyfirst; twentysecond; twentythird; twentyfourth; \
      twentyfifth; twentysixth; twentyseventh; twentyeighth; twentyninth; thirtieth; thirtyfirst
      """)
    static let relativeDays = WordTables.days(
      """
      0: today, tonight, this morning, this afternoon, this evening, tonite
      1: tomorrow, tomorow, tommorow, tommorrow, tmrw, tomoz, tomorrow night
      2: day after tomorrow, the day after tomorrow, overmorrow
      -1: yesterday, last night, yday
      -2: day before yesterday, the day before yesterday
      """)
  }
}
