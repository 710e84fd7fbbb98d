import Diagnostics
import PolicyDocument
import PolicyExpressions

/// What must hold for any bytes at all. libFuzzer calls this with one input after the other.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let file = SourceFile(path: "input", bytes: bytes)
  _ = PolicyReader.looksLikePolicy(bytes)
  let result = PolicyReader.read(file)
  require(PolicyWriter.text(of: result.tree) == bytes, "the writer gives the bytes back")
  checkRanges(of: result.tree.nodes, within: SourceRange(start: 0, end: count))
  for diagnostic in result.diagnostics {
    let range = diagnostic.location.range
    require(range.start >= 0 && range.start <= range.end && range.end <= count, "in bounds")
    require(diagnostic.message.first?.isUppercase != true, "message style")
  }
  checkLexer(bytes)
  if !result.diagnostics.hasErrors { checkConversion(of: result.tree) }
  return 0
}

private func require(_ holds: Bool, _ what: StaticString) {
  if !holds { fatalError("does not hold: \(what)") }
}

private func checkRanges(of nodes: [PolicyNode], within outer: SourceRange) {
  var position = outer.start
  for node in nodes {
    let range = node.range
    require(range.start == position && range.end >= range.start, "nodes follow each other")
    require(range.end <= outer.end, "nodes stay inside")
    position = range.end
    guard case .element(let element) = node else { continue }
    require(element.startTag.end <= (element.endTag?.start ?? range.end), "start before end")
    checkRanges(
      of: element.children,
      within: SourceRange(
        start: element.startTag.end, end: element.endTag?.start ?? range.end))
    var last = element.nameRange.end
    for attribute in element.attributes {
      require(attribute.range.start >= last, "attributes follow each other")
      require(attribute.nameRange.end <= attribute.value.range.start, "name before value")
      last = attribute.range.end
    }
    require(last <= element.startTag.end, "attributes stay inside the tag")
  }
  require(position == outer.end, "nothing is left out")
}

private func checkLexer(_ bytes: [UInt8]) {
  var position = 0
  for token in CSharpLexer.tokens(of: bytes, keepsTrivia: true) {
    require(token.range.start == position && token.range.end > position, "tokens follow each other")
    position = token.range.end
    _ = CSharpStringLiteral.value(of: token, in: bytes)
    checkInterpolation(token, bytes)
  }
  require(position == bytes.count, "tokens cover the text")
}

private func checkInterpolation(_ token: CSharpToken, _ bytes: [UInt8]) {
  var position = token.range.start
  for part in CSharpInterpolation.parts(of: token, in: bytes) {
    let range: SourceRange
    switch part {
    case .text(let text): range = text
    case .hole(let value, let alignment, let format):
      range = SourceRange(start: value.start, end: format?.end ?? alignment?.end ?? value.end)
    }
    require(range.start >= position && range.end >= range.start, "parts follow each other")
    position = range.end
  }
  require(position <= token.range.end, "parts stay inside the string")
}

private func checkConversion(of tree: PolicyTree) {
  func read(_ bytes: [UInt8], _ what: StaticString) -> PolicyTree {
    let result = PolicyReader.read(SourceFile(path: "converted", bytes: bytes))
    require(!result.diagnostics.hasErrors, what)
    return result.tree
  }
  let escaped = read(PolicyConverter.convert(tree, to: .xml), "escaped form reads")
  require(PolicyComparison.sameMeaning(tree, escaped), "escaped form means the same")
  let raw = read(PolicyConverter.convert(escaped, to: .rawxml), "raw form reads")
  require(PolicyComparison.sameMeaning(tree, raw), "raw form means the same")
}
