import HelpContent
import TestSupport
import Testing

@testable import HelpContent
@testable import HelpFiles

extension Fuzzing {
  /// Small languages that stand inside of content.
  @Suite("Notations") struct NotationFuzzTests {
    @Test func `the links of markup lead only to allowed addresses, and its HTML has only known elements`() async throws
    {
      let reader = FuzzedReader(
        "markup", usual: 1_500, seeds: [NotationTokens.markup], tokens: NotationTokens.markupWords)
      try await reader.fuzz { input in
        let text = input.text
        Self.check(MarkdownReader().read(text).markup, input)
        Self.check(HTMLReader().read(text).markup, input)
        #expect(Markup.pieces(of: text).map(\.text).joined() == text, input.comment)
      }
    }

    @Test func `the HTML of articles becomes markup without a script or another's address`() async throws {
      let reader = FuzzedReader(
        "articles", usual: 1_500, seeds: [NotationTokens.article], tokens: NotationTokens.articleWords)
      try await reader.fuzz { input in Self.check(HTMLReader().read(input.text).markup, input) }
    }

    private static func check(_ markup: Markup, _ input: FuzzedReader.Input) {
      for link in markup.links {
        #expect(schemes.contains { link.lowercased().utf8.starts(with: $0.utf8) }, input.comment)
        #expect(!link.utf8.contains { $0 <= 0x20 || $0 == 0x7F }, input.comment)
      }
      #expect(isOfKnownTags(markup.html()), input.comment)
      _ = markup.markdown()
    }

    @Test func `opening hours are written as they are read, or refused at a location inside the text`() async throws {
      let reader = FuzzedReader(
        "opening hours", usual: 3_000, seeds: NotationTokens.hours, tokens: NotationTokens.hoursWords)
      try await reader.fuzz { input in
        do throws(HoursSyntaxError) {
          let hours = OpeningHours(rules: try OpeningHours.rules(input.text), timeZone: "Asia/Seoul")
          let again = OpeningHours(rules: try OpeningHours.rules(hours.expression), timeZone: "Asia/Seoul")
          #expect(again == hours, input.comment)
          let moment = 1_763_600_000 + Int(input.seed % 31_536_000)
          let state = hours.state(at: moment, zone: ZoneOffsets(fixed: 9 * 3_600), calendar: nil)
          if let change = state.nextChange {
            #expect(change.moment > moment && change.status != state.status, input.comment)
          }
        } catch {
          #expect((0...input.text.unicodeScalars.count).contains(error.offset), input.comment)
        }
      }
    }

    @Test func `forms of a number contain only dialable characters and are stable`() async throws {
      let reader = FuzzedReader(
        "phone numbers", usual: 3_000, seeds: NotationTokens.numbers, tokens: NotationTokens.numberWords)
      try await reader.fuzz { input in
        let details = PhoneDetails(
          kind: .national, country: ["KR", "CN", "XX"][Int(input.seed % 3)], extension: input.text)
        let forms = PhoneForms(value: input.text, details: details)
        #expect(forms.shown == input.text, input.comment)
        if let digits = forms.digits {
          #expect(digits.utf8.allSatisfy { 0x30...0x39 ~= $0 } && 2...15 ~= digits.utf8.count, input.comment)
          let isSubsequence = digits.unicodeScalars.elementsEqual(input.text.unicodeScalars.filter { "0"..."9" ~= $0 })
          #expect(isSubsequence, input.comment)
        }
        if let e164 = forms.e164 { #expect(PhoneForms(value: e164, details: nil).e164 == e164, input.comment) }
        if let uri = forms.telURI {
          #expect(
            uri.hasPrefix("tel:")
              && uri.utf8.allSatisfy { "0123456789+*%;=-abcdefghijklmnopqrstuvwxyz:".utf8.contains($0) }, input.comment)
        }
        _ = PhoneShape(input.text).map { $0.isPlaceholder || $0.fits(.national, country: "KR") }
      }
    }

    private static let schemes = ["https://", "http://", "mailto:", "tel:"]

    /// True if every `<` and `>` belongs to a tag that helpdeck writes.
    private static func isOfKnownTags(_ html: String) -> Bool {
      let names = Set(
        [
          "p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "table", "tr", "th", "td", "strong", "em", "del",
          "code", "pre", "a", "img", "input", "br", "hr", "sup", "aside",
        ])
      let pieces = html.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false)
      return pieces[0].isEmpty
        && pieces.dropFirst().allSatisfy { piece in
          let parts = piece.split(separator: ">", omittingEmptySubsequences: false)
          let name = parts[0].prefix { $0 != " " }.drop { $0 == "/" }
          return parts.count == 2 && names.contains(String(String.UnicodeScalarView(name)))
            && parts[0].count { $0 == "\"" } % 2 == 0
        }
    }
  }
}

private enum NotationTokens {
  static let markup = """
    ## 환불

    **7일** 안에 `코드`를 씁니다\\
    다음 줄 [안내](https://example.org/a_(b)) https://example.org/x.

    - 첫째
      - 안쪽
    1. 하나
       2. 둘

    | 나라 | 번호 |
    |---|--:|
    | 한국 | 1588 |

    > 참고

    """
  static let markupWords = [
    "**", "*", "`", "``", "```\n", "[", "](", ")", "(", "https://", "http://a", "mailto:x", "tel:1",
    "javascript:alert(1)",
    "<script>", "</p>", "&amp;", "\"", "'", "\n", "\n\n", "- ", "  - ", "1. ", "99999999999999999999. ", "> ", ">> ",
    "## ", "### ",
    "#", "|", "|---|\n", "|:-:|", "\\", "\\|", "\\\n", "****", "1234-****", "    ", "\t", "---\n", "![a](b)",
  ]

  static let article = """
    <h2>환불</h2><p class="note">글 <b>굵게</b>&nbsp;<a href="/hc/1">링크</a><img src="https://a.kr/b.png" alt="그림"></p>
    <ul><li>하나<ul><li>둘</ul><ol start=3><li>셋</ol></ul><pre><code class="language-sh">a<br>b</code></pre>
    <table><tr><th colspan=2>표<tr><td rowspan=2>가<td>나<tr><td>다</table>
    <details><summary>질문</summary>답</details><iframe src="https://a.kr/v"></iframe><blockquote>인용</blockquote>

    """
  static let articleWords = [
    "<b>", "</b>", "<p>", "</p>", "<div class=\"warning\">", "</div>", "<ul>", "<li>", "</ul>", "<table>", "<td>",
    "</table>",
    "<script>alert(1)</script>", "<style>", "<!--", "-->", "<a href=\"javascript:x\">", "</a>", "<pre>", "</pre>",
    "<br>",
    "<img src=x onerror=y>", "<svg>", "<math>", "<template>", "&lt;", "&#0;", "&nbsp;", "<", ">", "\"", "=", "</",
    "<x-y/>",
    "<![CDATA[", "]]>", "<plaintext>", "<frameset>", "<select>", "<form>", "<h2>", "<dl><dt>", "<dd>", "<br/>", "\n",
    "\t",
  ]

  static let hours = [
    "Mo-Fr 09:00-12:00,13:00-18:00; Sa[1] 10:00-13:00; PH off", "24/7", "Mo-Su,PH 10:00-26:00",
    "2026 Dec 24-Jan 02 off",
    "Jan-Mar Mo 08:00-09:00 unknown", "Mo 00:00-24:00, Tu 22:00-06:00", "Dec 25 off; PH 10:00-12:00",
  ]
  static let hoursWords = [
    "Mo", "Tu", "Su", "PH", "SH", "Jan", "Feb 29", "Dec 31", "2026", "9999", "-", ",", ";", "||", " ", "off", "closed",
    "unknown", "open",
    "[1]", "[-1]", "[1,2]", "[9]", "00:00", "24:00", "48:00", "23:59", "9:00", "09:60", "09:00+", "sunrise", "\"x\"",
    "24/7", "week 1",
    "easter", "–", "~", "[", "]", "/", ":", "월",
  ]

  static let numbers = [
    "1588-1234", "+82-2-1234-5678", "02)704-7983", "(02) 123-4567", "010.1234.5678", "*100#", "+1 212 555 0100",
    "95016",
  ]
  static let numberWords = [
    "+", "-", "(", ")", ".", " ", "*", "#", "82", "0", "00", "15", "1588", "ext. 3", "~", "/", ",", ";ext=", "１", "٣",
    "－", "−", "\u{A0}",
  ]
}
