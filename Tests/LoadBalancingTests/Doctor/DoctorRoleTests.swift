import LoadBalancing
import Testing

/// Whether the identity may call the accounts.
@Suite struct DoctorRoleTests {
  private typealias Sample = DoctorSample
  private static let other = "11111111-2222-4333-8444-555555555555"

  private func line(_ roles: String) throws -> DoctorLine {
    var sample = Sample()
    sample.roles = roles
    return try sample.line("role", "west")
  }

  @Test(arguments: [
    "/subscriptions/sub-1/resourceGroups/rg-ai/providers/Microsoft.CognitiveServices/accounts/contoso-west",
    "/SUBSCRIPTIONS/Sub-1/resourcegroups/RG-AI/providers/microsoft.cognitiveservices/accounts/Contoso-West/",
    "/subscriptions/sub-1/resourceGroups/rg-ai", "/subscriptions/sub-1", "/",
  ])
  func aRoleAtTheAccountOrAboveIsEnough(scope: String) throws {
    #expect(try line("[\(Sample.role(at: scope))]").status == .ok)
  }

  @Test(arguments: [
    "/subscriptions/sub-1/resourceGroups/rg", "/subscriptions/sub", "/subscriptions/sub-2",
    "/subscriptions/sub-1/resourceGroups/rg-ai/providers/Microsoft.CognitiveServices/accounts/contoso",
  ])
  func aRoleElsewhereIsNot(scope: String) throws {
    #expect(try line("[\(Sample.role(at: scope))]").status == .cannotKnow)
  }

  @Test(arguments: [
    "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd", "a97b65f3-24c7-4388-baec-2e87135dc908",
    "A001FD3D-188F-4B5D-821B-7DA978BF7442",
  ])
  func threeRolesLetTheIdentityIn(role: String) throws {
    #expect(try line("[\(Sample.role(at: Sample.account("contoso-west"), role))]").status == .ok)
  }

  /// Two accounts side by side stand only in a listing of the whole subscription.
  private func listing(_ more: String...) -> String {
    let scopes = [Sample.account("contoso-east"), Sample.account("contoso-north")]
    let base = [
      Sample.role(at: "/subscriptions/sub-1", Sample.owner, "somebody"),
      Sample.role(at: scopes[0]), Sample.role(at: scopes[1]),
    ]
    return "[\((base + more).joined(separator: ","))]"
  }

  @Test func aRoleThatAWholeListingLacksIsMissing() throws {
    let line = try line(listing())
    #expect(line.status == .notOK)
    #expect(
      line.commands == [
        """
        az role assignment create --role \(Sample.user) --assignee-object-id \(Sample.principal) \
        --assignee-principal-type ServicePrincipal --scope \(Sample.account("contoso-west"))
        """
      ])
  }

  @Test(arguments: [Sample.owner, Sample.contributor])
  func theRightToManageIsNotTheRightToCall(role: String) throws {
    let line = try line(listing(Sample.role(at: "/subscriptions/sub-1", role)))
    #expect(line.status == .notOK)
    #expect(line.remark?.contains("does not let it call") == true)
  }

  /// What each of these may have left out is not taken for missing.
  @Test func aListingThatMayLackTheRoleProvesNothing() throws {
    let own = Sample.role(at: Sample.account("contoso-east"))
    let above = Sample.role(at: "/subscriptions/sub-1", Sample.owner, "somebody")
    let west = Sample.account("contoso-west")
    for roles in [
      "[]", "", "[\(own)]", "[\(above)]", "[\(own), \(above)]",
      // Of one role, and of another principal.
      "[\(own), \(Sample.role(at: Sample.account("contoso-north")))]",
      """
      [\(Sample.role(at: west, Sample.owner, "x")), \
      \(Sample.role(at: Sample.account("contoso-north"), Sample.contributor, "x"))]
      """,
      // Without what is inherited.
      """
      [\(Sample.role(at: west, Sample.owner, "x")), \
      \(Sample.role(at: west, Sample.contributor, "y"))]
      """,
      // Rows of a query, and pages.
      "{\"data\": \(listing())}", "{\"value\": \(listing()), \"nextLink\": \"https://n\"}",
    ] {
      let line = try line(roles)
      #expect(line.status == .cannotKnow, "\(roles)")
      #expect(line.commands.first?.contains("--all --include-inherited") == true)
    }
  }

  @Test func aListingOfAnotherSubscriptionProvesNothing() throws {
    #expect(
      try line(listing().replacing("/sub-1/", with: "/sub-2/")).status == .cannotKnow)
  }

  /// Older versions of `az` leave out what management groups give.
  @Test func aListingOfTheAccountIsWholeWithManagementGroups() throws {
    let west = Sample.account("contoso-west")
    let own = """
      \(Sample.role(at: west, Sample.contributor, "x")), \
      \(Sample.role(at: "/subscriptions/sub-1", Sample.owner, "y"))
      """
    #expect(try line("[\(own)]").status == .cannotKnow)
    let group = Sample.role(
      at: "/providers/Microsoft.Management/managementGroups/contoso", Sample.owner, "z")
    #expect(try line("[\(own), \(group)]").status == .notOK)
  }

  @Test func aListingCanSayWhatItCovers() throws {
    func declared(_ scope: String, _ roles: String) -> String {
      "{\"scope\": \"\(scope)\", \"value\": [\(roles)]}"
    }
    #expect(try line(declared("/subscriptions/sub-1", "")).status == .notOK)
    #expect(try line(declared("/subscriptions/sub-2", "")).status == .cannotKnow)
    #expect(
      try line(declared("/subscriptions/sub-1", Sample.role(at: "/subscriptions/sub-1"))).status
        == .ok)
  }

  /// The command that asks for the listing makes one that says what it covers.
  @Test func theCommandThatAsksAnswersIt() throws {
    #expect(
      try line("").commands == [
        """
        az role assignment list --subscription sub-1 --all --include-inherited --query \
        "{scope:'/subscriptions/sub-1',value:@}" -o json > roles-sub-1.json
        """
      ])
  }

  @Test func whatMayLetItInIsNotTakenForNo() throws {
    let west = Sample.account("contoso-west")
    let group = "/providers/Microsoft.Management/managementGroups/contoso"
    for role in [
      Sample.role(at: west, "99999999-0000-4000-8000-000000000000"),
      Sample.role(at: west, condition: "\"@Resource[x] StringEquals 'y'\""),
      Sample.role(at: group), Sample.role(at: group, "99999999-0000-4000-8000-000000000000"),
      Sample.role(at: west, Sample.user, "a-group", type: "Group"),
      Sample.role(at: group, Sample.user, "a-group", type: "Group"),
    ] {
      let line = try line(listing(role))
      #expect(line.status == .cannotKnow, "\(role)")
      #expect(line.location != nil)
    }
    let elsewhere = Sample.role(
      at: Sample.account("contoso-south"), Sample.user, "a-group", type: "Group")
    #expect(try line(listing(elsewhere)).status == .notOK)
  }

  @Test func restIsReadAsWell() throws {
    let role = """
      {"value": [{"id": "/subscriptions/sub-1/providers/Microsoft.Authorization/roleAssignments/g",
        "properties": {"principalId": "\(Sample.principal.uppercased())",
          "scope": "/subscriptions/sub-1",
          "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/\(Sample.user)"}}]}
      """
    #expect(try line(role).status == .ok)
  }

  @Test func aKeyNeedsNoRole() throws {
    var sample = Sample()
    sample.policy = #"auth: "{{key}}""#
    #expect(try sample.lines("role").isEmpty)
    #expect(try sample.lines("subdomain").isEmpty)
  }

  @Test func theRoleIsThatOfTheIdentityThatTheInventoryNames() throws {
    var sample = Sample()
    sample.policy = "auth: { managedIdentity: \(Sample.client) }"
    sample.service = sample.service.replacing(
      "\"SystemAssigned\",",
      with: """
        "SystemAssigned, UserAssigned", "userAssignedIdentities": {"/x/y": {
          "clientId": "\(Sample.client)", "principalId": "\(Self.other)"}},
        """)
    // What the system-assigned identity has is no help.
    let line = try sample.line("role", "west")
    #expect(line.status == .notOK)
    #expect(line.commands.first?.contains("--assignee-object-id \(Self.other)") == true)
    sample.roles = "[\(Sample.role(at: "/subscriptions/sub-1", Sample.user, Self.other))]"
    #expect(try sample.line("role", "west").status == .ok)
  }
}
