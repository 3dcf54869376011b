import CMarkdown
import Foundation
import Synchronization

@testable import HelpFiles

/// Markdown as cmark-gfm reads it, without what helpdeck mends.
enum PlainMarkdown {
  /// Other tests parse at the same time.
  static func html(of text: String) -> String { MarkdownReader.lock.withLock { _ in parsed(text) } }

  private static func parsed(_ text: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE
    guard let parser = unsafe cmark_parser_new(options) else { return "" }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = unsafe cmark_parser_finish(parser) else { return "" }
    defer { unsafe cmark_node_free(root) }
    guard let html = unsafe cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else {
      return ""
    }
    defer { unsafe free(html) }
    return unsafe String(cString: html)
  }
}
