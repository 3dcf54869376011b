import HelpFiles

/// Parts of content files, for files that are nearly valid.
enum ContentTokens {
  /// Every kind of entry, with every field that has a grammar of its own.
  static let service = """
    format: 1
    id: shop
    type: service
    lang: ko
    name: {ko: 가게, en: Shop, zh-Hans: 商店}
    aliases: [shop, 商店]
    url: https://example.org/help
    time_zone: Asia/Seoul
    tags: [refund]
    related: [shop/faq/late]
    review: {status: verified, verified: 2026-10-02, sources: [{kind: official, title: 홈페이지, url: https://example.org}]}
    contacts:
      - id: desk
        kind: phone
        label: {ko: 안내 데스크, en: Front desk}
        value: "1588-1234"
        value_status: published
        phone: {type: shared-rate, country: KR, extension: "12"}
        hours: {open: ["Mo-Fr 09:00-18:00"], unknown: ["Mo-Fr 12:00-13:00"], closed: [PH, 2026-12-25], certainty: typical}
      - {id: mail, kind: email, value: help@example.org, value_status: example, hours: "24/7"}
      - {id: form, kind: form, url: https://example.org/ask, value_status: published}
      - {id: hidden, kind: chat, value_status: not-published, where: 앱의 고객센터}
    guides:
      - id: cancel
        title: 해지하기
        platform: app
        prepare: [계정]
        steps:
          - 앱을 엽니다.
          - {text: "**해지**를 누릅니다.", ui: [해지], note: 되돌릴 수 없습니다.}
        see: [faq/late]
    faq:
      - id: late
        q: {ko: 환불되나요?, en: Are there refunds?}
        a:
          ko: |
            네, **됩니다**.

            - 첫째
            - 둘째
          en: |-
            Yes.
        ask_also: [돈 돌려받기]
    facts:
      - {id: days, label: 기간, value: 3일, min: 3, max: 10, unit: days}
    notes:
      - {id: care, level: warning, text: "조심하세요 & 'quote' # no"}

    """

  static let overlay = """
    format: 1
    id: shop
    overlay: true
    lang: en
    name: Shop
    contacts:
      - {id: desk, label: Front desk, value: null}
      - {id: fax, kind: fax, value: "02-123-4567", value_status: published}
    guides:
      - {id: cancel, title: Cancel, steps: [Open the app., {text: Press **Cancel**.}]}
    faq:
      - {id: late, a: Yes.}

    """

  static let collection = """
    format: 1
    id: desk
    title: {ko: 안내, en: Help}
    lang: ko
    languages: [ko, en]
    review_after: 180d
    categories: [{id: money, name: 돈}]
    order: [shop]
    synonyms: [[환불, refund, 退款], [해지, cancel]]
    calendars:
      kr: {time_zone: Asia/Seoul, label: KST, holidays: [{date: 2026-12-25, name: 성탄절}]}
    license: CC0-1.0

    """

  static let searches = """
    format: 1
    searches:
      - {type: 환불, first: shop/faq/late, lang: ko, class: literal}
      - type: refnud
        first: [shop/faq/late, shop]
        top: shop/contacts/desk
        never: shop/notes/care
      - {type: 비트코인, nothing: true, note: none}

    """

  static let configuration = """
    language: [ko, en]
    kinds: [phone, chat]
    data: {paths: ["~/help/team"]}
    ui: {ascii: false, ambiguous_width: 1, mouse: true, theme: auto}
    clipboard: {method: auto}
    keys: {<C-j>: down, x: copy, N: null, "gx": open}
    text_field_keys: {<C-w>: delete_word, <C-k>: null}

    """

  /// YAML's signs and traps, and the keys of the files.
  static let words =
    [
      "---\n", "...\n", "%YAML 1.1\n", "&a ", "*a", "<<: *a\n", "? ", "? *a\n: x\n", ": ", "：", "- ", "-\n", "  ",
      " #x", "{",
      "}", "[", "]", ", ", "\"", "'", "|\n", "|-\n", ">+\n", "|9\n", "!t ", "!!binary ", "!!", "@x", "`", "%", "~",
      "null", "no",
      "0800", "18:00", "30.000", "1_000", "\"\\e[31m\"", "\"\\u202e\"", "\"\\ud800\"", "\"\\x9b\"", "\"\\0\"",
      "'it''s'",
      "{a: b, c}", "{en: Yes, at any time.}", "[[[[", "id: shop\n", "overlay: true\n", "lang: xx\n", "q: @카카오\n",
      "a: b: c\n",
      "<C-x>", "<", "gg", "2026-02-30", "24/7", "PH", "shop/faq/late", "https://example.org/\u{1B}", "tel:1",
      "javascript:x",
    ]
    + service.split(whereSeparator: \.isWhitespace).map { $0 + " " }
}
