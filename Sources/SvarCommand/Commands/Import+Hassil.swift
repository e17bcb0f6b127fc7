import Foundation
import SvarImport

// `svar import hassil`: the folder of sentences, fixtures and intents that hassil reads.

extension Import {
  func importHassilFolder() throws -> HassilImport {
    let root = source
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue
    else { throw CommandFailure(.noInput, "'\(visible(root))' is no folder") }
    let language = try hassilLanguage()
    var files: [HassilFile] = []
    let sentences = "sentences/" + language
    guard let names = FileManager.default.enumerator(atPath: root + "/" + sentences) else {
      throw CommandFailure(.noInput, "'\(visible(root))' has no folder '\(visible(sentences))'")
    }
    var paths: [String] = []
    for case let name as String in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      paths.append(sentences + "/" + name)
    }
    paths += ["tests/\(language)/_fixtures.yaml", "intents.yaml"].filter {
      FileManager.default.fileExists(atPath: root + "/" + $0)
    }
    for path in paths.sorted() {
      files.append(HassilFile(path: path, bytes: try bytes(ofFile: root + "/" + path)))
    }
    let result = importHassil(
      files, language: language, name: Self.botName(for: output),
      numberWords: Self.numberWords(of: language))
    for problem in result.problems {
      StandardError.write(line: "svar: \(visible(root))/\(visible(problem))")
    }
    guard result.problems.isEmpty else {
      throw CommandFailure(.damaged, "'\(visible(root))' cannot be imported")
    }
    guard result.phraseCount > 0 else {
      throw CommandFailure(.noInput, "'\(visible(root))/\(visible(sentences))' has no sentences")
    }
    return result
  }

  /// How a language says numbers; nothing where Svar knows it, or the host does not.
  private static func numberWords(of language: String) -> (Int) -> [String] {
    let code = languageCode(language)
    guard !["nb", "nn", "da", "sv", "en", "und"].contains(code) else { return { _ in [] } }
    let formatter = NumberFormatter()
    formatter.numberStyle = .spellOut
    formatter.locale = Locale(identifier: language)
    let one = formatter.string(from: 1)
    // A host that does not know the language speaks English.
    let isKnown = one != "one"
    return { number in
      guard isKnown, let text = formatter.string(from: NSNumber(value: number)) else { return [] }
      // Where a long word may be hyphenated is no part of it.
      return [text.replacingOccurrences(of: "\u{AD}", with: "")]
        + (number == 1 ? formsOfOne[code] ?? [] : [])
    }
  }

  /// «One» before a noun, where it is said otherwise than in counting.
  private static let formsOfOne = [
    "de": ["ein", "eine", "einen", "einem", "einer"], "es": ["un", "una"], "fr": ["une"],
    "it": ["un", "una"], "nl": ["één"], "pt": ["uma"], "pl": ["jedna", "jedną", "jedno"],
    "ru": ["одна", "одну", "одно"], "uk": ["одна", "одну", "одне"],
    "cs": ["jedna", "jednu", "jedno"],
    "ro": ["un", "o"], "fi": ["yhden"], "hu": ["egy"],
  ]

  /// The language asked for, or the only one there is.
  private func hassilLanguage() throws -> String {
    let there = (try? FileManager.default.contentsOfDirectory(atPath: source + "/sentences")) ?? []
    let languages = there.filter { !$0.hasPrefix(".") }.sorted()
    if let language {
      guard languages.contains(language) else {
        throw CommandFailure(
          .noInput,
          "'\(visible(source))' has no folder 'sentences/\(visible(language))'"
            + (languages.isEmpty ? "" : "; there are: " + visible(languages.joined(separator: " ")))
        )
      }
      return language
    }
    guard languages.count == 1 else {
      throw CommandFailure(
        languages.isEmpty ? .noInput : .usage,
        languages.isEmpty
          ? "'\(visible(source))' has no folder 'sentences'"
          : "--language must say which: " + visible(languages.joined(separator: " ")))
    }
    return languages[0]
  }
}
