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
    let temporary = path + ".\(getpid()).tmp"
    do {
      let mode = permissions(of: path) ?? [.ownerReadWrite, .groupRead, .otherRead]
      let descriptor = try FileDescriptor.open(
        FilePath(temporary), .writeOnly, options: [.create, .exclusiveCreate], permissions: mode)
      do {
        try descriptor.closeAfter {
          _ = try descriptor.writeAll(bytes)
          guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
        }
        guard rename(temporary, path) == 0 else { throw Errno(rawValue: errno) }
      } catch {
        unlink(temporary)
        throw error
      }
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
