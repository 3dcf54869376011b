extension Message {
  package func words(in language: InterfaceLanguage) -> String {
    switch language {
    case .korean: korean
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    }
  }
}
