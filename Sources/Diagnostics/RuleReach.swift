/// How much of a document has to be whole for a rule's finding to be certain. In a text that is
/// broken somewhere, the rest still says what it says: a finding stays where nothing is broken
/// within its reach, and is dropped where it may only follow from what another finding said.
package enum RuleReach: Sendable, Hashable {
  /// The start tag that the finding points into: its name and its attributes.
  case startTag
  /// The value that the finding points into: the start tag for an attribute's, the element for its
  /// text.
  case value
  /// The element that the finding points into, from its start tag to its end tag, or the element
  /// that stands so many levels above it.
  case element(above: Int)
  /// Everything: what is around the place counts, or what stands elsewhere.
  case document

  package static let element: RuleReach = .element(above: 0)
}
