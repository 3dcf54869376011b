/// The UTC offsets of a time zone.
package enum Zone: Sendable {
  case file(TZifFile)
  case rule(PosixZoneRule)

  /// Seconds east of UTC at a moment in seconds since 1970.
  package func offset(at moment: Int) -> Int {
    switch self {
    case .file(let file): file.offset(at: moment)
    case .rule(let rule): rule.offset(at: moment)
    }
  }
}
