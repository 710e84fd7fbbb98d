package import Diagnostics
import PolicyDocument

/// XML does not let `--` stand in a comment.
package enum DoubleHyphenInComment: PolicyCheck {
  package static let rule = Rule(
    id: "double-hyphen-in-comment",
    severity: .warning,
    family: .policyText,
    summary: "A comment holds `--`, which XML does not allow.",
    why: """
      Sent as `format: xml`, the policy is refused: "An XML comment cannot contain '--'". Other XML \
      tools refuse it as well. Often the comment above was never closed, and all of the text up to \
      the next `-->` belongs to it.
      """,
    fix: "Write one hyphen, or spaces between them; close the comment above.",
    bad: [
      RuleExample(
        """
        <policies>
          <inbound>
            <!-- paid capacity first ⟦--⟧ then pay as you go -->
            <base />
          </inbound>
        </policies>
        """),
      RuleExample(
        """
        <policies>
          <!-- sections ⟦-⟧-->
          <inbound>
            <base />
          </inbound>
        </policies>
        """),
    ],
    good: [
      RuleExample(
        """
        <policies>
          <inbound>
            <!-- paid capacity first - then pay as you go -->
            <set-body>@{ var left = 2; left--; return left.ToString(); }</set-body>
          </inbound>
        </policies>
        """)
    ],
    reference: "https://www.w3.org/TR/xml/#sec-comments")

  package static func check(_ survey: PolicySurvey) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    collect(survey.tree.nodes, in: survey.tree.source, to: &findings)
    return findings
  }

  private static func collect(
    _ nodes: [PolicyNode], in source: SourceFile, to findings: inout [Diagnostic]
  ) {
    for node in nodes {
      switch node {
      case .comment(_, let content):
        if let place = place(in: content, source) { findings.append(found(place, in: source)) }
      case .element(let element): collect(element.children, in: source, to: &findings)
      case .text, .cdata, .processingInstruction, .skipped: break
      }
    }
  }

  /// The first `--` of a comment, or the hyphen right before `-->`.
  private static func place(in content: SourceRange, _ source: SourceFile) -> SourceRange? {
    let hyphen = UInt8(ascii: "-")
    var index = content.start
    while index < content.end {
      if source.bytes[index] == hyphen {
        if index + 1 == content.end { return SourceRange(start: index, end: index + 1) }
        if source.bytes[index + 1] == hyphen { return SourceRange(start: index, end: index + 2) }
      }
      index += 1
    }
    return nil
  }

  private static func found(_ place: SourceRange, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, "a comment cannot hold `--`, nor end in `--->`", at: SourceLocation(source, place),
      help: "write one hyphen, or ` - `")
  }
}
