package import HelpContent

/// What has come or changed.
package enum NewsMessage: Hashable, Sendable {
  /// The mark of an entry since it was last looked at.
  case new, changed
  case summary(ChangeSummary)
  case nothingChanged
  /// What belongs to no service: the title, categories, synonyms and calendars.
  case collectionChanged
  case change(EntryChange.Kind)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .new: language.text(ko: "새 항목", en: "new", zh: "新增")
    case .changed: language.text(ko: "바뀜", en: "changed", zh: "有改动")
    case .summary(let summary): summary.localized(in: language)
    case .collectionChanged:
      language.text(
        ko: "collection.yaml의 내용이 바뀌었습니다", en: "What collection.yaml says has changed", zh: "collection.yaml 的内容有改动")
    case .nothingChanged: language.text(ko: "바뀐 것이 없습니다", en: "Nothing has changed", zh: "没有改动")
    case .change(.new): language.text(ko: "추가", en: "new", zh: "新增")
    case .change(.changed): language.text(ko: "변경", en: "changed", zh: "有改动")
    case .change(.gone): language.text(ko: "삭제", en: "gone", zh: "已删除")
    }
  }
}

extension ChangeSummary {
  /// So many services are named.
  private static let named = 3

  fileprivate func localized(in language: InterfaceLanguage) -> String {
    let what = parts.map { $0.localized(in: language) }.joined(separator: language.text(ko: ", ", en: ", ", zh: "，"))
    guard services.count > 1 else { return (services.first ?? "") + language.colon + what }
    let separator = language.text(ko: ", ", en: ", ", zh: "、")
    let names = services.prefix(Self.named).joined(separator: separator) + (services.count > Self.named ? "…" : "")
    return language.text(
      ko: "서비스 \(services.count)개 (\(names)): \(what)", en: "\(services.count) services (\(names)): \(what)",
      zh: "\(services.count) 个服务（\(names)）：\(what)")
  }
}

extension ChangeSummary.Part {
  fileprivate func localized(in language: InterfaceLanguage) -> String {
    switch change {
    case .changed:
      language.text(
        ko: "\(kind.noun(in: language)) \(count)개 바뀜", en: "\(counted) changed",
        zh: "\(count) \(kind.noun(in: language))有改动")
    case .new:
      language.text(
        ko: "\(kind.noun(in: language)) \(count)개 추가", en: "\(counted) new",
        zh: "新增 \(count) \(kind.noun(in: language))")
    case .gone:
      language.text(
        ko: "\(kind.noun(in: language)) \(count)개 삭제", en: "\(counted) gone",
        zh: "删除 \(count) \(kind.noun(in: language))")
    }
  }

  private var counted: String { "\(count) \(kind.noun(in: .english))" + (count == 1 ? "" : "s") }
}

extension EntryKind {
  /// For counting, in Chinese with its measure word.
  fileprivate func noun(in language: InterfaceLanguage) -> String {
    switch self {
    case .service: language.text(ko: "서비스", en: "service", zh: "个服务")
    case .contact: language.text(ko: "연락처", en: "contact", zh: "个联系方式")
    case .guide: language.text(ko: "방법", en: "guide", zh: "篇指南")
    case .faq: language.text(ko: "질문", en: "question", zh: "个问题")
    case .fact: language.text(ko: "정보", en: "fact", zh: "条信息")
    case .note: language.text(ko: "유의사항", en: "note", zh: "条注意事项")
    }
  }
}

extension ContentNews.Kind {
  /// Readable without colour.
  package var symbol: String {
    switch self {
    case .new: "•"
    case .changed: "~"
    }
  }

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .new: NewsMessage.new.localized(in: language)
    case .changed: NewsMessage.changed.localized(in: language)
    }
  }
}
