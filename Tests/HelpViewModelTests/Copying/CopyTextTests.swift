import ContentSupport
import HelpContent
import HelpViewModel
import Testing

@Suite("Copied text") struct CopyTextTests {
  static let review = Review(status: .unverified)
  static let hotline = contact("hotline", .phone, value: "95016", .example, country: "CN")
  static let helpline = contact(
    "helpline", .phone, value: "02-123-4568", .published, country: "KR", e164: "+8221234568")
  static let hidden = contact("hidden", .phone, value: nil, .notPublished, country: nil)
  static let form = Contact(
    id: ItemID("form")!, kind: .form, valueStatus: .published, url: "https://example.org/ask", review: review)
  static let mail = Contact(
    id: ItemID("mail")!, kind: .email, value: "ask@example.org", valueStatus: .published, review: review)
  static let question = Question(
    id: ItemID("refund")!, question: text(ko: "환불되나요?", en: "Are there **refunds**?"),
    answer: text(ko: "아니요.", en: "Usually **not**.\n\n- Double charges are."),
    caveat: text(ko: "예외가 있습니다.", en: "There are `exceptions`."), review: review)
  static let guide = Guide(
    id: ItemID("cancel")!, title: text(ko: "해지", en: "Cancel"), platform: .app,
    prepare: [text(ko: "계정", en: "Your account")],
    steps: [
      Guide.Step(text: text(ko: "엽니다.", en: "Open **我的会员**.")),
      Guide.Step(
        text: text(ko: "누릅니다.", en: "Press it."), warning: text(ko: "되돌릴 수 없습니다.", en: "There is no way back.")),
    ],
    result: text(ko: "끝", en: "A receipt comes."), review: review)
  static let fact = Fact(
    id: ItemID("days")!, label: text(ko: "기간", en: "Time"), value: text(ko: "5~10일", en: "5–10 days"), review: review)
  static let note = Note(
    id: ItemID("care")!, level: .caution, text: text(ko: "조심하세요.", en: "Take **care**."), review: review)
  static let service = Service(
    id: ServiceID("tunes")!, language: .korean, name: text(ko: "노래", en: "Tunes"), nativeName: "노래",
    summary: text(ko: "음악", en: "Music."), url: "https://example.org", review: review)

  @Test func `copying an entry takes the main value of its kind`() throws {
    #expect(try copy(.value, .service(Self.service)) == CopyText("Tunes"))
    #expect(try copy(.value, .contact(Self.hotline)) == CopyText("95016", example: .phone))
    #expect(try copy(.value, .contact(Self.form)) == CopyText("https://example.org/ask"))
    #expect(try copy(.value, .guide(Self.guide)) == CopyText("1. Open 我的会员.\n2. Press it."))
    #expect(try copy(.value, .faq(Self.question)) == CopyText("Usually not.\n\n- Double charges are."))
    #expect(try copy(.value, .faq(Self.question), .korean) == CopyText("아니요."))
    #expect(try copy(.value, .fact(Self.fact)) == CopyText("5–10 days"))
    #expect(try copy(.value, .note(Self.note)) == CopyText("Take care."))
  }

  @Test func `copying everything takes the whole text of an entry`() throws {
    #expect(
      try copy(.text, .contact(Self.hotline)).text == """
        Hotline
        95016 (unconfirmed number)

        ! Never tell your password.

        Before you call
        - Account name
        """)
    #expect(
      try copy(.text, .contact(Self.hidden), .korean).text == """
        전화 상담
        미공개
        확인할 곳: 앱의 고객센터

        ! 비밀번호는 알려 주지 마세요.

        전화하기 전 준비
        - 계정 이름
        """)
    #expect(
      try copy(.text, .faq(Self.question)).text == """
        Are there refunds?

        Usually not.

        - Double charges are.

        ! There are exceptions.
        """)
    #expect(
      try copy(.text, .guide(Self.guide)).text == """
        Cancel (App)

        What you need
        - Your account

        1. Open 我的会员.
        2. Press it.
           ! There is no way back.

        When done: A receipt comes.
        """)
    #expect(try copy(.text, .fact(Self.fact)).text == "Time\n5–10 days")
    #expect(try copy(.text, .note(Self.note)).text == "! Take care.")
    #expect(
      try copy(.text, .service(Self.service)).text == """
        Tunes
        Also known as: 노래

        Music.

        Website: https://example.org
        """)
  }

  @Test func `a number is copied as digits, in E.164 or as a tel address`() throws {
    #expect(try copy(.digits, .contact(Self.helpline)).text == "021234568")
    #expect(try copy(.e164, .contact(Self.helpline)).text == "+8221234568")
    #expect(try copy(.tel, .contact(Self.helpline)).text == "tel:+8221234568")
    #expect(try copy(.tel, .contact(Self.hotline)).text == "tel:95016;phone-context=+86")
    #expect(throws: CopyText.Refusal.hasNo(.e164, .contact)) { try copy(.e164, .contact(Self.hotline)) }
  }

  @Test func `repeated copying cycles through the distinct forms`() {
    let forms = { (entry: Entry) in
      CopyText.forms(
        of: entry, languages: LanguagePreference([.english], fallback: .korean), interfaceLanguage: .english
      )
      .map { "\($0.0.rawValue) \($0.1.text)" }
    }
    #expect(forms(.contact(Self.hotline)) == ["value 95016", "tel tel:95016;phone-context=+86"])
    #expect(
      forms(.contact(Self.helpline))
        == ["value 02-123-4568", "digits 021234568", "e164 +8221234568", "tel tel:+8221234568"])
    #expect(forms(.contact(Self.form)) == ["value https://example.org/ask"])
    #expect(forms(.service(Self.service)) == ["value Tunes", "url https://example.org"])
    #expect(forms(.contact(Self.hidden)) == [])
  }

  @Test func `copying an unpublished value says where to find it`() {
    for field in [CopyField.value, .tel, .digits, .e164] {
      #expect(throws: CopyText.Refusal.notPublished(.phone, place: "The app's help centre")) {
        try copy(field, .contact(Self.hidden))
      }
    }
  }

  @Test func `copying a field that the kind lacks is refused`() {
    #expect(throws: CopyText.Refusal.hasNo(.question, .fact)) { try copy(.question, .fact(Self.fact)) }
    #expect(throws: CopyText.Refusal.hasNo(.tel, .contact)) { try copy(.tel, .contact(Self.mail)) }
    #expect(throws: CopyText.Refusal.hasNo(.url, .contact)) { try copy(.url, .contact(Self.mail)) }
  }

  private func copy(
    _ field: CopyField, _ entry: Entry, _ language: LanguageTag = .english
  ) throws -> CopyText {
    try CopyText(
      field, of: entry, languages: LanguagePreference([language], fallback: .korean),
      interfaceLanguage: language == .korean ? .korean : .english)
  }

  private static func contact(
    _ id: String, _ kind: Contact.Kind, value: String?, _ status: Contact.ValueStatus, country: String?,
    e164: String? = nil
  ) -> Contact {
    Contact(
      id: ItemID(id)!, kind: kind, label: text(ko: "전화 상담", en: "Hotline"), value: value, valueStatus: status,
      phone: PhoneDetails(country: country, e164: e164), prepare: [text(ko: "계정 이름", en: "Account name")],
      place: value == nil ? text(ko: "앱의 고객센터", en: "The app's help centre") : nil,
      warning: text(ko: "비밀번호는 알려 주지 마세요.", en: "Never tell your password."), review: review)
  }

  private static func text(ko: String, en: String) -> LocalizedText {
    LocalizedText(.init(.korean, markdown: ko), [.init(.english, markdown: en)])
  }
}
