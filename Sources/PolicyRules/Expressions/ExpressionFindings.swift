import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Turns what is known to be wrong with the C# of a policy into findings.
///
/// The words are those of the parser and of the binder; a rule only says which of them are its own.
enum ExpressionFindings {
  /// In one expression: more than these say the same mistake again.
  static let most = 20

  /// The findings of a rule about what cannot be read.
  static func unreadable(
    _ rule: Rule, in survey: PolicySurvey, fix: (SurveyedExpression, CSharpProblem) -> Fix? = none,
    where fits: (CSharpProblem.Kind) -> Bool
  ) -> [Diagnostic] {
    survey.faultyExpressions.flatMap { expression in
      expression.syntax.problems.prefix(most).filter { fits($0.kind) }.map { problem in
        diagnostic(
          rule, expression, problem.range, problem.message, problem.help,
          fix: fix(expression, problem))
      }
    }
  }

  /// The findings of a rule about what can be read and does not compile.
  static func unbound(
    _ rule: Rule, _ kinds: CSharpBindingProblem.Kind..., in survey: PolicySurvey,
    fix: (SurveyedExpression, CSharpBindingProblem) -> Fix? = none
  ) -> [Diagnostic] {
    survey.faultyExpressions.flatMap { expression in
      expression.binding.problems.prefix(most).filter { kinds.contains($0.kind) }.map { problem in
        diagnostic(
          rule, expression, problem.range, problem.message, problem.help,
          fix: fix(expression, problem))
      }
    }
  }

  private static func none<Problem>(_: SurveyedExpression, _: Problem) -> Fix? { nil }

  private static func diagnostic(
    _ rule: Rule, _ expression: SurveyedExpression, _ range: SourceRange, _ message: String,
    _ help: String?, fix: Fix?
  ) -> Diagnostic {
    var finding = Diagnostic(
      rule, message, at: expression.location(range), help: help, fix: fix)
    if rule.severity == .error, expression.isFilledLater {
      finding.severity = .warning
      finding.notes.append(Placeholder.note)
    }
    if let needed = expression.note(on: range) { finding.notes.append(needed) }
    return finding
  }
}

extension SurveyedExpression {
  /// Whether something that is wrong in it looks like what a script replaces before the upload: then
  /// the code as it stands is not what will be compiled.
  fileprivate var isFilledLater: Bool {
    let bytes = syntax.code
    return (syntax.problems.map(\.range) + binding.problems.map(\.range)).contains { range in
      let start = min(max(range.start, 0), bytes.count)
      let end = min(max(range.end, start), bytes.count)
      return Placeholder.isOne(
        bytes[start..<end], marks: bytes[max(0, start - 1)..<min(bytes.count, end + 1)])
    }
  }

  /// What the place of the expression needs, where the value that it gives is found fault with.
  fileprivate func note(on range: SourceRange) -> Diagnostic.Note? {
    guard let attribute, let needed = ExpectedType.of(attribute.name, of: element.name),
      results.contains(where: { $0.range == range })
    else { return nil }
    return Diagnostic.Note("`\(attribute.name)` must be `\(needed.name)`")
  }

  /// The expressions whose values it gives: itself, or what its `return` statements return.
  var results: [CSharpExpression] {
    if case .expression(let expression) = syntax.root { return [expression] }
    var found: [CSharpExpression] = []
    syntax.walkOutsideFunctions { node, _ in
      if case .return(let value?)? = node.statement?.kind { found.append(value) }
    }
    return found
  }
}
