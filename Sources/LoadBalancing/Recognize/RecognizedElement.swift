import Diagnostics
import PolicyDocument
import PolicyExpressions

/// An element of a policy that is looked through, with its expressions read.
struct RecognizedElement {
  struct Value {
    /// Nil for text.
    var attribute: PolicyAttribute?
    var value: PolicyValue
    var code: WrittenExpression
  }

  var element: PolicyElement
  /// The names of the elements around it, from the outside in.
  var path: [String]
  var values: [Value]
  let source: SourceFile

  /// All elements of a document, in its order.
  static func all(of tree: PolicyTree) -> [RecognizedElement] {
    var found: [RecognizedElement] = []
    func visit(_ element: PolicyElement, _ path: [String]) {
      var values: [Value] = []
      for attribute in element.attributes {
        if let code = WrittenExpression(attribute.value, in: tree.source) {
          values.append(Value(attribute: attribute, value: attribute.value, code: code))
        }
      }
      for case .text(let value) in element.children {
        if let code = WrittenExpression(value, in: tree.source) {
          values.append(Value(attribute: nil, value: value, code: code))
        }
      }
      found.append(
        RecognizedElement(element: element, path: path, values: values, source: tree.source))
      for child in element.childElements { visit(child, path + [element.name]) }
    }
    for element in tree.elements { visit(element, []) }
    return found
  }

  var name: String { element.name }

  /// The literal text of an attribute; nil where there is none, or an expression.
  func literal(_ attribute: String) -> String? {
    guard let value = element.attribute(attribute)?.value, !value.isExpression else { return nil }
    return value.string(in: source)
  }

  /// The expression in an attribute.
  func expression(_ attribute: String) -> Value? {
    values.first { $0.attribute?.name == attribute }
  }

  /// The element's text, without white space around it.
  var text: String {
    var text = DecodedText()
    for case .text(let value) in element.children { text.append(DecodedText(value, in: source)) }
    return String(decoding: text.bytes.trimmingXMLSpace, as: UTF8.self)
  }

  func isSetVariable(_ variable: String) -> Bool {
    name == "set-variable" && literal("name") == variable
  }

  /// Whether it stands in this section, at any depth.
  func isIn(_ section: String) -> Bool { path.dropFirst().first == section }
}
