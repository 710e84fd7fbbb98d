package import Diagnostics
import PolicyDocument

/// A template that asks for a body where there is none.
package enum LiquidWithoutBody: PolicyCheck {
  package static let rule = Rule(
    id: "liquid-without-body",
    severity: .warning,
    family: .policy,
    summary: "A Liquid template in `return-response` reads a body.",
    why: """
      The response that `return-response` makes starts without a body, so that `body` is empty in \
      its template, and so is what the template makes of it.
      """,
    fix: "Read the body in an expression, and keep what is needed in a variable before.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <return-response>
              <set-status code="200" />
              <set-body ⟦template="liquid"⟧>{ "name": "{{body.name}}" }</set-body>
            </return-response>
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
            <return-response>
              <set-status code="200" />
              <set-body>@(context.Request.Body.As<string>(preserveContent: true))</set-body>
            </return-response>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-body-policy",
    reach: .element
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let source = survey.tree.source
    var found: [Diagnostic] = []
    survey.elements(named: "return-response") { policy, _ in
      // The response of a variable has a body.
      guard policy.attribute("response-variable-name") == nil else { return }
      for body in policy.childElements where body.name == "set-body" {
        guard let template = body.attribute("template"),
          KnownValue("template", of: body, in: source) == .literal("liquid"),
          source.text(body.range).contains(/(\{\{|\{%)([^}%]*[^A-Za-z.}%_])?body[^A-Za-z_]/)
        else { continue }
        found.append(
          Diagnostic(
            rule, "the body that this template reads is empty in `return-response`",
            at: SourceLocation(source, template.range)))
      }
    }
    return found
  }
}
