import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writing a file in one step: the new text is written beside it and then renamed over it, so that
/// a reader sees the old file or the new one, never half of one.
enum OutputFile {
  /// Throws `Failure`; the old file is then as it was.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    try replace([(path, bytes)])
  }

  /// Replaces several files: all are written beside the old ones before the first is renamed.
  /// Throws `Failure`; where not all could be written, every old file is as it was.
  static func replace(_ files: [(path: String, bytes: [UInt8])]) throws {
    var written: [(temporary: String, path: String)] = []
    defer { for file in written { unlink(file.temporary) } }
    for (path, bytes) in files {
      try orFailure(path) {
        let temporary = path + ".\(getpid()).tmp"
        let mode = permissions(of: path) ?? [.ownerReadWrite, .groupRead, .otherRead]
        let descriptor = try FileDescriptor.open(
          FilePath(temporary), .writeOnly, options: [.create, .exclusiveCreate], permissions: mode)
        written.append((temporary, path))
        try descriptor.closeAfter {
          _ = try descriptor.writeAll(bytes)
          guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
        }
      }
    }
    while let file = written.first {
      try orFailure(file.path) {
        guard rename(file.temporary, file.path) == 0 else { throw Errno(rawValue: errno) }
      }
      written.removeFirst()
    }
  }

  private static func orFailure(_ path: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as Errno {
      throw Failure("\(path): \(error.description)")
    }
  }

  /// Whether something of this name is there, be it a file that cannot be read or a link to nothing.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func permissions(of path: String) -> FilePermissions? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FilePermissions(rawValue: status.st_mode & 0o777)
  }
}
