package import Diagnostics
package import PolicyDocument
package import PolicyExpressions

/// One expression of a policy, read and bound.
///
/// A class, though nothing in it ever changes: every rule is handed all of them, and a copy of so
/// many parts costs more than most rules do.
package final class SurveyedExpression: Sendable {
  /// The element that has it as an attribute's value or as its text.
  package let element: PolicyElement
  /// Nil for an element's text.
  package let attribute: PolicyAttribute?
  let place: PolicyPlace
  package let value: PolicyValue
  /// The C# between the brackets, decoded, and where each byte of it stands in the document.
  package let code: MappedText
  package let syntax: CSharpSyntax
  package let binding: CSharpBinding
  let source: SourceFile

  private init(
    element: PolicyElement, attribute: PolicyAttribute?, place: PolicyPlace, value: PolicyValue,
    code: MappedText, syntax: CSharpSyntax, binding: CSharpBinding, source: SourceFile
  ) {
    self.element = element
    self.attribute = attribute
    self.place = place
    self.value = value
    self.code = code
    self.syntax = syntax
    self.binding = binding
    self.source = source
  }

  /// Where a range of the code stands in the document.
  package func location(_ range: SourceRange) -> SourceLocation {
    SourceLocation(source, code.sourceRange(of: range))
  }

  /// The type that its place needs; nil where any will do.
  var expected: StaticType? { ExpectedType.of(attribute?.name, of: element.name) }

  /// So many elements one core can do: most documents have fewer.
  private static let short = 128
  /// Small enough for all cores to end at about the same time.
  private static let piece = 24

  /// All expressions of a document.
  package static func all(in tree: PolicyTree) -> [SurveyedExpression] {
    var entries: [(element: PolicyElement, place: PolicyPlace)] = []
    PolicyWalk.elements(of: tree) { entries.append(($0, $1)) }
    return all(of: entries, in: tree.source)
  }

  static func all(
    of entries: [(element: PolicyElement, place: PolicyPlace)], in source: SourceFile
  ) -> [SurveyedExpression] {
    ConcurrentMap.map(entries, piece: piece, short: short) { entries in
      TypeSystemPool.shared.lend { types in
        entries.flatMap { all(of: $0.element, at: $0.place, in: source, types: types) }
      }
    }
  }

  /// All expressions of an element, of its attributes and of its text.
  static func all(
    of element: PolicyElement, at place: PolicyPlace, in source: SourceFile, types: TypeSystem
  ) -> [SurveyedExpression] {
    var found: [SurveyedExpression] = []
    func add(_ value: PolicyValue, _ attribute: PolicyAttribute?) {
      guard value.isExpression, let code = value.expressionCode(in: source) else { return }
      let read = ExpressionMemory.shared.entry(
        code.utf8, isBlock: value.kind == .block,
        expecting: ExpectedType.of(attribute?.name, of: element.name), types: types)
      found.append(
        SurveyedExpression(
          element: element, attribute: attribute, place: place, value: value, code: code,
          syntax: read.syntax, binding: read.binding, source: source))
    }
    for attribute in element.attributes { add(attribute.value, attribute) }
    for case .text(let value) in element.children { add(value, nil) }
    return found
  }
}

/// The types that places need of their expressions.
enum ExpectedType {
  /// Nil where any type will do, or where it is not known which will not.
  static func of(_ attribute: String?, of element: String) -> StaticType? {
    attribute == "condition" && (element == "when" || element == "retry") ? .bool : nil
  }
}
