import TestSupport
import Testing

/// A value to be copied, as content holds it and as a clipboard must hold it afterwards.
struct ClipboardValue: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let reference: String
  let expected: String

  static let all = short + [long]

  static let short = [
    ClipboardValue(testDescription: "a number", reference: "desk/contacts/number", expected: "02-704-7983"),
    ClipboardValue(
      testDescription: "three scripts, signs and line feeds", reference: "desk/faq/scripts",
      expected: "한국어 — “따옴표” $(id) \\ 'x'\n\n中文，全角 😀\n\n- é ñ"),
  ]

  private static let long = ClipboardValue(
    testDescription: "as long as a text may be", reference: "desk/faq/long",
    expected: String(repeating: "가나다라 ", count: 4_000) + "끝")

  static func content() throws -> TemporaryFolder {
    try TemporaryFolder([
      "collection.yaml": "{format: 1, id: copying, title: {en: Copying}, lang: en}",
      "services/desk.yaml": """
      format: 1
      id: desk
      type: service
      lang: ko
      name: Desk
      review: {status: unverified, verified: null}
      contacts:
        - {id: number, kind: phone, value: "02-704-7983", value_status: published, phone: {type: national, country: KR}}
      faq:
        - id: scripts
          q: Scripts
          a: |
            한국어 — “따옴표” $(id) \\ 'x'

            中文，全角 😀

            - é ñ
        - id: long
          q: Long
          a: \(String(repeating: "가나다라 ", count: 4_000))끝
      """,
    ])
  }
}
