package import Diagnostics

/// A value that remembers where it stood in its file.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  /// The range of the value as written; for a value that a default filled in, the range of what
  /// it belongs to.
  package var range: SourceRange
  /// The range of the key before it, where there is one.
  package var keyRange: SourceRange?

  package init(_ value: Value, at range: SourceRange, key keyRange: SourceRange? = nil) {
    self.value = value
    self.range = range
    self.keyRange = keyRange
  }
}
