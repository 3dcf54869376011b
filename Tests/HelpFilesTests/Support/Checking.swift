import HelpContent

@testable import HelpFiles

/// The six lines that every service needs, so that `more` starts on line 7.
func service(_ more: String) -> String {
  """
  format: 1
  id: shop
  type: service
  lang: en
  name: Shop
  review: {status: unverified}
  \(more)
  """
}

func diagnostics(
  in yaml: String, path: String = "services/shop.yaml", today: CalendarDate? = CalendarDate("2026-11-20")
) -> [Diagnostic] {
  diagnostics(in: Array(yaml.utf8), path: path, today: today)
}

func diagnostics(in bytes: [UInt8], path: String, today: CalendarDate? = nil) -> [Diagnostic] {
  let file = LayerFile(path: path, relativePath: path, origin: .unreadable(.vanished))
  return ParsedFile(file, .success(bytes), ValidationOptions(today: today)).diagnostics
}

extension [Diagnostic] {
  /// Place and code of each, such as `7:1 HD010`.
  var places: [String] { map { "\($0.line):\($0.column) \($0.code.rawValue)" } }
}
