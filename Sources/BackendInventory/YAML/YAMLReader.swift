package import Diagnostics

/// Reads YAML or JSON to a tree that remembers where everything stood.
///
/// What is read is the part of YAML that an inventory needs: one document of scalars, lists and
/// mappings with text keys, anchors and aliases. Merge keys (`<<`), tags of one's own and
/// mappings as keys are refused with a finding.
package enum YAMLReader {
  /// How much input is taken; beyond it stands a finding, never a long wait.
  package enum Limits {
    /// Bytes of a file.
    package static let bytes = 1 << 20
    /// Collections in one another.
    package static let nesting = 64
    /// Nodes of a document, where an alias counts as all that it stands for.
    package static let nodes = 100_000
    /// Lines that begin with `%`: libyaml compares each directive with all before it.
    package static let directives = 64
  }

  /// The document's root, and what is to be said about the text. The root is nil where the text
  /// cannot be read, and where the file holds nothing but white space and comments.
  package static func read(_ file: SourceFile) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    do throws(YAMLRefusal) {
      let text = try YAMLText(file)
      guard text.directiveCount <= Limits.directives else {
        throw YAMLRefusal(InputLimit.tooManyDirectives(file))
      }
      var builder = YAMLTreeBuilder(file: file, text: text)
      try builder.build()
      return (builder.root, builder.diagnostics)
    } catch {
      return (nil, [error.diagnostic])
    }
  }
}

/// Ends the reading of a text: what follows cannot be understood, or is not worth the time.
struct YAMLRefusal: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
