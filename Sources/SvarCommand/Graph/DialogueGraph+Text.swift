// The graph in the languages of two drawing programs.

extension DialogueGraph {
  /// A Mermaid flowchart.
  var mermaid: [String] {
    var lines = ["flowchart TD"]
    lines += nodes.map { "  " + mermaid($0) }
    for group in groups {
      lines.append("  subgraph \(group.id) [\"\(mermaidText(group.label))\"]")
      lines += group.nodes.map { "    " + mermaid($0) }
      lines.append("  end")
    }
    for edge in edges {
      let label = edge.label.isEmpty ? "" : "|\"\(mermaidText(edge.label))\"|"
      lines.append("  \(edge.from) -->\(label) \(edge.to)")
    }
    return lines
  }

  private func mermaid(_ node: Node) -> String {
    let text = "\"\(mermaidText(node.label))\""
    return switch node.shape {
    case .start: "\(node.id)((\(text)))"
    case .step: "\(node.id)[\(text)]"
    case .question: "\(node.id)([\(text)])"
    case .branch: "\(node.id){\(text)}"
    case .end: "\(node.id)[[\(text)]]"
    }
  }

  /// Characters that could end a label or be read as markup, by their numbers.
  private func mermaidText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "<", ">", "&", ";", "\\", "`", "|": result += "#\(scalar.value);"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A graph in Graphviz' language.
  var dot: [String] {
    var lines = ["digraph dialogue {", "  rankdir=TB;", "  node [fontname=\"Helvetica\"];"]
    lines += nodes.map { "  " + dot($0) }
    for group in groups {
      lines.append("  subgraph cluster_\(group.id) {")
      lines.append("    label=\"\(dotText(group.label))\";")
      lines += group.nodes.map { "    " + dot($0) }
      lines.append("  }")
    }
    for edge in edges {
      let label = edge.label.isEmpty ? "" : " [label=\"\(dotText(edge.label))\"]"
      lines.append("  \(edge.from) -> \(edge.to)\(label);")
    }
    return lines + ["}"]
  }

  private func dot(_ node: Node) -> String {
    let shape =
      switch node.shape {
      case .start: "circle"
      case .step: "box"
      case .question: "oval"
      case .branch: "diamond"
      case .end: "doubleoctagon"
      }
    return "\(node.id) [label=\"\(dotText(node.label))\", shape=\(shape)];"
  }

  private func dotText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
