import HelpContent
import HelpSearch

/// The words of the table of searches that were tried.
package enum SearchSharesMessage: Hashable, Sendable {
  /// A class by the name that its file gives it.
  case name(String)
  case all
  case group, count, first, amongFirst, failed

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .name(SearchShares.otherClass): language.text(ko: "기타", en: SearchShares.otherClass, zh: "其他")
    case .name(let name): name
    case .all: language.text(ko: "전체", en: "all", zh: "全部")
    case .group: language.text(ko: "분류", en: "class", zh: "类别")
    case .count: language.text(ko: "검색 수", en: "searches", zh: "搜索数")
    case .first: language.text(ko: "1위 %", en: "first %", zh: "第一 %")
    case .amongFirst:
      language.text(
        ko: "\(ExpectedSearch.topResultCount)위 안 %", en: "top \(ExpectedSearch.topResultCount) %",
        zh: "前 \(ExpectedSearch.topResultCount) 位 %")
    case .failed: language.text(ko: "실패 %", en: "failed %", zh: "未达标 %")
    }
  }
}
