package import Diagnostics
import PolicyDocument

/// Some policies are documented to stand once in a section.
package enum OncePerSection: PolicyCheck {
  package static let rule = Rule(
    id: "once-per-section",
    severity: .warning,
    family: .policy,
    summary: "A policy that a section takes once runs twice.",
    why: """
      The pages of these policies say that a section may hold them once. The service refuses to \
      save the policy, or only one of the two takes effect: of several `cors`, the first. The \
      pages contradict themselves here and there, so that this is a warning. Branches of \
      `choose` are counted each on its own.
      """,
    fix: "Join them, or put them into branches of a `choose`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <base />
            <rate-limit calls="100" renewal-period="60" />
            <⟦rate-limit⟧ calls="1000" renewal-period="300" />
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
            <choose>
              <when condition="@(context.Product.Name == "Trial")">
                <rate-limit calls="10" renewal-period="60" />
              </when>
              <otherwise>
                <rate-limit calls="100" renewal-period="60" />
              </otherwise>
            </choose>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://learn.microsoft.com/azure/api-management/rate-limit-policy"
  )

  /// Those whose own page says so. Of `cache-store-value` a page says it too, against all practice.
  private static let policies: Set<String> = [
    "azure-openai-semantic-cache-lookup", "azure-openai-semantic-cache-store", "cache-lookup",
    "cache-store", "cors", "jsonp", "llm-semantic-cache-lookup", "llm-semantic-cache-store",
    "quota", "rate-limit", "redirect-content-urls", "validate-graphql-request", "validate-headers",
    "validate-odata-request", "validate-parameters",
  ]

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    let tree = survey.tree
    guard tree.documentKind == .policies, survey.holdsName(where: policies.contains) else {
      return []
    }
    var found: [Diagnostic] = []
    for root in tree.elements {
      for section in root.childElements where PolicyDocumentKind.sections.contains(section.name) {
        var first: [String: PolicyElement] = [:]
        count(section, in: section, &first, &found, tree.source)
      }
    }
    return found
  }

  /// Counts what runs one after the other: a branch of `choose` starts anew, since it need not run.
  private static func count(
    _ parent: PolicyElement, in section: PolicyElement, _ first: inout [String: PolicyElement],
    _ found: inout [Diagnostic], _ source: SourceFile
  ) {
    for case .element(let child) in parent.children {
      switch child.name {
      case "choose":
        for branch in child.childElements {
          var own: [String: PolicyElement] = [:]
          count(branch, in: section, &own, &found, source)
        }
      case "retry", "limit-concurrency", "wait", "block":
        count(child, in: section, &first, &found, source)
      case let name where policies.contains(name):
        guard let earlier = first[name] else {
          first[name] = child
          continue
        }
        found.append(
          Diagnostic(
            rule, "`\(name)` may stand once in `\(section.name)`",
            at: SourceLocation(source, child.nameRange),
            notes: [
              .init("the first stands here", at: SourceLocation(source, earlier.nameRange))
            ]))
      default: continue
      }
    }
  }
}
