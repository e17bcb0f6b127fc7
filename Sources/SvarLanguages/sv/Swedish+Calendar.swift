// Months, weekdays, numbers and days of Swedish.

extension LanguageKnowledge {
  enum SwedishCalendar {
    static let months = WordTables.counted(
      """
      januari jan; februari febr feb; mars mar; april apr; maj; juni jun; juli; augusti aug; \
      september sept sep; oktober okt; november nov; december dec
      """)
    static let weekdays = WordTables.withPlainLetters(
      WordTables.counted(
        """
        måndag måndagen måndan mån; tisdag tisdagen tisdan tis; onsdag onsdagen onsdan ons; \
        torsdag torsdagen torsdan tors; fredag fredagen fredan fre; \
        lördag lördagen lördan lör; söndag söndagen söndan sön
        """))
    static let pastWeekdays = WordTables.withPlainLetters(
      WordTables.counted(
        """
        måndags måndas; tisdags tisdas; onsdags onsdas; torsdags torsdas; fredags fredas; \
        lördags lördas; söndags söndas
        """))
    static let units = WordTables.valued(
      "1 ett en; 2 två; 3 tre; 4 fyra; 5 fem; 6 sex; 7 sju; 8 åtta; 9 nio nie")
    static let teens = WordTables.valued(
      """
      0 noll; 10 tio tie; 11 elva; 12 tolv; 13 tretton; 14 fjorton; 15 femton; 16 sexton; \
      17 sjutton; 18 arton; 19 nitton
      """)
    static let tens = WordTables.valued(
      """
      20 tjugo tjugi; 30 trettio tretti; 40 fyrtio förtio; 50 femtio femti; 60 sextio sexti; \
      70 sjuttio sjutti; 80 åttio åtti; 90 nittio nitti
      """)
    static let large = WordTables.valued(
      "100 hundra; 1000 tusen; 1000000 miljon miljoner")
    static let numberWords = WordTables.withPlainLetters(
      [
        units, teens, tens, large,
        WordTables.compounds(tens: tens, units: units) { ten, unit in ten + unit },
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } })
    static let ordinalWords = WordTables.withPlainLetters(
      WordTables.counted(
        """
        första förste; andra andre; tredje; fjärde; femte; sjätte; sjunde; åttonde; nionde; \
        tionde; elfte; tolfte; trettonde; fjortonde; femtonde; sextonde; sjuttonde; artonde; \
        nittonde; tjugonde; tjugoförsta tjugoförste; tjugoandra tjugoandre; tjugotredje; \
        tjugofjärde; tjugofemte; tjugosjätte; tjugosjunde; tjugoåttonde; tjugonionde; \
        trettionde; trettioförsta trettioförste
        """))
    static let relativeDays = WordTables.days(
      """
      0: i dag, idag, i kväll, ikväll, i eftermiddag, i natt, inatt, i förmiddag
      1: i morgon, imorgon, i morron, imorron, i morn, imorn, i morgon kväll, imorgon kväll
      2: i övermorgon, övermorgon, iövermorgon, övermorn
      -1: i går, igår, i går kväll, igår kväll
      -2: i förrgår, förrgår, iförrgår
      """)
  }
}
