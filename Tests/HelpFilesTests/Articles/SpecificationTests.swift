import Foundation
import HelpContent
import HelpFiles
import Testing

/// Compares what is made of the examples of a specification with what is made of the HTML that it gives for them.
///
/// `.scripts/judge-markdown` runs it: the specification is not kept here.
@Suite("Specification of Markdown", .enabled(if: SpecificationExample.file != nil)) struct SpecificationTests {
  @Test func `the examples are read as they say`() throws {
    let examples = try SpecificationExample.all()
    let others = examples.filter { !$0.isReadAsItSays }
    for (name, isOurs) in [("CommonMark", { !$0.isOfGitHub }), ("GitHub Flavored Markdown", { _ in true })]
      as [(String, (SpecificationExample) -> Bool)]
    {
      let count = examples.count(where: isOurs)
      print("SPEC \(name) 0.29: \(count - others.count(where: isOurs)) of \(count) examples")
    }
    for (reason, examples) in Dictionary(grouping: others, by: \.reason).sorted(by: { $0.key < $1.key }) {
      print("SPEC \n# \(reason): \(examples.map { "\($0.number)" }.joined(separator: " "))")
      for example in examples {
        print("SPEC   \(example.number) \(example.section): \(example.markdown.debugDescription)")
        print(
          "SPEC      as \(example.own.markdown().debugDescription), not \(example.wanted.markdown().debugDescription)")
      }
    }
    #expect(examples.count > 600 && others.allSatisfy { $0.reason != "unexplained" })
  }
}

private struct SpecificationExample {
  let number: Int
  let section: String
  let isOfGitHub: Bool
  let markdown: String
  let html: String

  static let file = ProcessInfo.processInfo.environment["HELPDECK_SPECIFICATION"]

  static func all() throws -> [SpecificationExample] {
    let lines = try String(contentsOfFile: file ?? "", encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var section = ""
    var position = 0
    while position < lines.count {
      if lines[position].hasPrefix("#") { section = lines[position].drop { "# ".contains($0) }.description }
      guard lines[position].hasPrefix("\(fence) example"), let end = lines[position...].firstIndex(of: fence[...]),
        let dot = lines[position...].firstIndex(of: ".")
      else {
        position += 1
        continue
      }
      let text = { (range: Range<Int>) in
        lines[range].map { $0.replacing("→", with: "\t") + "\n" }.joined()
      }
      examples.append(
        SpecificationExample(
          number: examples.count + 1, section: section,
          isOfGitHub: lines[position].count > fence.count + " example".count,
          markdown: text(position + 1..<dot), html: text(dot + 1..<end)))
      position = end + 1
    }
    return examples
  }

  private static let base = AddressBase("https://spec.example/")

  /// Below another text, since one that would say nothing is shown as it is.
  var own: Markup { MarkdownReader(base: Self.base).read("text\n\n" + markdown).markup }
  var wanted: Markup { HTMLReader(base: Self.base).read("<p>text</p>\n" + html).markup }

  var isReadAsItSays: Bool { own.comparable == wanted.comparable }

  /// Why an example is not read as it says, where it is not meant to be.
  var reason: String {
    if markdown.contains(/[\p{L}\p{N}]\*[\p{L}\p{N}]/) { return "an asterisk between letters or digits is text" }
    if markdown.contains(/\*{4}/) { return "four and more asterisks mask digits" }
    if markdown.contains(/(?m)^ *(\d{4,}|0\d+)[.)]/) {
      return "years and numbers with a zero before them begin no list"
    }
    if section == "Tables (extension)" { return "surplus cells stay in the last one, and a header alone is a row" }
    if markdown.contains("\u{A0}") { return "an address with a no-break space is not opened" }
    if markdown.contains(/<\/?[A-Za-z!]/) {
      return "HTML is read as a whole, and elements that it does not have are text"
    }
    return "unexplained"
  }
}

extension Markup {
  /// Without what HTML does not tell apart.
  fileprivate var comparable: Markup { Markup(blocks: blocks.filter { !$0.isEmpty }.map(\.comparable)) }
}

extension Markup.Block {
  fileprivate var isEmpty: Bool {
    switch self {
    case .code(let code, _): code.allSatisfy(\.isWhitespace)
    case .list(let list): list.items.allSatisfy { $0.blocks.isEmpty }
    case .quote(let blocks): blocks.allSatisfy(\.isEmpty)
    default: false
    }
  }

  fileprivate var comparable: Markup.Block {
    switch self {
    case .code(let code, let language):
      .code(code.trimmingCharacters(in: .whitespacesAndNewlines), language: language)
    case .paragraph(let inlines): .paragraph(inlines.map(\.comparable))
    case .heading(let level, let inlines): .heading(level: level, inlines.map(\.comparable))
    case .quote(let blocks): .quote(blocks.filter { !$0.isEmpty }.map(\.comparable))
    case .list(let list):
      .list(
        Markup.List(
          start: list.start,
          list.items.filter { !$0.blocks.isEmpty }.map {
            Markup.Item(isDone: $0.isDone, $0.blocks.filter { !$0.isEmpty }.map(\.comparable))
          }))
    default: self
    }
  }
}

extension Markup.Inline {
  fileprivate var comparable: Markup.Inline {
    switch self {
    case .text(let text): .text(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    case .code(let code): .code(code.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    case .emphasis(let inner): .emphasis(inner.map(\.comparable))
    case .strong(let inner): .strong(inner.map(\.comparable))
    case .strikethrough(let inner): .strikethrough(inner.map(\.comparable))
    case .link(let inner, let address):
      .link(inner.map(\.comparable), address: address.removingPercentEncoding ?? address)
    case .image(let description, let address): .image(description: description, address: address)
    default: self
    }
  }
}
