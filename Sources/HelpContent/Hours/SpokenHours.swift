/// A parser of hours as people write them: `Mon-Fri 9am-6pm`, `평일 9시-18시 (점심 12시-13시)`, `周一至周五 9:00-18:00`.
///
/// It serves suggestions only, so it gives up at anything that it does not know.
struct SpokenHours {
  private let tokens: [SpokenHoursToken]
  private let kind: OpeningHours.Kind?
  private var position = 0

  private var rules: [OpeningHours.Rule] = []
  private var days: DaySelector?
  private var spans: [OpeningHours.Span] = []
  private var isOff = false

  /// The rules of a line, or with `kind` those of a line in a list of that kind; nil if any of it is not understood.
  static func rules(_ line: String, all kind: OpeningHours.Kind?) -> [OpeningHours.Rule]? {
    guard let tokens = SpokenHoursScanner.tokens(line) else { return nil }
    var parser = SpokenHours(tokens: tokens, kind: kind)
    return parser.parse()
  }

  private init(tokens: [SpokenHoursToken], kind: OpeningHours.Kind?) {
    self.tokens = tokens
    self.kind = kind
  }

  private mutating func parse() -> [OpeningHours.Rule]? {
    while let token = take() {
      switch token {
      case .separator: break
      case .days, .holidays:
        position -= 1
        guard days == nil || spans.isEmpty && !isOff || endRule() else { return nil }
        let isBehind = !spans.isEmpty || isOff
        // Days behind their times have no others: in `9-18, Sat 10-14` it is not clear which ones the first times are for.
        guard takeAllDays(), !isBehind || !isAtTime else { return nil }
      case .allDay: spans.append(.wholeDay)
      case .time:
        position -= 1
        guard let span = takeSpan() else { return nil }
        spans.append(span)
      case .off:
        // `Mon-Fri 9-18, closed Sunday`
        if !spans.isEmpty, tokens[position - 2] == .separator { guard endRule() else { return nil } }
        isOff = true
      case .breakTime:
        guard kind == nil, !spans.isEmpty, case .time? = peek, let span = takeSpan() else { return nil }
        let days = days ?? .everyDay
        guard endRule() else { return nil }
        if case .off? = peek { position += 1 }
        rules.append(OpeningHours.Rule(days: days, spans: [span], kind: .closed))
      case .dash: return nil
      }
    }
    return (days == nil && spans.isEmpty && !isOff || endRule()) && !rules.isEmpty ? rules : nil
  }

  private var peek: SpokenHoursToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func take() -> SpokenHoursToken? {
    guard let token = peek else { return nil }
    position += 1
    return token
  }

  private mutating func takeDash() -> Bool {
    guard case .dash? = peek else { return false }
    position += 1
    return true
  }

  private var isAtTime: Bool {
    switch tokens[position...].first(where: { $0 != .separator }) {
    case .time?, .allDay?: true
    default: false
    }
  }

  /// One or more days, with what stands between them.
  private mutating func takeAllDays() -> Bool {
    repeat {
      guard takeDays() else { return false }
      while case .separator? = peek { position += 1 }
      switch peek {
      case .days?, .holidays?: continue
      default: return true
      }
    } while true
  }

  /// `Mon`, `월-금` or `周末`.
  private mutating func takeDays() -> Bool {
    var weekdays = days?.weekdays ?? []
    var includesHolidays = days?.includesHolidays ?? false
    switch take() {
    case .holidays?: includesHolidays = true
    case .days(let first)?:
      weekdays.formUnion(first)
      guard takeDash() else { break }
      guard case .days(let last)? = take(), first.count == 1, last.count == 1, var day = first.first,
        let end = last.first
      else { return false }
      while day != end {
        day = day.next
        weekdays.insert(day)
      }
    default: return false
    }
    days = DaySelector(weekdays: weekdays, includesHolidays: includesHolidays)
    return true
  }

  private mutating func takeSpan() -> OpeningHours.Span? {
    guard case .time(let start)? = take(), takeDash(), case .time(let end)? = take() else { return nil }
    return SpokenTime.span(from: start, to: end)
  }

  /// False if days have no times.
  private mutating func endRule() -> Bool {
    defer { (days, spans, isOff) = (nil, [], false) }
    guard !spans.isEmpty || isOff || kind == .closed && days != nil else { return false }
    // The list that a line is in says already what its rules do.
    if isOff, let kind, kind != .closed { return false }
    let days = days ?? .everyDay
    let addsToAnother = !isOff && rules.contains { $0.kind == .open && $0.days.sharesDays(with: days) }
    rules.append(
      OpeningHours.Rule(days: days, spans: spans, kind: isOff ? .closed : kind ?? .open, isAddition: addsToAnother))
    return true
  }
}

extension OpeningHours {
  /// The line in OpenStreetMap's notation that a person has probably meant by another one; nil without a good guess. With
  /// `kind` it is one for the list of rules of that kind.
  package static func notation(meantBy line: String, all kind: Kind? = nil) -> String? {
    guard line.utf8.count <= 200, let rules = SpokenHours.rules(line, all: kind) else { return nil }
    guard let kind else {
      let notation = OpeningHours(rules: rules, timeZone: "UTC").expression
      return (try? Self.rules(notation)) == nil ? nil : notation
    }
    let notation = rules.map { Rule(days: $0.days, spans: $0.spans).notation }.joined(separator: ", ")
    return (try? Self.rules(notation, all: kind)) == nil ? nil : notation
  }
}

extension DaySelector {
  /// Of two that name weekdays and holidays only.
  fileprivate func sharesDays(with other: DaySelector) -> Bool {
    self == .everyDay || other == .everyDay || includesHolidays && other.includesHolidays
      || !weekdays.isDisjoint(with: other.weekdays)
  }
}
