package import Diagnostics

/// An OpenAPI file and what it is to fit, for the checks.
package struct OpenAPISpecification: Sendable {
  package let file: SourceFile
  let content: OpenAPIContent
  /// The header in which the API takes callers' keys.
  let keyHeader: String

  func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file, range) }

  /// Says of something that stands at several places where the others are.
  func others(_ places: OpenAPIContent.Places) -> [Diagnostic.Note] {
    guard places.count > 1 else { return [] }
    let shown = places.first.dropFirst().map { range in
      let position = file.position(at: range.start)
      return "\(position.line):\(position.column)"
    }
    let rest = places.count - 1 - shown.count
    return [
      Diagnostic.Note(
        "also at \(shown.joined(separator: ", "))" + (rest > 0 ? " and \(rest) more" : ""))
    ]
  }
}

/// A rule that looks at an OpenAPI file.
package protocol OpenAPICheck: RuleDeclaration {
  static func check(_ specification: OpenAPISpecification) -> [Diagnostic]
}
