/// A mouse event over a cell.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case press, release, wheelUp, wheelDown }

  package let position: Position
  package let kind: Kind

  package init(position: Position, kind: Kind) {
    self.position = position
    self.kind = kind
  }
}
