/// The purpose for which the name of a place is typed.
package enum PlaceUse: Equatable, Sendable {
  case naming, going
}
