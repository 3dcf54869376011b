import CGumbo

/// HTML parsed by gumbo, with HTML5's own algorithm.
package struct HTMLDocument: Sendable {
  package let nodes: [HTMLNode]
  /// True if elements were nested so deeply that the innermost were left out, with their text kept.
  package let isTooDeep: Bool

  /// Parses the body of an article.
  package init(fragment text: String) { self.init(text, isFragment: true) }

  /// Parses a whole page; its only node is `html`.
  package init(page text: String) { self.init(text, isFragment: false) }

  private init(_ text: String, isFragment: Bool) {
    var bounded = HTMLBounds(text)
    bounded.scan()
    isTooDeep = bounded.isTooDeep
    nodes = unsafe Self.nodes(of: bounded.result, isFragment: isFragment)
  }

  @unsafe private static func nodes(of bytes: [UInt8], isFragment: Bool) -> [HTMLNode] {
    unsafe bytes.withUnsafeBytes { bytes in
      var options = unsafe kGumboDefaultOptions
      unsafe options.max_errors = 0
      if isFragment { unsafe options.fragment_context = GUMBO_TAG_DIV }
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let start = unsafe start, let output = unsafe gumbo_parse_with_options(&options, start, bytes.count) else {
        return []
      }
      defer { unsafe gumbo_destroy_output(&options, output) }
      guard let root = unsafe output.pointee.root else { return [] }
      let nodes = unsafe HTMLTree.nodes(of: root)
      guard isFragment, case .element(let html)? = nodes.first else { return nodes }
      return html.children
    }
  }
}

/// Copies gumbo's tree, without recursion.
private enum HTMLTree {
  @unsafe private struct Frame {
    let element: UnsafeMutablePointer<GumboNode>
    var next: Int
    var children: [HTMLNode]
  }

  @unsafe static func nodes(of root: UnsafeMutablePointer<GumboNode>) -> [HTMLNode] {
    var stack = unsafe [Frame(element: root, next: 0, children: [])]
    while true {
      let top = unsafe stack.count - 1
      let element = unsafe stack[top].element.pointee.v.element
      if unsafe stack[top].next < Int(element.children.length) {
        let child = unsafe element.children.data[stack[top].next]?.assumingMemoryBound(to: GumboNode.self)
        unsafe stack[top].next += 1
        guard let child = unsafe child else { continue }
        switch unsafe child.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
          let text = unsafe String(cString: child.pointee.v.text.text)
          if case .text(var last)? = unsafe stack[top].children.last {
            unsafe stack[top].children.removeLast()
            last += text
            unsafe stack[top].children.append(.text(last))
          } else {
            unsafe stack[top].children.append(.text(text))
          }
        case GUMBO_NODE_ELEMENT: unsafe stack.append(Frame(element: child, next: 0, children: []))
        default: break
        }
      } else {
        let children = unsafe stack.removeLast().children
        let node = unsafe HTMLNode.element(
          HTMLElement(name: name(of: element), attributes: attributes(of: element), children: children))
        if unsafe stack.isEmpty { return [node] }
        unsafe stack[stack.count - 1].children.append(node)
      }
    }
  }

  /// Names that HTML does not know are in the source only. A `title` of a picture is not one of the page.
  @unsafe private static func name(of element: GumboElement) -> String {
    if unsafe element.tag_namespace == GUMBO_NAMESPACE_SVG { return "svg" }
    if unsafe element.tag != GUMBO_TAG_UNKNOWN {
      return unsafe String(cString: gumbo_normalized_tagname(element.tag))
    }
    var piece = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&piece)
    let bytes = unsafe UnsafeRawBufferPointer(start: piece.data, count: piece.length)
    return unsafe String(decoding: bytes, as: UTF8.self).lowercased()
  }

  @unsafe private static func attributes(of element: GumboElement) -> [String: String] {
    var attributes: [String: String] = [:]
    for position in 0..<Int(unsafe element.attributes.length) {
      guard let attribute = unsafe element.attributes.data[position]?.assumingMemoryBound(to: GumboAttribute.self)
      else {
        continue
      }
      let name = unsafe String(cString: attribute.pointee.name).lowercased()
      if attributes[name] == nil { attributes[name] = unsafe String(cString: attribute.pointee.value) }
    }
    return attributes
  }
}
