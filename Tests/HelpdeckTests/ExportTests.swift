import Foundation
import HelpContent
import HelpViewModel
import Testing

@testable import helpdeck

@Suite("Exports") struct ExportTests {
  private static let export = ContentExport([Reference("tunes")!], formatter: SmallLibrary.words())

  @Test func `questions are exported as a table with a row per language`() {
    #expect(
      written(.csv) == """
        service,id,lang,question,answer,tags\r
        tunes,refund,ko,환불되나요?,**아니요.**,\r
        tunes,refund,en,Are there refunds?,**No.**,\r

        """)
  }

  @Test func `contact channels are exported as a table`() {
    #expect(
      written(.csv, section: .contacts) == """
        ref,service,kind,lang,label,value,value_status,tel,url,where,hours,review,verified\r
        tunes/contacts/phone,tunes,phone,en,Hotline,95016,example,tel:95016;phone-context=+86,,,,unverified,\r
        tunes/contacts/chat,tunes,chat,en,Live chat,,not-published,,,The app,,unverified,\r

        """)
  }

  @Test func `a table field that contains separators is quoted`() {
    #expect(CSVRow(["a\"\u{301}b"]).text() == "\"a\"\"\u{301}b\"\r\n")
    #expect(CSVRow(["a", "b,c", "\"d\"", "e\nf", " g"]).text() == "a,\"b,c\",\"\"\"d\"\"\",\"e\nf\",\" g\"\r\n")
  }

  @Test(arguments: ["=1+1", "+82-2-1234", "-2", "@cmd", "\t=1", " =1"])
  func `what a spreadsheet would calculate has an apostrophe before it on request`(cell: String) {
    let guarded = CSVRow([cell]).text(CSVRow.Form(isGuarded: true))
    #expect(guarded.contains("'" + cell))
    #expect(!CSVRow([cell]).text().contains("'"))
  }

  @Test func `other cells are the same with that guard, and a byte order mark comes first on request`() {
    let row = CSVRow(["a=b", "1-2", "환불", "'=1", "02-1234", ""])
    #expect(row.text(CSVRow.Form(isGuarded: true)) == row.text())
    let form = CSVRow.Form(hasByteOrderMark: true)
    #expect(written(.csv, form: form) == "\u{FEFF}" + written(.csv))
  }

  @Test func `each entry and language is exported as a document`() {
    let lines = written(.jsonl, only: "tunes/faq/refund").split(separator: "\n")
    #expect(
      lines == [
        #"""
        {"id":"tunes_faq_refund_ko","ref":"tunes/faq/refund","kind":"faq","lang":"ko","service":"tunes",\#
        "service_name":"노래","title":"환불되나요?","text":"아니요.","value":null,"value_status":null,"url":null,"tags":[],\#
        "review":"unverified","verified":null}
        """#,
        #"""
        {"id":"tunes_faq_refund_en","ref":"tunes/faq/refund","kind":"faq","lang":"en","service":"tunes",\#
        "service_name":"Tunes","title":"Are there refunds?","text":"No.","value":null,"value_status":null,"url":null,\#
        "tags":[],"review":"unverified","verified":null}
        """#,
      ])
  }

  @Test func `entries are exported as pages with headings`() {
    #expect(
      written(.md, only: "tunes/faq/refund") == """
        ## FAQ

        ### Are there refunds?

        **No.**

        <!-- tunes/faq/refund · ? unverified -->


        """)
  }

  @Test func `an example number is not exported to an address book`() {
    #expect(written(.vcard) == "")
    #expect(Self.export.unpublished == 1)
  }

  @Test func `a vCard has the service's numbers as text, without groups, in folded lines`() throws {
    #expect(
      try unfolded(.four) == [
        "BEGIN:VCARD", "VERSION:4.0", "KIND:org", "UID;VALUE=text:helpdeck:shop", "FN;LANGUAGE=ko:가게\\, 서울； \\\\",
        "ORG:가게； 회사", "TEL;TYPE=voice:+82-2-1234-5678", "TEL;TYPE=fax:02-1234", "EMAIL:a@example.com",
        "URL:https://example.org/a%3Bb%2Cc",
        "NOTE:\(String(repeating: "대표 번호", count: 12)): +82-2-1234-5678\\nFax: 02-1234\\nEmail: a@example.com",
        "CATEGORIES:helpdeck", "END:VCARD", "",
      ])
  }

  @Test func `a vCard of version 3 has a structured name and the types of that version`() throws {
    let lines = try unfolded(.three)
    #expect(
      lines[1...5] == [
        "VERSION:3.0", "UID:helpdeck:shop", "N:가게\\, 서울； \\\\;;;;", "FN:가게\\, 서울； \\\\", "ORG:가게； 회사",
      ])
    #expect(
      lines[6...8] == [
        "TEL;TYPE=WORK,VOICE:+82-2-1234-5678", "TEL;TYPE=WORK,FAX:02-1234", "EMAIL;TYPE=INTERNET:a@example.com",
      ])
  }

  /// The lines of the card, unfolded as RFC 6350 has it.
  private func unfolded(_ version: VCard.Version) throws -> [String] {
    let card = try #require(ContentExport([], formatter: words(of: Self.shop)).card(of: Self.shop, version))
    #expect(card.text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    return card.text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test func `what is retired is left out where nothing could tell it, and told`() {
    let old = ServiceDocument(
      service: Self.shop.service,
      contacts: [Self.contact("d", .phone, "1372", status: .retired)] + Self.shop.contacts,
      faq: [
        Question(
          id: ItemID("old")!, status: .retired, question: LocalizedText(.korean, "옛 질문?"),
          answer: LocalizedText(.korean, "옛 답."), review: SmallLibrary.review)
      ])
    let export = ContentExport([], formatter: words(of: old))
    for format in ExportFormat.allCases where format != .html {
      var text = ""
      export.write(format, section: format == .csv ? .contacts : nil) { text += $0 }
      #expect(text.contains("1372") == format.tellsStatus, "\(format)")
      #expect(export.retired(format) == (format.tellsStatus ? 0 : 2))
    }
  }

  @Test func `search engines get the documents in the form that they load`() throws {
    let line = try #require(written(.jsonl, only: "tunes/faq/refund").split(separator: "\n").first)
    let bulk = written(.opensearch, only: "tunes/faq/refund").split(separator: "\n")
    #expect(bulk.prefix(2) == [#"{"index":{"_id":"tunes_faq_refund_ko"}}"#, line])
    let tantivy = try #require(written(.tantivy, only: "tunes/faq/refund").split(separator: "\n").first)
    #expect(
      tantivy == #"""
        {"id":"tunes_faq_refund_ko","ref":"tunes/faq/refund","kind":"faq","lang":"ko","service":"tunes",\#
        "service_name":"노래","title":"환불되나요?","text":"아니요.","tags":[],"review":"unverified"}
        """#)
    let groonga = written(.groonga, only: "tunes/faq/refund").split(separator: "\n").suffix(4)
    #expect(groonga.first == "[")
    #expect(groonga.dropFirst().first?.hasPrefix(#"{"_key":"tunes_faq_refund_ko","ref""#) == true)
    #expect(groonga.last == "]")
    let sql = written(.postgres, only: "tunes/faq/refund").split(separator: "\n")
    #expect(
      sql[4]
        == "tunes_faq_refund_ko\ttunes/faq/refund\tfaq\tko\ttunes\t노래\t환불되나요?\t아니요.\t\\N\t\\N\t\\N\t{}\tunverified\t\\N"
    )
    #expect(sql.suffix(4).first == "\\.")
  }

  private static let shop = ServiceDocument(
    service: Service(
      id: ServiceID("shop")!, language: .korean, name: LocalizedText(.korean, "가게, 서울; \\"),
      provider: LocalizedText(.korean, "가게; 회사"), url: "https://example.org/a;b,c", review: SmallLibrary.review),
    contacts: [
      contact("a", .phone, "+82-2-1234-5678", LocalizedText(.korean, String(repeating: "대표 번호", count: 12))),
      contact("b", .fax, "02-1234"), contact("c", .email, "a@example.com"),
    ])

  private static func contact(
    _ id: String, _ kind: Contact.Kind, _ value: String, _ label: LocalizedText? = nil,
    status: EntryStatus = .active
  ) -> Contact {
    Contact(
      id: ItemID(id)!, status: status, kind: kind, label: label, value: value, valueStatus: .published,
      review: SmallLibrary.review)
  }

  private func words(of service: ServiceDocument) -> EntryFormatter {
    EntryFormatter(
      library: InMemoryLibrary(collection: SmallLibrary.library.collection, services: [service]),
      languages: LanguagePreference([.english], fallback: .korean), interfaceLanguage: .english, clock: nil,
      availabilityCalculator: AvailabilityCalculator(calendars: [], zones: .none))
  }

  private func written(
    _ format: ExportFormat, only reference: String = "tunes", section: ServiceSection? = nil,
    form: CSVRow.Form = CSVRow.Form()
  ) -> String {
    var text = ""
    ContentExport([Reference(reference)!], formatter: SmallLibrary.words()).write(format, section: section, form) {
      text += $0
    }
    return text
  }
}
