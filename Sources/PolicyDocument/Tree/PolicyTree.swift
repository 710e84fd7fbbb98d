package import Diagnostics

/// A policy document as it was read: every part of the text stands in exactly one node, so that
/// writing the nodes' ranges one after the other gives the file back.
package struct PolicyTree: Sendable {
  package var source: SourceFile
  /// Everything at the top: XML declaration, comments, white space, the root element. A snippet
  /// may hold several elements here.
  package var nodes: [PolicyNode]

  package init(source: SourceFile, nodes: [PolicyNode]) {
    self.source = source
    self.nodes = nodes
  }

  /// The top-level elements; a complete document has one.
  package var elements: [PolicyElement] { nodes.compactMap(\.element) }
}

/// One piece of a document.
package enum PolicyNode: Sendable {
  case element(PolicyElement)
  /// Character data between tags, white space included. A text expression is one text node, even
  /// where its code holds `<`.
  case text(PolicyValue)
  /// `<![CDATA[…]]>`: `content` is the range between the brackets.
  case cdata(range: SourceRange, content: SourceRange)
  /// `<!--…-->`: `content` is the range between the dashes.
  case comment(range: SourceRange, content: SourceRange)
  /// `<?…?>`, the XML declaration included.
  case processingInstruction(SourceRange)
  /// A byte order mark, or text that is broken and was skipped with a diagnostic.
  case skipped(SourceRange)

  package var element: PolicyElement? {
    if case .element(let element) = self { element } else { nil }
  }

  package var range: SourceRange {
    switch self {
    case .element(let element): element.range
    case .text(let value): value.range
    case .cdata(let range, _), .comment(let range, _), .processingInstruction(let range),
      .skipped(let range):
      range
    }
  }
}

/// An element with all that stands in it.
package struct PolicyElement: Sendable {
  package var name: String
  /// The name in the start tag.
  package var nameRange: SourceRange
  package var attributes: [PolicyAttribute]
  package var children: [PolicyNode]
  /// From `<` to the `>` of the start tag.
  package var startTag: SourceRange
  /// The end tag, `</…>`; nil for `<name />`, and where it is missing, which is an error.
  package var endTag: SourceRange?

  package init(
    name: String, nameRange: SourceRange, attributes: [PolicyAttribute], children: [PolicyNode],
    startTag: SourceRange, endTag: SourceRange?
  ) {
    self.name = name
    self.nameRange = nameRange
    self.attributes = attributes
    self.children = children
    self.startTag = startTag
    self.endTag = endTag
  }

  /// From `<` of the start tag to the end of the end tag or of the last child.
  package var range: SourceRange {
    SourceRange(
      start: startTag.start,
      end: endTag?.end ?? max(startTag.end, children.last?.range.end ?? startTag.end))
  }

  package var childElements: [PolicyElement] { children.compactMap(\.element) }

  package func attribute(_ name: String) -> PolicyAttribute? {
    attributes.first { $0.name == name }
  }
}

/// One attribute.
package struct PolicyAttribute: Sendable {
  package var name: String
  package var nameRange: SourceRange
  /// The value between the quotes.
  package var value: PolicyValue
  /// The byte that quotes the value: `"` or `'`.
  package var quote: UInt8

  package init(name: String, nameRange: SourceRange, value: PolicyValue, quote: UInt8) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
    self.quote = quote
  }

  /// From the name to the closing quote.
  package var range: SourceRange {
    SourceRange(start: nameRange.start, end: value.range.end + 1)
  }
}

/// The value of an attribute, or a run of character data.
///
/// Small on purpose: the decoded text is made when somebody asks for it.
package struct PolicyValue: Sendable, Hashable {
  /// What the value is, leading and trailing white space aside.
  package enum Kind: Sendable, Hashable {
    case literal
    /// `@(…)`: one C# expression.
    case expression
    /// `@{…}`: C# statements that return a value.
    case block
  }

  /// The text as written, between the quotes or the tags.
  package var range: SourceRange
  package var kind: Kind
  /// Whether the text holds entity or character references, so that it must be decoded.
  package var hasReferences: Bool
  /// Whether `{{` stands somewhere in it.
  package var hasNamedValues: Bool

  package init(
    range: SourceRange, kind: Kind, hasReferences: Bool, hasNamedValues: Bool
  ) {
    self.range = range
    self.kind = kind
    self.hasReferences = hasReferences
    self.hasNamedValues = hasNamedValues
  }

  package var isExpression: Bool { kind != .literal }
}
