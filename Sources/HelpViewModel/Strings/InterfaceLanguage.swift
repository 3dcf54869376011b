/// A language that the interface itself speaks; the content's languages are a separate matter.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case korean = "ko"
  case english = "en"
  case simplifiedChinese = "zh-Hans"

  /// Between a label and what it labels; the full-width one brings its own blank.
  package var colon: String { self == .simplifiedChinese ? "：" : ": " }
}
