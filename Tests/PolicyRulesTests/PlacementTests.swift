import Diagnostics
import PolicyDocument
import PolicyRules
import Testing

@Suite struct PlacementTests {
  private let rule = PolicyInWrongSection.rule.id

  @Test(arguments: [
    ("outbound", "<rate-limit calls=\"1\" renewal-period=\"60\" />", "error"),
    ("inbound", "<forward-request />", "error"),
    ("backend", "<rewrite-uri template=\"/\" />", "error"),
    ("on-error", "<cache-store duration=\"60\" />", "error"),
    ("backend", "<mock-response />", "error"),
    // Sources disagree about these.
    ("outbound", "<check-header name=\"a\" failed-check-httpcode=\"400\" />", "warning"),
    ("backend", "<authentication-managed-identity resource=\"https://a\" />", "warning"),
  ])
  func policyOutsideItsSectionsIsFound(section: String, policy: String, severity: String) {
    for text in [
      policy,
      "<choose><when condition=\"@(true)\">\(policy)</when></choose>",
      "<choose><when condition=\"@(true)\" /><otherwise>\(policy)</otherwise></choose>",
      "<retry condition=\"@(true)\" count=\"1\" interval=\"1\">\(policy)</retry>",
      "<limit-concurrency key=\"a\" max-count=\"1\"><retry condition=\"@(true)\" count=\"1\" "
        + "interval=\"1\">\(policy)</retry></limit-concurrency>",
    ] {
      let found = findings(document(section, text), of: rule)
      #expect(found.count == 1, "\(text): \(found)")
      #expect(found.allSatisfy { $0.hasPrefix(severity) }, "\(text): \(found)")
    }
  }

  /// Every policy that is held to sections, in each section, directly and inside each policy that
  /// takes others: the section around them decides.
  @Test(arguments: SectionFacts.placements.keys.sorted())
  func sectionsHoldAtEveryDepth(name: String) throws {
    let placement = try #require(SectionFacts.placements[name])
    let retry = "<retry condition=\"@(true)\" count=\"1\" interval=\"1\">"
    let places: [(String, String)] = [
      ("", ""),
      ("<choose><when condition=\"@(true)\">", "</when></choose>"),
      ("<choose><when condition=\"@(true)\" /><otherwise>", "</otherwise></choose>"),
      (retry, "</retry>"),
      ("<limit-concurrency key=\"a\" max-count=\"1\">", "</limit-concurrency>"),
      ("<block>", "</block>"),
      ("<wait><choose><when condition=\"@(true)\">", "</when></choose></wait>"),
      ("\(retry)<choose><when condition=\"@(true)\">\(retry)", "</retry></when></choose></retry>"),
    ]
    for section in PolicyDocumentKind.sections {
      for (start, end) in places {
        let found = findings(document(section, "\(start)<\(name) />\(end)"), of: rule)
        let severity = start == "<block>" ? Severity.warning : placement.severity
        let expected = placement.sections.contains(section) ? [] : ["\(severity)"]
        #expect(
          found.map { String($0.prefix { $0 != ":" }) } == expected, "\(section): \(start)")
      }
    }
  }

  @Test(arguments: [
    ("inbound", "<rate-limit calls=\"1\" renewal-period=\"60\" />"),
    ("backend", "<forward-request />"),
    ("outbound", "<authentication-managed-identity resource=\"https://a\" />"),
    ("on-error", "<set-backend-service base-url=\"https://a\" />"),
    ("backend", "<json-to-xml apply=\"always\" />"),
    ("on-error", "<wait><choose><when condition=\"@(true)\" /></choose></wait>"),
    // Parts of policies are held to no section.
    (
      "outbound",
      "<send-request><set-url>https://a</set-url><set-method>GET</set-method>"
        + "<authentication-certificate thumbprint=\"AB\" /></send-request>"
    ),
    // What stands in a body is data.
    ("outbound", "<set-body><rate-limit /></set-body>"),
    ("outbound", "<cache-stroe duration=\"1\" />"),
  ])
  func policyInOneOfItsSectionsIsNot(section: String, policy: String) {
    #expect(findings(document(section, policy), of: rule) == [])
  }

  @Test func fragmentsAndSnippetsHaveNoSection() {
    let policies = "<rate-limit calls=\"1\" renewal-period=\"60\" /><cache-store duration=\"60\" />"
    for text in ["<fragment>\(policies)</fragment>", policies, "<outbound>\(policies)</outbound>"] {
      #expect(findings(text, of: rule) == [])
    }
  }

  @Test func doubtfulPlacesInWaitAreWarnings() {
    let found = findings(document("inbound", "<wait><forward-request /></wait>"), of: rule)
    #expect(
      found == ["warning: `forward-request` may not stand in `inbound`; it belongs in `backend`"])
  }

  @Test func fragmentInFragmentIsFoundHoweverDeep() {
    let inner = "<include-fragment fragment-id=\"a\" />"
    let nested = "<choose><when condition=\"@(true)\">\(inner)</when></choose>"
    for text in [inner, nested] {
      #expect(findings("<fragment>\(text)</fragment>", of: FragmentContent.rule.id).count == 1)
      #expect(findings(document("inbound", text), of: FragmentContent.rule.id) == [])
    }
  }
}

@Suite struct OncePerSectionTests {
  private let policy = "<rate-limit calls=\"1\" renewal-period=\"60\" />"

  private func count(_ text: String) -> Int {
    findings(document("inbound", text), of: OncePerSection.rule.id).count
  }

  @Test func whatRunsOneAfterTheOtherIsCounted() {
    let retry = "<retry condition=\"@(true)\" count=\"1\" interval=\"1\">\(policy)</retry>"
    #expect(count(policy + policy) == 1)
    #expect(count(policy + policy + policy) == 2)
    #expect(count(policy + retry) == 1)
    #expect(count("<choose><when condition=\"@(true)\">\(policy)\(policy)</when></choose>") == 1)
  }

  @Test func branchesAreNot() {
    let when = "<when condition=\"@(true)\">\(policy)</when>"
    #expect(count("<choose>\(when)\(when)<otherwise>\(policy)</otherwise></choose>") == 0)
    #expect(count("<choose>\(when)</choose><choose>\(when)</choose>\(policy)") == 0)
    #expect(count("\(policy)<choose>\(when)</choose>") == 0)
    let other = "<cache-store-value key=\"a\" value=\"b\" duration=\"1\" />"
    #expect(count(other + other) == 0)
  }
}

@Suite struct MissingBaseTests {
  private func found(_ sections: String) -> [String] {
    findings("<policies>\(sections)</policies>", of: MissingBase.rule.id).map {
      String($0.prefix { $0 != "`" } + $0.split(separator: "`")[1])
    }
  }

  @Test func sectionWithoutBaseBesideOneWithItIsFound() {
    #expect(found("<inbound><base /></inbound><outbound />") == ["warning: outbound"])
    #expect(
      found("<inbound><trace source=\"a\">b</trace></inbound><on-error><base /></on-error>")
        == ["warning: inbound"])
    #expect(found("<inbound><base /></inbound><backend />") == ["info: backend"])
  }

  @Test func documentsAtGlobalScopeAndOtherBackendsAreNot() {
    #expect(found("<inbound /><backend><forward-request /></backend><outbound />") == [])
    #expect(found("<inbound><base /></inbound><backend><forward-request /></backend>") == [])
    #expect(found("<inbound><return-response /></inbound><outbound><base /></outbound>") == [])
    #expect(
      found(
        "<inbound><base /></inbound><outbound><choose><when condition=\"@(true)\"><base /></when>"
          + "</choose></outbound>") == [])
  }
}

@Suite struct CachePairTests {
  private let lookup = """
    <inbound><cache-lookup vary-by-developer="false" vary-by-developer-groups="false" /></inbound>
    """
  private let store = "<outbound><cache-store duration=\"60\" /></outbound>"

  @Test func halfOfAPairIsInformation() {
    let rule = CachePair.rule.id
    #expect(findings("<policies>\(lookup)\(store)</policies>", of: rule) == [])
    #expect(
      findings("<policies>\(lookup)</policies>", of: rule)
        == ["info: `cache-lookup` stands here without `cache-store`"])
    #expect(
      findings("<policies>\(store)</policies>", of: rule)
        == ["info: `cache-store` stands here without `cache-lookup`"])
    let fragment = "<inbound><include-fragment fragment-id=\"cache\" /></inbound>"
    #expect(findings("<policies>\(fragment)\(store)</policies>", of: rule) == [])
    #expect(findings("<fragment><cache-store duration=\"60\" /></fragment>", of: rule) == [])
  }
}

@Suite struct BackendTests {
  private func found(_ policies: String) -> [String] {
    let rules = ["backend-single-policy", "unexpected-element", "missing-attribute"]
    return rules.flatMap { findings(document("backend", policies), of: $0) }
  }

  /// The old form of resolvers: one for each field of the API.
  @Test func resolversOfTheOldKindMayStandTogether() {
    func resolver(_ field: String) -> String {
      """
      <set-graphql-resolver parent-type="Query" \(field)><http-data-source><http-request>
      <set-method>GET</set-method><set-url>https://a</set-url></http-request></http-data-source>
      </set-graphql-resolver>
      """
    }
    let two = resolver("field=\"a\"") + resolver("field=\"b\"")
    #expect(found(two) == [])
    #expect(found("<base />" + two) == [])
    // They are looked into like any other policy, and leave room for one other alone.
    #expect(found(two + resolver("")) == ["warning: `set-graphql-resolver` needs `field`"])
    #expect(found("<base />\(two)<forward-request />").count == 1)
    #expect(found("<base /><forward-request />").count == 1)
  }
}
