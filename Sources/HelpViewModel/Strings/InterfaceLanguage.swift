/// A language that helpdeck itself speaks, as its tag has it.
package enum InterfaceLanguage: String, CaseIterable, Hashable, Sendable {
  case korean = "ko"
  case english = "en"
  case simplifiedChinese = "zh-Hans"
}
