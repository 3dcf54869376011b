/// The host of a web address, as a browser would show it: one that looks like another host is refused.
package enum HostName {
  /// Returns whether a host, with or without a port, has nothing but letters, digits and marks, each label of one script.
  /// Latin letters may stand beside those of Korean, Chinese and Japanese, as in Unicode Technical Standard 39, 5.2.
  static func isAllowed(_ host: Substring) -> Bool {
    if host.hasPrefix("[") { return isLiteral(host) }
    let end = host.utf8.firstIndex(of: UInt8(ascii: ":"))
    guard isPort(end.map { host[host.utf8.index(after: $0)...] } ?? "") else { return false }
    let labels = host[..<(end ?? host.endIndex)].utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.enumerated().allSatisfy { place, label in
      // A dot at the end is that of the root.
      label.isEmpty ? place > 0 && place == labels.count - 1 : isLabel(Substring(label).unicodeScalars)
    }
  }

  /// Returns whether a scalar behind an address in running text may belong to its host: then what stands before it is no
  /// address. Korean particles and Chinese full stops follow addresses without a space, and do not.
  static func mayContinue(with scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return false }
    switch Script(of: scalar) {
    case .latin, .lookAlike: return true
    case .eastAsian, .other: return false
    case nil:
      return ["\u{2024}", "\u{2044}", "\u{2215}", "\u{29F8}", "\u{FF0E}", "\u{FF0F}", "\u{FF20}"].contains(scalar)
    }
  }

  /// An address of IPv6 in brackets.
  private static func isLiteral(_ host: Substring) -> Bool {
    guard let end = host.firstIndex(of: "]") else { return false }
    let digits = host[..<end].dropFirst()
    let rest = host[host.index(after: end)...]
    return digits.contains(":") && digits.allSatisfy { $0.isHexDigit && $0.isASCII || $0 == ":" || $0 == "." }
      && (rest.isEmpty || rest.hasPrefix(":") && isPort(rest.dropFirst()))
  }

  private static func isPort(_ text: Substring) -> Bool { text.utf8.count <= 5 && text.utf8.allSatisfy(\.isASCIIDigit) }

  private static func isLabel(_ label: Substring.UnicodeScalarView) -> Bool {
    // Nearly all.
    if Substring(label).utf8.allSatisfy(\.isOfHosts) { return true }
    // A mark would be on the dot or the slash before it.
    if label.first?.isMark == true { return false }
    var scripts: Set<Script> = []
    for scalar in label {
      if scalar.isASCII {
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
        else { return false }
        if scalar.properties.isAlphabetic { scripts.insert(.latin) }
        continue
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .modifierLetter:
        guard let script = Script(of: scalar) else { return false }
        scripts.insert(script)
      case .nonspacingMark, .spacingMark, .decimalNumber: if scalar.isCompatibility { return false }
      // The only signs that names may have (RFC 5892, appendix A).
      default: guard scalar == "\u{B7}" || scalar == "\u{30FB}" else { return false }
      }
    }
    return scripts.count <= 1 || scripts == [.latin, .eastAsian]
  }

  /// As far as it matters here which letters look like those of another script.
  private enum Script: Hashable {
    case latin
    /// Chinese characters, Hangul, kana, bopomofo: none looks like a Latin letter.
    case eastAsian
    /// Greek, Cyrillic, Armenian, Cherokee and Coptic, by the first letter's number.
    case lookAlike(UInt32)
    /// Any other, by block of 128.
    case other(UInt32)

    /// Nil for letters that stand for others, such as full-width ones, and for signs.
    init?(of scalar: Unicode.Scalar) {
      guard scalar.properties.isAlphabetic, !scalar.isCompatibility else { return nil }
      switch scalar.value {
      case 0x41...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: self = .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .lookAlike(0x370)
      case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .lookAlike(0x400)
      case 0x530...0x58F: self = .lookAlike(0x530)
      case 0x13A0...0x13FF, 0xAB70...0xABBF: self = .lookAlike(0x13A0)
      case 0x2C80...0x2CFF: self = .lookAlike(0x2C80)
      case 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x312F, 0x3130...0x318F, 0x31A0...0x31BF, 0x31F0...0x31FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        self = .eastAsian
      default: self = .other(scalar.value >> 7)
      }
    }
  }
}

extension Unicode.Scalar {
  /// True for what is drawn on the character before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// True for what stands for other characters, such as full-width letters and those of mathematics.
  fileprivate var isCompatibility: Bool {
    switch value {
    case 0x1D400...0x1D7FF, 0x2100...0x214F, 0x2460...0x24FF, 0x3200...0x33FF, 0xFB00...0xFB4F, 0xFF00...0xFFEF: true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isOfHosts: Bool { isASCIILetterOrDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }
}
