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

  /// Applies the parameters of SGR, numbers between semicolons; returns false, and changes nothing, if it does not know
  /// all of them.
  mutating func apply(sgr parameters: ArraySlice<UInt8>) -> Bool {
    var style = self
    var color = ExtendedColor.none
    var code = 0
    for index in parameters.startIndex...parameters.endIndex {
      if index < parameters.endIndex, parameters[index] != UInt8(ascii: ";") {
        code = min(1_000, code * 10 + Int(parameters[index]) - 0x30)
        continue
      }
      switch color {
      case .none:
        if code == 38 || code == 48 {
          color = .form(isForeground: code == 38)
        } else if !style.apply(sgr: code) {
          return false
        }
      case .form(let isForeground):
        guard code == 5 else { return false }
        color = .index(isForeground: isForeground)
      case .index(let isForeground):
        guard let index = UInt8(exactly: code) else { return false }
        if isForeground { style.foreground = .indexed(index) } else { style.background = .indexed(index) }
        color = .none
      }
      code = 0
    }
    guard case .none = color else { return false }
    self = style
    return true
  }

  /// What is expected next of a colour in several parameters.
  private enum ExtendedColor {
    case none
    case form(isForeground: Bool)
    case index(isForeground: Bool)
  }

  private mutating func apply(sgr code: Int) -> Bool {
    switch code {
    case 0: self = .plain
    case 1: attributes.insert(.bold)
    case 2: attributes.insert(.dim)
    case 3: attributes.insert(.italic)
    case 4: attributes.insert(.underline)
    case 7: attributes.insert(.reverse)
    // The first font.
    case 10: break
    case 22: attributes.subtract([.bold, .dim])
    case 23: attributes.remove(.italic)
    case 24: attributes.remove(.underline)
    case 27: attributes.remove(.reverse)
    case 30...37: foreground = .indexed(UInt8(code - 30))
    case 39: foreground = .standard
    case 40...47: background = .indexed(UInt8(code - 40))
    case 49: background = .standard
    case 90...97: foreground = .indexed(UInt8(code - 82))
    case 100...107: background = .indexed(UInt8(code - 92))
    default: return false
    }
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
