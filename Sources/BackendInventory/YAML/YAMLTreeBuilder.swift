import Diagnostics

/// Makes the tree of libyaml's events, with a stack of its own instead of recursion.
struct YAMLTreeBuilder {
  /// A collection that has begun and not yet ended.
  private struct Frame {
    var isMapping: Bool
    var isFlow: Bool
    var start: Int
    var anchor: String?
    var items: [YAMLNode] = []
    var members: [YAMLMember] = []
    /// The key that waits for its value.
    var key: Key?
    var nodeCount = 1
    var height = 1
  }

  private enum Key {
    case text(String, SourceRange)
    /// A key that was refused; its value goes with it.
    case refused
  }

  private enum Anchor {
    /// Its collection has not ended: an alias here would hold itself.
    case open
    case node(YAMLNode)
  }

  private let file: SourceFile
  private let text: YAMLText
  private var frames: [Frame] = []
  private var anchors: [String: Anchor] = [:]
  private var documents = 0
  private(set) var root: YAMLNode?
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile, text: YAMLText) {
    self.file = file
    self.text = text
  }

  /// Reads the whole stream. Throws at what makes the rest unreadable.
  mutating func build() throws(YAMLRefusal) {
    var failure: YAMLRefusal?
    text.bytes.withUnsafeBufferPointer { input in
      guard input.baseAddress != nil, let parser = LibYAMLParser(input: input) else { return }
      do throws(YAMLRefusal) {
        try readEvents(of: parser)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private mutating func readEvents(of parser: borrowing LibYAMLParser) throws(YAMLRefusal) {
    while true {
      let event: LibYAMLParser.Event
      do {
        event = try parser.next()
      } catch {
        throw YAMLRefusal(YAMLSyntax.unreadable(file, error, text))
      }
      if event.kind == .streamEnd { return }
      try take(event)
    }
  }

  private mutating func take(_ event: LibYAMLParser.Event) throws(YAMLRefusal) {
    switch event.kind {
    case .documentStart:
      documents += 1
      if documents > 1 {
        throw YAMLRefusal(SeveralDocuments.second(file, at: text.offset(ofCharacter: event.start)))
      }
      anchors = [:]
    case .scalar:
      try takeScalar(event)
    case .alias:
      try takeAlias(event)
    case .sequenceStart, .mappingStart:
      try open(event)
    case .sequenceEnd, .mappingEnd:
      try close(event)
    case .streamEnd, .other: break
    }
  }

  private mutating func takeScalar(_ event: LibYAMLParser.Event) throws(YAMLRefusal) {
    var range = range(of: event)
    if event.anchor != nil || event.tag != nil { range = skippingProperties(range) }
    // A block scalar's mark stands behind its line breaks.
    while range.end > range.start, isLineBreak(range.end - 1) { range.end -= 1 }
    var isQuoted = event.isQuoted
    if let tag = event.tag {
      if tag == "tag:yaml.org,2002:str" {
        isQuoted = true
      } else {
        check(tag: tag, at: range)
      }
    }
    let node = YAMLNode(
      content: .scalar(YAMLScalar(text: event.text, isQuoted: isQuoted)), range: range)
    if let anchor = event.anchor { anchors[anchor] = .node(node) }
    try add(node)
  }

  private mutating func takeAlias(_ event: LibYAMLParser.Event) throws(YAMLRefusal) {
    let name = event.anchor ?? ""
    let range = range(of: event)
    switch anchors[name] {
    case .node(var node):
      node.range = range
      guard frames.count + node.height <= YAMLReader.Limits.nesting else {
        throw YAMLRefusal(InputLimit.tooDeep(file, at: range))
      }
      try add(node)
    case .open:
      throw YAMLRefusal(UnsupportedYAML.recursiveAlias(file, name, at: range))
    case nil:
      throw YAMLRefusal(UnknownAlias.undefined(file, name, at: range, known: Array(anchors.keys)))
    }
  }

  private mutating func open(_ event: LibYAMLParser.Event) throws(YAMLRefusal) {
    let range = range(of: event)
    guard frames.count < YAMLReader.Limits.nesting else {
      throw YAMLRefusal(InputLimit.tooDeep(file, at: range))
    }
    if let tag = event.tag { check(tag: tag, at: range) }
    if let anchor = event.anchor { anchors[anchor] = .open }
    let start =
      event.anchor == nil && event.tag == nil ? range.start : skippingProperties(range).start
    frames.append(
      Frame(
        isMapping: event.kind == .mappingStart, isFlow: event.isFlow, start: start,
        anchor: event.anchor))
  }

  private mutating func close(_ event: LibYAMLParser.Event) throws(YAMLRefusal) {
    guard let frame = frames.popLast() else { return }
    var end = text.offset(ofCharacter: event.end)
    if !frame.isFlow {
      // A block ends in libyaml's eyes where the next thing begins.
      let last =
        frame.isMapping
        ? frame.members.last.map { max($0.keyRange.end, $0.value.range.end) }
        : frame.items.last?.range.end
      end = max(frame.start, last ?? frame.start)
    }
    let node = YAMLNode(
      content: frame.isMapping ? .mapping(frame.members) : .sequence(frame.items),
      range: SourceRange(start: frame.start, end: end),
      nodeCount: frame.nodeCount, height: frame.height)
    if let anchor = frame.anchor { anchors[anchor] = .node(node) }
    try add(node)
  }

  /// Puts a node where it belongs: the next item, key or value of the open collection.
  private mutating func add(_ node: YAMLNode) throws(YAMLRefusal) {
    guard var frame = frames.popLast() else {
      root = node
      return
    }
    frame.nodeCount += node.nodeCount
    frame.height = max(frame.height, node.height + 1)
    guard frame.nodeCount <= YAMLReader.Limits.nodes else {
      throw YAMLRefusal(InputLimit.tooManyNodes(file, at: node.range))
    }
    if !frame.isMapping {
      frame.items.append(node)
    } else if let key = frame.key {
      if case .text(let name, let range) = key {
        frame.members.append(YAMLMember(key: name, keyRange: range, value: node))
      }
      frame.key = nil
    } else {
      frame.key = key(node)
    }
    frames.append(frame)
  }

  private mutating func key(_ node: YAMLNode) -> Key {
    guard let scalar = node.scalar else {
      diagnostics.append(UnsupportedYAML.complexKey(file, at: node.range))
      return .refused
    }
    if scalar.text == "<<", !scalar.isQuoted {
      diagnostics.append(UnsupportedYAML.mergeKey(file, at: node.range))
      return .refused
    }
    return .text(scalar.text, node.range)
  }

  private mutating func check(tag: String, at range: SourceRange) {
    // The tags of JSON's own types say nothing that the field does not say better.
    let known = ["str", "int", "float", "bool", "null", "seq", "map"]
    if tag == "!" || known.contains(where: { tag == "tag:yaml.org,2002:\($0)" }) { return }
    diagnostics.append(UnsupportedYAML.tag(file, tag, at: range))
  }

  private func range(of event: LibYAMLParser.Event) -> SourceRange {
    let start = text.offset(ofCharacter: event.start)
    return SourceRange(start: start, end: max(start, text.offset(ofCharacter: event.end)))
  }

  /// The range without the `&anchor` and `!tag` before the value.
  private func skippingProperties(_ range: SourceRange) -> SourceRange {
    var start = range.start
    while start < range.end, let first = byte(start),
      first == UInt8(ascii: "&") || first == UInt8(ascii: "!")
    {
      while start < range.end, !isSpace(start) { start += 1 }
      while start < range.end, isSpace(start) { start += 1 }
    }
    return SourceRange(start: start, end: range.end)
  }

  private func byte(_ offset: Int) -> UInt8? {
    offset >= 0 && offset < file.bytes.count ? file.bytes[offset] : nil
  }

  private func isLineBreak(_ offset: Int) -> Bool {
    byte(offset) == UInt8(ascii: "\n") || byte(offset) == UInt8(ascii: "\r")
  }

  private func isSpace(_ offset: Int) -> Bool {
    isLineBreak(offset) || byte(offset) == UInt8(ascii: " ") || byte(offset) == UInt8(ascii: "\t")
  }
}
