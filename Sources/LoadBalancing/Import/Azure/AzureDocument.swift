import BackendInventory
import Diagnostics

/// What one file of Azure's JSON holds, before anything is made of it: the elements of an array, of
/// `{"value": […]}` (REST), of `{"data": […]}` (Resource Graph) and of `{"resources": […]}`
/// (templates), or the one element that the file is.
struct AzureDocument {
  /// How the elements stand in the file.
  enum Form: Hashable {
    case array
    /// In a member of this name.
    case member(String)
    case single
  }

  /// Nil where the file is not as Azure prints it, and `faults` or `diagnostics` say why.
  private(set) var elements: [AzureNode]?
  private(set) var form = Form.single
  /// Whether more follows that is not in the file.
  private(set) var isPartial = false
  /// Nil where the text cannot be read.
  private(set) var root: AzureNode?
  private(set) var notes: [ImportNote] = []
  private(set) var faults: [ImportNote] = []
  /// What the YAML and JSON reader has to say.
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the file's content begins.
  private(set) var start: SourceLocation

  init(_ file: SourceFile) {
    start = SourceLocation(file, SourceRange(at: 0))
    let (root, diagnostics) = YAMLReader.read(file)
    self.diagnostics = diagnostics
    guard !diagnostics.hasErrors else { return }
    guard let root else {
      fail("the file is empty", at: start)
      return
    }
    let node = AzureNode(file: file, node: root)
    self.root = node
    start = node.start
    elements = elements(of: node)
  }

  private mutating func elements(of root: AzureNode) -> [AzureNode]? {
    if let items = root.items {
      form = .array
      return items
    }
    guard root.isObject else {
      fail("expected is a JSON array or object, as `az … -o json` prints it", at: root.start)
      return nil
    }
    if let error = root["error"], error.isObject {
      let code = error["code"]?.text.map { " (\(Shown.text($0)))" } ?? ""
      fail("the file holds an error that Azure answered\(code), not a listing", at: error.start)
      return nil
    }
    for key in ["value", "data", "resources"] where root["id"] == nil {
      guard let list = root[key] else { continue }
      form = .member(key)
      let items: [AzureNode]
      if let listed = list.items {
        items = listed
      } else if key == "resources", let named = list.node.members {
        // Templates of language version 2 name their resources.
        items = named.map { AzureNode(file: list.file, node: $0.value) }
      } else {
        fail("\"\(key)\" is no array", at: list.start)
        return nil
      }
      for more in ["nextLink", "skipToken", "skip_token", "$skipToken"] {
        guard let link = root[more] else { continue }
        isPartial = true
        notes.append(
          ImportNote(
            """
            the listing goes on at "\(more)": what follows is not in this file; `az` without \
            paging options prints all of it
            """, at: link.start))
      }
      return key == "resources" ? items.flatMap(nested) : items
    }
    return [root]
  }

  /// A template's resource with those that stand inside it, or inside the template that it deploys.
  private func nested(_ resource: AzureNode) -> [AzureNode] {
    let inner = resource["resources"] ?? resource[["properties", "template", "resources"]]
    let children =
      inner?.items
      ?? (inner?.node.members ?? []).map { AzureNode(file: resource.file, node: $0.value) }
    // The reader bounds how deep they stand in one another.
    return [resource] + children.flatMap(nested)
  }

  private mutating func fail(_ message: String, at location: SourceLocation) {
    faults.append(ImportNote(message, at: location))
  }
}
