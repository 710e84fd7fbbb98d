package import Diagnostics
package import PolicyDocument

/// What became of a generated policy and of its inventory since.
package struct PolicyOrigin: Sendable {
  /// How a policy is not what `generate` makes of its inventory now.
  package enum Staleness: Sendable {
    /// The inventory's configuration is another one.
    case configuration
    /// The inventory has no environment of that name.
    case environmentGone
    /// The configuration is the same; the tool, the template or what only the template reads is not.
    case tool
  }

  /// One difference.
  package struct Difference: Sendable {
    /// In words, on one line, without secrets.
    package var message: String
    /// Where it stands in the policy; nil for what is not there.
    package var range: SourceRange?

    package init(_ message: String, at range: SourceRange?) {
      self.message = message
      self.range = range
    }
  }

  /// Nil where `generate` makes this policy now.
  package var staleness: Staleness?
  /// What is different between the policy that is there and the one that `generate` makes now: what
  /// was edited, or what the inventory changed, whichever is asked for. Nil where there is none to
  /// compare with.
  package var differences: @Sendable (_ asEdits: Bool) -> [Difference]?
  /// The inventory as the user would name it.
  package var inventoryPath: String
  /// The template as the user would name it; nil for the one that comes with the tool.
  package var templatePath: String?

  package init(
    staleness: Staleness?, inventoryPath: String, templatePath: String? = nil,
    differences: @escaping @Sendable (_ asEdits: Bool) -> [Difference]? = { _ in nil }
  ) {
    self.staleness = staleness
    self.differences = differences
    self.inventoryPath = inventoryPath
    self.templatePath = templatePath
  }
}

/// Finds the inventories that the policies of a run were made of.
package final class PolicyOrigins: Sendable {
  private let find: @Sendable (PolicyIdentity, PolicyTree) -> PolicyOrigin?

  /// - Parameter find: nil where the inventory cannot be told.
  package init(find: @escaping @Sendable (PolicyIdentity, PolicyTree) -> PolicyOrigin?) {
    self.find = find
  }

  package func origin(of identity: PolicyIdentity, _ tree: PolicyTree) -> PolicyOrigin? {
    find(identity, tree)
  }
}

extension PolicyOrigins: Hashable {
  package static func == (left: PolicyOrigins, right: PolicyOrigins) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
