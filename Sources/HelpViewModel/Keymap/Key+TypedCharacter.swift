import TerminalModel

extension Key {
  /// The character that the key inserts into a text field; nil for a key that is no text.
  var typedCharacter: Character? {
    if case .character(let character) = code, modifiers.subtracting(.shift).isEmpty { character } else { nil }
  }
}
