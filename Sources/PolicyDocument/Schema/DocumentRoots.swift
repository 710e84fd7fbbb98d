import Diagnostics

/// What stands at the top of a file, and what each of it is checked as.
struct DocumentRoots {
  private(set) var findings: [Diagnostic] = []
  private(set) var checked: [(PolicyElement, DocumentRoot)] = []

  init(_ tree: PolicyTree, schema: PolicySchema) {
    let elements = tree.elements
    guard let first = elements.first else { return }
    let documents = PolicySchema.documents + PolicySchema.resolvers
    if let root = documents.first(where: { $0.name == first.name }) {
      checked.append((first, .document(root)))
      findings += elements.dropFirst().prefix(SchemaCheck.mostFindings).map {
        RootElement.second($0, beside: first, in: tree.source)
      }
      return
    }
    var isReported = false
    for element in elements {
      if let section = PolicySchema.sections.first(where: { $0.name == element.name }) {
        checked.append((element, .section(section)))
      } else if schema.isPolicy(element.name) {
        checked.append((element, .policy))
      } else if element.name != PolicySchema.base.name {
        if findings.count >= SchemaCheck.mostFindings { return }
        findings.append(
          RootElement.unknown(element, isAlone: elements.count == 1, in: tree.source))
        isReported = true
        continue
      }
      if !isReported {
        findings.append(
          RootElement.bare(element, isAlone: elements.count == 1, in: tree.source))
      }
      isReported = true
    }
  }
}
