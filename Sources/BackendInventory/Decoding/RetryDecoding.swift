import Diagnostics

extension FieldDecoder {
  /// A list of status codes, `4xx`, `5xx` and `no-response`.
  mutating func retryConditions(_ field: Field, in members: Members) -> Reading<[RetryCondition]> {
    guard let member = members[field] else { return .absent() }
    if member.value.isNull { return .absent(key: member.keyRange) }
    guard let items = member.value.items else {
      diagnostics.append(WrongType.found(file, member, expected: "a list"))
      return .unreadable
    }
    var conditions: [RetryCondition] = []
    for item in items {
      guard let scalar = item.scalar, !item.isNull else {
        diagnostics.append(
          WrongType.found(
            file, item, name: field.key, expected: "status codes and words"))
        continue
      }
      if let condition = RetryCondition(text: scalar.text) {
        if !conditions.contains(condition) { conditions.append(condition) }
      } else {
        diagnostics.append(InvalidValue.retryCondition(file, item, of: field.key))
      }
    }
    return .present(Located(conditions, at: member.value.range, key: member.keyRange))
  }

  /// `all`, or a number of attempts.
  mutating func attempts(_ field: Field, in members: Members) -> Reading<AttemptLimit> {
    guard case .attempts(let range) = field.kind else { return .unreadable }
    return scalar(field, in: members, expected: "\"all\" or a whole number") {
      decoder, member, scalar in
      if scalar.text == "all" { return .all }
      guard !scalar.isQuoted, DecimalNumber.isInteger(scalar.text) else {
        decoder.diagnostics.append(
          WrongType.found(decoder.file, member, expected: "\"all\" or a whole number"))
        return nil
      }
      guard let count = Int(scalar.text), range.contains(count) else {
        decoder.diagnostics.append(InvalidValue.outOfRange(decoder.file, member, range))
        return nil
      }
      return .count(count)
    }
  }
}

extension RetryCondition {
  /// The words of `retry.on` that are no status codes.
  static let words = ["4xx", "5xx", "no-response"]

  /// Reads an item of `retry.on`.
  init?(text: String) {
    switch text {
    case "4xx": self = .statusClass(4)
    case "5xx": self = .statusClass(5)
    case "no-response": self = .noResponse
    default:
      guard text.utf8.count == 3, DecimalNumber.isInteger(text), let status = Int(text),
        (100...599).contains(status)
      else { return nil }
      self = .status(status)
    }
  }
}
