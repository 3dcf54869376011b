import HelpContent
import HelpViewModel

/// The file that `new` writes: required keys, and the optional ones as comments.
struct ServiceTemplate {
  let id: ServiceID
  let words: ServiceTemplateText

  var text: String {
    """
    # \(words.head)
    format: 1
    id: \(id)  # \(words.id)
    type: service  # \(words.type)
    lang: \(words.language)  # \(words.lang)
    name: {\(words.language): \(id)}  # \(words.name)
    # summary: {\(words.language): \(words.sample)}
    # category: subscription
    # url: https://example.org
    # time_zone: Asia/Seoul
    # tags: [refund, cancel]
    review:  # \(words.review)
      status: unverified
      verified: null
      # sources:
      #   - {kind: official, title: \(words.sample), url: "https://example.org", accessed: 2026-01-31}

    # contacts:  # \(words.contacts)
    #   - id: phone
    #     kind: phone  # phone email chat messenger form app social sms fax post visit
    #     label: {\(words.language): \(words.sample)}
    #     value: "02-0000-0000"  # \(words.value)
    #     value_status: example  # \(words.status)
    #     phone: {type: national, country: KR}
    #     hours: {open: ["Mo-Fr 09:00-18:00"], closed: [2026-12-25], time_zone: Asia/Seoul}
    #     where: {\(words.language): \(words.sample)}

    # faq:
    #   - id: refund
    #     q: {\(words.language): \(words.sample)}
    #     a:
    #       \(words.language): |
    #         \(words.answer)

    # guides:
    #   - id: cancel
    #     title: {\(words.language): \(words.sample)}
    #     steps:
    #       - {\(words.language): \(words.sample)}

    # facts:
    #   - {id: refund-time, label: {\(words.language): \(words.sample)}, value: {\(words.language): \(words.sample)}}

    # notes:
    #   - {id: scam, level: caution, text: {\(words.language): \(words.sample)}}

    """
  }
}

/// The comments and sample texts of a template.
struct ServiceTemplateText {
  private let interfaceLanguage: InterfaceLanguage

  init(_ interfaceLanguage: InterfaceLanguage) {
    self.interfaceLanguage = interfaceLanguage
  }

  var language: String { interfaceLanguage.rawValue }

  var head: String {
    interfaceLanguage.text(
      ko: "쓸 내용이 있는 줄은 맨 앞의 # 표시를 지우세요. 틀린 곳은 'helpdeck check'로 확인할 수 있습니다.",
      en: "Remove the # from the lines that you fill in; 'helpdeck check' reports errors.",
      zh: "有内容要写的行请去掉行首的 # 号；“helpdeck check”会指出错误。")
  }

  var id: String { interfaceLanguage.text(ko: "이 파일의 이름", en: "the name of this file", zh: "与文件名相同") }

  var type: String {
    interfaceLanguage.text(ko: "회사가 없는 주제라면 topic", en: "or topic: no company behind it", zh: "没有公司时用 topic")
  }

  var lang: String {
    interfaceLanguage.text(ko: "언어를 적지 않은 글의 언어", en: "of texts that name no language", zh: "未注明语言的文字所用的语言")
  }

  var name: String {
    interfaceLanguage.text(ko: "언어마다 따로 적습니다", en: "every language has its own text", zh: "每种语言分别填写")
  }

  var review: String {
    interfaceLanguage.text(
      ko: "unverified, reported, disputed, 또는 날짜와 출처가 있는 verified",
      en: "unverified, reported, disputed, or verified with a date and a source",
      zh: "unverified、reported、disputed，或有日期和来源的 verified")
  }

  var contacts: String {
    interfaceLanguage.text(ko: "적은 순서대로 표시됩니다", en: "in the order in which they are shown", zh: "按书写顺序显示")
  }

  var value: String {
    interfaceLanguage.text(
      ko: "따옴표 안에 그대로 적습니다. 이 값이 복사됩니다", en: "in quotes; copied exactly as it stands", zh: "写在引号内，复制时原样使用")
  }

  var status: String {
    interfaceLanguage.text(
      ko: "published, example, 값이 없으면 not-published", en: "published, example, or not-published without a value",
      zh: "published、example；没有值时用 not-published")
  }

  var answer: String {
    interfaceLanguage.text(
      ko: "문단, **굵게**, - 목록, 표를 쓸 수 있습니다.", en: "Paragraphs, **bold**, - lists and tables.",
      zh: "可用段落、**加粗**、- 列表和表格。")
  }

  var sample: String { interfaceLanguage.text(ko: "내용", en: "Text", zh: "内容") }
}
