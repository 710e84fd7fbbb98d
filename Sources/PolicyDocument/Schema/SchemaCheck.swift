package import Diagnostics

/// Checks a document against the schema: elements, attributes and their values.
///
/// libxml2 judges, by the XSD that is made from the table. Only where it does not accept the
/// document, the table is asked what is wrong, in words that speak of policies and point at the
/// exact place: libxml2 knows lines alone.
package enum SchemaCheck {
  /// After this many findings the rest of the document is not looked at.
  package static let mostFindings = 100

  /// The findings, in no particular order; none for a document that the schema accepts and in
  /// which it knows every policy.
  package static func check(_ tree: PolicyTree) -> [Diagnostic] {
    let roots = DocumentRoots(tree, schema: .current)
    var findings = roots.findings
    for (element, root) in roots.checked {
      if findings.count >= mostFindings { break }
      findings += check(element, as: root, of: tree.source)
    }
    return findings
  }

  /// Whether libxml2 accepts the document; its word alone, without the table.
  package static func isValid(_ tree: PolicyTree) -> Bool {
    let roots = DocumentRoots(tree, schema: .current)
    return roots.findings.isEmpty
      && roots.checked.allSatisfy { element, root in
        let document = CanonicalDocument(element, root: root, schema: .current, source: tree.source)
        return compiled(for: root)?.validate(document.bytes) == .valid
      }
  }

  /// What the table alone says; empty where `isValid`.
  package static func explain(_ tree: PolicyTree) -> [Diagnostic] {
    let roots = DocumentRoots(tree, schema: .current)
    return roots.findings
      + roots.checked.flatMap { element, root in
        explain(element, as: root, of: tree.source).findings
      }
  }

  /// libxml2's form of the schema, made once. That it compiles is for the tests to say; without
  /// it the table alone would judge, to the same effect.
  private static let policies: CompiledSchema? = try? CompiledSchema(
    xsd: PolicySchema.current.bareXSD(of: PolicySchema.documents))

  /// The same for resolvers, which are rare.
  private static let resolvers: CompiledSchema? = try? CompiledSchema(
    xsd: PolicySchema.current.bareXSD(of: PolicySchema.resolvers))

  private static func compiled(for root: DocumentRoot) -> CompiledSchema? {
    guard case .document(let definition) = root,
      PolicySchema.resolvers.contains(where: { $0.name == definition.name })
    else { return policies }
    return resolvers
  }

  private static func check(
    _ element: PolicyElement, as root: DocumentRoot, of source: SourceFile
  ) -> [Diagnostic] {
    let document = CanonicalDocument(element, root: root, schema: .current, source: source)
    let remarks = document.remarks(in: source)
    switch compiled(for: root)?.validate(document.bytes) {
    case .valid: return remarks
    case .invalid(let violations):
      var explanation = explain(element, as: root, of: source)
      if let first = violations.first {
        let start = first.element.flatMap(document.start(ofElement:))
        explanation.addUnexplained(first, at: start, in: element)
      }
      return explanation.findings + remarks
    case nil, .malformed, .refused, .failed:
      return explain(element, as: root, of: source).findings + remarks
    }
  }

  private static func explain(
    _ element: PolicyElement, as root: DocumentRoot, of source: SourceFile
  ) -> SchemaExplanation {
    var explanation = SchemaExplanation(schema: .current, source: source)
    explanation.explain(element, as: root)
    return explanation
  }
}

extension CanonicalDocument {
  /// What is worth saying about a document whether libxml2 accepts it or not.
  fileprivate func remarks(in source: SourceFile) -> [Diagnostic] {
    unknownPolicies.prefix(SchemaCheck.mostFindings).map {
      MisspelledPolicy.found($0.element, mayBeBase: $0.mayBeBase, in: source)
        ?? UnknownPolicy.found($0.element, in: source)
    }
      + uncheckedPolicies.prefix(SchemaCheck.mostFindings).map {
        UnknownPolicy.notChecked($0, in: source)
      }
  }
}
