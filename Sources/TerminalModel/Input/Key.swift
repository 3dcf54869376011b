/// A key press as far as terminals can distinguish it: Shift with a letter is the capital, and Control ignores case.
package struct Key: Hashable, Sendable {
  package let code: Code
  package let modifiers: Modifiers

  package enum Code: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let control = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let shift = Modifiers(rawValue: 4)
  }

  /// True for a syllable or a letter of Hangul, such as input methods commit.
  package var isHangul: Bool {
    guard case .character(let character) = code, let scalar = character.unicodeScalars.first else { return false }
    return isSyllable || 0x3131...0x3163 ~= scalar.value
  }

  /// True for a syllable, which takes more than one key.
  package var isSyllable: Bool {
    guard case .character(let character) = code, let scalar = character.unicodeScalars.first else { return false }
    return 0xAC00...0xD7A3 ~= scalar.value
  }

  package init(code: Code, modifiers: Modifiers = []) {
    switch code {
    case .character(let character) where modifiers.contains(.control):
      self.code = .character(Self.folded(character.lowercased(), or: character))
      self.modifiers = modifiers.subtracting(.shift)
    case .character(let character) where modifiers.contains(.shift):
      self.code = .character(Self.folded(character.uppercased(), or: character))
      self.modifiers = modifiers.subtracting(.shift)
    case .tab where modifiers.contains(.shift), .backTab:
      self.code = .backTab
      self.modifiers = modifiers.subtracting(.shift)
    default:
      self.code = code
      self.modifiers = modifiers
    }
  }

  private static func folded(_ text: String, or character: Character) -> Character {
    text.count == 1 ? Character(text) : character
  }

  package static func character(_ character: Character) -> Key { Key(code: .character(character)) }
  package static func control(_ character: Character) -> Key {
    Key(code: .character(character), modifiers: .control)
  }
  package static func alt(_ character: Character) -> Key { Key(code: .character(character), modifiers: .alt) }
  package static func function(_ number: Int) -> Key { Key(code: .function(number)) }

  package static let enter = Key(code: .enter)
  package static let escape = Key(code: .escape)
  package static let tab = Key(code: .tab)
  package static let backTab = Key(code: .backTab)
  package static let backspace = Key(code: .backspace)
  package static let delete = Key(code: .delete)
  package static let insert = Key(code: .insert)
  package static let up = Key(code: .up)
  package static let down = Key(code: .down)
  package static let left = Key(code: .left)
  package static let right = Key(code: .right)
  package static let home = Key(code: .home)
  package static let end = Key(code: .end)
  package static let pageUp = Key(code: .pageUp)
  package static let pageDown = Key(code: .pageDown)
  package static let space = Key(code: .character(" "))
}
