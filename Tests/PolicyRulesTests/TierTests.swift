import BackendInventory
import Diagnostics
import PolicyDocument
import PolicyRules
import Testing

/// What is said only where the tier or the scope of a policy is known.
@Suite struct TierTests {
  static func inbound(_ policies: String) -> String {
    "<policies><inbound><base />\(policies)</inbound></policies>"
  }

  static func findings(_ marked: String, _ tier: ServiceTier?) -> [Finding] {
    Finding.inPolicy(inbound(marked), tier: tier).filter { $0.rule == "not-in-tier" }
  }

  @Test(arguments: [
    ("<⟦quota-by-key⟧ calls=\"1\" renewal-period=\"300\" counter-key=\"a\" />", ["consumption"]),
    ("<⟦get-authorization-context⟧ />", ["self-hosted", "workspace"]),
    ("<⟦authentication-managed-identity⟧ resource=\"a\" />", ["workspace"]),
    (
      "<set-backend-service backend-id=\"⟦dapr⟧\" />",
      ["consumption", "classic", "v2", "workspace"]
    ),
    (
      "<set-backend-service backend-id=\"a\" ⟦sf-listener-name⟧=\"b\" />",
      ["consumption", "v2", "self-hosted", "workspace"]
    ),
    ("<⟦llm-semantic-cache-lookup⟧ />", ["workspace"]),
    (
      "<cache-lookup-value caching-type=\"⟦external⟧\" key=\"a\" variable-name=\"b\" />",
      ["workspace"]
    ),
    ("<⟦cache-remove-value⟧ key=\"a\" />", ["consumption", "self-hosted"]),
  ])
  func whatATierLacksIsSaidForThatTierOnly(policy: String, tiers: [String]) {
    for tier in ServiceTier.allCases {
      let found = Self.findings(policy, tier)
      #expect(found.map(\.isAtMark) == (tiers.contains(tier.rawValue) ? [true] : []), "\(tier)")
    }
    #expect(Self.findings(policy, nil) == [])
  }

  @Test func whatTheServiceRefusesIsAnErrorAndWhatAGatewaySkipsAWarning() {
    let limit = "<⟦rate-limit-by-key⟧ calls=\"1\" renewal-period=\"9\" counter-key=\"a\" />"
    #expect(Self.findings(limit, .consumption) == [.marked("not-in-tier")])
    let context = "<⟦get-authorization-context⟧ />"
    #expect(Self.findings(context, .selfHosted) == [.marked("not-in-tier", .warning)])
    let dapr = "<⟦publish-to-dapr⟧ topic=\"a\">b</publish-to-dapr>"
    #expect(Self.findings(dapr, .classic) == [.marked("not-in-tier", .info)])
  }

  /// Without an external cache nothing is cached, whichever of a document's cache policies asks.
  @Test func theMissingCacheIsSaidOnce() {
    let twice = """
      <⟦cache-lookup-value⟧ key="a" variable-name="b" /><cache-remove-value key="a" />
      """
    #expect(Self.findings(twice, .consumption) == [.marked("not-in-tier", .info)])
    let unknown = "<cache-remove-value key=\"a\" caching-type=\"{{type}}\" />"
    #expect(Self.findings(unknown, .consumption) == [])
  }
}

@Suite struct DocumentSizeTests {
  static func findings(
    _ root: String, bytes: Int, tier: ServiceTier? = nil
  ) -> [String] {
    let frame = "<\(root)><!----></\(root)>"
    let filler = String(repeating: "a", count: bytes - frame.utf8.count)
    let file = SourceFile(path: "a.xml", text: "<\(root)><!--\(filler)--></\(root)>")
    return PolicyChecker.check(file, PolicyCircumstances(tier: tier))
      .filter { $0.rule == "document-size" }.map(\.severity.rawValue)
  }

  @Test(
    arguments: [
      ("policies", 16 << 10, "consumption", []),
      ("policies", 16 << 10 + 1, "consumption", ["error"]),
      ("policies", 16 << 10 + 1, nil, []),
      ("policies", 16 << 10 + 1, "v2", []),
      ("policies", 256 << 10, "v2", []),
      ("policies", 256 << 10 + 1, nil, ["error"]),
      ("fragment", 32 << 10, nil, []),
      ("fragment", 32 << 10 + 1, "consumption", ["info"]),
      ("fragment", 512 << 10, nil, ["info"]),
      ("fragment", 512 << 10 + 1, nil, ["error"]),
    ] as [(String, Int, String?, [String])])
  func aByteAboveTheLimitIsTooMuch(root: String, bytes: Int, tier: String?, severities: [String]) {
    let found = Self.findings(root, bytes: bytes, tier: tier.flatMap(ServiceTier.init))
    #expect(found == severities)
  }
}

@Suite struct ScopeTests {
  static let withoutBase = "<policies><inbound></inbound><outbound></outbound></policies>"
  static let halfBase = "<policies><inbound><base /></inbound><outbound></outbound></policies>"

  static func missing(
    _ text: String, path: String = "a.xml", scope: PolicyScope? = nil
  ) -> [String] {
    PolicyChecker.check(SourceFile(path: path, text: text), PolicyCircumstances(scope: scope))
      .filter { $0.rule == "missing-base" }.map { $0.location.file.text($0.location.range) }
  }

  @Test func atGlobalScopeNothingIsMissing() {
    #expect(Self.missing(Self.withoutBase, scope: .global) == [])
    #expect(Self.missing(Self.halfBase, scope: .global) == [])
  }

  @Test(arguments: [PolicyScope.workspace, .product, .api, .operation])
  func atOtherScopesADocumentWithoutAnyBaseMissesIt(scope: PolicyScope) {
    #expect(Self.missing(Self.withoutBase, scope: scope) == ["inbound", "outbound"])
    #expect(Self.missing(Self.halfBase, scope: scope) == ["outbound"])
  }

  @Test func withoutAScopeADocumentWithoutAnyBaseIsTakenForGlobal() {
    #expect(Self.missing(Self.withoutBase) == [])
    #expect(Self.missing(Self.halfBase) == ["outbound"])
  }

  @Test(arguments: [
    "global.policy.xml", "a/Global-policy.xml", "tenant.policy.xml", "a/all-apis.xml",
  ])
  func aFileNameMayQuietTheRuleButNotSpeak(path: String) {
    #expect(Self.missing(Self.halfBase, path: path) == [])
    #expect(Self.missing(Self.halfBase, path: path, scope: .api) == ["outbound"])
  }

  @Test(arguments: ["policy.xml", "global/policy.xml", "tenants.xml", "policy-tenant.xml"])
  func otherNamesSayNothing(path: String) {
    #expect(Self.missing(Self.halfBase, path: path) == ["outbound"])
  }
}
