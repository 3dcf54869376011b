/// The problems in the content's files, or those of them that match a text.
package struct ProblemList: Equatable, Sendable {
  /// The requested first line.
  package internal(set) var top = 0
  package internal(set) var field = TextField()
}
