/// Headings and labels of an entry, on the screen and in texts that are copied.
package enum ReaderMessage: Hashable, Sendable {
  /// In the title of the pinned entry.
  case pinnedTitle
  case pinned(key: String)
  case unpinned
  /// In the bottom line.
  case unpin
  case alias, provider, website
  case howToReach, commonQuestions, related, whereToAsk
  case prepare, beforeYouCall, whereToFind, otherPlatforms, platform, whenDone
  case bestFor, advantages, drawbacks
  case response, charges, phoneMenu, spokenLanguages, networks
  case dialableFrom([String])
  /// Behind the number that it belongs to.
  case phoneExtension(String)
  case progress(Int, of: Int)
  case nothingToMark
  /// `key` pressed again takes back the rest.
  case unmarked(key: String)
  case allUnmarked, nothingMarked
  /// `key` starts over.
  case allDone(key: String)
  case warning, note
  /// In parentheses after other text, with the space before it.
  case aside(String)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .pinnedTitle: language.text(ko: "고정", en: "Pinned", zh: "固定")
    case .pinned(let key):
      language.text(
        ko: "옆에 고정했습니다. Tab 오가기 · \(key) 고정 해제", en: "Pinned; Tab goes there and back · \(key) unpins",
        zh: "已固定，按 Tab 来回切换 · 按 \(key) 取消固定")
    case .unpin: language.text(ko: "고정 해제", en: "Unpin", zh: "取消固定")
    case .unpinned: language.text(ko: "고정을 해제했습니다", en: "No longer pinned", zh: "已取消固定")
    case .alias: language.text(ko: "다른 이름", en: "Also known as", zh: "又称")
    case .provider: language.text(ko: "운영", en: "Provider", zh: "运营方")
    case .website: language.text(ko: "웹사이트", en: "Website", zh: "网站")
    case .howToReach: language.text(ko: "문의 방법", en: "How to reach them", zh: "如何联系")
    case .commonQuestions: language.text(ko: "많이 찾는 질문", en: "Common questions", zh: "常见问题")
    case .related: language.text(ko: "관련 항목", en: "Related", zh: "相关内容")
    case .whereToAsk: language.text(ko: "연락처", en: "Where to ask", zh: "联系客服")
    case .prepare: language.text(ko: "준비 사항", en: "What you need", zh: "准备事项")
    case .beforeYouCall: language.text(ko: "전화하기 전 준비", en: "Before you call", zh: "拨打前准备")
    case .whereToFind: language.text(ko: "확인할 곳", en: "Where to look", zh: "查询途径")
    case .otherPlatforms: language.text(ko: "다른 방법", en: "On other platforms", zh: "其他方式")
    case .platform: language.text(ko: "플랫폼", en: "Platform", zh: "平台")
    case .whenDone: language.text(ko: "완료 후", en: "When done", zh: "完成后")
    case .bestFor: language.text(ko: "이럴 때 추천", en: "Best for", zh: "适合")
    case .advantages: language.text(ko: "장점", en: "Advantages", zh: "优点")
    case .drawbacks: language.text(ko: "단점", en: "Drawbacks", zh: "不足")
    case .response: language.text(ko: "답변", en: "Response", zh: "回复")
    case .charges: language.text(ko: "요금", en: "Cost", zh: "费用")
    case .phoneMenu: language.text(ko: "ARS 메뉴", en: "Phone menu", zh: "语音菜单")
    case .spokenLanguages: language.text(ko: "상담 언어", en: "Languages", zh: "服务语言")
    case .networks: language.text(ko: "메신저 종류", en: "Networks", zh: "社交平台")
    case .dialableFrom(let countries):
      language.text(
        ko: "걸 수 있는 곳: \(countries.joined(separator: ", "))",
        en: "Can be dialled from: \(countries.joined(separator: ", "))",
        zh: "可拨打的国家/地区：\(countries.joined(separator: "、"))")
    case .phoneExtension(let digits):
      language.text(ko: "내선 \(digits)", en: "ext. \(digits)", zh: "转 \(digits)")
    case .progress(let done, let count):
      language.text(ko: "\(done)/\(count) 완료", en: "\(done) of \(count) done", zh: "已完成 \(done)/\(count)")
    case .unmarked(let key):
      language.text(
        ko: "완료 표시를 하나 지웠습니다. \(key) 를 다시 누르면 모두 지웁니다",
        en: "One mark taken back; \(key) again takes back all", zh: "已撤销一个完成标记，再按 \(key) 全部撤销")
    case .allUnmarked: language.text(ko: "완료 표시를 모두 지웠습니다", en: "No marks left here", zh: "已撤销全部完成标记")
    case .nothingMarked:
      language.text(ko: "지울 완료 표시가 없습니다", en: "Nothing is marked done here", zh: "这里没有完成标记")
    case .nothingToMark:
      language.text(
        ko: "완료로 표시할 단계나 준비 사항이 없습니다", en: "No steps or preparations to mark done here",
        zh: "这里没有可标记的步骤或准备事项")
    case .allDone(let key):
      language.text(
        ko: "모두 완료했습니다. 다시 시작하려면 \(key) 키를 누르세요",
        en: "All done; press \(key) again to start over", zh: "已全部完成，再按 \(key) 重新开始")
    case .note: language.text(ko: "참고: ", en: "Note: ", zh: "提示：")
    case .warning: language.text(ko: "경고: ", en: "Warning: ", zh: "警告：")
    case .aside(let text): language.text(ko: " (\(text))", en: " (\(text))", zh: "（\(text)）")
    }
  }
}
