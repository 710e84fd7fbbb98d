#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Paths as texts, with `/`.
enum PathNames {
  /// The folder part of a path; `.` for a name alone, and for standard input, whose settings are
  /// those of the folder that the command runs in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The absolute path, links resolved; nil where nothing stands.
  static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// An absolute path as seen from an absolute folder.
  static func relative(_ path: String, to folder: String) -> String {
    let from = folder.split(separator: "/")
    let to = path.split(separator: "/")
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - common) + to.dropFirst(common))
      .joined(separator: "/")
  }
}
