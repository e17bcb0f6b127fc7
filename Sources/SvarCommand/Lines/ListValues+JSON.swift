// Values of lists as JSON. Read by `--lists` and by `lists` in the lines of `converse`.

import Svar
import SvarDiagnostics
import SvarModel

extension ListValues {
  /// Reads `{"store": [{"name": "s12", "called": ["Solsiden senter"]}]}`.
  ///
  /// `called`, `phrases` and `asked` are a text, an array of texts, or either by language. A value
  /// that is only a text is its own name.
  ///
  /// - Throws: ``JSONProblem`` in words for people.
  init(json: JSONValue) throws(JSONProblem) {
    guard case .object(let members) = json else {
      throw JSONProblem(message: "lists must be an object: list, its values")
    }
    self.init()
    for (name, values) in members {
      guard case .array(let values) = values else {
        throw JSONProblem(message: "the values of '\(visible(name))' must be an array")
      }
      var read: [Value] = []
      for value in values { read.append(try Self.value(value, of: name)) }
      lists[name, default: []] += read
    }
  }

  private static func value(_ json: JSONValue, of list: String) throws(JSONProblem) -> Value {
    if case .string(let text) = json { return Value(text, called: text) }
    guard case .object(let members) = json, case .string(let name)? = json["name"] else {
      throw JSONProblem(
        message: "a value of '\(visible(list))' must be a text, or an object with 'name'")
    }
    var value = Value(name, called: [:])
    for (key, json) in members {
      switch key {
      case "name": continue
      case "called": value.called = try texts(json, key)
      case "phrases": value.phrases = try texts(json, key)
      case "asked": value.asked = try texts(json, key)
      default:
        throw JSONProblem(
          message: "'\(visible(key))' of '\(visible(name))' is none of 'name', 'called', "
            + "'phrases', 'asked'")
      }
    }
    return value
  }

  private static func texts(
    _ json: JSONValue, _ key: String
  ) throws(JSONProblem) -> [String: [String]] {
    guard case .object(let members) = json else { return ["": try strings(json, key)] }
    var texts: [String: [String]] = [:]
    for (language, json) in members { texts[language, default: []] += try strings(json, key) }
    return texts
  }

  private static func strings(_ json: JSONValue, _ key: String) throws(JSONProblem) -> [String] {
    switch json {
    case .string(let text): return [text]
    case .array(let items):
      var texts: [String] = []
      for item in items {
        guard case .string(let text) = item else {
          throw JSONProblem(message: "'\(key)' must be texts")
        }
        texts.append(text)
      }
      return texts
    default: throw JSONProblem(message: "'\(key)' must be texts")
    }
  }
}
