/// A note or reply as the user left it. It stays with the case in which it was written.
package struct EditedText: Equatable, Sendable {
  /// Unique in a session.
  package let id: Int
  package let caseNumber: Int
  package let kind: TextOverlay.Kind
  /// When it was last edited; nil if the time is unknown.
  package let time: LocalTime?
  package let text: String
}
