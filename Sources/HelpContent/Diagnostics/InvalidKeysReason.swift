/// Why a text names no keys that a command could stand on.
package enum InvalidKeysReason: Hashable, Sendable {
  case empty
  /// A `<` without its `>`.
  case unclosed
  case unknownKey(String)
  /// What is taken by the browser itself.
  case reserved
}
