import Diagnostics
import PolicyExpressions

extension NullFlow {
  private static let firstOrNull: Set<String> = [
    "FirstOrDefault", "LastOrDefault", "SingleOrDefault",
  ]
  /// Methods that take null before the dot.
  private static let takesNull: Set<String> = [
    "AsJwt", "AsBasic", "TryParseJwt", "TryParseBasic",
  ]

  mutating func call(
    _ whole: CSharpExpression, _ target: CSharpExpression, _ arguments: [CSharpArgument],
    _ state: inout NullState
  ) -> ValueNumber? {
    let receiver: ValueNumber?
    let name: CSharpName
    switch target.kind {
    case .member(let inner, let method):
      name = method
      receiver = value(inner, &state)
      if let receiver, isWatched(receiver, state), !Self.takesNull.contains(name.text),
        !isOfNullable(name.text, inner)
      {
        use(receiver, inner.range, &state)
      }
      if isString(inner, receiver) { return stringTest(name.text, arguments, &state) }
    case .memberBinding(let method):
      name = method
      receiver = receivers.last.flatMap { $0 }
    case .name(let method):
      if method.text == "nameof" { return nil }
      _ = value(target, &state)
      self.arguments(arguments, &state)
      return nil
    default:
      _ = value(target, &state)
      self.arguments(arguments, &state)
      return nil
    }
    self.arguments(arguments, &state)
    guard let receiver else { return nil }
    if name.text == "As" || name.text == "AsFormUrlEncodedContent" {
      return body(receiver, whole, target, arguments, &state)
    }
    return result(of: name, receiver, whole, arguments, state)
  }

  /// What a method gives, by what is known of those that policies use.
  private mutating func result(
    of name: CSharpName, _ receiver: ValueNumber, _ whole: CSharpExpression,
    _ arguments: [CSharpArgument], _ state: NullState
  ) -> ValueNumber? {
    guard hasKey(arguments) else { return nil }
    if name.text == "GetValueOrDefault" { return lookUp(receiver, whole, arguments, state) }
    guard let key = key(arguments) else { return nil }
    switch name.text {
    case "ContainsKey":
      let number = fresh()
      let found =
        receiver == Self.variables ? variable(key, state) : lookedUp(receiver, key)
      implications[number] = Implication(yes: [found: true])
      return number
    case "Any":
      measured.insert(receiver)
      let number = fresh()
      var yes: [ValueNumber: Bool] = [:]
      for method in Self.firstOrNull.sorted() {
        yes[step(receiver, .call(method, key))] = true
        yes[step(receiver, .call(method, ""))] = true
      }
      implications[number] = Implication(yes: yes)
      return number
    case "Count":
      measured.insert(receiver)
      return nil
    case "Equals" where arguments.count == 1:
      return nil
    default: break
    }
    let number = step(receiver, .call(name.text, key))
    if name.text.hasSuffix("OrDefault"), Self.firstOrNull.contains(name.text),
      !measured.contains(receiver), isReference(whole)
    {
      origins[number] = .noElement(name.text)
    } else if name.text == "AsJwt" || name.text == "AsBasic" {
      origins[number] = .noToken(name.text)
    }
    return number
  }

  private mutating func lookUp(
    _ receiver: ValueNumber, _ whole: CSharpExpression, _ arguments: [CSharpArgument],
    _ state: NullState
  ) -> ValueNumber? {
    guard let first = arguments.first else { return nil }
    if receiver != Self.variables, arguments.count > 1 {
      guard arguments.count == 2, case .literal(.null) = arguments[1].value.unwrapped.kind else {
        return fresh()
      }
    }
    guard let key = key(from: first.value, to: first.value) else { return nil }
    if receiver == Self.variables {
      // Whether it is set at all is another question.
      guard state.variables[key] != nil || arguments.count == 1 else { return fresh() }
      return variable(key, state)
    }
    let number = lookedUp(receiver, key)
    if isText(whole) { origins[number] = .missingKey(key) }
    return number
  }

  /// What `GetValueOrDefault` gives for a key; the names of headers are the same in both cases.
  mutating func lookedUp(_ receiver: ValueNumber, _ key: String) -> ValueNumber {
    step(receiver, .lookUp(receiver == Self.headers ? key.lowercased() : key))
  }

  /// `string.IsNullOrEmpty(x)`, and other static methods of `string`.
  private mutating func stringTest(
    _ name: String, _ arguments: [CSharpArgument], _ state: inout NullState
  ) -> ValueNumber? {
    let values = arguments.map { value($0.value, &state) }
    let number = fresh()
    switch name {
    case "IsNullOrEmpty", "IsNullOrWhiteSpace":
      guard let tested = values.first.flatMap({ $0 }) else { return nil }
      var no = [tested: true]
      if let parts = coalesced[tested], parts.standard == .string("") { no[parts.left] = true }
      implications[number] = Implication(no: no)
    case "Equals" where values.count >= 2:
      var yes: [ValueNumber: Bool] = [:]
      for (value, other) in [(values[0], values[1]), (values[1], values[0])] {
        if let value, isNotNull(other, state) == true { yes[value] = true }
      }
      implications[number] = Implication(yes: yes)
    default: constants[number] = true
    }
    return number
  }

  // MARK: Bodies

  private mutating func body(
    _ receiver: ValueNumber, _ whole: CSharpExpression, _ target: CSharpExpression,
    _ arguments: [CSharpArgument], _ state: inout NullState
  ) -> ValueNumber? {
    var inner = target
    if case .member(let message, _) = target.kind { inner = message }
    guard isBody(inner, receiver, state) else { return fresh() }
    var keeps = !arguments.isEmpty
    if case .literal(.bool(false))? = arguments.first?.value.unwrapped.kind { keeps = false }
    read(receiver, whole.range, keeps: keeps, &state)
    return fresh()
  }

  /// Whether `As` is that of a message's body.
  private func isBody(
    _ target: CSharpExpression, _ receiver: ValueNumber, _ state: NullState
  ) -> Bool {
    if receiver == state.requestBody { return true }
    return type(target) == .named("IMessageBody", []) || bodies.contains(receiver)
  }

  // MARK: Types

  private func type(_ expression: CSharpExpression) -> StaticType {
    self.expression?.binding.types[expression.range] ?? .unknown
  }

  /// Whether a static method of `string` follows.
  private func isString(_ target: CSharpExpression, _ receiver: ValueNumber?) -> Bool {
    switch target.kind {
    case .predefinedType(let keyword): keyword == .string
    case .name(let name): receiver == nil && name.text == "String"
    case .member(_, let name): receiver == nil && name.text == "String"
    default: false
    }
  }

  /// A number that may be null has methods even then.
  private func isOfNullable(_ method: String, _ target: CSharpExpression) -> Bool {
    switch method {
    case "ToString", "Equals", "GetHashCode", "GetValueOrDefault":
      let type = type(target)
      return type.isUnknown || type.underlying != nil
    default: return false
    }
  }

  private func isText(_ expression: CSharpExpression) -> Bool { type(expression) == .string }

  /// Whether null is among a type's values for sure.
  private func isReference(_ expression: CSharpExpression) -> Bool {
    switch type(expression).kind {
    case .named("System.String", _), .array: true
    case .named(let id, _):
      Catalogue.standard.head(id).map { $0.kind == .class || $0.kind == .interface } ?? false
    default: false
    }
  }

  /// Whether an expression gives a number, a truth value or the like.
  func isNumber(_ expression: CSharpExpression) -> Bool {
    guard case .named(let id, _) = type(expression).kind else { return false }
    return Self.numbers.contains(id)
  }

  private static let numbers: Set<String> = [
    "System.Boolean", "System.Int32", "System.Int64", "System.Double", "System.Decimal",
    "System.DateTime", "System.TimeSpan", "System.Guid", "System.DateTimeOffset",
  ]
}
