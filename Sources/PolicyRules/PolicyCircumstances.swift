package import BackendInventory
package import Diagnostics

/// What is known about a policy besides its text: from the command line, from a configuration file,
/// and from the other files of the run.
package struct PolicyCircumstances: Sendable, Hashable {
  /// The kind of instance that it is for; nil when nobody said.
  package var tier: ServiceTier?
  /// The scope that it is for; nil when nobody said.
  package var scope: PolicyScope?
  /// What the folders of the run define; nil where no folder was given, so that nothing is known of
  /// what else there is.
  package var references: ReferenceCatalog?
  /// The fragments that can be followed where a policy includes them; nil where none can.
  package var fragments: FragmentLibrary?
  /// The variables that any file of the run sets; nil where no folder was given.
  package var variables: VariableLibrary?
  /// What finds the inventories of generated policies; nil where none can be looked for.
  package var origins: PolicyOrigins?
  /// Whether everything that a policy refers to must be defined in these folders.
  package var strictReferences = false

  /// Whether the C# of the expressions is checked too, and what follows from it.
  package var checksExpressions = true

  package init(tier: ServiceTier? = nil, scope: PolicyScope? = nil) {
    self.tier = tier
    self.scope = scope
  }

  /// What an example of a rule is to be checked with.
  package init(for example: RuleExample) {
    self.init(
      tier: example.tier.flatMap(ServiceTier.init), scope: example.scope.flatMap(PolicyScope.init))
    references = example.defining.map { ReferenceCatalog(defining: $0) }
  }

  /// Whether the rules of a family are asked.
  func runs(_ family: RuleFamily) -> Bool { checksExpressions || !family.needsExpressions }

  /// The same, with what `others` knows where this knows nothing.
  package func completed(by others: PolicyCircumstances) -> PolicyCircumstances {
    var circumstances = self
    circumstances.tier = tier ?? others.tier
    circumstances.scope = scope ?? others.scope
    return circumstances
  }
}
