import Diagnostics

extension ArtifactValue {
  /// The value as JSON, for targets that know no references of their own.
  ///
  /// - Parameters:
  ///   - parameter: What stands for a parameter.
  ///   - file: What stands for a file's text.
  func json(
    parameter: (ParameterName) -> String, file: (ExportedFile) -> String
  ) -> JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .int(number)
    case .flag(let flag): .bool(flag)
    case .list(let values): .array(values.map { $0.json(parameter: parameter, file: file) })
    case .object(let members):
      .object(members.map { ($0.0, $0.1.json(parameter: parameter, file: file)) })
    case .parameter(let name): .string(parameter(name))
    case .file(let contents): .string(file(contents))
    case .apiScope(let api): .string("/apis/\(api)")
    }
  }
}
