import LoadBalancing
import Testing

/// The service, its identity and tier, and its API.
@Suite struct DoctorServiceTests {
  private typealias Sample = DoctorSample

  @Test func whereEverythingIsRightEveryLineIsOK() throws {
    let report = try Sample().report()
    #expect(report.lines.filter { $0.status != .ok }.map(\.message) == [])
    #expect(report.isOK)
    #expect(
      Set(report.lines.map(\.id)) == [
        "identity", "service", "tier", "path", "suffix", "key-header", "subscription-required",
        "account", "account-state", "keys", "subdomain", "role", "network", "deployments",
        "same-deployments",
      ])
  }

  @Test func aServiceWithoutAnIdentityGetsOne() throws {
    var sample = Sample()
    let identity = #"{"type": "SystemAssigned", "principalId": "\#(Sample.principal)"}"#
    #expect(sample.service.contains(identity))
    for none in ["null", #"{"type": "None"}"#] {
      sample.service = Sample().service.replacing(identity, with: none)
      let line = try sample.line("identity")
      #expect(line.status == .notOK, "\(none)")
      #expect(
        line.commands == [
          """
          az apim update --name apim-1 --resource-group rg-gateway --subscription sub-1 \
          --enable-managed-identity true
          """
        ])
      #expect(try sample.line("role", "east").status == .cannotKnow)
    }
    sample.service = Sample().service.replacing("\"identity\"", with: "\"other\"")
    #expect(try sample.line("identity").status == .cannotKnow)
  }

  @Test func anIdentityOfAnotherKindDoesNotDo() throws {
    var sample = Sample()
    sample.service = sample.service.replacing(
      "\"SystemAssigned\", \"principalId\": \"\(Sample.principal)\"",
      with: #""UserAssigned", "userAssignedIdentities": {"/x": {"clientId": "c"}}"#)
    let line = try sample.line("identity")
    #expect(line.status == .notOK)
    #expect(
      line.commands == [
        "az resource update --ids \(Sample.service) --set 'identity.type=SystemAssigned, UserAssigned'"
      ])
  }

  @Test func theNamedIdentityHasToBeTheServices() throws {
    var sample = Sample()
    sample.policy = "auth: { managedIdentity: \(Sample.client) }"
    let line = try sample.line("identity")
    #expect(line.status == .notOK)
    #expect(line.commands.count == 2)
    #expect(line.commands[0].contains("[?clientId=='\(Sample.client)'].id"))
    let identities = "\"userAssignedIdentities\": {\"/x\": {\"clientId\": \"%\"}}, \"principalId\""
    sample.service = Sample().service.replacing(
      "\"principalId\"", with: identities.replacing("%", with: Sample.client.uppercased()))
    #expect(try sample.line("identity").status == .ok)
    sample.service = Sample().service.replacing(
      "\"principalId\"", with: "\"userAssignedIdentities\": {\"/x\": {}}, \"principalId\"")
    #expect(try sample.line("identity").status == .cannotKnow)
  }

  @Test func whatStandsInANamedValueIsNotKnown() throws {
    var sample = Sample()
    sample.policy = #"auth: { managedIdentity: "{{gateway-client-id}}" }"#
    let line = try sample.line("identity")
    #expect(line.status == .cannotKnow)
    #expect(line.commands.first?.contains("--named-value-id gateway-client-id") == true)
    #expect(try sample.line("role", "east").status == .cannotKnow)
  }

  @Test func keysNeedNoIdentity() throws {
    var sample = Sample()
    sample.policy = #"auth: "{{key}}""#
    sample.service = ""
    #expect(try sample.line("identity").status == .ok)
  }

  @Test func ofSeveralServicesTheOneWithTheAPIIsMeant() throws {
    var sample = Sample()
    let other = sample.service.replacing("apim-1", with: "apim-2")
      .replacing("\"SystemAssigned\"", with: "\"None\"")
    sample.more = [other]
    #expect(try sample.line("identity").status == .ok)
    sample.api = ""
    #expect(try sample.line("identity").status == .cannotKnow)
    sample.serviceName = "APIM-2"
    #expect(try sample.line("identity").status == .notOK)
    sample.serviceName = "apim-3"
    #expect(sample.outcome.report == nil)
    #expect(sample.outcome.faults.first?.message.contains("did you mean") == true)
  }

  @Test(arguments: [
    ("Premium", "list", "auto", DoctorLine.Status.ok),
    ("Consumption", "pool", "prefer-external", .notOK),
    ("Consumption", "list", "internal", .notOK),
    ("Consumption", "list", "external", .cannotKnow),
    ("NewTier", "list", "external", .cannotKnow),
  ])
  func theTierHasWhatThePolicyNeeds(
    tier: String, strategy: String, cache: String, status: DoctorLine.Status
  ) throws {
    var sample = Sample()
    sample.service = sample.service.replacing("StandardV2", with: tier)
    sample.policy = "strategy: \(strategy)"
    if cache != "auto" { sample.policy += ", cache: { type: \(cache) }" }
    #expect(try sample.line("tier").status == status)
  }

  @Test(arguments: [
    ("Succeeded", DoctorLine.Status.ok), ("Failed", .notOK), ("Updating", .cannotKnow),
  ])
  func theServiceIsReady(state: String, status: DoctorLine.Status) throws {
    var sample = Sample()
    sample.service = sample.service.replacing("Succeeded", with: state)
    #expect(try sample.line("service").status == status)
  }

  // MARK: - The API

  @Test(arguments: [
    ("openai", DoctorLine.Status.ok, true), ("/openai/", .ok, true),
    ("team/openai", .notOK, true), ("chat", .notOK, false), ("", .notOK, false),
    ("OpenAI", .cannotKnow, true), ("myopenai", .notOK, false), ("openai/v1", .notOK, false),
  ])
  func thePathIsTheInventorys(path: String, status: DoctorLine.Status, ends: Bool) throws {
    var sample = Sample()
    sample.api = sample.api.replacing("\"path\": \"openai\"", with: "\"path\": \"\(path)\"")
    let line = try sample.line("path")
    #expect(line.status == status)
    if status == .notOK { #expect(line.commands.first?.hasSuffix("--path openai") == true) }
    // A path that is wrong is said once.
    #expect(try sample.lines("suffix").map(\.status) == (ends ? [.ok] : []))
  }

  @Test func aVersionInTheURLIsNotKnown() throws {
    var sample = Sample()
    sample.api = sample.api.replacing(
      "\"path\"", with: "\"apiVersion\": \"v2\", \"apiVersionSetId\": \"/x\", \"path\"")
    #expect(try sample.line("suffix").status == .cannotKnow)
  }

  @Test func keysComeInTheInventorysHeader() throws {
    var sample = Sample()
    sample.api = Sample().api.replacing("\"header\": \"api-key\"", with: "\"header\": \"x-key\"")
    let line = try sample.line("key-header")
    #expect(line.status == .notOK)
    #expect(line.commands.first?.hasSuffix("--subscription-key-header-name api-key") == true)
    sample.api = Sample().api.replacing("\"header\": \"api-key\"", with: "\"header\": \"API-Key\"")
    #expect(try sample.line("key-header").status == .ok)
    sample.api = Sample().api.replacing(
      "{\"header\": \"api-key\", \"query\": \"api-key\"}", with: "null")
    #expect(try sample.line("key-header").status == .cannotKnow)
  }

  @Test func anOpenAPIIsNotTakenForAFault() throws {
    var sample = Sample()
    sample.api = sample.api.replacing(": true", with: ": false")
      .replacing("\"header\": \"api-key\"", with: "\"header\": \"x-key\"")
    #expect(try sample.line("subscription-required").status == .cannotKnow)
    #expect(try sample.line("key-header").status == .cannotKnow)
  }

  @Test func anAPIOfAnotherNameOrServiceIsNotTheOne() throws {
    var sample = Sample()
    sample.api = Sample().api.replacing("azure-openai", with: "echo")
    let line = try sample.line("api")
    #expect(line.status == .cannotKnow)
    #expect(line.message.contains("which hold another"))
    sample.api = Sample().api.replacing("/apim-1/", with: "/apim-2/")
    #expect(try sample.line("api").message.contains("belongs to another service"))
    sample.service = ""
    #expect(try sample.line("path").status == .ok)
    sample.more = [Sample().api]
    #expect(try sample.line("api").message.contains("several services"))
  }

  @Test func restAndRevisionsAreRead() throws {
    var sample = Sample()
    sample.api = """
      {"value": [{"id": "\(Sample.service)/apis/azure-openai;rev=2", "name": "azure-openai;rev=2",
        "type": "Microsoft.ApiManagement/service/apis",
        "properties": {"path": "old", "isCurrent": false}},
       {"id": "\(Sample.service)/apis/azure-openai", "name": "azure-openai",
        "type": "Microsoft.ApiManagement/service/apis", "properties": {"path": "openai",
          "subscriptionKeyParameterNames": {"header": "api-key"}, "subscriptionRequired": true,
          "isCurrent": true}}]}
      """
    for id in ["path", "key-header", "subscription-required"] {
      #expect(try sample.line(id).status == .ok)
    }
  }

  @Test(arguments: [
    ("/apis/azure-openai", "active", DoctorLine.Status.ok),
    ("/apis", "active", .ok),
    ("/apis/other", "active", .cannotKnow),
    ("/apis/azure-openai", "suspended", .cannotKnow),
    ("/products/ai", "active", .cannotKnow),
  ])
  func subscriptionsAreLookedAtWhereTheyAreGiven(
    scope: String, state: String, status: DoctorLine.Status
  ) throws {
    var sample = Sample()
    sample.more = [
      """
      {"value": [{"type": "Microsoft.ApiManagement/service/subscriptions", "name": "s",
        "properties": {"scope": "\(Sample.service)\(scope)", "state": "\(state)"}}]}
      """
    ]
    #expect(try sample.line("subscription").status == status)
  }
}
