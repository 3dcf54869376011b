/// The reason why an office document is not read.
package enum DocumentProblem: Error, Hashable, Sendable {
  /// No zip file, or a damaged one.
  case damaged
  case encrypted
  /// More than anyone would write: a file made to fill memory.
  case tooLarge(limit: Int)
  case syntax(part: String, line: Int)
  /// A document type, whose entities can grow without end.
  case documentType(part: String)
  case nestedTooDeep(part: String, limit: Int)
  /// Without the part that makes it a document of its kind.
  case missing(part: String)
}
