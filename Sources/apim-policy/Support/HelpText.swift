/// Help as people look at it: from the bottom, where the examples stand.
enum HelpText {
  /// The help with its block of examples moved to the end.
  static func withExampleLast(_ help: String) -> String {
    var before: [Substring] = []
    var example: [Substring] = []
    var isExample = false
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "EXAMPLE:" { isExample = true }
      if isExample, line.isEmpty {
        isExample = false
        continue
      }
      if isExample { example.append(line) } else { before.append(line) }
    }
    guard !example.isEmpty else { return help }
    while before.last?.isEmpty == true { before.removeLast() }
    return (before + [""] + example).joined(separator: "\n") + "\n"
  }
}
