import BackendInventory
package import Diagnostics
import PolicyDocument
import PolicyRules

/// Makes an inventory of the two halves of a load balancer with a pool: the policy that `generate`
/// wrote, and API Management's backends.
package enum PoolSources {
  /// What messages call the file with the backends.
  static let file = "backends.json"

  /// Whether a file is a policy that `generate` wrote for a pool.
  package static func isPoolPolicy(_ file: SourceFile) -> Bool {
    let read = PolicyReader.read(file)
    return !read.diagnostics.hasErrors && PolicyRecognizer.recognize(read.tree).pool != nil
  }

  package static func outcome(
    of policy: SourceFile, with files: [SourceFile], path: String
  ) -> AzureOutcome {
    let listing = AzureListing(files)
    var outcome = AzureOutcome(listing)
    let read = PolicyReader.read(policy)
    outcome.secrets = LiteralSecret.findings(in: read.tree)
    outcome.diagnostics += read.diagnostics
    guard !listing.hasErrors, !read.diagnostics.hasErrors else { return outcome }
    guard let pool = PolicyRecognizer.recognize(read.tree).pool else {
      outcome.faults.append(
        ImportNote("\(policy.path): no policy that `generate` wrote for a pool"))
      return outcome
    }
    guard listing.isOfBackends else {
      outcome.faults.append(
        ImportNote(
          """
          the policy's pool \(Shown.text(pool.generalPool)) is made of backends of API Management, \
          and the given files hold none; to get them: \(Self.command)
          """))
      return outcome
    }
    let imported = BackendPoolImport(listing.backends, pool: nil, policy: pool)
    outcome.faults += [imported.fault].compactMap(\.self)
    guard var draft = imported.draft else {
      outcome.notes += imported.notes
      return outcome
    }
    var settings = PoolPolicySettings(pool, of: read.tree)
    settings.apply(to: &draft)
    let mask = SecretMask(outcome.secrets.secrets)
    outcome.notes += imported.notes + settings.notes.map { $0.masked(by: mask) }
    draft.head = ["Made of \(name(of: policy)) and the pool \(pool.generalPool)."]
    let text = InventoryText.yaml(of: draft)
    guard mask.masked(text) == text,
      !draft.configuration.texts.contains(where: SecretShape.isContained)
    else {
      outcome.faults.append(
        ImportNote("a secret would stand in the inventory: put it into a named value first"))
      return outcome
    }
    outcome.take(draft.checked(path: path))
    return outcome
  }

  private static func name(of policy: SourceFile) -> String {
    policy.path == "<stdin>" ? "a policy" : Provenance.fileName(policy.path)
  }

  /// What lists the backends of an API Management service.
  static let command = """
    az rest --url "https://management.azure.com/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/\
    providers/Microsoft.ApiManagement/service/SERVICE/backends?api-version=\
    \(AzureAPIVersion.apiManagement)" > \(file)
    """

  /// Why nothing is made of the policy alone.
  static func refusal(_ pool: RecognizedPool, _ file: SourceFile) -> [ImportNote] {
    var note = ImportNote(
      """
      the policy uses the pool \(Shown.text(pool.generalPool)): its backends, with their URLs, \
      priorities and circuit breakers, stand in API Management, not in the policy
      """)
    note.isError = true
    let path = file.path == "<stdin>" ? "-" : file.path
    return [
      note, ImportNote("to get them: \(command)"),
      ImportNote(
        "then both make the inventory: apim-policy import \(ShellText.quoted(path)) \(Self.file)"),
    ]
  }
}

/// What a policy with a pool says that its backends do not.
private struct PoolPolicySettings {
  private let pool: RecognizedPool
  private let tree: PolicyTree
  private(set) var notes: [ImportNote] = []

  init(_ pool: RecognizedPool, of tree: PolicyTree) {
    self.pool = pool
    self.tree = tree
  }

  mutating func apply(to draft: inout InventoryDraft) {
    let told = pool.configuration
    let isPool = draft.configuration.strategy == .pool
    draft.writtenSettings.formUnion([.strategy, .retryOn])
    if draft.valueComments[.apiName] != nil, pool.known.contains(.apiName),
      PolicyImporter.isAPIName(told.apiName)
    {
      draft.configuration.apiName = told.apiName
      draft.valueComments[.apiName] = nil
    }
    draft.valueComments[.apiPath] = "neither the policy nor backends say it: the default"
    if pool.known.contains(.subscriptionKeyHeader) {
      draft.configuration.subscriptionKeyHeader = told.subscriptionKeyHeader
    } else {
      missing("in which header callers send their subscription key", "api-key")
    }
    draft.configuration.exhausted = told.exhausted
    draft.configuration.backendHeader = told.backendHeader
    let tries = (pool.again ?? 0) + 1
    draft.configuration.attempts =
      tries >= draft.configuration.backends.count ? .all : .count(tries)
    applyRetry(to: &draft, told)
    if isPool, pool.known.contains(.coolDownDefault),
      told.coolDownDefault != draft.configuration.coolDownDefault
    {
      notes.append(
        ImportNote(
          """
          the policy reckons with \(told.coolDownDefault) seconds until a breaker closes, and the \
          breakers are open for \(draft.configuration.coolDownDefault): the breakers' count
          """))
    }
    applyAuthentication(to: &draft)
    noteEdits()
  }

  private mutating func applyRetry(
    to draft: inout InventoryDraft, _ told: LoadBalancerConfiguration
  ) {
    var told = told.retryOn
    if !pool.known.contains(.retryOn) {
      // A policy of one attempt tests no failures, or statuses alone.
      guard let statuses = pool.statuses else {
        if pool.again != nil {
          missing("after which answers it tries again", "what opens the breakers")
        }
        return
      }
      told = statuses
      if draft.configuration.retryOn.contains(.noResponse) { told.append(.noResponse) }
    }
    let isSame =
      RetryCondition.breakerRanges(of: told)
      == RetryCondition.breakerRanges(of: draft.configuration.retryOn)
      && told.contains(.noResponse) == draft.configuration.retryOn.contains(.noResponse)
    if !isSame {
      notes.append(
        ImportNote(
          """
          the breakers open on other failures than those after which the policy tries again: the \
          policy's are written
          """))
    }
    let sayable = told.filter { condition in
      switch condition {
      case .status(let code): (100...599).contains(code)
      case .statusClass(let digit): [4, 5].contains(digit)
      case .noResponse: true
      }
    }
    if sayable.count < told.count {
      notes.append(
        ImportNote("the policy tests statuses for which `retry.on` has no word; they are left out"))
    }
    draft.configuration.retryOn = sayable
  }

  private mutating func applyAuthentication(to draft: inout InventoryDraft) {
    if pool.leavesKeysToEntities { return }
    guard pool.known.contains(.auth) else {
      missing("how it authenticates to the backends", "managed-identity")
      return
    }
    for index in draft.configuration.backends.indices
    where draft.configuration.backends[index].auth == .managedIdentity(clientID: nil) {
      draft.configuration.backends[index].auth = pool.authentication
    }
  }

  private mutating func missing(_ what: String, _ written: String) {
    notes.append(
      ImportNote("not plain from the policy: \(what); the default `\(written)` is written"))
  }

  /// Where the policy differs from the one that its inventory gave.
  private mutating func noteEdits() {
    guard !pool.isPure, let again = pool.document() else { return }
    let changes = DocumentDiff.compare(
      again, tree, hiding: GeneratedPolicyReader.identity(of: again),
      GeneratedPolicyReader.identity(of: tree))
    notes += changes.map { change in
      ImportNote(
        "`\(change.path)` is not as it was generated, which the inventory cannot say",
        at: change.newRange.map { SourceLocation(tree.source, $0) })
    }
  }
}
