/// A language of the interface; the languages of the content are a separate matter.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case korean = "ko"
  case english = "en"
  case simplifiedChinese = "zh-Hans"

  /// Separates a label from its value; the full-width colon includes the space.
  package var colon: String { self == .simplifiedChinese ? "：" : ": " }

  /// The wording in this language; the others are not evaluated.
  package func text<Wording>(
    ko: @autoclosure () -> Wording, en: @autoclosure () -> Wording, zh: @autoclosure () -> Wording
  ) -> Wording {
    switch self {
    case .korean: ko()
    case .english: en()
    case .simplifiedChinese: zh()
    }
  }
}
