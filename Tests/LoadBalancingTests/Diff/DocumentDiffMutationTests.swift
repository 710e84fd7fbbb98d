import Diagnostics
import LoadBalancing
import PolicyDocument
import Testing

/// One edit of a text, and where it must be seen.
private struct Mutation {
  var what: String
  var text: String
  /// The paths, without what is in brackets, of which a change must have one; none where the edit
  /// means nothing.
  var paths: Set<String>
}

/// Makes every single edit of a policy that these tests know.
private struct Mutations {
  let source: SourceFile
  private(set) var all: [Mutation] = []

  init(_ tree: PolicyTree) {
    source = tree.source
    for root in tree.elements { visit(root, path: root.name == "policies" ? "" : root.name) }
  }

  private mutating func visit(_ element: PolicyElement, path: String) {
    for attribute in element.attributes {
      let isDefault = ["ignore-error", "exists-action", "caching-type", "severity"].contains {
        $0 == attribute.name && !attribute.value.isExpression
          && ["false", "override", "prefer-external", "verbose"]
            .contains(source.text(attribute.value.range))
      }
      // Without what identifies it, an element may be another one.
      let seen: Set = ["\(path)/@\(attribute.name)", path]
      add("delete @\(attribute.name)", attribute.range, "", isDefault ? [] : seen)
      let value = SourceRange(at: attribute.value.range.end)
      let expression = SourceRange(at: attribute.value.range.start + 2)
      if attribute.value.isExpression {
        add("change @\(attribute.name)", expression, "x+", seen)
        add("lay out @\(attribute.name)", expression, " /* x */\n", [])
      } else {
        add("change @\(attribute.name)", value, "x", seen)
      }
    }
    let children = element.childElements
    for (index, child) in children.enumerated() {
      let childPath = path.isEmpty ? child.name : "\(path)/\(child.name)"
      // A missing section does what an empty one does: what stood in it is gone.
      let gone =
        path.isEmpty ? child.childElements.map { "\(childPath)/\($0.name)" } : [childPath]
      add("delete \(childPath)", child.range, "", Set(gone))
      let text = source.text(child.range)
      // A second section of one name stands in no policy that runs.
      if !path.isEmpty {
        add("repeat \(childPath)", SourceRange(at: child.range.end), text, [childPath])
      }
      if index > 0, !path.isEmpty {
        let before = children[index - 1]
        let beforePath = "\(path)/\(before.name)"
        let between = SourceRange(start: before.range.end, end: child.range.start)
        add(
          "swap \(beforePath) and \(child.name)", before.range.union(child.range),
          text + source.text(between) + source.text(before.range),
          before.name == child.name ? [childPath, "\(childPath)/value"] : [beforePath, childPath])
      }
      visit(child, path: childPath)
    }
    if children.isEmpty, element.children.contains(where: { $0.element == nil }) {
      for case .text(let value) in element.children where !value.isExpression {
        add("change text of \(path)", SourceRange(at: value.range.start), "x", [path])
      }
    }
  }

  private mutating func add(
    _ what: String, _ range: SourceRange, _ replacement: String, _ paths: Set<String>
  ) {
    let before = source.text(SourceRange(start: 0, end: range.start))
    let after = source.text(SourceRange(start: range.end, end: source.bytes.count))
    all.append(Mutation(what: what, text: before + replacement + after, paths: paths))
  }
}

extension String {
  /// Without what stands in brackets; quotes may hold brackets.
  fileprivate var withoutPredicates: String {
    var text = ""
    var depth = 0
    var quote: Character?
    for character in self {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "[" {
        depth += 1
      } else if character == "]" {
        depth -= 1
      } else if depth > 0, character == "\"" || character == "'" {
        quote = character
      } else if depth == 0 {
        text.append(character)
      }
    }
    return text
  }
}

@Suite struct DocumentDiffMutationTests {
  @Test(arguments: [DiffFixtures.old, DiffFixtures.new])
  func everySingleEditIsNamedWhereItIs(text: String) throws {
    let tree = try policyTree("a.xml", text)
    let mutations = Mutations(tree).all
    #expect(mutations.count > 80)
    for mutation in mutations {
      let changed = try policyTree("b.xml", mutation.text)
      let changes = DocumentDiff.compare(tree, changed)
      let paths = Set(changes.map(\.path.withoutPredicates))
      if mutation.paths.isEmpty {
        #expect(paths.isEmpty, "\(mutation.what)")
      } else {
        #expect(!paths.isDisjoint(with: mutation.paths), "\(mutation.what): \(paths)")
        #expect(changes.count <= 10, "\(mutation.what): \(paths)")
      }
    }
  }

  @Test(arguments: [DiffFixtures.old, DiffFixtures.new])
  func theWayBackIsTheMirrorImage(text: String) throws {
    let tree = try policyTree("a.xml", text)
    let mutations = Mutations(tree).all
    var numbers = Numbers(seed: 3)
    for _ in 0..<400 {
      // Two edits of the same text, or one and the text.
      let left = mutations[numbers.next(mutations.count)]
      let right = mutations[numbers.next(mutations.count)]
      let old = try policyTree("old.xml", numbers.next(4) == 0 ? text : left.text)
      let new = try policyTree("new.xml", right.text)
      let there = DocumentDiff.compare(old, new)
      let back = DocumentDiff.compare(new, old)
      let thereSides = there.map(Self.sides).sorted()
      let backSides = back.map(Self.mirrored).map(Self.sides).sorted()
      #expect(thereSides == backSides, "\(left.what), \(right.what)")
    }
  }

  @Test func aDocumentIsLikeItself() throws {
    for mutation in try Mutations(policyTree("a.xml", DiffFixtures.old)).all {
      let tree = try policyTree("a.xml", mutation.text)
      #expect(DocumentDiff.compare(tree, tree).isEmpty)
    }
  }

  private static func sides(_ change: Change) -> String {
    let paths = "\(change.oldPath ?? change.path) \(change.path)"
    return "\(change.kind.rawValue) \(paths) \(change.old ?? "-") \(change.new ?? "-")"
  }

  private static func mirrored(_ change: Change) -> Change {
    var mirror = change
    (mirror.old, mirror.new) = (change.new, change.old)
    mirror.path = change.oldPath ?? change.path
    mirror.oldPath = change.path
    switch change.kind {
    case .elementAdded: mirror.kind = .elementRemoved
    case .elementRemoved: mirror.kind = .elementAdded
    case .attributeAdded: mirror.kind = .attributeRemoved
    case .attributeRemoved: mirror.kind = .attributeAdded
    default: break
    }
    return mirror
  }
}
