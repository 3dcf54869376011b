/// Why a text names no keys.
package enum KeyNotationError: Error, Hashable, Sendable {
  case empty
  /// A `<` that no `>` follows; the key itself is written `<lt>`.
  case unclosed(String)
  /// What stands between `<` and `>` is no key's name.
  case unknownKey(String)
}
