import Diagnostics
import PolicyExpressions

/// Whether two documents say the same, however they are written.
package enum PolicyComparison {
  /// A document without what has no meaning: comments, the XML declaration, the kind of quotes,
  /// escapes, the order of attributes, white space between elements and around expressions, CDATA
  /// brackets, the kind of line breaks.
  package indirect enum Node: Hashable, Sendable {
    case element(name: String, attributes: [Attribute], children: [Node])
    case text(String)
  }

  package struct Attribute: Hashable, Sendable {
    package let name: String
    package let value: String
  }

  package static func sameMeaning(_ left: PolicyTree, _ right: PolicyTree) -> Bool {
    normalForm(of: left) == normalForm(of: right)
  }

  package static func normalForm(of tree: PolicyTree) -> [Node] {
    normalForm(of: tree.nodes, in: tree.source)
  }

  private static func normalForm(of nodes: [PolicyNode], in file: SourceFile) -> [Node] {
    let hasElements = nodes.contains { $0.element != nil }
    var normal: [Node] = []
    var text = ""
    func flush() {
      let isSpace = text.utf8.allSatisfy(\.isXMLSpace)
      if !text.isEmpty, !(hasElements && isSpace) { normal.append(.text(text)) }
      text = ""
    }
    for node in nodes {
      switch node {
      case .element(let element):
        flush()
        normal.append(
          .element(
            name: element.name,
            attributes: element.attributes.map {
              Attribute(name: $0.name, value: string($0.value, in: file))
            }.sorted { ($0.name, $0.value) < ($1.name, $1.value) },
            children: normalForm(of: element.children, in: file)))
      case .text(let value): text += string(value, in: file)
      case .cdata(_, let content): text += withLineFeeds(file.text(content))
      case .skipped(let range):
        // A byte order mark says nothing.
        if range.start > 0 || range.length != 3 { text += file.text(range) }
      case .comment, .processingInstruction: break
      }
    }
    flush()
    return normal
  }

  private static func string(_ value: PolicyValue, in file: SourceFile) -> String {
    guard value.isExpression else { return withLineFeeds(value.string(in: file)) }
    var trimmed = value
    trimmed.range = value.trimmedRange(in: file)
    return withLineFeeds(trimmed.string(in: file))
  }

  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if !(scalar == "\n" && last == "\r") {
        scalars.append(scalar)
      }
      last = scalar
    }
    return String(scalars)
  }
}
