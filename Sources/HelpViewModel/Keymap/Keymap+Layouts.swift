import Hangul
package import TerminalModel

extension Keymap {
  /// The intended keys if another keyboard layout is active: `j` for `ㅓ`, `r` and `k` for `가`, `/` for `／`. A key
  /// that is itself bound is returned unchanged.
  package func meant(by key: Key) -> [Key] {
    guard case .character(let character) = key.code, !bindings.contains(where: { $0.keys.contains(key) }) else {
      return [key]
    }
    return Self.latin(character).map { Key(code: .character($0), modifiers: key.modifiers) }
  }

  private static func latin(_ character: Character) -> [Character] {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return [character] }
    switch scalar.value {
    // Full-width forms are in the order of ASCII.
    case 0xFF01...0xFF5E: return [Character(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))]
    case 0x3131...0x3163, 0xAC00...0xD7A3:
      return Dubeolsik.latinKeys(UInt16(scalar.value)).compactMap { Unicode.Scalar($0).map(Character.init) }
    default: return [punctuation[character] ?? character]
    }
  }

  /// Characters that a Chinese input method produces for the keys of ASCII punctuation.
  private static let punctuation: [Character: Character] = [
    "\u{3000}": " ", "、": "/", "。": ".", "【": "[", "】": "]", "「": "[", "」": "]", "《": "<", "》": ">", "·": "`",
    "￥": "$", "…": "^", "—": "_", "“": "\"", "”": "\"", "‘": "'", "’": "'",
  ]
}
