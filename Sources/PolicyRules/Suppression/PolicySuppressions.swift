import Diagnostics
import PolicyDocument

/// Suppressions in the comments of a policy.
///
/// Before the root element a comment holds for the whole file; elsewhere for the element that
/// follows it, with nothing but white space and comments in between: its start tag and all that
/// stands in it.
enum PolicySuppressions {
  /// The findings without those that the document allows. `isReadable` says that the reader found
  /// no error.
  static func apply(
    to findings: [Diagnostic], in tree: PolicyTree, isReadable: Bool,
    _ circumstances: PolicyCircumstances
  ) -> [Diagnostic] {
    guard SuppressionSet.mayStand(in: tree.source) else { return findings }
    var set = SuppressionSet(tree.source)
    collect(tree.nodes, of: tree.source, isTop: true, into: &set)
    return set.apply(to: findings, saysUnused: isReadable) { rule in
      // A rule that nobody asked had nothing to allow.
      if rule == StalePolicy.rule.id, !knowsOrigin(of: tree, circumstances) { return false }
      return SuppressibleRules.all[rule].map { circumstances.runs($0.family) } ?? true
    }
  }

  /// Whether the inventory that a policy was made of stands among the files of the run.
  private static func knowsOrigin(
    of tree: PolicyTree, _ circumstances: PolicyCircumstances
  ) -> Bool {
    guard let origins = circumstances.origins, let (identity, _) = PolicyIdentity.find(in: tree)
    else { return false }
    return origins.origin(of: identity, tree) != nil
  }

  /// Reads on in the order of the text. Elements nest no deeper than the reader lets them.
  private static func collect(
    _ nodes: [PolicyNode], of file: SourceFile, isTop: Bool, into set: inout SuppressionSet
  ) {
    var waiting: [SuppressionComment] = []
    var isBeforeRoot = isTop
    for node in nodes {
      switch node {
      case .comment(_, let content):
        guard let comment = SuppressionComment(file, content) else { continue }
        if isBeforeRoot {
          set.add(comment, for: SourceRange(start: 0, end: file.bytes.count + 1))
        } else {
          waiting.append(comment)
        }
      case .element(let element):
        isBeforeRoot = false
        for comment in waiting { set.add(comment, for: element.range) }
        waiting = []
        collect(element.children, of: file, isTop: false, into: &set)
      case .text(let value) where file[value.range].allSatisfy({ $0 <= 0x20 }): break
      case .processingInstruction, .skipped: break
      case .text, .cdata:
        for comment in waiting { set.add(comment, for: nil) }
        waiting = []
      }
    }
    for comment in waiting { set.add(comment, for: nil) }
  }
}
