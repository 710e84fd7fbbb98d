import Diagnostics

extension FieldDecoder {
  /// `managed-identity`, `{ managedIdentity: id }`, `"{{name}}"` or `{ namedValue: name }`.
  mutating func authentication(_ field: Field, in members: Members)
    -> Reading<BackendAuthentication>
  {
    guard let member = members[field] else { return .absent() }
    if member.value.isNull { return .absent(key: member.keyRange) }
    let value: BackendAuthentication?
    switch member.value.content {
    case .scalar(let scalar): value = authentication(scalar.text, of: member)
    case .mapping(let entries): value = authentication(entries, of: member)
    case .sequence:
      diagnostics.append(WrongType.found(file, member, expected: AuthenticationShape.expected))
      value = nil
    }
    guard let value else { return .unreadable }
    return .present(Located(value, at: member.value.range, key: member.keyRange))
  }

  private mutating func authentication(
    _ text: String, of member: YAMLMember
  ) -> BackendAuthentication? {
    if text == AuthenticationShape.managedIdentity { return .managedIdentity(clientID: nil) }
    if let name = NamedValue.reference(text) { return .namedValue(name) }
    if AuthenticationShape.looksLikeKey(text) {
      diagnostics.append(PlaintextKey.found(file, at: member.value.range))
    } else {
      diagnostics.append(InvalidValue.authentication(file, text, at: member.value.range))
    }
    return nil
  }

  private mutating func authentication(
    _ entries: [YAMLMember], of member: YAMLMember
  ) -> BackendAuthentication? {
    let known = AuthenticationShape.keys
    for entry in entries where !known.contains(entry.key) {
      diagnostics.append(UnknownKey.unknown(file, entry, name: "auth", known: known))
      if let text = entry.value.scalar?.text, AuthenticationShape.looksLikeKey(text) {
        diagnostics.append(PlaintextKey.found(file, at: entry.value.range))
      }
    }
    let entries = entries.filter { known.contains($0.key) }
    guard let entry = entries.first else {
      // Where keys stand there that are unknown or were refused, that has been said.
      if member.value.nodeCount == 1 {
        diagnostics.append(WrongType.found(file, member, expected: AuthenticationShape.expected))
      }
      return nil
    }
    if let other = entries.dropFirst().first {
      if other.key == entry.key {
        diagnostics.append(DuplicateKey.repeated(file, other, first: entry.keyRange))
      } else {
        diagnostics.append(InvalidValue.twoAuthentications(file, other))
      }
      return nil
    }
    guard let scalar = entry.value.scalar, !entry.value.isNull else {
      diagnostics.append(WrongType.found(file, entry, expected: "a text"))
      return nil
    }
    if entry.key == AuthenticationShape.namedValueKey {
      return namedValue(scalar.text, at: entry.value.range)
    }
    return managedIdentity(scalar.text, at: entry.value.range)
  }

  private mutating func namedValue(_ text: String, at range: SourceRange) -> BackendAuthentication?
  {
    if let name = NamedValue.reference(text) { return .namedValue(name) }
    if SecretShape.matches(text) {
      diagnostics.append(PlaintextKey.found(file, at: range))
      return nil
    }
    guard NamedValue.isName(text) else {
      diagnostics.append(InvalidValue.namedValueName(file, at: range))
      return nil
    }
    return .namedValue(text)
  }

  private mutating func managedIdentity(
    _ text: String, at range: SourceRange
  ) -> BackendAuthentication? {
    guard NamedValue.reference(text) != nil || AuthenticationShape.isGUID(text) else {
      diagnostics.append(InvalidValue.clientID(file, at: range))
      return nil
    }
    return .managedIdentity(clientID: text)
  }
}

/// The spellings of `auth`.
enum AuthenticationShape {
  static let managedIdentity = "managed-identity"
  static let managedIdentityKey = "managedIdentity"
  static let namedValueKey = "namedValue"
  static let keys = [managedIdentityKey, namedValueKey]
  static let expected = "\"managed-identity\" or a named value"
  /// The JSON Schema's pattern of a client id.
  static let guidPattern =
    "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"

  static func isGUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }

  /// Where only two words are right, anything long without spaces that holds a digit is taken
  /// for a key: better so than shown in a log.
  static func looksLikeKey(_ text: String) -> Bool {
    SecretShape.matches(text)
      || text.utf8.count >= 16 && !text.contains(" ") && !text.contains("{")
        && text.contains(where: \.isNumber)
  }
}

/// References to API Management's named values.
enum NamedValue {
  /// The JSON Schema's pattern of a name (`Microsoft.ApiManagement/service/namedValues`: letters,
  /// digits, `.`, `-` and `_`).
  static let namePattern = "[A-Za-z0-9._-]{1,256}"

  /// The name in `{{name}}`; nil for any other text.
  static func reference(_ text: String) -> String? {
    guard text.hasPrefix("{{"), text.hasSuffix("}}") else { return nil }
    let name = String(text.dropFirst(2).dropLast(2))
    return isName(name) ? name : nil
  }

  static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    return (1...256).contains(bytes.count)
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
