package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// A variable is read as the type that it holds.
package enum VariableTypeMismatch: PolicyCheck {
  package static let rule = Rule(
    id: "variable-type-mismatch",
    severity: .error,
    family: .variables,
    summary: "A variable is read as another type than it holds.",
    why: """
      A cast of a variable takes the very type that was stored and converts nothing. A literal in \
      `set-variable` is always a string, also `1` and `true`; an expression stores what it gives. \
      Where the two differ the cast throws, and the caller gets a 500. In the condition of `retry` \
      that hits the very request that was to be saved: the condition is evaluated after a policy in \
      the body failed, too, and then the variables that the rest of the body sets have their old \
      values. A warning says that only some ways lead there.
      """,
    fix: """
      Store the type that is read, `value="@(1)"` instead of `value="1"`, or convert: \
      `Convert.ToInt32` takes a number and its text.
      """,
    automaticFix: """
      Writes a number or `true` and `false` as an expression where every place that reads the \
      variable wants that type.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="attempts" value="1" />
            <set-header name="x-more" exists-action="override">
              <value>@((⟦(int)context.Variables["attempts"]⟧ > 0).ToString())</value>
            </set-header>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="left" value="3" />
          </inbound>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429
                              && int.Parse(⟦(string)context.Variables["left"]⟧) > 0)"
                   count="3" interval="1">
              <forward-request buffer-request-body="true" />
              <choose>
                <when condition="@(context.Response.StatusCode == 429)">
                  <set-variable name="left"
                                value="@(Convert.ToInt32(context.Variables["left"]) - 1)" />
                </when>
              </choose>
            </retry>
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="left" value="3" />
          </inbound>
          <backend>
            <retry condition="@(context.Response.StatusCode == 503
                              && ⟦(int)context.Variables["left"]⟧ > 0)"
                   count="3" interval="1">
              <forward-request buffer-request-body="true" />
              <set-variable name="left"
                            value="@(Convert.ToInt32(context.Variables["left"]) - 1)" />
            </retry>
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="traced" value="true" />
            <choose>
              <when condition="@(⟦context.Variables.GetValueOrDefault<bool>("traced")⟧)">
                <set-header name="x-traced" exists-action="override">
                  <value>1</value>
                </set-header>
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
            <set-variable name="left" value="3" />
            <choose>
              <when condition="@{ var left = context.Variables["left"]; return ⟦(int)left⟧ > 0; }">
                <set-header name="x-more" exists-action="override">
                  <value>yes</value>
                </set-header>
              </when>
            </choose>
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
            <set-variable name="left" value="@(3)" />
          </inbound>
          <backend>
            <retry condition="@(context.Response.StatusCode == 429
                              && (int)context.Variables["left"] > 0)"
                   count="3" interval="1">
              <forward-request buffer-request-body="true" />
              <set-variable name="left" value="@((int)context.Variables["left"] - 1)" />
            </retry>
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="attempts" value="1" />
            <set-header name="x-more" exists-action="override">
              <value>@((Convert.ToInt32(context.Variables["attempts"]) > 0).ToString())</value>
            </set-header>
          </inbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-variable-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let mismatches = survey.mismatches
    if mismatches.isEmpty { return [] }
    let fixes = VariableFix(survey)
    return mismatches.compactMap { found in
      // What happens inside one fragment is found there.
      if let include = found.read.include?.startTag.start,
        (found.wrong + found.right).allSatisfy({ $0.include?.startTag.start == include })
      {
        return nil
      }
      return diagnostic(found, survey, fixes)
    }
  }

  private static func diagnostic(
    _ found: VariableMismatch, _ survey: PolicySurvey, _ fixes: VariableFix
  ) -> Diagnostic {
    let name = found.read.name
    let types = Set(found.wrong.map(\.type.withArticle)).sorted().joined(separator: " or ")
    let message =
      switch found.way {
      case .always: "`\(name)` holds \(types), which cannot be cast to `\(found.demand.name)`"
      case .surely, .perhaps:
        "`\(name)` may hold \(types), which cannot be cast to `\(found.demand.name)`"
      case .afterFailure:
        "when a policy in the body of `retry` fails, `\(name)` still holds \(types), which cannot "
          + "be cast to `\(found.demand.name)`"
      }
    var notes: [Diagnostic.Note] = []
    if found.read.include != nil {
      notes.append(survey.note("the fragment reads it", at: found.read.location))
    }
    for write in found.wrong.prefix(3) {
      notes.append(survey.note(stored(write), at: write.location))
    }
    if found.way != .always, let other = found.right.first(where: { !$0.type.isUnknown }) {
      notes.append(survey.note("\(other.type.withArticle) is stored", at: other.location))
    }
    notes.append(
      Diagnostic.Note("the cast throws InvalidCastException: the caller gets a 500"))
    return Diagnostic(
      rule, message, at: survey.location(of: found.read),
      severity: found.way == .always || found.way == .surely ? .error : .warning,
      notes: notes, help: help(found), fix: fixes.fix(found))
  }

  /// The text of a literal may be a secret; numbers and truth values are none.
  private static func stored(_ write: VariableWrite) -> String {
    guard let literal = write.literal else { return "\(write.type.withArticle) is stored" }
    let isNamed =
      VariableFix.isLiteral(literal, of: .int) || VariableFix.isLiteral(literal, of: .bool)
    return "a literal\(isNamed ? ", also `\(literal)`," : "") is stored as a `string`"
  }

  private static let conversions: [StaticType: String] = [
    .int: "Convert.ToInt32", .bool: "Convert.ToBoolean", .string: "Convert.ToString",
  ]

  private static func help(_ found: VariableMismatch) -> String? {
    let access = "context.Variables[\"\(found.read.name)\"]"
    let literals = found.wrong.compactMap(\.literal)
    if let literal = literals.first, literals.count == found.wrong.count,
      VariableFix.isLiteral(literal, of: found.demand)
    {
      return "write `value=\"@(\(literal))\"`, which stores \(found.demand.withArticle)"
    }
    // One type for its whole life, the one that the expressions store.
    if found.demand == .string, found.wrong.allSatisfy({ $0.type == .int }),
      let literal = found.right.compactMap(\.literal).first(where: {
        VariableFix.isLiteral($0, of: .int)
      })
    {
      return
        "store a number everywhere, `value=\"@(\(literal))\"`, and read it with "
        + "`(int)\(access)`; `Convert.ToInt32(\(access))` takes both"
    }
    return conversions[found.demand].map { "`\($0)(\(access))` takes either" }
  }
}
