import Diagnostics

/// Says in the table's terms why libxml2 does not accept a document.
struct SchemaExplanation {
  private(set) var findings: [Diagnostic] = []

  private let schema: PolicySchema
  private let source: SourceFile
  private let rules: [any SchemaRule.Type]

  init(schema: PolicySchema, source: SourceFile) {
    self.schema = schema
    self.source = source
    rules = DocumentRuleList.checks
  }

  /// Explains a part of the document from its root on, until there are enough findings.
  mutating func explain(_ element: PolicyElement, as root: DocumentRoot) {
    switch root {
    case .document(let definition), .section(let definition): explain(element, definition)
    case .policy:
      if let definition = schema.policy(element.name) { explain(element, definition) }
    }
  }

  /// `isSure` says that of what the element stands in.
  private mutating func explain(
    _ element: PolicyElement, _ definition: ElementDefinition, isSure: Bool = true
  ) {
    guard findings.count < SchemaCheck.mostFindings else { return }
    let checked = CheckedElement(element, definition, schema: schema, source: source)
    let isSure = isSure && definition.certainty == .high
    for rule in rules {
      findings += rule.check(checked).map { isSure ? $0 : $0.atMost(.warning) }
    }
    for child in element.childElements {
      if case .element(let meaning) = schema.meaning(of: child.name, in: definition.content) {
        explain(child, meaning, isSure: isSure || !definition.content.declares(child.name))
      }
    }
  }

  /// libxml2 and the table agree; should they not, libxml2 has the last word. `start` is where
  /// the element's start tag stands.
  mutating func addUnexplained(
    _ violation: CompiledSchema.Violation, at start: Int?, in root: PolicyElement
  ) {
    guard findings.isEmpty else { return }
    let element = start.flatMap { Self.element(at: $0, in: root) } ?? root
    findings.append(UnexpectedElement.unexplained(element, violation, in: source))
  }

  private static func element(at start: Int, in root: PolicyElement) -> PolicyElement? {
    var rest = [root]
    while let element = rest.popLast() {
      if element.startTag.start == start { return element }
      rest += element.childElements.filter { $0.range.contains(start) }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate func atMost(_ severity: Severity) -> Diagnostic {
    if self.severity <= severity { return self }
    var milder = self
    // Where the description is not sure, what is meant is not certain either.
    milder.fix = nil
    milder.severity = min(self.severity, severity)
    return milder
  }
}
