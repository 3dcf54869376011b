/// Where words begin: behind what is no letter, and where the script changes, as in `手机APP退订`.
enum WordStart {
  static func isOne(_ index: Int, in text: [UInt32]) -> Bool {
    index == 0 || script(text[index]) != script(text[index - 1])
  }

  private enum Script { case sign, alphabetic, hangul, han, kana }

  private static func script(_ unit: UInt32) -> Script {
    switch unit {
    case 0x30...0x39, 0x61...0x7A: .alphabetic
    case 0...0x7F, 0x2000...0x206F, 0x3000...0x3003, 0x3008...0x303F, 0xFF01...0xFF65: .sign
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: .hangul
    case 0x3041...0x30FF: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
    default: .alphabetic
    }
  }
}
