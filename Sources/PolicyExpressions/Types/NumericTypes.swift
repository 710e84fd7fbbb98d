/// The numbers of C# and how they become each other (C# language specification, conversions).
extension StaticType {
  private static let implicitTargets: [StaticType: Set<StaticType>] = [
    .sbyte: [.short, .int, .long, .float, .double, .decimal],
    .byte: [.short, .ushort, .int, .uint, .long, .ulong, .float, .double, .decimal],
    .short: [.int, .long, .float, .double, .decimal],
    .ushort: [.int, .uint, .long, .ulong, .float, .double, .decimal],
    .int: [.long, .float, .double, .decimal],
    .uint: [.long, .ulong, .float, .double, .decimal],
    .long: [.float, .double, .decimal],
    .ulong: [.float, .double, .decimal],
    .char: [.ushort, .int, .uint, .long, .ulong, .float, .double, .decimal],
    .float: [.double],
  ]

  private static let ranges: [StaticType: ClosedRange<Int128>] = [
    .sbyte: -0x80...0x7F, .byte: 0...0xFF, .short: -0x8000...0x7FFF, .ushort: 0...0xFFFF,
    .int: -0x8000_0000...0x7FFF_FFFF, .uint: 0...0xFFFF_FFFF,
    .long: -0x8000_0000_0000_0000...0x7FFF_FFFF_FFFF_FFFF,
    .ulong: 0...0xFFFF_FFFF_FFFF_FFFF, .char: 0...0xFFFF,
  ]

  /// The values that an integer type holds; nil for other types.
  var integerRange: ClosedRange<Int128>? { Self.ranges[self] }

  /// Whether it is a number or a character.
  var isNumeric: Bool {
    integerRange != nil || self == .float || self == .double || self == .decimal
  }

  var isIntegral: Bool { integerRange != nil }

  func convertsNumerically(to target: StaticType) -> Bool {
    Self.implicitTargets[self]?.contains(target) ?? false
  }

  /// The type that arithmetic on two numbers is done in; nil where C# has none.
  static func promoted(_ left: StaticType, _ right: StaticType) -> StaticType? {
    guard left.isNumeric, right.isNumeric else { return nil }
    let both: Set = [left, right]
    if both.contains(.decimal) {
      return both.contains(.float) || both.contains(.double) ? nil : .decimal
    }
    if both.contains(.double) { return .double }
    if both.contains(.float) { return .float }
    if both.contains(.ulong) {
      let signed: Set<StaticType> = [.sbyte, .short, .int, .long]
      return both.isDisjoint(with: signed) ? .ulong : nil
    }
    if both.contains(.long) { return .long }
    if both.contains(.uint) {
      return both.isDisjoint(with: [.sbyte, .short, .int]) ? .uint : .long
    }
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
