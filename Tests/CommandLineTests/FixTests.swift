import Foundation
import TestSupport
import Testing

/// `validate --fix` and `--fix=preview`, as the built tool.
@Suite struct FixTests {
  private static let broken = """
    <policies>
      <inbound>
        <base />
        <Set-Header nmae="x-region" value="@("a" + (1 < 2))" exists-action="Override" />\u{20}
        <retry condition="True" cuont="2" interval="1">
          <set-varable name="a" value="b" />
        </retry>
      </inbound>
    </policies>

    """
  private static let fixed = """
    <policies>
      <inbound>
        <base />
        <set-header name="x-region" exists-action="override">
          <value>@("a" + (1 < 2))</value>
        </set-header>\u{20}
        <retry condition="true" count="2" interval="1">
          <set-variable name="a" value="b" />
        </retry>
      </inbound>
    </policies>

    """
  private static let difference = """
    --- a/sub/policy.xml
    +++ b/sub/policy.xml
    @@ -1,9 +1,11 @@
     <policies>
       <inbound>
         <base />
    -    <Set-Header nmae="x-region" value="@("a" + (1 < 2))" exists-action="Override" />\u{20}
    -    <retry condition="True" cuont="2" interval="1">
    -      <set-varable name="a" value="b" />
    +    <set-header name="x-region" exists-action="override">
    +      <value>@("a" + (1 < 2))</value>
    +    </set-header>\u{20}
    +    <retry condition="true" count="2" interval="1">
    +      <set-variable name="a" value="b" />
         </retry>
       </inbound>
     </policies>

    """

  private func bytes(_ folder: TemporaryFolder, _ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder.path).appending(path: name)))
  }

  @Test func filesAreFixedAndTheRestIsReported() async throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/policy.xml", Self.broken)
    let good = "<policies><inbound><base /><bad-idea /></inbound></policies>"
    try folder.write("good.xml", good)
    let result = try await Shell.apimPolicy("validate", ".", "--fix", in: folder.path)
    #expect(result.status == 0)
    #expect(result.error == "fixed 7 findings in 1 file\n")
    #expect(result.output.contains("info[unknown-policy]"))
    #expect(result.output.hasSuffix("2 files checked: 1 info\n"))
    #expect(try folder.read("sub/policy.xml") == Self.fixed)
    #expect(try folder.read("good.xml") == good)
    #expect(try folder.names == ["good.xml", "sub"])
    let again = try await Shell.apimPolicy("validate", ".", "--fix", in: folder.path)
    #expect(again.error == "fixed 0 findings in 0 files\n")
    #expect(again.output == result.output)
  }

  @Test func whatRemainsDecidesTheExitStatus() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.xml", "<policies><inbound><base /><set-variable nmae=\"a\" /></inbound></policies>")
    let result = try await Shell.apimPolicy(
      "validate", "a.xml", "--fix", "--output", "github", in: folder.path)
    #expect(result.status == 1)
    #expect(result.error == "fixed 1 finding in 1 file\n")
    #expect(result.output.contains("missing-attribute"))
    #expect(!result.output.contains("unknown-attribute"))
    let quiet = try await Shell.apimPolicy("validate", "a.xml", "--fix", "-q", in: folder.path)
    #expect(quiet.error == "")
  }

  @Test(arguments: ["--fix=preview", "--fix-preview"])
  func thePreviewIsWhatPatchTakes(option: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/policy.xml", Self.broken)
    let preview = try await Shell.apimPolicy("validate", option, ".", in: folder.path)
    #expect(preview.status == 1)
    #expect(preview.output == Self.difference)
    #expect(preview.error == "--fix would fix 7 findings in 1 file\n")
    #expect(try folder.read("sub/policy.xml") == Self.broken)
    let patch = try await Shell.run(
      "patch", ["-p1", "--binary"], input: preview.output, in: folder.path)
    #expect(patch.status == 0, "\(patch.output)")
    #expect(try folder.read("sub/policy.xml") == Self.fixed)
    let nothing = try await Shell.apimPolicy("validate", ".", option, in: folder.path)
    #expect(nothing.status == 0)
    #expect(nothing.output == "")
    #expect(nothing.error == "--fix would fix 0 findings in 0 files\n")
  }

  /// The patch gives what `--fix` gives, whatever the lines end with.
  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func everyOtherByteStays(lineBreak: String, mark: String) async throws {
    let folder = try TemporaryFolder()
    func form(_ text: String) -> String {
      mark + text.dropLast(1).replacing("\n", with: lineBreak).replacing("  ", with: "\t")
    }
    try folder.write("policy.xml", form(Self.broken))
    let preview = try await Shell.apimPolicy(
      "validate", "\(folder.path)/policy.xml", "--fix=preview", in: folder.path)
    _ = try await Shell.run("cp", ["policy.xml", "patched.xml"], in: folder.path)
    let patch = try await Shell.run(
      "patch", ["--binary", "patched.xml"], input: preview.output, in: folder.path)
    #expect(patch.status == 0, "\(patch.output)\(patch.error)")
    _ = try await Shell.apimPolicy("validate", "--fix", "policy.xml", in: folder.path)
    let result = try bytes(folder, "policy.xml")
    #expect(try bytes(folder, "patched.xml") == result)
    #expect(result.starts(with: mark.utf8))
    #expect(String(decoding: result, as: UTF8.self).contains("</set-header> \(lineBreak)"))
    // The new lines are laid out like the others.
    #expect(
      String(decoding: result, as: UTF8.self).contains("\(lineBreak)\t\t\t<value>@("))
    #expect(Self.withoutBlanks(result) == Self.withoutBlanks(Array((mark + Self.fixed).utf8)))
    #expect(result.filter { $0 == 0x0D }.count == (lineBreak == "\n" ? 0 : 10))
  }

  private static func withoutBlanks(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 > 0x20 } }

  @Test func standardInputIsNotFixed() async throws {
    let result = try await Shell.apimPolicy("validate", "-", "--fix")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.contains("print the changes with --fix=preview"))
    let preview = try await Shell.apimPolicy(
      "validate", "-", "--fix=preview", "--stdin-filename", "sub/policy.xml", input: Self.broken)
    #expect(preview.status == 1)
    #expect(preview.output == Self.difference)
  }

  @Test(arguments: [
    ["--fix", "--fix=preview"], ["--fix", "--write-baseline", "b.txt"],
    ["--fix=preview", "--output", "json"], ["--fix=all"], ["--", "--fix=preview"],
  ])
  func whatCannotBeMeantIsAUsageError(arguments: [String]) async throws {
    let folder = try TemporaryFolder()
    try folder.write("policy.xml", Self.broken)
    let result = try await Shell.run(
      Shell.tool, ["validate", "policy.xml"] + arguments, in: folder.path)
    #expect(result.status == 2)
    #expect(try folder.read("policy.xml") == Self.broken)
  }

  @Test func onlyWhatIsReportedIsFixed() async throws {
    let folder = try TemporaryFolder()
    let text =
      "<policies><inbound><bsae />\n<retry condition=\"True\" cuont=\"2\" interval=\"1\" />\n"
      + "<retry condition=\"TRUE\" count=\"2\" interval=\"1\" /></inbound></policies>"
    func left(_ arguments: String...) async throws -> String {
      try folder.write("policy.xml", text)
      let result = try await Shell.run(
        Shell.tool, ["validate", "policy.xml", "--fix"] + arguments, in: folder.path)
      #expect(result.status < 2, "\(result.error)")
      return try folder.read("policy.xml")
    }
    #expect(
      try await left("--rule", "unknown-attribute") == text.replacing("cuont", with: "count"))
    #expect(
      try await left("--ignore-rule", "unknown-attribute")
        == text.replacing("bsae", with: "base").replacing("True", with: "true")
        .replacing("TRUE", with: "true"))
    try folder.write(
      ".apim-policy.yaml", "rules: { misspelled-policy: off, unknown-attribute: off }\n")
    #expect(
      try await left() == text.replacing("True", with: "true").replacing("TRUE", with: "true"))
    try FileManager.default.removeItem(atPath: "\(folder.path)/.apim-policy.yaml")
    try folder.write("policy.xml", text.replacing("TRUE", with: "true"))
    _ = try await Shell.apimPolicy(
      "validate", "policy.xml", "--write-baseline", "baseline.txt", in: folder.path)
    #expect(
      try await left("--baseline", "baseline.txt") == text.replacing("TRUE", with: "true"))
  }

  @Test func modeBitsAndLinksStay() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("real/policy.xml", Self.broken)
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try files.createSymbolicLink(
      atPath: "\(folder.path)/link.xml", withDestinationPath: "real/policy.xml")
    let result = try await Shell.apimPolicy("validate", "link.xml", "--fix", in: folder.path)
    #expect(result.status == 0)
    #expect(try folder.read("real/policy.xml") == Self.fixed)
    #expect(try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(
      try files.destinationOfSymbolicLink(atPath: "\(folder.path)/link.xml") == "real/policy.xml")
  }

  @Test func aReadOnlyFileStaysAndIsReported() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("policy.xml", Self.broken)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let result = try await Shell.apimPolicy("validate", "policy.xml", "--fix", in: folder.path)
    #expect(result.status == 2)
    #expect(
      result.error == """
        error: policy.xml: not fixed: the file is read-only
        fixed 0 findings in 0 files

        """)
    #expect(result.output.contains("error[misspelled-policy]"))
    #expect(try folder.read("policy.xml") == Self.broken)
  }

  @Test func inventoriesAreLeftAlone() async throws {
    let folder = try TemporaryFolder()
    let inventory = "version: 1\nbackends:\n  - nmae: a\n"
    try folder.write("inventory.yaml", inventory)
    let plain = try await Shell.apimPolicy("validate", "inventory.yaml", in: folder.path)
    let result = try await Shell.apimPolicy("validate", "inventory.yaml", "--fix", in: folder.path)
    #expect(result.status == plain.status)
    #expect(result.output == plain.output)
    #expect(try folder.read("inventory.yaml") == inventory)
  }

  @Test func reportsSayWhatCanBeFixed() async throws {
    let text = try await Shell.apimPolicy("validate", "-", input: Self.broken)
    #expect(text.output.hasSuffix("errors; 4 can be fixed with --fix\n"), "\(text.output)")
    let json = try await Shell.apimPolicy("validate", "-", "--output", "json", input: Self.broken)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let fix = try #require(
      findings.first { $0["rule"] as? String == "misspelled-policy" }?["fix"] as? [String: Any])
    #expect(fix["description"] as? String == "write `set-header`")
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(edit["text"] as? String == "set-header")
    #expect(edit["line"] as? Int == 4)
    #expect(edit["endColumn"] as? Int == 16)
    #expect(findings.allSatisfy { $0["fix"] != nil })
    let sarif = try await Shell.apimPolicy(
      "validate", "-", "--output", "sarif", "--stdin-filename", "a.xml", input: Self.broken)
    #expect(sarif.output.contains("\"insertedContent\": {\n"))
    #expect(sarif.output.contains("\"deletedRegion\": {\n"))
  }

  @Test func helpAndCompletionsNameBothFlags() async throws {
    let help = try await Shell.apimPolicy("validate", "--help")
    #expect(help.output.contains("\n  --fix  "))
    #expect(help.output.contains("\n  --fix-preview"))
    #expect(help.output.contains("--fix=preview"))
    for shell in ["bash", "zsh", "fish"] {
      let script = try await Shell.apimPolicy("--generate-completion-script", shell)
      #expect(script.status == 0)
      #expect(script.output.contains("fix-preview"))
    }
  }
}
