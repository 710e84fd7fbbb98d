import PolicyDocument
import TestSupport
import Testing

/// The XSD is XSD 1.0 for every validator, not for ours alone.
@Suite struct SchemaXSDTests {
  @Test func compilesInLibxml2() throws {
    _ = try CompiledSchema(xsd: PolicySchema.current.xsd)
  }

  /// What libxml2, through us and as `xmllint`, and Python's `lxml` and `xmlschema` say of the same
  /// documents. The Python packages are needed: Debian's `python3-lxml` and
  /// `python3-xmlschema`.
  @Test func validatorsAgreeOnTheFixtures() async throws {
    let folder = try TemporaryFolder()
    let xsd = try folder.write("policy.xsd", PolicySchema.current.xsd)
    let fixtures =
      SchemaFixtures.valid.map { ($0, true) } + SchemaFixtures.invalid.map { ($0, false) }
    let schema = try CompiledSchema(xsd: PolicySchema.current.xsd)
    var files: [String] = []
    for (index, (text, isValid)) in fixtures.enumerated() {
      files.append(try folder.write("\(index).xml", text))
      #expect((schema.validate(Array(text.utf8)) == .valid) == isValid, "\(text)")
    }

    let python = try await Shell.run(
      Shell.python, [try folder.write("validate.py", Self.script), xsd] + files)
    #expect(python.status == 0, "\(python.error)")
    let verdicts = python.output.split(separator: "\n").map(String.init)
    #expect(verdicts.count == fixtures.count)
    for ((text, isValid), verdict) in zip(fixtures, verdicts) {
      let isMissed = SchemaFixtures.missedByXMLSchema.contains(text)
      #expect(verdict == "\(isValid) \(isValid || isMissed)", "lxml, xmlschema: \(text)")
    }

    let xmllint = try await Shell.run("xmllint", ["--noout", "--schema", xsd] + files)
    let accepted = Set(xmllint.error.split(separator: "\n").map(String.init))
    for ((text, isValid), file) in zip(fixtures, files) {
      #expect(accepted.contains("\(file) validates") == isValid, "xmllint: \(text)")
      #expect(accepted.contains("\(file) fails to validate") == !isValid, "xmllint: \(text)")
    }
  }

  private static let script = """
    import sys
    import lxml.etree
    import xmlschema
    one = lxml.etree.XMLSchema(lxml.etree.parse(sys.argv[1]))
    two = xmlschema.XMLSchema10(sys.argv[1])
    for path in sys.argv[2:]:
        verdicts = one.validate(lxml.etree.parse(path)), two.is_valid(path)
        print(*(str(verdict).lower() for verdict in verdicts))
    """
}
