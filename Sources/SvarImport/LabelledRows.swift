// In: the bytes of a file of labelled messages, `text<TAB>intent`. Out: its rows, and the lines that
// are none. Called by the importer and by `svar evaluate`.

/// The label of rows that no intent is for.
package let outOfScopeLabel = "oos"

/// A labelled message.
package struct LabelledRow: Sendable, Equatable {
  package var text: String
  /// The intent, byte for byte as it stands in the file; `oos` for out of scope.
  package var label: String
  /// The line it stands on, from 1.
  package var line: Int

  package init(text: String, label: String, line: Int) {
    self.text = text
    self.label = label
    self.line = line
  }

  package var isOutOfScope: Bool { label == outOfScopeLabel }
}

/// A line that cannot be used: facts only.
package enum RowProblem: Sendable, Equatable {
  case noTab(line: Int)
  case noLabel(line: Int)
  /// A CR inside the label: no intent can be called so.
  case lineBreakInLabel(line: Int)
  case invalidUTF8(line: Int)
}

extension RowProblem {
  /// The only place that words these problems.
  package var message: String {
    switch self {
    case .noTab(let line): "line \(line): no tab between text and intent"
    case .noLabel(let line): "line \(line): no intent after the tab"
    case .lineBreakInLabel(let line): "line \(line): a line break in the intent's name"
    case .invalidUTF8(let line): "line \(line): bytes that are not UTF-8 became U+FFFD"
    }
  }

  /// Whether the row was left out.
  package var isFatal: Bool {
    if case .invalidUTF8 = self { return false }
    return true
  }
}

/// A file of labelled messages.
///
/// Lines end with LF; one CR before it and a byte order mark at the start are dropped, empty lines
/// are passed over. The text reaches to the first tab, the label from there to the end of the line.
package struct LabelledRows: Sendable, Equatable {
  package private(set) var rows: [LabelledRow] = []
  package private(set) var problems: [RowProblem] = []

  /// - Complexity: O(*n*) in the bytes.
  package init(bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var content = bytes[start..<end]
      if end < bytes.count, content.last == 0x0D { content = content.dropLast() }
      if !content.isEmpty { read(content, line) }
      start = end + 1
    }
  }

  private mutating func read(_ content: ArraySlice<UInt8>, _ line: Int) {
    guard let tab = content.firstIndex(of: 0x09) else {
      problems.append(.noTab(line: line))
      return
    }
    let name = content[(tab + 1)...]
    guard !name.isEmpty else {
      problems.append(.noLabel(line: line))
      return
    }
    guard !name.contains(0x0D) else {
      problems.append(.lineBreakInLabel(line: line))
      return
    }
    let text = String(decoding: content[..<tab], as: UTF8.self)
    let label = String(decoding: name, as: UTF8.self)
    if !text.utf8.elementsEqual(content[..<tab]) || !label.utf8.elementsEqual(name) {
      problems.append(.invalidUTF8(line: line))
    }
    rows.append(LabelledRow(text: text, label: label, line: line))
  }
}
