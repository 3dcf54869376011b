/// A part of hours as people write them.
enum SpokenHoursToken: Hashable {
  case days(Set<Weekday>)
  case holidays
  case time(SpokenTime)
  case dash
  /// Around a comma, a semicolon, `and` and the like.
  case separator
  case off
  case allDay
  /// Before the times of a break, such as `lunch`.
  case breakTime
}

/// A scanner over hours as people write them.
struct SpokenHoursScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// Said before a time, as in `오후 6시`.
  private var half: SpokenTime.Half?

  /// Nil if a word is not known.
  static func tokens(_ line: String) -> [SpokenHoursToken]? {
    var scanner = SpokenHoursScanner(line)
    var tokens: [SpokenHoursToken] = []
    while scanner.position < scanner.scalars.count {
      if scanner.takeBlank() { continue }
      guard let token = scanner.takeAllDay() ?? scanner.takeTime().map(SpokenHoursToken.time) ?? scanner.takeWord()
      else {
        guard scanner.takeIdleWord() else { return nil }
        continue
      }
      tokens.append(token)
    }
    return scanner.half == nil ? tokens : nil
  }

  private init(_ line: String) {
    scalars = line.lowercased().unicodeScalars.map { scalar in
      // Letters, digits and signs of full width.
      0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
  }

  private var rest: ArraySlice<Unicode.Scalar> { scalars[position...] }

  private mutating func takeBlank() -> Bool {
    guard let scalar = rest.first, scalar.properties.isWhitespace || "()".unicodeScalars.contains(scalar) else {
      return false
    }
    position += 1
    return true
  }

  /// Takes the longest of `words` that is here, and no part of a longer word in Latin letters.
  private mutating func take<Value>(_ words: [(String, Value)]) -> Value? {
    let found = words.filter { word, _ in
      guard rest.starts(with: word.unicodeScalars) else { return false }
      let next = rest.dropFirst(word.unicodeScalars.count).first
      return !(word.unicodeScalars.last?.isLatinLetter == true && next?.isLatinLetter == true)
    }.max { $0.0.unicodeScalars.count < $1.0.unicodeScalars.count }
    guard let found else { return nil }
    position += found.0.unicodeScalars.count
    return found.1
  }

  /// Before a time: `24 hours`.
  private mutating func takeAllDay() -> SpokenHoursToken? { half == nil ? take(SpokenHoursWords.allDay) : nil }

  private mutating func takeWord() -> SpokenHoursToken? { half == nil ? take(SpokenHoursWords.tokens) : nil }

  /// Words that change nothing, and those before a time that say which half of the day it is in.
  private mutating func takeIdleWord() -> Bool {
    if half == nil, let said = take(SpokenHoursWords.halvesBefore) {
      half = said
      return true
    }
    return take(SpokenHoursWords.idle.map { ($0, ()) }) != nil
  }

  /// `9`, `09:00`, `9.30`, `9시 30분`, `9点半`, and what comes after: `9am`.
  private mutating func takeTime() -> SpokenTime? {
    if half == nil, let time = take(SpokenHoursWords.times) { return time }
    let start = position
    guard let hour = takeNumber(), hour <= 24 else { return back(to: start) }
    var minute = 0
    if take([(":", ()), (".", ())]) != nil {
      let digits = position
      guard let number = takeNumber(), position - digits == 2, number < 60 else { return back(to: start) }
      minute = number
      skip(SpokenHoursWords.hours)
    } else if take(SpokenHoursWords.hours) != nil {
      let end = position
      while takeBlank() {}
      if let half = take(SpokenHoursWords.halfHours) {
        minute = half
      } else if let number = takeNumber(), number < 60, take(SpokenHoursWords.minutes) != nil {
        minute = number
      } else {
        position = end
      }
    }
    let end = position
    while takeBlank() {}
    let said = take(SpokenHoursWords.halvesAfter)
    if said == nil { position = end }
    defer { half = nil }
    return SpokenTime(hour: hour, minute: minute, half: said ?? half)
  }

  private mutating func skip(_ words: [(String, Void)]) { _ = take(words) }

  private mutating func back(to start: Int) -> SpokenTime? {
    position = start
    return nil
  }

  private mutating func takeNumber() -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard 1...2 ~= digits.count else { return nil }
    position += digits.count
    return Int(String(String.UnicodeScalarView(digits)))
  }
}

extension Unicode.Scalar {
  fileprivate var isLatinLetter: Bool { ("a"..."z").contains(self) }
}
