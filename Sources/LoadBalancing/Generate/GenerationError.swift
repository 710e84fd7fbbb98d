package import Diagnostics

/// Why no policy could be made: a template that cannot be used, or a configuration that no policy
/// can express.
package struct GenerationError: Error, Sendable {
  /// What is wrong, in one plain sentence without a full stop.
  package let message: String
  /// What to do, where something can be said.
  package let help: String?
  /// The place in the template; nil where the configuration is at fault.
  package let location: SourceLocation?

  package init(_ message: String, help: String? = nil, at location: SourceLocation? = nil) {
    self.message = message
    self.help = help
    self.location = location
  }
}
