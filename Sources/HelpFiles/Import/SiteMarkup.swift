import HelpContent

/// Turns the habits of site generators (Docusaurus, Hugo, Jekyll, VuePress, MkDocs, GitBook) into plain Markdown:
/// admonitions become notes, shortcodes and components are left out and told.
struct SiteMarkup {
  let isMDX: Bool
  private let file: String
  private(set) var lines: [SourceLine] = []
  private(set) var notices: [ImportNotice] = []
  /// Open boxes, outermost first.
  var boxes: [Box] = []
  private var fence: Substring?
  /// True inside of a component's tag or an expression of MDX that goes on.
  var openTag: Component?

  init(_ lines: ArraySlice<ImportedLine>, isMDX: Bool, file: String) {
    self.isMDX = isMDX
    self.file = file
    var blank = true
    for line in lines {
      var text = line.text
      if openTag == nil, let box = boxes.last, case .indentation(let count) = box.end, !line.isBlank {
        if text.prefix(while: { $0 == " " }).count >= count { text.removeFirst(count) } else { closeIndented() }
      }
      read(text, line.number, afterBlank: blank)
      blank = line.isBlank
    }
  }

  private mutating func read(_ text: String, _ number: Int, afterBlank: Bool) {
    let trimmed = text.droppingFirstSpaces
    if let open = fence {
      put(text, number)
      if trimmed.hasPrefix(open), trimmed.allSatisfy({ $0 == open.first || $0 == " " }) { fence = nil }
      return
    }
    // Nearly all lines begin with letters, which none of these signs does.
    if openTag == nil, let first = trimmed.utf8.first, "`~:!?{[\\ie".utf8.contains(first) {
      if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
        fence = trimmed.prefix { $0 == trimmed.first }
        return put(text, number)
      }
      if boxSign(trimmed, text, number) { return }
      if isMDX || afterBlank, isModule(trimmed) {
        // A multi-line import ends at its quote.
        tell(.component(String(trimmed.prefix(80))), number)
        return put("", number)
      }
      // `{: .class}` of kramdown.
      if trimmed.hasPrefix("{:"), trimmed.hasSuffix("}") { return put("", number) }
      if trimmed == "[[toc]]" || trimmed == "[TOC]" || trimmed == "[toc]" || trimmed == "\\newpage" {
        return put("", number)
      }
    }
    // Alone on its line it would begin a block of HTML, in which the text below has no Markdown.
    if openTag == nil, afterBlank, ["<br>", "<br/>", "<br />"].contains(trimmed) { return put("", number) }
    put(inline(text, number), number)
  }

  mutating func put(_ text: String, _ number: Int) {
    let depth = boxes.count { $0.isNote }
    let prefix = String(repeating: "> ", count: depth)
    lines.append(SourceLine(number: number, text: depth == 0 ? text : prefix + text))
  }

  mutating func tell(_ problem: ImportProblem, _ line: Int) {
    notices.append(ImportNotice(problem: problem, file: file, line: line))
  }

  private func isModule(_ line: Substring) -> Bool {
    let isImport =
      line.hasPrefix("import ")
      && (line.contains(" from '") || line.contains(" from \"") || line.hasPrefix("import '")
        || line.hasPrefix("import \"") || line.hasPrefix("import {"))
    let isExport = ["export const ", "export default ", "export function ", "export let "].contains {
      line.hasPrefix($0)
    }
    return isImport || isExport
  }
}

extension String {
  fileprivate var droppingFirstSpaces: Substring {
    self[(utf8.firstIndex { $0 != UInt8(ascii: " ") } ?? endIndex)...]
  }
}
