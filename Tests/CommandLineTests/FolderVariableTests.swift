import TestSupport
import Testing

/// What the files of a folder say of each other's variables, through the tool.
@Suite struct FolderVariableTests {
  private static func policies(_ inbound: String) -> String {
    "<policies>\n  <inbound>\n    \(inbound)\n  </inbound>\n</policies>\n"
  }

  private func rules(_ folder: TemporaryFolder, _ path: String) async throws -> [String] {
    let result = try await Shell.run(
      Shell.tool, ["validate", "--output", "github", path], in: folder.path)
    return result.output.split(separator: "\n").map(String.init).filter {
      $0.contains("title=unset-variable") || $0.contains("title=send-request-result-may-be-null")
    }
  }

  @Test func aBroaderScopeInTheFolderSetsTheVariable() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "api.xml",
      Self.policies(
        """
        <base />
            <set-method>@(((int)context.Variables["limit"]).ToString())</set-method>
        """))
    #expect(try await rules(folder, ".").count == 1)
    try folder.write(
      "all/global.xml", Self.policies("<set-variable name=\"limit\" value=\"@(1)\" />"))
    #expect(try await rules(folder, ".") == [])
    // By itself it may belong anywhere.
    #expect(try await rules(folder, "api.xml").count == 1)
  }

  @Test func anAnswerOfAFragmentMayBeMissing() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "api.xml",
      Self.policies(
        """
        <include-fragment fragment-id="ask" />
            <set-method>@(((IResponse)context.Variables["r"]).StatusReason)</set-method>
        """))
    try folder.write(
      "fragments/ask.xml",
      """
      <fragment>
        <send-request mode="new" response-variable-name="r" ignore-error="true">
          <set-url>https://contoso.com</set-url>
          <set-method>GET</set-method>
        </send-request>
      </fragment>

      """)
    let found = try await rules(folder, ".")
    #expect(found.count == 1)
    #expect(found.first?.contains("file=api.xml,line=4,") == true)
  }
}
