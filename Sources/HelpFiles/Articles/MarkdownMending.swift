import HelpContent

/// Changes Markdown before it is parsed where CommonMark does not read it as people write it: beside Korean, Chinese and
/// Japanese letters, and where signs are meant as such. Signs are replaced by stand-ins that no text has, so that the change
/// is undone wherever it went, even in code.
struct MarkdownMending {
  /// A sign of punctuation that goes between a delimiter and a letter, and is taken out afterwards.
  private static let neighbour: Unicode.Scalar = "\u{10A7F}"
  private static let standIns: [Unicode.Scalar: Unicode.Scalar] = [
    "*": "\u{10A50}", "_": "\u{10A51}", "~": "\u{10A52}", "|": "\u{10A53}",
  ]
  private static let signs = Dictionary(uniqueKeysWithValues: standIns.map { ($1, $0) })

  let text: String
  private let isMended: Bool

  init(_ source: String) {
    let scalars = Array(source.unicodeScalars)
    // All of them are outside of the basic plane.
    let isUsed =
      source.utf8.contains(0xF0)
      && scalars.contains { $0.value > 0xFFFF && ($0 == Self.neighbour || Self.signs[$0] != nil) }
    var mended = isUsed ? nil : Mended(scalars)
    mended?.mend()
    text = mended.map { String(String.UnicodeScalarView($0.result)) } ?? source
    isMended = mended.map { $0.result.count != scalars.count || $0.isChanged } ?? false
  }

  /// Takes the stand-ins out of a piece of what was parsed.
  func restored(_ piece: String) -> String {
    guard isMended, piece.utf8.contains(0xF0) else { return piece }
    var restored = String.UnicodeScalarView()
    for scalar in piece.unicodeScalars where scalar != Self.neighbour { restored.append(Self.signs[scalar] ?? scalar) }
    return String(restored)
  }

  private struct Mended {
    let source: [Unicode.Scalar]
    /// Bars of tables that would be lost.
    let surplusBars: Set<Int>
    var result: [Unicode.Scalar] = []
    var isChanged = false
    /// Single asterisks in the paragraph that began emphasis and are not closed.
    private var openCount = 0

    init(_ source: [Unicode.Scalar]) {
      self.source = source
      surplusBars = MarkdownTables(source).surplusBars
      result.reserveCapacity(source.count)
    }

    mutating func mend() {
      var position = 0
      let literal = Addresses(source)
      var next = literal.ranges[...]
      while position < source.count {
        while let range = next.first, range.upperBound <= position { next.removeFirst() }
        if surplusBars.contains(position) || next.first?.contains(position) == true {
          replace(source[position])
          position += 1
        } else if position == 0 || source[position - 1] == "\n" {
          if position < source.count, source[position] == "\n" { openCount = 0 }
          position = mendLineStart(at: position)
        } else {
          position = mendDelimiter(at: position)
        }
      }
    }

    private mutating func replace(_ scalar: Unicode.Scalar) {
      if let other = MarkdownMending.standIns[scalar] {
        result.append(other)
        isChanged = true
      } else {
        result.append(scalar)
      }
    }

    /// Copies a run of asterisks or tildes, or one other scalar; returns the position behind it.
    private mutating func mendDelimiter(at start: Int) -> Int {
      let sign = source[start]
      guard sign == "*" || sign == "~" else {
        result.append(sign)
        return start + 1
      }
      var end = start + 1
      while end < source.count, source[end] == sign { end += 1 }
      let run = source[start..<end]
      let before = start > 0 ? source[start - 1] : "\n"
      let after = end < source.count ? source[end] : "\n"
      if sign == "*", run.count > 3, before != "\n" || after != "\n" {
        // Digits are masked so: 1234-****.
        for sign in run { replace(sign) }
        return end
      }
      let opens = after.isPunctuation && before.isLetter && (before.isCJK || after.isCJK)
      let closes = before.isPunctuation && after.isLetter && (before.isCJK || after.isCJK)
      // 5*3*2: between letters it may close emphasis, as in *구독*은, but never open it.
      let isInWord = sign == "*" && run.count == 1 && before.isLetter && after.isLetter
      if isInWord, openCount == 0 {
        replace(sign)
        return end
      }
      if sign == "*", run.count != 2 {
        let mayOpen = !after.isBlank && (before.isBlank || before.isPunctuation || before.isCJK && after.isPunctuation)
        if mayOpen { openCount += 1 } else if !before.isBlank { openCount = max(0, openCount - 1) }
      }
      let isDelimiter = sign == "*" || run.count == 2
      if isDelimiter, opens { result.append(MarkdownMending.neighbour) }
      result += run
      if isDelimiter, closes || isInWord { result.append(MarkdownMending.neighbour) }
      return end
    }

    /// A date is no list: `2026. 11. 20.`, `11. 20.`; nor is `007.`.
    private mutating func mendLineStart(at start: Int) -> Int {
      var position = start
      var numbers = 0
      while position < source.count {
        let sign = source[position]
        if sign == " " || sign == ">" || sign == "-" || sign == "+" || sign == "*",
          isFollowedByBlank(position) || sign == ">" || sign == " "
        {
          if sign != " " { numbers = 0 }
          result.append(sign)
          position += 1
          continue
        }
        var end = position
        while end < source.count, source[end].isASCIIDigit { end += 1 }
        guard end > position, end < source.count, source[end] == "." || source[end] == ")", isFollowedByBlank(end)
        else {
          break
        }
        let isNumber = numbers == 0 && end - position <= 3 && (end - position == 1 || source[position] != "0")
        result += source[position..<end]
        if !isNumber { result.append(MarkdownMending.neighbour) }
        result.append(source[end])
        numbers += 1
        position = end + 1
        if !isNumber { break }
      }
      return position == start ? mendDelimiter(at: start) : position
    }

    private func isFollowedByBlank(_ position: Int) -> Bool {
      position + 1 >= source.count || source[position + 1] == " " || source[position + 1] == "\n"
    }
  }

  /// Bare addresses, in which signs stand for themselves.
  private struct Addresses {
    let ranges: [Range<Int>]

    init(_ scalars: [Unicode.Scalar]) {
      guard scalars.contains(":") || scalars.contains("@") || scalars.contains("w") else {
        ranges = []
        return
      }
      var ranges: [Range<Int>] = []
      var position = 0
      for piece in Markup.pieces(of: String(String.UnicodeScalarView(scalars))) {
        let end = position + piece.text.unicodeScalars.count
        if piece.address != nil { ranges.append(position..<end) }
        position = end
      }
      self.ranges = ranges
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { "0"..."9" ~= self }

  fileprivate var isBlank: Bool { properties.isWhitespace }

  fileprivate var isLetter: Bool { !isPunctuation && !isBlank }

  /// As cmark-gfm has it: symbols beyond ASCII are letters.
  fileprivate var isPunctuation: Bool {
    if isASCII { return 0x21...0x2F ~= value || 0x3A...0x40 ~= value || 0x5B...0x60 ~= value || 0x7B...0x7E ~= value }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// Hangul, Han, kana and their punctuation.
  fileprivate var isCJK: Bool {
    switch value {
    case 0x1100...0x11FF, 0x2E80...0x303F, 0x3041...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
