/// Where a generated policy comes from, said in the policy itself.
///
/// Names only: the same inventory must give the same bytes on every machine, so neither a folder
/// nor a time has a place here.
package struct Provenance: Hashable, Sendable {
  /// The inventory's file name, without its folder.
  package var inventoryName: String
  /// The environment that was laid over the inventory; nil for its base.
  package var environment: String?
  /// The command that makes the policy again, as one line.
  package var command: String
  /// The file name of the user's own template; nil for the one that comes with the tool.
  package var template: String?
  /// What the policy's text is without this: see `PolicyFingerprint`.
  var fingerprint: String?

  package init(
    inventoryName: String, environment: String?, command: String, template: String? = nil
  ) {
    self.inventoryName = inventoryName
    self.environment = environment
    self.command = command
    self.template = template
  }
}
