import CNcurses
import TerminalModel

/// A style as ncurses knows it.
struct Paint {
  let style: Style
  let attributes: attr_t
  let pair: Int32
}
