import Diagnostics
import PolicyExpressions

extension NullFlow {
  /// Goes through an expression; gives the number of its value, nil where none is followed.
  mutating func value(
    _ expression: CSharpExpression, _ state: inout NullState
  ) -> ValueNumber? {
    switch expression.kind {
    case .literal(.null):
      return constant(notNull: false)
    case .literal, .new, .interpolated, .newArray, .implicitArray, .anonymousObject:
      parts(of: expression, &state)
      return constant(notNull: true)
    case .predefinedType, .aliasQualified, .typeOf, .sizeOf, .defaultValue, .namedValue, .missing,
      .declaration, .tuple, .stackAlloc, .newerSyntax, .query:
      parts(of: expression, &state)
      return nil
    case .name(let name):
      if let declared = self.expression?.binding.locals[name.range.start] {
        return state.locals[declared]
      }
      return name.text == "context" ? Self.context : nil
    case .parenthesized(let inner), .cast(_, let inner), .asType(let inner, _),
      .checked(let inner, _), .reference(let inner):
      return value(inner, &state)
    case .postfix(let inner, _):
      _ = value(inner, &state)
      return nil
    case .prefix(let operation, let inner):
      if operation == .not { return boolean(expression, &state) }
      _ = value(inner, &state)
      return nil
    case .member(let target, let name):
      let receiver = value(target, &state)
      return member(receiver, name, target, &state)
    case .memberBinding(let name):
      return receivers.last.flatMap { $0 }.map { member($0, named: name.text, state) }
    case .element(let target, let arguments):
      let receiver = value(target, &state)
      use(receiver, target.range, &state)
      self.arguments(arguments, &state)
      return element(receiver, arguments, state)
    case .elementBinding(let arguments):
      self.arguments(arguments, &state)
      return element(receivers.last.flatMap { $0 }, arguments, state)
    case .conditionalAccess(let target, let rest): return access(target, rest, &state)
    case .call(let target, let arguments, _): return call(expression, target, arguments, &state)
    case .binary(let left, let operation, _, let right):
      return binary(expression, left, operation, right, &state)
    case .assignment(let target, let compound, _, let right):
      return assign(target, isCompound: compound != nil, right, &state)
    case .conditional(let test, let first, let second):
      var (yes, no) = condition(test, state)
      let a = value(first, &yes)
      let b = value(second, &no)
      state = join(yes, no)
      guard let a, let b else { return nil }
      let number = fresh(origin(of: a, yes) ?? origin(of: b, no))
      if isNotNull(a, yes) == true, isNotNull(b, no) == true { constants[number] = true }
      return number
    case .isPattern: return boolean(expression, &state)
    case .lambda(let lambda):
      function(lambda.body, state)
      return nil
    case .throwing(let inner):
      _ = value(inner, &state)
      state.isDead = true
      return nil
    }
  }

  /// Goes through what an expression is made of, in its order.
  private mutating func parts(of expression: CSharpExpression, _ state: inout NullState) {
    switch expression.kind {
    case .interpolated(let parts):
      for case .hole(let inner, _, _) in parts { _ = value(inner, &state) }
    case .new(_, let parts, let inner):
      arguments(parts ?? [], &state)
      if let inner { initializer(inner, &state) }
    case .newArray(_, let sizes, _, let inner):
      for size in sizes { _ = value(size, &state) }
      if let inner { initializer(inner, &state) }
    case .implicitArray(_, let inner): initializer(inner, &state)
    case .anonymousObject(let members): for member in members { _ = value(member.value, &state) }
    case .declaration(_, let designation): declare(designation, &state)
    case .tuple(let parts): arguments(parts, &state)
    case .stackAlloc(let size): if let size { _ = value(size, &state) }
    case .newerSyntax(let parts): for part in parts { _ = value(part, &state) }
    case .query(let query): _ = value(query.source.values, &state)
    default: break
    }
  }

  mutating func arguments(_ arguments: [CSharpArgument], _ state: inout NullState) {
    for argument in arguments {
      _ = value(argument.value, &state)
      guard argument.modifier == .out || argument.modifier == .ref else { continue }
      if case .name(let name) = argument.value.kind,
        let declared = expression?.binding.locals[name.range.start]
      {
        state.locals[declared] = fresh()
      }
    }
  }

  mutating func initializer(_ initializer: CSharpInitializer, _ state: inout NullState) {
    for entry in initializer.entries {
      switch entry {
      case .member(_, .expression(let inner)): _ = value(inner, &state)
      case .member(_, .initializer(let inner)): self.initializer(inner, &state)
      case .index(let parts, .expression(let inner)):
        arguments(parts, &state)
        _ = value(inner, &state)
      case .index(let parts, .initializer(let inner)):
        arguments(parts, &state)
        self.initializer(inner, &state)
      case .element(let inner, _): for part in inner { _ = value(part, &state) }
      }
    }
  }

  // MARK: Members

  private mutating func member(
    _ receiver: ValueNumber?, _ name: CSharpName, _ target: CSharpExpression,
    _ state: inout NullState
  ) -> ValueNumber? {
    guard let receiver else { return nil }
    if name.text != "HasValue" { use(receiver, target.range, &state) }
    return member(receiver, named: name.text, state)
  }

  /// What members of `context` are null in some calls, and are used by policies which do not
  /// expect that. A subscription, an API and an operation are there in most calls; an error is
  /// where errors are handled.
  private static let absentMembers: Set<String> = ["User", "Product"]

  private mutating func member(
    _ receiver: ValueNumber, named name: String, _ state: NullState
  ) -> ValueNumber {
    if let known = known(receiver, name, state) { return known }
    let number = step(receiver, .member(name))
    if receiver == Self.context, Self.absentMembers.contains(name) {
      origins[number] = .context(name)
    } else if receiver == Self.request, name == "Certificate" {
      origins[number] = .context("Request.Certificate")
    } else if name == "HasValue" {
      implications[number] = Implication(yes: [receiver: true], no: [receiver: false])
    } else if name == "Body" {
      bodies.insert(number)
    } else if name == "Count" || name == "Length" {
      measured.insert(receiver)
    }
    return number
  }

  /// The members that nearly all expressions start with.
  private func known(
    _ receiver: ValueNumber, _ name: String, _ state: NullState
  ) -> ValueNumber? {
    switch (receiver, name) {
    case (Self.context, "Request"): Self.request
    case (Self.context, "Response"): state.response
    case (Self.context, "Variables"): Self.variables
    case (Self.request, "Headers"): Self.headers
    case (Self.request, "Body"): state.requestBody
    default: nil
    }
  }

  private mutating func element(
    _ receiver: ValueNumber?, _ arguments: [CSharpArgument], _ state: NullState
  ) -> ValueNumber? {
    guard let receiver, let key = key(arguments) else { return nil }
    return receiver == Self.variables ? variable(key, state) : step(receiver, .element(key))
  }

  /// `key` is a literal as written.
  mutating func variable(_ key: String, _ state: NullState) -> ValueNumber {
    state.variables[key] ?? step(Self.variables, .lookUp(key))
  }

  /// Whether arguments are short enough to be compared.
  func hasKey(_ arguments: [CSharpArgument]) -> Bool {
    guard expression != nil, let first = arguments.first, let last = arguments.last else {
      return true
    }
    if arguments.count == 1, case .literal(.string(let text?)) = first.value.kind {
      return text.utf8.count <= Self.longestKey
    }
    return last.value.range.end - first.value.range.start <= Self.longestKey
  }

  private static let longestKey = 200

  /// Arguments as written, without white space; nil where they are too long to be compared.
  func key(_ arguments: [CSharpArgument]) -> String? {
    guard let first = arguments.first, let last = arguments.last else { return "" }
    return key(from: first.value, to: last.value)
  }

  func key(from first: CSharpExpression, to last: CSharpExpression) -> String? {
    guard let expression else { return "" }
    if first.range == last.range, case .literal(.string(let text?)) = first.kind {
      return text.utf8.count > Self.longestKey ? nil : "\"\(text)\""
    }
    let range = SourceRange(start: first.range.start, end: last.range.end)
    guard range.length <= Self.longestKey else { return nil }
    let text = expression.syntax.text(range)
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.filter { !$0.isWhitespace } }
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
    return text.utf8.contains(where: isBlank)
      ? String(decoding: text.utf8.filter { !isBlank($0) }, as: UTF8.self) : text
  }

  private mutating func access(
    _ target: CSharpExpression, _ rest: CSharpExpression, _ state: inout NullState
  ) -> ValueNumber? {
    let receiver = value(target, &state)
    receivers.append(receiver)
    defer { receivers.removeLast() }
    guard let receiver, isNotNull(receiver, state) != true else { return value(rest, &state) }
    var inner = state
    set(receiver, notNull: true, &inner)
    let found = value(rest, &inner)
    // What was learned behind `?` holds only where it was reached. A body that is read there was
    // read for sure: where there is none, nobody misses it.
    state.bodyReads = inner.bodyReads
    let why = found.flatMap { origin(of: $0, inner) }
    let number = fresh(origins[receiver] ?? why)
    needs[number] = receiver
    if let found { alsoNeeds[number] = found }
    return number
  }

  private mutating func assign(
    _ target: CSharpExpression, isCompound: Bool, _ right: CSharpExpression,
    _ state: inout NullState
  ) -> ValueNumber? {
    if case .name(let name) = target.kind {
      let number = value(right, &state)
      guard let declared = expression?.binding.locals[name.range.start] else { return number }
      // `text += null` is text.
      state.locals[declared] = isCompound ? fresh() : number ?? fresh()
      return state.locals[declared]
    }
    let place = value(target, &state)
    let number = value(right, &state)
    if let place {
      let isNull = origin(of: number, state) != nil
      state.isNotNull[place] = isNull ? nil : true
    }
    return number
  }

  private mutating func binary(
    _ whole: CSharpExpression, _ left: CSharpExpression, _ operation: CSharpBinaryOperator,
    _ right: CSharpExpression, _ state: inout NullState
  ) -> ValueNumber? {
    switch operation {
    case .conditionalAnd, .conditionalOr, .equal, .notEqual, .less, .greater, .lessEqual,
      .greaterEqual:
      return boolean(whole, &state)
    case .coalesce:
      let first = value(left, &state)
      var missing = state
      if let first { set(first, notNull: false, &missing) }
      let second = value(right, &missing)
      guard let first else {
        state = join(state, missing)
        return nil
      }
      var there = state
      set(first, notNull: true, &there)
      if missing.isDead {
        state = there
        return first
      }
      let isThere = isNotNull(first, state) == true
      state.bodyReads = join(there, missing).bodyReads
      let isNull = isNotNull(second, missing) == false
      let number = fresh(
        isThere ? nil : origin(of: second, missing) ?? (isNull ? origins[first] : nil))
      if isThere || isNotNull(second, missing) == true { constants[number] = true }
      var standard: CSharpLiteral?
      if case .literal(let literal) = right.unwrapped.kind { standard = literal }
      coalesced[number] = Coalesced(left: first, standard: standard)
      return number
    default:
      // Long chains lean to the left: no recursion along them.
      var rights = [right]
      var first = left
      while case .binary(let inner, let operation, _, let right) = first.kind,
        Self.isArithmetic(operation)
      {
        rights.append(right)
        first = inner
      }
      _ = value(first, &state)
      for right in rights.reversed() { _ = value(right, &state) }
      return constant(notNull: true)
    }
  }

  private static func isArithmetic(_ operation: CSharpBinaryOperator) -> Bool {
    switch operation {
    case .conditionalAnd, .conditionalOr, .equal, .notEqual, .less, .greater, .lessEqual,
      .greaterEqual, .coalesce:
      false
    default: true
    }
  }

  /// The number of a truth value, which keeps what it tells of others.
  private mutating func boolean(
    _ expression: CSharpExpression, _ state: inout NullState
  ) -> ValueNumber {
    let (yes, no) = condition(expression, state)
    let number = fresh()
    var implication = Implication()
    if !yes.isDead {
      implication.yes = yes.isNotNull.filter { state.isNotNull[$0.key] != $0.value }
    }
    if !no.isDead {
      implication.no = no.isNotNull.filter { state.isNotNull[$0.key] != $0.value }
    }
    state = join(yes, no)
    if !implication.yes.isEmpty || !implication.no.isEmpty { implications[number] = implication }
    return number
  }
}

extension CSharpExpression {
  /// Without the parentheses around it.
  var unwrapped: CSharpExpression {
    var inner = self
    while case .parenthesized(let next) = inner.kind { inner = next }
    return inner
  }
}
