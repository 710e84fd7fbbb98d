import Diagnostics
import PolicyDocument
import PolicyRules
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What may be in a variable at the places that read it, seen through the findings about types.
@Suite struct VariableFlowTests {
  private func mismatches(_ text: String) -> [String] {
    findings(text, of: VariableTypeMismatch.rule.id)
  }

  private func missing(_ text: String) -> [String] {
    findings(text, of: MaybeUnsetVariable.rule.id)
  }

  private let text = "<set-variable name=\"n\" value=\"1\" />"
  private let number = "<set-variable name=\"n\" value=\"@(1)\" />"
  private let readsNumber =
    "<set-status code=\"@((int)context.Variables[\"n\"])\" reason=\"a\" />"
  private let readsText =
    "<set-method>@((string)context.Variables[\"n\"])</set-method>"

  private func when(_ condition: String, _ policies: String, otherwise: String? = nil) -> String {
    let rest = otherwise.map { "<otherwise>\($0)</otherwise>" } ?? ""
    return "<choose><when condition=\"@(\(condition))\">\(policies)</when>\(rest)</choose>"
  }

  private func retry(_ condition: String, _ body: String) -> String {
    "<retry condition=\"@(\(condition))\" count=\"3\" interval=\"1\">\(body)</retry>"
  }

  private func policies(
    inbound: String = "", backend: String = "<forward-request />", outbound: String = "",
    onError: String = ""
  ) -> String {
    "<policies><inbound>\(inbound)</inbound><backend>\(backend)</backend>"
      + "<outbound>\(outbound)</outbound><on-error>\(onError)</on-error></policies>"
  }

  @Test func whatComesLaterReplacesTypeAndValue() {
    #expect(mismatches(policies(inbound: text, outbound: readsNumber)).count == 1)
    #expect(mismatches(policies(inbound: text + number, outbound: readsNumber)) == [])
    #expect(mismatches(policies(inbound: number + text, outbound: readsText)) == [])
    #expect(mismatches(policies(inbound: number, outbound: text, onError: readsNumber)) == [])
  }

  /// A named value may be an expression: it says something only where nothing else is stored.
  @Test func namedValuesAreNotSure() {
    let named = "<set-variable name=\"n\" value=\"{{a}}\" />"
    let alone = mismatches(policies(inbound: named, outbound: readsNumber))
    #expect(alone.map { $0.prefix(7) } == ["warning"])
    let mixed = named + when("context.Api.IsCurrentRevision", number)
    #expect(mismatches(policies(inbound: mixed, outbound: readsNumber)) == [])
  }

  @Test func sectionsRunInTheirOrderAndNotInThatOfTheText() {
    let swapped =
      "<policies><outbound>\(readsNumber)</outbound><inbound>\(text)</inbound></policies>"
    #expect(mismatches(swapped).map { $0.prefix(5) } == ["error"])
  }

  @Test func branchesMeetBehindChoose() {
    let mixed = policies(
      inbound: text + when("context.Api.IsCurrentRevision", number), outbound: readsNumber)
    #expect(mismatches(mixed).map { $0.prefix(7) } == ["warning"])
    let both = policies(
      inbound: text + when("context.Api.IsCurrentRevision", number, otherwise: number),
      outbound: readsNumber)
    #expect(mismatches(both) == [])
    // A branch that ends the request leaves nothing behind.
    let ended = policies(
      inbound: when("context.Api.IsCurrentRevision", text + "<return-response />")
        + when("!context.Api.IsCurrentRevision", number), outbound: readsNumber)
    #expect(mismatches(ended) == [])
  }

  @Test func theSameConditionMeetsItself() {
    let condition = "context.Api.IsCurrentRevision"
    let paired = policies(
      inbound: text + when(condition, number),
      outbound: when(condition, readsNumber, otherwise: readsText))
    #expect(mismatches(paired).filter { $0.hasPrefix("error") } == [])
    #expect(!mismatches(paired).contains { $0.contains("cast to `int`") })
  }

  /// A literal, a number in the body: what the condition of `retry` finds.
  @Test func aFailingBodyLeavesWhatWasThereBefore() {
    let condition = "(int)context.Variables[\"n\"] > 0"
    let after = mismatches(
      policies(inbound: text, backend: retry(condition, "<forward-request />" + number)))
    #expect(after.map { $0.prefix(7) } == ["warning"])
    #expect(
      after.first?.contains("when a policy in the body of `retry` fails, `n` still holds") == true)
    // What is set before anything can fail is there.
    let before = policies(inbound: text, backend: retry(condition, number + "<forward-request />"))
    #expect(mismatches(before) == [])
  }

  @Test func theBodyStartsAgainWithWhatItLeft() {
    let body = readsText + "<forward-request />" + number
    let found = mismatches(policies(inbound: text, backend: retry("true", body)))
    #expect(found.count == 1)
    #expect(found.first?.contains("may hold an `int`") == true)
  }

  @Test func aBodyThatAlwaysThrowsIsAnErrorWhateverTheRound() {
    let condition = "(string)context.Variables[\"n\"] == \"a\""
    let found = mismatches(
      policies(inbound: number, backend: retry(condition, "<forward-request />" + number)))
    #expect(found.map { $0.prefix(5) } == ["error"])
  }

  @Test func whatCannotBeSeenMayHaveChangedIt() {
    for unseen in ["<base />", "<include-fragment fragment-id=\"a\" />"] {
      let found = mismatches(policies(inbound: text + unseen, outbound: readsNumber))
      #expect(found.map { $0.prefix(7) } == ["warning"], "\(unseen)")
      let before = mismatches(policies(inbound: unseen + text, outbound: readsNumber))
      #expect(before.map { $0.prefix(5) } == ["error"], "\(unseen)")
    }
  }

  @Test func onErrorComesFromAnywhere() {
    let all = mismatches(policies(inbound: text, onError: readsNumber))
    #expect(all.map { $0.prefix(5) } == ["error"])
    #expect(mismatches(policies(inbound: text + number, onError: readsNumber)) == [])
  }

  @Test func questionsAboutTheTypeQuietTheRule() {
    for read in [
      "context.Variables[\"n\"] is int ? (int)context.Variables[\"n\"] : 0",
      "context.Variables[\"n\"] as string == null ? 1 : 2",
      "Convert.ToInt32(context.Variables[\"n\"])",
      "context.Variables[\"n\"].ToString().Length",
    ] {
      let policy = "<set-status code=\"@(\(read))\" reason=\"a\" />"
      #expect(mismatches(policies(inbound: text, outbound: policy)) == [], "\(read)")
    }
    let block =
      "<set-status code=\"@{ try { return (int)context.Variables[\"n\"]; } catch { return 1; } }\" "
      + "reason=\"a\" />"
    #expect(mismatches(policies(inbound: text, outbound: block)) == [])
  }

  /// Which cast throws for which stored value, as .NET does it.
  @Test(arguments: [
    ("1", "(int)V", true), ("1", "(string)V", false), ("@(5)", "(string)V", true),
    ("true", "(bool)V", true), ("@(true)", "(bool)V", false), ("@(3L)", "(int)V", true),
    ("@(1.5)", "(int)V", true), ("@(5)", "(long)V", true), ("abc", "(JObject)V", true),
    ("@(new JObject())", "(JObject)V", false), ("@(new JObject())", "(JToken)V", false),
    ("@(new JObject())", "(string)V", true), ("@(new JArray())", "(JObject)V", true),
    ("@(JToken.Parse(\"1\"))", "(JObject)V", false), ("@(5)", "(int?)V", false),
    ("@(5)", "(object)V", false), ("@(Guid.NewGuid())", "(string)V", true),
    ("1", "context.Variables.GetValueOrDefault<int>(\"n\")", true),
    ("1", "context.Variables.GetValueOrDefault(\"n\", 0)", true),
    ("1", "context.Variables.GetValueOrDefault(\"n\", \"\")", false),
    ("@(5)", "context.Variables.GetValueOrDefault<object>(\"n\")", false),
    ("{{a}}", "(string)V", false), ("@((object)5)", "(string)V", false),
  ])
  func castsTakeTheVeryType(value: String, read: String, fails: Bool) {
    let code = read.replacing("V", with: "context.Variables[\"n\"]", maxReplacements: 1)
    let access = read.hasPrefix("context") ? read : code
    let found = mismatches(
      policies(
        inbound: "<set-variable name=\"n\" value='\(value)' />",
        outbound: "<set-body>@{ var v = \(access); return \"\"; }</set-body>"))
    #expect(found.isEmpty != fails, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("error") })
  }

  @Test func anUnsetVariableIsFoundWhereNullThrows() {
    let found = missing(
      policies(inbound: when("context.Api.IsCurrentRevision", number), outbound: readsNumber))
    #expect(found.count == 1)
    // Null is a string like any other.
    let texts = policies(
      inbound: when("context.Api.IsCurrentRevision", text), outbound: readsText)
    #expect(missing(texts) == [])
    let tested = policies(
      inbound: when("context.Api.IsCurrentRevision", number)
        + when("!context.Variables.ContainsKey(\"n\")", number), outbound: readsNumber)
    #expect(missing(tested) == [])
    let conditional = policies(
      inbound: when("context.Api.IsCurrentRevision", number),
      outbound: when("context.Api.Name != \"a\"", readsNumber))
    #expect(missing(conditional) == [])
    let looked = policies(
      inbound: "<cache-lookup-value key=\"a\" variable-name=\"n\" />", outbound: readsNumber)
    #expect(missing(looked).count == 1)
    let standard = policies(
      inbound: "<cache-lookup-value key=\"a\" variable-name=\"n\" default-value=\"@(1)\" />",
      outbound: readsNumber)
    #expect(missing(standard) == [])
  }

  @Test func numbersAreWrittenWhereAllReadersWantThem() throws {
    let document = policies(inbound: text, outbound: readsNumber)
    let fixed = FileFix(
      SourceFile(path: "policy.xml", text: document), check: { PolicyChecker.check($0) },
      reported: { $0 })
    #expect(fixed.refusal == nil)
    #expect(fixed.file.text == policies(inbound: number, outbound: readsNumber))
    for other in [readsText, "<set-body>@(context.Variables[\"n\"] + \"a\")</set-body>"] {
      let kept = policies(inbound: text, outbound: readsNumber + other)
      let found = PolicyChecker.check(SourceFile(path: "policy.xml", text: kept))
      #expect(found.contains { $0.rule == VariableTypeMismatch.rule.id })
      #expect(found.allSatisfy { $0.rule != VariableTypeMismatch.rule.id || $0.fix == nil })
    }
  }

  /// A literal that does not fit may be a secret, in this file or in a fragment.
  @Test func literalsAreNotRepeated() {
    let secret = "<set-variable name=\"n\" value=\"s3cretValue\" />"
    let found = PolicyChecker.check(
      SourceFile(path: "policy.xml", text: policies(inbound: secret, outbound: readsNumber)))
    let ours = found.filter { $0.rule == VariableTypeMismatch.rule.id }
    #expect(ours.count == 1)
    let words = ours.flatMap { [$0.message, $0.help ?? ""] + $0.notes.map(\.message) }
    #expect(words.allSatisfy { !$0.contains("s3cret") })
  }

  @Test func oneNameOfTwoTypesIsMentioned() {
    func changes(_ inbound: String) -> Int {
      findings(policies(inbound: inbound), of: VariableChangesType.rule.id).count
    }
    #expect(changes(text + number) == 1)
    #expect(changes(text + number + text + number) == 1)
    #expect(changes(number + number) == 0)
    #expect(changes(number + "<set-variable name=\"n\" value=\"{{a}}\" />") == 0)
    #expect(changes(text + number + readsText) == 0)
  }

  @Test func whatNothingReadsIsMentionedWhereNothingIsHidden() {
    func unused(_ text: String) -> Int { findings(text, of: UnusedVariable.rule.id).count }
    #expect(unused(policies(inbound: text)) == 1)
    #expect(unused(policies(inbound: text, onError: readsText)) == 0)
    #expect(unused(policies(inbound: text + "<base />")) == 0)
    #expect(
      unused(policies(inbound: text, outbound: "<include-fragment fragment-id=\"a\" />")) == 0)
    let all = "<set-body>@(string.Join(\",\", context.Variables.Keys))</set-body>"
    #expect(unused(policies(inbound: text, outbound: all)) == 0)
    let liquid = "<set-body template=\"liquid\">{{context.Variables[\"n\"]}}</set-body>"
    #expect(unused(policies(inbound: text, outbound: liquid)) == 0)
    #expect(unused("<fragment>\(text)</fragment>") == 0)
  }

  /// Four times the text takes about four times as long: branches, variables, reads and rounds of
  /// nested loops.
  @Test(.timeLimit(.minutes(20))) func timeGrowsWithTheText() {
    func document(_ count: Int) -> String {
      var branches = ""
      var reads = ""
      for index in 0..<count {
        branches += when(
          "context.Api.Name == \"\(index)\"", "<set-variable name=\"v\(index)\" value=\"@(1)\" />")
        reads += "<set-method>@((string)context.Variables[\"v\(index)\"])</set-method>"
        reads += "<set-method>@((string)context.Variables[\"w\(index)\"])</set-method>"
      }
      return policies(
        inbound: branches + text, backend: retry("true", "<forward-request />" + branches + reads))
    }
    func seconds(_ text: String) -> Double {
      let start = threadTime()
      _ = mismatches(text)
      return threadTime() - start
    }
    let small = document(100)
    // What is read once for all documents shall not count.
    _ = mismatches(small)
    #expect(seconds(document(400)) < 9 * seconds(small))
  }

  @Test(.timeLimit(.minutes(20))) func loopsInLoopsEnd() {
    var nested = readsNumber
    for _ in 0..<30 { nested = retry("true", nested + text) }
    #expect(mismatches(policies(inbound: number, outbound: nested)).count == 1)
  }

  /// Seconds that this thread has worked, whatever else the machine does.
  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The value goes by way of a local that nothing else is stored in.
  @Test(arguments: [
    "var v = context.Variables[\"n\"]; return ((int)v).ToString();",
    "object v = context.Variables[\"n\"]; if (v != null) { return ((int)v).ToString(); } return \"\";",
    "var v = (object)(context.Variables[\"n\"]); var w = 1 + (int)v; return w.ToString();",
    "var v = context.Variables.GetValueOrDefault(\"n\"); return ((int)v > 0).ToString();",
    "var a = 1; var v = context.Variables[\"n\"]; Func<int> f = () => (int)v + a; return f().ToString();",
  ])
  func aLocalHoldsWhatTheVariableHolds(code: String) {
    let reads = "<set-body>@{ \(code) }</set-body>"
    let found = mismatches(policies(inbound: text, outbound: reads))
    #expect(found.map { $0.prefix(5) } == ["error"], "\(code)")
    #expect(mismatches(policies(inbound: number, outbound: reads)) == [], "\(code)")
  }

  @Test(arguments: [
    // Another value may be in it.
    "var v = context.Variables[\"n\"]; v = 1; return ((int)v).ToString();",
    "object v = context.Variables[\"n\"] ?? 1; return ((int)v).ToString();",
    "object v = 1; var w = context.Variables[\"n\"]; return ((int)v).ToString() + w;",
    // The type is asked for, or of no matter.
    "var v = context.Variables[\"n\"]; return v is int ? ((int)v).ToString() : \"\";",
    "var v = context.Variables[\"n\"]; if (v.GetType() == typeof(int)) { return ((int)v).ToString(); } return \"\";",
    "var v = context.Variables[\"n\"]; var s = v as string; return s ?? ((int)v).ToString();",
    "var v = context.Variables[\"n\"]; switch (v) { case int i: return i.ToString(); default: return ((bool)v).ToString(); }",
    "var v = context.Variables[\"n\"]; return Convert.ToInt32(v).ToString();",
    "var v = context.Variables[\"n\"]; try { return ((int)v).ToString(); } catch { return \"\"; }",
  ])
  func aLocalThatMayHoldAnythingSaysNothing(code: String) {
    let reads = "<set-body>@{ \(code) }</set-body>"
    #expect(mismatches(policies(inbound: text, outbound: reads)) == [], "\(code)")
  }

  /// What a test of the variable, or of the local, is for, its author knows.
  @Test func aLocalIsAsGuardedAsTheVariable() {
    let set = when("context.Api.IsCurrentRevision", number)
    func found(_ code: String) -> [String] {
      missing(policies(inbound: set, outbound: "<set-body>@{ \(code) return \"\"; }</set-body>"))
    }
    #expect(found("var v = context.Variables[\"n\"]; var w = (int)v;").count == 1)
    #expect(
      found("var v = context.Variables[\"n\"]; if (v == null) { return \"\"; } var w = (int)v;")
        == [])
    #expect(
      found(
        "if (context.Variables.ContainsKey(\"n\")) { var v = context.Variables[\"n\"]; var w = (int)v; }"
      )
        == [])
  }
}
