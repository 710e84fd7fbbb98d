import Diagnostics

/// What expressions read and assign.
extension FlowAnalysis {
  mutating func values(_ expressions: [CSharpExpression], _ state: State) -> State {
    expressions.reduce(state) { value($1, $0) }
  }

  mutating func value(_ expression: CSharpExpression, _ state: State) -> State {
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

  mutating func assigned(_ designation: CSharpDesignation, _ state: State) -> State {
    switch designation {
    case .variable(let name):
      tracked.insert(name.range.start)
      return state.map { $0.union([name.range.start]) }
    case .discard: return state
    case .tuple(let parts): return parts.reduce(state) { assigned($1, $0) }
    }
  }

  mutating func assigned(by pattern: CSharpPattern, _ state: State) -> State {
    switch pattern {
    case .declaration(_, let designation): return assigned(designation, state)
    case .constant(let constant): return value(constant, state)
    case .type, .newerSyntax: return state
    }
  }

  mutating func assignment(
    _ target: CSharpExpression, _ isCompound: Bool, _ right: CSharpExpression, _ state: State
  ) -> State {
    if isCompound { return value(right, value(target, state)) }
    switch target.kind {
    case .name, .declaration, .tuple, .parenthesized:
      return assign(target, value(right, state))
    default: return value(right, value(target, state))
    }
  }

  mutating func initializer(_ initializer: CSharpInitializer, _ state: State) -> State {
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

  mutating func initializerValue(
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
  mutating func condition(
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
