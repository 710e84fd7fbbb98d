package import Diagnostics
import PolicyExpressions

/// An expression has no end.
package enum UnterminatedExpression: RuleDeclaration {
  package static let rule = Rule(
    id: "unterminated-expression", severity: .error, family: .policyText,
    summary: "A policy expression is not closed.",
    why: "The end of an expression is found by reading C#: without it, the policy cannot be read.",
    fix: "Close the bracket, string or comment that is named.",
    bad: [
      RuleExample(#"<when condition="@⟦(⟧context.Response.StatusCode.Equals(200)" />"#),
      RuleExample(
        """
        <set-body>@⟦{⟧
          return "a";
        </set-body>
        """),
      RuleExample(#"<set-variable name="a" value="@(context.Variables[⟦"⟧b])" />"#),
    ],
    good: [
      RuleExample(
        #"<set-variable name="isPost" value="@(context.Request.Method.Equals("POST"))" />"#),
      RuleExample(
        """
        <set-body>@{
          return "a";
        }</set-body>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policy-expressions")

  static func found(
    _ problem: ExpressionScanner.Problem, in file: SourceFile
  ) -> Diagnostic {
    let message: String
    let help: String?
    switch problem.kind {
    case .bracket(let open, let found):
      let open = String(decoding: [open], as: UTF8.self)
      let close = open == "(" ? ")" : open == "[" ? "]" : "}"
      if let found {
        let found = String(decoding: [found], as: UTF8.self)
        message = "\"\(found)\" closes \"\(open)\" in this expression"
        help = "close \"\(open)\" with \"\(close)\" first"
      } else {
        message = "\"\(open)\" is not closed in this expression"
        help = "add \"\(close)\""
      }
    case .string:
      message = "a string is not closed in this expression"
      help = "close it with a quote; only @\"…\" may go over several lines"
    case .character:
      message = "a quoted character is not closed in this expression"
      help = "C# quotes text with \" and single characters with '"
    case .comment:
      message = "a comment is not closed in this expression"
      help = "close it with */"
    case .nesting:
      message = "strings in this expression are nested too deep"
      help = nil
    }
    return Diagnostic(rule, message, at: SourceLocation(file, problem.range), help: help)
  }
}
