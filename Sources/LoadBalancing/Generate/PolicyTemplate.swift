package import BackendInventory
import Diagnostics
import Mustache

/// A policy template: policy XML with Mustache tags, checked before it is used.
///
/// Mustache itself leaves out what it does not know. In a policy that would be an empty URL or a
/// retry that never ends, so every name is checked against `TemplateSchema` first.
package struct PolicyTemplate: Sendable {
  /// Rendered one after the other.
  private let pieces: [MustacheTemplate]
  /// Whether it is the one whose C# a real compiler sees in the tests.
  private(set) var comesWithTool = false

  /// The longest template that is read, in bytes: several times the one that comes with the tool.
  package static let sizeLimit = 128 * 1024

  /// The template that comes with the tool for a strategy.
  package static func `default`(for strategy: BalancingStrategy) -> PolicyTemplate {
    switch strategy {
    case .list: list
    case .pool: pool
    }
  }

  private static let list = embedded(
    EmbeddedTemplates.smartLoadBalancer, path: "smart-load-balancer.xml")
  private static let pool = embedded(EmbeddedTemplates.backendPool, path: "backend-pool.xml")

  private static func embedded(_ text: String, path: String) -> PolicyTemplate {
    do throws(GenerationError) {
      var template = try PolicyTemplate(text: text, path: path)
      template.comesWithTool = true
      return template
    } catch {
      // The tests render it, so a template that cannot be read never leaves this repository.
      preconditionFailure("\(error.message)")
    }
  }

  /// Reads a template.
  ///
  /// - Parameter path: the name that messages give it.
  /// - Throws: `GenerationError`, with the place, for a tag that is broken or has no meaning here.
  package init(text: String, path: String) throws(GenerationError) {
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" { text = String(text.unicodeScalars.dropFirst()) }
    let file = SourceFile(path: path, text: text)
    guard file.bytes.count <= Self.sizeLimit else {
      throw GenerationError(
        "the template is longer than \(Self.sizeLimit) bytes",
        at: SourceLocation(file, SourceRange(at: 0)))
    }
    var pieces: [MustacheTemplate] = []
    for piece in try TemplateCheck.pieces(of: file, text: text) {
      do {
        // Values are escaped for the place where they land, so Mustache must not do it again.
        pieces.append(try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + piece.text))
      } catch let error as MustacheTemplate.ParserError {
        let line = file.lineRange(piece.firstLine + error.context.lineNumber - 1)
        throw GenerationError(
          "Mustache cannot read this template near column \(error.context.columnNumber)",
          at: SourceLocation(file, line))
      } catch {
        throw GenerationError(
          "Mustache cannot read this template", at: SourceLocation(file, SourceRange(at: 0)))
      }
    }
    self.pieces = pieces
  }

  /// The template with its data filled in.
  func render(_ data: TemplateRecord) -> String {
    pieces.map { $0.render(data) }.joined()
  }
}
