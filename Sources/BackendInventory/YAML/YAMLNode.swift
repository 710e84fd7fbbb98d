package import Diagnostics

/// One node of a YAML or JSON document, with the place where it stands.
///
/// An alias holds the nodes of its anchor, shared and not copied; `nodeCount` counts them each
/// time, so that a document cannot grow out of hand unnoticed.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the file, repeated keys included.
    case mapping([YAMLMember])
  }

  package var content: Content
  /// The node as written, quotes and brackets included; of an alias, the alias itself.
  package var range: SourceRange
  /// This node and all below it, keys and what aliases stand for included.
  package let nodeCount: Int
  /// How many collections stand in one another here: 0 for a scalar.
  package let height: Int

  package init(content: Content, range: SourceRange, nodeCount: Int = 1, height: Int = 0) {
    self.content = content
    self.range = range
    self.nodeCount = nodeCount
    self.height = height
  }

  /// Whether nothing was given: no text at all, `~` or `null`, without quotes.
  package var isNull: Bool {
    guard case .scalar(let scalar) = content, !scalar.isQuoted else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
  }

  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  package var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  package var members: [YAMLMember]? {
    if case .mapping(let members) = content { members } else { nil }
  }
}

/// A scalar as it was written: no type is guessed from its looks.
package struct YAMLScalar: Sendable, Hashable {
  /// The text, escapes and folding resolved.
  package var text: String
  /// Whether it stands in quotes, in a block (`|`, `>`) or under `!!str`, so that it can be
  /// nothing but text.
  package var isQuoted: Bool

  package init(text: String, isQuoted: Bool) {
    self.text = text
    self.isQuoted = isQuoted
  }
}

/// One `key: value` of a mapping.
package struct YAMLMember: Sendable {
  package var key: String
  package var keyRange: SourceRange
  package var value: YAMLNode

  package init(key: String, keyRange: SourceRange, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
