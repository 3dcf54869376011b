import HelpContent

extension CodeExplanation {
  static let ofValues: [CodeExplanation] = [
    CodeExplanation(
      .badIdentifier,
      ko: "id와 태그는 명령과 링크에 쓰이므로 모양이 정해져 있습니다. id는 영어 소문자, 숫자, 붙임표로 쓰세요.",
      en:
        "Ids and tags stand in commands and links, so their form is fixed: an id has lower-case letters, digits and hyphens.",
      zh: "id 和标签用于命令和链接，因此形式固定：id 使用小写字母、数字和连字符。",
      before: [.service("faq:\n  - id: Refund Policy\n    q: Can I get a refund?\n    a: Yes.")],
      after: [.service("faq:\n  - id: refund-policy\n    q: Can I get a refund?\n    a: Yes.")]),
    CodeExplanation(
      .notTheFileName,
      ko: "서비스의 id는 파일 이름과 같습니다. 둘 중 하나를 바꾸세요.",
      en: "The id of a service is the name of its file. Change one of the two.",
      zh: "服务的 id 与文件名相同。请修改其中之一。",
      before: [
        .whole(
          "services/shop.yaml",
          "format: 1\nid: store\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ],
      after: [
        .whole(
          "services/shop.yaml",
          "format: 1\nid: shop\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ]),
    CodeExplanation(
      .duplicateID,
      ko: "id는 한 번만 쓸 수 있습니다. 하나를 바꾸세요.", en: "An id can be used once. Change one of them.",
      zh: "id 只能使用一次。请修改其中之一。",
      before: [
        .service("faq:\n  - {id: refund, q: Can I get a refund?, a: Yes}\n  - {id: refund, q: How long?, a: A week}")
      ],
      after: [
        .service("faq:\n  - {id: refund, q: Can I get a refund?, a: Yes}\n  - {id: time, q: How long?, a: A week}")
      ]),
    CodeExplanation(
      .unknownChoice,
      ko: "여기서는 정해진 값 중 하나를 씁니다.", en: "One of a few words belongs here; the message lists them.",
      zh: "此处只能使用列出的值之一。",
      before: [.service("status: retird")], after: [.service("status: retired")]),
    CodeExplanation(
      .language,
      ko: "언어는 ko, en, zh-Hans 같은 태그로 씁니다.", en: "Languages are written as tags: ko, en, zh-Hans.",
      zh: "语言用 ko、en、zh-Hans 这样的标签书写。",
      before: [.service("alert:\n  kr: 오늘 쉽니다")], after: [.service("alert:\n  ko: 오늘 쉽니다")]),
    CodeExplanation(
      .badDate,
      ko: "날짜는 2026-11-02처럼 씁니다.", en: "Dates are written as 2026-11-02.", zh: "日期写作 2026-11-02。",
      before: [
        .service(
          "notes:\n  - id: move\n    level: info\n    text: We move.\n    review: {status: unverified, revised: 2/11/2026}"
        )
      ],
      after: [
        .service(
          "notes:\n  - id: move\n    level: info\n    text: We move.\n    review: {status: unverified, revised: 2026-11-02}"
        )
      ]
    ),
    CodeExplanation(
      .badNumber,
      ko: "숫자는 자릿점 없이 씁니다. 30.000은 나라에 따라 삼십으로도 삼만으로도 읽힙니다.",
      en: "Numbers have no separators: 30.000 is thirty in some countries and thirty thousand in others.",
      zh: "数字不写分隔符：30.000 在不同国家可能是三十或三万。",
      before: [.service("facts:\n  - {id: limit, label: Limit, value: \"30,000 won\", min: 30.000}")],
      after: [.service("facts:\n  - {id: limit, label: Limit, value: \"30,000 won\", min: 30000}")]),
    CodeExplanation(
      .badURL,
      ko: "열 수 있는 안전한 주소만 쓸 수 있습니다. 서비스의 주소는 https://로 시작합니다.",
      en: "Only addresses that can safely be opened are accepted; that of a service begins with https://.",
      zh: "只接受可以安全打开的地址；服务地址以 https:// 开头。",
      before: [.service("url: http://example.org")], after: [.service("url: https://example.org")]),
    CodeExplanation(
      .badCountry,
      ko: "나라는 KR, CN처럼 대문자 두 자로 씁니다.", en: "Countries are two capitals, such as KR or CN.",
      zh: "国家用两个大写字母表示，如 KR、CN。",
      before: [.service("area: [kr]")], after: [.service("area: [KR]")]),
    CodeExplanation(
      .badTimeZone,
      ko: "시간대는 Asia/Seoul 같은 IANA 이름입니다. KST 같은 줄임말은 여러 곳을 뜻합니다.",
      en: "Time zones have IANA names such as Asia/Seoul; short forms such as KST mean several places.",
      zh: "时区使用 IANA 名称，如 Asia/Shanghai；CST 等缩写含义不止一个。",
      before: [.service("time_zone: KST")], after: [.service("time_zone: Asia/Seoul")]),
    CodeExplanation(
      .badReference,
      ko: "참조는 구역과 id로 씁니다: faq/refund, 다른 서비스라면 shop/faq/refund.",
      en: "A reference is a section and an id: faq/refund, or shop/faq/refund in another service.",
      zh: "引用由栏目和 id 组成：faq/refund；其他服务则写 shop/faq/refund。",
      before: [
        .service(
          "faq:\n  - {id: refund, q: Can I?, a: Yes}\n  - {id: time, q: How long?, a: A week, see: [Refund page]}")
      ],
      after: [
        .service(
          "faq:\n  - {id: refund, q: Can I?, a: Yes}\n  - {id: time, q: How long?, a: A week, see: [faq/refund]}")
      ]),
    CodeExplanation(
      .danglingReference,
      ko: "참조가 가리키는 항목이 없습니다. id와 구역을 확인하세요.",
      en: "There is nothing where the reference leads. Check the section and the id.",
      zh: "引用指向的条目不存在。请检查栏目和 id。",
      before: [
        .service(
          "faq:\n  - {id: refund, q: Can I?, a: Yes}\n  - {id: time, q: How long?, a: A week, see: [faq/refunds]}")
      ],
      after: [
        .service(
          "faq:\n  - {id: refund, q: Can I?, a: Yes}\n  - {id: time, q: How long?, a: A week, see: [faq/refund]}")
      ]
    ),
    CodeExplanation(
      .reservedName,
      ko: "contacts, faq 같은 구역 이름은 서비스 이름으로 쓸 수 없습니다. 명령에서 구별되지 않기 때문입니다.",
      en: "A service cannot be called like a section, such as faq: commands could not tell them apart.",
      zh: "服务不能与栏目同名（如 faq），否则命令无法区分。",
      before: [
        .whole(
          "services/faq.yaml",
          "format: 1\nid: faq\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ],
      after: [
        .whole(
          "services/shop-faq.yaml",
          "format: 1\nid: shop-faq\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ]),
  ]
}
