import CMarkdown

/// A node of cmark-gfm's tree. It lives no longer than the tree.
@safe struct MarkdownNode {
  enum Kind {
    case paragraph, heading, list, item, codeBlock, quote, htmlBlock, rule, table, footnote
    case text, softBreak, lineBreak, code, html, emphasis, strong, strikethrough, link, image, footnoteReference
    case other
  }

  private let node: OpaquePointer

  init(_ node: OpaquePointer) { unsafe self.node = node }

  var kind: Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .html
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: ofExtension
    }
  }

  /// Types of extensions have numbers only once these are registered.
  private var ofExtension: Kind {
    switch unsafe String(cString: cmark_node_get_type_string(node)) {
    case "table": .table
    case "strikethrough": .strikethrough
    default: .other
    }
  }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var child = unsafe cmark_node_first_child(node)
    while let next = unsafe child {
      children.append(unsafe MarkdownNode(next))
      unsafe child = cmark_node_next(next)
    }
    return children
  }

  var literal: String { unsafe Self.text(cmark_node_get_literal(node)) }
  var address: String { unsafe Self.text(cmark_node_get_url(node)) }
  var info: String { unsafe Self.text(cmark_node_get_fence_info(node)) }
  var level: Int { unsafe Int(cmark_node_get_heading_level(node)) }
  /// Nil if places are unknown, as behind some tables.
  var line: Int? {
    let line = unsafe Int(cmark_node_get_start_line(node))
    return line > 0 ? line : nil
  }

  /// Nil for bullets.
  var start: Int? {
    unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
  }

  /// The columns of a table whose delimiters have a colon only at the end.
  var rightAligned: Set<Int> {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    guard let alignments = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return Set((0..<count).filter { unsafe alignments[$0] == UInt8(ascii: "r") })
  }

  /// The text of a node and all below it, without recursion.
  var flatText: String {
    guard let iterator = unsafe cmark_iter_new(node) else { return "" }
    defer { unsafe cmark_iter_free(iterator) }
    var text = ""
    while true {
      switch unsafe cmark_iter_next(iterator) {
      case CMARK_EVENT_DONE, CMARK_EVENT_NONE: return text
      case CMARK_EVENT_ENTER:
        let current = unsafe MarkdownNode(cmark_iter_get_node(iterator))
        switch current.kind {
        case .text, .code, .codeBlock: text += current.literal
        case .softBreak, .lineBreak: text += "\n"
        case .paragraph: if !text.isEmpty { text += "\n" }
        default: break
        }
      default: break
      }
    }
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}
