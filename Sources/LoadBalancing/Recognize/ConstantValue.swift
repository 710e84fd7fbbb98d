import Diagnostics

/// What is known of a value without running anything.
indirect enum ConstantValue {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  /// An object or a list, by its place in `ConstantHeap`: two names may mean the same one.
  case object(Int)
  case array(Int)
  /// `new JProperty("name", value)`.
  case property(String, ConstantValue)
  /// A value that only running the code gives, as it is written.
  case code(String)

  /// As in messages and comparisons; nil for what is no single value.
  var text: String? {
    switch self {
    case .string(let text): text
    case .number(let number): String(number)
    case .bool(let value): value ? "true" : "false"
    case .null: "null"
    case .code(let code): code
    case .object, .array, .property: nil
    }
  }
}

/// The objects and lists that code makes.
struct ConstantHeap {
  struct Property {
    var name: String
    var value: ConstantValue
  }

  struct Object {
    var properties: [Property] = []
    /// The type that it has in the end: `JObject`.
    var type = "JObject"
    /// The statements and values that make it, in the code.
    var ranges: Set<SourceRange> = []
    /// Why it is not known what the object holds.
    var doubt: String?

    mutating func set(_ name: String, _ value: ConstantValue) {
      // Which value counts depends on how it is set; `Add` throws.
      if properties.contains(where: { $0.name == name }) { doubt = "\(name) is set twice" }
      properties.append(Property(name: name, value: value))
    }
  }

  struct List {
    var elements: [ConstantValue] = []
    var ranges: Set<SourceRange> = []
    /// Why it is not known what the list holds.
    var doubt: String?
    /// Where it is made.
    var range: SourceRange
    /// The type that it has in the end: `JArray`.
    var type = "JArray"
    /// The local variable that held it first.
    var name: String?
  }

  var objects: [Object] = []
  var lists: [List] = []

  mutating func object(_ properties: [Property] = []) -> ConstantValue {
    var object = Object()
    for property in properties { object.set(property.name, property.value) }
    objects.append(object)
    return .object(objects.count - 1)
  }

  mutating func list(_ elements: [ConstantValue], at range: SourceRange) -> ConstantValue {
    lists.append(List(elements: elements, range: range))
    return .array(lists.count - 1)
  }

  /// Which objects and lists were met already: one may stand in several places, and in itself.
  struct Seen {
    var objects: Set<Int> = []
    var lists: Set<Int> = []

    mutating func insert(_ value: ConstantValue) -> Bool {
      switch value {
      case .object(let index): objects.insert(index).inserted
      case .array(let index): lists.insert(index).inserted
      case .string, .number, .bool, .null, .property, .code: true
      }
    }
  }

  /// All that makes a value, nested values included.
  func ranges(of value: ConstantValue) -> Set<SourceRange> {
    var found: Set<SourceRange> = []
    visit(value) { part in
      switch part {
      case .object(let index): found.formUnion(objects[index].ranges)
      case .array(let index): found.formUnion(lists[index].ranges)
      case .string, .number, .bool, .null, .property, .code: break
      }
    }
    return found
  }

  /// Why it is not known what a value holds.
  func doubt(about value: ConstantValue) -> String? {
    var found: String?
    visit(value) { part in
      switch part {
      case .object(let index): found = found ?? objects[index].doubt
      case .array(let index): found = found ?? lists[index].doubt
      case .string, .number, .bool, .null, .property, .code: break
      }
    }
    return found
  }

  /// A value and all that stands in it, each object and list once.
  private func visit(_ value: ConstantValue, _ body: (ConstantValue) -> Void) {
    var seen = Seen()
    var left = [value]
    while let next = left.popLast() {
      guard seen.insert(next) else { continue }
      body(next)
      switch next {
      case .object(let index): left += objects[index].properties.reversed().map(\.value)
      case .array(let index): left += lists[index].elements.reversed()
      case .property(_, let value): left.append(value)
      case .string, .number, .bool, .null, .code: break
      }
    }
  }

  mutating func setDoubt(_ reason: String, about value: ConstantValue) {
    switch value {
    case .object(let index): objects[index].doubt = reason
    case .array(let index): lists[index].doubt = reason
    case .property, .string, .number, .bool, .null, .code: break
    }
  }
}
