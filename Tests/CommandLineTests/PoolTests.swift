import Foundation
import TestSupport
import Testing

/// Pools and advice through the tool.
@Suite struct PoolTests {
  static let inventory = "\(Shell.root)/examples/pool.yaml"

  @Test func generateChecksAndConvertsAPoolsPolicy() async throws {
    let folder = try TemporaryFolder()
    for format in ["rawxml", "xml"] {
      let made = try await Shell.apimPolicy(
        "generate", Self.inventory, "-o", "p.xml", "-f", format, in: folder.path)
      #expect(made.status == 0, "\(made.error)")
      let fresh = try await Shell.apimPolicy(
        "generate", Self.inventory, "-o", "p.xml", "-f", format, "--check", in: folder.path)
      #expect(fresh.status == 0)
      #expect(try folder.read("p.xml").contains("backend-id=\"chat-api-pool\""))
    }
    let wellFormed = try await Shell.run("xmllint", ["--noout", "p.xml"], in: folder.path)
    #expect(wellFormed.status == 0, "\(wellFormed.error)")
    let edited = try folder.read("p.xml").replacing("chat-api-pool", with: "other-pool")
    try folder.write("p.xml", edited)
    let stale = try await Shell.apimPolicy(
      "generate", Self.inventory, "-o", "p.xml", "-f", "xml", "--check", in: folder.path)
    #expect(stale.status == 1)
  }

  /// Neither stands in the policy but in a comment and the hash.
  @Test func aChangedMemberMakesThePolicyStale() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.inventory, encoding: .utf8)
    try folder.write("i.yaml", text)
    _ = try await Shell.apimPolicy("generate", "i.yaml", "-o", "p.xml", in: folder.path)
    for (old, new) in [
      ("chat-westus3", "chat-westus4"), ("weight: 60", "weight: 61"), ("30s, max", "29s, max"),
    ] {
      #expect(text.contains(old))
      try folder.write("i.yaml", text.replacing(old, with: new))
      let checked = try await Shell.apimPolicy(
        "generate", "i.yaml", "-o", "p.xml", "--check", in: folder.path)
      #expect(checked.status == 1, "\(old)")
    }
  }

  @Test func diffTellsTheStrategyAndComparesPolicies() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.inventory, encoding: .utf8)
    try folder.write("list.yaml", text.replacing("strategy: pool", with: "strategy: list"))
    let diff = try await Shell.apimPolicy("diff", "list.yaml", Self.inventory, in: folder.path)
    #expect(diff.status == 1)
    #expect(diff.output.contains("policy.strategy: list → pool"))
    _ = try await Shell.apimPolicy("generate", Self.inventory, "-o", "p.xml", in: folder.path)
    let same = try await Shell.apimPolicy("diff", Self.inventory, "p.xml", in: folder.path)
    #expect(same.status == 0, "\(same.output)")
    let policy = try folder.read("p.xml").replacing("count=\"2\"", with: "count=\"9\"")
    try folder.write("p.xml", policy)
    let edited = try await Shell.apimPolicy("diff", Self.inventory, "p.xml", in: folder.path)
    #expect(edited.output.contains("backend/retry/@count: 2 → 9"))
  }

  @Test func theConsumptionTierHasNoBreakers() async throws {
    let folder = try TemporaryFolder()
    let result = try await Shell.apimPolicy(
      "generate", Self.inventory, "--tier", "consumption", "-o", "p.xml", in: folder.path)
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("error: the Consumption tier has no circuit breakers"))
    #expect(try folder.names == [])
    let other = try await Shell.apimPolicy("generate", Self.inventory, "--tier", "v2")
    #expect(other.status == 0)
  }

  @Test func validateKnowsTheTier() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.inventory, encoding: .utf8)
    try folder.write("i.yaml", text)
    let unsaid = try await Shell.apimPolicy("validate", "i.yaml", in: folder.path)
    #expect(unsaid.status == 0, "\(unsaid.output)")
    let other = try await Shell.apimPolicy("validate", "i.yaml", "--tier", "v2", in: folder.path)
    #expect(other.status == 0, "\(other.output)")
    let told = try await Shell.apimPolicy(
      "validate", "i.yaml", "--tier", "consumption", in: folder.path)
    #expect(told.status == 1)
    #expect(told.output.contains("error[pool-without-breakers]: the Consumption tier has no"))
    try folder.write(".apim-policy.yaml", "paths:\n  - match: i.yaml\n    tier: consumption\n")
    let configured = try await Shell.apimPolicy("validate", "i.yaml", in: folder.path)
    #expect(configured.status == 1)
    #expect(configured.output.contains("error[pool-without-breakers]"))
    try folder.write("list.yaml", text.replacing("strategy: pool", with: "strategy: list"))
    let list = try await Shell.apimPolicy(
      "validate", "list.yaml", "--tier", "consumption", in: folder.path)
    #expect(list.status == 0, "\(list.output)")
  }

  /// Callers would learn the URLs from the header, as with a list.
  @Test func aHeaderWithURLsIsSeen() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.inventory, encoding: .utf8)
    for (header, count) in [("url", 1), ("name", 0), ("off", 0)] {
      try folder.write("i.yaml", text + "  backendHeader: \(header)\n")
      _ = try await Shell.apimPolicy("generate", "i.yaml", "-o", "p.xml", in: folder.path)
      let found = try await Shell.apimPolicy("validate", "p.xml", in: folder.path)
      #expect(
        found.output.split(separator: "\n").count { $0.contains("[backend-url-exposed]") } == count)
    }
  }

  @Test func aTemplateOfOnesOwnSeesThePools() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "t.xml",
      """
      {{=[% %]=}}
      <policies>
        <inbound>
          <base />
      [%#pools%]
          <!-- [%name%][%#deployment%] for [%deployment.comment%][%/deployment%]:[%#members%] [%entity%] [%priority%] [%weight%][%/members%] -->
      [%/pools%]
        </inbound>
        <backend><base /></backend>
        <outbound><base /></outbound>
        <on-error><base /></on-error>
      </policies>
      """)
    let result = try await Shell.apimPolicy(
      "generate", Self.inventory, "--template", "t.xml", in: folder.path)
    #expect(result.status == 0, "\(result.error)")
    #expect(
      result.output.contains(
        """
        <!-- chat-api-pool: chat-api-eastus2 1 60 chat-api-westus3 1 40 chat-api-swedencentral 2 1 -->
        """))
  }

  @Test func adviceIsJSONToo() async throws {
    let result = try await Shell.apimPolicy("advise", Self.inventory, "--output", "json")
    #expect(result.status == 0)
    #expect(result.error == "")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["version"] as? Int == 1)
    #expect(json["verdict"] as? String == "pool")
    #expect(json["strategy"] as? String == "pool")
    #expect(json["tier"] as? String == "classic")
    #expect(json["environment"] is NSNull)
    let points = try #require(json["points"] as? [[String: Any]])
    #expect(points.allSatisfy { Set($0.keys) == ["id", "favours", "weight", "fact", "loss"] })
    #expect(points.count > 5)
  }

  @Test func adviceNeedsAnInventoryWithoutErrors() async throws {
    let broken = "\(Shell.root)/examples/broken/invalid-value.yaml"
    let result = try await Shell.apimPolicy("advise", broken)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.error.contains("error[invalid-value]"))
    let missing = try await Shell.apimPolicy("advise", "missing.yaml")
    #expect(missing.status == 2)
  }
}
