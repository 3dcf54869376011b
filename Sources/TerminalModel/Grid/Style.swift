/// Colours and attributes of a cell, in three bytes.
package struct Style: Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
    package static let italic = Attributes(rawValue: 16)
  }

  private var flags: UInt8
  private var foregroundIndex: UInt8
  private var backgroundIndex: UInt8

  private static let attributeBits: UInt8 = 0x1F
  private static let hasForeground: UInt8 = 0x20
  private static let hasBackground: UInt8 = 0x40

  package init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
    flags = attributes.rawValue & Self.attributeBits
    foregroundIndex = 0
    backgroundIndex = 0
    self.foreground = foreground
    self.background = background
  }

  /// All of it as a number.
  var bits: UInt32 { UInt32(flags) << 16 | UInt32(foregroundIndex) << 8 | UInt32(backgroundIndex) }

  /// Default colours without attributes.
  package static let plain = Style()

  package var foreground: Color {
    get { flags & Self.hasForeground == 0 ? .standard : .indexed(foregroundIndex) }
    set {
      flags = flags & ~Self.hasForeground | (newValue == .standard ? 0 : Self.hasForeground)
      foregroundIndex = newValue.index
    }
  }

  package var background: Color {
    get { flags & Self.hasBackground == 0 ? .standard : .indexed(backgroundIndex) }
    set {
      flags = flags & ~Self.hasBackground | (newValue == .standard ? 0 : Self.hasBackground)
      backgroundIndex = newValue.index
    }
  }

  package var attributes: Attributes {
    get { Attributes(rawValue: flags & Self.attributeBits) }
    set { flags = flags & ~Self.attributeBits | newValue.rawValue & Self.attributeBits }
  }
}

extension Color {
  /// Zero for the default colour.
  fileprivate var index: UInt8 {
    switch self {
    case .standard: 0
    case .indexed(let index): index
    }
  }
}
