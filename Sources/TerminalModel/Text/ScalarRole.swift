/// The role of a scalar in a cell.
enum ScalarRole: Equatable {
  case spacing(Unicode.Scalar, width: Int)
  case mark
  case stripped

  init(_ scalar: Unicode.Scalar) {
    let width = SoleScalar.width(of: scalar)
    self = width > 0 ? .spacing(scalar, width: width) : Self(rare: scalar)
  }

  private init(rare scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .spacing(" ", width: 1)
    // A soft hyphen takes a column in libc but is invisible in many terminals.
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD: self = .stripped
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F: self = .stripped
    // Private use: fonts differ, and libc gives them one column.
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: self = .spacing("\u{FFFD}", width: 1)
    default:
      switch DisplayWidth.of(scalar) {
      case nil: self = .spacing("\u{FFFD}", width: 1)
      case 0: self = scalar.properties.generalCategory == .format ? .stripped : .mark
      case let width?: self = .spacing(scalar, width: width)
      }
    }
  }
}
