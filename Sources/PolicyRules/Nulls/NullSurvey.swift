import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Goes through a document in the order in which it runs, and finds what may be null.
///
/// Sections follow each other; `on-error` may come from anywhere, so that nothing is known there.
/// The same holds of variables behind `<base />` and behind fragments that are not among the files.
struct NullSurvey {
  private var flow = NullFlow()
  /// Of the document, or of the fragment that is followed.
  private var source: SourceFile
  private var expressions: ExpressionIndex
  private let fragments: FragmentLibrary?
  private var isInFragment = false
  /// How many fragments were followed.
  private var followed = 0
  /// The section that is gone through; nil in fragments and snippets.
  private var section: String?

  /// The findings of a document, in the order in which it runs.
  static func findings(
    in tree: PolicyTree, _ expressions: ExpressionIndex, _ fragments: FragmentLibrary?
  ) -> [NullFinding] {
    var survey = NullSurvey(tree, expressions, fragments)
    if tree.documentKind == .policies {
      for root in tree.elements { survey.document(root) }
    } else {
      var state = survey.start()
      // A fragment that sends the request on is made for `backend`.
      if tree.elements.contains(where: forwards) {
        survey.section = "backend"
        state.response = survey.flow.fresh(.noResponse(.beforeForward))
      }
      for root in tree.elements {
        if root.name == "fragment" {
          survey.policies(of: root, &state)
        } else {
          survey.policy(root, &state)
        }
      }
    }
    return survey.flow.findings
  }

  private static func forwards(_ element: PolicyElement) -> Bool {
    element.name == "forward-request" || element.childElements.contains(where: forwards)
  }

  private init(
    _ tree: PolicyTree, _ expressions: ExpressionIndex, _ fragments: FragmentLibrary?
  ) {
    source = tree.source
    self.expressions = expressions
    self.fragments = tree.documentKind == .policies ? fragments : nil
  }

  private mutating func start() -> NullState {
    let request = flow.fresh(.noBody)
    flow.bodies.insert(request)
    return NullState(response: flow.fresh(), requestBody: request)
  }

  private mutating func document(_ root: PolicyElement) {
    var state = start()
    state.response = flow.fresh(.noResponse(.inbound))
    for name in ["inbound", "backend", "outbound", "on-error"] {
      section = name
      let found = root.childElements.filter { $0.name == name }
      if name == "on-error" {
        state = start()
        flow.set(state.response, notNull: true, &state)
      }
      if name == "backend" {
        state.response = flow.fresh(.noResponse(.beforeForward))
        if found.isEmpty { forward(&state) }
      }
      if name == "outbound" {
        state.response = flow.fresh()
        flow.set(state.response, notNull: true, &state)
      }
      for element in found { policies(of: element, &state) }
      if name == "outbound" { noteLost(flow.body(of: state.response), isResponse: true, state) }
    }
  }

  // MARK: Policies

  private mutating func policies(of parent: PolicyElement, _ state: inout NullState) {
    for case .element(let policy) in parent.children { self.policy(policy, &state) }
  }

  private mutating func policy(_ policy: PolicyElement, _ state: inout NullState) {
    switch policy.name {
    case "choose": choose(policy, &state)
    case "retry": retry(policy, &state)
    case "limit-concurrency", "wait":
      own(policy, &state)
      policies(of: policy, &state)
    case "base": include(&state)
    case "include-fragment": include(policy, &state)
    case "forward-request":
      everything(in: policy, &state)
      forward(&state)
    case "set-variable":
      var number: ValueNumber?
      for expression in expressions.expressions(of: policy) {
        number = flow.run(expression, &state)
      }
      set(variable: "name", of: policy, number ?? flow.fresh(), &state)
    case "send-request":
      everything(in: policy, &state)
      send(policy, &state)
    case "return-response", "mock-response":
      everything(in: policy, &state)
      answer(policy, &state)
      state.isDead = true
    case "set-body", "xml-to-json", "json-to-xml", "xsl-transform", "find-and-replace":
      everything(in: policy, &state)
      replaceBody(&state)
    default:
      flow.ignoresResponse = isEvaluatedLater(policy)
      everything(in: policy, &state)
      flow.ignoresResponse = false
      outputs(of: policy, &state)
      requireHeader(policy, &state)
    }
  }

  /// Behind these every request has the header.
  private mutating func requireHeader(_ policy: PolicyElement, _ state: inout NullState) {
    let name: String
    switch policy.name {
    case "check-header":
      guard case .literal(let text) = KnownValue("name", of: policy, in: source) else { return }
      name = text
    case "validate-jwt", "validate-azure-ad-token":
      switch KnownValue("header-name", of: policy, in: source) {
      case .literal(let text): name = text
      case .absent where policy.name == "validate-azure-ad-token": name = "Authorization"
      default: return
      }
    default: return
    }
    flow.set(flow.lookedUp(NullFlow.headers, "\"\(name)\""), notNull: true, &state)
  }

  /// The gateway takes what these count when the answer is there, wherever they stand.
  private func isEvaluatedLater(_ policy: PolicyElement) -> Bool {
    policy.name.hasPrefix("llm-") || policy.name.hasPrefix("azure-openai-")
      || ["rate-limit-by-key", "quota-by-key"].contains(policy.name)
  }

  /// The expressions of an element's own attributes and text.
  private mutating func own(_ element: PolicyElement, _ state: inout NullState) {
    for expression in expressions.expressions(of: element) {
      _ = flow.run(expression, &state)
    }
  }

  /// The expressions of an element and of all that stands in it.
  private mutating func everything(in element: PolicyElement, _ state: inout NullState) {
    own(element, &state)
    for case .element(let child) in element.children { everything(in: child, &state) }
  }

  private mutating func choose(_ choose: PolicyElement, _ state: inout NullState) {
    var rest = state
    var ends: [NullState] = []
    var hasOtherwise = false
    for case .element(let branch) in choose.children {
      switch branch.name {
      case "when":
        let test = expressions.expressions(of: branch).first {
          $0.attribute?.name == "condition"
        }
        var (yes, no) = test.map { flow.runCondition($0, rest) } ?? (rest, rest)
        policies(of: branch, &yes)
        ends.append(yes)
        rest = no
      case "otherwise":
        hasOtherwise = true
        policies(of: branch, &rest)
        ends.append(rest)
      default: continue
      }
    }
    if !hasOtherwise { ends.append(rest) }
    state = flow.join(ends, or: state)
  }

  private mutating func retry(_ retry: PolicyElement, _ state: inout NullState) {
    let all = expressions.expressions(of: retry)
    for expression in all where expression.attribute?.name != "condition" {
      _ = flow.run(expression, &state)
    }
    // Of the second attempt on, a variable may have what the first has set.
    var names: Set<String> = []
    collectVariables(of: retry, into: &names)
    for name in names { keep(flow.fresh(), as: name, &state) }
    let wasThere = flow.isNotNull(state.response, state) == true
    let entry = state
    policies(of: retry, &state)
    if state.isDead { state = entry }
    var failed = state
    // An attempt that fails goes on with the condition (the trace of a request shows it).
    if section == "backend", !wasThere, failed.response != entry.response {
      failed.response = flow.fresh(.noResponse(.failedAttempt))
    }
    for expression in all where expression.attribute?.name == "condition" {
      let (yes, no) = flow.runCondition(expression, failed)
      state.bodyReads = flow.join(yes, no).bodyReads
    }
  }

  private mutating func collectVariables(
    of parent: PolicyElement, into names: inout Set<String>
  ) {
    for case .element(let child) in parent.children {
      if child.name == "include-fragment", let fragment = fragment(child),
        let root = fragment.tree.elements.first
      {
        inside(fragment) { $0.collectVariables(of: root, into: &names) }
      }
      for attribute in child.attributes
      where Self.isOutput(attribute.name, of: child.name) {
        names.insert(key(attribute))
      }
      collectVariables(of: child, into: &names)
    }
  }

  // MARK: What policies do

  private mutating func forward(_ state: inout NullState) {
    if section == "backend" || section == nil {
      noteLost(state.requestBody, isResponse: false, state)
      state.response = flow.fresh()
      flow.set(state.response, notNull: true, &state)
    }
  }

  /// What other scopes and fragments do is not known.
  private mutating func include(_ state: inout NullState) {
    if section == "backend" { forward(&state) }
    if section == nil { state.response = flow.fresh() }
    state.variables = [:]
    state.bodyReads = [:]
  }

  /// A fragment runs where it is included. Of what is found in it only what comes of a request that
  /// is sent outside of it is said here: the rest is said of the fragment, and which bodies it reads
  /// is not followed.
  private mutating func include(_ policy: PolicyElement, _ state: inout NullState) {
    guard followed < FlowBuilder.mostFragments, let fragment = fragment(policy),
      let root = fragment.tree.elements.first
    else { return include(&state) }
    followed += 1
    let known = flow.findings.count
    state.bodyReads = [:]
    inside(fragment) { $0.policies(of: root, &state) }
    state.bodyReads = [:]
    let found = Array(flow.findings[known...])
    flow.findings.removeSubrange(known...)
    let own = Set(fragment.nullFindings.map(\.location.range))
    var said: Set<NullOrigin> = []
    let range = policy.attribute("fragment-id")?.value.range ?? policy.nameRange
    for var finding in found where !own.contains(finding.location.range) {
      guard case .null(let origin) = finding.kind, case .ignoredFailure = origin,
        said.insert(origin).inserted
      else { continue }
      finding.inFragment = finding.location
      finding.location = SourceLocation(source, range)
      flow.findings.append(finding)
    }
  }

  private func fragment(_ policy: PolicyElement) -> PolicySurvey? {
    guard let fragments, !isInFragment,
      case .literal(let id) = KnownValue("fragment-id", of: policy, in: source)
    else { return nil }
    return fragments.fragment(id)
  }

  private mutating func inside(_ fragment: PolicySurvey, _ body: (inout NullSurvey) -> Void) {
    let outside = (source, expressions)
    (source, expressions) = (fragment.tree.source, fragment.expressionIndex)
    isInFragment = true
    body(&self)
    isInFragment = false
    (source, expressions) = outside
  }

  private mutating func send(_ policy: PolicyElement, _ state: inout NullState) {
    guard let attribute = policy.attribute("response-variable-name") else { return }
    let ignores = KnownValue("ignore-error", of: policy, in: source) == .literal("true")
    let name = attribute.value.string(in: source)
    let number = flow.fresh(ignores ? .ignoredFailure(name) : nil)
    if !ignores { flow.set(number, notNull: true, &state) }
    state.variables[key(attribute)] = number
  }

  /// `return-response` takes the status and the headers of a stored answer.
  private mutating func answer(_ policy: PolicyElement, _ state: inout NullState) {
    guard policy.name == "return-response",
      let attribute = policy.attribute("response-variable-name"),
      let number = state.variables[key(attribute)],
      let origin = flow.origin(of: number, state), case .ignoredFailure = origin, !state.isDead
    else { return }
    flow.findings.append(
      NullFinding(
        kind: .null(origin), location: SourceLocation(source, attribute.value.range),
        text: "context.Variables[\(key(attribute))]"))
  }

  private mutating func replaceBody(_ state: inout NullState) {
    if section == "outbound" || section == "on-error" {
      state.bodyReads[flow.body(of: state.response)] = nil
    } else if section == nil {
      state.bodyReads = [:]
    } else {
      state.bodyReads[state.requestBody] = nil
    }
  }

  private mutating func noteLost(_ body: ValueNumber, isResponse: Bool, _ state: NullState) {
    guard !state.isDead, let read = state.bodyReads[body] else { return }
    flow.findings.append(
      NullFinding(
        kind: .lost(isResponse: isResponse), location: read.location, text: read.text))
  }

  // MARK: Variables

  private static func isOutput(_ attribute: String, of policy: String) -> Bool {
    attribute.hasSuffix("variable-name") || (attribute == "name" && policy == "set-variable")
  }

  private func key(_ attribute: PolicyAttribute) -> String {
    "\"\(attribute.value.string(in: source))\""
  }

  private func set(
    variable name: String, of policy: PolicyElement, _ number: ValueNumber,
    _ state: inout NullState
  ) {
    guard let attribute = policy.attribute(name) else { return }
    keep(number, as: key(attribute), &state)
  }

  /// What nothing is known of need not be kept, unless something was known before.
  private func keep(_ number: ValueNumber, as key: String, _ state: inout NullState) {
    guard state.variables[key] != nil || flow.isRemarkable(number) else { return }
    state.variables[key] = number
    state.bound()
  }

  /// Variables that other policies write hold something of which nothing is known.
  private mutating func outputs(of policy: PolicyElement, _ state: inout NullState) {
    for attribute in policy.attributes where Self.isOutput(attribute.name, of: policy.name) {
      keep(flow.fresh(), as: key(attribute), &state)
    }
    for case .element(let child) in policy.children { outputs(of: child, &state) }
  }
}
