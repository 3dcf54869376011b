import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Excel files by several writers, whose parts differ more than their pictures do.
@Suite("Spreadsheet import") struct SpreadsheetImportTests {
  private typealias Book = SmallSpreadsheet

  @Test func `a header below titles names the columns, and merged cells stand in each of their rows`() throws {
    let sheet = Book.sheet(
      Book.row("자주 묻는 질문"), Book.row(), Book.row("분류", "질문", "답변"), Book.row("환불", "되나요?", "네."),
      Book.row("", "늦나요?", "아니요."), after: #"<mergeCells><mergeCell ref="A4:A5"/></mergeCells>"#)
    let service = try Self.service(Book(sheet: sheet))
    #expect(service.questions == ["faq-1: 되나요? → 네.", "faq-2: 늦나요? → 아니요."])
    #expect(service.content.faq.map { $0.tags.map(\.description) } == [["환불"], ["환불"]])
  }

  @Test func `a cell's text is that of all its runs, without readings, with bold words, lines and links`() throws {
    let strings = """
      <sst><si><t xml:space="preserve">질문</t></si><si><t>답변</t></si>
      <si><r><t>東</t></r><r><t>京?</t></r><rPh sb="0" eb="1"><t>トウキョウ</t></rPh></si>
      <si><r><t>평일 </t></r><r><rPr><b/></rPr><t xml:space="preserve">9~18시 </t></r><r><t>&#10;- 점심_x000D_
      - 주말</t></r></si><si><t>여기</t></si><si><t>어디?</t></si></sst>
      """
    let cell = { (place: String, string: Int) in #"<c r="\#(place)" t="s"><v>\#(string)</v></c>"# }
    let sheet = """
      <worksheet><sheetData><row>\(cell("A1", 0))\(cell("B1", 1))</row><row>\(cell("A2", 2))\(cell("B2", 3))</row>
      <row>\(cell("A3", 5))\(cell("B3", 4))</row></sheetData><hyperlinks><hyperlink ref="B3" r:id="h" xmlns:r="r"/></hyperlinks></worksheet>
      """
    let links =
      #"<Relationships><Relationship Id="h" TargetMode="External" Target="https://example.com/a?b=1&amp;c=2"/></Relationships>"#
    let service = try Self.service(Book(sheet: sheet, strings: strings, links: links))
    #expect(
      service.questions == [
        "faq-1: 東京? → 평일 **9\\~18시**⏎⏎- 점심⏎- 주말", "faq-2: 어디? → [여기](https://example.com/a?b=1&c=2)",
      ])
  }

  @Test func `numbers, dates, truth and errors are shown as a spreadsheet shows them`() throws {
    let cells = [
      #"<c s="0"><v>12000</v></c>"#, #"<c s="1"><v>46356</v></c>"#, #"<c s="2"><v>1012345678</v></c>"#,
      #"<c t="b"><v>1</v></c>"#, #"<c t="e"><v>#N/A</v></c>"#, #"<c t="d"><v>2026-11-30</v></c>"#,
      #"<c><v>1.0E+3</v></c>"#,
      #"<c t="str"><f>A1</f><v>글</v></c>"#, #"<c><f>1+2</f><v></v></c>"#,
    ]
    let rows = cells.enumerated().map { number, cell in
      #"<row r="\#(number + 2)"><c t="inlineStr"><is><t>\#(number)?</t></is></c>\#(cell)</row>"#
    }
    let sheet = "<worksheet><sheetData>\(Book.row("q", "a"))\(rows.joined())</sheetData></worksheet>"
    let service = try Self.service(Book(sheet: sheet, styles: Book.styles))
    #expect(
      service.content.faq.map { $0.answer.versions[0].text } == [
        "12000", "2026-11-30", "010-1234-5678", "TRUE", "\\#N/A", "2026-11-30", "1000", "글",
      ])
    #expect(service.notices == [#"10: formulaWithoutValue("B10")"#])
    #expect(service.draft.todo.map(\.text) == ["question: 8?"])
  }

  @Test(arguments: [
    ("0", "7.6", "8"), ("0.00", "0.1", "0.10"), ("#,##0", "1234567", "1,234,567"), ("0%", "0.25", "25%"),
    (#"yyyy\-mm\-dd\ h:mm:ss"#, "46356.39583333334", "2026-11-30 09:30"), ("h:mm", "0.395833333333333", "09:30"),
    (#"yyyy"년" m"월" d"일""#, "46356", "2026-11-30"), ("[$₩-412]#,##0", "12000", "₩12,000"), (#"#,##0"원""#, "-5", "-5원"),
    ("000000", "42", "000042"), ("0000-0000", "15881234", "1588-1234"), ("General", "0.1", "0.1"), ("@", "7", "7"),
    ("mm:ss", "0.5", "12:00"), ("0", "words", "words"), ("[Red]0.0;-0.0", "2.25", "2.3"), ("# ?/?", "0.5", "0.5"),
  ]) func `a number is shown by its format`(code: String, value: String, shown: String) {
    #expect(NumberFormat(code: code).text(of: value, from1904: false) == shown)
  }

  @Test func `days are counted from 1900 or 1904, and 29 February 1900 never was`() {
    let day = NumberFormat(builtIn: 14)
    #expect(["1", "59", "61"].map { day.text(of: $0, from1904: false) } == ["1900-01-01", "1900-02-28", "1900-03-01"])
    #expect(day.text(of: "0", from1904: true) == "1904-01-01")
  }

  @Test func `hidden sheets, rows and columns stay out and are told, unless they are asked for`() throws {
    let first = """
      <worksheet><cols><col min="3" max="3" hidden="true"/></cols><sheetData>\(Book.row("q", "a", "tags"))\(Book.row("하나?", "1", "x"))\
      \(Book.row("둘?", "2", attributes: #" hidden="1""#))</sheetData></worksheet>
      """
    let book = Book(
      sheets: #"<sheet name="보임" sheetId="2" r:id="rId1"/><sheet name="숨김" sheetId="1" state="hidden" r:id="rId2"/>"#,
      parts: [
        "xl/worksheets/sheet1.xml": first,
        "xl/worksheets/sheet2.xml": Book.sheet(Book.row("q", "a"), Book.row("셋?", "3")),
      ])
    let service = try Self.service(book)
    #expect(service.questions == ["faq-1: 하나? → 1"])
    #expect(service.content.faq[0].tags == [])
    #expect(service.notices == [#"-: hiddenSheet("숨김")"#, "3: hiddenRow", #"-: hiddenColumn("C")"#])
    let all = try Self.outputs(book, takesHidden: true).map { $0.make() }
    #expect(all.compactMap(\.draft?.questions) == [2, 1])
  }

  @Test func `sheets are services in the order of their tabs, and one with numbers makes contacts`() throws {
    let book = Book(
      sheets:
        #"<sheet name="요금" sheetId="1" r:id="rId2"/><sheet name="전화" sheetId="2" r:id="rId1"/><sheet name="빈 시트" sheetId="3" r:id="rId9"/>"#,
      parts: [
        "xl/worksheets/sheet1.xml": Book.sheet(Book.row("부서", "전화"), Book.row("상담", "1588-3456")),
        "XL/worksheets/Sheet2.xml": Book.sheet(Book.row("q", "a"), Book.row("비싼가요?", "네")),
      ])
    let made = try Self.outputs(book).map { ($0.path, $0.make()) }
    #expect(made.map(\.0) == ["services/help.yaml", "services/imported.yaml"])
    #expect(made.map { $0.1.draft?.contacts } == [0, 1])
  }

  @Test func `files made to fill memory and damaged ones are refused`() throws {
    func refusal(_ bytes: [UInt8]) -> DocumentProblem? {
      do throws(ContentImport.ImportError) {
        _ = try ContentImport(.xlsx, language: nil).outputs(from: ByteWindow(bytes), name: "a.xlsx")
        return nil
      } catch {
        if case .badDocument(let problem) = error { return problem } else { return nil }
      }
    }
    let sheet = "xl/worksheets/sheet1.xml"
    #expect(refusal(Array("hello".utf8)) == .damaged)
    #expect(refusal([]) == .damaged)
    #expect(refusal(ZipFile(["a": "b"]).bytes) == .missing(part: "xl/workbook.xml"))
    var many = Book(sheet: Book.sheet(Book.row("q", "a"), Book.row("x?", "y"))).zip
    many.entries += (0...20_000).map { ("\($0)", []) }
    #expect(refusal(many.bytes) == .damaged)
    var bomb = Book(sheet: Book.sheet()).zip
    bomb.declaredSizes[sheet] = 1 << 31
    #expect(refusal(bomb.bytes) == .tooLarge(limit: ZipArchive.maxEntrySize))
    let laugh = #"<!DOCTYPE a [<!ENTITY b "cc">]><worksheet>&b;</worksheet>"#
    #expect(refusal(Book(sheet: laugh).bytes) == .documentType(part: sheet))
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(refusal(Book(sheet: deep).bytes) == .nestedTooDeep(part: sheet, limit: 256))
    #expect(refusal(Book(sheet: "<worksheet>\n</row>").bytes) == .syntax(part: sheet, line: 2))
    var changed = Book(sheet: Book.sheet(Book.row("q", "a"), Book.row("x?", "yyyy"))).bytes
    let place = try #require(changed.indices.first { changed[$0...].starts(with: Array("yyyy".utf8)) })
    changed[place] = UInt8(ascii: "z")
    #expect(refusal(changed) == .damaged)
  }

  private static func outputs(_ book: Book, takesHidden: Bool = false) throws -> [ContentImport.Output] {
    try ContentImport(.xlsx, language: nil, takesHidden: takesHidden).outputs(
      from: ByteWindow(book.bytes), name: "help.xlsx")
  }

  private static func service(_ book: Book) throws -> ImportedService {
    try ImportedService(#require(outputs(book).first?.make().draft))
  }
}
