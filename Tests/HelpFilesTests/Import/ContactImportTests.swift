import HelpContent
import Testing

@testable import HelpFiles

/// Address books: tables and vCards become contacts, and no number is lost or guessed.
@Suite("Contact import") struct ContactImportTests {
  @Test func `a table has a contact for each number and address of a row, with extensions, hours and notes`() throws {
    let service = try ImportedService.of(
      """
      고객지원 연락처,,,,,,
      부서,전화,내선,팩스,이메일,주소,운영시간,비고
      상담팀,"02-704-7983, 1588-3456",102,02-704-7984,help@example.com,서울 중구 세종대로 110,Mo-Fr 09:00-18:00 (Asia/Seoul),점심 제외
      """, .csv, name: "numbers")
    #expect(
      service.contacts == [
        "phone 02-704-7983 상담팀", "phone 1588-3456 상담팀", "fax 02-704-7984 상담팀", "email help@example.com 상담팀",
        "post 서울 중구 세종대로 110 상담팀",
      ])
    let phone = service.content.contacts[0]
    #expect(phone.phone?.extension == "102")
    #expect(phone.phone?.country == "KR")
    #expect(phone.hours?.notation == "Mo-Fr 09:00-18:00 (Asia/Seoul)")
    #expect(phone.note?.versions.map(\.text) == ["점심 제외"])
    #expect(service.notices == [])
  }

  @Test(
    arguments: [
      ("1588-1234", "1588-1234", nil), ("1588\u{2011}1234", "1588-1234", nil), ("０２－７０４－７９８３", "02-704-7983", nil),
      ("02-704-7983 (내선 102)", "02-704-7983", "102"), ("+82 2 704 7983 ext. 7", "+82 2 704 7983", "7"),
      ("010 1234 5678", "010 1234 5678", nil), ("(02) 704-7983", "(02) 704-7983", nil),
      ("대표: 1588-1234", "1588-1234", nil),
      ("400-810-8888转3", "400-810-8888", "3"), ("02-123-4567~8", "02-123-4567", nil),
    ] as [(String, String, String?)]) func `a number is read with the signs that content allows`(
      written: String, value: String, inner: String?
    ) throws
  {
    let number = try #require(PhoneText(written))
    #expect(number.value == value)
    #expect(number.phoneExtension == inner)
  }

  @Test func `what is no number stays for a person to decide`() throws {
    let service = try ImportedService.of("이름,전화\n하나,없음\n둘,02-704-7983 또는 문의\n", .csv)
    #expect(service.contacts == ["phone 02-704-7983 둘"])
    #expect(service.draft.todo.map { "\($0.number): \($0.text)" } == ["2: 이름: 하나", "2: 전화: 없음"])
    #expect(service.content.contacts[0].note?.versions.map(\.text) == ["또는 문의"])
  }

  @Test func `our own table comes back with the country of its tel addresses, and is verified by nobody`() throws {
    let service = try ImportedService.of(
      """
      ref,service,kind,lang,label,value,value_status,tel,url,where,hours,review,verified
      shop/contacts/hotline,shop,phone,ko,상담,1372,published,tel:1372;ext=4;phone-context=+82,,앱,"Mo-Fr 09:00-18:00; Sa 09:00-13:00 (Asia/Seoul)",verified,2026-01-01
      shop/contacts/chat,shop,chat,ko,채팅,,not-published,,,공식 사이트,,disputed,
      shop/contacts/form,shop,form,en,Write,,published,,https://example.com/a,,,reported,
      """, .csv)
    #expect(service.draft.id.description == "shop")
    #expect(service.content.contacts.map(\.id.description) == ["hotline", "chat", "form"])
    let hotline = service.content.contacts[0]
    #expect(hotline.value == "1372")
    #expect(hotline.phone?.country == "KR")
    #expect(hotline.hours?.notation == "Mo-Fr 09:00-18:00, Sa 09:00-13:00 (Asia/Seoul)")
    #expect(hotline.place?.versions.map(\.text) == ["앱"])
    #expect(service.content.contacts.map(\.review.status) == [.unverified, .disputed, .reported])
    #expect(service.content.contacts.map(\.valueStatus) == [.published, .notPublished, .published])
    #expect(service.content.contacts[2].url == "https://example.com/a")
  }

  @Test(arguments: ["Mo-Fr 09:00-18:00; We 10:00-12:00 (Asia/Seoul)", "평일 9~18시", "Mo-Fr 09:00-18:00 (here/there and)"])
  func `hours that no list of rules can say stay words`(hours: String) throws {
    let contact = try ImportedService.of("이름,전화,운영시간\n둘,1588-3456,\(hours)\n", .csv).content.contacts[0]
    #expect(contact.hours == nil)
    #expect(contact.note != nil)
  }

  @Test func `a table of questions with a telephone column is one of questions`() throws {
    #expect(try ImportedService.of("질문,답변,전화\n되나요?,네,1588-1234\n", .csv).questions == ["faq-1: 되나요? → 네"])
  }

  @Test func `a card of a person has its numbers in their forms of vCard 3 and 4`() throws {
    let service = try ImportedService.of(
      """
      BEGIN:VCARD\r
      VERSION:3.0\r
      N:홍;길동;;;\r
      FN:홍길동\r
      ORG:가게;상담팀\r
      item1.TEL;TYPE=WORK,VOICE:02-704-7983 (내선 102)\r
      item1.X-ABLabel:_$!<Work>!$_\r
      TEL;FAX:02-704-7984\r
      EMAIL;TYPE=INTERNET:hong@example.com\r
      ADR;TYPE=WORK:;;세종대로 110;중구;서울;04524;대한민국\r
      NOTE:평일만\\, 점\r
       심 제외\r
      BDAY:1990-01-01\r
      END:VCARD\r
      BEGIN:VCARD
      VERSION:4.0
      FN;LANGUAGE=en:Kim
      TEL;VALUE=uri;TYPE="voice,home":tel:+82-2-704-7985;ext=7
      TEL;VALUE=uri:tel:1372;phone-context=+82
      TEL:call me
      END:VCARD
      """, .vcard, name: "people")
    #expect(
      service.contacts == [
        "phone 02-704-7983 홍길동 Work", "fax 02-704-7984 홍길동", "email hong@example.com 홍길동",
        "post 대한민국 04524 서울 중구 세종대로 110 홍길동", "phone +82-2-704-7985 Kim", "phone 1372 Kim",
      ])
    let numbers = service.content.contacts.filter { $0.kind == .phone }
    #expect(numbers.map(\.phone?.extension) == ["102", "7", nil])
    #expect(numbers.map(\.phone?.country) == ["KR", nil, "KR"])
    #expect(numbers[0].note?.versions.map(\.text) == ["가게 상담팀\n\n평일만, 점심 제외"])
    #expect(service.notices == [#"13: field("BDAY")"#])
    #expect(service.draft.todo.map { "\($0.number): \($0.text)" } == ["20: TEL: call me"])
  }

  @Test func `a card of an organization is a service with what is said of it`() throws {
    let service = try ImportedService.of(
      """
      BEGIN:VCARD
      VERSION:4.0
      KIND:org
      UID;VALUE=text:helpdeck:shop
      FN;LANGUAGE=ko:가게
      NICKNAME:Shop
      ORG:회사
      TEL;TYPE=voice:1588-3456
      URL:https://example.com
      NOTE:고객센터: 1588-3456\\n\\n무엇이든: 다 팝니다.
      END:VCARD
      """, .vcard)
    #expect(service.draft.id.description == "shop")
    #expect(service.content.service.name.versions.map(\.text) == ["가게"])
    #expect(service.content.service.nativeName == "Shop")
    #expect(service.content.service.url == "https://example.com")
    #expect(service.content.service.summary?.versions.map(\.text) == ["무엇이든: 다 팝니다."])
    #expect(service.content.service.provider?.versions.map(\.text) == ["회사"])
    #expect(service.contacts == ["phone 1588-3456 고객센터"])
  }

  @Test func `a mail address with a blank is none, and is told`() throws {
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Shop\nEMAIL:he lp@example.com\nTEL:+82 2-704-7983\nEND:VCARD\n"
    let service = try ImportedService.of(card, .vcard)
    #expect(service.contacts == ["phone +82 2-704-7983 Shop"])
    #expect(service.draft.todo.count + service.notices.count == 1)
  }

  @Test func `a file without a card is refused`() {
    #expect(throws: ContentImport.ImportError.noCards) {
      try ContentImport(.vcard, language: nil).outputs(from: ByteWindow(Array("hello\n".utf8)), name: "a.vcf")
    }
  }
}
