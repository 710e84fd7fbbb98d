package import Diagnostics

/// One difference between two configurations or two documents.
package struct Change: Hashable, Sendable {
  /// What sort of difference it is. The raw values are part of the JSON output and stay.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case apiChanged = "api-changed"
    case backendAdded = "backend-added"
    case backendRemoved = "backend-removed"
    case backendRenamed = "backend-renamed"
    case backendURLChanged = "backend-url-changed"
    case priorityChanged = "priority-changed"
    case weightChanged = "weight-changed"
    case regionChanged = "region-changed"
    case subscriptionChanged = "subscription-changed"
    case authChanged = "auth-changed"
    case deploymentAdded = "deployment-added"
    case deploymentRemoved = "deployment-removed"
    case deploymentChanged = "deployment-changed"
    /// A property of a backend that a hand-edited policy has and no inventory.
    case backendChanged = "backend-changed"
    /// The list of a hand-edited policy is of another type.
    case backendsChanged = "backends-changed"
    /// Backends stand in another order, which may count in a hand-edited policy.
    case backendsReordered = "backends-reordered"
    /// Another backend gets the request when all of them are cooling down.
    case fallBackChanged = "fall-back-changed"
    case settingChanged = "setting-changed"
    /// A policy names another backend pool.
    case poolChanged = "pool-changed"
    case elementAdded = "element-added"
    case elementRemoved = "element-removed"
    case elementMoved = "element-moved"
    case attributeAdded = "attribute-added"
    case attributeRemoved = "attribute-removed"
    case attributeChanged = "attribute-changed"
    case textChanged = "text-changed"

    /// Whether it is between documents, not configurations.
    var isDocumentChange: Bool {
      switch self {
      case .elementAdded, .elementRemoved, .elementMoved, .attributeAdded, .attributeRemoved,
        .attributeChanged, .textChanged:
        true
      default: false
      }
    }

    /// Whether something as a whole is new or gone, not one of its values.
    var isWhole: Bool {
      switch self {
      case .backendAdded, .backendRemoved, .deploymentAdded, .deploymentRemoved, .elementAdded,
        .elementRemoved:
        true
      default: false
      }
    }
  }

  package var kind: Kind
  /// Where it is: `backends["eastus-ptu"].priority` or `backend/retry/@count`. In the new one,
  /// unless it is only in the old one.
  package var path: String
  /// Where it was, if that is not `path`.
  package var oldPath: String?
  /// The value before, in full; nil where there was none.
  package var old: String?
  /// The value after, in full; nil where there is none.
  package var new: String?
  /// The value in force on the side where none is written.
  package var defaultValue: String?
  /// What changed, in words: `backend "eastus-ptu": priority`; the path if nil.
  package var subject: String?
  /// What a line says of something new or gone, where `old` and `new` are too much.
  package var detail: String?
  /// Where it stands in the old file.
  package var oldRange: SourceRange?
  /// Where it stands in the new file.
  package var newRange: SourceRange?
  /// The difference of a value of several lines, or of an expression, line by line.
  package var hunks: [TextDiff.Hunk]
  /// The words of an expression that changed, where nothing else in it did; in the order of the
  /// text.
  package var words: [Word]

  /// A literal, a name or an operator of an expression, before and after.
  package struct Word: Hashable, Sendable {
    /// As in the code: a text in its quotes.
    package var old: String
    package var new: String
    package var oldRange: SourceRange
    package var newRange: SourceRange
  }

  init(
    _ kind: Kind, path: String, oldPath: String? = nil, old: String?, new: String?,
    defaultValue: String? = nil, subject: String? = nil, detail: String? = nil,
    oldRange: SourceRange? = nil, newRange: SourceRange? = nil, hunks: [TextDiff.Hunk] = [],
    words: [Word] = []
  ) {
    self.kind = kind
    self.path = path
    self.oldPath = oldPath == path ? nil : oldPath
    self.old = old
    self.new = new
    self.defaultValue = defaultValue
    self.subject = subject
    self.detail = detail
    self.oldRange = oldRange
    self.newRange = newRange
    self.hunks = hunks
    self.words = words
  }
}

extension Change {
  /// The same change without the text of secrets: that one changed is seen, but not to what.
  func masked(by mask: SecretMask) -> Change {
    var change = self
    change.path = mask.masked(path)
    change.oldPath = oldPath.map(mask.masked)
    change.old = old.map(mask.masked)
    change.new = new.map(mask.masked)
    change.defaultValue = defaultValue.map(mask.masked)
    change.subject = subject.map(mask.masked)
    change.detail = detail.map(mask.masked)
    for hunk in change.hunks.indices {
      for line in change.hunks[hunk].lines.indices {
        change.hunks[hunk].lines[line].text = mask.masked(change.hunks[hunk].lines[line].text)
      }
    }
    for word in change.words.indices {
      change.words[word].old = mask.masked(change.words[word].old)
      change.words[word].new = mask.masked(change.words[word].new)
    }
    return change
  }
}
