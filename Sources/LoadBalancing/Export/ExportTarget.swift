/// What a deployment is written for.
package enum ExportTarget: String, Sendable, CaseIterable {
  case bicep
  case arm
  case terraform
  case apiops
  case az

  /// Whether all of it is one file, which can go to standard output.
  package var isOneFile: Bool { self == .arm }
}

/// One file of an export.
package struct ExportedFile: Sendable {
  /// Relative to the folder that is exported to, with `/`; never above that folder.
  package var path: String
  package var text: String
}
