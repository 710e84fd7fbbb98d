package import Diagnostics

/// A template of the user's own that cannot be used.
package enum UnusableTemplate: RuleDeclaration {
  package static let rule = Rule(
    id: "unusable-template",
    severity: .error,
    family: .template,
    summary: "A template of your own has a tag that is broken or means nothing.",
    why: """
      A tag that names nothing would leave a hole in the policy: an empty URL, or a retry that \
      never ends. So a template is checked whole before anything is generated.
      """,
    fix: "See `docs/templates.md` for what tags can name, or start from the template there.",
    bad: [
      RuleExample(
        """
        {{=[% %]=}}
        <policies>
            <inbound>
                <base />
        [%#backends%]
                <!-- [% ⟦nmae.comment⟧ %] -->
        [%/backends%]
            </inbound>
        </policies>
        """)
    ],
    good: [
      RuleExample(
        """
        {{=[% %]=}}
        <policies>
            <inbound>
                <base />
        [%#backends%]
                <!-- [% name.comment %] -->
        [%/backends%]
            </inbound>
        </policies>
        """)
    ])
}
