import Diagnostics
import PolicyExpressions

/// Works out values that stand in the code: texts, numbers, objects and lists. Nothing is run; what
/// depends on anything else stays code.
struct ConstantEvaluator {
  let syntax: CSharpSyntax
  /// Longer texts and lists are not made: a few lines of code can double one again and again.
  private static let lengthLimit = 16_384

  var heap = ConstantHeap()
  var locals: [String: ConstantValue] = [:]

  init(_ syntax: CSharpSyntax) {
    self.syntax = syntax
  }

  mutating func value(_ expression: CSharpExpression) -> ConstantValue {
    switch expression.kind {
    case .literal(let literal): return value(literal, expression.range)
    case .parenthesized(let inner): return value(inner)
    case .cast(_, let inner), .asType(let inner, _):
      return value(inner)
    case .name(let name): return locals[name.text] ?? code(expression)
    case .prefix(.minus, let operand):
      if case .number(let number) = value(operand) { return .number(-number) }
      return code(expression)
    case .binary(let left, .add, _, let right): return sum(left, right) ?? code(expression)
    case .interpolated(let parts): return text(parts) ?? code(expression)
    case .new(let type, let arguments, let initializer):
      return created(type, arguments ?? [], initializer, expression)
    case .newArray(_, let sizes, 1, let initializer?) where sizes.isEmpty:
      return list([], initializer, expression, type: "array")
    case .implicitArray(1, let initializer): return list([], initializer, expression, type: "array")
    case .anonymousObject(let members): return object(members, expression)
    case .call(let function, let arguments, _):
      return called(function, arguments.map(\.value), expression) ?? code(expression)
    case .element(let target, let arguments): return element(target, arguments, expression)
    default: return code(expression)
    }
  }

  func code(_ expression: CSharpExpression) -> ConstantValue {
    .code(syntax.text(expression.range))
  }

  private func value(_ literal: CSharpLiteral, _ range: SourceRange) -> ConstantValue {
    switch literal {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let text): Int(text).map { .number($0) } ?? .code(text)
    case .string(let text?): .string(text)
    case .string(nil), .character: .code(syntax.text(range))
    }
  }

  private mutating func sum(
    _ left: CSharpExpression, _ right: CSharpExpression
  ) -> ConstantValue? {
    switch (value(left), value(right)) {
    case (.string(let left), .string(let right)):
      left.utf8.count + right.utf8.count <= Self.lengthLimit ? .string(left + right) : nil
    case (.string(let left), .number(let right)): .string(left + String(right))
    case (.number(let left), .string(let right)): .string(String(left) + right)
    case (.number(let left), .number(let right)):
      left.addingReportingOverflow(right).overflow ? nil : .number(left + right)
    default: nil
    }
  }

  private mutating func text(_ parts: [CSharpInterpolationPart]) -> ConstantValue? {
    var text = ""
    for part in parts {
      switch part {
      case .text(let piece?, _): text += piece
      case .text(nil, _): return nil
      case .hole(let hole, let alignment, let format):
        guard alignment == nil, format == nil else { return nil }
        switch value(hole) {
        case .string(let piece): text += piece
        case .number(let number): text += String(number)
        default: return nil
        }
      }
    }
    return text.utf8.count <= Self.lengthLimit ? .string(text) : nil
  }

  private mutating func element(
    _ target: CSharpExpression, _ arguments: [CSharpArgument], _ expression: CSharpExpression
  ) -> ConstantValue {
    guard arguments.count == 1, let argument = arguments.first else { return code(expression) }
    switch (value(target), value(argument.value)) {
    case (.array(let list), .number(let index))
    where heap.lists[list].elements.indices.contains(index):
      return heap.lists[list].elements[index]
    case (.object(let object), .string(let name)):
      return heap.objects[object].properties.first { $0.name == name }?.value ?? .null
    default: return code(expression)
    }
  }

  // MARK: - Creation

  private mutating func created(
    _ type: CSharpType, _ arguments: [CSharpArgument], _ initializer: CSharpInitializer?,
    _ expression: CSharpExpression
  ) -> ConstantValue {
    guard case .named(_, let names) = type.kind, let name = names.last?.text else {
      return code(expression)
    }
    let values = arguments.map(\.value)
    switch name {
    case "JObject", "Dictionary": return object(values, initializer, expression, type: name)
    case "JArray", "List": return list(values, initializer, expression, type: name)
    case "JProperty":
      guard values.count == 2, case .string(let name) = value(values[0]) else {
        return code(expression)
      }
      return .property(name, value(values[1]))
    case "JValue":
      return values.count == 1 ? value(values[0]) : code(expression)
    default: return code(expression)
    }
  }

  private mutating func object(
    _ arguments: [CSharpExpression], _ initializer: CSharpInitializer?,
    _ expression: CSharpExpression, type: String
  ) -> ConstantValue {
    let made = heap.object()
    guard case .object(let index) = made else { return made }
    heap.objects[index].type = type
    heap.objects[index].ranges = [expression.range]
    let unknown = "some of its properties are worked out when the policy runs"
    for argument in arguments {
      guard case .property(let name, let value) = value(argument) else {
        heap.objects[index].doubt = unknown
        continue
      }
      heap.objects[index].set(name, value)
    }
    for entry in initializer?.entries ?? [] {
      switch entry {
      case .element(let values, _):
        if values.count == 2, case .string(let name) = value(values[0]) {
          heap.objects[index].set(name, value(values[1]))
        } else if values.count == 1, case .property(let name, let value) = value(values[0]) {
          heap.objects[index].set(name, value)
        } else {
          heap.objects[index].doubt = unknown
        }
      case .index(let keys, let initial):
        guard keys.count == 1, case .string(let name) = value(keys[0].value),
          case .expression(let written) = initial
        else {
          heap.objects[index].doubt = unknown
          continue
        }
        heap.objects[index].set(name, value(written))
      case .member: heap.objects[index].doubt = unknown
      }
    }
    return made
  }

  private mutating func object(
    _ members: [CSharpAnonymousMember], _ expression: CSharpExpression
  ) -> ConstantValue {
    let made = heap.object()
    guard case .object(let index) = made else { return made }
    heap.objects[index].ranges = [expression.range]
    heap.objects[index].type = "object"
    for member in members {
      guard let name = member.name?.text ?? Self.name(of: member.value) else { continue }
      heap.objects[index].set(name, value(member.value))
    }
    return made
  }

  private static func name(of expression: CSharpExpression) -> String? {
    switch expression.kind {
    case .name(let name), .member(_, let name): name.text
    default: nil
    }
  }

  private mutating func list(
    _ arguments: [CSharpExpression], _ initializer: CSharpInitializer?,
    _ expression: CSharpExpression, type: String
  ) -> ConstantValue {
    var elements: [ConstantValue] = []
    var isKnown = true
    for argument in arguments {
      let known = value(argument)
      // `new JArray(list)` copies, `new List<T>(8)` reserves.
      switch known {
      case .array(let index) where elements.count < Self.lengthLimit:
        elements += heap.lists[index].elements
      case .object, .string: elements.append(known)
      case .array, .number, .bool, .null, .property, .code: isKnown = false
      }
    }
    for entry in initializer?.entries ?? [] {
      if case .element(let values, _) = entry, values.count == 1 {
        elements.append(value(values[0]))
      } else {
        isKnown = false
      }
    }
    let made = heap.list(elements, at: expression.range)
    if case .array(let index) = made {
      heap.lists[index].ranges = [expression.range]
      heap.lists[index].type = type
      if !isKnown {
        heap.lists[index].doubt = "some of its elements are worked out when the policy runs"
      }
    }
    return made
  }

  // MARK: - Calls

  /// Of calls whose result is known: reading JSON, and turning objects into JSON and back.
  private mutating func called(
    _ function: CSharpExpression, _ arguments: [CSharpExpression], _ expression: CSharpExpression
  ) -> ConstantValue? {
    guard case .member(let target, let method) = function.kind else { return nil }
    let type = Self.name(of: target)
    switch (type, method.text, arguments.count) {
    case ("JArray"?, "Parse", 1), ("JObject"?, "Parse", 1), ("JToken"?, "Parse", 1),
      ("JsonConvert"?, "DeserializeObject", 1):
      guard case .string(let text) = value(arguments[0]),
        let read = JSONReader.read(text, at: expression.range, heap: heap)
      else { return nil }
      heap = read.heap
      cover(read.value, with: expression.range)
      return read.value
    case ("JArray"?, "FromObject", 1), ("JObject"?, "FromObject", 1), ("JToken"?, "FromObject", 1),
      ("JsonConvert"?, "SerializeObject", 1):
      let known = value(arguments[0])
      cover(known, with: expression.range)
      setJSON(known, list: method.text == "FromObject" ? "JArray" : "text")
      return known
    case (_, "ToString", _):
      let known = value(target)
      guard case .array = known else { return nil }
      cover(known, with: expression.range)
      setJSON(known, list: "text")
      return known
    default: return nil
    }
  }

  /// Json.NET made the value its own.
  private mutating func setJSON(_ value: ConstantValue, list type: String) {
    switch value {
    case .object(let index): heap.objects[index].type = "JObject"
    case .array(let index):
      heap.lists[index].type = type
      for case .object(let object) in heap.lists[index].elements {
        heap.objects[object].type = "JObject"
      }
    case .string, .number, .bool, .null, .property, .code: break
    }
  }

  private mutating func cover(_ value: ConstantValue, with range: SourceRange) {
    switch value {
    case .object(let index): heap.objects[index].ranges.insert(range)
    case .array(let index): heap.lists[index].ranges.insert(range)
    case .string, .number, .bool, .null, .property, .code: break
    }
  }
}
