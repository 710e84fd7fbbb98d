import Foundation
import TestSupport
import Testing

/// Variables that are followed through fragments, through the tool.
@Suite struct VariableTests {
  private static let policy = """
    <policies>
      <inbound>
        <base />
        <include-fragment fragment-id="choose-routes" />
      </inbound>
      <backend>
        <include-fragment fragment-id="route" />
      </backend>
      <outbound>
        <base />
      </outbound>
    </policies>

    """
  private static let first = """
    <fragment>
      <set-variable name="routesLeft" value="1" />
    </fragment>

    """
  private static let second = """
    <fragment>
      <retry condition="@(context.Response.StatusCode == 429 && (int)context.Variables["routesLeft"] > 0)"
             count="3" interval="0">
        <forward-request buffer-request-body="true" />
        <set-variable name="routesLeft" value="@(2)" />
      </retry>
    </fragment>

    """

  private func tree() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("apis/policy.xml", Self.policy)
    try folder.write("fragments/frag-choose-routes.xml", Self.first)
    try folder.write("fragments/frag-route.xml", Self.second)
    return folder
  }

  private func validate(_ folder: TemporaryFolder, _ arguments: String...) async throws -> [String]
  {
    let rules = [
      "variable-type-mismatch", "unset-variable", "maybe-unset-variable", "variable-changes-type",
    ].flatMap { ["--rule", $0] }
    let result = try await Shell.run(
      Shell.tool, ["validate", "--output", "github"] + rules + arguments,
      in: folder.path)
    #expect(result.error == "" || result.error.hasPrefix("note: "))
    return result.output.split(separator: "\n").map(String.init)
  }

  /// What one fragment sets and another reads is found in the policy that includes both.
  @Test func twoFragmentsAreFollowedAsOnePolicy() async throws {
    let folder = try tree()
    let found = try await validate(folder, ".")
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("::warning file=apis/policy.xml,line=7,") == true, "\(found)")
    #expect(found.first?.contains("variable-type-mismatch") == true)
    // Its places in the fragments are told.
    let text = try await Shell.run(Shell.tool, ["validate", "."], in: folder.path)
    #expect(text.output.contains("fragments/frag-route.xml:2:"))
    #expect(text.output.contains("fragments/frag-choose-routes.xml:2:"))
  }

  @Test func fragmentsThatCannotBeSeenMaySetAnything() async throws {
    let folder = try tree()
    #expect(try await validate(folder, "apis/policy.xml") == [])
    #expect(try await validate(folder, "apis") == [])
    #expect(try await validate(folder, "fragments") == [])
    // Of two files that may be the fragment none is taken for it.
    try folder.write("other/choose-routes.xml", Self.first)
    #expect(try await validate(folder, ".") == [])
  }

  @Test func brokenAndLargeFragmentsCountAsUnseen() async throws {
    let folder = try tree()
    try folder.write(
      "fragments/frag-choose-routes.xml", "<fragment><set-variable name=\"a</fragment>")
    let found = try await validate(folder, ".")
    #expect(found.allSatisfy { !$0.contains("variable-type-mismatch") }, "\(found)")
    let comment = "<!-- " + String(repeating: "x", count: 600 << 10) + " -->"
    try folder.write(
      "fragments/frag-choose-routes.xml",
      Self.first.replacing("<fragment>", with: "<fragment>" + comment))
    #expect(
      try await validate(folder, ".").allSatisfy { !$0.contains("variable-type-mismatch") })
  }

  /// The service takes no fragment in a fragment, so none is followed there.
  @Test func fragmentsInFragmentsAreNotFollowed() async throws {
    let folder = try tree()
    for inner in ["route", "choose-routes"] {
      try folder.write(
        "fragments/frag-route.xml",
        "<fragment><include-fragment fragment-id=\"\(inner)\" /></fragment>")
      try folder.write(
        "apis/policy.xml",
        """
        <policies>
          <inbound>
            <include-fragment fragment-id="route" />
            <set-status code="@((int)context.Variables["routesLeft"])" reason="a" />
          </inbound>
        </policies>

        """)
      let found = try await validate(folder, ".")
      #expect(found.allSatisfy { !$0.contains("variable") }, "\(found)")
    }
  }

  @Test func aVariableThatAFragmentSetsIsSet() async throws {
    let folder = try tree()
    let reads = """
      <policies>
        <inbound>
          <include-fragment fragment-id="choose-routes" />
          <set-header name="a" exists-action="override">
            <value>@((string)context.Variables["NAME"])</value>
          </set-header>
        </inbound>
      </policies>

      """
    try folder.write("apis/policy.xml", reads.replacing("NAME", with: "routesLeft"))
    #expect(try await validate(folder, ".").filter { $0.contains("unset-variable") } == [])
    try folder.write("apis/policy.xml", reads.replacing("NAME", with: "routeLeft"))
    let found = try await validate(folder, ".").filter { $0.contains("unset-variable") }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("::error") == true, "\(found)")
    #expect(
      found.first?.contains("`routesLeft` is set at fragments/frag-choose-routes.xml:2:") == true)
  }
}
