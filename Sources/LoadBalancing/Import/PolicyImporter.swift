import BackendInventory
import Diagnostics
import PolicyDocument

/// Turns what was recognised of a policy into what an inventory can say, and notes where the two
/// are not the same.
struct PolicyImporter {
  let tree: PolicyTree
  let policy: RecognizedPolicy
  private var draft: InventoryDraft
  private var notes: [ImportNote] = []

  /// What an inventory takes.
  private static let mostBackends = 200

  init(tree: PolicyTree, policy: RecognizedPolicy) {
    self.tree = tree
    self.policy = policy
    draft = InventoryDraft(configuration: policy.configuration)
  }

  /// The draft, without its head, and the notes in the order of the policy.
  mutating func outcome() -> ImportOutcome {
    draft.writtenSettings = Set(InventoryDraft.Setting.allCases).subtracting([.strategy])
    var elements: [RecognizedElement] = []
    var settings = ImportedSettings()
    if !policy.isGenerated {
      elements = RecognizedElement.all(of: tree)
      settings = ImportedSettings.read(elements, of: policy)
    }
    noteOtherLists()
    let count = policy.lists[0].backends.count
    guard count <= Self.mostBackends else {
      return refused("the list has \(count) backends, and an inventory takes \(Self.mostBackends)")
    }
    var backends = ImportedBackends(source: tree.source, list: policy.lists[0])
    backends.read(isAuthKnown: policy.known.contains(.auth))
    if let refusal = backends.refusal { return refused(refusal) }
    guard !backends.backends.isEmpty else {
      return refused(
        "the backends of this list are ids of backend entities, and an inventory needs their URLs")
    }
    notes += backends.notes
    draft.configuration.backends = backends.backends
    take(settings)
    readAuthentication(elements, settings, hasProposedKeys: backends.hasProposedKeys)
    limitStatuses()
    noteWhatIsMissing(settings)
    notes +=
      policy.isGenerated
      ? editedParts() : UncarriedPolicies.notes(in: tree, but: settings.ownHeader)
    return ImportOutcome(draft: draft, notes: notes.inOrder)
  }

  /// Nothing but why there is no draft.
  private func refused(_ message: String) -> ImportOutcome {
    var note = ImportNote(message, at: SourceLocation(tree.source, policy.lists[0].range))
    note.isError = true
    return ImportOutcome(notes: [note])
  }

  private mutating func note(_ message: String, at range: SourceRange? = nil) {
    notes.append(ImportNote(message, at: range.map { SourceLocation(tree.source, $0) }))
  }

  // MARK: - Lists

  private mutating func noteOtherLists() {
    for list in policy.lists.dropFirst() {
      let count = list.backends.count
      note(
        "a further list of \(count) backend\(count == 1 ? "" : "s")\(Self.named(list.name)) is "
          + "left out: an inventory holds one list, here\(Self.named(policy.lists[0].name))",
        at: list.range)
    }
    for doubt in policy.doubts {
      note(
        "a further list of backends is not understood, since \(doubt.reason)", at: doubt.range)
    }
  }

  private static func named(_ name: String) -> String {
    name.isEmpty ? "" : " `\(YAMLComment.plain(name))`"
  }

  // MARK: - Settings

  private mutating func take(_ settings: ImportedSettings) {
    if let attempts = settings.attempts { draft.configuration.attempts = attempts }
    if let exhausted = settings.exhausted { draft.configuration.exhausted = exhausted }
    if let header = settings.backendHeader { draft.configuration.backendHeader = header }
    notes += settings.notes.map {
      ImportNote($0.message, at: SourceLocation(tree.source, $0.range))
    }
  }

  /// One identity for the backends without keys; or one key in clear text for all, which is not
  /// carried over: a named value takes its place.
  private mutating func readAuthentication(
    _ elements: [RecognizedElement], _ settings: ImportedSettings, hasProposedKeys: Bool
  ) {
    guard !policy.known.contains(.auth) else { return }
    let values = elements.filter { element in
      element.name == "set-header" && element.literal("name")?.lowercased() == "api-key"
        && element.literal("exists-action") != "delete"
    }.compactMap { $0.element.childElements.first }
    let texts = values.map {
      RecognizedElement(element: $0, path: [], values: [], source: tree.source).text
    }
    let hasKey = policy.lists[0].backends.map(\.hasKey)
    let standard = BackendAuthentication.managedIdentity(clientID: nil)
    if let identity = settings.identity, hasProposedKeys || hasKey.contains(true),
      texts.allSatisfy({ $0.hasPrefix("@") })
    {
      for index in draft.configuration.backends.indices
      where draft.configuration.backends[index].auth == standard {
        draft.configuration.backends[index].auth = identity
      }
      isAuthRead = true
      return
    }
    guard settings.identity == nil, values.count == 1, let value = values.first,
      let text = texts.first, !text.isEmpty, !text.hasPrefix("@"), !text.hasPrefix("{{")
    else { return }
    let name = "azure-openai-key"
    for index in draft.configuration.backends.indices
    where draft.configuration.backends[index].auth == standard {
      draft.configuration.backends[index].auth = .namedValue(name)
    }
    isAuthRead = true
    note(
      "the key stands in clear text and is not carried over; put a new one into the secret named "
        + "value `\(name)`, which the inventory names", at: value.range)
  }

  /// Whether the policy's authentication was found out, or replaced, here.
  private var isAuthRead = false

  /// What `retry.on` has no words for.
  private mutating func limitStatuses() {
    var kept: [RetryCondition] = []
    for condition in draft.configuration.retryOn where !kept.contains(condition) {
      switch condition {
      case .status(let code) where !(100...599).contains(code):
        note("the policy tests the status \(code), which no answer has; it is left out")
      case .statusClass(let digit) where ![4, 5].contains(digit):
        note("the policy retries on \(digit)xx, for which `retry.on` has no word; it is left out")
      default: kept.append(condition)
      }
    }
    // The order says nothing; a generated policy's is kept, so that its hash is the same.
    draft.configuration.retryOn = policy.isGenerated ? kept : kept.sorted { $0.rank < $1.rank }
  }

  // MARK: - What a policy does not say

  private mutating func noteWhatIsMissing(_ settings: ImportedSettings) {
    var known = policy.known
    if settings.attempts != nil { known.insert(.attempts) }
    if settings.exhausted != nil { known.insert(.exhausted) }
    if settings.backendHeader != nil { known.insert(.backendHeader) }
    if isAuthRead { known.insert(.auth) }
    var name = draft.configuration.apiName
    if !Self.isAPIName(name) {
      known.remove(.apiName)
      name = PolicyImport.proposedAPIName
      draft.configuration.apiName = name
    }
    missing(.apiName, known, .apiName, "the API's name", "`\(name)`, a proposal,")
    draft.configuration.apiPath = "openai"
    draft.valueComments[.apiPath] = "no policy says it: the default"
    missing(
      .subscriptionKeyHeader, known, .subscriptionKeyHeader,
      "in which header callers send their subscription key", "the default `api-key`")
    let standard = InventoryDraft(configuration: .standard([]))
    for (part, setting, what) in Self.settings {
      missing(
        part, known, .setting(setting), what,
        "the default `\(InventoryText.text(of: setting, in: standard))`")
    }
    if policy.isPerDeployment {
      note(
        "the policy keeps a cool-down for each deployment; so does the one that an inventory gives "
          + "where a backend lists several: list them")
    }
  }

  private static let settings: [(RecognizedPolicy.Part, InventoryDraft.Setting, String)] = [
    (.retryOn, .retryOn, "after which answers it tries another backend"),
    (.attempts, .attempts, "how many backends a request may try"),
    (.coolDownDefault, .coolDownDefault, "how long a backend is left alone by default"),
    (.coolDownMax, .coolDownMax, "how long a backend is left alone at most"),
    (.exhausted, .exhausted, "what it answers while no backend is left"),
    (.cacheType, .cacheType, "in which cache it keeps its state"),
    (.auth, .auth, "how it authenticates to the backends"),
    (.backendHeader, .backendHeader, "whether the response names the backend"),
  ]

  private mutating func missing(
    _ part: RecognizedPolicy.Part, _ known: Set<RecognizedPolicy.Part>,
    _ value: InventoryDraft.Value, _ what: String, _ written: String
  ) {
    guard !known.contains(part) else { return }
    draft.valueComments[value] =
      part == .apiName
      ? "not in the policy: the id of your API belongs here"
      : "the default: not plain from the policy"
    var note = ImportNote("not plain from the policy: \(what); \(written) is written")
    note.isInHead = false
    notes.append(note)
  }

  /// What an inventory takes as the name of an API.
  static func isAPIName(_ name: String) -> Bool {
    (1...256).contains(name.unicodeScalars.count)
      && !name.contains { "*#&+:<>?".contains($0) || $0.isNewline }
      && name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      && name.first?.isWhitespace == false && name.last?.isWhitespace == false
  }

  // MARK: - What somebody changed

  /// Where a generated policy differs from the one that its inventory gives.
  private func editedParts() -> [ImportNote] {
    guard !policy.isPure,
      let again = GeneratedPolicyReader.document(
        of: policy.configuration, isPerDeployment: policy.isPerDeployment)
    else { return [] }
    let changes = DocumentDiff.compare(
      again, tree, hiding: GeneratedPolicyReader.identity(of: again),
      GeneratedPolicyReader.identity(of: tree))
    return changes.map { change in
      ImportNote(
        "`\(change.path)` is not as it was generated, which the inventory cannot say",
        at: change.newRange.map { SourceLocation(tree.source, $0) })
    }
  }
}

extension RetryCondition {
  /// Codes first, as examples have it.
  fileprivate var rank: Int {
    switch self {
    case .status(let code): code
    case .statusClass(let digit): 1000 + digit
    case .noResponse: 2000
    }
  }
}

extension [ImportNote] {
  /// By their place, those without one last, each once.
  fileprivate var inOrder: [ImportNote] {
    var seen: Set<ImportNote> = []
    return enumerated().sorted { left, right in
      let a = left.element.line ?? .max
      let b = right.element.line ?? .max
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element).filter { seen.insert($0).inserted }
  }
}
