import TestSupport
import Testing

/// Large and broken input: a clear error, soon. The time limit is there for what hangs; the tool
/// takes a second or two in a debug build.
@Suite struct HostileInputTests {
  private static let size = 10 << 20

  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "<a>", "<a b=\"@(", "<!--", "<a b='", "@{", "<a>@(\"", "</a>", "{{", "<![CDATA[",
      "<a b=\"&quot;",
    ])
  func tenMegabytesOfOneConstructEndInAClearError(unit: String) async throws {
    let folder = try TemporaryFolder()
    let text = "<policies><inbound>" + String(repeating: unit, count: Self.size / unit.utf8.count)
    try folder.write("policy.xml", text)
    let result = try await Shell.apimPolicy("validate", "policy.xml", in: folder.path)
    #expect(result.status == 1, "\(result.error.prefix(500))")
    #expect(result.output.contains("policy.xml:1:"))
    #expect(result.output.utf8.count < 200_000)
  }

  @Test(
    .timeLimit(.minutes(20)),
    arguments: ["[", "- ", "a: &a [*a]\n", "{", "\"", "- - ", "? ", "&a ", "!!x "])
  func tenMegabytesOfYAMLEndInAClearError(unit: String) async throws {
    let folder = try TemporaryFolder()
    let text =
      "version: 1\nbackends:\n" + String(repeating: unit, count: Self.size / unit.utf8.count)
    try folder.write("inventory.yaml", text)
    let result = try await Shell.apimPolicy("validate", "inventory.yaml", in: folder.path)
    #expect(result.status == 1, "\(result.error.prefix(500))")
    #expect(result.output.contains("inventory.yaml:"))
    // The file's size alone is refused; what stands below the limit has to end as well.
    try folder.write("small.yaml", String(text.prefix(1 << 20)))
    let small = try await Shell.apimPolicy("validate", "small.yaml", in: folder.path)
    #expect(small.status == 1, "\(small.error.prefix(500))")
    #expect(small.output.contains("small.yaml:"))
  }
}

@Suite struct TerminalTests {
  private static let spawn = """
    import os, pty, sys
    sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))
    """

  private static func onATerminal(_ environment: [String: String]) async throws -> String {
    try await Shell.run(
      Shell.python,
      ["-c", spawn, Shell.tool, "validate", "examples/policies/hand-edited.xml"],
      environment: environment
    ).output
  }

  @Test func colorsOnATerminalAlone() async throws {
    #expect(try await Self.onATerminal(["TERM": "xterm", "NO_COLOR": ""]).contains("\u{1B}[1;31m"))
    #expect(try await !Self.onATerminal(["TERM": "xterm", "NO_COLOR": "1"]).contains("\u{1B}[1"))
    #expect(try await !Self.onATerminal(["TERM": "dumb", "NO_COLOR": ""]).contains("\u{1B}"))
  }
}
