/// The cells of a text, without second halves of wide ones. The only place that decides what is sent to a terminal.
///
/// A spacing scalar begins a cell and combining marks join it. Joiners, variation selectors, bidirectional controls and
/// control characters are dropped, any white space is a blank, and scalars without a known width become U+FFFD. Of an
/// emoji sequence the first emoji stays, because terminals and libc disagree about the width of the rest.
struct CellSequence: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  /// The beginning of the next cell, if it has been seen already.
  private var held: (base: Unicode.Scalar, width: Int)?
  private let style: Style

  init(_ text: String, style: Style = .plain) {
    scalars = text.unicodeScalars.makeIterator()
    self.style = style
  }

  mutating func next() -> Cell? {
    guard let (base, width) = takeBeginning() else { return nil }
    var cell = Cell(base: base, width: width, style: style)
    finish(&cell)
    return cell
  }

  private mutating func takeBeginning() -> (base: Unicode.Scalar, width: Int)? {
    if let held {
      self.held = nil
      return held
    }
    while let scalar = scalars.next() {
      if case .spacing(let base, let width) = ScalarRole(scalar) { return (base, width) }
    }
    return nil
  }

  private mutating func finish(_ cell: inout Cell) {
    var isJoined = false
    while let scalar = scalars.next() {
      switch ScalarRole(scalar) {
      case .stripped:
        isJoined = isJoined || scalar == "\u{200D}"
      case .mark:
        cell.append(mark: scalar)
      case .spacing(let base, let width):
        // The five skin tones by value: looking up the property costs more than everything else here.
        let isSkinTone = (0x1F3FB...0x1F3FF).contains(scalar.value)
        let continuesEmoji = isSkinTone && cell.width == 2 || isJoined && scalar.properties.isEmoji
        guard continuesEmoji else {
          held = (base, width)
          return
        }
        isJoined = false
      }
    }
  }
}
