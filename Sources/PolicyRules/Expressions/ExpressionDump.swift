import Diagnostics
package import PolicyDocument
import PolicyExpressions

/// What was understood of the expressions of a policy, as text for bug reports.
package enum ExpressionDump {
  /// The trees with the types, and what is wrong; `line` keeps the expressions on that line alone.
  package static func trees(of tree: PolicyTree, line: Int? = nil) -> String {
    text(of: tree, line) { expression, lines in
      expression.syntax.walk { node, parents in
        var label = node.label(in: expression.syntax)
        if node.expression != nil, let type = expression.binding.types[node.range],
          !type.isUnknown
        {
          label += " : \(type.name)"
        }
        lines.add(node.range, indent: parents.count, label)
      }
      for problem in expression.syntax.problems {
        lines.add(problem.range, indent: 0, "\(problem.kind): \(problem.message)")
      }
      for problem in expression.binding.problems {
        lines.add(problem.range, indent: 0, "\(problem.kind): \(problem.message)")
      }
    }
  }

  /// How much was read, in one line.
  package static func summary(of tree: PolicyTree) -> String {
    var problems = 0
    let expressions = SurveyedExpression.all(in: tree)
    for expression in expressions {
      problems += expression.syntax.problems.count + expression.binding.problems.count
    }
    return "expressions: \(expressions.count), mistakes: \(problems)\n"
  }

  package static func tokens(of tree: PolicyTree, line: Int? = nil) -> String {
    text(of: tree, line) { expression, lines in
      for token in CSharpLexer.tokens(of: expression.syntax.code) {
        lines.add(token.range, indent: 0, "\(token.label) \(expression.syntax.line(token.range))")
      }
    }
  }

  private static func text(
    of tree: PolicyTree, _ line: Int?, _ add: (SurveyedExpression, inout Lines) -> Void
  ) -> String {
    var text = ""
    for expression in SurveyedExpression.all(in: tree) {
      let file = tree.source
      let start = file.position(at: expression.value.trimmedRange(in: file).start)
      let end = file.position(at: expression.value.range.end)
      if let line, line < start.line || line > end.line { continue }
      let place = expression.attribute.map { " \($0.name)" } ?? ""
      let type =
        expression.binding.type.isUnknown ? "" : " : \(expression.binding.type.name)"
      text += "\(start.line):\(start.column) <\(expression.element.name)>\(place)\(type)\n"
      var lines = Lines(expression: expression, file: file)
      add(expression, &lines)
      text += lines.text
    }
    return text
  }

  private struct Lines {
    let expression: SurveyedExpression
    let file: SourceFile
    var text = ""

    init(expression: SurveyedExpression, file: SourceFile) {
      self.expression = expression
      self.file = file
    }

    mutating func add(_ range: SourceRange, indent: Int, _ label: String) {
      let place = file.position(at: expression.location(range).range.start)
      let depth = String(repeating: "  ", count: indent)
      text += "  \(place.line):\(place.column) \(depth)\(label)\n"
    }
  }
}
