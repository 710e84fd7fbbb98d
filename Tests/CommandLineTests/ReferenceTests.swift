import Foundation
import TestSupport
import Testing

/// References to fragments and backends, through the tool.
@Suite struct ReferenceTests {
  private static let policy = """
    <policies>
      <inbound>
        <base />
        <include-fragment fragment-id="check-calller" />
        <include-fragment fragment-id="Check-Caller" />
        <include-fragment fragment-id="{{fragment}}" />
        <include-fragment fragment-id="__fragment__" />
        <set-backend-service backend-id="orders" />
        <set-backend-service backend-id="@(context.Api.Name)" />
        <set-backend-service backend-id="BACKEND_ID" />
        <set-backend-service backend-id="dapr" dapr-app-id="a" dapr-method="b" />
      </inbound>
    </policies>

    """

  private func tree() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("apis/policy.xml", Self.policy)
    try folder.write("fragments/check-caller.xml", "<fragment>\n</fragment>\n")
    return folder
  }

  private func validate(_ folder: TemporaryFolder, _ arguments: String...) async throws -> [String]
  {
    let result = try await Shell.run(
      Shell.tool, ["validate", "--output", "github"] + arguments, in: folder.path)
    #expect(result.error == "" || result.error.hasPrefix("note: "))
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test func aFolderTellsWhatItDefines() async throws {
    let folder = try tree()
    let found = try await validate(folder, ".")
    #expect(found.count == 1)
    #expect(found.first?.contains("notice file=apis/policy.xml,line=4,") == true)
    #expect(found.first?.contains("did you mean `check-caller`?") == true)
  }

  @Test func aFileByItselfTellsNothing() async throws {
    let folder = try tree()
    #expect(try await validate(folder, "apis/policy.xml", "--strict-references") == [])
    #expect(try await validate(folder, "apis") == [])
    #expect(
      try await validate(folder, "apis/policy.xml", "fragments", "--strict-references") == [])
  }

  @Test func strictReferencesAreErrorsAlsoWhereNothingIsDefined() async throws {
    let folder = try tree()
    let found = try await validate(folder, ".", "--strict-references")
    #expect(found.map { String($0.prefix(8)) } == ["::error ", "::error "])
    #expect(found.contains { $0.contains("undefined-backend") && $0.contains("`orders`") })
    try folder.write(".apim-policy.yaml", "strictReferences: true\n")
    #expect(try await validate(folder, ".") == found)
    try folder.write(
      ".apim-policy.yaml", "strictReferences: true\nrules: { undefined-fragment: off }\n")
    #expect(try await validate(folder, ".").count == 1)
    try folder.write(".apim-policy.yaml", "strictReferences: yes\n")
    let wrong = try await Shell.apimPolicy("validate", ".", in: folder.path)
    #expect(wrong.status == 2)
    #expect(wrong.error.contains("error[invalid-configuration]"))
  }

  @Test func templatesDefineAndAnOpenNameEndsTheQuestion() async throws {
    let folder = try tree()
    try folder.write(
      "infra/backends.tf",
      "resource \"azurerm_api_management_backend\" \"a\" {\n  name = \"a\"\n}\n")
    #expect(try await validate(folder, ".").filter { $0.contains("undefined-backend") }.count == 1)
    try folder.write(
      "infra/more.bicep",
      "resource b 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n  name: 'orders'\n}\n")
    #expect(try await validate(folder, ".").filter { $0.contains("undefined-backend") } == [])
    try folder.write(
      "infra/more.bicep",
      "resource b 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n  name: name\n}\n")
    let open = try await validate(folder, ".", "--strict-references")
    #expect(open.filter { $0.contains("undefined-backend") } == [])
    #expect(open.filter { $0.contains("undefined-fragment") }.count == 1)
  }

  /// A fragment whose root stands behind what is read at first.
  @Test func aLongCommentHidesNoFragment() async throws {
    let folder = try tree()
    let remark = String(repeating: "a long remark\n", count: 2000)
    try folder.write(
      "fragments/check-calller.xml", "<!--\n\(remark)-->\n<fragment>\n</fragment>\n")
    #expect(try await validate(folder, ".") == [])
    try folder.write(
      "apis/policy.xml",
      Self.policy.replacingOccurrences(of: "check-calller", with: "something-else"))
    #expect(try await validate(folder, ".").count == 1)
  }

  @Test func aBaselineHoldsThem() async throws {
    let folder = try tree()
    let written = try await Shell.apimPolicy(
      "validate", ".", "--write-baseline", "baseline.json", in: folder.path)
    #expect(written.status == 0)
    #expect(try await validate(folder, ".", "--baseline", "baseline.json") == [])
  }
}
