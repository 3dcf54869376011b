/// A value that both a person and the source have changed since the last import. The person's stays.
package struct ImportConflict: Equatable, Sendable {
  /// In the file, from 1; nil for an entry that a person has removed.
  package let line: Int?
  /// Keys and ids from the outside in, such as `faq`, `refund`, `a`, `ko`.
  package let path: [String]
  /// Nil for what a person has removed.
  package let here: String?
  /// Nil for what is gone from the source.
  package let source: String?
}
