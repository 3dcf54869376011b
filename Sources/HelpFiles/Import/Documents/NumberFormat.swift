import HelpContent

/// A number format of a spreadsheet, as far as it changes what a cell says: dates, times, leading zeros, separators,
/// percentages, and words around the number.
struct NumberFormat {
  private enum Form {
    case general
    case date(hasDate: Bool, hasTime: Bool)
    case number(prefix: String, digits: String, decimals: Int, isGrouped: Bool, isPercent: Bool, suffix: String)
  }

  private let form: Form

  /// One of those that every spreadsheet program knows by their numbers.
  init(builtIn number: Int) {
    if let code = Self.codes[number] { self.init(code: code) } else { self.init(Self.form(builtIn: number)) }
  }

  private init(_ form: Form) { self.form = form }

  private static func form(builtIn number: Int) -> Form {
    switch number {
    case 14...17, 27...36, 50...58: .date(hasDate: true, hasTime: false)
    case 18...21, 45...47: .date(hasDate: false, hasTime: true)
    case 22: .date(hasDate: true, hasTime: true)
    default: .general
    }
  }

  private static let codes = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
    40: "#,##0.00",
  ]

  /// Only the first section counts, which is that of positive numbers.
  init(code: String) {
    var scan = Scan(code)
    scan.run()
    if scan.hasDate || scan.hasTime {
      form = .date(hasDate: scan.hasDate, hasTime: scan.hasTime)
    } else if scan.isUnknown || scan.digits.isEmpty {
      form = .general
    } else {
      form = .number(
        prefix: scan.prefix, digits: scan.digits, decimals: scan.decimals, isGrouped: scan.isGrouped,
        isPercent: scan.isPercent, suffix: scan.suffix)
    }
  }

  /// `value` as the cell holds it; other texts are returned as they are.
  func text(of value: String, from1904: Bool) -> String {
    guard let number = Double(value), number.isFinite else { return value }
    switch form {
    case .general: return Self.plain(number, value)
    case .date(let hasDate, let hasTime):
      return Self.date(number, hasDate: hasDate, hasTime: hasTime, from1904: from1904) ?? Self.plain(number, value)
    case .number(let prefix, let digits, let decimals, let isGrouped, let isPercent, let suffix):
      let scaled = isPercent ? number * 100 : number
      guard abs(scaled) < 1e15 else { return Self.plain(number, value) }
      let (whole, fraction) = Self.rounded(abs(scaled), decimals: decimals)
      let sign = scaled < 0 && (whole != "0" || fraction.contains { $0 != "0" }) ? "-" : ""
      let shown = isGrouped ? Self.grouped(whole) : Self.filled(digits, whole)
      return sign + prefix + shown + (fraction.isEmpty ? "" : "." + fraction) + suffix
    }
  }

  /// Without an exponent and without the noise of binary fractions.
  private static func plain(_ number: Double, _ value: String) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return value.contains { "eE".contains($0) } || value.utf8.count > 15 ? "\(number)" : value
  }

  private static func rounded(_ number: Double, decimals: Int) -> (whole: String, fraction: String) {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let units = (number * scale).rounded()
    guard units < 9e15 else { return ("\(Int(number))", String(repeating: "0", count: decimals)) }
    let text = String(Int(units), paddedTo: decimals + 1)
    return (String(text.dropLast(decimals)), String(text.suffix(decimals)))
  }

  private static func grouped(_ whole: String) -> String {
    var text = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Digits put into places such as `000-0000-0000` from their end; those that do not fit stand before.
  private static func filled(_ places: String, _ whole: String) -> String {
    var rest = Array(whole)
    var text: [Character] = []
    for place in places.reversed() {
      switch place {
      case "0": text.append(rest.popLast() ?? "0")
      case "#", "?": if let digit = rest.popLast() { text.append(digit) }
      default: text.append(place)
      }
    }
    let shown = whole == "0" && !places.contains("0") ? [] : rest
    return String(shown + text.reversed())
  }

  /// ISO 8601. Day 60 of 1900 never was; days before it are one off.
  private static func date(_ number: Double, hasDate: Bool, hasTime: Bool, from1904: Bool) -> String? {
    guard (0..<2_958_466).contains(number) else { return nil }
    var days = Int(number)
    var seconds = Int(((number - Double(days)) * 86_400).rounded())
    if seconds >= 86_400 { (days, seconds) = (days + 1, 0) }
    let start = from1904 ? -24_107 : days < 60 ? -25_568 : -25_569
    let day = CalendarDate(dayNumber: start + days).description
    let two = { (number: Int) in String(number, paddedTo: 2) }
    let time = "\(two(seconds / 3_600)):\(two(seconds / 60 % 60))" + (seconds % 60 == 0 ? "" : ":\(two(seconds % 60))")
    if hasDate, hasTime { return "\(day) \(time)" }
    return hasDate ? day : time
  }
}

extension NumberFormat {
  /// Reads a code such as `yyyy\-mm\-dd`, `000-0000-0000` or `[$₩-412]#,##0`.
  private struct Scan {
    var prefix = ""
    var digits = ""
    var suffix = ""
    var decimals = 0
    var isGrouped = false
    var isPercent = false
    var hasDate = false
    var hasTime = false
    /// True for codes that say something else, such as fractions and exponents.
    var isUnknown = false
    private var hasPoint = false
    private var rest: Substring

    init(_ code: String) { rest = code[...] }

    mutating func run() {
      while let sign = rest.popFirst(), sign != ";" {
        switch sign {
        case "\"": literal(until("\""))
        case "\\": literal(rest.popFirst().map { String($0) } ?? "")
        case "_", "*": rest = rest.dropFirst()
        case "[": bracket(until("]"))
        case "0", "#", "?": if hasPoint { decimals += 1 } else { digits.append(takingSuffix(sign)) }
        case ".": hasPoint = true
        case ",": isGrouped = isGrouped || !digits.isEmpty
        case "%": (isPercent, suffix) = (true, suffix + "%")
        case "y", "Y", "d", "D",
          "e" where digits.isEmpty, "g" where !isGeneral, "b":
          hasDate = true
        case "h", "H", "s", "S": hasTime = true
        case "m", "M": hasDate = hasDate || !hasTime && !nextIsTime
        case "G", "g", "E", "/", "@": isUnknown = isUnknown || !(hasDate || hasTime)
        case "A", "a", "P", "p": if !hasTime { isUnknown = true }
        default: literal(String(sign))
        }
        if isUnknown, sign == "G" || sign == "g" { return }
      }
      isGrouped = isGrouped && digits.contains { "#0".contains($0) }
    }

    private var isGeneral: Bool { rest.lowercased().hasPrefix("eneral") }

    /// Minutes stand beside hours and seconds.
    private var nextIsTime: Bool { rest.drop { "mM:\\ ".contains($0) }.first.map { "sS".contains($0) } ?? false }

    private mutating func until(_ end: Character) -> String {
      let text = rest.prefix { $0 != end }
      rest = rest[text.endIndex...].dropFirst()
      return String(text)
    }

    private mutating func literal(_ text: String) {
      if digits.isEmpty { prefix += text } else { suffix += text }
    }

    /// A literal between two digits belongs to their places.
    private mutating func takingSuffix(_ sign: Character) -> String {
      defer { suffix = "" }
      return digits.isEmpty ? String(sign) : suffix + String(sign)
    }

    /// A colour, a condition, an elapsed time or a currency such as `$₩-412`.
    private mutating func bracket(_ text: String) {
      if text.hasPrefix("$") { literal(String(text.dropFirst().prefix { $0 != "-" })) }
      if !text.isEmpty, text.lowercased().allSatisfy({ "hms".contains($0) }) { hasTime = true }
    }
  }
}
