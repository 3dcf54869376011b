import HelpContent

/// An object of a desk's JSON. Products write ids as numbers or as texts, and leave out or write as `null` what they do not
/// know.
struct DeskRecord {
  private let entries: [SourceEntry]
  /// The kind of the list that it is in; empty for one that stands in none.
  let list: String
  let file: ImportPage
  let line: Int

  /// Nil unless `node` is an object.
  init?(_ node: SourceNode, in list: String, of file: ImportPage) {
    guard case .map(let entries, let location, _) = node else { return nil }
    self.entries = entries
    self.list = list
    self.file = file
    line = location.line
  }

  private func node(_ key: String) -> SourceNode? {
    entries.first { $0.key.text == key }.flatMap { $0.value.isAbsent ? nil : $0.value }
  }

  func has(_ key: String) -> Bool { entries.contains { $0.key.text == key } }

  /// A text or a number; nil if it is empty.
  func text(_ key: String) -> String? {
    guard case .scalar(let scalar)? = node(key) else { return nil }
    return scalar.text.nonEmpty
  }

  func number(_ key: String) -> Int? { text(key).flatMap { Int($0) ?? Double($0).flatMap { Int(exactly: $0) } } }

  func isTrue(_ key: String) -> Bool { text(key) == "true" }

  /// The texts of a list, or of one text with commas.
  func texts(_ key: String) -> [String] {
    switch node(key) {
    case .list(let nodes, _)?:
      nodes.compactMap { if case .scalar(let scalar) = $0, !$0.isAbsent { scalar.text.trimmed.nonEmpty } else { nil } }
    case .scalar(let scalar)?: scalar.text.split(separator: ",").compactMap { $0.trimmed.nonEmpty }
    case .map?, nil: []
    }
  }

  func record(_ key: String) -> DeskRecord? { node(key).flatMap { DeskRecord($0, in: list, of: file) } }

  func records(_ key: String) -> [DeskRecord] {
    guard case .list(let nodes, _)? = node(key) else { return [] }
    return nodes.compactMap { DeskRecord($0, in: list, of: file) }
  }

  /// The objects by their keys, as of translations by languages.
  var members: [(key: String, record: DeskRecord)] {
    entries.compactMap { entry in DeskRecord(entry.value, in: list, of: file).map { (entry.key.text, $0) } }
  }

  /// A day of a time in ISO 8601, or in seconds since 1970; both in UTC.
  func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    if let seconds = Int(text), (0..<253_402_300_800).contains(seconds) {
      return CalendarDate(dayNumber: seconds / 86_400)
    }
    return CalendarDate(text.prefix(10))
  }

  func language(_ key: String) -> LanguageTag? { text(key).flatMap { Self.language($0) } }

  /// Without the region of a desk's only kind of a language, such as that of `en-us`.
  static func language(_ locale: String) -> LanguageTag? {
    let parts = locale.lowercased().split { "-_".contains($0) }
    let isUsual = parts.count == 2 && (parts[0] == parts[1] || parts == ["en", "us"])
    return LanguageTag.named(isUsual ? String(parts[0]) : locale)
  }

  /// That of the name of its file below the folder of the desk.
  var languageOfFile: LanguageTag? { LanguageTag.ofFile(file.name) }
}
