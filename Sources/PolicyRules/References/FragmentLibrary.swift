package import Diagnostics
import PolicyDocument
import Synchronization

/// The fragments of a run whose files can be read, by the ids that their paths give them.
///
/// A fragment is read when the first policy that includes it is checked, and kept for the next one.
package final class FragmentLibrary: Sendable {
  /// The size of a fragment that the service takes (policy fragments, limits).
  package static let sizeLimit = 512 << 10
  /// Fragments that are kept at the most; others are read again.
  static let mostKept = 256

  private let paths: [String: Set<String>]
  private let read: @Sendable (_ path: String) -> SourceFile?
  /// An entry without a value is a fragment that cannot be read.
  private let kept = Mutex<[String: PolicySurvey?]>([:])

  /// - Parameter paths: for each id in lowercase letters the files that may be it.
  /// - Parameter read: the file at a path; nil where it cannot be read or is too large.
  package init(
    paths: [String: Set<String>], read: @escaping @Sendable (_ path: String) -> SourceFile?
  ) {
    self.paths = paths
    self.read = read
  }

  /// The fragment of this id; nil where no file, or more than one, may be it, and where the file is
  /// broken.
  func fragment(_ id: String) -> PolicySurvey? {
    guard let path = path(of: id) else { return nil }
    if let known = kept.withLock({ $0[path] }) { return known }
    // Two cores may read the same fragment at once, which does no harm.
    let survey = survey(path)
    kept.withLock { if $0.count < Self.mostKept { $0[path] = .some(survey) } }
    return survey
  }

  private func path(of id: String) -> String? {
    guard let found = paths[id.lowercased()], found.count == 1 else { return nil }
    return found.first
  }

  private func survey(_ path: String) -> PolicySurvey? {
    guard let file = read(path), file.bytes.count <= Self.sizeLimit else { return nil }
    let result = PolicyReader.read(file)
    guard !result.diagnostics.contains(where: { $0.severity == .error }),
      result.tree.documentKind == .fragment
    else { return nil }
    return PolicySurvey(result.tree)
  }
}

extension FragmentLibrary: Hashable {
  package static func == (left: FragmentLibrary, right: FragmentLibrary) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
