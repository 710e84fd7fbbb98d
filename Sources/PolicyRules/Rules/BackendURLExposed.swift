package import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Callers need not know where the backends are.
package enum BackendURLExposed: PolicyCheck {
  package static let rule = Rule(
    id: "backend-url-exposed",
    severity: .info,
    family: .loadBalancing,
    summary: "A response header tells callers the backend's address.",
    why: """
      Handy while a load balancer is tested, but everybody who calls the API learns the names of \
      the backends, and which of them can be reached without the gateway.
      """,
    fix: "Send a name that means something to you alone, or take the header out when all works.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="backendUrl" value="https://west.contoso.com" />
            <set-backend-service base-url="@((string)context.Variables["backendUrl"])" />
          </inbound>
          <outbound>
            <base />
            <⟦set-header⟧ name="x-backend" exists-action="override">
              <value>@((string)context.Variables["backendUrl"])</value>
            </set-header>
          </outbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service backend-id="west-pool" />
          </inbound>
          <outbound>
            <base />
            <⟦set-header⟧ name="x-backend" exists-action="override">
              <value>@(context.Backend?.Id == "west" ? "https://west.contoso.com" : "none")</value>
            </set-header>
          </outbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="backendName" value="west" />
            <set-backend-service base-url="https://west.contoso.com" />
          </inbound>
          <outbound>
            <base />
            <set-header name="x-backend" exists-action="override">
              <value>@((string)context.Variables["backendName"])</value>
            </set-header>
          </outbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-backend-service backend-id="west-pool" />
          </inbound>
          <outbound>
            <base />
            <set-header name="x-backend" exists-action="override">
              <value>@(context.Backend?.Id ?? "none")</value>
            </set-header>
          </outbound>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/set-header-policy"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    guard survey.holds("set-backend-service") else { return [] }
    let expressions = survey.expressionIndex
    var addresses: Set<String> = []
    survey.elements(named: "set-backend-service") { policy, _ in
      // A value that is put together of several is none of them.
      if case .expression(let code)? = expressions.expression("base-url", of: policy)?.syntax.root,
        let name = code.uncast.keyOf("Variables")
      {
        addresses.insert(name)
      }
    }
    let values = survey.expressions.filter {
      $0.element.name == "value" && $0.attribute == nil
        && (!$0.variablesRead.isDisjoint(with: addresses) || namesAddresses($0.syntax))
    }
    if values.isEmpty { return [] }
    var found: [Diagnostic] = []
    survey.elements(named: "set-header") { header, place in
      guard ["outbound", "on-error"].contains(place.section?.name),
        values.contains(where: { header.range.contains($0.value.range.start) }),
        place.parent?.name != "send-request", place.parent?.name != "send-one-way-request"
      else { return }
      found.append(
        Diagnostic(
          rule, "this header tells callers where the backend is",
          at: SourceLocation(survey.tree.source, header.nameRange),
          help: "send a name that means something to you alone"))
    }
    return Array(found.prefix(1))
  }

  /// Whether code gives an address for the backend that answered, as it does where API Management
  /// has chosen it.
  private static func namesAddresses(_ syntax: CSharpSyntax) -> Bool {
    var asksForBackend = false
    var hasAddress = false
    syntax.walk { node, _ in
      switch node.expression?.kind {
      case .member(let target, let name)?:
        if name.text == "Backend", case .name(let context) = target.kind,
          context.text == "context"
        {
          asksForBackend = true
        }
      case .literal(.string(let text?))?:
        if ["https://", "http://"].contains(where: text.hasPrefix) { hasAddress = true }
      default: break
      }
    }
    return asksForBackend && hasAddress
  }
}
