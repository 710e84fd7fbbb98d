import CLibYAML

/// libyaml's event parser over bytes in memory.
struct LibYAMLParser: ~Copyable {
  /// One event. `start` and `end` count characters.
  struct Event {
    enum Kind {
      case documentStart
      case streamEnd
      case alias
      case scalar
      case sequenceStart
      case sequenceEnd
      case mappingStart
      case mappingEnd
      /// The start of the stream and the end of a document: nothing to do.
      case other
    }

    var kind: Kind
    var start: Int
    var end: Int
    /// The name after `&`, or after `*` for an alias.
    var anchor: String?
    /// The tag, resolved: `tag:yaml.org,2002:str` for `!!str`.
    var tag: String?
    var text = ""
    var isQuoted = false
    /// Whether a collection is written in brackets.
    var isFlow = false
  }

  /// What libyaml has to say about text that it cannot read. Indices count characters.
  struct Failure: Error {
    var problem: String
    var problemIndex: Int
    var context: String?
    var contextIndex: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Reads from `input`, which must live as long as the parser. Nil where memory runs out.
  init?(input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after `streamEnd` there is none.
  func next() throws(Failure) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    var result = Event(
      kind: .other, start: event.start_mark.index, end: event.end_mark.index)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    case YAML_ALIAS_EVENT:
      result.kind = .alias
      result.anchor = Self.string(event.data.alias.anchor)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      result.kind = .scalar
      result.anchor = Self.string(scalar.anchor)
      result.tag = Self.string(scalar.tag)
      if let value = scalar.value {
        result.text = String(
          decoding: UnsafeBufferPointer(start: value, count: scalar.length), as: UTF8.self)
      }
      result.isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      result.kind = .sequenceStart
      result.anchor = Self.string(sequence.anchor)
      result.tag = Self.string(sequence.tag)
      result.isFlow = sequence.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      result.kind = .mappingStart
      result.anchor = Self.string(mapping.anchor)
      result.tag = Self.string(mapping.tag)
      result.isFlow = mapping.style == YAML_FLOW_MAPPING_STYLE
    default: break
    }
    return result
  }

  private var failure: Failure {
    let state = parser.pointee
    return Failure(
      problem: state.problem.map { String(cString: $0) } ?? "the text cannot be read",
      problemIndex: state.problem_mark.index,
      context: state.context.map { String(cString: $0) },
      contextIndex: state.context_mark.index)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }
}
