package import Diagnostics
package import PolicyDocument
import PolicyExpressions

/// A key, a password or a token that stands in a policy itself.
package enum LiteralSecret: PolicyCheck {
  package static let rule = Rule(
    id: "literal-secret",
    severity: .error,
    family: .policy,
    summary: "A key, a password or a token stands in the policy in clear text.",
    why: """
      Policies are kept in repositories, shown in the portal and handed out by the management API \
      to everybody who may read the instance. What a commit once held stays in its history. A text \
      in a comment is no less readable. No report shows the value.
      """,
    fix: """
      Put it into a secret named value, best one backed by Key Vault, and write `{{name}}`. Replace \
      the secret, since it has been seen. A managed identity needs none at all.
      """,
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-header name="api-key" exists-action="override">
              <value>⟦7d1f0c93be5a4826a1f4c08e69d2b735⟧</value>
            </set-header>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <authentication-basic username="orders" password="⟦Tr4ffic-Cone-881⟧" />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <!-- <set-query-parameter name="subscription-key" exists-action="override">
              <value>⟦b05e7a41d93c4f628e1709acd5f2386b⟧</value>
            </set-query-parameter> -->
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <set-variable name="backends" value="@(new JArray(new JObject { { "url", "https://west.contoso.com" }, { "key", "⟦c93f17d0be4a58269e1f4b08d6a2075c⟧" } }))" />
            <set-backend-service base-url="@(((JArray)context.Variables["backends"])[0].Value<string>("url"))" />
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
            <set-header name="api-key" exists-action="override">
              <value>{{azure-openai-key}}</value>
            </set-header>
            <authentication-basic username="{{orders-user}}" password="{{orders-password}}" />
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-howto-properties"
  )

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    findings(in: survey.tree, backends: survey.backendEntries)
  }

  /// The findings in a document that is not checked otherwise: what no output may show of it.
  package static func findings(in tree: PolicyTree) -> [Diagnostic] {
    let bytes = tree.source.bytes
    let mayHoldBackends =
      (bytes.holds("JObject") || bytes.holds(".Parse") || bytes.holds("Deserialize"))
      && bytes.holds("set-backend-service")
    let backends = mayHoldBackends ? PolicySurvey(tree).backendEntries : []
    return findings(in: tree, backends: backends)
  }

  private static func findings(
    in tree: PolicyTree, backends: [BackendEntry]
  ) -> [Diagnostic] {
    let places = SecretPlaces(tree)
    var secrets = places.found + SecretScan.secrets(in: tree.source.bytes)
    secrets += backends.flatMap { keys(of: $0, in: tree.source) }
    secrets.sort {
      ($0.range.start, -$0.range.length) < ($1.range.start, -$1.range.length)
    }
    var comments = places.comments[...]
    var end = 0
    var findings: [Diagnostic] = []
    for secret in secrets where secret.range.start >= end {
      end = secret.range.end
      while let comment = comments.first, comment.end <= secret.range.start {
        comments.removeFirst()
      }
      let isInComment = comments.first?.contains(secret.range.start) ?? false
      var finding = Diagnostic(
        rule, "\(secret.kind.title) stands in clear text" + (isInComment ? " in a comment" : ""),
        at: SourceLocation(tree.source, secret.range),
        help: isInComment
          ? "delete it and replace the secret, since it has been seen"
          : "put it into a secret named value, write `{{name}}`, and replace the secret, since it "
            + "has been seen")
      finding.hidesText = true
      findings.append(finding)
    }
    return findings
  }

  /// Members of a backend whose names say no more than `key`, which anything else may be called.
  private static func keys(of backend: BackendEntry, in source: SourceFile) -> [FoundSecret] {
    backend.properties.compactMap { property in
      let name = property.name.lowercased()
      guard name.hasSuffix("key") || name.hasSuffix("token") || name.hasSuffix("secret"),
        case .literal(.string(let text?)) = property.value.kind, SecretText.isKey(Array(text.utf8))
      else { return nil }
      return FoundSecret(.apiKey, backend.expression.location(property.textRange).range)
    }
  }
}
