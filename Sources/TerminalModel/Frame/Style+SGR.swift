extension Style {
  /// The parameters of SGR that select it after a reset.
  var sgr: [Int] {
    let attributes = Self.attributeCodes.filter { self.attributes.contains($0.attribute) }.map(\.on)
    return attributes + foreground.sgr(normal: 30, bright: 90, extended: 38)
      + background.sgr(normal: 40, bright: 100, extended: 48)
  }

  /// The shortest parameters of SGR that select it after `earlier`, which may be unknown; none for a reset. A terminal
  /// may be unable to turn off attributes and colours `singly`.
  func sgr(after earlier: Style?, singly: Bool) -> [Int] {
    let whole = sgr.isEmpty ? [] : [0] + sgr
    guard let earlier else { return whole }
    let (off, on) = changes(after: earlier)
    guard singly || off.isEmpty else { return whole }
    let difference = off + on
    return Self.length(of: difference) < Self.length(of: whole) ? difference : whole
  }

  /// Applies the parameters of SGR; returns false, and changes nothing, if it does not know all of them.
  mutating func apply(sgr codes: [Int]) -> Bool {
    var style = self
    var position = 0
    while position < codes.count {
      let code = codes[position]
      position += 1
      switch code {
      case 0: style = .plain
      case 1: style.attributes.insert(.bold)
      case 2: style.attributes.insert(.dim)
      case 3: style.attributes.insert(.italic)
      case 4: style.attributes.insert(.underline)
      case 7: style.attributes.insert(.reverse)
      // The first font.
      case 10: break
      case 22: style.attributes.subtract([.bold, .dim])
      case 23: style.attributes.remove(.italic)
      case 24: style.attributes.remove(.underline)
      case 27: style.attributes.remove(.reverse)
      case 30...37: style.foreground = .indexed(UInt8(code - 30))
      case 39: style.foreground = .standard
      case 40...47: style.background = .indexed(UInt8(code - 40))
      case 49: style.background = .standard
      case 90...97: style.foreground = .indexed(UInt8(code - 82))
      case 100...107: style.background = .indexed(UInt8(code - 92))
      case 38, 48:
        guard position + 1 < codes.count, codes[position] == 5, let color = UInt8(exactly: codes[position + 1]) else {
          return false
        }
        position += 2
        if code == 38 { style.foreground = .indexed(color) } else { style.background = .indexed(color) }
      default: return false
      }
    }
    self = style
    return true
  }

  private static let attributeCodes: [(attribute: Attributes, on: Int, off: Int)] = [
    (.bold, 1, 22), (.dim, 2, 22), (.italic, 3, 23), (.underline, 4, 24), (.reverse, 7, 27),
  ]

  private func changes(after earlier: Style) -> (off: [Int], on: [Int]) {
    var kept = earlier
    var off: [Int] = []
    for code in Self.attributeCodes where kept.attributes.subtracting(attributes).contains(code.attribute) {
      off.append(code.off)
      // The same code turns off both.
      kept.attributes.subtract(code.off == 22 ? [.bold, .dim] : code.attribute)
    }
    if foreground == .standard, kept.foreground != .standard { off.append(39) }
    if background == .standard, kept.background != .standard { off.append(49) }
    var on = Self.attributeCodes.filter { attributes.subtracting(kept.attributes).contains($0.attribute) }.map(\.on)
    if foreground != kept.foreground { on += foreground.sgr(normal: 30, bright: 90, extended: 38) }
    if background != kept.background { on += background.sgr(normal: 40, bright: 100, extended: 48) }
    return (off, on)
  }

  /// Bytes of the parameters with their separators.
  private static func length(of codes: [Int]) -> Int {
    codes.reduce(max(0, codes.count - 1)) { $0 + ($1 < 10 ? 1 : $1 < 100 ? 2 : 3) }
  }
}

extension Color {
  fileprivate func sgr(normal: Int, bright: Int, extended: Int) -> [Int] {
    switch self {
    case .standard: []
    case .indexed(let index) where index < 8: [normal + Int(index)]
    case .indexed(let index) where index < 16: [bright + Int(index) - 8]
    case .indexed(let index): [extended, 5, Int(index)]
    }
  }
}
