import Diagnostics
import PolicyExpressions

extension SurveyedExpression {
  /// Whether a text stands somewhere in the code: a cheap question before the dear ones.
  func mentions(_ text: StaticString) -> Bool { syntax.code.holds(text) }

  /// The values that local variables are declared with, by where their names stand there.
  var initialValues: [Int: CSharpExpression] {
    var values: [Int: CSharpExpression] = [:]
    syntax.eachNode { node in
      guard case .declaration(let declaration)? = node.statement?.kind else { return }
      for declarator in declaration.declarators {
        if case .expression(let value)? = declarator.value {
          values[declarator.name.range.start] = value
        }
      }
    }
    return values
  }

  /// The names of the variables in `context.Variables["…"]` and `context.Variables.Get…("…")`.
  var variablesRead: Set<String> {
    guard mentions("Variables") else { return [] }
    var names: Set<String> = []
    syntax.eachNode { node in
      guard let key = node.expression?.keyOf("Variables") else { return }
      names.insert(key)
    }
    return names
  }

  /// The code without what means nothing: white space, comments, parentheses around a part, and
  /// casts of the whole. Two expressions with the same are taken for the same, although parentheses
  /// may set them apart.
  var normalized: String {
    var whole = SourceRange(start: 0, end: syntax.code.count)
    if case .expression(let expression) = syntax.root { whole = expression.uncast.range }
    var parentheses: Set<Int> = []
    syntax.eachNode { node in
      guard let expression = node.expression, case .parenthesized = expression.kind else { return }
      parentheses.formUnion([expression.range.start, expression.range.end - 1])
    }
    return CSharpLexer.tokens(of: syntax.code).filter { token in
      whole.contains(token.range.start) && !parentheses.contains(token.range.start)
    }.map { syntax.text($0.range) }.joined(separator: " ")
  }
}

extension CSharpExpression {
  /// The literal key of `….name["key"]`, `….name.Get…("key", …)` and `….name.ContainsKey("key")`.
  func keyOf(_ name: String) -> String? {
    switch kind {
    case .element(let target, let arguments) where target.lastName?.text == name:
      return arguments.first?.value.constantString
    case .call(let callee, let arguments, _):
      guard let method = callee.lastName?.text, method.hasPrefix("Get") || method == "ContainsKey",
        let target = callee.receiver, target.lastName?.text == name
      else { return nil }
      return arguments.first?.value.constantString
    default: return nil
    }
  }

  /// What stands before the last `.` or `?.`.
  var receiver: CSharpExpression? {
    switch kind {
    case .member(let target, _): target
    case .parenthesized(let inner): inner.receiver
    default: nil
    }
  }
}

extension [UInt8] {
  /// Whether these bytes stand somewhere in it.
  func holds(_ part: StaticString) -> Bool { place(of: part, from: 0) != nil }

  /// Where these bytes stand, in ascending order.
  func places(of part: StaticString) -> [Int] {
    var places: [Int] = []
    while let place = place(of: part, from: places.last.map { $0 + 1 } ?? 0) {
      places.append(place)
    }
    return places
  }

  private func place(of part: StaticString, from start: Int) -> Int? {
    part.withUTF8Buffer { part in
      withUnsafeBufferPointer { bytes in
        guard let first = part.first else { return nil }
        var index = start
        while index + part.count <= bytes.count {
          if bytes[index] == first {
            var same = 1
            while same < part.count, bytes[index + same] == part[same] { same += 1 }
            if same == part.count { return index }
          }
          index += 1
        }
        return nil
      }
    }
  }
}
