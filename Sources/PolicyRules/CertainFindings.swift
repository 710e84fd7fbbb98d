import Diagnostics
import PolicyDocument

/// Which findings are certain although the text is broken.
///
/// In a broken text the tree's structure is a guess near the broken place: what only follows from
/// that guess would say one mistake twice. Each rule declares what it looks at; where that is whole,
/// its finding stays, however broken the rest may be.
struct CertainFindings {
  private let nodes: [PolicyNode]
  /// Where the text is broken, in ascending order.
  private let breaks: [Int]

  init(_ tree: PolicyTree, _ errors: [Diagnostic]) {
    nodes = tree.nodes
    breaks = errors.map(\.location.range.start).sorted()
  }

  func filter(_ findings: [Diagnostic]) -> [Diagnostic] { findings.filter(isCertain) }

  private func isCertain(_ finding: Diagnostic) -> Bool {
    // A secret is one in a broken text too, and must not be shown with what is wrong around it.
    if finding.hidesText { return true }
    let reach = Self.reaches[finding.rule] ?? .document
    if reach == .document { return false }
    let elements = elements(around: finding.location.range.start)
    switch reach {
    case .startTag:
      guard let element = elements.last else { return false }
      return !isBroken(element.startTag)
    case .value:
      guard let element = elements.last else { return false }
      let isInStartTag = finding.location.range.start < element.startTag.end
      return isInStartTag ? !isBroken(element.startTag) : isWhole(element)
    case .element(let above):
      return above < elements.count && isWhole(elements[elements.count - 1 - above])
    case .document: return false
    }
  }

  private func isWhole(_ element: PolicyElement) -> Bool {
    let isClosed = element.endTag != nil || element.children.isEmpty
    return isClosed && !isBroken(element.range)
  }

  private func isBroken(_ range: SourceRange) -> Bool {
    breaks.contains { $0 >= range.start && $0 < range.end }
  }

  /// The elements that a place stands in, from the outermost to the innermost.
  private func elements(around place: Int) -> [PolicyElement] {
    var found: [PolicyElement] = []
    var nodes = nodes
    while let inner = nodes.lazy.compactMap(\.element).first(where: {
      $0.range.start <= place && place < $0.range.end
    }) {
      found.append(inner)
      nodes = inner.children
    }
    return found
  }

  private static let reaches: [String: RuleReach] = Dictionary(
    (DocumentRuleList.all + PolicyRuleList.all).map { ($0.rule.id, $0.rule.reach) },
    uniquingKeysWith: { first, _ in first })
}
