/// The terminal's default colour, or one of the 256 of its palette.
package enum Color: Hashable, Sendable {
  case standard
  case indexed(UInt8)
}
