/// What may be the name of a resource.
enum ResourceName {
  /// The longest name of an API or subscription, in characters.
  static let longest = 256

  /// Whether a text can be an API's id, and a folder's name, as it is. The service takes more
  /// (all but `*#&+:<>?`), which could leave a path or mean something in a URL.
  static func isAPI(_ text: String) -> Bool {
    let isAllowed = text.unicodeScalars.allSatisfy {
      isAlphanumeric($0) || $0 == "-" || $0 == "." || $0 == "_"
    }
    return isAllowed && (1...longest).contains(text.utf8.count)
      && text.unicodeScalars.first.map(isAlphanumeric) == true
  }

  static func isGUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.joined().unicodeScalars.allSatisfy {
        ("0"..."9").contains($0) || ("a"..."f").contains($0) || ("A"..."F").contains($0)
      }
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
