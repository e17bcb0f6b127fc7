// Months, weekdays, numbers and days of Danish.

extension LanguageKnowledge {
  enum DanishCalendar {
    static let months = WordTables.counted(
      """
      januar jan; februar febr feb; marts mar; april apr; maj; juni jun; juli; august aug; \
      september sept sep; oktober okt; november nov; december dec desember des
      """)
    static let weekdays = WordTables.withPlainLetters(
      WordTables.counted(
        """
        mandag mandagen; tirsdag tirsdagen tirs; onsdag onsdagen ons; torsdag torsdagen tors; \
        fredag fredagen fre; lørdag lørdagen lør; søndag søndagen søn
        """))
    static let pastWeekdays = WordTables.withPlainLetters(
      WordTables.counted(
        "mandags; tirsdags; onsdags; torsdags; fredags; lørdags; søndags"))
    static let units = WordTables.valued(
      "1 en et; 2 to; 3 tre; 4 fire; 5 fem; 6 seks; 7 syv; 8 otte; 9 ni")
    static let teens = WordTables.valued(
      """
      0 nul; 1 én ét; 10 ti; 11 elleve; 12 tolv; 13 tretten; 14 fjorten; 15 femten; \
      16 seksten; 17 sytten; 18 atten; 19 nitten
      """)
    static let tens = WordTables.valued(
      """
      20 tyve; 30 tredive tredve; 40 fyrre; 50 halvtreds halvtres; 60 tres; \
      70 halvfjerds halvfjers; 80 firs; 90 halvfems
      """)
    static let large = WordTables.valued(
      "100 hundrede hundred hundrede; 1000 tusind tusinde; 1000000 million millioner")
    static let numberWords = WordTables.withPlainLetters(
      [
        units, teens, tens, large,
        WordTables.compounds(tens: tens, units: units) { ten, unit in unit + "og" + ten },
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } })
    static let ordinalWords = WordTables.withPlainLetters(
      WordTables.counted(
        """
        første; anden andet; tredje; fjerde; femte; sjette; syvende; ottende; niende; tiende; \
        ellevte elvte; tolvte; trettende; fjortende; femtende; sekstende; syttende; attende; \
        nittende; tyvende; enogtyvende; toogtyvende; treogtyvende; fireogtyvende; femogtyvende; \
        seksogtyvende; syvogtyvende; otteogtyvende; niogtyvende; tredivte; enogtredivte
        """))
    static let relativeDays = WordTables.days(
      """
      0: i dag, idag, i aften, iaften, i eftermiddag, i formiddag, i nat
      1: i morgen, imorgen, i morn, imorn, i morgen aften
      2: i overmorgen, overmorgen, iovermorgen
      -1: i går, igår, i går aftes, i aftes, iaftes
      -2: i forgårs, forgårs, iforgårs
      """)
  }
}
