extension Color {
  /// Red, green and blue (0...255) of a palette entry; the first sixteen as in VGA, the others are the same in all
  /// terminals.
  package static func components(of index: UInt8) -> (red: Int, green: Int, blue: Int) {
    let levels = [0, 95, 135, 175, 215, 255]
    switch index {
    case 0..<8:
      let bits = Int(index)
      return (bits & 1 != 0 ? 170 : 0, bits & 2 != 0 ? 170 : 0, bits & 4 != 0 ? 170 : 0)
    case 8..<16:
      let bits = Int(index)
      return (bits & 1 != 0 ? 255 : 85, bits & 2 != 0 ? 255 : 85, bits & 4 != 0 ? 255 : 85)
    case 232...:
      let level = 8 + 10 * (Int(index) - 232)
      return (level, level, level)
    default:
      let cube = Int(index) - 16
      return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    }
  }
}
