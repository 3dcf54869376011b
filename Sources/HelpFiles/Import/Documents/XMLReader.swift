import CExpat
import HelpContent

/// Follows the elements and texts of an XML file in their order. Names are without their prefixes.
protocol XMLHandler: AnyObject {
  func start(_ name: String, _ attributes: [String: String])
  /// The text between two tags, or between a tag and a comment.
  func text(_ text: String)
  func end(_ name: String)
}

/// Reads XML with expat. A file with a document type, whose entities can grow without end, is refused.
enum XMLReader {
  static let maxDepth = 256

  /// `part` names the file in messages.
  static func read(_ bytes: [UInt8], _ handler: any XMLHandler, part: String) throws(DocumentProblem) {
    let reading = XMLReading(handler, part: part)
    if let error = unsafe reading.run(bytes) { throw error }
  }
}

/// What expat calls while it reads.
@safe private final class XMLReading {
  private let parser: XML_Parser
  private let handler: any XMLHandler
  private let part: String
  private var depth = 0
  private var pending: [UInt8] = []
  private var refusal: DocumentProblem?

  init(_ handler: any XMLHandler, part: String) {
    self.handler = handler
    self.part = part
    // Fails only when memory is exhausted.
    unsafe parser = unsafe XML_ParserCreate(nil)!
  }

  deinit { unsafe XML_ParserFree(parser) }

  @unsafe func run(_ bytes: [UInt8]) -> DocumentProblem? {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in unsafe XMLReading.of(data).start(name, attributes) },
      { data, name in unsafe XMLReading.of(data).end(name) })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      unsafe XMLReading.of(data).pending += UnsafeRawBufferPointer(start: text, count: Int(count))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe XMLReading.of(data).refuseType()
    }
    let status = unsafe bytes.withUnsafeBytes { bytes in
      unsafe XML_Parse(parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), 1)
    }
    if let refusal { return refusal }
    return status == XML_STATUS_OK ? nil : .syntax(part: part, line: Int(unsafe XML_GetCurrentLineNumber(parser)))
  }

  @unsafe private static func of(_ data: UnsafeMutableRawPointer?) -> XMLReading {
    unsafe Unmanaged<XMLReading>.fromOpaque(data!).takeUnretainedValue()
  }

  private func refuseType() { refuse(.documentType(part: part)) }

  private func refuse(_ error: DocumentProblem) {
    refusal = refusal ?? error
    unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func flush() {
    guard !pending.isEmpty else { return }
    handler.text(String(decoding: pending, as: UTF8.self))
    pending.removeAll(keepingCapacity: true)
  }

  @unsafe private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    flush()
    depth += 1
    if depth > XMLReader.maxDepth { return refuse(.nestedTooDeep(part: part, limit: XMLReader.maxDepth)) }
    var values: [String: String] = [:]
    var place = 0
    while let attributes = unsafe attributes, let key = unsafe attributes[place],
      let value = unsafe attributes[place + 1]
    {
      unsafe values[Self.local(key)] = unsafe String(cString: value)
      place += 2
    }
    unsafe handler.start(Self.local(name!), values)
  }

  @unsafe private func end(_ name: UnsafePointer<CChar>?) {
    flush()
    depth -= 1
    unsafe handler.end(Self.local(name!))
  }

  /// The name behind its prefix.
  @unsafe private static func local(_ name: UnsafePointer<CChar>) -> String {
    let whole = unsafe String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.utf8.index(after: colon)...])
  }
}
