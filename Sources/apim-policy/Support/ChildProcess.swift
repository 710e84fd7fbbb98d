#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program, run to its end.
struct ChildProcess {
  /// Nil when a signal ended it.
  let status: Int32?
  let output: [UInt8]
  let errors: [UInt8]

  /// More than this of either stream is no answer to a question of ours.
  private static let outputLimit = 256 << 20

  /// Runs a program that is looked for on the path, with nothing on its standard input. `arguments`
  /// never pass through a shell. Throws `Failure` when it cannot be started or says too much.
  init(
    _ program: String, _ arguments: [String], environment changes: [String: String?] = [:]
  ) throws {
    var output: (read: Int32, write: Int32) = (-1, -1)
    var errors: (read: Int32, write: Int32) = (-1, -1)
    output = try Self.pipe(program)
    do {
      errors = try Self.pipe(program)
    } catch {
      close(output.read)
      close(output.write)
      throw error
    }
    defer {
      close(output.read)
      close(errors.read)
    }
    let started = Self.spawn(
      program, arguments, environment: Self.environment(changes), output: output.write,
      errors: errors.write)
    close(output.write)
    close(errors.write)
    guard let child = started.child else {
      let reason =
        started.error == ENOENT
        ? "is not installed, or not on the path" : String(cString: strerror(started.error))
      throw Failure("\(program): \(reason)")
    }
    let texts = Self.readAll([output.read, errors.read], from: child)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard let texts else { throw Failure("\(program): prints more than can be true") }
    self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    self.output = texts[0]
    self.errors = texts[1]
  }

  private static func makePipe(_ ends: inout [Int32]) -> Int32 {
    #if canImport(Glibc)
      Glibc.pipe(&ends)
    #else
      Darwin.pipe(&ends)
    #endif
  }

  private static func pipe(_ program: String) throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard makePipe(&ends) == 0 else {
      throw Failure("\(program): \(String(cString: strerror(errno)))")
    }
    // The child gets its own copies; without this it would also keep these open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func environment(_ changes: [String: String?]) -> [String] {
    var variables: [String] = []
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if changes[String(text.prefix { $0 != "=" })] == nil { variables.append(text) }
      next += 1
    }
    for (name, value) in changes { if let value { variables.append("\(name)=\(value)") } }
    return variables
  }

  private static func spawn(
    _ program: String, _ arguments: [String], environment: [String], output: Int32, errors: Int32
  ) -> (child: pid_t?, error: Int32) {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer {
      for word in words + variables { free(word) }
    }
    var child: pid_t = 0
    let error = posix_spawnp(&child, program, &actions, nil, &words, &variables)
    return (error == 0 ? child : nil, error)
  }

  /// Both streams side by side, so that neither fills up while the other is waited for. Nil, and an
  /// end to the program, when there is too much.
  private static func readAll(_ descriptors: [Int32], from child: pid_t) -> [[UInt8]]? {
    var texts = [[UInt8]](repeating: [], count: descriptors.count)
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while polls.contains(where: { $0.fd >= 0 }) {
      guard poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else { break }
      for index in polls.indices where polls[index].fd >= 0 && polls[index].revents != 0 {
        let count = read(polls[index].fd, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          polls[index].fd = -1
          continue
        }
        texts[index].append(contentsOf: chunk[..<count])
        if texts[index].count > outputLimit {
          kill(child, SIGKILL)
          return nil
        }
      }
    }
    return texts
  }
}
