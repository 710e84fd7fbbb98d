import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Literals that were meant as numbers or truth values, written as expressions.
struct VariableFix {
  private let survey: PolicySurvey
  private let reads: [String: [VariableRead]]
  private let writes: [String: [VariableWrite]]

  init(_ survey: PolicySurvey) {
    self.survey = survey
    reads = Dictionary(grouping: survey.variables.program.reads, by: \.name)
    writes = Dictionary(grouping: survey.variables.program.writes, by: \.name)
  }

  /// Nil where a reader may want the text.
  func fix(_ found: VariableMismatch) -> Fix? {
    let program = survey.variables.program
    guard !program.hasOpenReads, !program.hasUnseenFragment, !program.hasOpenWrites,
      survey.tree.documentKind == .policies,
      found.wrong.allSatisfy({ $0.include == nil && isMeant($0, found.demand) }),
      (reads[found.read.name] ?? []).allSatisfy({ Self.fits($0, found.demand) }),
      (writes[found.read.name] ?? []).allSatisfy({
        $0.type == found.demand || isMeant($0, found.demand)
      })
    else { return nil }
    return Fix(
      "store a value of the type `\(found.demand.name)`",
      found.wrong.map { TextEdit(range: $0.location.range, text: "@(\($0.literal ?? ""))") })
  }

  private func isMeant(_ write: VariableWrite, _ type: StaticType) -> Bool {
    write.literal.map { Self.isLiteral($0, of: type) } == true
  }

  private static func fits(_ read: VariableRead, _ demand: StaticType) -> Bool {
    read.demand.map { $0 == demand } ?? (read.isTest && !read.testsType)
  }

  /// Whether a literal is what an expression of that type would be.
  static func isLiteral(_ text: String, of type: StaticType) -> Bool {
    if type == .bool { return text == "true" || text == "false" }
    guard type == .int, let number = Int32(text) else { return false }
    return String(number) == text
  }
}
