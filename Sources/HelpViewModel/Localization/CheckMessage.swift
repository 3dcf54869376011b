package import HelpContent

/// What `check` says beside its findings.
package enum CheckMessage: Hashable, Sendable {
  case severity(Diagnostic.Severity)
  /// Over the examples of a code.
  case before, after
  /// The command that explains a code.
  case seeExplanation(String)
  case unknownCode(String)
  /// How many more findings have the same words, and the places of some of them.
  case more(Int, places: [String])
  /// Of all `texts`, those that are not translated.
  case untranslatedHead
  case allServices
  case entriesLeft(Int)
  case untranslated(Int)
  case mended(Int, file: String)
  case wouldMend(Int, files: Int)
  case nothingToMend
  case notMended(String)
  /// The last line of each round of watching.
  case round(time: String, errors: Int, warnings: Int)
  case cannotWatch
  /// Beside a search that found nothing once.
  case foundNow
  case missedSearchesNotKept
  case missedSearchesFull(String)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .severity(.error): language.text(ko: "오류", en: "error", zh: "错误")
    case .severity(.warning): language.text(ko: "경고", en: "warning", zh: "警告")
    case .before: language.text(ko: "고치기 전", en: "before", zh: "修改前")
    case .after: language.text(ko: "고친 뒤", en: "after", zh: "修改后")
    case .seeExplanation(let command):
      language.text(
        ko: "‘\(command)’로 설명과 보기를 볼 수 있습니다", en: "‘\(command)’ explains it with an example",
        zh: "运行“\(command)”查看说明和示例")
    case .unknownCode(let word):
      language.text(
        ko: "‘\(word)’라는 코드가 없습니다. ‘helpdeck check --explain’이 모든 코드를 보여 줍니다",
        en: "There is no code ‘\(word)’; ‘helpdeck check --explain’ lists all",
        zh: "没有代码“\(word)”；“helpdeck check --explain”列出全部")
    case .more(let count, let places):
      language.text(
        ko: "같은 것 \(count)개 더(--all로 모두 표시): \(places.joined(separator: ", "))\(count > places.count ? " …" : "")",
        en:
          "and \(count) more like it (--all shows them): \(places.joined(separator: ", "))\(count > places.count ? " …" : "")",
        zh: "还有 \(count) 个相同的（--all 显示全部）：\(places.joined(separator: "、"))\(count > places.count ? " …" : "")")
    case .untranslatedHead:
      language.text(ko: "번역되지 않은 글 / 모든 글", en: "texts without a translation / all texts", zh: "未翻译的文字 / 全部文字")
    case .allServices: language.text(ko: "전체", en: "all", zh: "全部")
    case .entriesLeft(let count):
      language.text(
        ko: "… \(count)개 더(--all로 모두 표시)", en: "… \(count) more (--all shows them)", zh: "… 还有 \(count) 个（--all 显示全部）")
    case .untranslated(let count):
      language.text(
        ko: "번역되지 않은 글 \(count)개", en: "\(count) \(count == 1 ? "text" : "texts") without a translation",
        zh: "\(count) 处文字未翻译")
    case .mended(let count, let file):
      language.text(ko: "\(file): \(count)개 고침", en: "\(file): \(count) mended", zh: "\(file)：已修正 \(count) 处")
    case .wouldMend(let count, let files):
      language.text(
        ko: "파일 \(files)개에서 \(count)개를 고칠 수 있습니다. --dry-run 없이 실행하면 고칩니다",
        en: "\(count) in \(files) \(files == 1 ? "file" : "files") can be mended; without --dry-run they are",
        zh: "\(files) 个文件中有 \(count) 处可以修正；去掉 --dry-run 即可修正")
    case .nothingToMend:
      language.text(
        ko: "저절로 고칠 수 있는 것이 없습니다", en: "Nothing can be mended automatically", zh: "没有可以自动修正的问题")
    case .notMended(let file):
      language.text(
        ko: "파일을 쓸 수 없어 고치지 못했습니다: \(file)", en: "\(file) cannot be written and was not mended", zh: "无法写入，未能修正：\(file)"
      )
    case .round(let time, let errors, let warnings):
      "— \(time) · " + CLIMessage.checked(errors: errors, warnings: warnings).localized(in: language)
    case .cannotWatch:
      language.text(
        ko: "파일이 바뀌는지 지켜볼 수 없습니다", en: "Changes of files cannot be watched", zh: "无法监视文件变化")
    case .foundNow: language.text(ko: "지금은 찾습니다", en: "found by now", zh: "现在已能找到")
    case .missedSearchesNotKept:
      language.text(
        ko: "찾지 못한 검색을 적어 두지 않습니다. 설정에 search.missed를 쓰세요",
        en: "Searches that find nothing are not kept; set search.missed in the configuration",
        zh: "没有记录未找到结果的搜索；请在配置中设置 search.missed")
    case .missedSearchesFull(let path):
      language.text(
        ko: "파일이 가득 차서 더 적지 않습니다: \(path)", en: "\(path) is full; nothing more is written to it",
        zh: "\(path) 已满，不再写入")
    }
  }
}
