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

  @Test func `rows with the same id are joined`() throws {
    let draft = try #require(drafts("id,question,answer,lang\n연체,늦으면요?,못 빌려요.,ko\n연체,Late?,No.,en\n").first)
    #expect(draft.questions == 1)
    #expect(draft.todo.map(\.text) == ["id: 연체", "id: 연체"])
  }

  @Test func `rows of one id become one question in several languages, and other columns are kept`() throws {
    let draft = try #require(
      drafts(
        """
        서비스,id,질문,답변,언어,태그,votes
        cafe,wifi,와이파이가 있나요?,네.,ko,wifi,3
        cafe,wifi,Is there wifi?,Yes.,en,"net, Wi-Fi",
        cafe,wifi,Again?,Yes.,en,,
        cafe,,답이 없는 질문,,ko,,
        cafe,,주차되나요?,아니요.,kr,,

        """
      ).first)
    #expect(
      draft.yaml.split(separator: "\n").drop { !$0.hasPrefix("# TODO") }.joined(separator: "\n") == """
        # TODO(import): line 4: wifi again: Again?
        # TODO(import): line 4: Yes.
        # TODO(import): line 5: language: ko
        # TODO(import): line 5: question: 답이 없는 질문
        # TODO(import): line 5: service: cafe
        faq:
          - id: wifi
            q:
              ko: 와이파이가 있나요?
              en: Is there wifi?
            a:
              ko: 네.
              en: Yes.
            tags:
              - wifi
              - net
          # TODO(import): line 2: votes: 3
          # TODO(import): line 3: tag: Wi-Fi
          - id: faq-1
            q:
              ko: 주차되나요?
            a:
              ko: 아니요.
        """)
    #expect(diagnostics(in: draft.yaml, path: "services/cafe.yaml") == [])
  }

  @Test func `each service gets a draft, named after the file where a row names none`() {
    let made = drafts("service,question,answer\na,b?,c\nd d,e?,f\n")
    #expect(made.map(\.id.description) == ["a", "table"])
    #expect(made.last?.todo.map(\.text) == ["service: d d"])
  }

  @Test(arguments: [";", "\t"]) func `the header row determines the delimiter`(sign: String) {
    let rows = [["id", "질문", "답변"], ["late", "늦나요, 혹시?", "\"네\(sign) 조금\""], ["", "a?", "b"]]
    let made = drafts(rows.map { $0.joined(separator: sign) }.joined(separator: "\r\n"))
    #expect(made.map(\.questions) == [2])
    #expect(made[0].yaml.contains("ko: 늦나요, 혹시?"))
    #expect(made[0].yaml.contains("조금"))
    #expect(made[0].todo == [])
    #expect(diagnostics(in: made[0].yaml, path: "services/table.yaml") == [])
  }

  @Test func `a long table is split into files without separating joined rows`() throws {
    let rows = (0..<12_000).map { "r\($0),What \($0)?,A\($0),en" }
    let late = ["r3,무엇 3?,답3,ko", "r7000,무엇 7000?,답7000,ko"]
    let made = drafts((["id,question,answer,lang"] + rows + late).joined(separator: "\n"))
    #expect(made.map(\.id.description) == ["table", "table-2", "table-3"])
    #expect(made.map(\.questions) == [5_000, 5_000, 2_000])
    #expect(made[0].yaml.contains("ko: 무엇 3?"))
    #expect(made[1].yaml.contains("ko: 무엇 7000?"))
    for draft in made { #expect(diagnostics(in: draft.yaml, path: "services/\(draft.id).yaml") == []) }
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

  private func drafts(_ text: String) -> [ImportDraft] {
    let outputs = try? ContentImport(.csv, language: nil).outputs(from: ByteWindow(Array(text.utf8)), name: "table.csv")
    return outputs?.compactMap { $0.make().draft } ?? []
  }
}
