import HelpContent

/// Changes Markdown before it is parsed where CommonMark does not read it as people write it: beside Korean, Chinese and
/// Japanese letters, and where signs are meant as such. Signs are replaced by stand-ins that no text has, so that the change
/// is undone wherever it went, even in code.
struct MarkdownMending {
  /// The text to parse.
  let bytes: [UInt8]
  private let isMended: Bool

  init(_ source: MarkdownSource, _ tables: MarkdownTables) {
    guard !MarkdownStandIn.isUsed(in: source.bytes) else {
      bytes = source.bytes
      isMended = false
      return
    }
    var mended = Mended(source.bytes, surplusBars: tables.surplusBars)
    mended.mend()
    bytes = mended.result
    isMended = mended.isChanged
  }

  /// Takes the stand-ins out of a piece of what was parsed.
  func restored(_ piece: String) -> String { isMended ? MarkdownStandIn.removed(from: piece) : piece }

  private struct Mended {
    private let source: [UInt8]
    /// Positions of signs that stand for themselves: bars that tables would lose, and signs in bare addresses.
    private var literals: ArraySlice<Int>
    private(set) var result: [UInt8] = []
    /// The end of what the result has of the source.
    private var copied = 0
    /// Single asterisks in the paragraph that began emphasis and are not closed.
    private var openCount = 0

    var isChanged: Bool { result.count != source.count }

    init(_ source: [UInt8], surplusBars: [Int]) {
      self.source = source
      literals = (surplusBars + Self.signsInAddresses(of: source)).sorted()[...]
    }

    mutating func mend() {
      var position = 0
      while position < source.count {
        let byte = source[position]
        if literals.first == position {
          replace(position)
          literals.removeFirst()
          position += 1
        } else if position == 0 || source[position - 1] == UInt8(ascii: "\n") {
          if byte == UInt8(ascii: "\n") { openCount = 0 }
          position = mendLineStart(at: position)
        } else {
          position = mendDelimiter(at: position)
        }
      }
      copy(upTo: source.count)
    }

    private mutating func copy(upTo position: Int) {
      result += source[copied..<position]
      copied = position
    }

    private mutating func replace(_ position: Int) {
      guard let other = MarkdownStandIn.bytes(for: source[position]) else { return }
      copy(upTo: position)
      result += other
      copied = position + 1
    }

    private mutating func insertNeighbour(at position: Int) {
      copy(upTo: position)
      result += MarkdownStandIn.neighbour
    }

    /// Mends a run of asterisks or tildes; returns the position behind it or behind another byte.
    private mutating func mendDelimiter(at start: Int) -> Int {
      let sign = source[start]
      let isAsterisk = sign == UInt8(ascii: "*")
      guard isAsterisk || sign == UInt8(ascii: "~") else { return start + 1 }
      var end = start + 1
      while end < source.count, source[end] == sign { end += 1 }
      let count = end - start
      let before = source.scalar(before: start) ?? "\n"
      let after = source.scalar(at: end) ?? "\n"
      if isAsterisk, count > 3, before != "\n" || after != "\n" {
        // Digits are masked so: 1234-****.
        for position in start..<end { replace(position) }
        return end
      }
      let opens = after.isPunctuation && before.isLetter && (before.isCJK || after.isCJK)
      let closes = before.isPunctuation && after.isLetter && (before.isCJK || after.isCJK)
      // 5*3*2: between letters it may close emphasis, as in *구독*은, but never open it.
      let isInWord = isAsterisk && count == 1 && before.isLetter && after.isLetter
      if isInWord, openCount == 0 {
        replace(start)
        return end
      }
      if isAsterisk, count != 2 {
        let mayOpen = !after.isBlank && (before.isBlank || before.isPunctuation || before.isCJK && after.isPunctuation)
        if mayOpen { openCount += 1 } else if !before.isBlank { openCount = max(0, openCount - 1) }
      }
      let isDelimiter = isAsterisk || count == 2
      if isDelimiter, opens { insertNeighbour(at: start) }
      if isDelimiter, closes || isInWord { insertNeighbour(at: end) }
      return end
    }

    /// A date is no list: `2026. 11. 20.`, `11. 20.`; nor is `007.`.
    private mutating func mendLineStart(at start: Int) -> Int {
      var position = start
      var numbers = 0
      while position < source.count {
        let sign = source[position]
        let isBlank = sign == UInt8(ascii: " ")
        let isBullet = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") || sign == UInt8(ascii: "*")
        if isBlank || sign == UInt8(ascii: ">") || isBullet && isFollowedByBlank(position) {
          if !isBlank { numbers = 0 }
          position += 1
          continue
        }
        var end = position
        while end < source.count, source[end].isASCIIDigit { end += 1 }
        guard end > position, end < source.count, source[end] == UInt8(ascii: ".") || source[end] == UInt8(ascii: ")"),
          isFollowedByBlank(end)
        else {
          break
        }
        let isNumber =
          numbers == 0 && end - position <= 3 && (end - position == 1 || source[position] != UInt8(ascii: "0"))
        if !isNumber { insertNeighbour(at: end) }
        numbers += 1
        position = end + 1
        if !isNumber { break }
      }
      return position == start ? mendDelimiter(at: start) : position
    }

    private func isFollowedByBlank(_ position: Int) -> Bool {
      position + 1 >= source.count || source[position + 1] == UInt8(ascii: " ")
        || source[position + 1] == UInt8(ascii: "\n")
    }

    /// Only words with a sign are looked at: no address goes beyond a blank.
    private static func signsInAddresses(of source: [UInt8]) -> [Int] {
      var signs: [Int] = []
      var start = 0
      var hasSign = false
      for (position, byte) in source.enumerated() {
        if byte <= 0x20 {
          if hasSign { signs += self.signs(inAddressesOf: source[start..<position]) }
          start = position + 1
          hasSign = false
        } else if MarkdownStandIn.isSign(byte) {
          hasSign = true
        }
      }
      return hasSign ? signs + self.signs(inAddressesOf: source[start...]) : signs
    }

    private static func signs(inAddressesOf word: ArraySlice<UInt8>) -> [Int] {
      Markup.addresses(in: Array(word)).flatMap { range in
        let start = word.startIndex + range.lowerBound
        return (start..<end(ofAddress: start..<word.startIndex + range.upperBound, in: word)).filter {
          MarkdownStandIn.isSign(word[$0])
        }
      }
    }

    /// The address of a link ends with its parenthesis, one in the text of a link with its bracket, whatever follows.
    private static func end(ofAddress range: Range<Int>, in word: ArraySlice<UInt8>) -> Int {
      let isOfLink = range.lowerBound > word.startIndex && word[range.lowerBound - 1] == UInt8(ascii: "(")
      var depth = 0
      var end =
        range.first { position in
          switch word[position] {
          case UInt8(ascii: "("): depth += 1
          case UInt8(ascii: ")"): depth -= 1
          case UInt8(ascii: "]"): return position + 1 < word.endIndex && word[position + 1] == UInt8(ascii: "(")
          default: break
          }
          return isOfLink && depth < 0
        } ?? range.upperBound
      while end < range.upperBound, MarkdownStandIn.isSign(word[end - 1]) { end -= 1 }
      return end
    }
  }
}

extension Unicode.Scalar {
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
