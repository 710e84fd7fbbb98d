import Diagnostics

/// What is wrong with what stands between an element's tags.
enum ContentIssue {
  /// The element is not taken here; `meant` is the name that is probably, or certainly, meant.
  case unexpected(PolicyElement, meant: String?, isCertain: Bool)
  /// `base` stands elsewhere than directly in a section.
  case misplacedBase(PolicyElement)
  /// The element stands behind one that it has to come before.
  case misordered(PolicyElement, before: PolicyElement)
  /// The element stands there once more than it may.
  case repeated(PolicyElement, first: PolicyElement, limit: Int)
  /// One policy more than the element takes in all.
  case crowded(PolicyElement, first: PolicyElement, limit: Int)
  /// Children that have to be there and are not: one of these.
  case missing([String])
  /// Text where only elements may stand.
  case text(SourceRange)
  /// The element's own text is not of its type.
  case invalidText(ValueType, SourceRange?, found: ElementText)

  static func find(
    in element: PolicyElement, _ definition: ElementDefinition, schema: PolicySchema,
    source: SourceFile
  ) -> [ContentIssue] {
    var issues: [ContentIssue] = []
    switch definition.content {
    case .free: return []
    case .mixed: break
    case .text(let type, let allowsExpression):
      let text = ElementText(of: element, in: source)
      if !type.accepts(text, allowsExpression: allowsExpression) {
        issues.append(.invalidText(type, textRange(in: element, of: source), found: text))
      }
    default:
      if let range = textRange(in: element, of: source) { issues.append(.text(range)) }
    }
    let children = element.childElements
    switch definition.content {
    case .anyPolicy(let base, let limit):
      issues += policies(children, definition, base: base, limit: limit, schema: schema)
    default:
      issues += named(children, definition, schema: schema)
    }
    return issues
  }

  /// The first text that is more than white space, without the white space around it.
  private static func textRange(in element: PolicyElement, of source: SourceFile) -> SourceRange? {
    let node = element.children.first { ElementText.stands(in: $0, of: source) }
    switch node {
    case .text(let value): return value.trimmedRange(in: source)
    case .cdata(let range, _): return range
    default: return nil
    }
  }

  private static func policies(
    _ children: [PolicyElement], _ definition: ElementDefinition, base: Bool, limit: Int?,
    schema: PolicySchema
  ) -> [ContentIssue] {
    var issues: [ContentIssue] = []
    var taken: [PolicyElement] = []
    for child in children {
      if issues.count >= SchemaCheck.mostFindings { break }
      switch schema.meaning(of: child.name, in: definition.content) {
      case .element(let meaning) where meaning.name == PolicySchema.base.name && !base:
        issues.append(.misplacedBase(child))
      case .element, .unchecked:
        if PolicySchema.uncountedPolicies.contains(child.name) { continue }
        taken.append(child)
        if let limit, taken.count == limit + 1, let first = taken.first {
          issues.append(.crowded(child, first: first, limit: limit))
        }
      case .unexpected: issues.append(.unexpected(child, meant: nil, isCertain: false))
      case .unknownPolicy: break
      }
    }
    return issues
  }

  private static func named(
    _ children: [PolicyElement], _ definition: ElementDefinition, schema: PolicySchema
  ) -> [ContentIssue] {
    let expected = definition.content.children
    let isOrdered = if case .sequence = definition.content { true } else { false }
    let isCounted =
      switch definition.content {
      case .sequence, .all: true
      default: false
      }
    var issues: [ContentIssue] = []
    var counts = [Int](repeating: 0, count: expected.count)
    var firsts = [PolicyElement?](repeating: nil, count: expected.count)
    var strangers: [PolicyElement] = []
    var isMisordered = false
    var furthest: (index: Int, element: PolicyElement)?
    for child in children {
      let rest = expected[(furthest?.index ?? 0)...]
      guard
        let index = rest.firstIndex(where: { $0.name == child.name })
          ?? expected.firstIndex(where: { $0.name == child.name })
      else {
        strangers.append(child)
        continue
      }
      if isOrdered, let last = furthest, index < last.index {
        if !isMisordered { issues.append(.misordered(child, before: last.element)) }
        isMisordered = true
      } else if furthest.map({ index > $0.index }) ?? true {
        furthest = (index, child)
      }
      counts[index] += 1
      if let first = firsts[index] {
        // Once one stands there too often, more of them are no news.
        if isCounted, let limit = expected[index].maximum, counts[index] == limit + 1 {
          issues.append(.repeated(child, first: first, limit: limit))
        }
      } else {
        firsts[index] = child
      }
    }
    let absent = expected.indices.filter { counts[$0] == 0 }.map { expected[$0].name }
    var meant: Set<String> = []
    for stranger in strangers.prefix(SchemaCheck.mostFindings) {
      let nearest =
        Suggestion.nearest(to: stranger.name, in: absent)
        ?? Suggestion.nearest(to: stranger.name, in: expected.map(\.name))
      if let nearest { meant.insert(nearest) }
      issues.append(
        .unexpected(
          stranger, meant: nearest,
          isCertain: !schema.isElement(stranger.name)
            && isCertain(stranger, means: nearest, among: children, expected)))
    }
    if isCounted {
      for (index, child) in expected.enumerated()
      where counts[index] < child.minimum && !meant.contains(child.name) {
        issues.append(.missing([child.name]))
      }
    }
    if case .choice(_, let minimum) = definition.content, minimum > 0, strangers.isEmpty,
      absent.count == expected.count
    {
      issues.append(.missing(expected.map(\.name)))
    }
    return issues
  }

  /// Whether a stranger that is no element of the service can mean that name alone, and may stand
  /// there under it: no more of its siblings have, or nearly have, the name than there may be.
  private static func isCertain(
    _ stranger: PolicyElement, means name: String?, among siblings: [PolicyElement],
    _ expected: [ChildDefinition]
  ) -> Bool {
    let names = Set(expected.map(\.name))
    guard let name, Misspelling.only(stranger.name, among: names) == name else { return false }
    let limits = expected.filter { $0.name == name }.map(\.maximum)
    let bounded = limits.compactMap { $0 }
    if bounded.count < limits.count { return true }
    let count = siblings.prefix(SchemaCheck.mostFindings).count {
      $0.name == name
        || !names.contains($0.name) && Misspelling.only($0.name, among: names) == name
    }
    return siblings.count <= SchemaCheck.mostFindings && count <= bounded.reduce(0, +)
  }
}

extension ValueType {
  /// Whether a value of this type may say that. A named value may say anything.
  func accepts(_ text: ElementText, allowsExpression: Bool) -> Bool {
    switch text {
    case .namedValue: true
    case .expression: allowsExpression
    case .literal(let literal): accepts(Array(literal))
    }
  }
}
