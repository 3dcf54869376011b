import CMarkdown
import HelpContent
import Synchronization

/// Reads CommonMark with GitHub's extensions, as cmark-gfm does.
package struct MarkdownReader: Sendable {
  /// The article's own address, against which those in it are resolved.
  private let base: AddressBase?

  package init(base: AddressBase? = nil) { self.base = base }

  package func read(_ text: String) -> ParsedMarkup {
    guard Self.mayHoldMarkup(text) else { return ParsedMarkup(markup: Markup(text: text)) }
    let source = MarkdownSource(text)
    let tables = MarkdownTables(source)
    let mending = MarkdownMending(source, tables)
    var tree = MarkdownTree(source: source, tables: tables, mending: mending, base: base)
    Self.parse(mending.bytes, hasTables: tables.isBounded) { tree.read($0) }
    var parsed = tree.parsed
    if !tables.isBounded, let line = tables.firstTable { parsed.add(.tableTooLarge, line: line) }
    // Text that is nothing but marks, such as a title of a number sign, is not left out.
    if parsed.markup.saysNothing { parsed.markup = Markup(text: text.droppingFirstLineBlanks.droppingLastLineBlanks) }
    return parsed
  }

  /// False if parsing cannot change the text, as of most titles and short answers.
  private static func mayHoldMarkup(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    if first <= 0x20 || last <= 0x20 || "#>-+=:0123456789".utf8.contains(first) { return true }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"),
        UInt8(ascii: "@"), UInt8(ascii: "|"), 0:
        return true
      // `~~`, `//` of an address, `www`.
      case UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "w"), UInt8(ascii: "W"):
        if byte == previous { return true }
      default: break
      }
      previous = byte
    }
    return false
  }

  /// Signs with a meaning are kept in tables that all parsers share, so only one may run at a time.
  static let lock = Mutex(())

  private static func parse(_ bytes: [UInt8], hasTables: Bool, _ body: (MarkdownNode) -> Void) {
    var root: OpaquePointer?
    lock.withLock { _ in unsafe root = Self.root(of: bytes, hasTables: hasTables) }
    guard let root = unsafe root else { return }
    defer { unsafe cmark_node_free(root) }
    body(unsafe MarkdownNode(root))
  }

  private static func root(of bytes: [UInt8], hasTables: Bool) -> OpaquePointer? {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = unsafe cmark_parser_new(options) else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    let extensions = ["strikethrough"] + (hasTables ? ["table"] : [])
    for name in extensions {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe bytes.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      unsafe cmark_parser_feed(parser, start, bytes.count)
    }
    return unsafe cmark_parser_finish(parser)
  }
}

extension Markup {
  fileprivate var saysNothing: Bool {
    inlines.isEmpty && codeBlocks.allSatisfy { $0.allSatisfy(\.isWhitespace) }
  }
}
