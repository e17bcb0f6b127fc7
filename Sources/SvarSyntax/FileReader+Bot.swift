import SvarDiagnostics

// bot.yaml

extension FileReader {
  mutating func readBotFile(_ entries: [YAMLEntry]) {
    let fields = fields(
      entries, of: "a bot", at: span(entries[0].keyRange),
      keys: [
        "bot", "name", "languages", "fallback", "include", "rename", "human", "order",
        "confidence", "repair", "verification", "after", "queues", "facts", "max_questions",
        "allow", "tone", "currency", "countries",
      ])
    require("languages", in: fields)
    let languages = names(fields["languages"])
    checkLanguages(languages)
    let id = name(fields["bot"]) ?? SpannedText("", at: span(entries[0].keyRange))
    var bot = BotFileSyntax(id: id)
    bot.name = label(fields["name"])
    bot.languages = languages
    bot.fallback = pairs(fields["fallback"])
    checkLanguages(bot.fallback.flatMap { [$0.key, $0.value] })
    bot.include = names(fields["include"], orOne: true)
    bot.rename = pairs(fields["rename"])
    bot.human = name(fields["human"])
    if let entry = fields["order"] {
      if let scalar = entry.value.scalar, scalar.style == .literal {
        bot.order = plainLines(entry)
      } else {
        bot.order = names(entry)
      }
    }
    if let entry = fields["confidence"],
      let inner = self.fields(
        entry, of: "'confidence'", keys: ["accept", "margin", "in_scope"])
    {
      bot.accept = share(inner["accept"])
      bot.margin = share(inner["margin"])
      bot.inScope = share(inner["in_scope"])
    }
    bot.ladders = ladders(fields["repair"])
    bot.verification = pairs(fields["verification"])
    if let entry = fields["after"],
      let inner = self.fields(entry, of: "'after'", keys: ["resolved"])
    {
      bot.afterResolved = name(inner["resolved"])
    }
    bot.queues = queues(fields["queues"])
    bot.facts = facts(fields["facts"])
    bot.maxQuestions = integer(fields["max_questions"])
    if let entry = fields["allow"] {
      bot.allow = (self.entries(entry) ?? []).map {
        AllowanceSyntax(id: key($0), sentences: plainLines($0).filter { !$0.value.hasPrefix("# ") })
      }
    }
    if let entry = fields["tone"],
      let inner = self.fields(entry, of: "'tone'", keys: ["never"])
    {
      bot.neverSaid = plainLines(inner["never"])
    }
    bot.currency = pairs(fields["currency"])
    bot.countries = pairs(fields["countries"])
    checkLanguages((bot.currency + bot.countries).map(\.key))
    syntax.bot = bot
  }

  // MARK: Ladders

  private mutating func ladders(_ entry: YAMLEntry?) -> [LadderSyntax] {
    guard let entry, let entries = entries(entry) else { return [] }
    let kinds = LadderSyntax.Kind.allCases.map(\.rawValue)
    _ = fields(entries, of: "'repair'", at: span(entry.keyRange), keys: kinds)
    return entries.compactMap { ladder in
      guard let kind = LadderSyntax.Kind(rawValue: ladder.key) else { return nil }
      guard case .sequence(let items) = ladder.value.content else {
        if ladder.value.scalar?.style != .raw {
          report(.wrongShape(.list, of: ladder.key, at: span(of: ladder)))
        }
        return nil
      }
      return LadderSyntax(
        kind: Spanned(kind, at: span(ladder.keyRange)), steps: items.compactMap { step($0) })
    }
  }

  private mutating func step(_ item: YAMLNode) -> LadderStepSyntax? {
    guard case .mapping(let entries) = item.content else {
      if item.scalar?.style != .raw {
        report(.wrongShape(.mapping, of: "repair", at: span(item.range)))
      }
      return nil
    }
    let fields = fields(
      entries, of: "a step", at: span(item.range), keys: ["after", "say", "offer", "handoff"])
    let after = duration(fields["after"])
    let moves = entries.filter { ["say", "offer", "handoff"].contains($0.key) }
    guard let move = moves.first else {
      report(.missingKey("say", in: "a step", at: span(item.range)))
      return nil
    }
    if moves.count > 1 {
      report(
        .twoMoves(
          move.key, moves[1].key, at: span(moves[1].keyRange), first: span(move.keyRange)))
      return nil
    }
    guard let value = name(move) else { return nil }
    let place = span(item.range)
    switch move.key {
    case "say": return LadderStepSyntax(after: after, move: .say(value), span: place)
    case "handoff":
      return LadderStepSyntax(after: after, move: .handoff(reason: value), span: place)
    default:
      guard value.value == "human" else {
        report(
          .unknownValue(
            value.value, of: "offer", allowed: ["human"], at: value.span,
            nearest: nearestName(to: value.value, among: ["human"])))
        return nil
      }
      return LadderStepSyntax(after: after, move: .offerHuman(value.span), span: place)
    }
  }

  // MARK: Queues and facts

  private mutating func queues(_ entry: YAMLEntry?) -> [QueueSyntax] {
    guard let entry, let entries = entries(entry) else { return [] }
    return entries.compactMap { queue in
      let keys = ["languages", "zone", "holidays", "open"]
      guard let fields = fields(queue, of: "a queue", keys: keys) else { return nil }
      var syntax = QueueSyntax(name: key(queue))
      syntax.languages = names(fields["languages"])
      checkLanguages(syntax.languages)
      syntax.zone = name(fields["zone"])
      syntax.holidays = name(fields["holidays"])
      for line in plainLines(fields["open"]) {
        if let hours = Self.hours(line) {
          syntax.open.append(hours)
        } else {
          report(.badHours(line.value, at: line.span))
        }
      }
      return syntax
    }
  }

  private mutating func facts(_ entry: YAMLEntry?) -> [FactSyntax] {
    guard let entry, let entries = entries(entry) else { return [] }
    return entries.compactMap { fact in
      let name = declaredName(fact)
      guard case .mapping(let languages) = fact.value.content else {
        return label(fact).map { FactSyntax(name: name, value: .same($0)) }
      }
      let pairs = languages.compactMap { entry in
        let code = language(entry)
        return label(entry).map { PairSyntax(key: code, value: $0) }
      }
      return FactSyntax(name: name, value: .byLanguage(pairs))
    }
  }

  // MARK: Hours

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads `mon-fri 08:00-21:00`, `sat,sun 10:00-12:00 13:00-16:00` or `sun closed`.
  static func hours(_ line: SpannedText) -> OpeningHoursSyntax? {
    let words = line.value.split(separator: " ")
    guard words.count > 1, let first = words.first else { return nil }
    var days: [Int] = []
    for part in first.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = ends.compactMap { end in weekdays.firstIndex(of: String(end)) }
      guard numbers.count == ends.count, let from = numbers.first, numbers.count <= 2 else {
        return nil
      }
      let to = numbers.last ?? from
      // `sat-mon` goes over the end of the week.
      for step in 0...((to - from + 7) % 7) {
        let day = (from + step) % 7 + 1
        if days.contains(day) { return nil }
        days.append(day)
      }
    }
    if words.count == 2, words[1] == "closed" {
      return OpeningHoursSyntax(days: days, open: [], span: line.span)
    }
    var open: [Range<Int>] = []
    for word in words.dropFirst() {
      let times = word.split(separator: "-", omittingEmptySubsequences: false)
      let minutes = times.compactMap(minute)
      guard times.count == 2, minutes.count == 2, minutes[0] < minutes[1],
        minutes[0] >= open.last?.upperBound ?? 0
      else { return nil }
      open.append(minutes[0]..<minutes[1])
    }
    return OpeningHoursSyntax(days: days, open: open, span: line.span)
  }

  /// The minute of `08:30`, up to `24:00`.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
      (0...59).contains(minute), hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }
}
