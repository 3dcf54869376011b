import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

extension Fuzzing {
  @Suite("Importers") struct ImportFuzzTests {
    @Test(arguments: [
      ContentImport.Format.txt, .md, .html, .csv, .json, .zendesk, .intercom, .freshdesk, .helpscout, .chatwoot, .vcard,
    ])
    func `an importer's draft is valid content, or the text is refused`(format: ContentImport.Format)
      async throws
    {
      let (seeds, tokens) =
        switch format {
        case .csv, .tsv: (ImportTokens.tables, ImportTokens.tableWords)
        case .html: (ImportTokens.pages, ImportTokens.pageWords)
        case .json: (ImportTokens.lists, ImportTokens.jsonWords)
        case .vcard, .xlsx, .docx, .odt: (ImportTokens.cards, ImportTokens.cardWords + ImportTokens.tableWords)
        case .zendesk, .intercom, .freshdesk, .helpscout, .chatwoot:
          (ImportTokens.desks, ImportTokens.jsonWords + ImportTokens.deskWords + ImportTokens.pageWords)
        case .txt, .md: (ImportTokens.articles, ImportTokens.articleWords + ImportTokens.siteWords)
        }
      try await FuzzedReader(format.rawValue, usual: 300, seeds: seeds, tokens: tokens).fuzz { input in
        for draft in Self.drafts(format, input.bytes) { Self.expectValid(draft, input) }
      }
    }

    @Test func `a spreadsheet's draft is valid content, or the file is refused`() async throws {
      let reader = FuzzedReader("xlsx", usual: 300, seeds: ImportTokens.sheets, tokens: ImportTokens.sheetWords)
      try await reader.fuzz { input in
        let half = input.bytes.count / 2
        let book = SmallSpreadsheet(
          sheet: String(decoding: input.bytes[..<half], as: UTF8.self),
          strings: String(decoding: input.bytes[half...], as: UTF8.self), styles: SmallSpreadsheet.styles)
        for draft in Self.drafts(.xlsx, book.bytes) + Self.drafts(.xlsx, input.bytes) {
          Self.expectValid(draft, input)
        }
      }
      try await FuzzedReader(
        "zip", usual: 200, seeds: [SmallSpreadsheet(sheet: ImportTokens.sheets[0]).bytes],
        tokens: ["PK\u{3}\u{4}", "PK\u{1}\u{2}", "xl/workbook.xml"]
      )
      .fuzz { input in for draft in Self.drafts(.xlsx, input.bytes) { Self.expectValid(draft, input) } }
    }

    @Test(arguments: [ContentImport.Format.docx, .odt])
    func `an office document's draft is valid content, or the file is refused`(format: ContentImport.Format)
      async throws
    {
      let reader = FuzzedReader(
        format.rawValue, usual: 300, seeds: format == .docx ? ImportTokens.words : ImportTokens.opens,
        tokens: ImportTokens.officeWords)
      try await reader.fuzz { input in
        let third = input.bytes.count / 3
        let texts = [input.bytes[..<third], input.bytes[third..<2 * third], input.bytes[(2 * third)...]]
        for order in [[0, 1, 2], [2, 0, 1]] {
          let parts = order.map { String(decoding: texts[$0], as: UTF8.self) }
          let zip = ZipFile([
            "word/document.xml": input.text, "word/numbering.xml": parts[0], "word/styles.xml": parts[1],
            "content.xml": input.text, "styles.xml": parts[2],
          ])
          for draft in Self.drafts(format, zip.bytes) { Self.expectValid(draft, input) }
        }
      }
    }

    @Test func `a content document round-trips or is refused at a location inside the text`() async throws {
      let sound = Self.document(of: FuzzedContent.shop)
      try await FuzzedReader("json", usual: 300, seeds: [sound], tokens: ImportTokens.jsonWords).fuzz { input in
        let read = ContentDocument.read(input.bytes, path: "all.json", today: nil)
        #expect(read.content != nil || read.diagnostics.contains { $0.severity == .error }, input.comment)
        guard let content = read.content else { return }
        let written = Self.document(of: content)
        let again = ContentDocument.read(Array(written.utf8), path: "all.json", today: nil)
        #expect(again.content.map(Self.document) == written, input.comment)
        _ = Self.drafts(.json, input.bytes)
      }
    }

    private static func expectValid(_ draft: (path: String, text: String), _ input: FuzzedReader.Input) {
      let file = LayerFile(path: draft.path, relativePath: draft.path, origin: .unreadable(.vanished))
      let read = ParsedFile(file, .success(Array(draft.text.utf8)), ValidationOptions(today: nil))
      let errors = read.diagnostics.filter { $0.severity == .error && !isOfTheText($0.code) }
      #expect(
        errors.map { "\($0.line):\($0.column) \($0.code.rawValue)" } == [], "\(input.comment) made \(draft.text)")
    }

    private static func drafts(_ format: ContentImport.Format, _ bytes: [UInt8]) -> [(path: String, text: String)] {
      let outputs = try? ContentImport(format, language: nil).outputs(from: ByteWindow(bytes), name: "shop.\(format)")
      return (outputs ?? []).map { output in
        let made = output.make()
        if let file = made.file { #expect(ImportedFile(made.text) == file) }
        return (output.path, made.text)
      }
    }

    /// Diagnostics that only an author can resolve: an article may be longer than an answer.
    private static func isOfTheText(_ code: DiagnosticCode) -> Bool { code == .limit }

    private static func document(of content: InMemoryLibrary) -> String {
      document(content.collection, content.services.compactMap { content.content(of: $0) })
    }

    private static func document(_ collection: HelpCollection, _ services: [ServiceDocument]) -> String {
      var text = ""
      ContentDocument.write(collection, services: services) { text += $0 }
      return text
    }
  }
}

/// Parts of articles and tables to import.
private enum ImportTokens {
  static let articles = [
    """
    ---
    id: shop
    title: "가게"
    lang: ko
    tags: [refund, money]
    author: somebody
    ---
    # 자주 묻는 질문

    ## 환불되나요?

    네, **됩니다**.

    - 첫째
    - 둘째

    ![그림](x.png)
    <b>굵게</b>

    ## 해지하는 방법
    1. 앱을 엽니다.
    2. 해지를 누릅니다.

    | 나라 | 번호 |
    |---|--:|
    | 한국 | 1588 |

    """,
    """
    목차
    Q1: How long does it take?
    A: Five days.

    How to cancel
    Step 1: Open the app.
    It is blue.
    Step 2: Press Cancel.

    问：怎么退款？
    答：联系客服。
    第1步：打开。
    第2步：点击。

    평일에만 합니다.

    """,
  ]
  static let articleWords = [
    "Q: ", "A: ", "질문 2. ", "답변: ", "问：", "答：", "Q1:", "?", "？", "\n\n", "\n", "# ", "## ", "### ", "1. ", "2. ", "① ",
    "② ",
    "2단계: ", "第2步：", "Step 2: ", "- ", "* ", "• ", "---\n", "id: faq\n", "title: \"\"\n", "lang: kr\n",
    "tags: [a,, b]\n",
    "![", "<p>", "|", "|---|", "방법\n", "FAQ\n", "목차\n", "Leave a comment\n", "알아보세요.\n", "   ", "\t", "환불", "退款",
    "null",
    "1.5 ", "999. ", "...", "\\", "\"", "': ", " #", "!t", "&a", "*a", "%", "@", "`", "|-", ">",
  ]

  static let siteWords = [
    ":::note\n", ":::\n", "!!! warning \"x\"\n    ", "{% hint %}", "{% endhint %}", "{{< ref \"a\" >}}", "<Tabs a={[",
    "</Tabs>",
    "import a from 'b'\n", "{#a}", "+++\n", "title = '", "<details><summary>", "```\n", "<h3>", "$1:", "draft: true\n",
    "\u{202E}", "****", "**a **b", " **", "{:target=\"_blank\"}", "](http://a.b)(", "\n\n<br>\n", "## \u{A0}\n",
  ]

  static let pages = [
    """
    <html lang=ko><head><title>도움말</title><script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [{"@type": "Question",
    "name": "환불되나요?", "acceptedAnswer": {"text": "<p>네</p>"}}]}</script></head><body><nav>메뉴</nav><main><h1>해지하는 방법</h1>
    <ol><li>엽니다<li>누릅니다</ol><details><summary>되나요?</summary>네</details><dl><dt>왜?<dd>그냥</dl></main></body></html>
    """,
    """
    <div itemscope itemtype="https://schema.org/Question"><b itemprop=name>Is it?</b><p itemprop=text>Yes.</p></div>
    <h2>Contact</h2><p>Phone: +82 2 704 7983, help@example.com<table><tr><td>a<td>b</table>
    """,
  ]
  static let pageWords = [
    "<", ">", "</", "<p>", "<h1>", "<h2>왜?</h2>", "<ol>", "<li>", "<dl><dt>", "<dd>", "<details>", "<summary>",
    "<table>", "<td>", "<script ",
    "type=\"application/ld+json\">", "{\"@type\":\"HowTo\",\"name\":\"x\",\"step\":[", "itemprop=\"telephone\"",
    "itemscope ", "&nbsp;", "&#x202e;",
    "<!--", "-->", "<article>", "<pre>", "<br>", "\u{FEFF}", "02-704-7983", "고객센터", "\"", "'", "=", "\0", "lang=zh-TW",
  ]

  static let lists = [
    #"[{"question": "환불되나요?", "answer": "네", "tags": ["a", "해지"]}, {"question": "b?", "answer": "<p>c</p>"}]"#,
    #"{"data": [{"title": "x", "content": "y\nz", "locale": "ko-KR"}]}"#,
  ]

  static let sheets = [
    """
    <worksheet><cols><col min="5" max="5" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>질문</t></is></c><c t="inlineStr"><is><t>답변</t></is></c>
    </row><row hidden="1"/><row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" s="1"><v>46356</v></c></row></sheetData><mergeCells><mergeCell ref="A4:A5"/></mergeCells></worksheet>
    """,
    """
    <sst><si><r><t>평일 </t></r><r><rPr><b/></rPr><t>9시</t></r></si><si><t>x_x000D_y</t><rPh><t>z</t></rPh></si></sst>
    """,
  ]
  static let sheetWords = [
    "<row>", "</row>", "<c t=\"s\"><v>0</v></c>", "<c t=\"inlineStr\"><is><t>", "</t></is></c>", "question", "answer",
    "전화",
    "02-704-7983", "r=\"XFD1048576\"", "r=\"1\"", "s=\"2\"", "hidden=\"1\"", "<f/>", "<v>1e300</v>", "<v>-1</v>",
    "<!DOCTYPE a [",
    "&#10;", "_x001B_", "&lt;", "<mergeCell ref=\"A1:XFD9\"/>", "<hyperlink ref=\"A4\" id=\"r\"/>", "<si>",
    "<r><rPr><b/></rPr>",
  ]

  static let words = [
    """
    <w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>환불</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>하나</w:t><w:br/></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>
    <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://a.b"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r></w:p></w:body></w:document>
    """
  ]
  static let opens = [
    """
    <o:d xmlns:o="o"><o:automatic-styles><o:style o:name="P" o:parent-style-name="P"/><o:list-style o:name="L"><o:list-level-style-number o:level="1" o:start-value="3"/></o:list-style></o:automatic-styles>
    <o:body><o:text><o:h o:outline-level="1">x</o:h><o:p o:style-name="P">a<o:s o:c="3"/><o:a o:href="https://a.b">b</o:a></o:p><o:list o:style-name="L"><o:list-item><o:p>c</o:p></o:list-item></o:list>
    <o:table><o:table-row><o:table-cell o:number-rows-spanned="9"><o:p>d</o:p></o:table-cell></o:table-row></o:table></o:text></o:body></o:d>
    """
  ]
  static let officeWords = [
    "<w:p>", "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:tab/>", "<w:br/>", "w:val=\"9\"", "w:val=\"0\"", "<w:vMerge/>",
    "<w:tc>", "</w:tc>", "<w:del>",
    "<o:list>", "<o:list-item>", "</o:list>", "<o:table-row>", "o:c=\"99999\"", "o:outline-level=\"0\"", "환불되나요?",
    "&#x202E;", "&#xD;", "```", "| a |", "1. ",
    "<w:txbxContent>", "<w:numId w:val=\"2\"/>", "<w:sdt><w:sdtContent>", "<o:note><o:note-body>",
    "<o:frame><o:text-box>", "Preformatted_20_Text",
  ]

  static let cards = [
    """
    BEGIN:VCARD
    VERSION:3.0
    N:홍;길동;;;
    FN:홍길동
    item1.TEL;TYPE=WORK,VOICE:02-704-7983 (내선 102)
    item1.X-ABLabel:_$!<Work>!$_
    EMAIL:hong@example.com
    ADR:;;세종대로 110;중구;서울;04524;대한민국
    NOTE:a\\, b
     c
    END:VCARD
    BEGIN:VCARD
    VERSION:4.0
    KIND:org
    UID:helpdeck:shop
    FN;LANGUAGE=en:Shop
    TEL;VALUE=uri;TYPE="voice,fax":tel:1372;ext=7;phone-context=+82
    URL:https://example.com
    END:VCARD
    """
  ]
  static let cardWords = [
    "BEGIN:VCARD\n", "END:VCARD\n", "TEL:", "TEL;TYPE=fax:", "tel:+82", ";ext=", "EMAIL:", "ADR:", "NOTE:", "URL:",
    "FN:", "UID:helpdeck:",
    "KIND:org\n", "\n ", ";", "\"", "\\n", "ORG:", "NICKNAME:", "phone,", "label,kind,value,", "hours,",
    "\"Mo-Fr 09:00-18:00 (Asia/Seoul)\"",
    "전화,", "a@b.c", "http://", "☎", "010–1234", "published",
  ]

  /// One of each product, which the others must bear, too.
  static let desks = [
    #"{"articles": [{"id": 7, "section_id": 2, "locale": "ko", "title": "해지", "body": "<a href='/hc/ko/articles/8-x'>x</a>", "draft": false, "label_names": ["a", "해지"], "user_segment_id": null, "html_url": "https://a.zendesk.com/hc/ko/articles/7", "edited_at": "2026-10-01T08:00:00Z", "outdated_locales": ["en-us"]}, {"id": 8, "section_id": 2, "locale": "en-us", "name": "Is it?", "body": "<ol><li>a<li>b</ol>"}], "sections": [{"id": 2, "name": "결제", "locale": "ko", "category_id": 1, "parent_section_id": 2}], "count": 3}"#,
    #"{"data": [{"type": "article", "id": "91", "title": "x", "body": "<p>x</p>", "state": "published", "parent_id": 61, "default_locale": "ko", "translated_content": {"ko": {"title": "y", "body": "<h2>a?</h2>b<h2>c?</h2>d", "state": "published"}, "en": null}}, {"id": "61", "name": "결제", "parent_id": "61", "translated_content": {"en": {"name": "B"}}}]}"#,
    #"[{"id": 1, "folder_id": 2, "title": "x", "description": "<p>a<br>b</p>", "status": 2, "tags": ["a"], "hierarchy": [{"data": {"id": 3, "language": "ko"}}]}, {"id": 2, "name": "f", "visibility": 1, "parent_folder_id": null}]"#,
    #"[{"article": {"id": "a1", "number": 1, "slug": "x", "status": "published", "name": "x", "text": "<p>y</p>", "categories": ["d1"], "related": ["a1"]}}, {"categories": {"items": [{"id": "d1", "slug": "faq", "name": "n", "visibility": "public"}]}}]"#,
    #"{"payload": [{"id": 8, "slug": "17-x", "title": "t", "content": "[a](/hc/help/articles/17-x) **b(c)**d", "status": "published", "category": {"id": 4, "name": "n", "slug": "contacts", "locale": "ko"}, "associated_articles": [{"id": 9, "title": "u", "content": "v"}]}]}"#,
  ]
  static let deskWords = [
    #""articles":["#, #""sections":["#, #""id":"#, #""locale":"zh-cn","#, #""body":"#, #""title":"","#, #""name":"#,
    #""slug":"faq","#, #""status":"#, #""position":1e9,"#, #""section_id":"#, #""parent_id":"#, #""items":["#,
    #""2026-02-30T""#, #"1790928000"#, #"\u003cp\u003e"#, #""translations":[{"source_id":7,"#, #""draft":true,"#,
    #""visibility":1,"#,
  ]

  static let tables = [
    "question,answer\n환불되나요?,네\n\"a, b?\",\"c \"\"d\"\"\ne\"\n",
    "service,id,lang,question,answer,tags\nshop,late,ko,늦나요?,네,time refund\nshop,late,en,Late?,Yes,\n,x y,zz,q?,a,T\n",
    "ref,service,kind,lang,label,value,value_status,tel,url,where,hours,review,verified\na/contacts/b,a,phone,ko,전화,1372,published,tel:1372;phone-context=+82,,앱,Mo-Fr 09:00-18:00 (Asia/Seoul),reported,\n",
    "이름;전화;이메일;팩스\nA;02-704-7983 x12, 1588;a@b.c;x\n",
    "\u{FEFF}서비스;질문\r\n질문,답변,more\r\nq,a,x\r\n",
  ]
  static let tableWords = [
    ",", "\"", "\"\"", "\n", "\r\n", "\r", "question", "answer", "service", "id", "lang", "tags", "질문", "답변", "shop",
    "faq", "late",
    "faq-1", "ko", "zh-CN", "kr", " ", "\t", ";", "|", "환불되나요?", "- a", "# b", "a: b", "null", "\"a\nb\"", "contacts",
  ]

  static let jsonWords = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\u202e\"", "\"\\u0000\"",
    "\"\\u+123\"",
    "null", "true", "false", "-0", "1e5", "1E+400", "0.123", "01", "\"id\":", "\"a\"", "\"type\":\"content\",",
    "\"version\":2,",
    "\"services\":[", "\"overlay\":true,", "\"lang\":\"xx\",", " ", "\n", "\"late\"", "\"q\":{\"ko\":\"x\"},", "{}",
    "[]", "[[[[[[[[",
  ]
}
