import Diagnostics
import PolicyExpressions

/// A value as the schema sees it.
enum ElementText {
  /// It holds `{{…}}`, so that only the service knows what it says.
  case namedValue
  case expression
  /// Decoded, without the white space around it.
  case literal(ArraySlice<UInt8>)

  init(_ value: PolicyValue, in source: SourceFile) {
    if value.hasNamedValues {
      self = .namedValue
    } else if value.isExpression {
      self = .expression
    } else if value.hasReferences {
      self.init(literal: value.text(in: source).utf8[...])
    } else {
      self.init(literal: source[value.range])
    }
  }

  /// All text between an element's tags, CDATA sections included.
  init(of element: PolicyElement, in source: SourceFile) {
    var literal: [UInt8] = []
    for node in element.children {
      switch node {
      case .text(let value):
        if value.hasNamedValues {
          self = .namedValue
          return
        }
        if value.isExpression {
          self = .expression
          return
        }
        literal += value.hasReferences ? value.text(in: source).utf8[...] : source[value.range]
      case .cdata(_, let content): literal += source[content]
      case .element, .comment, .processingInstruction, .skipped: break
      }
    }
    self.init(literal: literal[...])
  }

  private init(literal: ArraySlice<UInt8>) {
    let text = literal.trimmingXMLSpace()
    if text.starts(with: "@(".utf8) || text.starts(with: "@{".utf8) {
      self = .expression
    } else if text.containsBraces {
      self = .namedValue
    } else {
      self = .literal(text)
    }
  }

  /// Whether a node is text other than white space.
  static func stands(in node: PolicyNode, of source: SourceFile) -> Bool {
    switch node {
    case .text(let value): source[value.range].contains { !$0.isXMLSpace }
    case .cdata(_, let content): source[content].contains { !$0.isXMLSpace }
    case .element, .comment, .processingInstruction, .skipped: false
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var containsBraces: Bool {
    var previous: UInt8 = 0
    for byte in self {
      if byte == UInt8(ascii: "{"), previous == byte { return true }
      previous = byte
    }
    return false
  }
}

extension PolicyAttribute {
  /// Whether the attribute is XML's own: a namespace prefix, or where an editor finds the schema.
  func belongsToXML(in source: SourceFile) -> Bool {
    if name.hasPrefix("xmlns:") { return true }
    if name == "xsi:noNamespaceSchemaLocation" || name == "xsi:schemaLocation" { return true }
    return name == "xmlns" && value.range.length == 0
  }
}
