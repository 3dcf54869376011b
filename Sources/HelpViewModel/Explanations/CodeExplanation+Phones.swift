import HelpContent

extension CodeExplanation {
  /// A contact of a service with these keys.
  private static func contact(_ kind: String, _ lines: String...) -> [ExampleFile] {
    [
      .service(
        (["contacts:", "  - id: hotline", "    kind: \(kind)"] + lines.map { "    " + $0 }).joined(separator: "\n"))
    ]
  }

  static let ofPhones: [CodeExplanation] = [
    CodeExplanation(
      .valueStatus,
      ko: "value_status는 값이 공개되었는지를 말하므로 value와 맞아야 합니다.",
      en: "value_status says whether a value is public, and has to agree with value.",
      zh: "value_status 表示值是否公开，须与 value 一致。",
      before: contact("phone", "value_status: published"), after: contact("phone", "value_status: not-published")),
    CodeExplanation(
      .invalidValue,
      ko: "값은 그대로 복사되고 걸리므로 종류에 맞아야 합니다. 이메일에는 @, 전화번호에는 숫자가 있어야 합니다.",
      en: "A value is copied and dialled as it is, so it must suit its kind: an address has an @, a number has digits.",
      zh: "值会原样复制和拨打，因此须符合其类型：邮件地址要有 @，电话号码要有数字。",
      before: contact("email", "value: help.example.org", "value_status: published"),
      after: contact("email", "value: help@example.org", "value_status: published")),
    CodeExplanation(
      .phoneCountry, .warning,
      ko: "국가 번호가 없는 번호는 한 나라에서만 걸 수 있습니다. 어느 나라인지 적으세요.",
      en: "A number without a country code works in one country only. Say in which.",
      zh: "没有国家代码的号码只在一个国家有效。请注明是哪一个。",
      before: contact("phone", "value: 1588-7047", "value_status: published"),
      after: contact("phone", "value: 1588-7047", "value_status: published", "phone: {country: KR}")),
    CodeExplanation(
      .placeholderNumber, .warning,
      ko: "0000처럼 지어낸 번호로 보입니다. 실제 번호를 쓰거나 예시라고 표시하세요.",
      en: "The number looks invented. Write the real one, or say that it is an example.",
      zh: "该号码像是虚构的。请写真实号码，或标明为示例。",
      before: contact("phone", "value: 1588-0000", "value_status: published", "phone: {country: KR}"),
      after: contact("phone", "value: 1588-0000", "value_status: example", "phone: {country: KR}")),
    CodeExplanation(
      .phoneShape, .warning,
      ko: "번호가 그 나라의 그 종류 번호처럼 생기지 않았습니다. 번호와 phone.type을 확인하세요.",
      en: "Numbers of that type do not look like this in that country. Check the number and phone.type.",
      zh: "该国此类号码不是这种形式。请检查号码和 phone.type。",
      before: contact("phone", "value: 1588-7047", "value_status: published", "phone: {type: toll-free, country: KR}"),
      after: contact("phone", "value: 1588-7047", "value_status: published", "phone: {type: shared-rate, country: KR}")),
  ]
}
