/// Values as expressions of Terraform's language.
enum TerraformValue {
  /// - Parameter indentation: That of the line which the value begins in.
  static func text(_ value: ArtifactValue, indentation: Int) -> String {
    let inner = String(repeating: " ", count: indentation + 2)
    let outer = String(repeating: " ", count: indentation)
    switch value {
    case .text(let text): return TerraformText.string(text)
    case .integer(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
      if values.isEmpty { return "[]" }
      let lines = values.map { inner + text($0, indentation: indentation + 2) + ",\n" }
      return "[\n" + lines.joined() + outer + "]"
    case .object(let members):
      return "{\n" + lines(members, indentation: indentation + 2) + outer + "}"
    case .parameter(let name): return "var.\(name.snakeCase)"
    case .file(let file): return "file(\"${path.module}/\(file.path)\")"
    case .apiScope(let api): return TerraformText.string("/apis/\(api)")
    }
  }

  /// Members in lines of their own. Signs stand one below the other in runs of lines, which end
  /// where a value is longer than its line.
  private static func lines(
    _ members: [(String, ArtifactValue)], indentation: Int
  ) -> String {
    let indent = String(repeating: " ", count: indentation)
    let values = members.map { text($0.1, indentation: indentation) }
    var result = ""
    var start = 0
    while start < members.count {
      var end = start
      while end < members.count, !values[end].contains("\n") { end += 1 }
      let isRun = end > start
      if !isRun { end += 1 }
      let width = members[start..<end].map(\.0.utf8.count).max() ?? 0
      for index in start..<end {
        let padding = String(repeating: " ", count: width - members[index].0.utf8.count)
        result += "\(indent)\(members[index].0)\(padding) = \(values[index])\n"
      }
      start = end
    }
    return result
  }
}
