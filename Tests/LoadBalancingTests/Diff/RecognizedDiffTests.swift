import BackendInventory
import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

/// What `diff` says about two policies.
private func report(_ old: String, _ new: String) throws -> DiffReport {
  func side(_ name: String, _ text: String) -> ComparisonSide {
    ComparisonSide(name: name, file: SourceFile(path: name, text: text), environment: nil)
  }
  let outcome = try Comparison.compare(side("old.xml", old), side("new.xml", new))
  return try #require(outcome.report, "\(outcome.diagnostics.map(\.message))")
}

private func list(_ backends: String...) -> String {
  backends.map { "list.Add(new JObject() { \($0) });" }.joined(separator: "\n")
}

@Suite struct RecognizedDiffTests {
  private static let east = #"{ "url", "https://eastus.openai.azure.com/" }, { "priority", 1 }"#
  private static let west = #"{ "url", "https://westus.openai.azure.com/" }, { "priority", 2 }"#

  private func messages(_ old: String, _ new: String) throws -> [String] {
    try report(old, new).changes.map {
      "\($0.subject ?? $0.path) \($0.old ?? "-") \($0.new ?? "-")"
    }
  }

  @Test func backendsAndSettingsComeFirstAndOnce() throws {
    let old = HandEdited.policy(backends: list(Self.east, Self.west))
    let new = HandEdited.policy(
      backends: list(
        Self.east.replacing("1", with: "2"),
        #"{ "url", "https://uksouth.openai.azure.com/" }, { "priority", 1 }"#),
      statuses: "context.Response.StatusCode == 429", count: 3)
    #expect(
      try messages(old, new) == [
        #"backend "eastus": priority 1 2"#,
        #"backend "westus": priority 2, https://westus.openai.azure.com, managed-identity -"#,
        #"backend "uksouth": - priority 1, https://uksouth.openai.azure.com, managed-identity"#,
        "policy.retry.on 429, 5xx 429", "backend/retry/@count 50 3",
      ])
    #expect(try report(old, new).changes.first?.oldRange != nil)
  }

  @Test func whatElseChangedInTheSameCodeIsSaid() throws {
    let old = HandEdited.policy()
    let new = HandEdited.policy(
      backends: list(Self.east.replacing("1", with: "5"), Self.west)
    ).replacing("return list;", with: "list.RemoveAt(0); return list;")
    let found = try report(old, new)
    // A list that is changed afterwards is in doubt, and compared as code.
    #expect(found.changes.map(\.kind) == [.attributeChanged])
    #expect(found.notes.count == 1)
    #expect(found.notes.first?.hasPrefix("new.xml:") == true)
    #expect(found.text(color: false).contains("note: new.xml:"))
    let other = HandEdited.policy(
      backends: list(Self.east.replacing("1", with: "5"), Self.west)
    ).replacing("return list;", with: "context.Variables.Count(); return list;")
    let changes = try report(old, other).changes
    #expect(changes.map(\.kind) == [.priorityChanged, .attributeChanged])
    let lines = try #require(changes.last?.hunks.flatMap(\.lines).map(\.text))
    #expect(lines.contains { $0.contains("Variables.Count") })
    #expect(!lines.contains { $0.contains("eastus") }, "\(lines)")
  }

  @Test(arguments: [
    // Code that reads "url" finds nothing in "endpoint".
    (
      #"{ "endpoint", "https://eastus.openai.azure.com/" }, { "priority", 1 }"#,
      Change.Kind.backendChanged
    ),
    (#"{ "url", "https://eastus.openai.azure.com/" }, { "priority", "1" }"#, .backendChanged),
    (#"{ "url", "https://eastus.openai.azure.com/" }"#, .backendChanged),
    (
      #"{ "url", "https://eastus.openai.azure.com/openai" }, { "priority", 1 }"#, .backendURLChanged
    ),
    (
      #"{ "url", "https://eastus.openai.azure.com/" }, { "priority", 1 }, { "timeout", 30 }"#,
      .backendChanged
    ),
    (
      #"{ "url", "https://eastus.openai.azure.com/" }, { "priority", 1 }, { "isThrottling", true }"#,
      .backendChanged
    ),
    (
      #"{ "url", "https://eastus.openai.azure.com/" }, { "priority", 1 }, { "retryAfter", DateTime.MaxValue }"#,
      .backendChanged
    ),
    (
      #"{ "url", "https://eastus.openai.azure.com/" }, { "priority", 1 }, { "weight", 2 }"#,
      .weightChanged
    ),
    (
      #"{ "url", "https://eastus.openai.azure.com/" }, { "priority", 1 }, { "key", "{{k}}" }"#,
      .authChanged
    ),
  ])
  func nothingInAListIsLost(_ backend: String, _ kind: Change.Kind) throws {
    let old = HandEdited.policy(backends: list(Self.east, Self.west))
    let new = HandEdited.policy(backends: list(backend, Self.west))
    #expect(try report(old, new).changes.contains { $0.kind == kind })
    #expect(try !report(new, old).isSame)
  }

  /// Where no one authentication is told for the whole policy.
  @Test func aKeyOfOneBackendIsNotLost() throws {
    func policy(_ more: String) -> String {
      let backends = list("\(Self.east)\(more)", Self.west)
      return
        "<fragment><set-variable name=\"l\" value=\"@{var list = new JArray(); \(backends) return list;}\" /></fragment>"
    }
    let key = #", { "key", "{{a}}" }"#
    #expect(
      try report(policy(key), policy(#", { "key", "{{b}}" }"#)).changes.map(\.kind) == [
        .authChanged
      ])
    #expect(try report(policy(key), policy("")).changes.map(\.kind) == [.backendChanged])
    #expect(try !report(policy(#", { "weight", 2 }"#), policy(#", { "weight", 1 }"#)).isSame)
    #expect(try !report(policy(#", { "weight", 1 }"#), policy("")).isSame)
  }

  @Test func anotherOrderIsSaid() throws {
    let old = HandEdited.policy(backends: list(Self.east, Self.west))
    let new = HandEdited.policy(backends: list(Self.west, Self.east))
    #expect(try report(old, new).changes.map(\.kind) == [.backendsReordered])
  }

  /// Every token of the list changed: no change may go unseen because the list is recognised.
  @Test func everyChangedTokenOfAListIsSeen() throws {
    let text = HandEdited.policy(
      backends: #"""
        list.Add(new JObject() { { "url", "https://a.example.com" }, { "priority", 1 }, { "isThrottling", false } });
        list.Add(new JObject(new JProperty("url", "https://b.example.com"), new JProperty("weight", 2)));
        """#)
    let start = try #require(text.firstRange(of: "JArray list"))
    let end = try #require(text.firstRange(of: "return list;"))
    var count = 0
    for (word, others) in [
      ("\"", ["\"x"]), ("1", ["7", "true"]), ("2", ["3", "null"]), ("false", ["true", "0"]),
      ("list", ["lost"]), ("JObject", ["Dictionary<string, object>"]), ("Add", ["Insert"]),
      ("JArray", ["List<JObject>"]),
    ] {
      for range in text.ranges(of: word)
      where range.lowerBound >= start.lowerBound && range.upperBound <= end.upperBound {
        for other in others {
          var changed = text
          changed.replaceSubrange(range, with: other)
          let tree = PolicyReader.read(SourceFile(path: "a", text: changed))
          if tree.diagnostics.hasErrors { continue }
          count += 1
          #expect(try !report(text, changed).isSame, "\(changed)")
        }
      }
    }
    #expect(count > 25)
  }

  @Test(arguments: RecognizeTests.spellings, RecognizeTests.spellings)
  func listsInOtherWritingAreComparedByTheirBackends(
    _ old: (String, String), _ new: (String, String)
  ) throws {
    func policy(_ code: String) -> String {
      "<fragment><set-variable name=\"l\" value=\"@{\(code)}\" /></fragment>"
    }
    let moved = policy(new.1.replacing("westus", with: "northeurope"))
    let changes = try report(policy(old.1), moved).changes
    #expect(changes.contains { $0.kind == .backendRemoved && $0.path.contains("westus") })
    #expect(changes.contains { $0.kind == .backendAdded && $0.path.contains("northeurope") })
  }

  @Test func severalListsAreToldApart() throws {
    func policy(_ priority: Int) -> String {
      func list(_ name: String, _ priority: Int) -> String {
        #"<set-variable name="\#(name)" value="@(new JArray(new JObject { { "url", "https://a.example.com" }, { "priority", \#(priority) } }))" />"#
      }
      return "<fragment>\(list("chat", 1))\(list("embed", priority))</fragment>"
    }
    let found = try report(policy(1), policy(2))
    #expect(found.changes.map(\.path) == [#"lists["embed"].backends["a"].priority"#])
    #expect(found.changes.first?.subject == #"list "embed", backend "a": priority"#)
  }

  // MARK: - Generated policies

  private func generated(_ change: (inout PolicySettings) -> Void = { _ in }, priority: Int = 1)
    throws -> String
  {
    try PolicyGenerator.render(
      Sample.configuration(
        [.init(name: "eastus", priority: priority), .init(name: "westus", priority: 2)],
        change: change),
      provenance: Sample.provenance)
  }

  /// Everything that an option changes in a generated policy comes of that option.
  @Test func ofGeneratedPoliciesOnlyTheConfigurationIsTold() throws {
    let all = RecognizeTests.configurations
    var numbers = Numbers(seed: 11)
    for _ in 0..<120 {
      let old = all[numbers.next(all.count)]
      let new = all[numbers.next(all.count)]
      guard old.holdsSeveralDeployments == new.holdsSeveralDeployments,
        RecognizeTests.told(old) != RecognizeTests.told(new)
      else { continue }
      let found = try report(
        PolicyGenerator.render(old, provenance: Sample.provenance),
        PolicyGenerator.render(new, provenance: Sample.provenance))
      let elsewhere = found.changes.filter {
        $0.path.hasPrefix("inbound") || $0.path.hasPrefix("backend/")
          || $0.path.hasPrefix("outbound")
      }
      #expect(elsewhere.isEmpty, "\(elsewhere.map(\.path))")
    }
  }

  @Test func anEditBesideTheConfigurationIsToldAfterIt() throws {
    let old = try generated()
    let new = try generated({ $0.coolDownMax.value = 60 }, priority: 3).replacing(
      #"buffer-response="false""#, with: #"buffer-response="false" timeout="30""#)
    let expected: [Change.Kind] = [
      .priorityChanged, .settingChanged, .fallBackChanged, .attributeAdded,
    ]
    for (left, right) in [(old, new), (new, old)] {
      let kinds = try report(left, right).changes.map(\.kind)
      #expect(Set(kinds.dropLast()) == Set(expected.dropLast()))
      #expect(kinds.last == (left == old ? .attributeAdded : .attributeRemoved))
      #expect(kinds.count == 4)
    }
  }

  @Test func anInventoryIsComparedWithAHandEditedPolicy() throws {
    let found = try report(
      generated(), HandEdited.policy(backends: list(Self.east.replacing("1", with: "3"), Self.west))
    )
    #expect(found.changes.first?.subject == #"backend "eastus": priority"#)
    #expect(!found.changes.contains { $0.kind == .backendAdded || $0.kind == .backendRenamed })
    #expect(found.changes.contains { $0.path == "policy.retry.on" })
  }

  @Test func secretsInAListAreMasked() throws {
    let secret = "3a9be61c07f24d58b1d0e97c46a85f23"
    func policy(_ key: String) -> String {
      HandEdited.policy(backends: list(#"\#(Self.east), { "api-key", "\#(key)" }"#))
    }
    let found = try report(policy(secret), policy("81c3be61c07f24d58b1d0e97c46a8511"))
    #expect(!found.isSame)
    #expect(!found.json.text.contains(secret))
    #expect(!found.text(color: false).contains(secret))
    #expect(!found.markdown.contains(secret))
  }
}
