import HelpContent

/// A value of a YAML text with the lines that it is written on, from 0, and without the comments and empty lines that
/// follow it.
struct YamlBlock {
  struct Member {
    let key: String
    /// Columns before the key: blanks, and the dash of an item that begins with it.
    let margin: Int
    let block: YamlBlock
    /// Includes the line of the key.
    var lines: Range<Int> { block.lines }
  }

  struct Item {
    let margin: Int
    let block: YamlBlock
    /// Up to the next item, with the comments between them.
    let whole: Range<Int>
    var id: String? { block.value["id"].text }
  }

  let value: PlainValue
  let lines: Range<Int>
  /// Nil for what is no map, or one in braces.
  private(set) var members: [Member]?
  /// Nil for what is no list, or one in brackets.
  private(set) var items: [Item]?
  /// Place of the brace of a map in braces: its line, and the columns before it.
  private(set) var brace: (line: Int, margin: Int)?

  subscript(_ key: String) -> Member? { members?.first { $0.key == key } }

  func item(_ id: String) -> Item? { items?.first { $0.id == id } }

  init(_ node: SourceNode, in lines: [String]) {
    self.init(node, from: node.location.line - 1, upTo: lines.count, in: lines)
  }

  private init(_ node: SourceNode, from start: Int, upTo end: Int, in lines: [String]) {
    value = PlainValue(node)
    var last = start
    switch node {
    case .map(let entries, let location, let isFlow) where !entries.isEmpty:
      if isFlow {
        brace = (location.line - 1, location.column - 1)
      } else {
        members = entries.enumerated().map { number, entry in
          let next = number + 1 < entries.count ? entries[number + 1].key.location.line - 1 : end
          let key = entry.key.location
          return Member(
            key: entry.key.text, margin: key.column - 1,
            block: YamlBlock(entry.value, from: key.line - 1, upTo: next, in: lines))
        }
        last = max(last, members?.last?.lines.upperBound ?? start)
        self.lines = start..<max(start, last)
        return
      }
    case .list(let nodes, let location) where Self.isDash(at: location, in: lines):
      let starts = nodes.map { $0.location.line - 1 }
      items = zip(nodes, starts).enumerated().map { number, node in
        let next = number + 1 < starts.count ? starts[number + 1] : end
        return Item(
          margin: location.column - 1, block: YamlBlock(node.0, from: node.1, upTo: next, in: lines),
          whole: node.1..<max(node.1, next))
      }
      last = max(last, items?.last?.block.lines.upperBound ?? start)
      self.lines = start..<max(start, last)
      return
    default: break
    }
    self.lines = start..<Self.end(of: node, from: start, upTo: end, in: lines)
  }

  private static func isDash(at location: SourceLocation, in lines: [String]) -> Bool {
    guard lines.indices.contains(location.line - 1) else { return false }
    return lines[location.line - 1].unicodeScalars.dropFirst(location.column - 1).first == "-"
  }

  /// Number signs in a literal block are text, unless they are to the left of it.
  private static func end(of node: SourceNode, from start: Int, upTo end: Int, in lines: [String]) -> Int {
    var margin = Int.max
    if case .scalar(let scalar) = node, scalar.style == .block, scalar.location.line < end {
      let first = lines[scalar.location.line..<end].first { !$0.allSatisfy(\.isWhitespace) }
      margin = first?.prefix { $0 == " " }.count ?? .max
    }
    var end = max(start + 1, min(end, lines.count))
    while end > start + 1 {
      let line = lines[end - 1]
      let text = line.drop { $0 == " " || $0 == "\t" }
      let isComment = text.first == "#" && line.utf8.count - text.utf8.count < margin
      guard isComment || text.allSatisfy(\.isWhitespace) else { break }
      end -= 1
    }
    return end
  }
}

/// The lines of a YAML text and what they say.
struct YamlLines {
  /// Without their line ends.
  let lines: [String]
  let hasCarriageReturns: Bool
  let root: YamlBlock

  /// Nil if the text has errors, such as line ends that only YAML knows.
  init?(_ text: String) {
    let document = YamlDocument(Array(text.utf8))
    guard let node = document.root, document.diagnostics.allSatisfy({ $0.value.severity != .error }) else { return nil }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.last == UInt8(ascii: "\r") ? String(Substring(line.dropLast())) : String(Substring(line))
    }
    self.lines = lines
    hasCarriageReturns = text.hasByte(UInt8(ascii: "\r"))
    root = YamlBlock(node, in: lines)
  }
}
