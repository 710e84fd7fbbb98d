import Diagnostics
import PolicyDocument
import PolicyExpressions

/// What the text of a document tells about an attribute's value.
enum KnownValue: Equatable {
  case absent
  /// An expression, a named value, or a placeholder that a script fills in: what will stand there
  /// is not known before the policy runs.
  case unknown
  /// White space around it removed.
  case literal(String)

  init(_ name: String, of element: PolicyElement, in source: SourceFile) {
    guard let value = element.attribute(name)?.value else {
      self = .absent
      return
    }
    if value.isExpression || value.hasNamedValues {
      self = .unknown
      return
    }
    self.init(literal: value.string(in: source))
  }

  /// What stands in an element that holds text alone; `absent` where there is none.
  init(textOf element: PolicyElement, in source: SourceFile) {
    var text = ""
    for node in element.children {
      switch node {
      case .text(let value):
        if value.isExpression || value.hasNamedValues {
          self = .unknown
          return
        }
        text += value.string(in: source)
      case .comment, .processingInstruction: continue
      case .cdata, .element, .skipped:
        self = .unknown
        return
      }
    }
    self.init(literal: text)
    if self == .literal("") { self = .absent }
  }

  private init(literal text: String) {
    let utf8 = text.utf8
    if utf8.contains(where: Self.isOfPlaceholder) {
      self = .unknown
      return
    }
    guard let first = utf8.firstIndex(where: { !$0.isXMLSpace }),
      let last = utf8.lastIndex(where: { !$0.isXMLSpace })
    else {
      self = .literal("")
      return
    }
    self = .literal(String(text[first...last]))
  }

  /// `{`, `}`, `$`, `#`, `_`, `%` and `@`.
  private static func isOfPlaceholder(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}

/// Something about an attribute's value that a fact depends on.
package struct ValueCondition: Sendable {
  package var attribute: String
  package var values: Set<String>
  /// The value that holds where the attribute is missing.
  package var standard: String?

  init(_ attribute: String, is values: Set<String>, standard: String? = nil) {
    self.attribute = attribute
    self.values = values
    self.standard = standard
  }

  /// Whether it holds; nil where the text does not tell.
  func holds(for element: PolicyElement, in source: SourceFile) -> Bool? {
    switch KnownValue(attribute, of: element, in: source) {
    case .absent where element.misspells(attribute: attribute): nil
    case .absent: standard.map { values.contains($0) } ?? false
    case .unknown: nil
    case .literal(let value): values.contains(value)
    }
  }
}

extension PolicyElement {
  /// Whether one of the attributes is nearly called so. The schema says that it is misspelled; that
  /// the right one is missing would say it twice.
  func misspells(attribute name: String) -> Bool {
    attributes.contains { Suggestion.nearest(to: $0.name, in: [name]) != nil }
  }

  /// Whether one of the child elements is called so.
  func hasChild(_ name: String) -> Bool {
    children.contains { node in
      if case .element(let child) = node { child.name == name } else { false }
    }
  }

  /// Whether one of the child elements is nearly called so.
  func misspells(child name: String) -> Bool {
    childElements.contains { Suggestion.nearest(to: $0.name, in: [name]) != nil }
  }
}

/// Whether an element holds text other than white space; CDATA sections count.
func holdsText(_ element: PolicyElement, in source: SourceFile) -> Bool {
  element.children.contains { node in
    switch node {
    case .text(let value): value.trimmedRange(in: source).length > 0
    case .cdata(_, let content): content.length > 0
    case .element, .comment, .processingInstruction, .skipped: false
    }
  }
}

extension Sequence<String> {
  /// `` `a`, `b` or `c` ``, in the order given.
  func codeList(_ conjunction: String) -> String {
    let quoted = map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
