extension LinePatterns {
  struct Step {
    let number: Int
    let text: Substring
    /// `2단계: …`, `第2步：…` or `Step 2: …`, whose text may be on the lines below.
    let isHeading: Bool
  }

  /// The step of a line that begins with `1.`, `２、`, `(3)`, `④`, `5단계`, `第六步` or `Step 7`; nil for other lines.
  static func step(_ line: Substring) -> Step? {
    if let symbol = line.unicodeScalars.first, let number = circled(symbol) {
      return Step(number: number, text: line.dropFirst().drop { $0.isWhitespace }, isHeading: false)
    }
    for (opening, unit) in [("第", "步"), ("步骤", ""), ("Step ", ""), ("step ", ""), ("STEP ", ""), ("", "단계")]
    where line.hasPrefix(opening) {
      guard let (number, rest) = number(line.dropFirst(opening.count), inWords: opening == "第"), rest.hasPrefix(unit)
      else { continue }
      let text = rest.dropFirst(unit.count).drop { " .:：．、)）-–—".contains($0) }
      if !text.isEmpty { return Step(number: number, text: text, isHeading: true) }
    }
    let isBracketed = line.first.map { "(（".contains($0) } ?? false
    guard let (number, rest) = number(isBracketed ? line.dropFirst() : line, inWords: false),
      let symbol = rest.first, (isBracketed ? ")）" : ".)．）、").contains(symbol)
    else { return nil }
    let text = rest.dropFirst()
    // `1.5` is not a step.
    guard let next = text.first, next.isWhitespace || !next.isASCII else { return nil }
    return Step(number: number, text: text.drop { $0.isWhitespace }, isHeading: false)
  }

  /// The question in a line such as `1. 환불되나요?`, where the number is no step but a position in a list; nil for other
  /// lines.
  static func numberedQuestion(_ line: Substring) -> Substring? {
    guard endsAsQuestion(line), let step = step(line), !step.isHeading else { return nil }
    return step.text
  }

  /// The number of `①` to `⑳` and `⑴` to `⒇`; nil for other characters.
  private static func circled(_ symbol: Unicode.Scalar) -> Int? {
    switch symbol.value {
    case 0x2460...0x2473: Int(symbol.value) - 0x245F
    case 0x2474...0x2487: Int(symbol.value) - 0x2473
    default: nil
    }
  }

  /// A number of at most three digits, full-width ones included, and the rest of the text; Chinese numerals up to ten.
  private static func number(_ text: Substring, inWords: Bool) -> (Int, Substring)? {
    let digits = text.prefix { $0.isWholeNumber && ("0"..."9" ~= $0 || "０"..."９" ~= $0) }
    if (1...3).contains(digits.count) {
      return (digits.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }, text[digits.endIndex...])
    }
    guard inWords, let first = text.first, let place = "一二三四五六七八九十".firstIndex(of: first) else { return nil }
    return ("一二三四五六七八九十".distance(from: "一二三四五六七八九十".startIndex, to: place) + 1, text.dropFirst())
  }
}
