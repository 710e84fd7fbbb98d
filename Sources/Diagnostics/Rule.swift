/// What the tool knows about one kind of finding: the source of its documentation page, of
/// `explain` and of its tests.
package struct Rule: Sendable {
  /// Kebab case, never reused, never renamed: suppressions and pipelines hold it.
  package let id: String
  package let severity: Severity
  package let family: RuleFamily
  /// What the rule finds, in one sentence.
  package let summary: String
  /// What happens, at save or at run time, if nobody looks.
  package let why: String
  /// How to mend it.
  package let fix: String
  /// What `validate --fix` does about it, in a sentence; nil where it never does anything.
  package let automaticFix: String?
  /// Input that raises this rule. `⟦` and `⟧` stand around the text that the finding points at;
  /// they are no part of the input.
  package let bad: [RuleExample]
  /// Input that does not.
  package let good: [RuleExample]
  /// Where the fact stands: the address of a documentation page, or an RFC.
  package let reference: String?
  /// What has to be whole in a broken policy for a finding of this rule to be certain.
  package let reach: RuleReach
  /// The first version of the tool that has the rule.
  package let since: String

  package init(
    id: String, severity: Severity, family: RuleFamily, summary: String, why: String, fix: String,
    automaticFix: String? = nil, bad: [RuleExample], good: [RuleExample], reference: String? = nil,
    reach: RuleReach = .document, since: String = "0.1.0"
  ) {
    self.id = id
    self.severity = severity
    self.family = family
    self.summary = summary
    self.why = why
    self.fix = fix
    self.automaticFix = automaticFix
    self.bad = bad
    self.good = good
    self.reference = reference
    self.reach = reach
    self.since = since
  }
}

/// What a rule looks at; the chapters of the rule index.
package enum RuleFamily: String, Sendable, CaseIterable {
  case inventory
  case policyText = "policy text"
  case policySchema = "policy schema"
  case policy
  case expression
  case variables
  case loadBalancing = "load balancing"
  case template
  case openAPI = "openapi"
  case configuration

  /// Whether its rules look at C#, so that `validate --no-expressions` leaves them out.
  package var needsExpressions: Bool {
    switch self {
    case .expression, .variables, .loadBalancing: true
    case .inventory, .policyText, .policySchema, .policy, .template, .openAPI, .configuration:
      false
    }
  }

  package var title: String {
    switch self {
    case .inventory: "Backend inventories"
    case .policyText: "Reading a policy"
    case .policySchema: "Policy elements and attributes"
    case .policy: "How a policy behaves"
    case .expression: "C# expressions"
    case .variables: "Variables and nulls"
    case .loadBalancing: "Load balancers"
    case .template: "Templates of your own"
    case .openAPI: "OpenAPI files"
    case .configuration: "Configuration files"
    }
  }
}

/// One complete input of a rule's documentation and tests.
package struct RuleExample: Sendable {
  /// The input, with its markers.
  package let markedText: String
  /// The environment to read an inventory for; nil reads the base alone, and all environments
  /// with `validate`.
  package let environment: String?
  /// The value of `validate --tier` that the example needs; nil for none.
  package let tier: String?
  /// The value of `validate --scope` that the example needs; nil for none.
  package let scope: String?
  /// The fragments or backends that the folder of the example defines; nil where it is read by
  /// itself.
  package let defining: [String]?
  /// The text of `inventory.yaml` in the folder of the example; nil where it is read by itself.
  package let inventory: String?

  package init(
    _ markedText: String, environment: String? = nil, tier: String? = nil, scope: String? = nil,
    defining: [String]? = nil, inventory: String? = nil
  ) {
    self.markedText = markedText
    self.environment = environment
    self.tier = tier
    self.scope = scope
    self.defining = defining
    self.inventory = inventory
  }

  /// What `validate` must be told besides the input, as on its command line; nil for nothing.
  package var options: String? {
    let options = [tier.map { "--tier \($0)" }, scope.map { "--scope \($0)" }].compactMap { $0 }
    return options.isEmpty ? nil : options.joined(separator: " ")
  }

  /// The input without the markers.
  package var text: String {
    String(markedText.filter { $0 != "⟦" && $0 != "⟧" })
  }

  /// The range between the markers, as offsets into `text`; nil where the example has none.
  package var markedRange: SourceRange? {
    let parts = markedText.split(separator: "⟦", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let inner = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    guard inner.count == 2 else { return nil }
    let start = parts[0].utf8.count
    return SourceRange(start: start, end: start + inner[0].utf8.count)
  }
}

/// A type that declares one rule, in a file of its own that has the type's name.
package protocol RuleDeclaration {
  static var rule: Rule { get }
}
