import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Walks two documents side by side and collects what differs.
struct DocumentComparison {
  let oldSource: SourceFile
  let newSource: SourceFile
  /// In the order of the documents. What moved is told in one place, so that a slot may get empty
  /// in the end, and may get more than one change.
  private var slots: [[Change]] = []
  /// Elements that one side only has: what is gone here may have come up elsewhere.
  private var removed: [LoneElement] = []
  private var added: [LoneElement] = []
  /// How many lists of siblings were compared.
  private var families = 0

  /// Where there is a choice, it must not depend on which document is the old one: the way back
  /// shows what the way there showed.
  private let isSwapped: Bool

  init(oldSource: SourceFile, newSource: SourceFile) {
    self.oldSource = oldSource
    self.newSource = newSource
    isSwapped = newSource.bytes.lexicographicallyPrecedes(oldSource.bytes)
  }

  /// A node and the way to it.
  private struct Place {
    var node: ComparedNode
    var path: String

    /// The root `policies` would stand in every path of a policy, so it stands in none.
    func step(_ label: String) -> String {
      path.isEmpty || path == "policies" ? label : "\(path)/\(label)"
    }
  }

  /// An element without a counterpart among its siblings.
  private struct LoneElement {
    var place: Place
    var parent: String?
    /// Which lists of siblings it was met in.
    var family: Int
    /// `after choose[1] in inbound`.
    var position: String
    var slot: Int
  }

  // MARK: - Elements

  /// Compares what two documents hold.
  mutating func compareDocuments(_ old: ComparedNode, _ new: ComparedNode) {
    compareChildren(Place(node: old, path: ""), Place(node: new, path: ""))
  }

  private mutating func compareChildren(_ old: Place, _ new: Place) {
    families += 1
    let family = families
    let oldLabels = SiblingLabels(old.node.children)
    let newLabels = SiblingLabels(new.node.children)
    var oldStart = 0
    var newStart = 0
    let end = SequenceAlignment.Match(
      old: old.node.children.count, new: new.node.children.count)
    let matches = SiblingAlignment.matches(
      old.node.children, new.node.children, swapped: isSwapped)
    for match in matches + [end] {
      for index in oldStart..<match.old { add(index, of: old, oldLabels, family, isNew: false) }
      for index in newStart..<match.new { add(index, of: new, newLabels, family, isNew: true) }
      oldStart = match.old + 1
      newStart = match.new + 1
      guard match != end else { break }
      let before = old.node.children[match.old]
      let after = new.node.children[match.new]
      if before.identity == after.identity { continue }
      compare(
        Place(node: before, path: old.step(oldLabels[match.old])),
        Place(node: after, path: new.step(newLabels[match.new])), parent: new.node.name)
    }
  }

  private mutating func compare(_ old: Place, _ new: Place, parent: String?) {
    if old.node.name == nil {
      compareText(old.node.value, new.node.value, old.path, new.path)
      return
    }
    compareAttributes(old, new, parent: parent)
    if old.node.isLeaf, new.node.isLeaf {
      compareText(old.node.onlyText, new.node.onlyText, old.path, new.path)
    } else {
      compareChildren(old, new)
    }
  }

  /// A child that only one side has.
  private mutating func add(
    _ index: Int, of parent: Place, _ labels: SiblingLabels, _ family: Int, isNew: Bool
  ) {
    let node = parent.node.children[index]
    let place = Place(node: node, path: parent.step(labels[index]))
    guard node.name != nil else {
      compareText(
        isNew ? nil : node.value, isNew ? node.value : nil, place.path, place.path)
      return
    }
    let position = labels.place(of: index) + (parent.path.isEmpty ? "" : " in \(parent.path)")
    let element = LoneElement(
      place: place, parent: parent.node.name, family: family, position: position,
      slot: slots.count)
    let source = isNew ? newSource : oldSource
    let text = source.text(node.range).withoutIndentation
    let detail = ElementSummary.text(node, in: source)
    if isNew {
      added.append(element)
      slots.append([
        Change(
          .elementAdded, path: place.path, old: nil, new: text, detail: detail,
          newRange: node.range)
      ])
    } else {
      removed.append(element)
      slots.append([
        Change(
          .elementRemoved, path: place.path, old: text, new: nil, detail: detail,
          oldRange: node.range)
      ])
    }
  }

  // MARK: - Attributes and text

  private mutating func compareAttributes(_ old: Place, _ new: Place, parent: String?) {
    var left: [Int: ComparedAttribute] = [:]
    for attribute in new.node.attributes { left[attribute.nameKey] = attribute }
    for before in old.node.attributes {
      let after = left.removeValue(forKey: before.nameKey)
      if before.identity == after?.identity { continue }
      changeAttribute(before.name, before, after, old, new, parent: parent)
    }
    for after in new.node.attributes where left[after.nameKey] != nil {
      changeAttribute(after.name, nil, after, old, new, parent: parent)
    }
  }

  private mutating func changeAttribute(
    _ name: String, _ before: ComparedAttribute?, _ after: ComparedAttribute?, _ old: Place,
    _ new: Place, parent: String?
  ) {
    let isChange = before != nil && after != nil
    let kind: Change.Kind =
      isChange ? .attributeChanged : before == nil ? .attributeAdded : .attributeRemoved
    let implied = PolicyDefaults.value(of: name, on: new.node.name ?? "", in: parent)
    slots.append([
      Change(
        kind, path: "\(new.path)/@\(name)", oldPath: "\(old.path)/@\(name)",
        old: before?.value.text, new: after?.value.text, defaultValue: isChange ? nil : implied,
        oldRange: before?.range ?? old.node.startTag, newRange: after?.range ?? new.node.startTag,
        hunks: hunks(before?.value, after?.value), words: words(before?.value, after?.value))
    ])
  }

  private mutating func compareText(
    _ old: ComparedValue?, _ new: ComparedValue?, _ oldPath: String, _ newPath: String
  ) {
    if old?.identity == new?.identity { return }
    slots.append([
      Change(
        .textChanged, path: newPath, oldPath: oldPath, old: old?.text, new: new?.text,
        oldRange: old?.range, newRange: new?.range, hunks: hunks(old, new),
        words: words(old, new))
    ])
  }

  /// For expressions and values of several lines: the lines that differ in more than
  /// their layout.
  private func hunks(_ old: ComparedValue?, _ new: ComparedValue?) -> [TextDiff.Hunk] {
    guard let old, let new else { return [] }
    guard [old, new].contains(where: { $0.isExpression || $0.bytes.contains(0x0A) }) else {
      return []
    }
    let areCode = old.isExpression && new.isExpression
    return TextDiff.hunks(
      old: old.comparedText(in: oldSource).withoutIndentation,
      new: new.comparedText(in: newSource).withoutIndentation, context: 1
    ) { line in
      areCode ? ExpressionTokens.canonicalLine(line) : Array(line.trimmingXMLSpace)
    }
  }

  /// The words that differ between two expressions, where nothing else does and they are few.
  private func words(_ old: ComparedValue?, _ new: ComparedValue?) -> [Change.Word] {
    guard let oldValue = old?.written, let newValue = new?.written,
      oldValue.kind == newValue.kind,
      let before = WrittenExpression(oldValue, in: oldSource),
      let after = WrittenExpression(newValue, in: newSource),
      let oldShape = CSharpShape(before.syntax, hiding: old?.hidden ?? []),
      let newShape = CSharpShape(after.syntax, hiding: new?.hidden ?? []),
      let changed = CSharpShape.changedWords(oldShape, newShape), changed.count <= Self.wordLimit
    else { return [] }
    return changed.map { pair in
      Change.Word(
        old: before.syntax.text(pair.old.range), new: after.syntax.text(pair.new.range),
        oldRange: before.code.sourceRange(of: pair.old.range),
        newRange: after.code.sourceRange(of: pair.new.range))
    }.sorted { $0.newRange.start < $1.newRange.start }
  }

  /// Where more words than this changed, it is another expression.
  private static let wordLimit = 8

  // MARK: - What moved

  /// All changes. An element that is gone in one place and new in another has moved: the same one
  /// anywhere, or one of the same name and identifying attribute among the same siblings.
  consuming func finish() -> [Change] {
    // Bare elements such as `base` are the same everywhere: they move among their siblings only.
    findMoves { [$0.place.node.identity, $0.family] }
    findMoves { element in
      let isBare = element.place.node.attributes.isEmpty && element.place.node.children.isEmpty
      return isBare ? nil : [element.place.node.identity]
    }
    findMoves { element in
      element.place.node.identifier == nil ? nil : [element.place.node.key, element.family]
    }
    return slots.flatMap(\.self)
  }

  /// Pairs elements left on both sides that have the same key, the first with the first.
  private mutating func findMoves(_ key: (LoneElement) -> [Int]?) {
    if removed.isEmpty || added.isEmpty { return }
    var places: [[Int]: [Int]] = [:]
    for (index, element) in removed.enumerated().reversed() {
      if let key = key(element) { places[key, default: []].append(index) }
    }
    var moved: Set<Int> = []
    var left: [LoneElement] = []
    for element in added {
      guard let key = key(element), let index = places[key]?.popLast() else {
        left.append(element)
        continue
      }
      moved.insert(index)
      move(removed[index], element)
    }
    added = left
    removed = removed.enumerated().filter { !moved.contains($0.offset) }.map(\.element)
  }

  private mutating func move(_ old: LoneElement, _ new: LoneElement) {
    var changes = [
      Change(
        .elementMoved, path: new.place.path, oldPath: old.place.path, old: old.position,
        new: new.position, oldRange: old.place.node.range,
        newRange: new.place.node.range)
    ]
    if old.place.node.identity != new.place.node.identity {
      var inside = DocumentComparison(oldSource: oldSource, newSource: newSource)
      inside.compare(old.place, new.place, parent: new.parent)
      changes += inside.finish()
    }
    slots[old.slot] = []
    slots[new.slot] = changes
  }
}
