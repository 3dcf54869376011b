/// A form of an entry that can be copied.
package enum CopyField: String, CaseIterable, Hashable, Sendable {
  /// The default: the value itself, an answer, the steps.
  case value
  /// The title and the whole text.
  case text
  /// The code in the text, without the rest.
  case code
  case question, url, tel, digits, e164
}
