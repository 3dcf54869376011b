/// The browser without a screen.
package enum LinearMessage: Hashable, Sendable {
  case help
  case favouriteAdded
  case nothingToCopy
  case noNumber(Int)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .help:
      language.text(
        ko: """
          번호를 입력하면 열고, 검색어를 입력하면 검색합니다. c 복사, c 2 두 번째 단계나 항목 복사, b 뒤로, * 즐겨찾기, \
          r 최근 본 항목, ? 도움말, q 종료.
          """,
        en: """
          Type a number to open, or words to search. c copies, c 2 copies step or entry 2, b goes back, \
          * adds a favourite or removes it, r lists recent entries, ? shows this help, q quits.
          """,
        zh: """
          输入编号打开，输入关键词搜索。c 复制，c 2 复制第 2 步或第 2 项，b 返回，* 收藏，r 最近查看，\
          ? 帮助，q 退出。
          """)
    case .favouriteAdded:
      language.text(
        ko: "즐겨찾기에 추가했습니다. r로 볼 수 있습니다", en: "Added to favourites; r lists them", zh: "已加入收藏，输入 r 可查看")
    case .nothingToCopy:
      language.text(
        ko: "먼저 항목을 연 다음 c로 복사하세요", en: "Open an entry first; c copies it", zh: "请先打开一项内容，再输入 c 复制")
    case .noNumber(let number):
      language.text(ko: "\(number)번은 없습니다", en: "There is no number \(number) here", zh: "没有编号 \(number)")
    }
  }
}
