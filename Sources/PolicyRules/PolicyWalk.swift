import Diagnostics
package import PolicyDocument
import PolicyExpressions

/// Where an element stands in a document.
///
/// A class, though it never changes: all children of an element share one.
final class PolicyPlace: Sendable {
  /// The section around it; nil in fragments, resolvers and snippets, which have none.
  let section: PolicyElement?
  /// The element around it; nil at the top.
  let parent: PolicyElement?

  init(section: PolicyElement? = nil, parent: PolicyElement? = nil) {
    self.section = section
    self.parent = parent
  }

  /// Whether policies run here one after the other, so that an element is a policy and no part of
  /// one.
  var takesPolicies: Bool {
    guard let parent else { return false }
    return parent.name == section?.name || PolicyWalk.containers.contains(parent.name)
  }
}

/// Goes through a document's elements in the order of the text.
enum PolicyWalk {
  /// Elements around policies, sections aside.
  static let containers: Set<String> = [
    "when", "otherwise", "retry", "limit-concurrency", "wait", "block",
  ]
  /// Elements that hold data, whose names mean nothing to API Management.
  static let free: Set<String> = [
    "set-body", "xsl-transform", "publish-to-dapr", "invoke-dapr-binding",
  ]

  /// Calls `visit` for every element but the root and what stands in free content.
  static func elements(
    of tree: PolicyTree, _ visit: (_ element: PolicyElement, _ place: PolicyPlace) -> Void
  ) {
    let isDocument = tree.documentKind == .policies
    for root in tree.elements {
      guard isDocument else {
        if !isRoot(root) { visit(root, PolicyPlace()) }
        descend(root, section: nil, visit)
        continue
      }
      for section in root.childElements where PolicyDocumentKind.sections.contains(section.name) {
        descend(section, section: section, visit)
      }
    }
  }

  private static func isRoot(_ element: PolicyElement) -> Bool {
    element.name == "fragment" || PolicyDocumentKind.sections.contains(element.name)
  }

  private static func descend(
    _ parent: PolicyElement, section: PolicyElement?,
    _ visit: (_ element: PolicyElement, _ place: PolicyPlace) -> Void
  ) {
    if free.contains(parent.name) { return }
    let place = PolicyPlace(section: section, parent: parent)
    for case .element(let child) in parent.children {
      visit(child, place)
      if !child.children.isEmpty { descend(child, section: section, visit) }
    }
  }

  /// The elements at a path of child names below an element; itself for the empty path.
  static func elements(at path: [String], below element: PolicyElement) -> [PolicyElement] {
    path.reduce([element]) { found, name in
      found.flatMap { $0.childElements.filter { $0.name == name } }
    }
  }
}

/// A document's elements, gone through once for all rules: each rule asks for those that it knows.
package struct PolicySurvey: Sendable {
  package let tree: PolicyTree
  /// What is known besides the text.
  package let circumstances: PolicyCircumstances
  private var entries: [(element: PolicyElement, place: PolicyPlace)] = []
  /// In the order of the text.
  package let expressions: [SurveyedExpression]
  /// Those in which something is wrong.
  let faultyExpressions: [SurveyedExpression]
  /// Where the expressions of each element are.
  let expressionIndex: ExpressionIndex
  /// What may be null in them, and which bodies are read twice.
  let nullFindings: [NullFinding]
  /// What becomes of the variables.
  private(set) var variables = VariableFlow(FlowProgram(), startsUnseen: false)
  /// Reads that do not take what the variables hold.
  private(set) var mismatches: [VariableMismatch] = []
  /// Reads of variables that nothing sets.
  private(set) var unsetReads: [UnsetReads.Read] = []
  /// The loops that send requests to backends.
  private(set) var retryLoops: [RetryLoop] = []
  /// The backends that the document itself lists.
  private(set) var backendEntries: [BackendEntry] = []
  /// For each name the places in `entries`, in the order of the text.
  private var indices: [String: [Int]] = [:]

  package init(
    _ tree: PolicyTree, _ circumstances: PolicyCircumstances = PolicyCircumstances()
  ) {
    self.tree = tree
    self.circumstances = circumstances
    var entries: [(element: PolicyElement, place: PolicyPlace)] = []
    PolicyWalk.elements(of: tree) { entries.append(($0, $1)) }
    for (index, entry) in entries.enumerated() {
      indices[entry.element.name, default: []].append(index)
    }
    self.entries = entries
    guard circumstances.checksExpressions else {
      (expressions, faultyExpressions, nullFindings) = ([], [], [])
      expressionIndex = ExpressionIndex([])
      retryLoops = RetryLoop.all(in: self)
      return
    }
    expressions = SurveyedExpression.all(of: entries, in: tree.source)
    faultyExpressions = expressions.filter {
      $0.syntax.hasProblems || !$0.binding.problems.isEmpty
    }
    expressionIndex = ExpressionIndex(expressions)
    nullFindings = NullSurvey.findings(in: tree, expressionIndex, circumstances.fragments)
    variables = VariableFlow(
      FlowBuilder.program(of: self), startsUnseen: tree.documentKind != .policies)
    mismatches = VariableMismatches.all(of: variables)
    unsetReads = UnsetReads(variables).reads
    retryLoops = RetryLoop.all(in: self)
    backendEntries = BackendEntry.all(in: self)
  }

  /// Whether an element of that name stands in the document.
  func holds(_ name: String) -> Bool { indices[name] != nil }

  /// Whether an element whose name fits stands in the document.
  func holdsName(where fits: (_ name: String) -> Bool) -> Bool {
    indices.contains { fits($0.key) }
  }

  /// Calls `visit` for every element, in the order of the text.
  func everyElement(_ visit: (_ element: PolicyElement) -> Void) {
    for entry in entries { visit(entry.element) }
  }

  /// Whether an element is nearly called so: that a policy is missing which is only misspelled would
  /// say it twice.
  func misspells(_ name: String) -> Bool {
    indices.keys.contains { MisspelledPolicy.isNear($0, name) }
  }

  /// Calls `visit` for every element whose name the table knows, in the order of the text.
  func elements<Fact>(
    named table: [String: Fact],
    _ visit: (_ element: PolicyElement, _ place: PolicyPlace) -> Void
  ) {
    var known: [[Int]] = []
    // A small table is asked for fewer names than a document has.
    if table.count < indices.count {
      for name in table.keys { if let places = indices[name] { known.append(places) } }
    } else {
      for (name, places) in indices where table[name] != nil { known.append(places) }
    }
    for index in known.count == 1 ? known[0] : known.joined().sorted() {
      visit(entries[index].element, entries[index].place)
    }
  }

  /// Calls `visit` for every element of this name, in the order of the text.
  func elements(
    named name: String,
    _ visit: (_ element: PolicyElement, _ place: PolicyPlace) -> Void
  ) {
    for index in indices[name] ?? [] {
      visit(entries[index].element, entries[index].place)
    }
  }
}
