import Diagnostics
package import PolicyDocument

/// What is different between two policy documents, in structure and values.
package enum DocumentDiff {
  /// The changes from `old` to `new`, in the order of the documents; none when both do the same.
  ///
  /// No difference: formatting, comments, processing instructions, the order of attributes and of
  /// sections, quoting, raw or escaped or CDATA form, attributes that say their default
  /// (`PolicyDefaults`), the layout of C# (comments, white space, redundant parentheses, how
  /// strings are spelled), and an empty section against none. White space in literal text counts inside only, save in `set-body`, where all
  /// but the outermost counts.
  ///
  /// Both trees come from documents without errors. Time is in proportion to their sizes.
  package static func compare(_ old: PolicyTree, _ new: PolicyTree) -> [Change] {
    compare(old, new, hiding: CoveredCode(), CoveredCode())
  }

  /// The same, without what is covered: that is told in other words.
  static func compare(
    _ old: PolicyTree, _ new: PolicyTree, hiding oldCovered: CoveredCode,
    _ newCovered: CoveredCode
  ) -> [Change] {
    var builder = ComparedNodeBuilder()
    let oldDocument = builder.document(old, hiding: oldCovered)
    let newDocument = builder.document(new, hiding: newCovered)
    if oldDocument.identity == newDocument.identity { return [] }
    var comparison = DocumentComparison(oldSource: old.source, newSource: new.source)
    comparison.compareDocuments(oldDocument, newDocument)
    return comparison.finish()
  }
}
