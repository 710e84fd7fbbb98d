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
  private(set) var findings: [Finding] = []
  /// Variables that were declared without a value: all others always have one.
  private var tracked: Set<Int> = []
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

  private func join(_ a: State, _ b: State) -> State {
    guard let a else { return b }
    guard let b else { return a }
    return a.intersection(b)
  }

  private mutating func report(
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

  private func isVoid(_ type: CSharpType) -> Bool { type.kind == .predefined(.void) }

  private mutating func declaration(
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

  private mutating func `for`(
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

  private mutating func `switch`(
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

  private mutating func function(_ body: CSharpLambda.Body, isVoid: Bool?, state: State) {
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

  // MARK: Expressions

  private mutating func values(_ expressions: [CSharpExpression], _ state: State) -> State {
    expressions.reduce(state) { value($1, $0) }
  }

  private mutating func value(_ expression: CSharpExpression, _ state: State) -> State {
    switch expression.kind {
    case .literal, .predefinedType, .aliasQualified, .memberBinding, .typeOf, .sizeOf,
      .defaultValue, .namedValue, .missing:
      return state
    case .name(let name):
      read(name, state)
      return state
    case .interpolated(let parts):
      return parts.reduce(state) { state, part in
        if case .hole(let inner, _, _) = part { value(inner, state) } else { state }
      }
    case .parenthesized(let inner), .member(let inner, _), .cast(_, let inner),
      .asType(let inner, _), .checked(let inner, _), .reference(let inner):
      return value(inner, state)
    case .postfix(let inner, _): return value(inner, state)
    case .prefix(let operation, let inner):
      if operation == .not {
        let (yes, no) = condition(inner, state)
        return join(yes, no)
      }
      return value(inner, state)
    case .tuple(let parts): return arguments(parts, state)
    case .conditionalAccess(let target, let rest):
      let start = value(target, state)
      _ = value(rest, start)
      return start
    case .elementBinding(let parts): return arguments(parts, state)
    case .call(let target, let parts, _):
      if case .name(let name) = target.kind, name.text == "nameof" { return state }
      return arguments(parts, value(target, state))
    case .element(let target, let parts): return arguments(parts, value(target, state))
    case .binary(let left, let operation, _, let right):
      return binary(expression, left, operation, right, state)
    case .assignment(let target, let compound, _, let right):
      return assignment(target, compound != nil, right, state)
    case .conditional(let test, let first, let second):
      let (yes, no) = condition(test, state)
      return join(value(first, yes), value(second, no))
    case .isPattern:
      let (yes, no) = condition(expression, state)
      return join(yes, no)
    case .lambda(let lambda):
      function(lambda.body, isVoid: nil, state: state)
      return state
    case .new(_, let parts, let initializer):
      let start = arguments(parts ?? [], state)
      return initializer.map { self.initializer($0, start) } ?? start
    case .newArray(_, let sizes, _, let initializer):
      let start = values(sizes, state)
      return initializer.map { self.initializer($0, start) } ?? start
    case .implicitArray(_, let initializer): return self.initializer(initializer, state)
    case .anonymousObject(let members): return values(members.map(\.value), state)
    case .throwing(let inner):
      _ = value(inner, state)
      return nil
    case .declaration(_, let designation): return assigned(designation, state)
    case .query: return state
    case .stackAlloc(let size): return size.map { value($0, state) } ?? state
    case .newerSyntax(let parts): return values(parts, state)
    }
  }

  private mutating func read(_ name: CSharpName, _ state: State) {
    guard let state, let declared = locals[name.range.start], tracked.contains(declared),
      !state.contains(declared)
    else { return }
    guard !findings.contains(where: { $0.kind == .unassigned && $0.range == name.range }) else {
      return
    }
    report(
      .unassigned, name.range, "`\(name.text)` may have no value here",
      "give it one where it is declared")
  }

  private mutating func arguments(_ arguments: [CSharpArgument], _ state: State) -> State {
    var state = state
    var outputs: [CSharpExpression] = []
    for argument in arguments {
      switch argument.modifier {
      case .out: outputs.append(argument.value)
      default: state = value(argument.value, state)
      }
    }
    for output in outputs { state = assign(output, state) }
    return state
  }

  private mutating func assign(_ target: CSharpExpression, _ state: State) -> State {
    switch target.kind {
    case .name(let name):
      guard let declared = locals[name.range.start] else { return state }
      return state.map { $0.union([declared]) }
    case .declaration(_, let designation): return assigned(designation, state)
    case .parenthesized(let inner): return assign(inner, state)
    case .tuple(let parts): return parts.reduce(state) { assign($1.value, $0) }
    default: return value(target, state)
    }
  }

  private mutating func assigned(_ designation: CSharpDesignation, _ state: State) -> State {
    switch designation {
    case .variable(let name):
      tracked.insert(name.range.start)
      return state.map { $0.union([name.range.start]) }
    case .discard: return state
    case .tuple(let parts): return parts.reduce(state) { assigned($1, $0) }
    }
  }

  private mutating func assigned(by pattern: CSharpPattern, _ state: State) -> State {
    switch pattern {
    case .declaration(_, let designation): return assigned(designation, state)
    case .constant(let constant): return value(constant, state)
    case .type, .newerSyntax: return state
    }
  }

  private mutating func assignment(
    _ target: CSharpExpression, _ isCompound: Bool, _ right: CSharpExpression, _ state: State
  ) -> State {
    if isCompound { return value(right, value(target, state)) }
    switch target.kind {
    case .name, .declaration, .tuple, .parenthesized:
      return assign(target, value(right, state))
    default: return value(right, value(target, state))
    }
  }

  private mutating func initializer(_ initializer: CSharpInitializer, _ state: State) -> State {
    var state = state
    for entry in initializer.entries {
      switch entry {
      case .member(_, let inner): state = initializerValue(inner, state)
      case .index(let parts, let inner): state = initializerValue(inner, arguments(parts, state))
      case .element(let inner, _): state = values(inner, state)
      }
    }
    return state
  }

  private mutating func initializerValue(
    _ inner: CSharpInitializer.Value, _ state: State
  ) -> State {
    switch inner {
    case .expression(let expression): value(expression, state)
    case .initializer(let initializer): self.initializer(initializer, state)
    }
  }

  private mutating func binary(
    _ whole: CSharpExpression, _ left: CSharpExpression, _ operation: CSharpBinaryOperator,
    _ right: CSharpExpression, _ state: State
  ) -> State {
    switch operation {
    case .conditionalAnd, .conditionalOr:
      let (yes, no) = condition(whole, state)
      return join(yes, no)
    case .coalesce:
      let start = value(left, state)
      _ = value(right, start)
      return start
    default:
      // Long chains lean to the left: no recursion along them.
      var rights = [right]
      var first = left
      while case .binary(let inner, let operation, _, let right) = first.kind,
        operation != .conditionalAnd, operation != .conditionalOr, operation != .coalesce
      {
        rights.append(right)
        first = inner
      }
      return values(rights.reversed(), value(first, state))
    }
  }

  // MARK: Conditions

  /// The states where a condition holds and where it does not.
  private mutating func condition(
    _ expression: CSharpExpression, _ state: State
  ) -> (yes: State, no: State) {
    switch expression.kind {
    case .literal(.bool(let isTrue)): return isTrue ? (state, nil) : (nil, state)
    case .parenthesized(let inner): return condition(inner, state)
    case .prefix(.not, let inner):
      let (yes, no) = condition(inner, state)
      return (no, yes)
    case .binary(let left, .conditionalAnd, _, let right):
      let (yes, no) = condition(left, state)
      let (both, second) = condition(right, yes)
      return (both, join(no, second))
    case .binary(let left, .conditionalOr, _, let right):
      let (yes, no) = condition(left, state)
      let (second, neither) = condition(right, no)
      return (join(yes, second), neither)
    case .isPattern(let value, let pattern):
      let start = self.value(value, state)
      if case .declaration(_, .variable(let name)) = pattern {
        tracked.insert(name.range.start)
        return (start.map { $0.union([name.range.start]) }, start)
      }
      let after = assigned(by: pattern, start)
      return (after, after)
    default:
      let after = value(expression, state)
      return (after, after)
    }
  }
}
