import Diagnostics
import PolicyDocument

/// Finds the expressions of an element.
struct ExpressionIndex: Sendable {
  private let expressions: [SurveyedExpression]
  /// By where an element starts; the expressions of one stand side by side.
  private var places: [Int: Range<Int>] = [:]

  /// `expressions` are those of a document, in the order of the text.
  init(_ expressions: [SurveyedExpression]) {
    self.expressions = expressions
    var first = 0
    while first < expressions.count {
      let start = expressions[first].element.startTag.start
      var end = first + 1
      while end < expressions.count, expressions[end].element.startTag.start == start { end += 1 }
      places[start] = first..<end
      first = end
    }
  }

  /// Those of its attributes and of its own text.
  func expressions(of element: PolicyElement) -> ArraySlice<SurveyedExpression> {
    places[element.startTag.start].map { expressions[$0] } ?? []
  }

  /// That of an attribute; nil where it has none.
  func expression(_ name: String, of element: PolicyElement) -> SurveyedExpression? {
    let place = element.attribute(name)?.value.range.start
    return place.flatMap { place in
      expressions(of: element).first { $0.value.range.start == place }
    }
  }
}
