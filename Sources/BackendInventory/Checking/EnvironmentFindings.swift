package import Diagnostics

/// Findings of several configurations of one inventory, each once.
package struct EnvironmentFindings {
  private struct Identity: Hashable {
    var rule: String
    var path: String
    var range: SourceRange
    var message: String
  }

  private var found: [Diagnostic] = []
  private var indices: [Identity: Int] = [:]
  /// For each finding, the environments that it is true in; nil where the base has it too.
  private var environments: [[String]?] = []

  package init() {}

  /// - Parameter environment: nil for the base.
  package mutating func add(_ diagnostics: [Diagnostic], in environment: String?) {
    for diagnostic in diagnostics {
      let identity = Identity(
        rule: diagnostic.rule, path: diagnostic.location.file.path,
        range: diagnostic.location.range, message: diagnostic.message)
      if let index = indices[identity] {
        if let environment, environments[index]?.contains(environment) == false {
          environments[index]?.append(environment)
        }
      } else {
        indices[identity] = found.count
        found.append(diagnostic)
        environments.append(environment.map { [$0] })
      }
    }
  }

  /// In the order in which they were met, naming the environments that they are true in, unless the
  /// base or so many environments have them.
  package func diagnostics(ofAll count: Int? = nil) -> [Diagnostic] {
    zip(found, environments).map { diagnostic, environments in
      // That an environment is unknown is not said of the environment.
      guard let environments, diagnostic.rule != UnknownEnvironment.rule.id,
        environments.count != count
      else { return diagnostic }
      var diagnostic = diagnostic
      let noun = environments.count == 1 ? "environment" : "environments"
      diagnostic.notes.append(
        Diagnostic.Note("in \(noun) \(environments.quotedList(or: "and"))"))
      return diagnostic
    }
  }
}
