/// Thrown for invalid key notation.
package enum KeyNotationError: Error, Hashable, Sendable {
  case empty
  /// A `<` without `>`; the key itself is written `<lt>`.
  case unclosed(String)
  /// The name between `<` and `>` is unknown.
  case unknownKey(String)
}
