/// What the doctor says, as facts; each language words it in a file of its own.
package enum DoctorMessage: Hashable, Sendable {
  // Headings and labels
  case terminal, widths, clipboard, places
  case type, size, colors, locale, measured, ambiguous, way
  case place(Doctor.FileLocation.Kind)

  // What was found
  case notNamed
  case colorCount(Int)
  case asExpected(Int, of: Int)
  case notMeasured
  case columns(Int)
  case ambiguousColumns(measured: Int?, setting: Int)
  case noWay
  case status(Doctor.FileLocation.Status)
  case services(Int)
  case builtIn
  case allWell

  case finding(Doctor.Finding)
  /// What to do about it; empty where there is nothing to do.
  case hint(Doctor.Finding)

  package func localized(in language: InterfaceLanguage) -> String {
    switch language {
    case .korean: korean
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    }
  }
}
