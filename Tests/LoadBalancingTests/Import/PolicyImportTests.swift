import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

@Suite struct PolicyImportTests {
  private func run(_ policy: String) -> ImportOutcome {
    PolicyImport.run(SourceFile(path: "folder/policy.xml", text: policy))
  }

  /// The configuration in the inventory that an import writes, which has no errors.
  private func configuration(_ outcome: ImportOutcome) throws -> LoadBalancerConfiguration {
    #expect(outcome.diagnostics.isEmpty)
    let checked = try #require(outcome.draft, "\(outcome.notes)").checked(path: "inventory.yaml")
    let errors = checked.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [], "\(checked.text)")
    let read = PolicyGeneration.configuration(
      of: SourceFile(path: "inventory.yaml", text: checked.text), environment: nil)
    return try #require(read.configuration, "\(checked.text)")
  }

  private func hand(_ list: String, statuses: String = "context.Response.StatusCode == 429")
    -> String
  {
    HandEdited.policy(backends: list, statuses: statuses)
  }

  // MARK: - Round trip

  /// What a policy tells, with what an inventory can say.
  private func expected(_ configuration: LoadBalancerConfiguration) -> LoadBalancerConfiguration {
    var expected = RecognizeTests.told(configuration)
    expected.apiPath = "openai"
    return expected
  }

  /// Names and client ids that an inventory takes, and priorities from 1.
  private func sayable(_ configuration: LoadBalancerConfiguration) -> LoadBalancerConfiguration {
    var sayable = configuration
    for index in sayable.backends.indices {
      sayable.backends[index].priority += 1
      sayable.backends[index].name.removeAll { $0 == "\u{7}" }
      sayable.backends[index].url.removeAll { "\u{7}{}\"".contains($0) }
      if sayable.backends[index].auth == .managedIdentity(clientID: "0-1") {
        sayable.backends[index].auth = .managedIdentity(
          clientID: "01234567-89ab-cdef-0123-456789abcdef")
      }
    }
    return sayable
  }

  /// Every combination of the options that change the policy's code, and what else there is. What
  /// a pool is made of stands in resources beside its policy: `PoolRoundTripTests`.
  private static var configurations: [LoadBalancerConfiguration] {
    let combinations = PolicyHarness.combinations().filter { $0.strategy == .list }
    #expect(combinations.count == 432)
    let others = PolicyHarness.policies().map(\.configuration).filter { $0.strategy == .list }
    return combinations + others + RecognizeTests.configurations
  }

  /// A case takes some of the configurations; the cases run beside each other.
  private static let cases = 8

  @Test(arguments: 0..<cases)
  func aGeneratedPolicyGivesItsConfigurationBack(number: Int) throws {
    let all = Self.configurations
    #expect(all.count == 549)
    for index in stride(from: number, to: all.count, by: Self.cases) {
      let configuration = sayable(all[index])
      let text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
      let xml = PolicyConverter.convert(
        PolicyReader.read(SourceFile(path: "a.xml", text: text)).tree, to: .xml)
      let escaped = index / Self.cases % 4 == 0 ? [String(decoding: xml, as: UTF8.self)] : []
      for policy in [text] + escaped {
        let outcome = run(policy)
        #expect(try self.configuration(outcome) == expected(configuration))
        // Nothing was lost but what no policy tells.
        let notes = outcome.notes.map(\.text).filter { !$0.contains("for each deployment") }
        #expect(notes == [])
      }
    }
  }

  @Test func thatPoliciesKeepDeploymentsApartIsSaid() throws {
    let configuration = Sample.configuration([.init(name: "a", deployments: ["x", "y"])])
    let outcome = run(try PolicyGenerator.render(configuration, provenance: Sample.provenance))
    #expect(outcome.notes.count == 1)
    #expect(outcome.notes.first?.message.contains("for each deployment") == true)
  }

  /// What somebody did to a generated policy is found, at its place.
  @Test func editsOfAGeneratedPolicyAreNoted() throws {
    let configuration = Sample.configuration([.init(name: "a"), .init(name: "b", priority: 2)])
    let text = try PolicyGenerator.render(configuration, provenance: Sample.provenance)
    let edited = text.replacing(
      "<base />\n    <set-variable name=\"policyIdentity\"",
      with:
        "<base />\n    <ip-filter action=\"allow\" />\n    <set-variable name=\"policyIdentity\"")
    #expect(edited != text)
    let outcome = run(edited)
    #expect(try self.configuration(outcome) == expected(configuration))
    #expect(outcome.notes.count == 1)
    let note = try #require(outcome.notes.first)
    #expect(note.message.contains("ip-filter"))
    let line = edited.prefix(upTo: try #require(edited.firstRange(of: "<ip-filter")).lowerBound)
      .count { $0 == "\n" }
    #expect(note.place == "folder/policy.xml:\(line + 1):5")
  }

  // MARK: - By hand

  @Test(arguments: RecognizeTests.spellings)
  func aListIsImportedHoweverItIsWritten(_ what: String, _ code: String) throws {
    let outcome = run(
      "<fragment><set-variable name=\"listBackends\" value=\"@{\(code.replacing("<", with: "&lt;"))}\" /></fragment>"
    )
    let found = try configuration(outcome)
    #expect(found.backends.map(\.name) == ["eastus", "westus"])
    #expect(
      found.backends.map(\.url) == [
        "https://eastus.openai.azure.com", "https://westus.openai.azure.com",
      ])
    #expect(found.backends.map(\.priority) == [1, 2])
  }

  @Test func settingsAreRead() throws {
    let outcome = run(HandEdited.policy())
    let found = try configuration(outcome)
    #expect(found.retryOn == [.status(429), .statusClass(5)])
    #expect(found.attempts == .all)
    #expect(found.coolDownDefault == 10)
    #expect(found.cacheType == .preferExternal)
    #expect(found.backendHeader == .off)
    #expect(
      found.backends.map(\.auth) == Array(repeating: .managedIdentity(clientID: nil), count: 2))
    // What is not known is said, and stands in the inventory as such.
    let said = outcome.notes.map(\.message).filter { $0.hasPrefix("not plain") }
    #expect(
      said == [
        "not plain from the policy: the API's name; `azure-openai-service-api`, a proposal, is written",
        "not plain from the policy: in which header callers send their subscription key; the default "
          + "`api-key` is written",
        "not plain from the policy: how long a backend is left alone at most; the default `5m` is "
          + "written",
        "not plain from the policy: what it answers while no backend is left; the default "
          + "`relay-first` is written",
      ])
    let text = try #require(outcome.draft).checked(path: "").text
    #expect(text.contains("    max: 5m  # the default: not plain from the policy\n"))
    #expect(text.contains("    default: 10s\n"))
  }

  @Test(arguments: [(1, AttemptLimit.all), (2, .all), (0, .all)])
  func theCountOfRetriesIsTheNumberOfAttempts(count: Int, _ attempts: AttemptLimit) throws {
    #expect(try configuration(run(HandEdited.policy(count: count))).attempts == attempts)
  }

  @Test func fewRetriesAreFewAttempts() throws {
    let four = (1...4).map {
      "list.Add(new JObject() { { \"url\", \"https://r\($0).openai.azure.com/\" }, { \"priority\", \($0) } });"
    }.joined()
    #expect(
      try configuration(run(HandEdited.policy(backends: four, count: 2))).attempts == .count(3))
    #expect(try configuration(run(HandEdited.policy(backends: four, count: 3))).attempts == .all)
  }

  private static let pick = #"""
    <set-variable name="place" value="@{
      JArray all = (JArray)context.Variables["listBackends"];
      for (int i = 0; i < all.Count; i++) { if (!all[i].Value<bool>("isThrottling")) { return i; } }
      return 0;
    }" />
    <set-backend-service base-url="@(((JArray)context.Variables["listBackends"])[(int)context.Variables["place"]].Value<string>("url"))" />
    """#

  @Test func theFallBackIsRead() throws {
    let policy = HandEdited.policy().replacing(
      "<forward-request", with: Self.pick + "<forward-request")
    let outcome = run(policy)
    #expect(try configuration(outcome).exhausted == .relayFirst)
    #expect(!outcome.notes.contains { $0.message.contains("while no backend is left") })
    // The first of the list is not the first by priority.
    let turned = run(
      policy.replacing("{ \"priority\", 1 }", with: "{ \"priority\", 3 }"))
    #expect(turned.notes.contains { $0.message.contains("takes the first of the lowest priority") })
    let busy = run(
      policy.replacing(
        "<retry",
        with:
          #"<return-response><set-status code="429" reason="Busy" /><set-header name="Retry-After"><value>9</value></set-header></return-response><retry"#
      ))
    #expect(try configuration(busy).exhausted == .soonestRetryAfter)
    #expect(!busy.notes.contains { $0.message.contains("return-response") })
  }

  @Test(arguments: [
    ("x-openai-backendurl", "url", BackendHeader.url, false),
    ("X-OpenAI-BackendName", "name", .name, false), ("X-Served-By", "name", .name, true),
    ("X-Served-By", "url", .url, true),
  ])
  func theHeaderThatNamesTheBackendIsRead(
    _ name: String, _ property: String, _ header: BackendHeader, _ isNoted: Bool
  ) throws {
    let policy = HandEdited.policy().replacing(
      "<forward-request", with: Self.pick + "<forward-request"
    ).replacing(
      "</policies>",
      with: """
        <outbound><set-header name="\(name)" exists-action="override">
        <value>@(((JArray)context.Variables["listBackends"])[(int)context.Variables["place"]].Value<string>("\(property)"))</value>
        </set-header></outbound></policies>
        """)
    let outcome = run(policy)
    #expect(try configuration(outcome).backendHeader == header)
    #expect(outcome.notes.contains { $0.message.contains("shows the backend") } == isNoted)
    #expect(!outcome.notes.contains { $0.message.contains("is not carried over") })
  }

  // MARK: - What an inventory cannot say

  @Test func numbersAreMovedIntoRange() throws {
    func list(_ numbers: [(Int, Int)]) -> String {
      numbers.enumerated().map {
        "list.Add(new JObject() { { \"url\", \"https://r\($0).openai.azure.com/\" }, { \"priority\", \($1.0) }, { \"weight\", \($1.1) } });"
      }.joined()
    }
    let shifted = run(hand(list([(0, 500), (2, 250)])))
    let found = try configuration(shifted)
    #expect(found.backends.map(\.priority) == [1, 3])
    #expect(found.backends.map(\.weight) == [2, 1])
    #expect(
      shifted.notes.map(\.message).filter { $0.contains(" are written ") } == [
        "the priorities 0, 2 are written 1, 3, since an inventory takes 1 to 100",
        "the weights 500, 250 are written 2, 1, since an inventory takes 1 to 100",
      ])
    let ranked = try configuration(run(hand(list([(-5, 0), (700, 1001), (20, 7)]))))
    #expect(ranked.backends.map(\.priority) == [1, 3, 2])
    #expect(ranked.backends.map(\.weight) == [1, 100, 1])
    let extreme = run(
      hand(list([(-2_147_483_648, 2_147_483_647), (2_147_483_647, -2_147_483_648)])))
    #expect(try configuration(extreme).backends.map(\.priority) == [1, 2])
    let kept = run(hand(list([(1, 1), (100, 100)])))
    #expect(!kept.notes.contains { $0.message.contains(" are written ") })
  }

  @Test func namesBecomeNamesOfTheirOwn() throws {
    let outcome = run(
      hand(
        #"""
        list.Add(new JObject() { { "name", "a" }, { "url", "https://one.openai.azure.com" } });
        list.Add(new JObject() { { "name", "a" }, { "url", "https://two.openai.azure.com" } });
        list.Add(new JObject() { { "name", " b\t " }, { "url", "https://three.openai.azure.com" } });
        list.Add(new JObject() { { "url", "https://a.openai.azure.com" } });
        list.Add(new JObject() { { "url", "https://TWO.openai.azure.com" } });
        """#))
    #expect(try configuration(outcome).backends.map(\.name) == ["a", "a-2", "b", "a-3"])
    let messages = outcome.notes.map(\.message)
    #expect(messages.contains { $0.contains("`a` is written `a-2`") })
    #expect(messages.contains { $0.contains("has the URL of one before it and is left out") })
    #expect(messages.contains("the backends have no priorities; all get 1"))
  }

  @Test func otherListsAndDoubtsAreNamed() throws {
    let other = #"""
      <set-variable name="embeddings" value="@{
        return new JArray(new JObject { { "url", "https://e.openai.azure.com" }, { "priority", 1 } });
      }" />
      <set-variable name="images" value="@{
        return new JArray(new JObject { { "url", context.Request.Url.Host }, { "priority", 1 } });
      }" />
      </inbound>
      """#
    let outcome = run(HandEdited.policy().replacing("</inbound>", with: other))
    #expect(try configuration(outcome).backends.map(\.name) == ["eastus", "westus"])
    let messages = outcome.notes.map(\.message)
    #expect(
      messages.contains(
        "a further list of 1 backend `embeddings` is left out: an inventory holds one list, here "
          + "`listBackends`"))
    #expect(messages.contains { $0.contains("a further list of backends is not understood") })
  }

  @Test func whatDoesNotBalanceIsNamedOnce() throws {
    let extra = #"""
      <base />
      <validate-jwt header-name="Authorization"><openid-config url="https://login.contoso.com" /></validate-jwt>
      <set-header name="X-Team" exists-action="override"><value>a</value></set-header>
      <set-query-parameter name="api-key" exists-action="delete" />
      <choose><when condition="@(true)"><return-response><set-status code="403" /></return-response></when></choose>
      """#
    let policy = HandEdited.policy().replacing("<base />", with: extra)
      .replacing("interval=\"0\"", with: "interval=\"5\"")
      .replacing("<forward-request", with: "<forward-request timeout=\"60\"")
    let outcome = run(policy)
    let messages = outcome.notes.filter(\.isInHead).map(\.message)
    #expect(
      messages == [
        "`validate-jwt` is not carried over", "`set-header` of `x-team` is not carried over",
        "an answer of the policy's own, `return-response`, is not carried over",
        "the policy waits between attempts; a generated policy tries the next backend at once",
        "`timeout` of `forward-request` is not carried over",
      ])
    // The head of the inventory says the same.
    let head = try #require(outcome.draft).head.joined(separator: "\n")
    for message in messages { #expect(head.contains(message)) }
    #expect(head.contains("- line 4: `validate-jwt`"))
    #expect(!head.contains("folder"))
  }

  // MARK: - Keys

  private static let key = "3f2504e04f8941d39a0c0305e82c3301"

  /// No key comes through, wherever it stands.
  @Test func keysAreNeverCarriedOver() throws {
    let inList = hand(
      """
      list.Add(new JObject() { { "name", "East US" }, { "url", "https://a.openai.azure.com" }, { "api-key", "\(Self.key)" } });
      list.Add(new JObject() { { "name", "b" }, { "url", "https://b.openai.azure.com" }, { "api-key", "{{b-key}}" } });
      list.Add(new JObject() { { "name", "c" }, { "url", "https://c.openai.azure.com" } });
      """)
    let outcome = run(inList)
    #expect(
      try configuration(outcome).backends.map(\.auth) == [
        .namedValue("east-us-key"), .namedValue("b-key"), .managedIdentity(clientID: nil),
      ])
    #expect(outcome.notes.contains { $0.message.contains("named value `east-us-key`") })
    #expect(outcome.notes.contains { $0.message.contains("how it authenticates") } == false)

    let inHeader = HandEdited.policy().replacing(
      #"<authentication-managed-identity resource="https://cognitiveservices.azure.com" output-token-variable-name="token" />"#,
      with:
        "<set-header name=\"api-key\" exists-action=\"override\"><value>\(Self.key)</value></set-header>"
    )
    let header = run(inHeader)
    #expect(
      try configuration(header).backends.map(\.auth)
        == Array(repeating: .namedValue("azure-openai-key"), count: 2))
    for outcome in [outcome, header] {
      let text = try #require(outcome.draft).checked(path: "").text
      #expect(!text.contains(Self.key))
      #expect(!outcome.notes.contains { $0.text.contains(Self.key) })
    }
  }

  @Test(arguments: [
    #"{ "name", "KEY" }, { "url", "https://a.openai.azure.com" }"#,
    #"{ "url", "https://a.openai.azure.com?api-key=KEY" }"#,
    #"{ "url", "https://user:KEY@a.openai.azure.com" }"#,
    #"{ "url", "https://a.openai.azure.com" }, { "region", "KEY" }"#,
  ])
  func aKeyInAnotherPlaceIsNoPartOfAnyOutput(_ properties: String) throws {
    let list = "list.Add(new JObject() { \(properties.replacing("KEY", with: Self.key)) });"
    let outcome = run(hand(list))
    #expect(!outcome.notes.contains { $0.text.contains(Self.key) })
    // What the inventory's own check refuses is not written either.
    if let draft = outcome.draft {
      #expect(draft.checked(path: "").diagnostics.contains { $0.severity == .error })
    }
  }

  // MARK: - Nothing to import

  @Test(arguments: [
    (#"<policies><inbound><base /></inbound></policies>"#, "no list of backends stands"),
    (
      #"<fragment><set-variable name="l" value="@{ var l = new JArray(); l.Add(new JObject { { "url", context.Request.Url.Host }, { "priority", 1 } }); return l; }" /></fragment>"#,
      "policy.xml:1:52: this list of backends is not understood, since"
    ),
    (
      #"<fragment><set-variable name="l" value="@{ var l = new JArray() return l; }" /></fragment>"#,
      "this C# cannot be read"
    ),
    (
      #"<fragment><set-variable name="l" value="@{ return new JArray(new JObject { { "backend-id", "a" }, { "priority", 1 } }); }" /></fragment>"#,
      "ids of backend entities"
    ),
  ])
  func whatCannotBeImportedIsAnError(_ policy: String, _ message: String) {
    let outcome = run(policy)
    #expect(outcome.draft == nil)
    #expect(outcome.notes.contains { $0.isError && $0.text.contains(message) }, "\(outcome.notes)")
  }

  @Test func whatCannotBeReadIsTheReadersToTell() {
    let outcome = run("<policies><inbound></policies>")
    #expect(outcome.draft == nil)
    #expect(outcome.diagnostics.hasErrors)
  }
}
