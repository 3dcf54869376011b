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
    #expect(CSVRow(["a\"\u{301}b"]).text == "\"a\"\"\u{301}b\"\r\n")
    #expect(CSVRow(["a", "b,c", "\"d\"", "e\nf", " g"]).text == "a,\"b,c\",\"\"\"d\"\"\",\"e\nf\",\" g\"\r\n")
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

  @Test func `a vCard has the service's numbers in folded lines`() throws {
    let card = try #require(ContentExport([], formatter: words(of: Self.shop)).card(of: Self.shop))
    let lines = card.text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    // Unfolded as RFC 6350 has it.
    let whole = card.text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    #expect(
      whole == [
        "BEGIN:VCARD", "VERSION:4.0", "KIND:org", "UID;VALUE=text:helpdeck:shop", "FN;LANGUAGE=ko:가게\\, 서울\\; \\\\",
        "item1.TEL;VALUE=uri;TYPE=voice:tel:+82212345678", "item1.X-ABLABEL:\(String(repeating: "대표 번호", count: 12))",
        "item2.TEL;VALUE=text;TYPE=fax:02-1234", "item2.X-ABLABEL:Fax", "item3.EMAIL:a@example.com",
        "item3.X-ABLABEL:Email", "CATEGORIES:helpdeck", "END:VCARD", "",
      ])
  }

  private static let shop = ServiceDocument(
    service: Service(
      id: ServiceID("shop")!, language: .korean, name: LocalizedText(.korean, "가게, 서울; \\"), review: SmallLibrary.review
    ),
    contacts: [
      contact("a", .phone, "+82-2-1234-5678", LocalizedText(.korean, String(repeating: "대표 번호", count: 12))),
      contact("b", .fax, "02-1234"), contact("c", .email, "a@example.com"),
    ])

  private static func contact(
    _ id: String, _ kind: Contact.Kind, _ value: String, _ label: LocalizedText? = nil
  ) -> Contact {
    Contact(
      id: ItemID(id)!, kind: kind, label: label, value: value, valueStatus: .published, review: SmallLibrary.review)
  }

  private func words(of service: ServiceDocument) -> EntryFormatter {
    EntryFormatter(
      library: InMemoryLibrary(collection: SmallLibrary.library.collection, services: [service]),
      languages: LanguagePreference([.english], fallback: .korean), interfaceLanguage: .english, clock: nil,
      availabilityCalculator: AvailabilityCalculator(calendars: [], zones: .none))
  }

  private func written(_ format: ExportFormat, only reference: String = "tunes", section: ServiceSection? = nil)
    -> String
  {
    var text = ""
    ContentExport([Reference(reference)!], formatter: SmallLibrary.words()).write(format, section: section) {
      text += $0
    }
    return text
  }
}
