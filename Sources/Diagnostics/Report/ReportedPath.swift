/// Paths as other programs want them.
package enum ReportedPath {
  /// Without `./` at its beginning: two ways to name the same file are one.
  package static func normalized(_ path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") {
      path = path.dropFirst(2).drop { $0 == "/" }
    }
    return String(path)
  }

  /// The path from `folder`, which is absolute, where the file stands below it; otherwise the path
  /// as it is. Programs that read reports know files by their path from the repository's root.
  package static func relative(_ path: String, to folder: String) -> String {
    let path = normalized(path)
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    guard path.hasPrefix("/"), base != "/", path.hasPrefix(base) else { return path }
    return String(path.dropFirst(base.count))
  }

  /// The path as a URI reference (RFC 3986): relative, or `file:` for an absolute one.
  package static func uri(_ path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
