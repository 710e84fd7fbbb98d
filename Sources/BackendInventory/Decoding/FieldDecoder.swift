import Diagnostics

/// Takes single fields out of YAML mappings and keeps what is to be said about them. It never
/// stops: a field that cannot be read is reported, marked unreadable and passed over.
struct FieldDecoder {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []

  /// The members of one mapping by key, as far as its table knows them.
  struct Members {
    var byKey: [String: YAMLMember] = [:]
    /// The first key's range, or the mapping's where it is empty.
    var range: SourceRange
    /// Keys that are not there, while one that is near to them is: what is said of the wrong
    /// spelling says it all, so the right one is not missing.
    var misspelled: Set<String> = []

    subscript(field: Field) -> YAMLMember? { byKey[field.key] }

    /// The reading of a field that is not there.
    func absence<Value: Sendable>(of field: Field) -> Reading<Value> {
      misspelled.contains(field.key) ? .unreadable : .absent()
    }
  }

  /// The known members of a mapping; nil where the node is none. A key that stands twice counts
  /// where it stands first.
  mutating func members(
    of node: YAMLNode, _ table: FieldTable, named name: String? = nil
  ) -> Members? {
    guard let members = node.members else {
      diagnostics.append(WrongType.notMapping(file, node, name ?? table.name))
      return nil
    }
    var result = Members(range: members.first?.keyRange ?? node.range)
    var unknown: [String] = []
    for member in members {
      if let first = result.byKey[member.key] {
        diagnostics.append(DuplicateKey.repeated(file, member, first: first.keyRange))
      } else if table.keys.contains(member.key) {
        result.byKey[member.key] = member
      } else {
        diagnostics.append(UnknownKey.unknown(file, member, in: table))
        unknown.append(member.key)
        if let text = member.value.scalar?.text, SecretShape.matches(text) {
          diagnostics.append(PlaintextKey.found(file, at: member.value.range))
        }
      }
    }
    // As many as there are fields to miss; more would only cost time.
    for key in unknown.prefix(table.fields.count) {
      let missing = table.keys.filter { result.byKey[$0] == nil }
      if let meant = Suggestion.nearest(to: key, in: missing) { result.misspelled.insert(meant) }
    }
    return result
  }

  /// The members of a field that is a section; nil where it is absent, empty or no mapping.
  mutating func section(_ field: Field, _ table: FieldTable, in members: Members) -> Members? {
    guard let member = members[field], !member.value.isNull else { return nil }
    return self.members(of: member.value, table, named: field.key)
  }

  /// The items of a field that is a list; absent where the field is, or where it is empty.
  mutating func list(_ field: Field, in members: Members) -> Reading<[YAMLNode]> {
    guard let member = members[field] else { return members.absence(of: field) }
    if member.value.isNull { return .absent(key: member.keyRange) }
    guard case .list(_, let limit) = field.kind, let items = member.value.items else {
      diagnostics.append(WrongType.found(file, member, expected: "a list"))
      return .unreadable
    }
    guard items.count <= limit else {
      diagnostics.append(
        InputLimit.tooManyItems(file, field.key, count: items.count, limit, at: member.keyRange))
      return .unreadable
    }
    return .present(Located(items, at: member.value.range, key: member.keyRange))
  }

  /// A text as it is written.
  mutating func text(_ field: Field, in members: Members) -> Reading<String> {
    guard case .text(let shape) = field.kind else { return .unreadable }
    return scalar(field, in: members, expected: "a text") { decoder, member, scalar in
      if let problem = shape.problem(with: scalar.text) {
        decoder.diagnostics.append(InvalidValue.text(decoder.file, member, problem))
        return nil
      }
      return scalar.text
    }
  }

  /// A whole number within the field's range.
  mutating func integer(_ field: Field, in members: Members) -> Reading<Int> {
    guard case .integer(let range) = field.kind else { return .unreadable }
    return scalar(field, in: members, expected: "a whole number") { decoder, member, scalar in
      guard !scalar.isQuoted, DecimalNumber.isInteger(scalar.text) else {
        decoder.diagnostics.append(
          WrongType.found(decoder.file, member, expected: "a whole number"))
        return nil
      }
      guard let value = Int(scalar.text), range.contains(value) else {
        decoder.diagnostics.append(InvalidValue.outOfRange(decoder.file, member, range))
        return nil
      }
      return value
    }
  }

  /// `true` or `false`.
  mutating func boolean(_ field: Field, in members: Members) -> Reading<Bool> {
    scalar(field, in: members, expected: "true or false") { decoder, member, scalar in
      switch scalar.text {
      case "true" where !scalar.isQuoted: return true
      case "false" where !scalar.isQuoted: return false
      default:
        decoder.diagnostics.append(
          WrongType.found(decoder.file, member, expected: "true or false"))
        return nil
      }
    }
  }

  /// Seconds, written as `10s`, `5m`, `1h` or a bare number.
  mutating func duration(_ field: Field, in members: Members) -> Reading<Int> {
    guard case .duration(let range) = field.kind else { return .unreadable }
    return scalar(field, in: members, expected: "a duration") { decoder, member, scalar in
      guard let seconds = DurationText.seconds(scalar.text) else {
        decoder.diagnostics.append(InvalidValue.duration(decoder.file, member))
        return nil
      }
      guard range.contains(seconds) else {
        decoder.diagnostics.append(InvalidValue.durationOutOfRange(decoder.file, member, range))
        return nil
      }
      return seconds
    }
  }

  /// One of the words that an enum knows.
  mutating func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ field: Field, in members: Members, as type: Value.Type = Value.self
  ) -> Reading<Value> {
    scalar(field, in: members, expected: "a word") { decoder, member, scalar in
      guard let value = Value(rawValue: scalar.text) else {
        decoder.diagnostics.append(
          InvalidValue.choice(
            decoder.file, member.value, of: field.key, among: Value.allCases.map(\.rawValue)))
        return nil
      }
      return value
    }
  }

  /// A field whose value is a scalar, read by `read`, which reports what it cannot take.
  mutating func scalar<Value: Sendable>(
    _ field: Field, in members: Members, expected: String,
    read: (inout FieldDecoder, YAMLMember, YAMLScalar) -> Value?
  ) -> Reading<Value> {
    guard let member = members[field] else { return members.absence(of: field) }
    if member.value.isNull { return .absent(key: member.keyRange) }
    guard let scalar = member.value.scalar else {
      diagnostics.append(WrongType.found(file, member, expected: expected))
      return .unreadable
    }
    guard let value = read(&self, member, scalar) else { return .unreadable }
    return .present(Located(value, at: member.value.range, key: member.keyRange))
  }
}

/// Whole numbers in decimal digits.
enum DecimalNumber {
  /// Digits, with a minus sign before them at most: no octal, no underscores, no exponent.
  static func isInteger(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// Times as the inventory spells them.
enum DurationText {
  /// The seconds of `10`, `10s`, `5m` or `1h`; nil for anything else. What is too long for any
  /// field gives the largest number.
  static func seconds(_ text: String) -> Int? {
    var digits = text.utf8[...]
    var factor = 1
    switch digits.last {
    case UInt8(ascii: "s"): digits = digits.dropLast()
    case UInt8(ascii: "m"): (digits, factor) = (digits.dropLast(), 60)
    case UInt8(ascii: "h"): (digits, factor) = (digits.dropLast(), 3600)
    default: break
    }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return .max }
    let (seconds, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? .max : seconds
  }
}

extension TextShape {
  /// What is wrong with a text, as the end of a sentence; nil where nothing is.
  func problem(with text: String) -> String? {
    if text.allSatisfy(\.isWhitespace) { return "is empty" }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return "holds a control character"
    }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      return "begins or ends with white space"
    }
    let length = text.unicodeScalars.count
    if length > maxLength { return "has \(length) characters, at most \(maxLength) are allowed" }
    if let character = text.first(where: { forbidden.contains($0) }) {
      return "holds \"\(character)\", which cannot stand there"
    }
    return nil
  }
}
