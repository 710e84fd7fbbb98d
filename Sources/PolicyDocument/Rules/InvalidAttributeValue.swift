package import Diagnostics

package enum InvalidAttributeValue: RuleDeclaration {
  package static let rule = Rule(
    id: "invalid-attribute-value", severity: .error, family: .policySchema,
    summary: "An attribute whose value is not of its type.",
    why: """
      The service refuses to save a policy with a number, a switch or a word that it \
      cannot read. Letter case counts.
      """,
    fix: """
      Write a value of the type that the message names, an expression where one may stand, \
      or a named value.
      """,
    automaticFix: "Corrects the letter case of a word, and of `true` and `false`.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <retry condition="@(context.Elapsed.Seconds == 0)" count="⟦many⟧" interval="0">
              <set-variable name="tried" value="yes" />
            </retry>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <backend>
            <forward-request buffer-response="⟦False⟧" />
          </backend>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <inbound>
            <set-header name="x-backend" exists-action="⟦overwrite⟧">
              <value>eastus</value>
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
            <retry condition="@(context.Elapsed.Seconds == 0)" count="{{retries}}" interval="0">
              <set-variable name="tried" value="yes" />
            </retry>
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <backend>
            <forward-request buffer-response="false" timeout="@(60)" />
          </backend>
        </policies>
        """),
    ],
    reference: "https://learn.microsoft.com/azure/api-management/api-management-policies",
    reach: .startTag)
}

extension InvalidAttributeValue: SchemaRule {
  static func check(_ element: CheckedElement) -> [Diagnostic] {
    element.known.compactMap { found($0.attribute, $0.definition, in: element) }
  }

  private static func found(
    _ attribute: PolicyAttribute, _ definition: AttributeDefinition, in element: CheckedElement
  ) -> Diagnostic? {
    guard case .literal(let literal) = ElementText(attribute.value, in: element.source),
      !definition.type.accepts(Array(literal))
    else { return nil }
    let found = String(decoding: literal.prefix(80), as: UTF8.self)
    let range = attribute.value.trimmedRange(in: element.source)
    let message = "`\(attribute.name)` must be \(definition.expectation); found \"\(found)\""
    let location = element.location(range.length > 0 ? range : attribute.range)
    if Placeholder.isOne(literal) {
      return Diagnostic(
        rule, message, at: location, severity: .warning, notes: [Placeholder.note])
    }
    return Diagnostic(
      rule, message, at: location, severity: definition.certainty.severity,
      help: help(found, definition.type),
      fix: attribute.value.hasReferences ? nil : definition.type.fix(found, at: range))
  }

  private static func help(_ found: String, _ type: ValueType) -> String? {
    switch type {
    case .enumeration(let words):
      Suggestion.nearest(to: found, in: words).map { "did you mean \"\($0)\"?" }
    case .boolean where found.lowercased() == "true" || found.lowercased() == "false":
      "write it in lower case: \"\(found.lowercased())\""
    default: nil
    }
  }
}

extension ValueType {
  /// The fix of a word that has the wrong letter case alone; nil for any other.
  fileprivate func fix(_ found: String, at range: SourceRange) -> Fix? {
    let words: [String]
    switch self {
    case .enumeration(let known): words = known
    case .boolean: words = ["true", "false"]
    default: return nil
    }
    let meant = words.filter { $0.lowercased() == found.lowercased() }
    guard meant.count == 1, let word = meant.first, range.length == found.utf8.count else {
      return nil
    }
    return Fix("write `\(word)`", replace: range, with: word)
  }
}
