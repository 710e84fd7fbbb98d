package import Diagnostics
import PolicyExpressions

/// Control flow without braces.
package enum UnbracedBlock: PolicyCheck {
  package static let rule = Rule(
    id: "unbraced-block",
    severity: .warning,
    family: .expression,
    summary: """
      An `if`, a loop or an `else` in a block of an expression has no braces around its \
      statement.
      """,
    why: """
      The service finds the end of a block with a reader that knows no statement without braces \
      there: it refuses the policy with `Expected a "{" but found …`, although the code is right \
      for a C# compiler. Not every service seems to.
      """,
    fix: "Put `{` and `}` around the statement.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  if (context.Request.Headers.ContainsKey("x-mode"))
                    ⟦return "fast";⟧
                  return "slow";
                }</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="x-result" exists-action="override">
              <value>@{
                  if (context.Request.Headers.ContainsKey("x-mode"))
                  {
                    return "fast";
                  }
                  else if (context.Request.Method == "GET")
                  {
                    return "cached";
                  }
                  return "slow";
                }</value>
            </set-header>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions",
    reach: .value)

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    survey.expressions.flatMap { expression -> [Diagnostic] in
      guard case .block = expression.syntax.root else { return [] }
      return bare(in: expression.syntax).prefix(ExpressionFindings.most).map { keyword, statement in
        Diagnostic(
          rule, "the statement behind `\(keyword)` has no braces",
          at: expression.location(statement.range), help: "write `{ … }` around it")
      }
    }
  }

  /// The statements without braces, each with what it stands behind; lambdas and functions are read
  /// to their end without a look inside.
  private static func bare(in syntax: CSharpSyntax) -> [(String, CSharpStatement)] {
    var found: [(String, CSharpStatement)] = []
    func look(_ keyword: String, _ body: CSharpStatement) {
      if case .block = body.kind { return }
      found.append((keyword, body))
    }
    syntax.walkOutsideFunctions { node, _ in
      switch node.statement?.kind {
      case .if(_, let then, let otherwise)?:
        look("if", then)
        // `else if` is read as one.
        if let otherwise {
          if case .if = otherwise.kind { return }
          look("else", otherwise)
        }
      case .while(_, let body)?: look("while", body)
      case .do(let body, _)?: look("do", body)
      case .for(_, _, _, let body)?: look("for", body)
      case .forEach(_, _, _, let body)?: look("foreach", body)
      case .using(_, let body)?:
        // `using (a) using (b) { … }` is common.
        if case .using = body.kind { return }
        look("using", body)
      case .lock(_, let body)?: look("lock", body)
      default: return
      }
    }
    return found
  }
}
