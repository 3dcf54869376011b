import HelpContent

extension CodeExplanation {
  /// A chat with these hours.
  private static func hours(_ text: String, zone: String = "\ntime_zone: Asia/Seoul") -> ExampleFile {
    .service("contacts:\n  - id: chat\n    kind: chat\n    value_status: not-published\n    hours: \(text)" + zone)
  }

  static let ofServices: [CodeExplanation] = [
    CodeExplanation(
      .badHours,
      ko: "운영 시간은 OpenStreetMap의 표기로 씁니다: 요일은 두 글자(Mo Tu We Th Fr Sa Su), 시각은 24시간제.",
      en:
        "Hours are written as in OpenStreetMap: days of two letters (Mo Tu We Th Fr Sa Su), times of 24 hours, PH for public holidays.",
      zh: "服务时间采用 OpenStreetMap 的写法：星期用两个字母（Mo Tu We Th Fr Sa Su），时间用 24 小时制。",
      before: [hours("Mon-Fri 9am-6pm")], after: [hours("Mo-Fr 09:00-18:00")]),
    CodeExplanation(
      .hoursWithoutZone,
      ko: "시간대가 없으면 지금 열려 있는지 알 수 없습니다. 연락처의 hours나 서비스에 time_zone을 적으세요.",
      en: "Without a time zone nobody knows whether it is open now. Add time_zone to the hours or to the service.",
      zh: "没有时区就无法判断现在是否在服务时间内。请在 hours 或服务中添加 time_zone。",
      before: [hours("Mo-Fr 09:00-18:00", zone: "")], after: [hours("Mo-Fr 09:00-18:00")]),
    CodeExplanation(
      .holidays, .warning,
      ko:
        "PH는 공휴일입니다. 같은 시간대의 달력이 collection.yaml에 없거나 그해의 날짜가 없으면 그날 여는지 알 수 없습니다. ‘helpdeck new --calendar kr’이 날짜를 씁니다.",
      en:
        "PH stands for public holidays. Without a calendar of the time zone in collection.yaml, or without days of the year, nobody knows which they are; ‘helpdeck new --calendar kr’ writes them.",
      zh: "PH 表示法定节假日。collection.yaml 中没有该时区的日历或缺少当年日期时，无法判断；“helpdeck new --calendar cn”可写出日期。",
      before: [hours("Mo-Fr 09:00-18:00; PH off")],
      after: [
        hours("Mo-Fr 09:00-18:00; PH off"),
        .collection(
          "calendars:\n  kr:\n    time_zone: Asia/Seoul\n    holidays:\n      - {date: 2026-12-25, name: Christmas}\n      - {date: 2027-12-25, name: Christmas}"
        ),
      ]),
    CodeExplanation(
      .hoursWithoutEffect, .warning,
      ko: "이 줄은 다른 줄이 이미 말하거나 덮는 것이라 아무것도 바꾸지 않습니다. 일찍 닫는 날은 닫는 시간을 closed에 적으세요.",
      en:
        "The line changes nothing: another one says it already, or overrides it. For a day that ends early, write the hours that it is closed under closed.",
      zh: "这一条不起作用：其他条目已包含或覆盖了它。若某天提前结束，请在 closed 中写关闭的时间。",
      before: [hours("{open: [Mo-Fr 09:00-18:00, \"2026 Dec 24 09:00-13:00\"]}")],
      after: [hours("{open: [Mo-Fr 09:00-18:00], closed: [\"2026 Dec 24 13:00-18:00\"]}")]),
    CodeExplanation(
      .overlayOfNothing,
      ko: "overlay: true 파일은 아래 층의 같은 서비스를 바꿉니다. 그런 서비스가 없으면 완전한 파일로 쓰세요.",
      en:
        "A file with overlay: true changes the service of that id in a layer below. Without one, write the whole service.",
      zh: "带 overlay: true 的文件修改下层的同名服务。若没有，请写完整的服务。",
      before: [.whole("services/shop.yaml", "format: 1\nid: shop\noverlay: true\nname: Shop")],
      after: [
        .whole(
          "services/shop.yaml",
          "format: 1\nid: shop\ntype: service\nlang: en\nname: Shop\nreview: {status: unverified}")
      ]),
  ]
}
