// The files of hassil's, read. In: paths and bytes. Out: what they say of one language, in the order
// of the paths, and what could not be read. Called by `ImportHassil.swift`.

/// A file of the folder that is imported, by its path in it.
package struct HassilFile: Sendable {
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A list as hassil knows them.
enum HassilList: Equatable {
  struct Value: Equatable {
    /// A template, unless `isPlain`.
    var text: String
    /// What fills the slot; nil for what was said.
    var out: String?
    var context: [Pair] = []
    var isPlain = false
    var hasMetadata = false
  }

  struct Range: Equatable {
    var from: Int
    var to: Int
    var step = 1
    /// `halves` or `tenths`.
    var fractions: String?
    var multiplier: String?
  }

  case values([Value])
  case range(Range)
  case wildcard
}

/// A key with one value.
struct Pair: Hashable {
  var key: String
  var value: String
}

/// A condition on the context.
struct HassilCondition: Hashable {
  var key: String
  /// Empty: any value.
  var values: [String]
  var isExcluding = false
  /// The slot that is filled with the value there is.
  var slot: String?
}

/// A block of sentences.
struct HassilBlock {
  var intent: String
  var path: String
  var line: Int
  var sentences: [(text: String, line: Int)] = []
  var sets: [Pair] = []
  var conditions: [HassilCondition] = []
  var response: String?
  var rules: [Pair] = []
  var lists: [(name: String, list: HassilList)] = []
  var keywords: [String] = []
}

/// What a folder says of one language.
struct HassilFolder {
  var blocks: [HassilBlock] = []
  var lists: [(name: String, list: HassilList)] = []
  var rules: [Pair] = []
  var skipWords: [String] = []
  /// Intent → what it is for.
  var descriptions: [String: String] = [:]
  /// `intent/file` of folders of an intent's name: their area is that of the context.
  private var areaFromContext: Set<String> = []
  /// Lists that the fixtures give.
  var fixtures: [(name: String, values: [HassilList.Value])] = []
  /// What could not be taken over: facts for people, a line each.
  var losses: [String] = []
  /// What stands in the way of any bot: files that are no YAML.
  var problems: [String] = []
  var hasSentences = false
}

extension HassilFolder {
  init(_ files: [HassilFile], language: String) {
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    // What intents there are is read first: it tells what their files mean.
    for file in sorted.filter({ $0.path == "intents.yaml" })
      + sorted.filter({ $0.path != "intents.yaml" })
    {
      let parts = file.path.split(separator: "/").map(String.init)
      guard let last = parts.last, last.hasSuffix(".yaml") || last.hasSuffix(".yml") else {
        continue
      }
      let isSentences = parts.count > 2 && parts[0] == "sentences" && parts[1] == language
      let isFixtures = parts == ["tests", language, "_fixtures.yaml"]
      guard isSentences || isFixtures || parts == ["intents.yaml"] else { continue }
      hasSentences = hasSentences || isSentences
      let root: ForeignYAML
      do {
        guard let read = try ForeignYAML.read(file.bytes) else { continue }
        root = read
      } catch {
        problems.append("\(file.path):\(error.line): \(error.message)")
        continue
      }
      if isFixtures {
        readFixtures(root)
      } else if isSentences {
        readSentences(root, file.path, parts)
      } else {
        for intent in root.entries {
          if let text = intent.value["description"]?.text { descriptions[intent.key] = text }
          for combination in intent.value["slot_combinations"]?.entries ?? []
          where combination.value["context_area"]?.boolean == true {
            areaFromContext.insert("\(intent.key)/\(combination.key)")
          }
        }
      }
    }
  }

  mutating func lose(_ path: String, _ line: Int, _ what: String) {
    losses.append("\(path):\(line): \(what)")
  }

  // MARK: - Sentences

  private static let topKeys = [
    "language", "intents", "data", "lists", "expansion_rules", "skip_words", "responses",
    "settings",
  ]

  private mutating func readSentences(_ root: ForeignYAML, _ path: String, _ parts: [String]) {
    for entry in root.entries {
      switch entry.key {
      case "language": break
      case "intents":
        for intent in entry.value.entries {
          for other in intent.value.entries where other.key != "data" {
            lose(path, other.line, "'\(other.key)' of the intent '\(intent.key)'")
          }
          readBlocks(intent.value["data"], of: intent.key, path)
        }
      // A folder of the intent's name.
      case "data":
        let intent = parts.dropLast().last ?? ""
        let first = blocks.count
        readBlocks(entry.value, of: intent, path)
        let stem = (parts.last ?? "").split(separator: ".").dropLast().joined(separator: ".")
        guard areaFromContext.contains("\(intent)/\(stem)") else { break }
        for index in blocks.indices[first...] {
          blocks[index].conditions.append(
            HassilCondition(key: "area", values: [], slot: "area"))
        }
      case "lists":
        for list in entry.value.entries {
          if let read = self.list(list.value, list.key, path) { lists.append((list.key, read)) }
        }
      case "expansion_rules":
        for rule in entry.value.entries {
          if let text = rule.value.text { rules.append(Pair(key: rule.key, value: text)) }
        }
      case "skip_words": skipWords += entry.value.texts
      case "responses":
        lose(path, entry.line, "'responses': texts of another template language")
      case "settings":
        if entry.value["ignore_whitespace"]?.boolean == true {
          lose(
            path, entry.line,
            "'ignore_whitespace': blanks tell words apart in scripts that have them")
        }
      default: lose(path, entry.line, "'\(entry.key)'")
      }
    }
  }

  private mutating func readBlocks(_ data: ForeignYAML?, of intent: String, _ path: String) {
    for item in data?.items ?? [] {
      var block = HassilBlock(intent: intent, path: path, line: item.line)
      for entry in item.entries {
        switch entry.key {
        case "sentences":
          block.sentences += entry.value.items.compactMap { sentence in
            sentence.text.map { ($0, sentence.line) }
          }
        case "slots":
          for slot in entry.value.entries {
            let texts = slot.value.texts
            if let text = texts.first { block.sets.append(Pair(key: slot.key, value: text)) }
            if texts.count > 1 {
              lose(path, slot.line, "values of the slot '\(slot.key)' after the first")
            }
          }
        case "inferred_domain":
          if let text = entry.value.text { block.sets.append(Pair(key: "domain", value: text)) }
        case "name_domains":
          block.conditions.append(HassilCondition(key: "domain", values: entry.value.texts))
        case "requires_context", "excludes_context":
          for condition in entry.value.entries {
            block.conditions.append(
              Self.condition(condition, isExcluding: entry.key == "excludes_context"))
          }
        case "response": block.response = entry.value.text
        case "expansion_rules":
          for rule in entry.value.entries {
            if let text = rule.value.text { block.rules.append(Pair(key: rule.key, value: text)) }
          }
        case "lists":
          for list in entry.value.entries {
            if let read = self.list(list.value, list.key, path) {
              block.lists.append((list.key, read))
            }
          }
        case "required_keywords": block.keywords = entry.value.texts
        case "settings": break
        default: lose(path, entry.line, "'\(entry.key)' of a block of '\(intent)'")
        }
      }
      blocks.append(block)
    }
  }

  private static func condition(
    _ entry: ForeignYAML.Entry, isExcluding: Bool
  ) -> HassilCondition {
    var condition = HassilCondition(key: entry.key, values: [], isExcluding: isExcluding)
    if case .mapping = entry.value.content {
      condition.values = entry.value["value"]?.texts ?? []
      if let slot = entry.value["slot"] {
        condition.slot = slot.boolean == true ? entry.key : slot.boolean == nil ? slot.text : nil
      }
    } else {
      condition.values = entry.value.texts
    }
    return condition
  }

  // MARK: - Lists

  private mutating func list(_ node: ForeignYAML, _ name: String, _ path: String) -> HassilList? {
    for entry in node.entries
    where !["values", "range", "wildcard", "metadata"].contains(entry.key) {
      lose(path, entry.line, "'\(entry.key)' of the list '\(name)'")
    }
    if let values = node["values"] {
      return .values(values.items.compactMap { value($0, name, path) })
    }
    if let range = node["range"] {
      guard let from = range["from"]?.text.flatMap(Int.init),
        let to = range["to"]?.text.flatMap(Int.init), from <= to
      else {
        lose(path, range.line, "the list '\(name)': no range of whole numbers")
        return nil
      }
      var read = HassilList.Range(from: from, to: to)
      read.step = range["step"]?.text.flatMap(Int.init).map { max($0, 1) } ?? 1
      read.fractions = range["fractions"]?.text
      read.multiplier = range["multiplier"]?.text
      for entry in range.entries {
        switch entry.key {
        case "from", "to", "step", "fractions", "multiplier", "type": break
        case "digits", "words", "words_language":
          lose(path, entry.line, "'\(entry.key)' of the list '\(name)': figures and words count")
        default: lose(path, entry.line, "'\(entry.key)' of the list '\(name)'")
        }
      }
      return .range(read)
    }
    if node["wildcard"]?.boolean == true { return .wildcard }
    lose(path, node.line, "the list '\(name)': neither values, nor a range, nor a wildcard")
    return nil
  }

  private mutating func value(
    _ node: ForeignYAML, _ name: String, _ path: String
  ) -> HassilList.Value? {
    if let text = node.text {
      let isTemplate = text.contains { "()[]{}<>|".contains($0) }
      return HassilList.Value(text: text, out: isTemplate ? nil : text, isPlain: !isTemplate)
    }
    guard let text = node["in"]?.text else {
      lose(path, node.line, "a value of the list '\(name)' without 'in'")
      return nil
    }
    var value = HassilList.Value(text: text, out: node["out"]?.text)
    for entry in node.entries {
      switch entry.key {
      case "in", "out": break
      case "context":
        value.context = entry.value.entries.compactMap { pair in
          pair.value.text.map { Pair(key: pair.key, value: $0) }
        }
      case "metadata": value.hasMetadata = true
      default: lose(path, entry.line, "'\(entry.key)' of a value of the list '\(name)'")
      }
    }
    return value
  }

  // MARK: - Fixtures

  /// Areas, floors and entities: the lists `area`, `floor` and `name`.
  private mutating func readFixtures(_ root: ForeignYAML) {
    for (key, list) in [("areas", "area"), ("floors", "floor"), ("entities", "name")] {
      guard let items = root[key]?.items else { continue }
      var values: [HassilList.Value] = []
      for item in items {
        guard let name = item["name"]?.text else { continue }
        var context: [Pair] = []
        if key == "entities", let id = item["id"]?.text, let dot = id.firstIndex(of: ".") {
          context.append(Pair(key: "domain", value: String(id[..<dot])))
        }
        for attribute in (item["attributes"]?.entries ?? []) + (item["context"]?.entries ?? []) {
          guard let text = attribute.value.text else { continue }
          context.append(Pair(key: attribute.key, value: text))
        }
        values.append(HassilList.Value(text: name, out: nil, context: context))
      }
      fixtures.append((list, values))
    }
    for entry in root.entries
    where !["areas", "floors", "entities", "language"].contains(entry.key) {
      losses.append("fixtures: '\(entry.key)'")
    }
  }
}
