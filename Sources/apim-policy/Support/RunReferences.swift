import Diagnostics
import LoadBalancing
import PolicyRules

/// What the folders of a run define, for the policies in them that refer to it.
///
/// All definitions must be known before the first finding is printed, and findings are printed as
/// they come. So the definitions are read before, from the beginnings of policies and from the
/// templates that speak of API Management: a small part of the work of checking.
struct RunReferences: Sendable {
  private let catalog: ReferenceCatalog?
  private let isStrict: Bool
  /// The fragments among the files; each is read when a policy includes it.
  private let fragments: FragmentLibrary?
  private let variables: VariableLibrary?
  /// Where the generated policies among the files come from.
  private let origins: PolicyOrigins

  /// Reads the definitions in files on all cores; nil files stand for a run without folders.
  /// `named` are files that the user named by themselves.
  init(definedIn files: [String]?, named: [String], isStrict: Bool) async {
    self.isStrict = isStrict
    origins = PolicyOriginFinder.origins(among: named + (files ?? [])) { path in
      guard let head = InputFile.head(of: path, length: InputFile.sizeLimit), head.isWhole else {
        return nil
      }
      return SourceFile(path: path, bytes: head.bytes)
    }
    guard let files else {
      catalog = nil
      fragments = nil
      variables = nil
      return
    }
    let catalog = await withTaskGroup(of: ReferenceCatalog.self) { group in
      for start in stride(from: 0, to: files.count, by: Self.chunk) {
        let files = files[start..<min(start + Self.chunk, files.count)]
        group.addTask {
          var catalog = ReferenceCatalog()
          for file in files { Self.read(file, &catalog) }
          return catalog
        }
      }
      return await group.reduce(into: ReferenceCatalog()) { $0.merge($1) }
    }
    self.catalog = catalog
    fragments = FragmentLibrary(paths: catalog.fragmentFiles) { path in
      guard let head = InputFile.head(of: path, length: FragmentLibrary.sizeLimit), head.isWhole
      else { return nil }
      return SourceFile(path: path, bytes: head.bytes)
    }
    variables = VariableLibrary(paths: files.filter { $0.lowercased().hasSuffix(".xml") }) { path in
      guard let head = InputFile.head(of: path, length: InputFile.sizeLimit), head.isWhole else {
        return nil
      }
      return SourceFile(path: path, bytes: head.bytes)
    }
  }

  /// Files that one task reads.
  private static let chunk = 128

  /// What is known of the references of a file. One that was named by itself may belong anywhere.
  func add(
    to circumstances: inout PolicyCircumstances, for job: CheckJob,
    _ configurations: ConfigurationFiles
  ) {
    // Standard input stands beside nothing.
    if job.path != "-" { circumstances.origins = origins }
    guard job.isInFolder else { return }
    circumstances.references = catalog
    circumstances.fragments = fragments
    circumstances.variables = variables
    circumstances.strictReferences = isStrict || configurations.strictReferences(for: job.path)
  }

  private static func read(_ path: String, _ catalog: inout ReferenceCatalog) {
    guard let length = DefinitionReader.wantedLength(of: path) else { return }
    for limit in [length, InputFile.sizeLimit] {
      guard let head = InputFile.head(of: path, length: limit) else { break }
      let file = SourceFile(path: path, bytes: head.bytes)
      if let found = DefinitionReader.definitions(in: file, isWhole: head.isWhole) {
        return catalog.merge(found)
      }
    }
    // What it defines, nobody knows.
    for kind in ReferenceCatalog.Kind.allCases { catalog.open(kind) }
  }
}
