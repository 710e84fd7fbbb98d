import CMemory
import Diagnostics
import PolicyRules
import SystemPackage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading what the user names.
enum InputFile {
  /// More than this is no policy and no inventory, whatever it is.
  static let sizeLimit = 32 << 20

  /// The file at a path, or standard input for `-`, which then has the name given. Throws
  /// `Failure` when it cannot be read.
  static func read(
    _ path: String, standardInputName: String = "<stdin>"
  ) throws -> SourceFile {
    let isStandardInput = path == "-"
    let name = isStandardInput ? standardInputName : path
    do {
      let descriptor =
        isStandardInput
        ? FileDescriptor.standardInput
        : try FileDescriptor.open(FilePath(path), .readOnly)
      defer { if !isStandardInput { try? descriptor.close() } }
      let bytes = try readAll(descriptor, name: name)
      // A tree takes about twenty times its text. For a small file nothing is gained.
      if bytes.count > 1 << 16 {
        ExpressionSurvey.prepare()
        cmem_expect(20 * bytes.count)
      }
      return SourceFile(path: name, bytes: bytes)
    } catch let error as Errno {
      throw Failure("\(name): \(error.description)")
    }
  }

  /// The first bytes of a file, and whether they are all of it; nil when it cannot be read.
  static func head(of path: String, length: Int) -> (bytes: [UInt8], isWhole: Bool)? {
    guard
      let descriptor = try? FileDescriptor.open(FilePath(path), .readOnly, options: .nonBlocking)
    else { return nil }
    defer { try? descriptor.close() }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(length + 1, 1 << 14))
    while bytes.count <= length {
      guard let count = try? chunk.withUnsafeMutableBytes({ try descriptor.read(into: $0) }) else {
        return nil
      }
      if count == 0 { return (bytes, true) }
      bytes.append(contentsOf: chunk[..<count])
    }
    return (Array(bytes.prefix(length)), false)
  }

  /// The folder that relative paths start from; empty where it cannot be told.
  static var currentFolder: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard let path = getcwd(&buffer, buffer.count) else { return "" }
    return String(cString: path)
  }

  /// Whether there is a file of this name.
  static func exists(_ path: String) -> Bool {
    (try? FileDescriptor.open(FilePath(path), .readOnly).close()) != nil
  }

  private static func readAll(_ descriptor: FileDescriptor, name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try descriptor.read(into: $0) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= sizeLimit else {
        throw Failure("\(name): larger than \(sizeLimit >> 20) MiB, which no policy is")
      }
    }
  }
}
