extension Message {
  package func localized(in language: InterfaceLanguage) -> String {
    switch language {
    case .korean: korean
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    }
  }

  /// The two largest units: `2 d 3 h`, `3 h 28 min`, `28 min`.
  static func duration(_ minutes: Int, _ units: (day: String, hour: String, minute: String)) -> String {
    let parts = [(minutes / 1_440, units.day), (minutes / 60 % 24, units.hour), (minutes % 60, units.minute)]
    let shown = parts.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
    return shown.isEmpty ? "0\(units.minute)" : shown.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }
}
