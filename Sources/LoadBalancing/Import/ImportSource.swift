package import Diagnostics
import PolicyDocument

/// What `import` is given, told by its content.
package enum ImportKind: Hashable, Sendable {
  /// A policy: XML.
  case policy
  /// What Azure's commands and interfaces print.
  case json

  /// Nil for a file that is neither.
  package init?(_ file: SourceFile) {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    switch file.bytes.first(where: { !blanks.contains($0) }) {
    case UInt8(ascii: "<"): self = .policy
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    default: return nil
    }
  }
}

/// What came of an import: an inventory where one could be made, and what is to be said.
package struct ImportOutcome: Sendable {
  /// Nil where there is nothing to write.
  package var draft: InventoryDraft?
  /// What was not carried over, or was made up: for whoever imports.
  package var notes: [ImportNote] = []
  /// Why a source could not be read.
  package var diagnostics: [Diagnostic] = []
  /// What stands in a source and no output may show.
  package var secrets: [Diagnostic] = []

  package init(
    draft: InventoryDraft? = nil, notes: [ImportNote] = [], diagnostics: [Diagnostic] = [],
    secrets: [Diagnostic] = []
  ) {
    self.draft = draft
    self.notes = notes
    self.diagnostics = diagnostics
    self.secrets = secrets
  }
}

/// A remark of an import.
package struct ImportNote: Hashable, Sendable {
  /// One plain sentence without a full stop; it shows no secret.
  package var message: String
  /// `policy.xml:12:5`; nil where nothing stands anywhere.
  package var place: String?
  /// The line of the place.
  package var line: Int?
  /// Whether nothing could be made because of it.
  package var isError = false
  /// Whether the inventory's head says it too; what stands behind a value there does not.
  package var isInHead = true

  package init(_ message: String, at location: SourceLocation? = nil) {
    self.message = message
    guard let location else { return }
    let position = location.file.position(at: location.range.start)
    place = "\(location.file.path):\(position.line):\(position.column)"
    line = position.line
  }

  /// `note: policy.xml:12:5: …`
  package var text: String {
    // Names come from the input: nothing in them may speak to the terminal.
    YAMLComment.plain(
      (isError ? "error: " : "note: ") + (place.map { $0 + ": " } ?? "") + message)
  }
}
