/// All messages about content and the program, as values; the enum of each feature has the texts in every language.
package enum Message: Hashable, Sendable {
  case check(CheckMessage)
  case cli(CLIMessage)
  case composing(ComposingMessage)
  case content(ContentMessage)
  case file(FileMessage)
  case history(HistoryMessage)
  case hours(HoursMessage)
  case key(KeyMessage)
  case linear(LinearMessage)
  case news(NewsMessage)
  case notice(NoticeMessage)
  case reader(ReaderMessage)
  case review(ReviewMessage)
  case search(SearchMessage)
  case sharing(SharingMessage)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .check(let message): message.localized(in: language)
    case .cli(let message): message.localized(in: language)
    case .composing(let message): message.localized(in: language)
    case .content(let message): message.localized(in: language)
    case .file(let message): message.localized(in: language)
    case .history(let message): message.localized(in: language)
    case .hours(let message): message.localized(in: language)
    case .key(let message): message.localized(in: language)
    case .linear(let message): message.localized(in: language)
    case .news(let message): message.localized(in: language)
    case .notice(let message): message.localized(in: language)
    case .reader(let message): message.localized(in: language)
    case .review(let message): message.localized(in: language)
    case .search(let message): message.localized(in: language)
    case .sharing(let message): message.localized(in: language)
    }
  }
}
