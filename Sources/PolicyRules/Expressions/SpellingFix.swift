import Diagnostics
import PolicyDocument
import PolicyExpressions

/// The fix of a name that is misspelled, where one other name alone is near and the code compiles
/// with it.
enum SpellingFix {
  /// Shorter names are near to each other by chance.
  private static let shortestName = 4
  private static let mostMistakes = 2

  static func fix(_ expression: SurveyedExpression, _ problem: CSharpBindingProblem) -> Fix? {
    let word = expression.syntax.text(problem.range)
    let place = expression.code.sourceRange(of: problem.range)
    guard let meant = problem.meant, word.unicodeScalars.count >= shortestName,
      Suggestion.distance(word, meant, limit: mostMistakes) <= mostMistakes,
      // Not written with references.
      place.length == problem.range.length,
      compiles(expression, with: meant, at: problem.range)
    else { return nil }
    return Fix("write `\(meant)`", replace: place, with: meant)
  }

  /// Whether the code with the other name has fewer problems, and none there.
  private static func compiles(
    _ expression: SurveyedExpression, with name: String, at range: SourceRange
  ) -> Bool {
    var code = expression.syntax.code
    code.replaceSubrange(range.start..<range.end, with: Array(name.utf8))
    let read = TypeSystemPool.shared.lend { types in
      ExpressionMemory.shared.entry(
        code, isBlock: expression.value.kind == .block, expecting: expression.expected,
        types: types)
    }
    let end = range.start + name.utf8.count
    return !read.syntax.hasProblems
      && read.binding.problems.count < expression.binding.problems.count
      && !read.binding.problems.contains { $0.range.start < end && $0.range.end > range.start }
  }
}
