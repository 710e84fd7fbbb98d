import Diagnostics
import PolicyDocument
import PolicyExpressions

/// Makes `ComparedNode`s of policy trees. Both documents go through one builder, so that they
/// share their numbers.
struct ComparedNodeBuilder {
  /// Features kept of one element: enough to tell alike from unlike, few enough to stay cheap.
  private static let featureLimit = 64
  private static let sections = ["inbound", "backend", "outbound", "on-error"]

  private var texts = Interner<[UInt8]>()
  private var nodes = Interner<[Int]>()
  /// What of the document at hand is as if it were not there.
  private var covered = CoveredCode()

  /// What node numbers are made of starts with one of these, or with an element's name, whose
  /// number is not negative.
  private enum Marker {
    static let text = -1
    static let attribute = -2
    static let key = -3
    static let document = -4
  }

  /// The whole document as one node without a name, which holds the top-level elements.
  mutating func document(_ tree: PolicyTree, hiding covered: CoveredCode) -> ComparedNode {
    self.covered = covered
    let children = content(tree.nodes, of: nil, in: tree.source, isVerbatim: false)
    let range = SourceRange(start: 0, end: tree.source.bytes.count)
    return ComparedNode(
      name: nil, identity: nodes.number(of: [Marker.document] + children.map(\.identity)), key: 0,
      nameKey: 0, identifier: nil, features: [], attributes: [], children: children, value: nil,
      range: range,
      startTag: SourceRange(at: 0))
  }

  private mutating func element(
    _ element: PolicyElement, parent: String?, in source: SourceFile, isVerbatim: Bool
  ) -> ComparedNode {
    let attributes = attributes(
      of: element, parent: parent, in: source, hasDefaults: !isVerbatim)
    let isVerbatim = isVerbatim || VerbatimContent.isVerbatim(element.name)
    var children = content(element.children, of: element.name, in: source, isVerbatim: isVerbatim)
    if parent == nil, element.name == "policies" {
      children = inOrderOfSections(children, of: element)
    }
    let name = texts.number(of: Array(element.name.utf8))
    let identifying = IdentifyingAttribute.of(element.name, attributes)
    return ComparedNode(
      name: element.name,
      identity: nodes.number(
        of: [name, attributes.count] + attributes.map(\.identity).sorted()
          + children.map(\.identity)),
      key: nodes.number(of: [Marker.key, name, identifying?.identity ?? Marker.key]),
      nameKey: nodes.number(of: [Marker.key, name, Marker.key]),
      identifier: identifying.flatMap(IdentifyingAttribute.predicate),
      features: features(attributes, children), attributes: attributes, children: children,
      value: nil, range: element.range, startTag: element.startTag)
  }

  private func features(
    _ attributes: [ComparedAttribute], _ children: [ComparedNode]
  ) -> [Int] {
    var features = attributes.prefix(Self.featureLimit).map(\.identity)
    for child in children {
      guard features.count < Self.featureLimit else { break }
      features.append(child.identity)
      features += child.features.prefix(Self.featureLimit - features.count)
    }
    return features.sorted()
  }

  // MARK: - Attributes

  /// In the order of the document; of two with one name, which is an error, the first counts.
  private mutating func attributes(
    of element: PolicyElement, parent: String?, in source: SourceFile, hasDefaults: Bool
  ) -> [ComparedAttribute] {
    var seen: Set<Int> = []
    var found: [ComparedAttribute] = []
    for attribute in element.attributes where !covered.attributes.contains(attribute.range.start) {
      let name = texts.number(of: Array(attribute.name.utf8))
      if element.attributes.count > 1, !seen.insert(name).inserted { continue }
      let text = DecodedText(attribute.value, in: source)
      let value = value(text.attributeValue, text, in: source)
      let implied = PolicyDefaults.value(of: attribute.name, on: element.name, in: parent)
      if hasDefaults, let implied, value.bytes.elementsEqual(implied.utf8) { continue }
      found.append(
        ComparedAttribute(
          name: attribute.name, nameKey: name,
          identity: nodes.number(of: [Marker.attribute, name, value.identity]), value: value,
          range: attribute.range))
    }
    return found
  }

  private mutating func value(
    _ bytes: [UInt8], _ text: DecodedText, in source: SourceFile
  ) -> ComparedValue {
    let meaning = text.isExpression ? meaning(of: bytes, text.written, in: source) : bytes
    return ComparedValue(
      identity: texts.number(of: meaning), bytes: bytes, isExpression: text.isExpression,
      range: text.range, written: text.written, hidden: hidden(in: text.written))
  }

  /// What is equal for expressions that are the same: the shape of the tree; the tokens, where
  /// there is no tree.
  private func meaning(
    of bytes: [UInt8], _ written: PolicyValue?, in source: SourceFile
  ) -> [UInt8] {
    guard let written, let expression = WrittenExpression(written, in: source),
      let shape = CSharpShape(expression.syntax, hiding: hidden(in: written))
    else { return ExpressionTokens.canonical(bytes) }
    return [0] + shape.bytes
  }

  private func hidden(in written: PolicyValue?) -> Set<SourceRange> {
    written.flatMap { covered.code[$0.range.start] } ?? []
  }

  // MARK: - Content

  /// Elements, and the runs of text between them. Comments divide no text.
  private mutating func content(
    _ content: [PolicyNode], of parent: String?, in source: SourceFile, isVerbatim: Bool
  ) -> [ComparedNode] {
    var children: [ComparedNode] = []
    var run = DecodedText()
    for node in content {
      switch node {
      case .element(let child):
        addText(run, to: &children, in: source, isVerbatim: isVerbatim)
        run = DecodedText()
        children.append(element(child, parent: parent, in: source, isVerbatim: isVerbatim))
      case .text(let value): run.append(DecodedText(value, in: source))
      case .cdata(_, let range): run.append(DecodedText(verbatim: range, in: source))
      case .comment, .processingInstruction, .skipped: break
      }
    }
    addText(run, to: &children, in: source, isVerbatim: isVerbatim)
    if isVerbatim, let parent, VerbatimContent.isVerbatim(parent) { trimEnds(of: &children) }
    return children
  }

  private mutating func addText(
    _ text: DecodedText, to children: inout [ComparedNode], in source: SourceFile,
    isVerbatim: Bool
  ) {
    guard !text.bytes.isEmpty else { return }
    let isExact = isVerbatim && !text.isExpression
    let bytes = isExact ? text.bytes : Array(text.bytes.trimmingXMLSpace)
    guard !bytes.isEmpty else { return }
    children.append(textNode(value(bytes, text, in: source)))
  }

  private mutating func textNode(_ value: ComparedValue) -> ComparedNode {
    let key = nodes.number(of: [Marker.key, Marker.text])
    return ComparedNode(
      name: nil, identity: nodes.number(of: [Marker.text, value.identity]), key: key,
      nameKey: key, identifier: nil, features: [],
      attributes: [], children: [], value: value, range: value.range, startTag: value.range)
  }

  private mutating func literal(_ bytes: [UInt8], _ range: SourceRange) -> ComparedValue {
    ComparedValue(
      identity: texts.number(of: bytes), bytes: bytes, isExpression: false, range: range)
  }

  /// White space where verbatim content begins and where it ends is formatting.
  private mutating func trimEnds(of children: inout [ComparedNode]) {
    if let text = children.first?.value, !text.isExpression {
      let rest = text.bytes.drop(while: \.isXMLSpace)
      children.removeFirst()
      if !rest.isEmpty {
        children.insert(textNode(literal(Array(rest), text.range)), at: 0)
      }
    }
    if let text = children.last?.value, !text.isExpression {
      let rest = Array(text.bytes.reversed().drop(while: \.isXMLSpace).reversed())
      children.removeLast()
      if !rest.isEmpty {
        children.append(textNode(literal(rest, text.range)))
      }
    }
  }

  /// All four sections, then whatever else there is. Sections run by their names, whatever their
  /// order, and a missing one does what an empty one does: neither holds `base`, so that the
  /// outer scope is left out.
  private mutating func inOrderOfSections(
    _ children: [ComparedNode], of policies: PolicyElement
  ) -> [ComparedNode] {
    var ordered: [ComparedNode] = []
    for section in Self.sections {
      let found = children.filter { $0.name == section }
      let empty = PolicyElement(
        name: section, nameRange: policies.nameRange, attributes: [], children: [],
        startTag: policies.startTag, endTag: nil)
      ordered +=
        found.isEmpty
        ? [element(empty, parent: policies.name, in: Self.noSource, isVerbatim: false)] : found
    }
    return ordered + children.filter { child in !Self.sections.contains { $0 == child.name } }
  }

  /// What has neither attributes nor content is not looked up in any source.
  private static let noSource = SourceFile(path: "", bytes: [])
}

/// Elements whose white space may be part of what they produce.
enum VerbatimContent {
  static func isVerbatim(_ name: String) -> Bool { name == "set-body" || name == "xsl:text" }
}
