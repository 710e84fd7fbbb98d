package import Diagnostics

/// Makes an OpenAPI file ready for API Management's importer: one server, and a check of all that
/// the importer is known to refuse, to change or to leave out.
package enum OpenAPIPreparation {
  package struct Outcome: Sendable {
    /// The file with its server set, where nothing is an error; every other byte is as it was.
    package var text: [UInt8]?
    package var diagnostics: [Diagnostic]
    /// Whether nothing but a server is missing: none was given, and the file has none that the
    /// importer takes.
    package var lacksServer = false
    /// The server that is now set; nil where the file had it already.
    package var server: OpenAPIServer?
  }

  /// The header that the SDKs send, and an inventory has unless it says otherwise.
  package static let standardKeyHeader = "api-key"

  /// - Parameter server: nil to keep the file's own.
  /// - Parameter keyHeader: the header in which the API takes callers' keys.
  package static func prepare(
    _ file: SourceFile, server: OpenAPIServer?, keyHeader: String = standardKeyHeader
  ) -> Outcome {
    let content: OpenAPIContent
    do {
      content = try OpenAPIReader.read(file)
    } catch {
      return Outcome(diagnostics: [OpenAPINotJSON.diagnostic(file, error)])
    }
    let specification = OpenAPISpecification(file: file, content: content, keyHeader: keyHeader)
    var diagnostics = OpenAPIVersion.check(specification)
    // What is no OpenAPI file has nothing else to look at.
    guard !diagnostics.hasErrors else { return Outcome(diagnostics: diagnostics) }
    for check in LoadBalancingRuleList.checks where check.rule.id != OpenAPIVersion.rule.id {
      diagnostics += limited(check.check(specification))
    }
    guard let server = server ?? ownServer(content) else {
      return Outcome(diagnostics: diagnostics.sortedForReport(), lacksServer: true)
    }
    let text = OpenAPIEdits(file, content).applied(server, to: file)
    diagnostics += OpenAPISize.check(text, of: specification)
    diagnostics = diagnostics.sortedForReport()
    guard !diagnostics.hasErrors else { return Outcome(diagnostics: diagnostics) }
    return Outcome(
      text: text, diagnostics: diagnostics, server: text == file.bytes ? nil : server)
  }

  /// The first findings of a rule: a file that is made by a program has the same mistake everywhere.
  private static func limited(_ found: [Diagnostic]) -> [Diagnostic] {
    let limit = 2 * OpenAPIContent.Places.limit
    guard found.count > limit else { return found }
    var shown = Array(found.prefix(limit))
    shown[limit - 1].notes.append(
      Diagnostic.Note("\(found.count - limit) more of this kind are not shown"))
    return shown
  }

  /// The server that the file names itself, where the importer takes it.
  private static func ownServer(_ content: OpenAPIContent) -> OpenAPIServer? {
    guard !content.isSwagger, content.serverURLs.count == 1, let url = content.serverURLs.first
    else { return nil }
    return try? OpenAPIServer(url.value)
  }
}
