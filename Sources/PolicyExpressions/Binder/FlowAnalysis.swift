import Diagnostics

/// Follows control through code: what is reached, what is assigned there (C# language
/// specification, definite assignment).
struct FlowAnalysis {
  struct Finding {
    var kind: CSharpBindingProblem.Kind
    var range: SourceRange
    var message: String
    var help: String?
  }

  /// The variables that have a value for sure; nil where the code is not reached.
  typealias State = Set<Int>?

  /// For each place where a local variable is named, the place of its declaration.
  let locals: [Int: Int]
  var findings: [Finding] = []
  /// Variables that were declared without a value: all others always have one.
  var tracked: Set<Int> = []
  private var breaks: [State] = []
  private var continues: [State] = []
  /// For each function around: whether a `return` with a value was met.
  private var returnsValue: [Bool] = []
  /// With `goto` the order of the text is not that of control: nothing is said.
  private var hasGoto = false
  private var reportedUnreachable = false

  init(locals: [Int: Int]) { self.locals = locals }

  /// The statements of the whole expression; the result tells whether their end is reached.
  mutating func run(_ statements: [CSharpStatement]) -> State {
    returnsValue.append(true)
    let end = self.statements(statements, [])
    if hasGoto { findings = [] }
    return hasGoto ? nil : end
  }

  mutating func runWhole(_ expression: CSharpExpression) {
    _ = value(expression, [])
    if hasGoto { findings = [] }
  }

  func join(_ a: State, _ b: State) -> State {
    guard let a else { return b }
    guard let b else { return a }
    return a.intersection(b)
  }

  mutating func report(
    _ kind: CSharpBindingProblem.Kind, _ range: SourceRange, _ message: String, _ help: String?
  ) {
    findings.append(Finding(kind: kind, range: range, message: message, help: help))
  }

  // MARK: Statements

  private mutating func statements(_ statements: [CSharpStatement], _ state: State) -> State {
    var state = state
    for statement in statements { state = self.statement(statement, state) }
    return state
  }

  private mutating func statement(_ statement: CSharpStatement, _ state: State) -> State {
    if state == nil { noteUnreachable(statement) }
    switch statement.kind {
    case .block(let block): return statements(block.statements, state)
    case .declaration(let declaration): return self.declaration(declaration, state)
    case .localFunction(let function):
      self.function(function.body, isVoid: isVoid(function.returnType), state: tracked)
      return state
    case .expression(let expression): return value(expression, state)
    case .empty, .skipped: return state
    case .if(let condition, let then, let otherwise):
      let (yes, no) = self.condition(condition, state)
      let first = self.statement(then, yes)
      return join(first, otherwise.map { self.statement($0, no) } ?? no)
    case .while(let condition, let body):
      let (yes, no) = self.condition(condition, state)
      let (_, left) = loop { $0.statement(body, yes) }
      return join(no, left)
    case .do(let body, let condition):
      let (end, left) = loop { $0.statement(body, state) }
      let (_, no) = self.condition(condition, end)
      return join(no, left)
    case .for(let start, let condition, let steps, let body):
      return self.for(start, condition, steps, body, state)
    case .forEach(_, _, let values, let body):
      let start = value(values, state)
      let (_, left) = loop { $0.statement(body, start) }
      return join(start, left)
    case .switch(let value, let sections): return self.switch(value, sections, state)
    case .try(let block, let catches, let finally):
      return self.try(block, catches, finally, state)
    case .using(let resource, let body):
      var state = state
      switch resource {
      case .declaration(let declaration): state = self.declaration(declaration, state)
      case .expression(let expression): state = value(expression, state)
      }
      return self.statement(body, state)
    case .lock(let value, let body): return self.statement(body, self.value(value, state))
    case .checked(let block, _): return statements(block.statements, state)
    case .return(let value):
      if let value {
        _ = self.value(value, state)
        if !returnsValue.isEmpty { returnsValue[returnsValue.count - 1] = true }
      }
      return nil
    case .throw(let value):
      if let value { _ = self.value(value, state) }
      return nil
    case .break:
      if let last = breaks.indices.last { breaks[last] = join(breaks[last], state) }
      return nil
    case .continue:
      if let last = continues.indices.last { continues[last] = join(continues[last], state) }
      return nil
    case .goto:
      hasGoto = true
      return nil
    case .labeled(_, let inner):
      hasGoto = true
      return self.statement(inner, state ?? tracked)
    case .yield(let value): return value.map { self.value($0, state) } ?? state
    }
  }

  private mutating func noteUnreachable(_ statement: CSharpStatement) {
    switch statement.kind {
    case .empty, .localFunction, .skipped, .labeled: return
    default: break
    }
    if case .block(let block) = statement.kind, block.statements.isEmpty { return }
    guard !reportedUnreachable else { return }
    reportedUnreachable = true
    report(
      .unreachable, statement.range, "this code is never reached",
      "remove it, or what ends the code above it")
  }

  func isVoid(_ type: CSharpType) -> Bool { type.kind == .predefined(.void) }

  mutating func declaration(
    _ declaration: CSharpLocalDeclaration, _ state: State
  ) -> State {
    var state = state
    for declarator in declaration.declarators {
      switch declarator.value {
      case .expression(let expression): state = value(expression, state)
      case .array(let initializer): state = self.initializer(initializer, state)
      case nil: tracked.insert(declarator.name.range.start)
      }
    }
    return state
  }

  /// Runs a loop's body; the results are the state at its next turn and behind `break`.
  private mutating func loop(
    _ body: (inout FlowAnalysis) -> State
  ) -> (end: State, left: State) {
    breaks.append(nil)
    continues.append(nil)
    let end = body(&self)
    let left = breaks.removeLast()
    return (join(end, continues.removeLast()), left)
  }

  mutating func `for`(
    _ start: CSharpStatement.ForStart?, _ condition: CSharpExpression?,
    _ steps: [CSharpExpression], _ body: CSharpStatement, _ state: State
  ) -> State {
    var state = state
    switch start {
    case .declaration(let declaration): state = self.declaration(declaration, state)
    case .expressions(let expressions): for each in expressions { state = value(each, state) }
    case nil: break
    }
    let (yes, no) = condition.map { self.condition($0, state) } ?? (state, nil)
    let (end, left) = loop { $0.statement(body, yes) }
    var next = end
    for step in steps { next = value(step, next) }
    return join(no, left)
  }

  mutating func `switch`(
    _ value: CSharpExpression, _ sections: [CSharpSwitchSection], _ state: State
  ) -> State {
    let start = self.value(value, state)
    breaks.append(nil)
    var hasDefault = false
    for section in sections {
      var inside = start
      for label in section.labels {
        switch label {
        case .standard: hasDefault = true
        case .pattern(let pattern, let condition, _):
          inside = assigned(by: pattern, inside)
          if let condition { inside = self.condition(condition, inside).yes }
        }
      }
      if statements(section.statements, inside) != nil, let last = section.labels.last {
        let range: SourceRange
        switch last {
        case .standard(let found): range = found
        case .pattern(_, _, let found): range = found
        }
        report(
          .usage, range, "the code behind this label runs on into the next",
          "end it with `break;` or `return …;`")
      }
    }
    let left = breaks.removeLast()
    return hasDefault ? left : join(left, start)
  }

  private mutating func `try`(
    _ block: CSharpBlock, _ catches: [CSharpCatch], _ finally: CSharpBlock?, _ state: State
  ) -> State {
    var end = statements(block.statements, state)
    for handler in catches {
      var start = state
      if let filter = handler.filter { start = condition(filter, start).yes }
      end = join(end, statements(handler.block.statements, start))
    }
    guard let finally else { return end }
    let behind = statements(finally.statements, state)
    guard let behind else { return nil }
    return end.map { $0.union(behind) }
  }

  // MARK: Functions

  mutating func function(_ body: CSharpLambda.Body, isVoid: Bool?, state: State) {
    let saved = (breaks, continues)
    (breaks, continues) = ([], [])
    defer { (breaks, continues) = saved }
    switch body {
    case .expression(let expression): _ = value(expression, state)
    case .block(let block):
      returnsValue.append(false)
      let end = statements(block.statements, state)
      let gives = returnsValue.removeLast()
      let needsValue = isVoid.map { !$0 } ?? gives
      if end != nil, needsValue {
        report(
          .missingReturn,
          SourceRange(start: max(block.range.start, block.range.end - 1), end: block.range.end),
          "not every path through this function returns a value",
          "write `return …;` at its end")
      }
    }
  }
}
