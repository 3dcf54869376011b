import HelpContent
import HelpFiles
import Testing

/// The starter content speaks three languages throughout.
@Suite("Translations of the starter content") struct TranslationTests {
  static let promised: [LanguageTag] = [.korean, .english, .simplifiedChinese]

  @Test func `every text exists in Korean, English and simplified Chinese`() throws {
    let content = try ContentValidator.validate([.starter], today: nil).content
    var texts = Self.texts(in: content.collection)
    for service in content.services { texts += Self.texts(in: content.content(of: service) as Any) }
    let fallingBack = texts.filter { text in !Set(text.versions.map(\.language)).isSuperset(of: Self.promised) }
    #expect(texts.count > 400)
    #expect(fallingBack.map(\.versions.first?.text) == [])
  }

  /// Every text inside a value, however deep: no field can be forgotten.
  private static func texts(in value: Any) -> [LocalizedText] {
    if let text = value as? LocalizedText { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
  }
}
