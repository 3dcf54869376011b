/// The scripts that make boundaries of words.
enum Script {
  case symbol, alphabetic, hangul, han, kana

  init(_ codeUnit: UInt16) {
    switch codeUnit {
    case 0x30...0x39, 0x61...0x7A: self = .alphabetic
    case 0...0x7F, 0x2000...0x206F, 0x3000...0x3003, 0x3008...0x303F, 0xFF01...0xFF65: self = .symbol
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: self = .hangul
    case 0x3041...0x30FF: self = .kana
    case 0x3400...0x9FFF, 0xD800...0xDFFF, 0xF900...0xFAFF: self = .han
    default: self = .alphabetic
    }
  }
}
