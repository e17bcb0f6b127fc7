// The keywords of JSON Schema that the schema of bot files uses, and bot files as an editor sees
// them: plain scalars typed as YAML 1.2 types them.

import SvarDiagnostics

@testable import SvarSyntax

struct SchemaValidator {
  let root: JSONValue

  /// What is wrong with a value, each with its path; empty where it is valid.
  func problems(_ value: JSONValue) -> [String] { problems(value, root, at: "") }

  /// A definition by name.
  func definition(_ name: String) -> JSONValue? { root["definitions"]?[name] }

  private func problems(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    return keywords.flatMap { keyword, wanted -> [String] in
      switch keyword {
      case "$schema", "title", "description", "definitions", "patternProperties": return []
      case "$ref":
        guard case .string(let reference) = wanted, reference.hasPrefix("#/definitions/"),
          let definition = definition(String(reference.dropFirst(14)))
        else { return ["\(path): leads nowhere: \(wanted.line)"] }
        return problems(value, definition, at: path)
      case "type":
        let types = wanted.strings ?? wanted.elements.compactMap(\.strings?.first)
        return types.contains { value.isOf(type: $0) } ? [] : ["\(path): is not \(types)"]
      case "enum":
        return wanted.elements.contains(value) ? [] : ["\(path): is none of \(wanted.line)"]
      case "anyOf":
        let all = wanted.elements.map { problems(value, $0, at: path) }
        return all.contains([]) ? [] : all.min { $0.count < $1.count } ?? []
      case "required":
        return wanted.elements.compactMap(\.strings?.first).filter { value[$0] == nil }
          .map { "\(path): has no \($0)" }
      case "minProperties": return value.members.isEmpty ? ["\(path): is empty"] : []
      case "items":
        return value.elements.enumerated().flatMap { problems($1, wanted, at: "\(path)/\($0)") }
      case "pattern":
        guard let text = value.strings?.first, let pattern = wanted.strings?.first else {
          return []
        }
        return matches(text, pattern) ? [] : ["\(path): is not \(pattern)"]
      case "minimum", "maximum":
        guard let number = value.double, let bound = wanted.double else { return [] }
        return (keyword == "minimum" ? number >= bound : number <= bound)
          ? [] : ["\(path): is out of bounds"]
      case "properties":
        return value.members.flatMap { key, inner in
          wanted[key].map { problems(inner, $0, at: "\(path)/\(key)") } ?? []
        }
      case "additionalProperties":
        let known = schema["properties"]
        let patterns = schema["patternProperties"]?.members ?? []
        return value.members.flatMap { key, inner -> [String] in
          let fitting = patterns.filter { matches(key, $0.key) }
          let found = fitting.flatMap { problems(inner, $0.value, at: "\(path)/\(key)") }
          if known?[key] != nil || !fitting.isEmpty { return found }
          if case .bool(false) = wanted { return ["\(path): has no key \(key)"] }
          return problems(inner, wanted, at: "\(path)/\(key)")
        }
      default: return ["\(path): the validator does not know '\(keyword)'"]
      }
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }
}

extension JSONValue {
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var members: [(key: String, value: JSONValue)] {
    if case .object(let members) = self { members } else { [] }
  }

  var strings: [String]? {
    if case .string(let text) = self { [text] } else { nil }
  }

  var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .null, .bool, .string, .array, .object: nil
    }
  }

  func isOf(type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number: type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  /// A file as an editor sees it; nil where it holds nothing.
  init?(yaml text: String) {
    guard let root = YAMLReader.read(SourceFile(path: "x.yaml", text: text)).root else {
      return nil
    }
    self.init(root)
  }

  private init(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let items): self = .array(items.map(JSONValue.init))
    case .mapping(let entries): self = .object(entries.map { ($0.key, JSONValue($0.value)) })
    case .scalar(let scalar):
      switch scalar.style {
      case .absent: self = .null
      case .quoted, .literal, .raw: self = .string(scalar.text)
      case .plain:
        switch scalar.text {
        case "true": self = .bool(true)
        case "false": self = .bool(false)
        case "null", "~": self = .null
        default:
          if let number = Int(scalar.text) {
            self = .integer(number)
          } else if let number = Double(scalar.text) {
            self = .number(number)
          } else {
            self = .string(scalar.text)
          }
        }
      }
    }
  }
}
