/// The numbers of C#, and `char`, which counts as one.
enum NumericType: Int, Sendable {
  case sbyte, byte, short, ushort, int, uint, long, ulong, char, float, double, decimal

  init?(id: String) {
    // Most types are none, and their names are longer.
    guard (11...14).contains(id.utf8.count) else { return nil }
    switch id {
    case "System.SByte": self = .sbyte
    case "System.Byte": self = .byte
    case "System.Int16": self = .short
    case "System.UInt16": self = .ushort
    case "System.Int32": self = .int
    case "System.UInt32": self = .uint
    case "System.Int64": self = .long
    case "System.UInt64": self = .ulong
    case "System.Char": self = .char
    case "System.Single": self = .float
    case "System.Double": self = .double
    case "System.Decimal": self = .decimal
    default: return nil
    }
  }

  /// The values that an integer type holds; nil for the others.
  var range: ClosedRange<Int128>? {
    switch self {
    case .sbyte: -0x80...0x7F
    case .byte: 0...0xFF
    case .short: -0x8000...0x7FFF
    case .ushort, .char: 0...0xFFFF
    case .int: -0x8000_0000...0x7FFF_FFFF
    case .uint: 0...0xFFFF_FFFF
    case .long: -0x8000_0000_0000_0000...0x7FFF_FFFF_FFFF_FFFF
    case .ulong: 0...0xFFFF_FFFF_FFFF_FFFF
    case .float, .double, .decimal: nil
    }
  }

  /// `char` and the unsigned ones are none.
  var isSigned: Bool {
    switch self {
    case .sbyte, .short, .int, .long: true
    default: false
    }
  }

  var isUnsigned: Bool {
    switch self {
    case .byte, .ushort, .uint, .ulong: true
    default: false
    }
  }

  /// How they become each other by themselves (C# language specification, conversions).
  func converts(to target: NumericType) -> Bool {
    switch (self, target) {
    case (.sbyte, .short), (.sbyte, .int), (.sbyte, .long): true
    case (.byte, .short), (.byte, .ushort), (.byte, .int), (.byte, .uint), (.byte, .long),
      (.byte, .ulong):
      true
    case (.short, .int), (.short, .long): true
    case (.ushort, .int), (.ushort, .uint), (.ushort, .long), (.ushort, .ulong): true
    case (.int, .long), (.uint, .long), (.uint, .ulong): true
    case (.char, .ushort), (.char, .int), (.char, .uint), (.char, .long), (.char, .ulong): true
    case (.float, .double): true
    case (.float, _), (.double, _), (.decimal, _): false
    case (_, .float), (_, .double), (_, .decimal): true
    default: false
    }
  }
}

extension StaticType {
  /// The values that an integer type holds; nil for other types.
  var integerRange: ClosedRange<Int128>? { number?.range }

  /// Whether it is a number or a character.
  var isNumeric: Bool { number != nil }

  var isIntegral: Bool {
    switch number {
    case nil, .float, .double, .decimal: false
    default: true
    }
  }

  func convertsNumerically(to target: StaticType) -> Bool {
    guard let number, let other = target.number else { return false }
    return number.converts(to: other)
  }

  /// The type that arithmetic on two numbers is done in; nil where C# has none.
  static func promoted(_ left: StaticType, _ right: StaticType) -> StaticType? {
    guard let a = left.number, let b = right.number else { return nil }
    func either(_ type: NumericType) -> Bool { a == type || b == type }
    if either(.decimal) { return either(.float) || either(.double) ? nil : .decimal }
    if either(.double) { return .double }
    if either(.float) { return .float }
    if either(.ulong) { return a.isSigned || b.isSigned ? nil : .ulong }
    if either(.long) { return .long }
    if either(.uint) { return a.isSigned || b.isSigned ? .long : .uint }
    return .int
  }
}

/// A value that the compiler knows.
enum ConstantValue: Hashable, Sendable {
  case bool(Bool)
  case integer(Int128)
  case real(Double)
  case string(String?)
  case character(UInt16)
  case null

  /// The number that it is; characters count.
  var integer: Int128? {
    switch self {
    case .integer(let value): value
    case .character(let unit): Int128(unit)
    default: nil
    }
  }

  var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
}
