import CYaml
import HelpContent

/// The events of libyaml's parser, one at a time. Aliases are not resolved.
@safe final class YamlEvents {
  enum Event {
    case documentStart, documentEnd, streamEnd
    case alias
    case scalar(String, Style, tag: String?)
    case listStart(tag: String?)
    case mapStart(tag: String?, isFlow: Bool)
    /// The end of a list or a map.
    case end
  }

  enum Style { case plain, singleQuoted, doubleQuoted, block }

  /// What the latest event takes of the text, in Unicode scalars.
  private(set) var range = 0..<0
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The parser's input, which must not move while it parses.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String) {
    unsafe parser = .allocate(capacity: 1)
    // Fails only when memory is exhausted.
    precondition(unsafe yaml_parser_initialize(parser) == 1)
    unsafe bytes = .allocate(capacity: text.utf8.count)
    _ = unsafe bytes.initialize(from: text.utf8)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  /// The next event and its location.
  func next() throws(YamlError) -> (Event, SourceLocation) {
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
      defer { unsafe yaml_event_delete(&event) }
      let location = unsafe SourceLocation(event.start_mark)
      unsafe range = Int(event.start_mark.index)..<Int(event.end_mark.index)
      switch unsafe event.type {
      case YAML_DOCUMENT_START_EVENT: return (.documentStart, location)
      case YAML_DOCUMENT_END_EVENT: return (.documentEnd, location)
      case YAML_STREAM_END_EVENT: return (.streamEnd, location)
      case YAML_ALIAS_EVENT: return (.alias, location)
      case YAML_SCALAR_EVENT: return unsafe (Self.scalar(event.data.scalar), location)
      case YAML_SEQUENCE_START_EVENT:
        return unsafe (.listStart(tag: Self.text(event.data.sequence_start.tag)), location)
      case YAML_MAPPING_START_EVENT:
        let start = unsafe event.data.mapping_start
        return unsafe (.mapStart(tag: Self.text(start.tag), isFlow: start.style == YAML_FLOW_MAPPING_STYLE), location)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.end, location)
      default: continue
      }
    }
  }

  private var failure: YamlError {
    guard unsafe parser.pointee.error != YAML_READER_ERROR, let problem = unsafe parser.pointee.problem else {
      return .syntax(.other, .start)
    }
    let reason = unsafe SyntaxErrorReason(String(cString: problem))
    let opening =
      unsafe reason == .unclosedBracket || reason == .unclosedQuote ? SourceLocation(parser.pointee.context_mark) : nil
    return unsafe .syntax(reason, SourceLocation(parser.pointee.problem_mark), opening: opening)
  }

  private static func scalar(_ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar) -> Event {
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: Style =
      switch unsafe scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    return unsafe .scalar(String(decoding: bytes, as: UTF8.self), style, tag: text(scalar.tag))
  }

  private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }
}

extension SourceLocation {
  /// libyaml counts from 0.
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }
}
