/// The type that the compiler would give to an expression.
///
/// What it is made of stands behind a reference, with what is asked most often found once: types are
/// compared and looked up far more often than they are made.
package struct StaticType: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
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
  }

  package struct TupleElement: Hashable, Sendable {
    package var type: StaticType
    package var name: String?
  }

  package struct AnonymousMember: Hashable, Sendable {
    package var name: String
    package var type: StaticType
  }

  private final class Node: Sendable {
    let kind: Kind
    let hash: Int
    let id: String?
    let number: NumericType?
    let underlying: StaticType?
    let isUnknown: Bool
    let holdsUnknown: Bool
    let holdsParameter: Bool

    init(_ kind: Kind) {
      self.kind = kind
      hash = kind.hashValue
      var parts: [StaticType] = []
      switch kind {
      case .named(_, let arguments): parts = arguments
      case .array(let element, _): parts = [element]
      case .tuple(let elements): parts = elements.map(\.type)
      case .anonymous(let members): parts = members.map(\.type)
      case .parameter, .null, .void, .unknown: break
      }
      isUnknown = kind == .unknown
      holdsUnknown = isUnknown || parts.contains { $0.holdsUnknown }
      // What an anonymous object is made of has been found already.
      switch kind {
      case .parameter: holdsParameter = true
      case .anonymous: holdsParameter = false
      default: holdsParameter = parts.contains { $0.holdsParameter }
      }
      if case .named(let id, let arguments) = kind {
        self.id = id
        number = arguments.isEmpty ? NumericType(id: id) : nil
        underlying = id == "System.Nullable`1" ? arguments.first : nil
      } else {
        (id, number, underlying) = (nil, nil, nil)
      }
    }
  }

  private let node: Node

  init(_ kind: Kind) { node = Node(kind) }

  package static func == (a: StaticType, b: StaticType) -> Bool {
    a.node === b.node || a.node.hash == b.node.hash && a.node.kind == b.node.kind
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(node.hash) }

  package var kind: Kind { node.kind }

  package var isUnknown: Bool { node.isUnknown }

  /// Whether something in it is not known.
  var holdsUnknown: Bool { node.holdsUnknown }

  var holdsParameter: Bool { node.holdsParameter }

  /// Which of the numbers of C# it is; nil for other types.
  var number: NumericType? { node.number }

  package static func named(_ id: String, _ arguments: [StaticType]) -> StaticType {
    StaticType(Kind.named(id, arguments))
  }

  static func array(_ element: StaticType, rank: Int) -> StaticType {
    StaticType(Kind.array(element, rank: rank))
  }

  static func tuple(_ elements: [TupleElement]) -> StaticType { StaticType(Kind.tuple(elements)) }

  static func anonymous(_ members: [AnonymousMember]) -> StaticType {
    StaticType(Kind.anonymous(members))
  }

  static func parameter(_ name: String) -> StaticType { StaticType(Kind.parameter(name)) }

  package static let null = StaticType(Kind.null)
  package static let void = StaticType(Kind.void)
  package static let unknown = StaticType(Kind.unknown)

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
  static let context = named(Catalogue.contextType, [])
  static let exception = system("Exception")
  static let disposable = system("IDisposable")

  static func nullable(_ type: StaticType) -> StaticType {
    type.isUnknown || type.underlying != nil ? type : .named("System.Nullable`1", [type])
  }

  static func enumerable(of type: StaticType) -> StaticType {
    .named("System.Collections.Generic.IEnumerable`1", [type])
  }

  /// `T` of `T?`.
  package var underlying: StaticType? { node.underlying }

  var withoutNullable: StaticType { underlying ?? self }

  /// Of a type of the catalogue.
  var id: String? { node.id }

  /// With types in the place of type parameters.
  func substituting(_ types: [String: StaticType]) -> StaticType {
    if types.isEmpty || !holdsParameter { return self }
    switch kind {
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
  private static let keywords: [String: String] = [
    "System.Boolean": "bool", "System.Byte": "byte", "System.SByte": "sbyte", "System.Char": "char",
    "System.Decimal": "decimal", "System.Double": "double", "System.Single": "float",
    "System.Int32": "int", "System.UInt32": "uint", "System.Int64": "long",
    "System.UInt64": "ulong", "System.Object": "object", "System.Int16": "short",
    "System.UInt16": "ushort", "System.String": "string",
  ]

  /// The type that a keyword names; nil for other keywords.
  init?(_ keyword: CSharpKeyword) {
    switch keyword {
    case .bool: self = .bool
    case .byte: self = .byte
    case .sbyte: self = .sbyte
    case .char: self = .char
    case .decimal: self = .decimal
    case .double: self = .double
    case .float: self = .float
    case .int: self = .int
    case .uint: self = .uint
    case .long: self = .long
    case .ulong: self = .ulong
    case .object: self = .object
    case .short: self = .short
    case .ushort: self = .ushort
    case .string: self = .string
    case .void: self = .void
    default: return nil
    }
  }

  /// The type that a word of C#'s names; nil for other words.
  init?(keyword: String) {
    // Most names begin with a capital letter.
    guard let first = keyword.utf8.first, first >= UInt8(ascii: "a") else { return nil }
    switch keyword {
    case "string": self = .string
    case "object": self = .object
    case "int": self = .int
    case "bool": self = .bool
    case "void": self = .void
    default:
      guard let known = CSharpKeyword(rawValue: keyword) else { return nil }
      self.init(known)
    }
  }

  /// As C# writes it: `List<string>`, `int?`.
  package var name: String {
    switch kind {
    case .named(let id, let arguments):
      if let keyword = Self.keywords[id] { return keyword }
      if let inner = underlying { return inner.name + "?" }
      let plain = id.utf8.prefix { $0 != UInt8(ascii: "`") }
      let dot = plain.lastIndex(of: UInt8(ascii: ".")).map { plain.index(after: $0) }
      let short = String(Substring(plain[(dot ?? plain.startIndex)...]))
      guard let first = arguments.first else { return short }
      return arguments.dropFirst().reduce("\(short)<\(first.name)") { "\($0), \($1.name)" } + ">"
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
