import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Makes the order of execution out of a document and the fragments that it includes.
struct FlowBuilder {
  /// Fragments that are followed in one document at the most; any more count as unseen.
  static let mostFragments = 100

  private var program = FlowProgram()
  private let library: FragmentLibrary?
  private var fragments = 0
  /// Types of what is stored in the cache, by the text of the key.
  private var cached: [String: StaticType] = [:]

  private init(_ library: FragmentLibrary?) { self.library = library }

  static func program(of survey: PolicySurvey) -> FlowProgram {
    var builder = FlowBuilder(survey.circumstances.fragments)
    let file = FlowFile(survey, include: nil)
    builder.readCache(survey, file)
    let tree = survey.tree
    for root in tree.elements {
      let sections = root.childElements.filter { PolicyDocumentKind.sections.contains($0.name) }
      if tree.documentKind == .policies {
        for name in PolicyDocumentKind.sections {
          for section in sections where section.name == name {
            let known = builder.program.reads.count
            let steps = builder.steps(of: section, file, [])
            if name == "on-error" {
              builder.program.onError += steps
              if builder.program.reads.count > known { builder.program.hasReadsInOnError = true }
            } else {
              builder.program.main += steps
            }
          }
        }
      } else {
        builder.program.main += builder.steps(of: root, file, [])
      }
    }
    return builder.program
  }

  private mutating func readCache(_ survey: PolicySurvey, _ file: FlowFile) {
    survey.elements(named: "cache-store-value") { element, _ in
      guard let key = element.attribute("key"), let value = element.attribute("value") else {
        return
      }
      let text = key.value.string(in: file.source)
      let type = type(of: value, element, file).type
      if let known = cached[text], known != type {
        cached[text] = .unknown
      } else {
        cached[text] = type
      }
    }
  }

  // MARK: - Steps

  private mutating func steps(
    of parent: PolicyElement, _ file: FlowFile, _ conditions: Set<String>
  ) -> [FlowStep] {
    var found: [FlowStep] = []
    for case .element(let child) in parent.children { step(child, file, conditions, &found) }
    return found
  }

  private mutating func step(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>, _ found: inout [FlowStep]
  ) {
    switch element.name {
    case "base":
      program.hasBase = true
      found.append(.unseen)
    case "include-fragment": include(element, file, conditions, &found)
    case "choose": found.append(choose(element, file, conditions))
    case "retry":
      // Everything but the condition is evaluated before.
      found.append(.run(action(of: element, file, conditions) { $0?.name != "condition" }))
      let body = steps(of: element, file, conditions)
      found.append(
        .retry(
          body: body,
          condition: action(of: element, file, conditions) { $0?.name == "condition" }))
    case "wait", "limit-concurrency", "block":
      // The children of `wait` run side by side; that one of them may be cut short is not followed.
      found.append(.run(action(of: element, file, conditions) { _ in true }))
      found += steps(of: element, file, conditions)
    default:
      let action = action(ofAll: element, file, conditions)
      if !action.isEmpty { found.append(.run(action)) }
      if element.name == "return-response" || element.name == "mock-response" {
        found.append(.end)
      }
    }
  }

  private mutating func choose(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>
  ) -> FlowStep {
    var branches: [FlowBranch] = []
    for case .element(let child) in element.children {
      switch child.name {
      case "when":
        let condition = action(of: child, file, conditions) { _ in true }
        var inner = conditions
        for expression in file.expressions.expressions(of: child)
        where expression.attribute?.name == "condition" {
          Conjuncts.add(of: expression, to: &inner)
        }
        branches.append(
          FlowBranch(condition: condition, body: steps(of: child, file, inner)))
      case "otherwise":
        let inner = conditions.union(["otherwise \(child.startTag.start)"])
        branches.append(FlowBranch(condition: nil, body: steps(of: child, file, inner)))
      default: break
      }
    }
    return .choose(branches)
  }

  private mutating func include(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>, _ found: inout [FlowStep]
  ) {
    // A fragment includes no other.
    guard file.include == nil, fragments < Self.mostFragments,
      case .literal(let id) = KnownValue("fragment-id", of: element, in: file.source),
      let survey = library?.fragment(id), let root = survey.tree.elements.first
    else {
      program.hasUnseenFragment = true
      found.append(.unseen)
      return
    }
    fragments += 1
    found += steps(of: root, FlowFile(survey, include: element), conditions)
  }

  // MARK: - Actions

  private mutating func action(
    ofAll element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>
  ) -> FlowAction {
    action { builder, action in
      builder.addAll(element, file, conditions, to: &action)
    }
  }

  private mutating func addAll(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>,
    to action: inout FlowAction
  ) {
    add(element, file, conditions, to: &action) { _ in true }
    if element.children.isEmpty || PolicyWalk.free.contains(element.name) { return }
    for case .element(let child) in element.children {
      addAll(child, file, conditions, to: &action)
    }
  }

  private mutating func action(
    of element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>,
    where isWanted: (PolicyAttribute?) -> Bool
  ) -> FlowAction {
    action { builder, action in
      builder.add(element, file, conditions, to: &action, where: isWanted)
    }
  }

  /// An action with what `add` adds to the program.
  private mutating func action(
    _ add: (inout FlowBuilder, inout FlowAction) -> Void
  ) -> FlowAction {
    var action = FlowAction()
    let firstRead = program.reads.count
    let firstWrite = program.writes.count
    add(&self, &action)
    action.reads = firstRead..<program.reads.count
    action.writes = firstWrite..<program.writes.count
    return action
  }

  private mutating func add(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>,
    to action: inout FlowAction, where isWanted: (PolicyAttribute?) -> Bool
  ) {
    for expression in file.expressions.expressions(of: element)
    where isWanted(expression.attribute) {
      let found = VariableReads(of: expression, in: file)
      if found.isOpen { program.hasOpenReads = true }
      for var read in found.reads {
        if read.guards.isEmpty {
          read.guards = conditions
        } else {
          read.guards.formUnion(conditions)
        }
        program.reads.append(read)
      }
    }
    addWrites(element, file, conditions)
    guard VariableWriters.names.contains(element.name) else { return }
    addReader(element, file, conditions)
    addFacts(element, file, conditions)
    if VariableWriters.fallible.contains(element.name), !ignoresErrors(element, file) {
      action.canFail = true
    }
  }

  private func ignoresErrors(_ element: PolicyElement, _ file: FlowFile) -> Bool {
    KnownValue("ignore-error", of: element, in: file.source) == .literal("true")
  }

  private mutating func addReader(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>
  ) {
    guard let name = VariableWriters.readers[element.name],
      let attribute = element.attribute(name)
    else { return }
    // `existing response variable` stands in documentation for a name.
    guard case .literal(let variable) = Self.name(name, of: element, in: file.source),
      !variable.contains(" ")
    else {
      program.hasOpenReads = true
      return
    }
    let range = attribute.value.trimmedRange(in: file.source)
    program.reads.append(
      VariableRead(
        name: variable, demand: nil, nameRange: range, range: range, onMissing: .fails,
        guards: conditions, file: file, expression: nil))
  }

  // MARK: - Writes

  private mutating func addWrites(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>
  ) {
    switch element.name {
    case "set-variable":
      guard let value = element.attribute("value") else { return }
      let (type, isCertain, literal) = type(of: value, element, file)
      add(
        "name", of: element, file, conditions, type: type, isCertain: isCertain,
        at: value.value.range, literal: literal)
    case "cache-lookup-value":
      let key = element.attribute("key")?.value.string(in: file.source) ?? ""
      var type = cached[key] ?? .unknown
      let standard = element.attribute("default-value")
      if let standard, self.type(of: standard, element, file).type != type { type = .unknown }
      add(
        "variable-name", of: element, file, conditions, type: type, isCertain: false,
        isOptional: standard == nil)
    default: break
    }
  }

  private mutating func addFacts(
    _ element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>
  ) {
    for fact in VariableWriters.facts[element.name] ?? []
    where element.attribute(fact.attribute) != nil {
      add(
        fact.attribute, of: element, file, conditions, type: fact.type,
        isCertain: fact.isCertain, isOptional: fact.isOptional)
    }
  }

  private mutating func add(
    _ attribute: String, of element: PolicyElement, _ file: FlowFile, _ conditions: Set<String>,
    type: StaticType, isCertain: Bool, isOptional: Bool = false, at range: SourceRange? = nil,
    literal: String? = nil
  ) {
    guard let named = element.attribute(attribute) else { return }
    guard case .literal(let name) = Self.name(attribute, of: element, in: file.source) else {
      program.hasOpenWrites = true
      return
    }
    program.writes.append(
      VariableWrite(
        name: name, type: type, isCertain: isCertain, isOptional: isOptional, literal: literal,
        conditions: conditions, file: file, range: range ?? named.value.range))
  }

  /// Underscores are part of many names, and no placeholder.
  private static func name(
    _ attribute: String, of element: PolicyElement, in source: SourceFile
  ) -> KnownValue {
    let known = KnownValue(attribute, of: element, in: source)
    guard known == .unknown, let value = element.attribute(attribute)?.value, !value.isExpression,
      !value.hasNamedValues
    else { return known }
    let name = source.text(value.trimmedRange(in: source))
    let isPlain =
      !name.contains("__") && name.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    return isPlain ? .literal(name) : .unknown
  }

  /// The type of a value that is a literal or an expression.
  private func type(
    of attribute: PolicyAttribute, _ element: PolicyElement, _ file: FlowFile
  ) -> (type: StaticType, isCertain: Bool, literal: String?) {
    let value = attribute.value
    if value.isExpression {
      let expression = file.expressions.expression(attribute.name, of: element)
      let type = expression?.binding.type ?? .unknown
      return type == .object || type == .null ? (.unknown, false, nil) : (type, true, nil)
    }
    // A named value or what a script puts in may be an expression as a whole.
    let text = value.string(in: file.source)
    let isFilledIn = text.contains { "{}$#%@".contains($0) } || text.contains("__")
    if isFilledIn { return (.string, false, nil) }
    return (.string, true, text)
  }
}
