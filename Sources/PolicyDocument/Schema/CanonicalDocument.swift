import Diagnostics
import PolicyExpressions

/// A part of a tree, written so that libxml2 can judge it: well-formed ASCII, with a stand-in for
/// every expression and named value, and without what the schema does not look at.
///
/// Whatever the tree holds, the result is well-formed. An element or attribute that its parent
/// does not take becomes `_`, which no schema of ours declares.
struct CanonicalDocument {
  private(set) var bytes: [UInt8] = []
  /// For each element of the result, in document order: where its start tag stands in the source,
  /// or -1 for an element that was put around a snippet.
  private var elementStarts: [Int] = []
  /// Elements in the place of a policy whose names are unknown, and whether `base` may stand there;
  /// they are left out.
  private(set) var unknownPolicies: [(element: PolicyElement, mayBeBase: Bool)] = []
  /// Known policies that the schema does not describe; they are there without their content.
  private(set) var uncheckedPolicies: [PolicyElement] = []

  private let schema: PolicySchema
  private let source: SourceFile

  /// Longer literals are not valid for any type but text.
  private static let longestLiteral = 256

  init(_ element: PolicyElement, root: DocumentRoot, schema: PolicySchema, source: SourceFile) {
    self.schema = schema
    self.source = source
    bytes.reserveCapacity(element.range.length + 64)
    switch root {
    case .document(let definition), .section(let definition): write(element, definition)
    case .policy: writePolicy(element)
    }
    let wrapper: String? =
      switch root {
      case .document: nil
      case .section: "policies"
      case .policy: "fragment"
      }
    if let wrapper {
      bytes = Array("<\(wrapper)>".utf8) + bytes + Array("</\(wrapper)>".utf8)
      elementStarts.insert(-1, at: 0)
    }
  }

  /// Where the start tag of an element of the source stands, by libxml2's number of the element.
  func start(ofElement number: Int) -> Int? {
    guard elementStarts.indices.contains(number), elementStarts[number] >= 0 else { return nil }
    return elementStarts[number]
  }

  private mutating func write(_ element: PolicyElement, _ definition: ElementDefinition) {
    elementStarts.append(element.startTag.start)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: definition.name.utf8)
    writeAttributes(of: element, definition)
    if case .free = definition.content {
      append("/>")
      return
    }
    bytes.append(UInt8(ascii: ">"))
    if case .text = definition.content {
      for child in element.childElements { writeStranger(child) }
      write(ElementText(of: element, in: source))
    } else {
      writeChildren(of: element, definition)
    }
    append("</")
    bytes.append(contentsOf: definition.name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func writeChildren(of element: PolicyElement, _ definition: ElementDefinition) {
    var mayHaveText = false
    if case .mixed = definition.content { mayHaveText = true }
    // Nil where any number of policies may stand.
    var room: Int?
    if case .anyPolicy(_, let limit?) = definition.content { room = limit }
    for node in element.children {
      if case .element(let child) = node {
        if let left = room, counts(child, in: definition) { room = left - 1 }
        if let room, room < 0 { writeStranger(child) } else { write(child, in: definition) }
      } else if !mayHaveText, ElementText.stands(in: node, of: source) {
        bytes.append(UInt8(ascii: "x"))
        mayHaveText = true
      }
    }
  }

  private mutating func write(_ child: PolicyElement, in parent: ElementDefinition) {
    switch schema.meaning(of: child.name, in: parent.content) {
    case .element where isMisplacedBase(child, in: parent): writeStranger(child)
    case .element(let definition): write(child, definition)
    case .unchecked: writeUnchecked(child)
    case .unknownPolicy:
      unknownPolicies.append((element: child, mayBeBase: takesBase(parent)))
    case .unexpected: writeStranger(child)
    }
  }

  /// `base` elsewhere than directly in a section, which the XSD does not tell apart.
  private func isMisplacedBase(_ child: PolicyElement, in parent: ElementDefinition) -> Bool {
    guard case .anyPolicy = parent.content else { return false }
    return !takesBase(parent) && child.name == PolicySchema.base.name
  }

  private func takesBase(_ parent: ElementDefinition) -> Bool {
    if case .anyPolicy(let base, _) = parent.content { base } else { false }
  }

  /// Whether it is one of the policies of which the element takes so many.
  private func counts(_ child: PolicyElement, in parent: ElementDefinition) -> Bool {
    if PolicySchema.uncountedPolicies.contains(child.name) { return false }
    switch schema.meaning(of: child.name, in: parent.content) {
    case .element, .unchecked: return true
    case .unknownPolicy, .unexpected: return false
    }
  }

  private mutating func writePolicy(_ element: PolicyElement) {
    if let definition = schema.policy(element.name) {
      write(element, definition)
    } else {
      writeUnchecked(element)
    }
  }

  private mutating func writeUnchecked(_ element: PolicyElement) {
    uncheckedPolicies.append(element)
    elementStarts.append(element.startTag.start)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: element.name.utf8)
    append("/>")
  }

  private mutating func writeStranger(_ element: PolicyElement) {
    elementStarts.append(element.startTag.start)
    append("<_/>")
  }

  private mutating func writeAttributes(
    of element: PolicyElement, _ definition: ElementDefinition
  ) {
    var hasStranger = false
    var written: UInt64 = 0
    for attribute in element.attributes {
      guard let index = definition.attributes.firstIndex(where: { $0.name == attribute.name })
      else {
        hasStranger = hasStranger || !attribute.belongsToXML(in: source)
        continue
      }
      // The reader reports an attribute that stands there twice.
      let bit: UInt64 = 1 << UInt64(min(index, 63))
      if written & bit != 0 { continue }
      written |= bit
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: attribute.name.utf8)
      append("=\"")
      let known = definition.attributes[index]
      if known.type != .string || !known.allowsExpression { write(attribute.value) }
      bytes.append(UInt8(ascii: "\""))
    }
    if hasStranger { append(" _=\"\"") }
  }

  private mutating func write(_ value: PolicyValue) {
    write(ElementText(value, in: source))
  }

  private mutating func write(_ text: ElementText) {
    switch text {
    case .namedValue: append("{{x}}")
    case .expression: append("@(x)")
    case .literal(let literal):
      guard literal.count <= Self.longestLiteral else {
        bytes.append(UInt8(ascii: "_"))
        return
      }
      for byte in literal {
        switch byte {
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "\""): append("&quot;")
        case UInt8(ascii: ">"): append("&gt;")
        case 0x20..<0x7F: bytes.append(byte)
        case _ where byte.isXMLSpace: bytes.append(UInt8(ascii: " "))
        default: bytes.append(UInt8(ascii: "_"))
        }
      }
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
