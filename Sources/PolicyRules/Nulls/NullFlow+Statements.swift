import Diagnostics
import PolicyExpressions

extension NullFlow {
  /// Goes through one expression of a policy; gives its value.
  mutating func run(_ surveyed: SurveyedExpression, _ state: inout NullState) -> ValueNumber? {
    guard !surveyed.syntax.hasProblems else { return nil }
    begin(surveyed)
    defer {
      expression = nil
      state.locals = [:]
    }
    switch surveyed.syntax.root {
    case .expression(let inner): return value(inner, &state)
    case .block(let statements):
      let start = state
      self.statements(statements, &state)
      // Each way out of the block is a `return`; one that throws goes to `on-error`.
      let ends = returns
      guard !ends.isEmpty else {
        state = start
        return nil
      }
      state = join(ends.map(\.state), or: start)
      guard ends.count > 1 else { return ends.first?.value }
      let found = ends.compactMap { origin(of: $0.value, $0.state) }.first
      let value = fresh(found)
      if ends.allSatisfy({ isNotNull($0.value, $0.state) == true }) { constants[value] = true }
      return value
    }
  }

  /// Goes through a condition; gives what is known where it holds and where it does not.
  mutating func runCondition(
    _ surveyed: SurveyedExpression, _ state: NullState
  ) -> (yes: NullState, no: NullState) {
    guard !surveyed.syntax.hasProblems else {
      // What cannot be read may be the very test.
      var unknown = state
      unknown.isBlind = true
      return (unknown, unknown)
    }
    guard case .expression(let inner) = surveyed.syntax.root else {
      var state = state
      _ = run(surveyed, &state)
      return (state, state)
    }
    begin(surveyed)
    var (yes, no) = condition(inner, state)
    expression = nil
    yes.locals = [:]
    no.locals = [:]
    return (yes, no)
  }

  private mutating func begin(_ surveyed: SurveyedExpression) {
    expression = surveyed
    (receivers, breaks, continues, returns) = ([], [], [], [])
    functionDepth = 0
    assignments = Self.assignments(in: surveyed)
  }

  mutating func statements(_ statements: [CSharpStatement], _ state: inout NullState) {
    for statement in statements { self.statement(statement, &state) }
  }

  private mutating func statement(_ statement: CSharpStatement, _ state: inout NullState) {
    switch statement.kind {
    case .block(let block), .checked(let block, _): statements(block.statements, &state)
    case .declaration(let declaration): self.declaration(declaration, &state)
    case .localFunction(let function): self.function(function.body, state)
    case .expression(let inner): _ = value(inner, &state)
    case .empty, .skipped: break
    case .if(let test, let then, let otherwise):
      var (yes, no) = condition(test, state)
      self.statement(then, &yes)
      if let otherwise { self.statement(otherwise, &no) }
      state = join(yes, no)
    case .while(let test, let body):
      forgetAssigned(in: statement.range, &state)
      var (yes, no) = condition(test, state)
      let left = loop { $0.statement(body, &yes) }
      state = join([no] + left, or: no)
    case .do(let body, let test):
      forgetAssigned(in: statement.range, &state)
      let left = loop { $0.statement(body, &state) }
      let (_, no) = condition(test, state)
      state = join([no] + left, or: no)
    case .for(let start, let test, let steps, let body):
      switch start {
      case .declaration(let declaration): self.declaration(declaration, &state)
      case .expressions(let inner): for part in inner { _ = value(part, &state) }
      case nil: break
      }
      forgetAssigned(in: statement.range, &state)
      var (yes, no) = test.map { condition($0, state) } ?? (state, state)
      if test == nil { no.isDead = true }
      let left = loop { flow in
        flow.statement(body, &yes)
        for step in steps { _ = flow.value(step, &yes) }
      }
      state = join([no] + left, or: no)
    case .forEach(_, let designation, in: let values, let body):
      let source = value(values, &state)
      use(source, values.range, &state)
      forgetAssigned(in: statement.range, &state)
      var inner = state
      declare(designation, &inner)
      let left = loop { $0.statement(body, &inner) }
      state = join([state] + left, or: state)
    case .switch(let test, let sections): self.switch(test, sections, &state)
    case .try(let block, let catches, let finally):
      let start = state
      silence += catches.isEmpty ? 0 : 1
      statements(block.statements, &state)
      silence -= catches.isEmpty ? 0 : 1
      for handler in catches {
        var inner = start
        forgetAssigned(in: block.range, &inner)
        // What the block may have read is gone.
        inner.bodyReads.merge(state.bodyReads) { first, _ in first }
        if let filter = handler.filter { inner = condition(filter, inner).yes }
        statements(handler.block.statements, &inner)
        state = join(state, inner)
      }
      if let finally { statements(finally.statements, &state) }
    case .using(let resource, let body):
      switch resource {
      case .declaration(let declaration): self.declaration(declaration, &state)
      case .expression(let inner): _ = value(inner, &state)
      }
      self.statement(body, &state)
    case .lock(let inner, let body):
      _ = value(inner, &state)
      self.statement(body, &state)
    case .return(let inner):
      let result = inner.flatMap { value($0, &state) }
      if functionDepth == 0, !state.isDead { returns.append((result, state)) }
      state.isDead = true
    case .throw(let inner):
      if let inner { _ = value(inner, &state) }
      state.isDead = true
    case .break:
      if let last = breaks.indices.last { breaks[last].append(state) }
      state.isDead = true
    case .continue: state.isDead = true
    case .goto, .labeled:
      // The order of the text is not that of control any more.
      state.isDead = true
    case .yield(let inner): if let inner { _ = value(inner, &state) }
    }
  }

  private mutating func declaration(
    _ declaration: CSharpLocalDeclaration, _ state: inout NullState
  ) {
    for declarator in declaration.declarators {
      var number: ValueNumber?
      switch declarator.value {
      case .expression(let inner): number = value(inner, &state)
      case .array(let inner): initializer(inner, &state)
      case nil: break
      }
      state.locals[declarator.name.range.start] = number ?? fresh()
    }
    state.bound()
  }

  /// The ways that leave a loop by `break`.
  private mutating func loop(_ body: (inout NullFlow) -> Void) -> [NullState] {
    breaks.append([])
    body(&self)
    return breaks.popLast() ?? []
  }

  private mutating func `switch`(
    _ test: CSharpExpression, _ sections: [CSharpSwitchSection], _ state: inout NullState
  ) {
    let tested = value(test, &state)
    breaks.append([])
    var hasStandard = false
    var ends: [NullState] = []
    for section in sections {
      var inner = state
      var isNotNull = true
      for label in section.labels {
        switch label {
        case .pattern(.constant(let constant), let filter, _):
          if case .literal(.null) = constant.kind { isNotNull = false }
          if let filter { inner = condition(filter, inner).yes }
        case .pattern(let pattern, let filter, _):
          declare(pattern, tested, &inner)
          if let filter { inner = condition(filter, inner).yes }
        case .standard:
          hasStandard = true
          isNotNull = false
        }
      }
      if isNotNull { set(tested, notNull: true, &inner) }
      statements(section.statements, &inner)
      ends.append(inner)
    }
    ends += breaks.popLast() ?? []
    if !hasStandard { ends.append(state) }
    state = join(ends, or: state)
  }

  mutating func function(_ body: CSharpLambda.Body, _ state: NullState) {
    var inner = state
    functionDepth += 1
    let saved = (breaks, receivers)
    (breaks, receivers) = ([], [])
    switch body {
    case .expression(let expression): _ = value(expression, &inner)
    case .block(let block): statements(block.statements, &inner)
    }
    (breaks, receivers) = saved
    functionDepth -= 1
  }

  // MARK: Local variables

  mutating func declare(_ designation: CSharpDesignation, _ state: inout NullState) {
    switch designation {
    case .variable(let name): state.locals[name.range.start] = fresh()
    case .discard: break
    case .tuple(let parts): for part in parts { declare(part, &state) }
    }
  }

  mutating func declare(
    _ pattern: CSharpPattern, _ value: ValueNumber?, _ state: inout NullState
  ) {
    guard case .declaration(_, .variable(let name)) = pattern else { return }
    state.locals[name.range.start] = value ?? fresh()
  }

  /// In a loop nobody knows what a variable holds that is assigned there.
  private mutating func forgetAssigned(in range: SourceRange, _ state: inout NullState) {
    var place = assignments.partitioningIndex { $0.start >= range.start }
    while place < assignments.count, assignments[place].start < range.end {
      let declared = assignments[place].declared
      if state.locals[declared] != nil { state.locals[declared] = fresh() }
      place += 1
    }
  }

  private static func assignments(in surveyed: SurveyedExpression) -> [Assignment] {
    if surveyed.binding.locals.isEmpty { return [] }
    return surveyed.binding.locals
      .filter { $0.key != $0.value && isAssigned($0.key, in: surveyed.syntax.code) }
      .map { Assignment(start: $0.key, declared: $0.value) }
      .sorted { $0.start < $1.start }
  }

  /// Whether the name at a place is assigned to: `=` stands behind it, or `out` before it.
  private static func isAssigned(_ start: Int, in code: [UInt8]) -> Bool {
    var end = start
    while end < code.count, isOfName(code[end]) { end += 1 }
    while end < code.count, code[end] <= 0x20 { end += 1 }
    // Comments are rare enough here to count as an assignment.
    let operators = Array("+-*/%&|^<>".utf8)
    while end < code.count, operators.contains(code[end]) {
      if code[end] == UInt8(ascii: "/"), end + 1 < code.count,
        code[end + 1] == UInt8(ascii: "/") || code[end + 1] == UInt8(ascii: "*")
      {
        return true
      }
      end += 1
    }
    if end < code.count, code[end] == UInt8(ascii: "=") {
      return end + 1 >= code.count || code[end + 1] != UInt8(ascii: "=")
    }
    var before = start
    while before > 0, code[before - 1] <= 0x20 { before -= 1 }
    return code[..<before].suffix(3).elementsEqual("out".utf8)
      || code[..<before].suffix(3).elementsEqual("ref".utf8)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}

extension Array {
  /// The first place whose element, and those of all later ones, meet a condition.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
