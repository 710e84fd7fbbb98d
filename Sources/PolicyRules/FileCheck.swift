import BackendInventory
package import Diagnostics
import PolicyDocument

/// What a file is, decided by what stands in it.
package enum FileContent: Sendable {
  case policy
  case inventory
  /// Neither: some other XML, YAML or JSON.
  case other
}

/// One file, whatever it is, checked with all that applies to it.
package enum FileCheck {
  /// What a file that was found in a folder is.
  package static func content(of file: SourceFile) -> FileContent {
    if PolicyReader.looksLikePolicy(file.bytes) { return .policy }
    if InventoryReader.looksLikeInventory(file.bytes) { return .inventory }
    return .other
  }

  /// What a file is that the user named: a policy or an inventory, since nothing else is asked for.
  /// Where the content does not say, the first character and then the file's name decide.
  package static func contentOfNamed(_ file: SourceFile) -> FileContent {
    let found = content(of: file)
    guard found == .other else { return found }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let first = file.bytes.first { !blanks.contains($0) }
    let isNamedLikeXML = file.path.lowercased().hasSuffix(".xml")
    return first == UInt8(ascii: "<") || isNamedLikeXML ? .policy : .inventory
  }

  /// The findings in a file, in the order of its text, without those that comments in it allow.
  package static func check(
    _ file: SourceFile, as content: FileContent,
    _ circumstances: PolicyCircumstances = PolicyCircumstances()
  ) -> [Diagnostic] {
    switch content {
    case .policy: PolicyChecker.check(file, circumstances)
    case .inventory:
      InventorySuppressions.apply(
        to: InventoryValidator.validate(file, tier: circumstances.tier).sortedForReport(), in: file)
    case .other: []
    }
  }
}
