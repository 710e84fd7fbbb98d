package import Diagnostics

/// Reads an inventory, YAML or JSON, from its file.
package enum InventoryReader {
  /// The inventory, where enough of it can be understood to look at it further, and every finding
  /// about its form: all that one run can see, save that a syntax error ends the reading.
  ///
  /// What only the whole can tell, such as a backend without a URL, `Inventory.effective` and
  /// `InventoryChecker` tell.
  package static func read(_ file: SourceFile) -> InventoryResult {
    let (root, diagnostics) = YAMLReader.read(file)
    var decoder = InventoryDecoder(file: file)
    decoder.fields.diagnostics = diagnostics
    let inventory = decoder.decode(root)
    // A tree without what was refused is no base for further findings.
    return InventoryResult(inventory: inventory, diagnostics: decoder.fields.diagnostics)
  }

  /// Whether a file looks like an inventory rather than some other YAML or JSON: at its top
  /// stand `backends`, a list, and `api` or `version`. A file with a syntax error is judged by
  /// the lines that begin with these words.
  package static func looksLikeInventory(_ bytes: [UInt8]) -> Bool {
    let (root, diagnostics) = YAMLReader.read(SourceFile(path: "", bytes: bytes))
    if let members = root?.members {
      let backends = members.first { $0.key == InventoryFields.backends.key }?.value
      guard let backends, backends.items != nil || backends.isNull else { return false }
      return members.contains {
        switch $0.key {
        case InventoryFields.version.key: $0.value.scalar != nil
        case InventoryFields.api.key: $0.value.members != nil
        default: false
        }
      }
    }
    guard diagnostics.hasErrors, root == nil else { return false }
    return hasTopLevelLines(bytes)
  }

  private static func hasTopLevelLines(_ bytes: [UInt8]) -> Bool {
    var found: Set<String> = []
    let isFlow = bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
    for line in bytes.prefix(YAMLReader.Limits.bytes).split(whereSeparator: {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }) {
      let line = isFlow ? line.drop { $0 <= 0x20 || $0 == UInt8(ascii: "{") } : line
      for field in [InventoryFields.version, InventoryFields.api, InventoryFields.backends] {
        if line.starts(with: "\(field.key):".utf8) || line.starts(with: "\"\(field.key)\":".utf8) {
          found.insert(field.key)
        }
      }
    }
    return found.contains(InventoryFields.backends.key) && found.count > 1
  }
}

/// What reading an inventory gives.
package struct InventoryResult: Sendable {
  /// Nil where the file cannot be understood.
  package var inventory: Inventory?
  package var diagnostics: [Diagnostic]

  package init(inventory: Inventory?, diagnostics: [Diagnostic]) {
    self.inventory = inventory
    self.diagnostics = diagnostics
  }
}
