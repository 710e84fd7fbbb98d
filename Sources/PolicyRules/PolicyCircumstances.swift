/// What is known about a policy besides its text: from the command line, from a configuration file,
/// and from the other files of the run.
package struct PolicyCircumstances: Sendable {
  /// The kind of instance that it is for; nil when nobody said.
  package var tier: ServiceTier?

  package init(tier: ServiceTier? = nil) {
    self.tier = tier
  }
}
