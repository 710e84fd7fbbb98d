/// The steps of paths that name the children of one element: short, and each of them different.
struct SiblingLabels {
  private let siblings: [ComparedNode]
  /// Which of those with its name, or with its name and identifier, each child is, from 1.
  private var ordinals: [Int] = []
  private var totals: [Int: Int] = [:]

  init(_ siblings: [ComparedNode]) {
    self.siblings = siblings
    ordinals.reserveCapacity(siblings.count)
    for sibling in siblings {
      let ordinal = totals[sibling.nameKey, default: 0] + 1
      totals[sibling.nameKey] = ordinal
      guard sibling.identifier != nil else {
        ordinals.append(ordinal)
        continue
      }
      let ordinalOfKey = totals[sibling.key, default: 0] + 1
      totals[sibling.key] = ordinalOfKey
      ordinals.append(ordinalOfKey)
    }
  }

  /// `set-header[@name="api-key"]`, `choose[2]`, `text()`: a step of XPath.
  subscript(index: Int) -> String {
    let node = siblings[index]
    var label = node.name ?? "text()"
    if let identifier = node.identifier { label += "[\(identifier)]" }
    let total = totals[node.identifier == nil ? node.nameKey : node.key, default: 1]
    if total > 1 { label += "[\(ordinals[index])]" }
    return label
  }

  /// Where a child stands among the others: `first`, or `after choose[1]`.
  func place(of index: Int) -> String {
    let before = siblings[..<index].lastIndex { $0.name != nil }
    return before.map { "after \(self[$0])" } ?? "first"
  }
}
