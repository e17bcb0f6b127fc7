// Months, weekdays, numbers and days of Bokmål; Nynorsk and common mixed forms are understood too.

extension LanguageKnowledge {
  /// Shared by Bokmål and Nynorsk: customers mix both.
  enum NorwegianCalendar {
    static let months = WordTables.counted(
      """
      januar jan; februar febr feb; mars mar; april apr; mai; juni jun; juli; august aug; \
      september sept sep; oktober okt; november nov; desember des december dec
      """)
    static let weekdays = WordTables.withPlainLetters(
      WordTables.counted(
        """
        mandag mandagen måndag måndagen; tirsdag tirsdagen tysdag tysdagen tirs; \
        onsdag onsdagen ons; torsdag torsdagen tors; fredag fredagen fre; \
        lørdag lørdagen laurdag laurdagen lør; søndag søndagen sundag sundagen søn
        """))
    static let pastWeekdays = WordTables.withPlainLetters(
      WordTables.counted(
        """
        mandags måndags; tirsdags tysdags; onsdags; torsdags; fredags; lørdags laurdags; \
        søndags sundags
        """))
    static let units = WordTables.valued(
      """
      1 en ett ein eitt; 2 to; 3 tre; 4 fire; 5 fem; 6 seks; 7 sju syv; 8 åtte; 9 ni
      """)
    static let teens = WordTables.valued(
      """
      0 null; 1 et ei én; 10 ti; 11 elleve; 12 tolv; 13 tretten; 14 fjorten; 15 femten; \
      16 seksten; 17 sytten; 18 atten; 19 nitten
      """)
    static let tens = WordTables.valued(
      """
      20 tjue tyve; 30 tretti tredve; 40 førti; 50 femti; 60 seksti; 70 sytti; 80 åtti; 90 nitti
      """)
    static let large = WordTables.valued(
      "100 hundre hundra; 1000 tusen; 1000000 million millioner")
    static let numberWords = WordTables.withPlainLetters(
      [
        units, teens, tens, large,
        WordTables.compounds(tens: tens, units: units) { ten, unit in ten + unit },
        WordTables.compounds(tens: tens, units: units) { ten, unit in unit + "og" + ten },
      ].reduce(into: [:]) { $0.merge($1) { first, _ in first } })
    static let ordinalWords = WordTables.withPlainLetters(
      WordTables.counted(
        """
        første fyrste; andre annen; tredje; fjerde; femte; sjette; sjuende syvende sjuande; \
        åttende åttande; niende niande; tiende tiande; ellevte; tolvte; trettende trettande; \
        fjortende fjortande; femtende femtande; sekstende sekstande; syttende syttande; \
        attende attande; nittende nittande; tjuende tyvende tjuande; \
        tjueførste enogtyvende; tjueandre toogtyvende; tjuetredje treogtyvende; \
        tjuefjerde fireogtyvende; tjuefemte femogtyvende; tjuesjette seksogtyvende; \
        tjuesjuende tjuesyvende syvogtyvende; tjueåttende åtteogtyvende; \
        tjueniende niogtyvende; trettiende tredevte trettiande; trettiførste enogtredevte
        """))
    static let relativeDays = WordTables.days(
      """
      0: i dag, idag, i kveld, ikveld, i natt, inatt, i ettermiddag, i formiddag, i føremiddag
      1: i morgen, imorgen, i morgon, imorgon, i morra, imorra, i mårra, imårra, i morra kveld
      2: i overmorgen, overmorgen, iovermorgen, i overmorgon, overimorgen, over i morgen
      -1: i går, igår, i går kveld, i gårkveld
      -2: i forgårs, forgårs, iforgårs, i forigårs, forigårs, i førgårs, førgårs
      """)
  }
}
