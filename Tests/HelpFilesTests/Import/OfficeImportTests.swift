import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

/// Texts of office programs, whose files say one thing in many ways.
@Suite("Office import") struct OfficeImportTests {
  @Test func `Word's headings are known by their styles' English names, whatever their ids`() throws {
    let styles = """
      <w:styles xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="a5"><w:name w:val="My heading"/><w:basedOn w:val="2"/></w:style>
      <w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>
      """
    let body =
      Self.paragraph("환불 안내", style: "1") + Self.paragraph("먼저 읽으세요.") + Self.paragraph("절차", style: "a5")
      + Self.paragraph("앱에서 합니다.") + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>더</w:t></w:r></w:p>"
      + Self.paragraph("끝")
    #expect(
      try Self.word(body, styles: styles).questions == [
        "faq-1: 환불 안내 → 먼저 읽으세요.⏎⏎## 절차⏎⏎앱에서 합니다.⏎⏎### 더⏎⏎끝"
      ])
  }

  @Test func `Word's lists come of numbering, in the paragraph or in its style`() throws {
    let numbering = """
      <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
      <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>
      """
    let styles = """
      <w:styles xmlns:w="w"><w:style w:styleId="L"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>
      """
    let item = { (text: String, list: Int, level: Int) in
      #"<w:p><w:pPr><w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(list)"/></w:numPr></w:pPr><w:r><w:t>\#(text)</w:t></w:r></w:p>"#
    }
    let body =
      Self.paragraph("글") + item("하나", 2, 0) + item("안", 2, 1) + item("둘", 2, 0) + Self.paragraph("사이")
      + item("셋", 2, 0)
      + Self.paragraph("다섯", style: "L") + item("아님", 0, 0)
    #expect(
      try Self.word(body, styles: styles, numbering: numbering).content.faq.map { $0.answer.versions[0].text } == [
        "글\n\n1. 하나\n   - 안\n2. 둘\n\n사이\n\n3. 셋\n\n5) 다섯\n\n아님"
      ])
  }

  @Test func `Word's runs are one text: hyphens, changes, fields, links, hidden words and boxes`() throws {
    let body = """
      <w:p><w:r><w:t>15</w:t></w:r><w:r><w:t>88</w:t><w:noBreakHyphen/><w:t>1234, 소프트</w:t><w:softHyphen/><w:t>하이픈</w:t></w:r></w:p>
      <w:p><w:ins><w:r><w:t xml:space="preserve">넣은 글 </w:t></w:r></w:ins><w:del><w:r><w:delText>지운</w:delText></w:r></w:del><w:r><w:t>남은 글</w:t></w:r></w:p>
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.com/f" </w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>필드</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
      <w:p><w:hyperlink r:id="rId1" xmlns:r="r"><w:r><w:t>누리집</w:t></w:r></w:hyperlink></w:p>
      <w:sdt><w:sdtContent><w:p><w:r><w:t>안의 글</w:t></w:r></w:p></w:sdtContent></w:sdt>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>숨김</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>굵게</w:t></w:r><w:r><w:br/><w:t>줄</w:t></w:r><w:r><w:br w:type="page"/></w:r></w:p>
      <w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:t>상자</w:t></mc:Choice><mc:Fallback><w:t>상자</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
      <w:p><w:r><w:t>주</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
      """
    let service = try Self.word(
      body,
      links:
        #"<Relationships><Relationship Id="rId1" TargetMode="External" Target="https://example.com/a?b=1&amp;c=2"/></Relationships>"#,
      notes:
        #"<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>덧붙임</w:t></w:r></w:p></w:footnote></w:footnotes>"#
    )
    #expect(
      service.content.faq.map { $0.answer.versions[0].text } == [
        """
        1588-1234, 소프트하이픈

        넣은 글 남은 글

        [필드](https://example.com/f)

        [누리집](https://example.com/a?b=1&c=2)

        안의 글

        **굵게**\\
        줄

        상자

        주 (덧붙임)
        """
      ])
  }

  @Test func `tables keep headers and merged cells in both formats`() throws {
    let cell = { (text: String, more: String) in "<w:tc><w:tcPr>\(more)</w:tcPr>\(Self.paragraph(text))</w:tc>" }
    let rows = [
      "<w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("이름", ""))\(cell("번호", ""))</w:tr>",
      "<w:tr>\(cell("상담", #"<w:vMerge w:val="restart"/>"#))\(cell("1588-3456", ""))</w:tr>",
      "<w:tr>\(cell("", "<w:vMerge/>"))\(cell("02-704-7983", ""))</w:tr>",
    ]
    let table = "| 이름 | 번호 |\n| --- | --- |\n| 상담 | 1588-3456 |\n| 상담 | 02-704-7983 |"
    #expect(try Self.word("<w:tbl>\(rows.joined())</w:tbl>").content.faq.map { $0.answer.versions[0].text } == [table])
    let open = """
      <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>이름</text:p></table:table-cell>
      <table:table-cell><text:p>번호</text:p></table:table-cell></table:table-row></table:table-header-rows>
      <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>상담</text:p></table:table-cell>
      <table:table-cell><text:p>1588-3456</text:p></table:table-cell></table:table-row>
      <table:table-row><table:covered-table-cell/><table:table-cell><text:p>02-704-7983</text:p></table:table-cell></table:table-row></table:table>
      """
    #expect(try Self.open(open).content.faq.map { $0.answer.versions[0].text } == [table])
  }

  @Test func `OpenDocument's headings, lists, spans, blanks and code follow its styles`() throws {
    let styles = """
      <office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="P2" style:parent-style-name="Preformatted_20_Text"/>
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/>
      <text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles>
      """
    let text = """
      <text:tracked-changes><text:p>지운 글</text:p></text:tracked-changes>
      <text:h text:outline-level="1">환불 안내</text:h><text:h text:outline-level="2">절차</text:h>
      <text:p>앱을 <text:span text:style-name="T1">열고</text:span> <text:a xlink:href="https://example.com">누리집</text:a>에서<text:line-break/>신청<text:note><text:note-body><text:p>덧붙임</text:p></text:note-body></text:note></text:p>
      <text:list text:style-name="L1"><text:list-item><text:p>셋</text:p><text:list><text:list-item><text:p>안</text:p></text:list-item></text:list></text:list-item></text:list>
      <text:p text:style-name="Preformatted_20_Text">code line</text:p><text:p text:style-name="P2"><text:s text:c="2"/>two</text:p>
      <text:p text:style-name="Quotations">말씀</text:p><text:p text:style-name="Horizontal_20_Line"/><text:p>끝</text:p>
      """
    #expect(
      try Self.open(text, styles: styles).content.faq.map { $0.answer.versions[0].text } == [
        """
        ## 절차

        앱을 **열고** [누리집](https://example.com)에서\\
        신청 (덧붙임)

        3. 셋
           - 안

        ```
        code line
          two
        ```

        > 말씀

        ***

        끝
        """
      ])
  }

  @Test func `a document of another kind, a damaged one and one with entities are refused`() {
    func refusal(_ bytes: [UInt8], _ format: ContentImport.Format) -> DocumentProblem? {
      do throws(ContentImport.ImportError) {
        _ = try ContentImport(format, language: nil).outputs(from: ByteWindow(bytes), name: "a.docx")
        return nil
      } catch {
        if case .badDocument(let problem) = error { return problem } else { return nil }
      }
    }
    #expect(refusal(Array("x".utf8), .docx) == .damaged)
    #expect(refusal(ZipFile(["a": "b"]).bytes, .docx) == .missing(part: "word/document.xml"))
    #expect(refusal(ZipFile(["a": "b"]).bytes, .odt) == .missing(part: "content.xml"))
    let laugh = #"<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>"#
    #expect(refusal(ZipFile(["content.xml": laugh]).bytes, .odt) == .documentType(part: "content.xml"))
  }

  private static func paragraph(_ text: String, style: String? = nil) -> String {
    let properties = style.map { #"<w:pPr><w:pStyle w:val="\#($0)"/></w:pPr>"# } ?? ""
    return "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func word(
    _ body: String, styles: String = "", numbering: String = "", links: String = "", notes: String = ""
  ) throws -> ImportedService {
    var zip = ZipFile(["word/document.xml": #"<w:document xmlns:w="w"><w:body>\#(body)</w:body></w:document>"#])
    let parts: KeyValuePairs = [
      "word/styles.xml": styles, "word/numbering.xml": numbering, "word/_rels/document.xml.rels": links,
      "word/footnotes.xml": notes,
    ]
    zip.entries += parts.filter { !$0.value.isEmpty }.map { ($0.key, Array($0.value.utf8)) }
    return try service(zip, .docx)
  }

  private static func open(_ text: String, styles: String = "") throws -> ImportedService {
    let names = ["office", "style", "text", "table", "fo", "xlink"].map { #"xmlns:\#($0)="\#($0)""# }.joined(
      separator: " ")
    let content =
      "<office:document-content \(names)>\(styles)<office:body><office:text>\(text)</office:text></office:body></office:document-content>"
    return try service(ZipFile(["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content]), .odt)
  }

  private static func service(_ zip: ZipFile, _ format: ContentImport.Format) throws -> ImportedService {
    let outputs = try ContentImport(format, language: nil).outputs(from: ByteWindow(zip.bytes), name: "page.\(format)")
    return try ImportedService(#require(outputs.first?.make().draft))
  }
}
