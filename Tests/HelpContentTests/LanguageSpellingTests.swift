import HelpContent
import Testing

@Suite("Language spelling") struct LanguageSpellingTests {
  @Test(arguments: ["ko", "en", "en-GB", "zh-Hans", "zh-Hant", "ja", "pt-BR", "sr-Latn", "yue"])
  func `a canonical language tag is accepted`(spelling: String) {
    #expect(LanguageTag(canonical: spelling)?.description == spelling)
  }

  @Test(arguments: [
    ("zh-CN", "zh-Hans"), ("zh_CN", "zh-Hans"), ("zh", "zh-Hans"), ("cn", "zh-Hans"), ("zh-TW", "zh-Hant"),
    ("zh_Hant_HK", "zh-Hant"), ("kr", "ko"), ("ko-KR", "ko"), ("KO", "ko"), ("jp", "ja"), ("en_gb", "en-GB"),
    ("Korean", "ko"), ("zh-hans", "zh-Hans"), ("kr-KR", "ko"),
  ])
  func `another spelling is refused with the canonical one`(spelling: String, meant: String) {
    #expect(LanguageTag(canonical: spelling) == nil)
    #expect(LanguageTag.meant(by: spelling)?.description == meant)
  }

  @Test(arguments: ["", "at any time.", "k", "한국어", "en--GB", "-", "en-GB-oxendict-x"])
  func `text that is not a language tag has no canonical spelling`(spelling: String) {
    #expect(LanguageTag(canonical: spelling) == nil)
    #expect(LanguageTag.meant(by: spelling) == nil)
  }
}
