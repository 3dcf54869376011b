/// The cells of a text, without second halves of wide ones. The only place that decides what is sent to a terminal.
///
/// A spacing scalar begins a cell and combining marks join it. Joiners, variation selectors, bidirectional controls and
/// control characters are dropped, any white space is a blank, and scalars without a known width become U+FFFD. Of an
/// emoji sequence the first emoji stays, because terminals and libc disagree about the width of the rest.
struct CellSequence: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var held: Unicode.Scalar?
  private let style: Style

  init(_ text: some StringProtocol, style: Style = .plain) {
    // Stored as String: generic code is not specialized for other modules and is ten times as slow.
    scalars = String(text).unicodeScalars.makeIterator()
    self.style = style
  }

  mutating func next() -> Cell? {
    while let scalar = take() {
      guard case .spacing(let base, let width) = ScalarRole(scalar) else { continue }
      var cell = Cell(base: base, width: width, style: style)
      finish(&cell)
      return cell
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    defer { held = nil }
    return held ?? scalars.next()
  }

  private mutating func finish(_ cell: inout Cell) {
    var isJoined = false
    while let scalar = take() {
      switch ScalarRole(scalar) {
      case .stripped:
        isJoined = isJoined || scalar == "\u{200D}"
      case .mark:
        cell.append(mark: scalar)
      case .spacing:
        // The five skin tones by value: looking up the property costs more than everything else here.
        let isSkinTone = (0x1F3FB...0x1F3FF).contains(scalar.value)
        let continuesEmoji = isSkinTone && cell.width == 2 || isJoined && scalar.properties.isEmoji
        guard continuesEmoji else {
          held = scalar
          return
        }
        isJoined = false
      }
    }
  }
}
