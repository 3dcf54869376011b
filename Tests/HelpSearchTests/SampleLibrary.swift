import ContentSupport
import HelpContent

/// A small collection for tests of search.
enum SampleLibrary {
  static let content = InMemoryLibrary(
    collection: HelpCollection(
      id: id("sample"), title: text("모음"), language: .korean,
      categories: [
        .init(id: id("subscription"), name: text("구독 서비스", "Subscriptions", "订阅")),
        .init(id: id("public"), name: text("공공 상담", "Public help", "公共服务热线")),
      ], order: [id("millie"), id("spotify"), id("migu"), id("helplines")]),
    services: [millie, spotify, migu, helplines])

  static let kindNames: [Contact.Kind: [String]] = [
    .phone: ["전화", "Phone", "电话"], .email: ["이메일", "Email", "邮件"], .chat: ["채팅 상담", "Live chat", "在线客服"],
  ]

  private static let millie = ServiceDocument(
    service: Service(
      id: id("millie"), language: .korean, name: text("밀리의 서재", "Millie's Library", "密莉书屋"), aliases: ["밀리", "millie"],
      summary: text("전자책을 구독해 읽는 서비스입니다.", "E-books by subscription."), category: id("subscription"),
      tags: [TagID("books")!], review: review),
    contacts: [
      contact("phone", .phone, "전화 상담", "Hotline", status: .notPublished, place: text("앱의 고객센터에서 확인하세요.")),
      Contact(
        id: id("chat"), kind: .chat, valueStatus: .notPublished, bestFor: text("바로 답이 필요할 때", "Quick answers"),
        review: review),
    ],
    guides: [
      guide(
        "cancel-web", text("웹에서 해지", "Cancel on the web"), ["**내 계정**에서 **구독 관리**로 갑니다.", "해지 이유를 적고 **확인**을 누릅니다."],
        .web),
      guide("cancel-app", text("앱에서 해지", "Cancel in the app"), ["앱을 열고 **마이 페이지**를 누릅니다."], .app),
    ],
    faq: [
      question(
        "again", "해지한 뒤 다시 구독할 수 있나요?", "Can I subscribe again after cancelling?", "언제든지 다시 시작할 수 있습니다.",
        "At any time.", ask: ["재가입"])
    ],
    notes: [
      Note(id: id("period"), level: .caution, text: text("해지 전에 **남은 기간**을 확인하세요."), review: review)
    ])

  private static let spotify = ServiceDocument(
    service: Service(
      id: id("spotify"), language: .korean, name: text("스포티파이", "Spotify"),
      summary: text("음악을 듣는 구독 서비스입니다.", "Music."),
      category: id("subscription"), review: review),
    contacts: [contact("chat", .chat, "상담원과 채팅", "Chat with an agent", status: .notPublished)],
    faq: [
      question(
        "refund-time", "환불은 얼마나 걸리나요?", "How long does a refund take?",
        "보통 승인부터 5–10일입니다. 진행 상황은 조회할 수 없고, 돈은 결제 수단으로 들어옵니다.",
        "Usually five to ten days after approval. The money returns to the payment method.", tags: ["refund"]),
      question("refund", "환불", "Refund", "구독료는 보통 환불하지 않습니다.", "Usually not."),
      question(
        "refused", "거절되면 환불을 어떻게 받나요?", "What if it is refused?", "이유를 묻고 근거를 더해 다시 요청합니다. 재가입은 필요하지 않습니다.", "Ask why.",
        revised: "2026-10-01"),
      question(
        "bank", "은행이 처리하는 기간", "Bank processing",
        "카드사와 은행의 처리가 끝나야 하므로 안내한 날짜보다 늦어지기도 합니다. 결제한 날이 공휴일 앞이라면 며칠이 더 걸릴 수 있으니 미리 알아 두세요. "
          + "그래도 들어오지 않으면 상담원에게 환불 승인 번호를 알려 주고 다시 확인해 달라고 하세요.", "Banks take time.",
        revised: "2026-11-13"),
    ],
    facts: [
      Fact(id: id("days"), label: text("환불 처리 기간", "Refund time"), value: text("5–10일", "5–10 days"), review: review)
    ])

  private static let migu = ServiceDocument(
    service: Service(
      id: id("migu"), language: .simplifiedChinese, name: text("미구 멤버십", "Migu membership", "咪咕会员"), nativeName: "咪咕会员",
      aliases: ["咪咕", "migu"], category: id("subscription"), review: review),
    contacts: [contact("hotline", .phone, "전화 상담", "Hotline", "客服电话", value: "95016", status: .example)],
    guides: [guide("cancel", text("앱에서 탈퇴", "Leave in the app", "手机APP退订"), ["打开APP并登录。"], .app)],
    faq: [
      question("penalty", "위약금이 있나요?", "Is there a penalty?", "有违约金吗？", "대체로 없습니다.", "Usually not.", "一般没有。")
    ])

  private static let helplines = ServiceDocument(
    service: Service(
      id: id("helplines"), kind: .topic, language: .korean, name: text("공공 상담전화", "Public helplines"),
      category: id("public"), review: review),
    contacts: [
      contact("consumer", .phone, "소비자상담센터", "Consumer counselling", value: "1372", status: .published),
      contact("bank", .phone, "은행 대표 번호", "Bank", value: "1588-1234", status: .example),
    ],
    faq: [
      question("where", "1372는 어떤 곳인가요?", "What is 1372?", "환불을 거절당하면 상담하는 곳입니다.", "Advice when a refund is refused."),
      question("café", "카페 Café 결제가 두 번 되었어요", "The café charged me twice", "영수증을 보내 주세요.", "Send the receipt."),
    ])
}

private let review = Review(status: .unverified)

private func id<Subject>(_ text: String) -> Identifier<Subject> {
  Identifier(text.filter { $0.isASCII })!
}

private func text(_ korean: String, _ english: String? = nil, _ chinese: String? = nil) -> LocalizedText {
  let others = [(LanguageTag.english, english), (.simplifiedChinese, chinese)].compactMap { language, text in
    text.map { LocalizedText.Version(language, markdown: $0) }
  }
  return LocalizedText(.init(.korean, markdown: korean), others)
}

private func contact(
  _ name: String, _ kind: Contact.Kind, _ korean: String, _ english: String, _ chinese: String? = nil,
  value: String? = nil,
  status: Contact.ValueStatus, place: LocalizedText? = nil
) -> Contact {
  Contact(
    id: id(name), kind: kind, label: text(korean, english, chinese), value: value, valueStatus: status, place: place,
    review: review)
}

private func guide(
  _ name: String, _ title: LocalizedText, _ steps: [String], _ platform: Platform
) -> Guide {
  Guide(
    id: id(name), title: title, platform: platform, steps: steps.map { Guide.Step(text: text($0)) }, review: review)
}

private func question(
  _ name: String, _ korean: String, _ english: String, _ answer: String, _ englishAnswer: String, ask: [String] = [],
  tags: [String] = [], revised: String = ""
) -> Question {
  Question(
    id: id(name), question: text(korean, english), answer: text(answer, englishAnswer), askAlso: ask,
    tags: tags.compactMap { TagID($0) },
    review: Review(status: review.status, revised: CalendarDate(revised)))
}

private func question(
  _ name: String, _ korean: String, _ english: String, _ chinese: String, _ answer: String, _ englishAnswer: String,
  _ chineseAnswer: String
) -> Question {
  Question(
    id: id(name), question: text(korean, english, chinese), answer: text(answer, englishAnswer, chineseAnswer),
    review: review)
}
