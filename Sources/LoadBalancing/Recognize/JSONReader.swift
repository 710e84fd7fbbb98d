import Diagnostics

/// Reads JSON as people write it into policies, and as Json.NET takes it: texts may stand in single
/// quotes, and a comma may follow the last element.
struct JSONReader {
  private static let deepestNesting = 64

  private let bytes: [UInt8]
  private var index = 0
  private var heap: ConstantHeap
  private let range: SourceRange

  /// The value, and the heap with its objects and lists, which are made at `range`; nil where the
  /// text is no JSON.
  static func read(
    _ text: String, at range: SourceRange, heap: ConstantHeap
  ) -> (value: ConstantValue, heap: ConstantHeap)? {
    var reader = JSONReader(bytes: Array(text.utf8), heap: heap, range: range)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    return reader.index == reader.bytes.count ? (value, reader.heap) : nil
  }

  private init(bytes: [UInt8], heap: ConstantHeap, range: SourceRange) {
    self.bytes = bytes
    self.heap = heap
    self.range = range
  }

  private mutating func value(depth: Int) -> ConstantValue? {
    skipSpace()
    guard index < bytes.count, depth < Self.deepestNesting else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return text().map { .string($0) }
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> ConstantValue? {
    var properties: [ConstantHeap.Property] = []
    index += 1
    while true {
      if take("}") { return heap.object(properties) }
      guard let name = text(), take(":"), let value = value(depth: depth + 1) else { return nil }
      properties.append(ConstantHeap.Property(name: name, value: value))
      if !take(",") { return take("}") ? heap.object(properties) : nil }
    }
  }

  private mutating func list(depth: Int) -> ConstantValue? {
    var elements: [ConstantValue] = []
    index += 1
    while true {
      if take("]") { return heap.list(elements, at: range) }
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
      if !take(",") { return take("]") ? heap.list(elements, at: range) : nil }
    }
  }

  private mutating func text() -> String? {
    skipSpace()
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
    let quote = bytes[index]
    index += 1
    var units: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == quote { return String(decoding: units, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        units.append(byte)
        continue
      }
      guard index < bytes.count else { return nil }
      let escape = bytes[index]
      index += 1
      switch escape {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "/"), UInt8(ascii: "\\"), 0x22, 0x27: units.append(escape)
      case UInt8(ascii: "u"):
        guard index + 4 <= bytes.count,
          let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        units += Array(String(Character(scalar)).utf8)
        index += 4
      default: return nil
      }
    }
    return nil
  }

  private mutating func word() -> ConstantValue? {
    let start = index
    while index < bytes.count, !",]}: \t\r\n".utf8.contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "": return nil
    default:
      if let number = Int(word) { return .number(number) }
      return Double(word) == nil ? nil : .code(word)
    }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }
}
