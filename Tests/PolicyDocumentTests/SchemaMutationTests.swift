import Diagnostics
import PolicyDocument
import Testing

/// libxml2 and the table judge alike: what one does not accept the other explains.
@Suite struct SchemaMutationTests {
  @Test(arguments: SchemaFixtures.valid)
  func bothAcceptWhatIsValid(_ text: String) {
    let tree = Self.read(text).tree
    #expect(SchemaCheck.explain(tree).map(\.message) == [])
    #expect(SchemaCheck.isValid(tree))
    #expect(SchemaCheck.check(tree).map(\.message) == [])
  }

  @Test(arguments: SchemaFixtures.invalid + SchemaFixtures.refusedByTheTable)
  func bothRefuseWhatIsNot(_ text: String) {
    let tree = Self.read(text).tree
    #expect(!SchemaCheck.explain(tree).isEmpty)
    #expect(!SchemaCheck.isValid(tree))
    let findings = SchemaCheck.check(tree)
    #expect(findings.count == 1, "\(findings.map(\.message))")
    #expect(findings.allSatisfy { $0.severity >= .warning })
  }

  /// Hundreds of documents, each made from a valid one by a single change at every place where
  /// it can be made.
  @Test func bothAgreeOnEveryMutation() {
    var total = 0
    var refused = 0
    for text in SchemaFixtures.valid {
      for mutant in SchemaMutations.all(of: text) {
        let read = Self.read(mutant)
        guard read.diagnostics.isEmpty else { continue }
        total += 1
        let explained = SchemaCheck.explain(read.tree)
        let isValid = SchemaCheck.isValid(read.tree)
        if !isValid { refused += 1 }
        #expect(explained.isEmpty == isValid, "\(mutant)\n\(explained.map(\.message))")
      }
    }
    #expect(total > 1000)
    #expect(refused > 500 && refused < total)
  }

  /// One change, one cause: a word that is misspelled is not also missing.
  @Test func aMisspelledNameIsReportedOnce() {
    for text in SchemaFixtures.valid {
      for mutant in SchemaMutations.misspelled(text) {
        let findings = SchemaCheck.check(Self.read(mutant).tree)
        #expect(findings.count <= 1, "\(mutant)\n\(findings.map(\.message))")
      }
    }
  }

  static func read(_ text: String) -> PolicyReadResult {
    PolicyReader.read(SourceFile(path: "policy.xml", text: text))
  }
}

/// Changes to the text of a document, made at every element and attribute in turn.
enum SchemaMutations {
  static func all(of text: String) -> [String] {
    let source = SourceFile(path: "policy.xml", text: text)
    var mutants = misspelled(text)
    visit(PolicyReader.read(source).tree.elements) { element, siblings, index in
      for attribute in element.attributes {
        mutants.append(replace(attribute.range, by: "", in: source))
        for value in [
          "", "many", " 7 ", "-1", "51", "true", "@(1)", "{{n}}", "new", "1e1", "\u{663}",
        ] {
          mutants.append(replace(attribute.value.range, by: value, in: source))
        }
      }
      mutants.append(replace(SourceRange(at: element.nameRange.end), by: " stray='1'", in: source))
      mutants.append(replace(element.range, by: "", in: source))
      mutants.append(replace(element.range, by: "stray text", in: source))
      mutants.append(
        replace(
          element.range, by: source.text(element.range) + source.text(element.range), in: source))
      for name in ["base", "value", "set-body", "when", "inbound", "cors", "unheard-of"] {
        mutants.append(replace(element.range, by: "<\(name)/>", in: source))
        mutants.append(
          replace(SourceRange(at: element.startTag.start), by: "<\(name)/>", in: source))
      }
      if element.endTag != nil {
        let inner = SourceRange(at: element.startTag.end)
        for content in ["text", "<set-header name='a'/>", "<base/>", "<a:b xmlns:a='c'/>"] {
          mutants.append(replace(inner, by: content, in: source))
        }
      }
      if index + 1 < siblings.count {
        let next = siblings[index + 1]
        let between = SourceRange(start: element.range.end, end: next.range.start)
        mutants.append(
          replace(
            element.range.union(next.range),
            by: source.text(next.range) + source.text(between) + source.text(element.range),
            in: source))
      }
    }
    return mutants
  }

  /// One letter less in the name of an attribute or element.
  static func misspelled(_ text: String) -> [String] {
    let source = SourceFile(path: "policy.xml", text: text)
    var mutants: [String] = []
    visit(PolicyReader.read(source).tree.elements) { element, _, _ in
      for attribute in element.attributes where attribute.name.count > 2 {
        mutants.append(
          replace(attribute.nameRange, by: String(attribute.name.dropLast()), in: source))
      }
      let name = String(element.name.dropLast())
      if let endTag = element.endTag {
        let end = replace(endTag, by: "</\(name)>", in: source)
        mutants.append(
          replace(element.nameRange, by: name, in: SourceFile(path: "policy.xml", text: end)))
      } else {
        mutants.append(replace(element.nameRange, by: name, in: source))
      }
    }
    return mutants
  }

  private static func visit(
    _ elements: [PolicyElement], _ body: (PolicyElement, [PolicyElement], Int) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      body(element, elements, index)
      visit(element.childElements, body)
    }
  }

  private static func replace(
    _ range: SourceRange, by text: String, in source: SourceFile
  ) -> String {
    source.text(SourceRange(start: 0, end: range.start)) + text
      + source.text(SourceRange(start: range.end, end: source.bytes.count))
  }
}
