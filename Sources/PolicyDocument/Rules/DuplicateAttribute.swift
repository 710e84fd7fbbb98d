package import Diagnostics
import PolicyExpressions

/// An attribute stands twice.
package enum DuplicateAttribute: RuleDeclaration {
  package static let rule = Rule(
    id: "duplicate-attribute", severity: .error, family: .policyText,
    summary: "An element has two attributes of the same name.",
    why: "XML forbids it: the service refuses the policy when it is saved.",
    fix: "Remove one of them.",
    automaticFix: "Removes the second where both have the same value.",
    bad: [
      RuleExample(
        """
        <retry condition="@(true)" count="2" interval="1" ⟦count⟧="3">
          <forward-request />
        </retry>
        """),
      RuleExample(
        """
        <set-method id="get" ⟦id⟧="get">GET</set-method>
        """),
    ],
    good: [
      RuleExample(
        """
        <retry condition="@(true)" count="2" interval="1">
          <forward-request buffer-request-body="true" />
        </retry>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#uniqattspec")

  static func found(
    _ attribute: PolicyAttribute, first: PolicyAttribute, in file: SourceFile
  ) -> Diagnostic {
    let isSame = file[attribute.value.range].elementsEqual(file[first.value.range])
    return Diagnostic(
      rule, "attribute `\(attribute.name)` stands twice",
      at: SourceLocation(file, attribute.nameRange),
      notes: [.init("the first one is here", at: SourceLocation(file, first.nameRange))],
      help: "remove one of them", fix: isSame ? removing(attribute, in: file) : nil)
  }

  /// Takes the attribute and the white space before it away.
  private static func removing(_ attribute: PolicyAttribute, in file: SourceFile) -> Fix {
    var range = attribute.range
    while range.start > 0, file.bytes[range.start - 1].isXMLSpace { range.start -= 1 }
    return Fix("remove the second `\(attribute.name)`", replace: range, with: "")
  }
}
