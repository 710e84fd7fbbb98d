import Diagnostics
import PolicyExpressions

/// The two forms in which the service takes a policy.
package enum PolicyFormat: String, Sendable, CaseIterable {
  /// Expressions stand as C#, with raw quotes, `<` and `&&`. The service does not read it as XML.
  case rawxml
  /// Well-formed XML.
  case xml
}

/// Turns a document from one form into the other. Only values and text change, and of those only
/// what the other form cannot hold; comments, white space and tags stay byte for byte.
package enum PolicyConverter {
  /// The document in a form. Meant for documents that were read without errors: text that was
  /// skipped is copied as it is.
  ///
  /// For `xml`, line breaks in an attribute's expression become `&#10;`: an XML parser would turn
  /// raw ones into spaces, and a C# comment would then swallow the rest. Two dashes in a comment
  /// become `- -`, since XML forbids them there.
  package static func convert(_ tree: PolicyTree, to format: PolicyFormat) -> [UInt8] {
    var writer = ConvertingWriter(source: tree.source, format: format)
    writer.write(tree.nodes)
    return writer.output
  }
}

private struct ConvertingWriter {
  let source: SourceFile
  let format: PolicyFormat
  var output: [UInt8]

  init(source: SourceFile, format: PolicyFormat) {
    self.source = source
    self.format = format
    output = []
    output.reserveCapacity(source.bytes.count + source.bytes.count / 8)
  }

  mutating func write(_ nodes: [PolicyNode]) {
    for node in nodes {
      switch node {
      case .element(let element):
        writeStartTag(element)
        write(element.children)
        if let endTag = element.endTag { output += source[endTag] }
      case .text(let value): writeText(value)
      case .comment(let range, let content):
        if format == .xml { writeComment(range, content) } else { output += source[range] }
      case .cdata(let range, _), .processingInstruction(let range), .skipped(let range):
        output += source[range]
      }
    }
  }

  private mutating func writeStartTag(_ element: PolicyElement) {
    var written = element.startTag.start
    for attribute in element.attributes {
      let value = attribute.value.range
      output += source[SourceRange(start: written, end: value.start - 1)]
      let converted = convertedValue(attribute)
      output.append(converted.quote)
      output += converted.text
      output.append(converted.quote)
      written = value.end + 1
    }
    output += source[SourceRange(start: written, end: element.startTag.end)]
  }

  private func convertedValue(_ attribute: PolicyAttribute) -> (text: [UInt8], quote: UInt8) {
    let unchanged = (Array(source[attribute.value.range]), attribute.quote)
    switch format {
    case .xml: return EscapedForm.attribute(attribute, in: source)
    case .rawxml:
      guard attribute.value.isExpression else { return unchanged }
      return RawForm.attribute(attribute, in: source) ?? unchanged
    }
  }

  private mutating func writeText(_ value: PolicyValue) {
    switch format {
    case .xml: output += EscapedForm.text(value.range, in: source)
    case .rawxml:
      output += RawForm.text(value, in: source) ?? Array(source[value.range])
    }
  }

  private mutating func writeComment(_ range: SourceRange, _ content: SourceRange) {
    output += source[SourceRange(start: range.start, end: content.start)]
    var last: UInt8 = 0
    for byte in source[content] {
      if byte == UInt8(ascii: "-"), last == byte { output.append(UInt8(ascii: " ")) }
      output.append(byte)
      last = byte
    }
    if last == UInt8(ascii: "-") { output.append(UInt8(ascii: " ")) }
    output += source[SourceRange(start: content.end, end: range.end)]
  }
}
