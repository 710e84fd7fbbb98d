#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files below a folder that may be policies or inventories, in a stable order.
enum FolderWalk {
  /// Deeper folders are left alone.
  private static let depthLimit = 64
  private static let extensions = ["xml", "yaml", "yml", "json"]
  /// Folders that hold other people's files.
  private static let skippedFolders: Set<String> = ["node_modules", "bin", "obj"]

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Throws `Failure` when the folder itself cannot be read; what stands deeper and cannot is
  /// handed to `unreadable`. Links to folders are not followed.
  ///
  /// `others` takes files with these endings besides, which are not to be checked.
  static func files(
    below path: String, with others: Set<String> = [], unreadable: (String) -> Void
  ) throws -> [String] {
    guard let names = entries(of: path) else {
      throw Failure("\(path): \(String(cString: strerror(errno)))")
    }
    var files: [String] = []
    walk(
      path, names, depth: 0, endings: others.union(extensions), into: &files,
      unreadable: unreadable)
    return files
  }

  /// The files of this name in a folder and in the folders directly in it.
  static func files(named name: String, in folder: String) -> [String] {
    let folders = (entries(of: folder) ?? []).filter(\.isFolder).map {
      PathNames.join(folder, $0.name)
    }
    return ([folder] + folders).map { PathNames.join($0, name) }.filter(InputFile.exists)
  }

  /// Whether a file may be a policy or an inventory, by its name.
  static func isCandidate(_ path: String) -> Bool {
    let name = PathNames.name(of: path)
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  private static func walk(
    _ folder: String, _ names: [(name: String, isFolder: Bool)], depth: Int,
    endings: Set<String>, into files: inout [String], unreadable: (String) -> Void
  ) {
    for (name, isFolder) in names {
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if isFolder {
        guard depth < depthLimit, !skippedFolders.contains(name) else { continue }
        guard let inner = entries(of: path) else {
          unreadable(path)
          continue
        }
        walk(
          path, inner, depth: depth + 1, endings: endings, into: &files, unreadable: unreadable)
      } else if let dot = name.lastIndex(of: "."),
        endings.contains(name[name.index(after: dot)...].lowercased())
      {
        files.append(path)
      }
    }
  }

  /// Sorted by name; hidden entries and links to folders are left out. Nil when unreadable.
  private static func entries(of folder: String) -> [(name: String, isFolder: Bool)]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      var type = Int32(entry.pointee.d_type)
      if type == Int32(DT_UNKNOWN) {
        var status = stat()
        guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
        type = status.st_mode & S_IFMT == S_IFDIR ? Int32(DT_DIR) : Int32(DT_REG)
      }
      let isFolder = type == Int32(DT_DIR)
      if type == Int32(DT_LNK), Self.isFolder("\(folder)/\(name)") { continue }
      entries.append((name, isFolder))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
