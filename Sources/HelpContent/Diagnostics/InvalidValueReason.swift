/// The reason why a contact's value cannot be used as it is.
package enum InvalidValueReason: Hashable, Sendable {
  case invisibleCharacter(Unicode.Scalar)
  case notAPhoneNumber(Unicode.Scalar?)
  case notAnAddress
  case notE164
  /// The number of `value`, which is another one.
  case otherNumber(String)
  /// What the value or label shows, which is another address.
  case otherAddress(String)
}
