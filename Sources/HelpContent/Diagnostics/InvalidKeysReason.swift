/// The reason why a text does not name keys for a command.
package enum InvalidKeysReason: Hashable, Sendable {
  case empty
  /// A `<` without its `>`.
  case unclosed
  case unknownKey(String)
  /// Keys that the browser reserves.
  case reserved
  /// A text field takes single keys.
  case sequenceInTextField
  /// In a text field a character is text.
  case characterInTextField
}
