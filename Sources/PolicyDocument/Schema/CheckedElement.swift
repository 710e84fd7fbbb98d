import Diagnostics

/// An element that the schema knows, with what its content makes of it: what the rules of the
/// schema look at.
struct CheckedElement {
  let element: PolicyElement
  let definition: ElementDefinition
  let schema: PolicySchema
  let source: SourceFile
  /// Attributes that the element does not take, each with the attribute that is probably meant.
  let strangers: [(attribute: PolicyAttribute, meant: String?)]
  /// Attributes that the element takes. Of several with one name, which the reader reports, the
  /// first alone counts.
  let known: [(attribute: PolicyAttribute, definition: AttributeDefinition)]
  let contentIssues: [ContentIssue]

  init(
    _ element: PolicyElement, _ definition: ElementDefinition, schema: PolicySchema,
    source: SourceFile
  ) {
    self.element = element
    self.definition = definition
    self.schema = schema
    self.source = source
    known = definition.attributes.compactMap { known in
      element.attribute(known.name).map { (attribute: $0, definition: known) }
    }
    strangers = Self.strangers(in: element, definition, source)
    contentIssues = ContentIssue.find(in: element, definition, schema: schema, source: source)
  }

  var name: String { element.name }

  /// The element's name in its start tag: where findings about the whole element point.
  var location: SourceLocation { SourceLocation(source, element.nameRange) }

  func location(_ range: SourceRange) -> SourceLocation { SourceLocation(source, range) }

  /// An attribute is only taken to be meant where it is not there in its right spelling.
  private static func strangers(
    in element: PolicyElement, _ definition: ElementDefinition, _ source: SourceFile
  ) -> [(attribute: PolicyAttribute, meant: String?)] {
    let unknown = element.attributes.filter {
      definition.attribute($0.name) == nil && !$0.belongsToXML(in: source)
    }
    guard !unknown.isEmpty else { return [] }
    let present = Set(element.attributes.map(\.name))
    let missing = definition.attributes.map(\.name).filter { !present.contains($0) }
    return unknown.prefix(SchemaCheck.mostFindings).map {
      (attribute: $0, meant: Suggestion.nearest(to: $0.name, in: missing))
    }
  }
}

/// A rule about one element that the schema describes. It is asked only where libxml2 does not
/// accept the document.
protocol SchemaRule: RuleDeclaration {
  static func check(_ element: CheckedElement) -> [Diagnostic]
}

extension Certainty {
  /// The severity of a finding about such a fact.
  var severity: Severity {
    switch self {
    case .high: .error
    case .medium: .warning
    }
  }
}

extension AttributeDefinition {
  /// What may stand there, as it follows "must be".
  var expectation: String { type.expectation(allowsExpression: allowsExpression) }

  /// What the attribute says, inside a sentence.
  var remark: String {
    let sentence = documentation.hasSuffix(".") ? documentation.dropLast() : documentation[...]
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}

extension ValueType {
  /// What may stand there, as it follows "must be": a named value always may.
  func expectation(allowsExpression: Bool) -> String {
    (alternatives + (allowsExpression ? ["an expression"] : []) + ["a named value"])
      .enumerated(by: "or")
  }
}
