import Diagnostics
import PolicyRules
import Testing

@Suite struct DefinitionReaderTests {
  typealias Kind = ReferenceCatalog.Kind

  private func catalog(_ path: String, _ text: String) throws -> ReferenceCatalog {
    let file = SourceFile(path: path, text: text)
    return try #require(DefinitionReader.definitions(in: file, isWhole: true))
  }

  /// What a template defines: names, or nil where the catalogue is open.
  private func expect(
    _ path: String, _ text: String, _ kind: Kind, defines names: [String]?,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let found = try catalog(path, text)
    #expect(found.isOpen(kind) == (names == nil), sourceLocation: location)
    for name in names ?? [] {
      #expect(found.defines(kind, name), "\(name)", sourceLocation: location)
    }
    if names?.isEmpty != false { #expect(found.isEmpty(kind), sourceLocation: location) }
  }

  @Test(arguments: [
    ("fragments/check-caller.xml", "check-caller"),
    ("fragments/Check-Caller.XML", "check-caller"),
    ("check-caller.fragment.xml", "check-caller"),
    ("check-caller.policy.xml", "check-caller"),
    ("frag-check-caller.xml", "check-caller"),
    ("frag-check-caller.xml", "frag-check-caller"),
    ("policy-fragment_check_caller.xml", "check_caller"),
    ("policy fragments/check-caller/policy.xml", "check-caller"),
    ("a/check-caller/policy-fragment.xml", "check-caller"),
    ("a/check-caller/fragment.policy.xml", "check-caller"),
  ])
  func fragmentFilesDefineTheirNames(path: String, name: String) throws {
    try expect(path, "<!-- a -->\n<fragment>\n</fragment>", .fragment, defines: [name])
  }

  @Test func otherPoliciesDefineNothing() throws {
    try expect("a.xml", "<policies></policies>", .fragment, defines: [])
    try expect("a.xml", "<project />", .fragment, defines: [])
    #expect(!(try catalog("folder/a.xml", "<fragment />").defines(.fragment, "folder")))
    #expect(!(try catalog("a.xml", "<fragment />").defines(.backend, "a")))
  }

  @Test func aRootBehindTheHeadIsAskedFor() throws {
    let file = SourceFile(path: "a.xml", text: "<!-- a long remark")
    #expect(DefinitionReader.definitions(in: file, isWhole: false) == nil)
    #expect(DefinitionReader.definitions(in: file, isWhole: true) != nil)
  }

  @Test func extractedFoldersDefineTheirNames() throws {
    try expect(
      "artifacts/backends/orders/backendInformation.json", "{}", .backend, defines: ["orders"])
    try expect(
      "policy fragments/tracing/policyFragmentInformation.json", "{}", .fragment,
      defines: ["tracing"])
  }

  @Test(arguments: [
    ("'orders'", "orders"), ("'${apim.name}/orders'", "orders"), ("'apim/orders'", "orders"),
    ("'it\\'s'", "it's"), ("name", nil), ("'${prefix}-orders'", nil),
    ("'${a ? '${b}/x' : 'c'}orders'", nil), ("'orders' // the first", "orders"),
    ("isNew ? 'a' : 'b'", nil), ("'a-${'x/y'}'", nil), ("'a/b${c}'", nil),
    ("'a/b${c}/d'", "d"), ("toLower('A')", nil),
  ])
  func bicepNames(value: String, name: String?) throws {
    let text = """
      /* resource no 'Microsoft.ApiManagement/service/backends@2024-05-01' = { name: no } */
      @description('it is \\'quoted\\' {')
      param policy string = '''
        resource no 'Microsoft.ApiManagement/service/backends@2024-05-01' = { name: no }
      '''
      resource a 'Microsoft.ApiManagement/service/backends@2024-05-01' = if (x == '{') {
        parent: apim
        properties: {
          name: inner
          url: 'https://${host}/{id}'
        }
        name: \(value)
      }
      """
    try expect("a.bicep", text, .backend, defines: name.map { [$0] })
    try expect("a.bicep", text, .fragment, defines: [])
  }

  @Test func bicepChildrenLoopsAndModules() throws {
    let child = """
      resource apim 'Microsoft.ApiManagement/service@2024-05-01' = {
        name: apimName
        resource frag 'policyFragments@2024-05-01' = {
          name: 'tracing'
        }
      }
      resource old 'microsoft.apimanagement/service/workspaces/policyfragments@2024-05-01' existing = {
        name: 'older'
      }
      """
    try expect("a.bicep", child, .fragment, defines: ["tracing", "older"])
    let loop = """
      resource f 'Microsoft.ApiManagement/service/policyFragments@2024-05-01' = [for x in all: {
        name: x.name
      }]
      """
    try expect("a.bicep", loop, .fragment, defines: nil)
    let module = "module apim 'br/public:avm/res/api-management/service:0.9.1' = {\n}\n"
    try expect("a.bicep", module, .backend, defines: nil)
    try expect("a.bicep", "module apim './apim/main.bicep' = {\n}\n", .backend, defines: [])
    let broken = "resource f 'Microsoft.ApiManagement/service/backends@2024-05-01' = {\n name: 'a"
    try expect("a.bicep", broken, .backend, defines: ["a"])
    let cut = "resource f 'Microsoft.ApiManagement/service/backends@2024-05-01' ="
    try expect("a.bicep", cut, .backend, defines: nil)
  }

  @Test(arguments: [
    ("\"tracing\"", "tracing"), ("var.name", nil), ("\"${var.prefix}-tracing\"", nil),
    ("\"tracing\" # the first", "tracing"), ("\"a\" == \"b\" ? \"c\" : \"d\"", nil),
    ("each.key", nil),
  ])
  func terraformNames(value: String, name: String?) throws {
    let text = """
      # resource "azurerm_api_management_policy_fragment" "no" { name = no }
      locals {
        text = <<-EOT
          resource "azurerm_api_management_policy_fragment" "no" { name = no }
        EOT
      }
      resource "azurerm_api_management_policy_fragment" "a" {
        api_management_id = azurerm_api_management.a.id
        timeouts { name = inner }
        value = "<fragment>${replace("}", "{", "\\"")}</fragment>"
        name              = \(value)
      }
      """
    try expect("a.tf", text, .fragment, defines: name.map { [$0] })
    try expect("a.tf", text, .backend, defines: [])
  }

  @Test func terraformBackendsAndModules() throws {
    let azapi = """
      resource "azapi_resource" "b" {
        type = "Microsoft.ApiManagement/service/backends@2024-05-01"
        name = "orders"
      }
      resource "azurerm_api_management_backend" "c" {
        name = "payments"
      }
      resource "azurerm_api_management_api" "d" {
        name = var.name
      }
      """
    try expect("a.tf", azapi, .backend, defines: ["orders", "payments"])
    let module =
      "module \"apim\" {\n  source = \"Azure/avm-res-apimanagement-service/azurerm\"\n}\n"
    try expect("a.tf", module, .backend, defines: nil)
    let own = "module \"apim\" {\n  source = \"./modules/apim\"\n}\n"
    try expect("a.tf", own, .backend, defines: [])
  }

  @Test(arguments: [
    ("orders", "orders"), ("apim/orders", "orders"),
    ("[concat(parameters('apim'), '/orders')]", "orders"),
    ("[format('{0}/{1}', parameters('apim'), 'orders')]", "orders"),
    ("[parameters('name')]", nil), ("[concat(parameters('a'), '/', parameters('b'))]", nil),
    ("[concat(parameters('a'), '/b-', variables('c'))]", nil),
    ("[concat(parameters('a'), 'orders')]", nil),
  ])
  func resourceManagerNames(value: String, name: String?) throws {
    let text = """
      { "resources": [
        { "type": "Microsoft.ApiManagement/service", "name": "[parameters('apim')]", "resources": [
          { "type": "Microsoft.ApiManagement/service/backends", "name": "\(value)" } ] } ] }
      """
    try expect("a.json", text, .backend, defines: name.map { [$0] })
    try expect("a.json", text, .fragment, defines: [])
  }

  @Test func whatCannotBeUnderstoodOpensTheCatalogue() throws {
    let broken = "{ \"type\": \"Microsoft.ApiManagement/service/backends\", "
    try expect("a.json", broken, .backend, defines: nil)
    try expect("a.json", "{ \"type\": ", .backend, defines: [])
    let file = SourceFile(path: "a.bicep", text: "// Microsoft.ApiManagement")
    let cut = try #require(DefinitionReader.definitions(in: file, isWhole: false))
    #expect(cut.isOpen(.backend) && cut.isOpen(.fragment))
  }

  @Test(.timeLimit(.minutes(10)))
  func hostileTemplatesAreReadToTheirEnd() throws {
    let type = "'Microsoft.ApiManagement/service/backends@1'"
    for piece in [
      "resource a \(type) ", "resource a \(type) = {", "resource a \(type) = {(", "'${'${", "((((",
      "resource a \(type) = { name: ",
    ] {
      let text = String(repeating: piece, count: (1 << 16) / piece.utf8.count)
      _ = try catalog("a.bicep", text)
    }
    for piece in ["module \"apim\" ", "resource \"azapi_a\" \"b\" {", "<<A ", "\"${\"${"] {
      let text = "apim" + String(repeating: piece, count: (1 << 16) / piece.utf8.count)
      _ = try catalog("a.tf", text)
    }
  }
}
