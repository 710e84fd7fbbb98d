/// The type that the compiler would give to an expression.
package indirect enum StaticType: Hashable, Sendable {
  /// A type of the catalogue by its id, or one that it does not describe.
  case named(String, [StaticType])
  case array(StaticType, rank: Int)
  case tuple([TupleElement])
  case anonymous([AnonymousMember])
  /// A type parameter that no type has been found for.
  case parameter(String)
  /// Of `null`, before something tells.
  case null
  case void
  /// Cannot be known: whatever follows from it is not judged.
  case unknown

  package struct TupleElement: Hashable, Sendable {
    package var type: StaticType
    package var name: String?
  }

  package struct AnonymousMember: Hashable, Sendable {
    package var name: String
    package var type: StaticType
  }

  static func system(_ name: String) -> StaticType { .named("System." + name, []) }

  package static let bool = system("Boolean")
  package static let string = system("String")
  package static let object = system("Object")
  package static let int = system("Int32")
  static let char = system("Char")
  static let byte = system("Byte")
  static let sbyte = system("SByte")
  static let short = system("Int16")
  static let ushort = system("UInt16")
  static let uint = system("UInt32")
  static let long = system("Int64")
  static let ulong = system("UInt64")
  static let float = system("Single")
  static let double = system("Double")
  static let decimal = system("Decimal")
  static let type = system("Type")
  static let exception = system("Exception")
  static let disposable = system("IDisposable")

  static func nullable(_ type: StaticType) -> StaticType {
    switch type {
    case .unknown: .unknown
    default: type.underlying == nil ? .named("System.Nullable`1", [type]) : type
    }
  }

  static func enumerable(of type: StaticType) -> StaticType {
    .named("System.Collections.Generic.IEnumerable`1", [type])
  }

  /// `T` of `T?`.
  var underlying: StaticType? {
    if case .named("System.Nullable`1", let arguments) = self { arguments.first } else { nil }
  }

  var withoutNullable: StaticType { underlying ?? self }

  var id: String? { if case .named(let id, _) = self { id } else { nil } }

  package var isUnknown: Bool { self == .unknown }

  /// Whether something in it is not known.
  var holdsUnknown: Bool {
    switch self {
    case .unknown: true
    case .named(_, let arguments): arguments.contains(where: \.holdsUnknown)
    case .array(let element, _): element.holdsUnknown
    case .tuple(let elements): elements.contains { $0.type.holdsUnknown }
    case .anonymous(let members): members.contains { $0.type.holdsUnknown }
    case .parameter, .null, .void: false
    }
  }

  var holdsParameter: Bool {
    switch self {
    case .parameter: true
    case .named(_, let arguments): arguments.contains(where: \.holdsParameter)
    case .array(let element, _): element.holdsParameter
    case .tuple(let elements): elements.contains { $0.type.holdsParameter }
    case .anonymous, .null, .void, .unknown: false
    }
  }

  /// With types in the place of type parameters.
  func substituting(_ types: [String: StaticType]) -> StaticType {
    if types.isEmpty { return self }
    switch self {
    case .parameter(let name): return types[name] ?? self
    case .named(let id, let arguments):
      return arguments.isEmpty ? self : .named(id, arguments.map { $0.substituting(types) })
    case .array(let element, let rank): return .array(element.substituting(types), rank: rank)
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(type: $0.type.substituting(types), name: $0.name) })
    case .anonymous, .null, .void, .unknown: return self
    }
  }
}

extension StaticType {
  init(_ reference: TypeReference) {
    switch reference {
    case .named(let id, let arguments): self = .named(id, arguments.map(StaticType.init))
    case .array(let element, let rank): self = .array(StaticType(element), rank: rank)
    case .parameter(let name): self = .parameter(name)
    case .void: self = .void
    }
  }

  private static let keywords: [String: String] = [
    "System.Boolean": "bool", "System.Byte": "byte", "System.SByte": "sbyte", "System.Char": "char",
    "System.Decimal": "decimal", "System.Double": "double", "System.Single": "float",
    "System.Int32": "int", "System.UInt32": "uint", "System.Int64": "long",
    "System.UInt64": "ulong", "System.Object": "object", "System.Int16": "short",
    "System.UInt16": "ushort", "System.String": "string",
  ]

  static let predefined: [CSharpKeyword: StaticType] = [
    .bool: .bool, .byte: .byte, .sbyte: .sbyte, .char: .char, .decimal: .decimal,
    .double: .double, .float: .float, .int: .int, .uint: .uint, .long: .long, .ulong: .ulong,
    .object: .object, .short: .short, .ushort: .ushort, .string: .string, .void: .void,
  ]

  /// As C# writes it: `List<string>`, `int?`.
  package var name: String {
    switch self {
    case .named(let id, let arguments):
      if let keyword = Self.keywords[id] { return keyword }
      if let inner = underlying { return inner.name + "?" }
      let short = id.prefix { $0 != "`" }.split(separator: ".").last.map(String.init) ?? id
      return arguments.isEmpty
        ? short : "\(short)<\(arguments.map(\.name).joined(separator: ", "))>"
    case .array(let element, let rank):
      return element.name + "[" + String(repeating: ",", count: rank - 1) + "]"
    case .tuple(let elements):
      let parts = elements.map { $0.type.name + ($0.name.map { " " + $0 } ?? "") }
      return "(" + parts.joined(separator: ", ") + ")"
    case .anonymous(let members):
      return "new { \(members.map(\.name).joined(separator: ", ")) }"
    case .parameter(let name): return name
    case .null: return "null"
    case .void: return "void"
    case .unknown: return "?"
    }
  }
}
