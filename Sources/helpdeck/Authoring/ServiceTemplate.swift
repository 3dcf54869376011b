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

/// The comments of a template.
struct ServiceTemplateText {
  let language: String
  let head: String
  let id: String
  let type: String
  let lang: String
  let name: String
  let review: String
  let contacts: String
  let value: String
  let status: String
  let answer: String
  let sample: String
}

extension ServiceTemplateText {
  init(_ language: InterfaceLanguage) {
    switch language {
    case .english:
      self.init(
        language: "en", head: "Remove the # from the lines you fill in; 'helpdeck check' finds errors.",
        id: "same as the name of the file", type: "or topic if there is no company",
        lang: "of text without a language key",
        name: "one text per language",
        review: "unverified, reported, disputed, or verified with a date and a source",
        contacts: "shown in this order", value: "in quotes; copied exactly as written",
        status: "published, example, or not-published if there is no value",
        answer: "Paragraphs, **bold**, - lists and tables.",
        sample: "Text")
    case .korean:
      self.init(
        language: "ko", head: "쓸 내용이 있는 줄은 맨 앞의 # 표시를 지우세요. 틀린 곳은 'helpdeck check'가 알려 줍니다.", id: "이 파일의 이름",
        type: "회사가 없는 주제라면 topic", lang: "언어를 적지 않은 글의 언어", name: "언어마다 따로 적습니다",
        review: "unverified, reported, disputed, 또는 날짜와 출처가 있는 verified", contacts: "적은 순서대로 보입니다",
        value: "따옴표 안에 그대로 적습니다. 이 값이 복사됩니다", status: "published, example, 값이 없으면 not-published",
        answer: "문단, **굵게**, - 목록, 표를 쓸 수 있습니다.", sample: "내용")
    case .simplifiedChinese:
      self.init(
        language: "zh-Hans", head: "有内容要写的行请去掉行首的 # 号；“helpdeck check”会指出错误。", id: "与文件名相同", type: "没有公司时用 topic",
        lang: "未注明语言的文字所用的语言", name: "每种语言分别填写", review: "unverified、reported、disputed，或有日期和来源的 verified",
        contacts: "按书写顺序显示", value: "写在引号内，复制时原样使用", status: "published、example；没有值时用 not-published",
        answer: "可用段落、**加粗**、- 列表和表格。", sample: "内容")
    }
  }
}
