import CMemory
import Dispatch
import PolicyExpressions

/// What the expressions of a run need.
package enum ExpressionSurvey {
  /// Wakes another core while this one reads a long document, and lets it make what is needed to begin
  /// with: otherwise it comes late to the work for two. To read declarations ahead as well takes longer
  /// than it saves.
  package static func prepare() {
    DispatchQueue.global().async {
      cmem_expect(2 << 20)
      TypeSystemPool.shared.lend { _ in }
    }
  }
}
