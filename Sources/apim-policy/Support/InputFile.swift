import Diagnostics
import SystemPackage

/// Reading what the user names.
enum InputFile {
  /// More than this is no policy and no inventory, whatever it is.
  static let sizeLimit = 32 << 20

  /// The file at a path, or standard input for `-`. Throws `Failure` when it cannot be read.
  static func read(_ path: String) throws -> SourceFile {
    let isStandardInput = path == "-"
    let name = isStandardInput ? "<stdin>" : path
    do {
      let descriptor =
        isStandardInput
        ? FileDescriptor.standardInput
        : try FileDescriptor.open(FilePath(path), .readOnly)
      defer { if !isStandardInput { try? descriptor.close() } }
      return SourceFile(path: name, bytes: try readAll(descriptor, name: name))
    } catch let error as Errno {
      throw Failure("\(name): \(error.description)")
    }
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
