import HelpContent
import TestSupport
import Testing

@testable import HelpFiles

@Suite("Table import") struct TableImportTests {
  @Test func `quoted fields, line breaks inside them and a byte order mark are read`() {
    let text = "\u{FEFF}a,\"b,\"\"c\"\"\r\nd\",\r\n\r\n,e\n\"f"
    #expect(
      CSVRecords(Array(text.utf8)).map { "\($0.line) \($0.fields)" } == [
        #"1 ["a", "b,\"c\"\nd", ""]"#, #"3 [""]"#, #"4 ["", "e"]"#, #"5 ["\"f"]"#,
      ])
  }

  @Test func `rows with malformed quotes are left for a person to decide`() throws {
    let table = "question,answer\nQ1?,\"He said \"hi\" to me\"\n연체?,\"a, \"\"b\"\"\"\nQ3?,\"open\nQ4?,Four.\n"
    let draft = try #require(drafts(table).first)
    #expect(draft.todo.map(\.text) == ["Q1?,\"He said \"hi\" to me\"", "Q3?,\"open"])
    #expect(draft.todo.map(\.number) == [2, 4])
    #expect(draft.questions == 2)
    // If one quote could close another, the intended text is unknown.
    let two = try #require(drafts("question,answer\nQ1?,\"open\nQ2?,\"Two.\"\nQ3?,Three.\n").first)
    #expect(two.todo.map(\.text) == ["Q1?,\"open", "Q2?,\"Two.\""])
    #expect(two.questions == 1)
  }

  @Test(arguments: [";", "\t"]) func `the header row determines the delimiter`(sign: String) {
    let rows = [["id", "질문", "답변"], ["late", "늦나요, 혹시?", "\"네\(sign) 조금\""], ["", "a?", "b"]]
    let made = drafts(rows.map { $0.joined(separator: sign) }.joined(separator: "\r\n"))
    #expect(made.map(\.questions) == [2])
    #expect(made[0].file.text.contains("ko: 늦나요, 혹시?"))
    #expect(made[0].file.text.contains("조금"))
    #expect(made[0].todo == [])
    #expect(diagnostics(in: made[0].file.text, path: "services/table.yaml") == [])
  }

  @Test func `a long table is split into files without separating joined rows`() throws {
    let rows = (0..<12_000).map { "r\($0),What \($0)?,A\($0),en" }
    let late = ["r3,무엇 3?,답3,ko", "r7000,무엇 7000?,답7000,ko"]
    let made = drafts((["id,question,answer,lang"] + rows + late).joined(separator: "\n"))
    #expect(made.map(\.id.description) == ["table", "table-2", "table-3"])
    #expect(made.map(\.questions) == [5_000, 5_000, 2_000])
    #expect(made[0].file.text.contains("ko: 무엇 3?"))
    #expect(made[1].file.text.contains("ko: 무엇 7000?"))
    for draft in made { #expect(diagnostics(in: draft.file.text, path: "services/\(draft.id).yaml") == []) }
  }

  @Test func `a file read in chunks gives the same rows`() throws {
    var random = SeededGenerator(seed: 4)
    let signs = ["가", "\"", "\"\"", ",", "\n", "\r\n", "a", "退款", "😀", " "]
    let text = "question,answer\n" + (0..<300_000).map { _ in signs[Int(random.next() % 10)] }.joined()
    let folder = try TemporaryFolder(["t.csv": text])
    let window = try #require(ByteWindow("\(folder.path)/t.csv"))
    let pieces = Array(CSVRecords(window))
    let whole = Array(CSVRecords(Array(text.utf8)))
    #expect(pieces.count > 1_000)
    #expect(pieces.map(\.fields) == whole.map(\.fields))
    #expect(pieces.map(\.line) == whole.map(\.line))
    for record in pieces.suffix(50) {
      var again = CSVRecords(window, from: record.start)
      #expect(again.next()?.fields == record.fields)
    }
  }

  @Test func `a table without a header or in another encoding is refused`() {
    let read = { (bytes: [UInt8]) throws(ContentImport.ImportError) in
      try ContentImport(.csv, language: nil).outputs(from: ByteWindow(bytes), name: "t.csv")
    }
    #expect(throws: ContentImport.ImportError.noHeader) { try read(Array("b?,c\n".utf8)) }
    #expect(throws: ContentImport.ImportError.notUTF8(byte: 3)) { try read([0x61, 0x2C, 0xC1, 0xFA]) }
  }

  @Test func `rows of one id become one question in several languages`() throws {
    let draft = try #require(
      drafts(
        """
        서비스,id,질문,답변,언어,태그,votes
        cafe,wifi,와이파이가 있나요?,네.,한국어,해지,3
        cafe,wifi,Is there wifi?,Yes.,en-us,"net, Wi-Fi",
        cafe,wifi,Again?,Yes.,en-us,,
        cafe,,답이 없는 질문,,ko,,
        cafe,,주차되나요?,아니요.,kr,,

        """
      ).first)
    #expect(
      draft.file.text.split(separator: "\n").drop { !$0.hasPrefix("# TODO") }.joined(separator: "\n") == """
        # TODO(import): line 4: wifi again: Again?
        # TODO(import): line 4: Yes.
        # TODO(import): line 5: language: ko
        # TODO(import): line 5: question: 답이 없는 질문
        # TODO(import): line 5: service: cafe
        faq:
          - id: wifi
            q:
              ko: 와이파이가 있나요?
              en-US: Is there wifi?
            a:
              ko: 네.
              en-US: Yes.
            tags:
              - 해지
              - net
              - wi-fi
          - id: faq-1
            q:
              ko: 주차되나요?
            a:
              ko: 아니요.
        """)
    #expect(draft.notices.map(\.problem) == [.column("votes")])
    #expect(diagnostics(in: draft.file.text, path: "services/cafe.yaml") == [])
  }

  @Test func `each service gets a draft named as the table names it, or after the file`() {
    let made = drafts("service,question,answer\na,b?,c\nd d,e?,f\n고객센터,g?,h\n,i?,j\n")
    #expect(made.map(\.id.description) == ["a", "d-d", "table-3", "table"])
    #expect(made.map { $0.names.first?.text } == [nil, "d d", "고객센터", nil])
    #expect(made.flatMap(\.todo) == [])
  }

  @Test(arguments: [
    "제목,내용", "标题,正文", "title,body", "Subject;Description", "\"문의\"\t답변 내용", "Question,answer_html", "sep=;\nQ;A",
    "السؤال,الجواب",
  ]) func `columns are known by common names in several languages`(header: String) throws {
    let sign = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
    let draft = try #require(drafts("\(header)\n환불되나요?\(sign)네\n").first)
    #expect(try ImportedService(draft).questions == ["faq-1: 환불되나요? → 네"])
  }

  @Test func `columns of other names are named by the person`() throws {
    let outputs = try ContentImport(.csv, language: nil, columns: ["question": "Frage", "answer": "Antwort"]).outputs(
      from: ByteWindow(Array("Nr.,Frage,Antwort,title\n1,Wie?,So.,x\n".utf8)), name: "t.csv")
    #expect(try ImportedService(#require(outputs.first?.make().draft)).questions == ["faq-1: Wie? → So."])
  }

  @Test func `line breaks and bullets in a cell stay, and HTML is read as HTML`() throws {
    let text =
      "q,a\nHours?,\"Mon 9-18\nTue 9-18\n· a\n· b\n\nOr call.\"\nFee?,<p>No&nbsp;<b>fee</b>.</p><ul><li>x</li></ul>\n"
    #expect(
      try ImportedService(#require(drafts(text).first)).questions == [
        "faq-1: Hours? → Mon 9-18\\⏎Tue 9-18⏎⏎- a⏎- b⏎⏎Or call.", "faq-2: Fee? → No **fee**.⏎⏎- x",
      ])
  }

  @Test func `an overlong cell is one row that is told`() throws {
    let long = String(repeating: "a, b\n", count: 14_000)
    let draft = try #require(drafts("question,answer\nWhat changed?,\"\(long)\"\nAnd?,No.\n").first)
    #expect(draft.questions == 1)
    #expect(
      draft.notices.map { "\($0.file):\($0.line ?? 0) \($0.problem)" } == ["table.csv:2 rowTooLong(limit: 65536)"])
  }

  @Test func `of a table with more columns than anyone fills, a thousand are read and that is told`() throws {
    let wide = String(repeating: ",a", count: 200_000)
    let draft = try #require(drafts("question,answer\(wide)\nWhat?,That.\(wide)\n").first)
    #expect(draft.questions == 1)
    #expect(draft.notices.contains { $0.problem == .tooManyColumns(limit: 1_000) && $0.line == 2 })
    #expect(draft.notices.count < 2_000)
  }

  @Test func `a cell of half a million quotes is read once`() throws {
    // Read again for each of them, it would take hours.
    let draft = try #require(
      drafts("question,answer\nWhat?,That.\nAnd?,\(String(repeating: "\"", count: 500_001))\n").first)
    #expect(draft.questions == 1)
  }

  @Test func `of twenty thousand marks on one letter some are kept and that is told`() throws {
    let draft = try #require(drafts("question,answer\nWhat?,e\(String(repeating: "\u{301}", count: 20_000))\n").first)
    #expect(draft.notices.map { "\($0.line ?? 0) \($0.problem)" } == ["2 stackedMarks"])
    #expect(draft.file.text.unicodeScalars.count { $0 == "\u{301}" } <= 32)
  }

  @Test(arguments: [true, false]) func `UTF-16 is read`(isLittle: Bool) throws {
    let units = Array("\u{FEFF}질문\t답변\n환불되나요? 😀\t네\n".utf16)
    let bytes = units.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let outputs = try ContentImport(.csv, language: nil).outputs(from: ByteWindow(bytes), name: "t.csv")
    #expect(try ImportedService(#require(outputs.first?.make().draft)).questions == ["faq-1: 환불되나요? 😀 → 네"])
  }

  private func drafts(_ text: String) -> [ImportDraft] {
    let outputs = try? ContentImport(.csv, language: nil).outputs(from: ByteWindow(Array(text.utf8)), name: "table.csv")
    return outputs?.compactMap { $0.make().draft } ?? []
  }
}
