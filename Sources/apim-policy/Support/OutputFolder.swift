import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders to write into.
enum OutputFolder {
  /// Makes a folder, and those above it, where they are missing. Throws `Failure`.
  static func create(_ path: String) throws {
    guard mkdir(path, 0o777) != 0 else { return }
    let reason = Errno(rawValue: errno)
    let parent = PathNames.folder(of: path)
    switch reason {
    case .fileExists:
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw Failure("\(path): is no folder")
      }
    case .noSuchFileOrDirectory where parent != path && parent != ".":
      try create(parent)
      guard mkdir(path, 0o777) == 0 else {
        throw Failure("\(path): \(Errno(rawValue: errno).description)")
      }
    default: throw Failure("\(path): \(reason.description)")
    }
  }
}
