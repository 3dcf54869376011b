/// A form of an entry that can be copied.
package enum CopyField: String, CaseIterable, Hashable, Sendable {
  /// What copying takes when nothing else is said: the value itself, an answer, the steps.
  case value
  /// Title and whole text.
  case text
  case question, url, tel, digits, e164
}
