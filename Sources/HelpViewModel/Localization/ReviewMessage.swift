package import HelpContent

/// The trustworthiness and the sources of entries.
package enum ReviewMessage: Hashable, Sendable {
  case status(Review.Status)
  /// Longer ago than the entry's period of review.
  case lastVerified(daysAgo: Int)
  case changedSinceVerified(String)
  case verifiedOn(String)
  case neverVerified
  /// For a list; the value itself may not belong to the service.
  case unconfirmed
  case unconfirmedValue(Contact.Kind)
  case notPublished
  case checkOfficialSite
  case source
  case sourceKind(Review.Source.Kind)
  case undatedThirdParty
  case moreSources(Int)
  case nextSource
  case accessedOn(String)
  case sourceWithoutLink
  case retired
  /// In the reader.
  case retiredEntry
  case notTranslated(shownIn: LanguageTag)
  case outdatedTranslation

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .status(let status): status.name(in: language)
    case .lastVerified(let days):
      language.text(
        ko: "마지막 확인 \(days)일 전", en: "verified \(days) days ago", zh: "上次核实于 \(days) 天前")
    case .changedSinceVerified(let date):
      language.text(ko: "확인한 뒤 바뀜 \(date)", en: "changed after it was verified \(date)", zh: "核实后有改动 \(date)")
    case .verifiedOn(let date): language.text(ko: "확인일 \(date)", en: "Verified \(date)", zh: "核实日期 \(date)")
    case .neverVerified: language.text(ko: "확인일 없음", en: "Never verified", zh: "尚未核实")
    case .unconfirmed: language.text(ko: "미검증", en: "unconfirmed", zh: "未证实")
    case .unconfirmedValue(let kind):
      kind.hasNumber
        ? language.text(ko: "미검증 번호", en: "unconfirmed number", zh: "未证实的号码")
        : language.text(ko: "미검증 주소", en: "unconfirmed address", zh: "未证实的地址")
    case .notPublished: language.text(ko: "미공개", en: "not published", zh: "未公布")
    case .checkOfficialSite:
      language.text(ko: "공식 사이트에서 확인", en: "check the official site", zh: "请到官网核实")
    case .source: language.text(ko: "출처", en: "Source", zh: "来源")
    case .sourceKind(let kind): kind.name(in: language)
    case .undatedThirdParty:
      language.text(ko: "제3자 글(작성일 미상)", en: "Third-party article, undated", zh: "第三方文章（日期不详）")
    case .moreSources(let count):
      language.text(ko: "외 \(count)건", en: "and \(count) more", zh: "等 \(count + 1) 项")
    case .nextSource: language.text(ko: "다음 출처", en: "Next source", zh: "下一个来源")
    case .accessedOn(let date): language.text(ko: "열람일 \(date)", en: "Accessed \(date)", zh: "查阅日期 \(date)")
    case .sourceWithoutLink:
      language.text(ko: "이 출처에는 링크가 없습니다", en: "This source has no link", zh: "此来源没有链接")
    case .retired: language.text(ko: "지난 내용", en: "retired", zh: "已停用")
    case .retiredEntry:
      language.text(
        ko: "지난 내용입니다. 더 이상 맞지 않을 수 있습니다", en: "Retired: this may no longer be true",
        zh: "内容已停用，可能不再适用")
    case .notTranslated(let shown):
      language.text(
        ko: "번역이 없어 \(ContentMessage.language(shown).localized(in: language))로 표시합니다",
        en: "Not translated; shown in \(ContentMessage.language(shown).localized(in: language))",
        zh: "暂无译文，以\(ContentMessage.language(shown).localized(in: language))显示")
    case .outdatedTranslation:
      language.text(
        ko: "번역이 원문보다 오래되었습니다", en: "The translation is older than the original", zh: "译文比原文旧")
    }
  }
}

extension Review.Status {
  fileprivate func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .verified: language.text(ko: "확인됨", en: "verified", zh: "已核实")
    case .reported: language.text(ko: "외부 정보", en: "reported", zh: "外部信息")
    case .unverified: language.text(ko: "미확인", en: "unverified", zh: "未核实")
    case .disputed: language.text(ko: "정보 엇갈림", en: "disputed", zh: "说法不一")
    }
  }
}

extension Review.Source.Kind {
  fileprivate func name(in language: InterfaceLanguage) -> String {
    switch self {
    case .official: language.text(ko: "공식 자료", en: "Official", zh: "官方资料")
    case .internal: language.text(ko: "내부 자료", en: "Internal", zh: "内部资料")
    case .thirdParty: language.text(ko: "제3자 글", en: "Third party", zh: "第三方文章")
    }
  }
}
