/// Expands dates and times of day to their other notations: `3/14`, `3월14일`; `09:00`, `오전9시`, `9am`.
enum DateForms {
  static func forms(of word: CodeUnits) -> [Pattern] {
    guard word.count <= 16, word.contains(where: \.isDigit) else { return [] }
    let text = String(decoding: word, as: UTF16.self)
    let forms = date(text) ?? time(text) ?? []
    return forms.filter { $0 != text }.map { Pattern(FoldedText($0).codeUnits, .wholeNumber) }
  }

  /// The notations of a date; nil if it is none. With hyphens or full stops it needs a year: `3.14` is a number.
  private static func date(_ text: String) -> [String]? {
    let parts = numbers(in: text)
    let values = parts.values
    let (month, day) = (values.dropLast().last ?? 0, values.last ?? 0)
    guard 1...12 ~= month, 1...31 ~= day else { return nil }
    let (monthPadded, dayPadded) = (padded(month), padded(day))
    switch (values.count, parts.signs) {
    case (2, ["/"]), (2, ["월", "일"]), (2, ["月", "日"]), (2, ["月", "号"]):
      return [
        "\(month)월\(day)일", "\(month)月\(day)日", "\(month)月\(day)号", "\(month)/\(day)", "\(monthPadded)/\(dayPadded)",
      ]
    case (3, ["/", "/"]), (3, ["-", "-"]), (3, [".", "."]), (3, ["년", "월", "일"]), (3, ["年", "月", "日"]),
      (3, ["年", "月", "号"]):
      let year = values[0]
      guard 1900...2100 ~= year else { return nil }
      return ["년월일", "年月日", "年月号"].map { names in
        let names = Array(names)
        return "\(year)\(names[0])\(month)\(names[1])\(day)\(names[2])"
      }
        + ["-", ".", "/"].flatMap {
          ["\(year)\($0)\(monthPadded)\($0)\(dayPadded)", "\(year)\($0)\(month)\($0)\(day)"]
        }
    default: return nil
    }
  }

  private static let halves: [(names: [String], isAfternoon: Bool)] = [
    (["오전", "上午", "早上", "am"], false), (["오후", "下午", "晚上", "pm"], true),
  ]

  /// The notations of a time of day; nil if it is none.
  private static func time(_ typed: String) -> [String]? {
    var text = typed.replacing("반", with: "30분").replacing("半", with: "30分").replacing("a.m", with: "am").replacing(
      "p.m", with: "pm")
    var isAfternoon: Bool?
    for half in halves {
      for name in half.names where text.hasPrefix(name) || text.hasSuffix(name) {
        text = text.hasPrefix(name) ? String(text.dropFirst(name.count)) : String(text.dropLast(name.count))
        isAfternoon = half.isAfternoon
      }
    }
    let parts = numbers(in: text)
    guard let (typedHour, minute) = hourAndMinute(parts.values, parts.signs), 0...24 ~= typedHour, 0..<60 ~= minute,
      isAfternoon != nil || !parts.signs.isEmpty
    else { return nil }
    let isAmbiguous = isAfternoon == nil && parts.signs != [":"] && 1...12 ~= typedHour
    var hour = typedHour
    if let isAfternoon { hour = typedHour % 12 + (isAfternoon ? 12 : 0) }
    let (korean, chinese) = minute == 0 ? ("", "") : ("\(minute)분", "\(minute)分")
    let clock = ["\(hour):\(padded(minute))", "\(padded(hour)):\(padded(minute))"]
    let plain = ["\(hour)시\(korean)", "\(hour)点\(chinese)"]
    if isAmbiguous { return clock + plain }
    let short = hour % 12 == 0 ? 12 : hour % 12
    let half = hour < 12 || hour == 24 ? ("오전", "上午", "am") : ("오후", "下午", "pm")
    let english = minute == 0 ? ["\(short)\(half.2)", "\(short):00\(half.2)"] : ["\(short):\(padded(minute))\(half.2)"]
    return clock + plain + ["\(half.0)\(short)시\(korean)", "\(half.1)\(short)点\(chinese)"] + english
  }

  private static func hourAndMinute(_ values: [Int], _ signs: [String]) -> (Int, Int)? {
    switch (values.count, signs) {
    case (2, [":"]), (2, ["시", "분"]), (2, ["点", "分"]): (values[0], values[1])
    case (1, ["시"]), (1, ["点"]), (1, []): (values[0], 0)
    default: nil
    }
  }

  /// The numbers of a text, and what is between and behind them.
  private static func numbers(in text: String) -> (values: [Int], signs: [String]) {
    let isDigit = { (character: Character) in "0"..."9" ~= character }
    let values = text.split { !isDigit($0) }
    guard text.first.map(isDigit) ?? false, values.allSatisfy({ $0.count <= 4 }) else { return ([], [text]) }
    return (values.compactMap { Int($0) }, text.split(whereSeparator: isDigit).map(String.init))
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
