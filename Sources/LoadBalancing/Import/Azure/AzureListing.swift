import BackendInventory
package import Diagnostics

/// What some files hold that `az`, REST or Resource Graph printed. The content of each decides what
/// it is, not its name nor its place on the command line.
package struct AzureListing {
  var accounts: [AzureAccount] = []
  var deployments: [AzureDeployment] = []
  /// API Management's backend entities, as they stand.
  var backends: [AzureNode] = []
  package private(set) var notes: [ImportNote] = []
  /// Why a file is not as Azure prints it: then nothing is made of it.
  package private(set) var faults: [ImportNote] = []
  /// What the YAML and JSON reader has to say.
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether no file says that there is more elsewhere.
  private(set) var isComplete = true
  /// Elements that were left out while reading.
  private(set) var leftOut = 0

  private var accountKeys: Set<String> = []
  private var deploymentKeys: Set<String> = []

  package init(_ files: [SourceFile]) {
    for file in files { read(file) }
    if let backend = backends.first, !isOfBackends {
      note(
        """
        backends of API Management stand beside accounts: the inventory is made of the accounts; \
        import the backends by themselves
        """, at: backend.start)
      leftOut += backends.count
    }
  }

  package var hasErrors: Bool {
    diagnostics.hasErrors || !faults.isEmpty
  }

  /// Whether the files hold backend entities of API Management and no accounts.
  package var isOfBackends: Bool {
    !backends.isEmpty && accounts.isEmpty && deployments.isEmpty
  }

  private mutating func read(_ file: SourceFile) {
    let document = AzureDocument(file)
    diagnostics += document.diagnostics
    faults += document.faults
    notes += document.notes
    if document.isPartial { isComplete = false }
    guard let elements = document.elements else { return }
    var others: [(what: String, at: SourceLocation, count: Int)] = []
    for element in elements {
      guard element.isObject else {
        fail(
          """
          an element is no object; expected is what `az … list -o json` prints, an account or a \
          deployment each
          """, at: element.start)
        continue
      }
      guard case .other(let what) = take(element) else { continue }
      leftOut += 1
      if let index = others.firstIndex(where: { $0.what == what }) {
        others[index].count += 1
      } else {
        others.append((what, element.start, 1))
      }
    }
    for other in others {
      let count = other.count == 1 ? "" : ", \(other.count) of them in this file"
      note("\(other.what) are not what an inventory is made of; left out\(count)", at: other.at)
    }
    if elements.isEmpty { note("the file holds an empty list", at: document.start) }
  }

  private mutating func take(_ node: AzureNode) -> AzureResource {
    let kind = AzureResource.kind(of: node)
    switch kind {
    case .account:
      guard let account = AzureAccount(node) else {
        leaveOut("the account has no \"id\", by which deployments are joined to it", at: node.start)
        break
      }
      checkProperties(node, "the account \(Shown.text(account.name))")
      guard accountKeys.insert(account.id.key).inserted else {
        leaveOut(
          "the account \(Shown.text(account.name)) was read before; the first one counts",
          at: account.location)
        break
      }
      accounts.append(account)
    case .deployment:
      guard let deployment = AzureDeployment(node) else {
        leaveOut("the deployment has neither \"id\" nor \"name\"", at: node.start)
        break
      }
      checkProperties(node, "the deployment \(Shown.text(deployment.name))")
      let key = deployment.id.key
      guard key.isEmpty || deploymentKeys.insert(key).inserted else {
        leaveOut(
          "the deployment \(Shown.text(deployment.name)) was read before; the first one counts",
          at: deployment.location)
        break
      }
      deployments.append(deployment)
    case .backend: backends.append(node)
    case .other: break
    }
    return kind
  }

  /// Says where a part is something else than Azure ever prints: then more may be wrong.
  private mutating func checkProperties(_ node: AzureNode, _ what: String) {
    for path in [["properties"], ["properties", "model"], ["properties", "endpoints"], ["sku"]] {
      guard let part = node[path], !part.isObject, let key = path.last else { continue }
      fail("\"\(key)\" of \(what) is no object; the file is not as Azure prints it", at: part.start)
    }
    guard let capacity = node[["sku", "capacity"]], capacity.integer == nil else { return }
    fail("\"capacity\" of \(what) is no whole number", at: capacity.start)
  }

  private mutating func fail(_ message: String, at location: SourceLocation) {
    faults.append(ImportNote(message, at: location))
  }

  private mutating func note(_ message: String, at location: SourceLocation) {
    notes.append(ImportNote(message, at: location))
  }

  private mutating func leaveOut(_ message: String, at location: SourceLocation) {
    leftOut += 1
    note(message + "; left out", at: location)
  }
}
