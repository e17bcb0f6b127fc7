import Foundation
import SvarClassifier
import SvarCompiler
import SvarDiagnostics
import SvarModel
import Testing

@testable import SvarImport

/// Templates against their naive expansion: every sentence hassil would accept, the imported bot
/// accepts.
@Suite struct HassilTemplateTests {
  @Test func piecesAreRead() throws {
    #expect(
      try HassilTemplate(parsing: "turn(s|ed) [the] {area:room}")
        == .sequence([
          .text("turn"), .choice([.text("s"), .text("ed")]), .text(" "),
          .choice([.text("the"), .empty]), .text(" "),
          .list(HassilReference(list: "area", slot: "room")),
        ]))
    #expect(
      try HassilTemplate(parsing: "(a;b)") == .permutation([.text("a"), .text("b")]))
    #expect(
      try HassilTemplate(parsing: "{x:@y}")
        == .list(HassilReference(list: "x", slot: "y", isCapture: true)))
    #expect(
      try HassilTemplate(parsing: "{@x}")
        == .list(HassilReference(list: "x", slot: "x", isCapture: true)))
    #expect(try HassilTemplate(parsing: "<a>|<b>") == .choice([.rule("a"), .rule("b")]))
    #expect(try HassilTemplate(parsing: "a\\(b\\)") == .text("a(b)"))
    #expect(try HassilTemplate(parsing: "[a|b]") == .choice([.text("a"), .text("b"), .empty]))
  }

  @Test(arguments: [
    ("(a|b", HassilTemplateProblem.unclosed("(")), ("[a", .unclosed("[")), ("{a", .unclosed("{")),
    ("<a", .unclosed("<")), ("a)", .unexpected(")")), ("a]", .unexpected("]")),
    ("a}", .unexpected("}")), ("(a]", .unexpected("]")), ("{}", .emptyName), ("<>", .emptyName),
    ("{:x}", .emptyName), ("{x:}", .emptyName), ("{@}", .emptyName),
    (String(repeating: "(", count: 40), .nestedTooDeeply),
  ])
  func mistakesAreTold(_ text: String, _ problem: HassilTemplateProblem) {
    #expect(throws: problem) { try HassilTemplate(parsing: text) }
  }

  @Test(arguments: [
    ("light[s]", "light[s]"), ("turn(s|ed|ing) on", "turn(s|ed|ing) on"),
    ("hvor[ ]mange", "(hvor mange|hvormange)"), ("(sæt|start)[ en] ur", "(sæt|start) [en] ur"),
    ("[en |et ]halv[t]", "[en|et] halv[t]"), ("50[([ ]%)| percent]", "50 [percent]"),
    ("minut[ter][ [og |, ]to] nu", "minut[ter] [[og] to] nu"),
    ("sch(ö|oe)n hier", "sch(ö|oe)n hier"), ("what['s] up", "(what's|what) up"),
    ("(a;b) c", "(a b|b a) c"), ("[x|y|z] ja", "[x|y|z] ja"), ("°", ""),
    ("up-to-date", "up-to-date"),
  ])
  func charactersBecomeWords(_ template: String, _ phrase: String) throws {
    var phrases = HassilPhrases(global: [:], ruleNames: [:], sources: [:])
    let piece = try phrases.phrase(try HassilTemplate(parsing: template))
    #expect(piece.text { $1 ?? $0 } == phrase)
  }

  @Test func whatTouchesAListBecomesItsEndings() throws {
    var phrases = HassilPhrases(
      global: ["place": try HassilTemplate(parsing: "{area}[(en|et)]")],
      ruleNames: ["place": "place"],
      sources: ["area": .list("area"), "level": .range("level")])
    let touching = try phrases.phrase(try HassilTemplate(parsing: "in <place>[s] now"))
    #expect(touching.text { "{\($1 ?? $0)}" } == "in {area} now")
    #expect(phrases.endings["area"] == ["en", "et", "s", "ens", "ets"])
    let apart = try phrases.phrase(try HassilTemplate(parsing: "in <place> now"))
    #expect(apart.text { "{\($1 ?? $0)}" } == "in <place> now")
    let compound = try phrases.phrase(try HassilTemplate(parsing: "{area}lampe an"))
    #expect(compound.text { "{\($1 ?? $0)}" } == "{area} lampe an")
    let elided = try phrases.phrase(try HassilTemplate(parsing: "allume [l'|la ]{area}"))
    #expect(elided.text { "{\($1 ?? $0)}" } == "allume ({area}|la {area})")
    #expect(phrases.beginnings["area"] == ["l'"])
    let number = try phrases.phrase(try HassilTemplate(parsing: "{level}[([ ]%)| percent]"))
    #expect(number.text { "{\($1 ?? $0)}" } == "{level} [percent]")
  }

  @Test func rulesThatAreNoneAreTold() throws {
    var phrases = HassilPhrases(
      global: [
        "a": try HassilTemplate(parsing: "x <b>"), "b": try HassilTemplate(parsing: "y <a>"),
      ], ruleNames: [:], sources: [:])
    let circle = try HassilTemplate(parsing: "<a>")
    #expect(throws: HassilPhraseProblem.ruleUsesItself("a")) { try phrases.phrase(circle) }
    let missing = try HassilTemplate(parsing: "<c>")
    #expect(throws: HassilPhraseProblem.unknownRule("c")) { try phrases.phrase(missing) }
    let list = try HassilTemplate(parsing: "{d}")
    #expect(throws: HassilPhraseProblem.unknownList("d")) { try phrases.phrase(list) }
  }

  /// 120 random bots of three templates each.
  @Test func theBotAcceptsWhatHassilAccepts() throws {
    let isLong = ProcessInfo.processInfo.environment["SVAR_LONG_TESTS"] == "1"
    let seed: UInt64 = isLong ? .random(in: 0 ... .max) : 20_261_126
    print("templates: seed \(seed)")
    var random = Lehmer(seed)
    for turn in 0..<120 {
      let rule = random.template(depth: 1, rules: [])
      let templates = (0..<3).map { _ in random.template(depth: 2, rules: ["r"]) }
      let lines = templates.map { "          - \"\($0)\"" }.joined(separator: "\n")
      let file = """
        language: xx
        intents:
          Do:
            data:
              - sentences:
        \(lines)
        expansion_rules:
          r: "\(rule)"
        """
      let result = importHassil(
        [HassilFile(path: "sentences/xx/a.yaml", bytes: Array(file.utf8))], language: "xx",
        name: "b")
      let compilation = compile(
        result.bot.files.map { SourceFile(path: $0.path, text: $0.text) }, learns: false)
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      guard !result.bot.files.isEmpty, result.phraseCount > 0 else { continue }
      #expect(errors.isEmpty, "seed \(seed), turn \(turn): \(templates) \(rule) \(errors)")
      guard let bot = compilation.bot else { continue }
      let classifier = Classifier(bot.classifier)
      let options = ClassifyOptions(language: "xx", now: Moment(seconds: 0, offsetMinutes: 0))
      for template in templates {
        let parsed = try HassilTemplate(parsing: template)
        let rules = ["r": try HassilTemplate(parsing: rule)]
        for sentence in expand(parsed, rules).shuffled(using: &random).prefix(12) {
          let words = sentence.split(separator: " ").joined(separator: " ")
          guard !words.isEmpty else { continue }
          let found = classifier.classify(words, options)
          #expect(
            found.intent == "Do",
            "seed \(seed), turn \(turn): '\(words)' of '\(template)', rule '\(rule)'")
        }
      }
      #expect(classifier.classify("qqqqqqqq wwwwwwww", options).intent == nil)
    }
  }

  /// All sentences of a template, at most some thousands.
  private func expand(
    _ template: HassilTemplate, _ rules: [String: HassilTemplate]
  ) -> [String] {
    switch template {
    case .text(let text): return [text]
    case .sequence(let items):
      return items.reduce([""]) { begins, item in
        let ends = expand(item, rules)
        return Array(begins.flatMap { begin in ends.map { begin + $0 } }.prefix(2000))
      }
    case .choice(let choices): return choices.flatMap { expand($0, rules) }
    case .permutation(let items):
      guard items.count > 1 else { return items.flatMap { expand($0, rules) } }
      return items.indices.flatMap { index in
        var rest = items
        let first = expand(rest.remove(at: index), rules)
        let others = expand(.permutation(rest), rules)
        return first.flatMap { head in others.map { " \(head) \($0) " } }
      }
    case .list: return []
    case .rule(let name): return rules[name].map { expand($0, rules) } ?? []
    }
  }
}

/// A small generator of random templates.
private struct Lehmer: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed | 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }

  private mutating func pick(_ count: Int) -> Int { Int(next() >> 20) % count }

  mutating func template(depth: Int, rules: [String]) -> String {
    var text = ""
    for index in 0...pick(4) {
      if index > 0, pick(3) > 0 { text += " " }
      switch pick(depth > 0 ? 7 : 3) {
      case 3: text += "[" + template(depth: depth - 1, rules: rules) + "]"
      case 4: text += "(\(template(depth: depth - 1, rules: rules))|\(word()))"
      case 5: text += "(\(word());\(template(depth: depth - 1, rules: rules)))"
      case 6: text += rules.isEmpty ? word() : "<r>"
      default: text += word()
      }
    }
    return text
  }

  private mutating func word() -> String {
    ["ba", "ko", "mildu", "ö", "sarne", "t", "vaxi'", "50"][pick(8)]
  }
}
