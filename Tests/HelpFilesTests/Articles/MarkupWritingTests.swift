import HelpContent
import HelpFiles
import TestSupport
import Testing

@Suite("Markup as HTML") struct MarkupHTMLTests {
  @Test(arguments: [
    ("**확인(OK)**을 누르세요.", "<p><strong>확인(OK)</strong>을 누르세요.</p>"),
    ("one\\\ntwo", "<p>one<br>two</p>"),
    ("# Top\n\n## Head\n\n### Below", "<h3>Top</h3>\n<h3>Head</h3>\n<h4>Below</h4>"),
    ("- a\n- b\n  1. c", "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>"),
    ("3. three", "<ol start=\"3\">\n<li>three</li>\n</ol>"),
    ("- [x] done", "<ul>\n<li><input type=\"checkbox\" checked disabled> done</li>\n</ul>"),
    ("> aside", "<blockquote>\n<p>aside</p>\n</blockquote>"),
    ("> [!WARNING]\n> hot", "<blockquote class=\"warning\">\n<p>hot</p>\n</blockquote>"),
    ("```sh\nls <a>\n\n  b\n```", "<pre><code class=\"language-sh\">ls &lt;a&gt;\n\n  b\n</code></pre>"),
    ("a\n\n---", "<p>a</p>\n<hr>"), ("*a* ~~b~~", "<p><em>a</em> <del>b</del></p>"),
    ("![a](https://a.kr/b)", "<p><img src=\"https://a.kr/b\" alt=\"a\"></p>"),
    (
      "|a|b|\n|---|---:|\n|1|2<br>3|",
      """
      <table>
      <tr><th>a</th><th style="text-align: right">b</th></tr>
      <tr><td>1</td><td style="text-align: right">2<br>3</td></tr>
      </table>
      """
    ),
    (
      "[a & b](https://example.org/?a=1&b='2')",
      "<p><a href=\"https://example.org/?a=1&amp;b=&#39;2&#39;\">a &amp; b</a></p>"
    ),
    ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
  ]) func `every markup construct has its HTML element`(markup: String, html: String) {
    #expect(Markup(parsing: markup).html() == html)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "**<img src=x onerror=alert(1)>**", "## </h3><script>", "- <i>", "> <i>",
    "|<i>|<i>|\n|---|---|\n|<i>|<i>|", "`</code><script>`", "&lt;script&gt;", "[<i>](https://example.org/\"><script>)",
    "<a href=\"javascript:alert(1)\">a</a>", "<b onclick=alert(1)>b</b>", "```\n</code><script>\n```",
  ]) func `no other element and no attribute of the content's comes out`(markup: String) {
    let known: Set = [
      "p", "h3", "h4", "ul", "ol", "li", "blockquote", "table", "tr", "th", "td", "strong", "code", "a", "br", "pre",
      "em",
    ]
    let html = Markup(parsing: markup).html()
    let tags = html.split(separator: "<").dropFirst().map { tag in
      String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    }
    #expect(tags.filter { !known.contains($0) } == [])
    #expect(!html.contains("javascript:") && !html.contains("onclick"))
  }

  @Test func `special characters are escaped even before a combining character`() {
    let accent = "\u{301}"
    #expect(
      Markup.htmlEscaped("\"\(accent) onclick=\"<\u{200D}&\(accent)")
        == "&quot;\(accent) onclick=&quot;&lt;\u{200D}&amp;\(accent)")
    #expect(Markup.markdownEscaped("*\(accent)") == "\\*\(accent)")
    #expect(
      Markup(blocks: [.paragraph([.code("a`\(accent)b")])]).markdown() == "``a`\(accent)b``")
  }
}

@Suite("Markup as Markdown") struct MarkupMarkdownTests {
  @Test(arguments: [
    ("a **strong** word", "a **strong** word"),
    // CommonMark would not end the strong text here: the asterisks would stand in the sentence.
    ("**구독(월)**을 고르세요.", "<strong>구독(월)</strong>을 고르세요."),
    ("**구독**을 고르세요.", "**구독**을 고르세요."),
    ("2 * 3 * 4 and snake_case", "2 \\* 3 \\* 4 and snake\\_case"),
    ("02-704-7983~5", "02-704-7983\\~5"), ("Press <Enter>, R&D", "Press \\<Enter\\>, R\\&D"),
    ("2026. 11. 20.", "2026\\. 11. 20."), ("#no heading", "\\#no heading"), ("a\\\n+b", "a\\\n\\+b"),
    ("https://example.org/a_b", "<https://example.org/a_b>"), ("[a](https://example.org)", "[a](https://example.org)"),
    ("- a\n- b\n  1. c", "- a\n- b\n  1. c"), ("> aside\n>\n> more", "> aside\n>\n> more"),
    ("|a|b|\n|---|---:|\n|1|2|", "| a | b |\n| --- | ---: |\n| 1 | 2 |"), ("`a*b`", "`a*b`"),
    ("    code", "```\ncode\n```"), ("help@a.kr로", "<help@a.kr>로"),
  ]) func `exported Markdown means the same to other parsers`(markup: String, markdown: String) {
    #expect(Markup(parsing: markup).markdown() == markdown)
  }

  @Test func `a tree written as Markdown is read back as the same tree`() {
    var random = SeededGenerator(seed: 16)
    for _ in 0..<1_000 {
      let tree = MarkupGenerator.tree(&random)
      let markdown = tree.markdown()
      let again = Markup(parsing: markdown)
      guard again != tree, !tree.inlines.isEmpty else { continue }
      let (written, read) = ("\(tree)", "\(again)")
      let same = zip(written, read).prefix { $0 == $1 }.count
      Issue.record(
        "\(written.dropFirst(max(0, same - 80)).prefix(200))\n--\n\(read.dropFirst(max(0, same - 80)).prefix(200))\n--\n\(markdown)"
      )
      return
    }
  }
}

/// Trees as readers make them: texts are neither empty nor side by side, and no blanks stand at the ends of lines.
private enum MarkupGenerator {
  static let words = [
    "환불", "구독(월)", "「退订」", "按钮", "a", "5*3*2", "my_file", "9~18시", "R&D", "<Enter>", "1.", "2026. 3. 1.", "#", "**",
    "`", "[x]", "\\", "-", "+", "!", "https:", "|", "&amp;", "\"", "。", "~~", "=", ":-", "3)", "가", "テスト", "(x)", "_",
    "*",
  ]

  static func tree(_ random: inout SeededGenerator) -> Markup { Markup(blocks: blocks(&random, depth: 0)) }

  private static func blocks(_ random: inout SeededGenerator, depth: Int) -> [Markup.Block] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in block(&random, depth: depth) }
  }

  private static func block(_ random: inout SeededGenerator, depth: Int) -> Markup.Block {
    switch Int.random(in: 0..<(depth < 3 ? 10 : 5), using: &random) {
    case 0, 1: .paragraph(line(&random, depth: 0))
    case 2: .heading(level: Int.random(in: 1...6, using: &random), line(&random, depth: 0, breaks: false))
    case 3:
      .code(
        ["ls -l", "a\n\n  b\n", "``` x", "", "**「a」**b\n5*3*2", "\tx"].randomElement(using: &random)!,
        language: [nil, "sh"].randomElement(using: &random)!)
    case 4: .rule
    case 5: .quote(blocks(&random, depth: depth + 1))
    case 6: .callout([.note, .warning].randomElement(using: &random)!, blocks(&random, depth: depth + 1))
    case 7: table(&random)
    default:
      .list(
        Markup.List(
          start: [nil, 1, 7].randomElement(using: &random)!,
          (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let blocks = blocks(&random, depth: depth + 1)
            guard case .paragraph = blocks[0] else { return Markup.Item(blocks) }
            return Markup.Item(isDone: [nil, nil, true, false].randomElement(using: &random)!, blocks)
          }))
    }
  }

  private static func table(_ random: inout SeededGenerator) -> Markup.Block {
    let columns = Int.random(in: 1...3, using: &random)
    let row = { (random: inout SeededGenerator) in (0..<columns).map { _ in line(&random, depth: 0) } }
    let header = row(&random)
    return .table(
      header: header, rows: (0..<Int.random(in: 0...2, using: &random)).map { _ in row(&random) },
      rightAligned: Bool.random(using: &random) ? [columns - 1] : [])
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in words.randomElement(using: &random)! }
      .joined(separator: ["", " "].randomElement(using: &random)!)
  }

  private static func line(_ random: inout SeededGenerator, depth: Int, breaks: Bool = true) -> [Markup.Inline] {
    var inlines: [Markup.Inline] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      switch Int.random(in: 0..<(depth < 2 ? 9 : 3), using: &random) {
      case 0, 1, 2: if case .text? = inlines.last { continue } else { inlines.append(.text(text(&random))) }
      case 3: inlines.append(.strong(line(&random, depth: depth + 1, breaks: false)))
      case 4: inlines.append(.emphasis(line(&random, depth: depth + 1, breaks: false)))
      case 5: inlines.append(.strikethrough(line(&random, depth: depth + 1, breaks: false)))
      case 6:
        if case .code? = inlines.last {
          continue
        } else {
          inlines.append(.code(["a", "`", "a|b", "**가**", "a``b"].randomElement(using: &random)!))
        }
      case 7:
        inlines.append(
          [
            .link([.text("https://a.kr/b_(c)")], address: "https://a.kr/b_(c)"),
            .link([.text(text(&random))], address: "https://a.kr/?a=1&copy;=2"),
            .image(description: text(&random), address: "https://a.kr/b"),
            .link([.text("help@a.kr")], address: "mailto:help@a.kr"),
          ].randomElement(using: &random)!)
      default: if breaks, let last = inlines.last, last != .lineBreak { inlines.append(.lineBreak) }
      }
    }
    if inlines.last == .lineBreak { inlines.removeLast() }
    return inlines.isEmpty ? [.text("가")] : inlines
  }
}
