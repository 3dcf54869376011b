package import HelpContent

extension Finding {
  /// What is wrong, and what to do about it.
  package func localized(in language: InterfaceLanguage) -> (message: String, hint: String) {
    switch language {
    case .korean: korean
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    }
  }
}
