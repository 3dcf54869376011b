extension Weekday {
  /// OpenStreetMap's two letters.
  init?(abbreviation: String) {
    guard let index = Self.abbreviations.firstIndex(of: abbreviation) else { return nil }
    self.init(rawValue: index)
  }

  var abbreviation: String { Self.abbreviations[rawValue] }

  var next: Weekday { Self.allCases[(rawValue + 1) % 7] }

  private static let abbreviations = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
}
