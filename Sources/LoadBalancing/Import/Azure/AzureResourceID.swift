/// The id of an Azure resource: `/subscriptions/…/resourceGroups/…/providers/<namespace>/…`.
struct AzureResourceID {
  /// As it is written, without slashes at its end.
  let text: String
  /// In lower case: ids are compared without regard to case.
  let key: String
  private let parts: [Substring]

  init(_ text: String) {
    var trimmed = text[...]
    while trimmed.last == "/" { trimmed = trimmed.dropLast() }
    self.text = String(trimmed)
    key = trimmed.lowercased()
    parts = trimmed.split(separator: "/")
  }

  /// The subscription that the resource is in.
  var subscription: String? { value(after: "subscriptions") }

  var resourceGroup: String? { value(after: "resourcegroups") }

  /// What stands behind a part of this name, given in lower case: the account's name of a
  /// deployment behind `accounts`.
  func part(after name: String) -> String? { value(after: name) }

  /// The last part: the name of the resource itself.
  var name: String? { parts.last.map(String.init) }

  /// `microsoft.cognitiveservices/accounts/deployments`, in lower case; nil where the id has no
  /// provider.
  var type: String? {
    guard let index = parts.lastIndex(where: { $0.lowercased() == "providers" }),
      index + 2 < parts.count
    else { return nil }
    let rest = parts[(index + 1)...].map { $0.lowercased() }
    let types = rest.dropFirst().enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    return ([rest[0]] + types).joined(separator: "/")
  }

  /// The id of the account that a deployment belongs to, in lower case.
  var accountKey: String? {
    // A resource group may be called so too: what counts stands last.
    guard let range = key.ranges(of: "/deployments/").last, range.lowerBound > key.startIndex else {
      return nil
    }
    return String(key[..<range.lowerBound])
  }

  private func value(after name: String) -> String? {
    guard let index = parts.firstIndex(where: { $0.lowercased() == name }),
      index + 1 < parts.count
    else { return nil }
    return String(parts[index + 1])
  }
}
