/// Line-breaking properties of a character.
struct BreakClass: OptionSet {
  let rawValue: UInt8

  /// Dropped at the end of a line.
  static let space = BreakClass(rawValue: 1)
  /// Must not begin a line.
  static let closing = BreakClass(rawValue: 2)
  /// Must not end a line.
  static let opening = BreakClass(rawValue: 4)
  /// Allows breaks on both sides: Chinese characters, kana, emoji.
  static let ideograph = BreakClass(rawValue: 8)
  /// Allows no breaks beside it, not even between a Chinese word and a Korean particle.
  static let hangul = BreakClass(rawValue: 16)
  static let fullWidth = BreakClass(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Of a character that begins with `scalar`.
  init(_ scalar: Unicode.Scalar, width: Int) {
    var classes: BreakClass = width == 2 ? .fullWidth : []
    switch scalar.value {
    case 0x20, 0x3000, 0x200B, 0x09: classes.insert(.space)
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
    // The signs of ASCII by value: to look up a category costs more than all else here.
    case 0x28, 0x5B, 0x7B: classes.insert(.opening)
    case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: classes.insert(.closing)
    case 0x21...0x7E: break
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC: classes.insert(.hangul)
    case 0x4E00...0x9FFF: classes.insert(.ideograph)
    default:
      if Self.isClosing(scalar) {
        classes.insert(.closing)
      } else if Self.isOpening(scalar) {
        classes.insert(.opening)
      } else if width == 2 {
        classes.insert(.ideograph)
      }
    }
    self = classes
  }

  /// Returns whether a line may end between two adjacent characters.
  static func allowsBreak(between left: BreakClass, and right: BreakClass) -> Bool {
    guard !left.contains(.opening), !right.contains(.closing), !right.contains(.space) else { return false }
    if left.contains(.space) { return true }
    if left.isSuperset(of: [.closing, .fullWidth]) || right.isSuperset(of: [.opening, .fullWidth]) { return true }
    return !left.union(right).contains(.hangul) && !left.union(right).isDisjoint(with: .ideograph)
  }

  private static let closingSigns: Set<Unicode.Scalar> = Set(
    ",.;:!?%。，、；：！？％．·・‧…‥—〜～℃‰々ー”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ".unicodeScalars)

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .closePunctuation || category == .finalPunctuation || closingSigns.contains(scalar)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .openPunctuation || category == .initialPunctuation
  }
}
