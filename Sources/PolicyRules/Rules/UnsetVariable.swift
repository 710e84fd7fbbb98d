package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// What is read must be set by something.
package enum UnsetVariable: PolicyCheck {
  package static let rule = Rule(
    id: "unset-variable",
    severity: .error,
    family: .variables,
    summary: "A variable is read that no policy sets.",
    why: """
      A variable that nothing has set is null: a cast to a number or `bool` throws, and the caller \
      gets a 500; a comparison is never true. Where the condition guards a check of the caller, the \
      check never runs, and the API is open. A broader scope behind `base` may set the \
      variable, so that the finding is a warning there, and information where null does no \
      harm and the policies set no variable themselves, or read it with `GetValueOrDefault`. Nothing is said where another file \
      of a checked folder sets the variable, nor, without a likely misspelling, behind a fragment \
      that is not among the files.
      """,
    fix: "Read the variable under the name that it is set with.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <set-variable name="entra-validate" value="{{entra-auth}}" />
            <choose>
              <when condition="@((bool)context.Variables[⟦"entra-auth"⟧])">
                <validate-jwt header-name="Authorization">
                  <openid-config url="https://login.microsoftonline.com/common/.well-known/openid-configuration" />
                </validate-jwt>
              </when>
            </choose>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <send-request mode="new" response-variable-name="accessToken">
              <set-url>https://login.example.com/token</set-url>
            </send-request>
            <set-header name="x-status" exists-action="override">
              <value>@(((IResponse)context.Variables[⟦"acessToken"⟧]).StatusCode.ToString())</value>
            </set-header>
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="entra-validate" value="{{entra-auth}}" />
            <choose>
              <when condition="@((string)context.Variables["entra-validate"] == "true")">
                <validate-jwt header-name="Authorization">
                  <openid-config url="https://login.microsoftonline.com/common/.well-known/openid-configuration" />
                </validate-jwt>
              </when>
            </choose>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-caller" exists-action="override">
              <value>@(context.Variables.GetValueOrDefault<string>("caller", "none"))</value>
            </set-header>
          </inbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-variable-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let flow = survey.variables
    let program = flow.program
    // Who includes a fragment, and what stands around a snippet, may set anything.
    guard survey.tree.documentKind == .policies, !program.hasOpenWrites else { return [] }
    return survey.unsetReads.compactMap { unset in
      let read = program.reads[unset.index]
      guard let severity = severity(of: unset, read, flow, survey) else { return nil }
      return Diagnostic(
        rule, "variable `\(read.name)` is read, but \(whoSets(unset, flow))",
        at: read.include == nil ? read.nameLocation : survey.location(of: read),
        severity: severity, notes: notes(read, survey),
        help: unset.meant.map {
          "`\($0.name)` is set at \(survey.place($0.location)); did you mean that?"
        } ?? "set it before, or correct the name")
    }
  }

  /// Nil where the variable may well be set elsewhere.
  private static func severity(
    of unset: UnsetReads.Read, _ read: VariableRead, _ flow: VariableFlow, _ survey: PolicySurvey
  ) -> Severity? {
    let program = flow.program
    let isOpen = flow.isBehindUnseen[unset.index]
    if unset.isNear { return isOpen || unset.isAsked ? .warning : .error }
    if unset.isAsked { return nil }
    // Whether a check of the caller runs at all is worth more certainty than a guess at a name.
    let decides = decidedCheck(by: read) != nil
    if unset.meant != nil, decides { return isOpen ? .warning : .error }
    // What the request's way of a narrower scope has set is there in a broader one, and in code that
    // runs when the answer is there.
    let isGlobal =
      survey.circumstances.scope == .global || PolicyScope.namesGlobal(survey.tree.source.path)
    if isGlobal || isLate(read) || flow.isInOnError[unset.index] { return nil }
    guard isOpen else { return survey.circumstances.scope == .operation ? .error : .warning }
    // Setting variables is what fragments are made for.
    if program.hasUnseenFragment { return unset.meant != nil ? .warning : nil }
    if survey.circumstances.variables?.sets(read.name) == true { return nil }
    if decides || read.onMissing == .fails || unset.meant != nil { return .warning }
    // Policies that only read leave it to a broader scope to set.
    return read.isIndexer && !program.writes.isEmpty ? .warning : .info
  }

  private static func whoSets(_ unset: UnsetReads.Read, _ flow: VariableFlow) -> String {
    guard flow.isBehindUnseen[unset.index] else { return "no policy sets it" }
    return flow.program.hasUnseenFragment
      ? "only a fragment that is not among the files, or a broader scope, can have set it"
      : "only a broader scope behind `base` can have set it"
  }

  /// What counts the calls is evaluated when the answer is there, and all scopes have run.
  private static func isLate(_ read: VariableRead) -> Bool {
    guard let attribute = read.expression?.attribute?.name else { return false }
    return attribute.hasPrefix("increment-")
  }

  /// Policies that keep callers out.
  private static let checks: Set<String> = [
    "validate-jwt", "validate-azure-ad-token", "validate-client-certificate", "check-header",
    "ip-filter", "rate-limit", "rate-limit-by-key", "quota", "quota-by-key",
  ]

  private static func notes(
    _ read: VariableRead, _ survey: PolicySurvey
  ) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if read.include != nil {
      notes.append(survey.note("the fragment reads it", at: read.location))
    }
    if let check = decidedCheck(by: read) {
      notes.append(
        Diagnostic.Note(
          "the condition decides whether `\(check.name)` runs",
          at: read.include == nil ? SourceLocation(survey.tree.source, check.nameRange) : nil))
    }
    notes.append(
      Diagnostic.Note(
        read.onMissing == .fails
          ? "a missing variable is null, which throws here: the caller gets a 500"
          : "a missing variable is null"))
    return notes
  }

  /// Whether it answers that the caller may not do this.
  private static func refuses(_ element: PolicyElement, _ source: SourceFile) -> Bool {
    guard element.name == "return-response" else { return false }
    return element.childElements.contains { child in
      guard child.name == "set-status",
        case .literal(let code) = KnownValue("code", of: child, in: source)
      else { return false }
      return code == "401" || code == "403"
    }
  }

  /// The check of the caller that a condition lets run.
  private static func decidedCheck(by read: VariableRead) -> PolicyElement? {
    guard let element = read.expression?.element, element.name == "when" else { return nil }
    return firstCheck(in: element, read.file.source)
  }

  private static func firstCheck(
    in element: PolicyElement, _ source: SourceFile
  ) -> PolicyElement? {
    var waiting = element.childElements
    while let next = waiting.popLast() {
      if checks.contains(next.name) || refuses(next, source) { return next }
      waiting += next.childElements
    }
    return nil
  }
}
