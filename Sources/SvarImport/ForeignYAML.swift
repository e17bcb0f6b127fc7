// In: the bytes of another system's YAML file. Out: its tree with lines, or a problem that says why
// not. Called by the importers; bot files are read by `SvarSyntax`, which is stricter.
//
// Other systems' files use all of YAML: anchors, merge keys, folded blocks, quotes. Every scalar is
// kept as the text that stands there. Costs are bounded before a tree is built.

import Yams

/// A value of a foreign file.
package struct ForeignYAML: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package var key: String
    /// The line of the key, from 1.
    package var line: Int
    package var value: ForeignYAML
  }

  package enum Content: Sendable, Equatable {
    /// `plain` where it has no quotes and is no block: only then can it mean `null` or `true`.
    case scalar(String, plain: Bool)
    case sequence([ForeignYAML])
    case mapping([Entry])
  }

  package var content: Content
  /// Where the value starts, from 1.
  package var line: Int
  /// How many lines below `line` the first line of the text stands: 1 for blocks (`|`, `>`).
  package var textOffset = 0

  package static let maximumBytes = 16 << 20
  package static let maximumDepth = 64
  package static let maximumNodes = 2_000_000
}

/// Why a foreign file cannot be read: facts only.
package enum ForeignYAMLProblem: Error, Equatable {
  case tooBig(bytes: Int)
  case tooDeep(line: Int)
  case tooManyValues
  /// Its aliases could multiply to more than can be read.
  case tooManyAliases
  case notYAML(String, line: Int)
}

extension ForeignYAMLProblem {
  /// The only place that words these problems.
  package var message: String {
    switch self {
    case .tooBig(let bytes): "\(bytes) bytes are more than \(ForeignYAML.maximumBytes >> 20) MiB"
    case .tooDeep: "nested deeper than \(ForeignYAML.maximumDepth) levels"
    case .tooManyValues: "more than \(ForeignYAML.maximumNodes) values"
    case .tooManyAliases: "too many aliases of anchors; write out what they stand for"
    case .notYAML(let problem, _): "this is no YAML: \(problem)"
    }
  }

  /// The line it is about, from 1.
  package var line: Int {
    switch self {
    case .tooDeep(let line), .notYAML(_, let line): line
    case .tooBig, .tooManyValues, .tooManyAliases: 1
    }
  }
}

// MARK: - Looking things up

extension ForeignYAML {
  /// The value of a key; nil where there is none, or this is no mapping.
  package subscript(key: String) -> ForeignYAML? {
    entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The entries of a mapping, in their order; none for anything else.
  package var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The items of a sequence; none for anything else.
  package var items: [ForeignYAML] {
    if case .sequence(let items) = content { items } else { [] }
  }

  /// The text of a scalar, with what stands there: `no` is `no`. Nil for null and for anything else.
  package var text: String? {
    if case .scalar(let text, _) = content, !isNull { text } else { nil }
  }

  package var isNull: Bool {
    if case .scalar(let text, plain: true) = content {
      ["", "~", "null", "Null", "NULL"].contains(text)
    } else {
      false
    }
  }

  /// `true` and `false`, as YAML 1.2 writes them without quotes.
  package var boolean: Bool? {
    guard case .scalar(let text, plain: true) = content else { return nil }
    return switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// The texts of a sequence, or the one text where there is no sequence.
  package var texts: [String] {
    if let text { [text] } else { items.compactMap(\.text) }
  }

  /// The lines of a text that are not blank, each with its line in the file.
  package var textLines: [(text: Substring, line: Int)] {
    guard let text else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains { $0 != " " } }
      .map { ($0.element, line + textOffset + $0.offset) }
  }
}

// MARK: - Reading

extension ForeignYAML {
  /// Reads a file; nil where it holds nothing.
  ///
  /// Bytes that are not UTF-8 become U+FFFD; a byte order mark is dropped. Merge keys (`<<`) are
  /// carried out: what stands in the mapping itself wins.
  ///
  /// - Complexity: O(*n*) in the bytes, for at most 16 MiB and 2 million values.
  package static func read(_ bytes: [UInt8]) throws(ForeignYAMLProblem) -> ForeignYAML? {
    guard bytes.count <= maximumBytes else { throw .tooBig(bytes: bytes.count) }
    guard aliasesAreHarmless(bytes) else { throw .tooManyAliases }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = String(decoding: bytes[start...], as: UTF8.self)
    let root: Node?
    do {
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw problem(error)
    } catch {
      throw .notYAML("\(error)", line: 1)
    }
    guard let root else { return nil }
    var budget = maximumNodes
    return try tree(root, depth: 0, line: 1, budget: &budget)
  }

  private static func tree(
    _ node: Node, depth: Int, line: Int, budget: inout Int
  ) throws(ForeignYAMLProblem) -> ForeignYAML {
    let line = node.mark?.line ?? line
    guard depth < maximumDepth else { throw .tooDeep(line: line) }
    budget -= 1
    guard budget > 0 else { throw .tooManyValues }
    switch node {
    case .scalar(let scalar):
      let isBlock = scalar.style == .literal || scalar.style == .folded
      let plain = scalar.style == .plain || scalar.style == .any
      return ForeignYAML(
        content: .scalar(scalar.string, plain: plain), line: line, textOffset: isBlock ? 1 : 0)
    case .sequence(let sequence):
      var items: [ForeignYAML] = []
      for item in sequence {
        items.append(try tree(item, depth: depth + 1, line: line, budget: &budget))
      }
      return ForeignYAML(content: .sequence(items), line: line)
    case .mapping(let mapping):
      var entries: [Entry] = []
      var merged: [Entry] = []
      for pair in mapping {
        let value = try tree(pair.value, depth: depth + 1, line: line, budget: &budget)
        guard let key = pair.key.scalar?.string else { continue }
        if key == "<<" {
          merged += value.entries + value.items.flatMap(\.entries)
        } else {
          entries.append(Entry(key: key, line: pair.key.mark?.line ?? line, value: value))
        }
      }
      if !merged.isEmpty {
        var keys = Set(entries.map(\.key))
        entries += merged.filter { keys.insert($0.key).inserted }
      }
      return ForeignYAML(content: .mapping(entries), line: line)
    case .alias:
      return ForeignYAML(content: .scalar("", plain: true), line: line)
    }
  }

  private static func problem(_ error: YamlError) -> ForeignYAMLProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(problem, line: mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      .notYAML("'\(keys.first ?? "")' stands twice in a mapping", line: context.mark.line)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      .notYAML(problem, line: 1)
    case .no, .memory, .dataCouldNotBeDecoded: .notYAML("the reader failed", line: 1)
    }
  }

  /// Whether aliases cannot multiply: with *k* anchors and *a* aliases a value holds at most
  /// (*a*/*k* + 1)^*k* copies of another. Counts whatever could be one, so that texts with many
  /// `&word` and `*word` may be refused that are harmless; no real file was found that is.
  private static func aliasesAreHarmless(_ bytes: [UInt8]) -> Bool {
    var anchors = 0
    var aliases = 0
    var before: UInt8 = 0x0A
    for (index, byte) in bytes.enumerated() {
      defer { before = byte }
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
        " \n\r\t[{,:?-".utf8.contains(before),
        index + 1 < bytes.count, isNameByte(bytes[index + 1])
      else { continue }
      var end = index + 1
      while end < bytes.count, isNameByte(bytes[end]), end - index < 1000 { end += 1 }
      guard end == bytes.count || " \n\r\t?:,]}%@`".utf8.contains(bytes[end]) else { continue }
      if byte == UInt8(ascii: "&") { anchors += 1 } else { aliases += 1 }
    }
    guard anchors > 0, aliases > 0 else { return true }
    let factor = 1 + Double(aliases) / Double(anchors)
    var copies = 1.0
    for _ in 0..<min(anchors, 64) where copies < 10_000 { copies *= factor }
    return copies < 10_000
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
