package import HelpContent

/// What a code of `check` means, with an example before and after it is mended.
package struct CodeExplanation: Sendable {
  package let code: DiagnosticCode
  package let severity: Diagnostic.Severity
  package let before: [ExampleFile]
  package let after: [ExampleFile]
  private let korean: String
  private let english: String
  private let chinese: String

  /// `ko`, `en` and `zh` say why it matters and what to do, in one or two sentences.
  init(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity = .error, ko: String, en: String, zh: String,
    before: [ExampleFile], after: [ExampleFile]
  ) {
    self.code = code
    self.severity = severity
    (korean, english, chinese) = (ko, en, zh)
    (self.before, self.after) = (before, after)
  }

  package func words(in language: InterfaceLanguage) -> String { language.text(ko: korean, en: english, zh: chinese) }

  /// Of every code, by its number.
  package static let all: [CodeExplanation] =
    (ofFiles + ofYAML + ofKeys + ofValues + ofPhones + ofServices + ofReviews + ofCollections + ofSearches
    + ofConfiguration).sorted { $0.code.rawValue < $1.code.rawValue }

  package static func of(_ code: DiagnosticCode) -> CodeExplanation? { all.first { $0.code == code } }
}

extension DiagnosticCode {
  /// A code as people type it: `HD030`, `hd030`, `30`.
  package init?(typed: String) {
    let digits = typed.lowercased().hasPrefix("hd") ? typed.dropFirst(2) : typed[...]
    guard let number = Int(digits), number >= 0 else { return nil }
    self.init(rawValue: "HD" + String(number, paddedTo: 3))
  }
}
