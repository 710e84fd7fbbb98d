package import Diagnostics

/// What came of reading what Azure lists.
package struct AzureOutcome: Sendable {
  /// The inventory; nil where none could be made, and `faults` or `diagnostics` say why. It is
  /// there with errors too: they are how things are in Azure, and whoever imports mends them there.
  package private(set) var inventory: [UInt8]?
  /// What is wrong with the inventory.
  package private(set) var findings: [Diagnostic] = []
  /// What is left out, and what is to be known.
  package internal(set) var notes: [ImportNote]
  /// Why no inventory was made.
  package internal(set) var faults: [ImportNote]
  /// What is wrong with the text of a source.
  package internal(set) var diagnostics: [Diagnostic]
  /// What stands in a source and no output may show.
  package internal(set) var secrets: [Diagnostic] = []
  /// How much was taken, in a line.
  package internal(set) var summary: String?

  init(_ listing: AzureListing) {
    notes = listing.notes
    faults = listing.faults
    diagnostics = listing.diagnostics
  }

  mutating func take(_ checked: (text: String, diagnostics: [Diagnostic])) {
    take(Array(checked.text.utf8), checked.diagnostics)
  }

  mutating func take(_ inventory: [UInt8], _ findings: [Diagnostic]) {
    self.inventory = inventory
    self.findings = findings
  }
}
