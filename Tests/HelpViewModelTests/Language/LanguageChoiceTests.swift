import HelpContent
import HelpViewModel
import Testing

@Suite("Language choice") struct LanguageChoiceTests {
  static let table:
    [(asked: String, variables: [String: String], content: String, interfaceLanguage: InterfaceLanguage)] = [
      ("", [:], "", .english),
      ("", ["LANG": "C"], "", .english),
      ("", ["LANG": "C.UTF-8"], "", .english),
      ("", ["LANG": "POSIX"], "", .english),
      ("", ["LANG": "ko_KR.UTF-8"], "ko", .korean),
      ("", ["LANG": "en_US.UTF-8"], "en-US", .english),
      ("", ["LANG": "en_GB.UTF-8"], "en-GB", .english),
      ("", ["LANG": "zh_CN.UTF-8"], "zh-Hans", .simplifiedChinese),
      ("", ["LANG": "zh_SG"], "zh-Hans", .simplifiedChinese),
      ("", ["LANG": "zh_TW.UTF-8"], "zh-Hant", .simplifiedChinese),
      ("", ["LANG": "zh_HK", "LANGUAGE": "zh_HK:en"], "zh-Hant en", .english),
      ("", ["LANG": "fr_FR.UTF-8"], "fr-FR", .english),
      ("", ["LANG": "ko_KR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], "en-GB", .english),
      ("", ["LANG": "ko_KR.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LC_ALL": "zh_CN"], "zh-Hans", .simplifiedChinese),
      ("", ["LANG": "ko_KR.UTF-8", "LC_ALL": ""], "ko", .korean),
      ("", ["LANG": "ko_KR.UTF-8", "LC_ALL": "C"], "", .english),
      ("", ["LANG": "ko_KR.UTF-8", "LANGUAGE": "zh_CN:en"], "zh-Hans en ko", .simplifiedChinese),
      ("", ["LANG": "C", "LANGUAGE": "zh_CN:en"], "", .english),
      ("", ["LANG": "fr_FR", "LANGUAGE": "de:ko"], "de ko fr-FR", .korean),
      ("", ["LANG": "en_US", "HELPDECK_LANG": "ko,en"], "ko en", .korean),
      ("en", ["LANG": "ko_KR.UTF-8", "HELPDECK_LANG": "zh-Hans"], "en", .english),
      ("ko,en", ["LANG": "C"], "ko en", .korean),
      ("ja", ["LANG": "ko_KR.UTF-8"], "ja", .korean),
      ("ja,zh_CN", ["LANG": "ko_KR.UTF-8"], "ja zh-Hans", .simplifiedChinese),
    ]

  @Test(arguments: table.indices) func `an explicit choice takes precedence over the environment`(row: Int) {
    let (asked, variables, content, interfaceLanguage) = Self.table[row]
    let choice = LanguageChoice(
      asked: LanguageChoice.tags(in: asked, separators: ","), environment: Environment(variables))
    #expect(choice.content.map(\.description).joined(separator: " ") == content)
    #expect(choice.interfaceLanguage == interfaceLanguage)
  }

  @Test(arguments: [
    (["LANG": "C"], "en"), ([:], "en"), (["LANG": "ko_KR"], "ko"), (["LANG": "fr_FR"], "fr-FR en"),
    (["LANG": "zh_TW"], "zh-Hant zh-Hans"), (["LANG": "en_GB", "LANGUAGE": "de:ko"], "de ko en-GB"),
  ])
  func `content prefers the interface language to the collection's`(
    variables: [String: String], shown: String
  ) {
    let choice = LanguageChoice(environment: Environment(variables))
    #expect(choice.shown.map(\.description).joined(separator: " ") == shown)
  }

  @Test(arguments: ["", "C", "c", "POSIX", "C.UTF-8", "한국어", "ko_", "ko_K!", "e", "-L"])
  func `a locale that names no language gives none`(name: String) {
    #expect(LanguageTag(localeName: name) == nil)
  }

  @Test(arguments: [
    ("KO-kr", "ko"), ("zh-hant-HK", "zh-Hant"), ("zh_TW@stroke", "zh-Hant"), ("sr_Latn_RS", "sr-Latn-RS"),
    ("pt_BR", "pt-BR"),
  ])
  func `language tags are normalized`(name: String, tag: String) {
    #expect(LanguageTag(localeName: name)?.description == tag)
  }

  static let configured:
    [(asked: String, variables: [String: String], content: String, source: LanguageChoice.Source)] =
      [
        ("", ["LANG": "en_US", "LANGUAGE": "zh_CN"], "ko", .configuration),
        ("", ["LANG": "en_US", "HELPDECK_LANG": "zh-Hans"], "zh-Hans", .variable("HELPDECK_LANG")),
        ("en", ["HELPDECK_LANG": "zh-Hans"], "en", .commandLine),
      ]

  @Test(arguments: configured.indices) func `the configuration ranks between HELPDECK_LANG and the locale`(
    row: Int
  ) {
    let (asked, variables, content, source) = Self.configured[row]
    let choice = LanguageChoice(
      asked: LanguageChoice.tags(in: asked, separators: ","), configured: [.korean],
      environment: Environment(variables))
    #expect(choice.content.map(\.description) == [content])
    #expect(choice.interfaceLanguage.rawValue == content)
    #expect(choice.source == source)
  }

  @Test(arguments: [
    (["LANG": "ko_KR", "LANGUAGE": "en"], LanguageChoice.Source.variable("LANGUAGE")),
    (["LANG": "ko_KR"], .variable("LANG")), (["LANG": "ko_KR", "LC_ALL": "en_US"], .variable("LC_ALL")),
    (["LANG": "C"], .nothing),
  ])
  func `the source of the chosen language is known`(variables: [String: String], source: LanguageChoice.Source) {
    #expect(LanguageChoice(environment: Environment(variables)).source == source)
  }
}
