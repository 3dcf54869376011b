/// Expands numerals in words to digits, and digits to words: `한달`, `1개월`; `两个月`, `2个月`; `百分之十`, `10%`; `第一`, `第1`; `first`,
/// `1st`.
enum NumeralForms {
  private static let native = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두"].map(codeUnits)
  /// What is counted with these numerals.
  private static let counters = ["달", "번", "명", "개", "시", "시간", "가지", "장", "대", "곳", "사람", "번째", "주"].map(codeUnits)
  private static let months = codeUnits("개월")
  private static let (month, first, nth) = (codeUnits("달"), codeUnits("첫"), codeUnits("번째"))
  private static let hanDigits = codeUnits("一二三四五六七八九")
  private static let (ten, two, hundredth, number) = (
    codeUnits("十")[0], codeUnits("两")[0], codeUnits("百分之"), codeUnits("第")
  )
  private static let hanCounters = [
    "个", "天", "年", "次", "周", "月", "日", "号", "小时", "分钟", "元", "块", "张", "点", "折", "倍", "步", "条", "种",
  ].map(codeUnits)
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ].map(codeUnits)
  private static let ordinalEndings = ["st", "nd", "rd"].map(codeUnits)
  private static let percent: UInt16 = 0x25

  static func forms(of word: CodeUnits) -> [Pattern] { korean(word) + chinese(word) + english(word) }

  private static func korean(_ word: CodeUnits) -> [Pattern] {
    var patterns: [Pattern] = []
    for (index, numeral) in native.enumerated().reversed() {
      for numeral in index == 0 ? [numeral, first] : [numeral] where word.starts(with: numeral) {
        let rest = Array(word.dropFirst(numeral.count))
        guard let counter = counter(of: rest), numeral != first || counter == nth else { continue }
        let digits = digits(index + 1)
        patterns.append(Pattern(digits + rest, .wholeNumber))
        if counter == month { patterns.append(Pattern(digits + months + rest.dropFirst(month.count), .wholeNumber)) }
        return patterns
      }
    }
    guard let (value, rest) = number(word), 1...native.count ~= value else { return [] }
    if rest.starts(with: months) {
      patterns.append(Pattern(native[value - 1] + month + rest.dropFirst(months.count), .wordStart))
    } else if let counter = counter(of: rest) {
      patterns.append(Pattern((value == 1 && counter == nth ? first : native[value - 1]) + rest, .wordStart))
    }
    return patterns
  }

  /// The counter that the word is, with or without a particle.
  private static func counter(of word: CodeUnits) -> CodeUnits? {
    counters.filter { KoreanParticles.isForm(word, of: $0) || word == $0 }.max { $0.count < $1.count }
  }

  private static func chinese(_ word: CodeUnits) -> [Pattern] {
    if word.last == percent, let (value, rest) = number(word), rest.count == 1, 1..<100 ~= value {
      return han(value).map { Pattern(hundredth + $0) } + [Pattern(hundredth + digits(value), .wholeNumber)]
    }
    let prefix = [hundredth, number].first { word.starts(with: $0) } ?? []
    let counted = Array(word.dropFirst(prefix.count))
    func isCounted(_ rest: CodeUnits) -> Bool {
      prefix.isEmpty ? hanCounters.contains { rest.starts(with: $0) } : prefix == number || rest.isEmpty
    }
    if let (value, rest) = number(counted), 1..<100 ~= value, isCounted(rest) {
      let percentage = prefix == hundredth ? [Pattern(digits(value) + [percent], .wholeNumber)] : []
      return han(value).map { Pattern(prefix + $0 + rest) } + percentage
    }
    guard let (value, count) = hanNumber(counted), isCounted(Array(counted.dropFirst(count))) else { return [] }
    if prefix == hundredth { return [Pattern(digits(value) + [percent], .wholeNumber)] }
    return [Pattern(prefix + digits(value) + counted.dropFirst(count), .wholeNumber)]
  }

  private static func english(_ word: CodeUnits) -> [Pattern] {
    if let index = ordinals.firstIndex(of: word) {
      let ending = index < ordinalEndings.count ? ordinalEndings[index] : codeUnits("th")
      return [Pattern(digits(index + 1) + ending, .wholeWord)]
    }
    guard let (value, rest) = number(word), 1...ordinals.count ~= value,
      rest == (value <= ordinalEndings.count ? ordinalEndings[value - 1] : codeUnits("th"))
    else { return [] }
    return [Pattern(ordinals[value - 1], .wholeWord)]
  }

  /// A number of one or two digits at the beginning, and what follows.
  private static func number(_ word: CodeUnits) -> (Int, CodeUnits)? {
    let digits = word.prefix { $0.isDigit }
    guard 1...2 ~= digits.count, digits.first != 0x30 else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }, Array(word.dropFirst(digits.count)))
  }

  /// A numeral below 100 at the beginning, and its number of characters.
  private static func hanNumber(_ word: CodeUnits) -> (Int, Int)? {
    func digit(_ index: Int) -> Int? {
      word.indices.contains(index) ? hanDigits.firstIndex(of: word[index]).map { $0 + 1 } : nil
    }
    if word.first == two { return (2, 1) }
    let tens = digit(0)
    let place = tens == nil ? 0 : 1
    guard word.indices.contains(place), word[place] == ten else { return tens.map { ($0, 1) } }
    let ones = digit(place + 1)
    return ((tens ?? 1) * 10 + (ones ?? 0), place + (ones == nil ? 1 : 2))
  }

  private static func han(_ value: Int) -> [CodeUnits] {
    if value == 2 { return [[hanDigits[1]], [two]] }
    let tens = value / 10 > 0 ? (value / 10 > 1 ? [hanDigits[value / 10 - 1]] : []) + [ten] : []
    return [tens + (value % 10 > 0 ? [hanDigits[value % 10 - 1]] : [])]
  }

  private static func digits(_ value: Int) -> CodeUnits { Array(String(value).utf16) }

  private static func codeUnits(_ text: String) -> CodeUnits { FoldedText(text).codeUnits }
}
