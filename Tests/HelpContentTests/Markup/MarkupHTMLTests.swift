import HelpContent
import Testing

@Suite("Markup as HTML") struct MarkupHTMLTests {
  @Test(arguments: [
    ("**확인(OK)**을 누르세요.", "<p><strong>확인(OK)</strong>을 누르세요.</p>"),
    ("one\\\ntwo", "<p>one<br>two</p>"),
    ("## Head\n\n### Below", "<h3>Head</h3>\n<h4>Below</h4>"),
    ("- a\n- b\n  1. c", "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li value=\"1\">c</li>\n</ol>\n</li>\n</ul>"),
    ("3. three", "<ol>\n<li value=\"3\">three</li>\n</ol>"),
    ("> aside", "<blockquote>\n<p>aside</p>\n</blockquote>"),
    (
      "|a|b|\n|---|---:|\n|1|2|",
      """
      <table>
      <tr><th>a</th><th style="text-align: right">b</th></tr>
      <tr><td>1</td><td style="text-align: right">2</td></tr>
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
  ]) func `HTML in content is shown literally`(markup: String) {
    let known: Set = [
      "p", "h3", "h4", "ul", "ol", "li", "blockquote", "table", "tr", "th", "td", "strong", "code", "a", "br",
    ]
    let tags = Markup(parsing: markup).html().split(separator: "<").dropFirst().map { tag in
      String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    }
    #expect(tags.filter { !known.contains($0) } == [])
  }

  @Test func `character entities in content stay literal`() {
    #expect(Markup(parsing: "&lt;").html() == "<p>&amp;lt;</p>")
  }

  @Test func `special characters are escaped even before a combining character`() {
    let accent = "\u{301}"
    #expect(
      Markup.htmlEscaped("\"\(accent) onclick=\"<\u{200D}&\(accent)")
        == "&quot;\(accent) onclick=&quot;&lt;\u{200D}&amp;\(accent)")
    #expect(Markup.markdownEscaped("*\(accent)") == "\\*\(accent)")
    #expect(
      Markup(blocks: [.paragraph([.code("a`\(accent)b")])]).markdown() == "`` a`\(accent)b ``")
  }
}

@Suite("Markup as Markdown") struct MarkupMarkdownTests {
  @Test(arguments: [
    ("a **strong** word", "a **strong** word"),
    // CommonMark would not end the strong text here: the asterisks would stand in the sentence.
    ("**구독(월)**을 고르세요.", "구독(월)을 고르세요."),
    ("**구독**을 고르세요.", "**구독**을 고르세요."),
    ("2 * 3 * 4 and snake_case", "2 \\* 3 \\* 4 and snake\\_case"),
    ("02-704-7983~5", "02-704-7983\\~5"), ("<b>R&D</b>", "\\<b\\>R\\&D\\</b\\>"),
    ("2026. 11. 20.", "2026\\. 11. 20."), ("# no heading", "\\# no heading"), ("a\\\n+ b", "a\\\n\\+ b"),
    ("https://example.org/a_b", "<https://example.org/a_b>"), ("[a](https://example.org)", "[a](https://example.org)"),
    ("- a\n- b\n  1. c", "- a\n- b\n  1. c"), ("> aside\n>\n> more", "> aside\n>\n> more"),
    ("|a|b|\n|---|---:|\n|1|2|", "| a | b |\n| --- | ---: |\n| 1 | 2 |"), ("`a*b`", "`a*b`"),
  ]) func `exported Markdown means the same to other parsers`(markup: String, markdown: String) {
    #expect(Markup(parsing: markup).markdown() == markdown)
  }
}
