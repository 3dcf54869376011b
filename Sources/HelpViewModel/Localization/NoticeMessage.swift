package import HelpContent

extension InterfaceLanguage {
  fileprivate var ownName: String { ContentMessage.language(LanguageTag(rawValue)).localized(in: self) }
}

/// Notices of the bottom line, and problems with content and configuration.
package enum NoticeMessage: Hashable, Sendable {
  case nothingToFollow, pressNumber
  case noNumberToFollow(Int, max: Int)
  case typeToFilter
  case languageChanged(LanguageTag)
  case onlyLanguage
  /// At the first start, if nothing names a language: which there are, by which key.
  case languagesOffered([InterfaceLanguage], key: String)
  case mouseOn, mouseOff
  case calmOn, calmOff
  /// The system does not know the type of the terminal.
  case otherTerminalType(String, used: String)
  case favouriteAdded, favouriteRemoved
  case noEarlierEntry, noLaterEntry
  case historyDamaged, historyUnreadable, historyNotSaved
  /// The system has no threads or descriptors left.
  case contentNotWatched
  case contentReloaded, contentFolderGone
  /// The first diagnostic of the files that changed, and how many more there are.
  case badContent(Diagnostic, more: Int)
  case contentProblems, noContentProblems
  case noCategory
  case nameThePlace
  case placeNamed(Character)
  case noPlace(Character)
  case noPlaces
  /// Pressed again, the key folds or unfolds all categories.
  case folded(category: String, Int, key: String)
  case unfolded(category: String, key: String)
  case allFolded, allUnfolded
  case badConfiguration(Diagnostic, more: Int)
  case filesSkipped(Int)
  case noServicesYet
  /// The command that shows why.
  case noReadableServices(check: String)
  case onlyASCII
  case windowTooSmall(columns: Int, rows: Int)
  case windowTooLarge(columns: Int, rows: Int)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .nothingToFollow:
      language.text(
        ko: "열 수 있는 관련 항목이나 링크가 없습니다", en: "No related entries or links here", zh: "没有可打开的相关内容或链接")
    case .pressNumber:
      language.text(
        ko: "열 항목의 번호를 누르세요 (Esc 취소)", en: "Press the number to open (Esc cancels)", zh: "按编号打开（Esc 取消）")
    case .noNumberToFollow(let number, let max):
      language.text(
        ko: "\(number)번은 없습니다 (\(max == 1 ? "1" : "1–\(max)")번, Esc 취소)",
        en: "No number \(number); press \(max == 1 ? "1" : "1–\(max)") (Esc cancels)",
        zh: "没有编号 \(number)，可按 \(max == 1 ? "1" : "1–\(max)")（Esc 取消）")
    case .typeToFilter: language.text(ko: "입력하여 목록 필터링", en: "Type to filter the list", zh: "输入以筛选列表")
    case .languageChanged(let tag):
      language.text(ko: "언어", en: "Language", zh: "语言") + language.colon
        + ContentMessage.language(tag).localized(in: language)
    case .onlyLanguage: language.text(ko: "다른 언어가 없습니다", en: "There is no other language", zh: "没有其他语言")
    case .languagesOffered(let languages, let key): "\(key): " + languages.map(\.ownName).joined(separator: " · ")
    case .mouseOn:
      language.text(
        ko: "마우스를 켰습니다. Shift를 누른 채 드래그하면 글을 선택할 수 있습니다", en: "Mouse on: hold Shift and drag to select text",
        zh: "鼠标已开启，按住 Shift 拖动可选择文字")
    case .mouseOff:
      language.text(
        ko: "마우스를 껐습니다. 드래그하면 글을 선택할 수 있습니다", en: "Mouse off: drag to select text", zh: "鼠标已关闭，直接拖动可选择文字")
    case .otherTerminalType(let type, let used):
      language.text(
        ko: "이 시스템은 TERM=‘\(type)’을 몰라 \(used)로 대신합니다",
        en: "TERM=‘\(type)’ is not known here; \(used) is used instead",
        zh: "系统不认识 TERM=“\(type)”，改用 \(used)")
    case .calmOn:
      language.text(ko: "화면 낭독기용 화면입니다", en: "Calm screen on", zh: "已切换到安静界面")
    case .calmOff:
      language.text(ko: "보통 화면입니다", en: "Calm screen off", zh: "已切换到普通界面")
    case .favouriteAdded:
      language.text(
        ko: "즐겨찾기에 추가했습니다. / 를 누르면 볼 수 있습니다", en: "Added to favourites; press / to see them",
        zh: "已加入收藏，按 / 可查看")
    case .favouriteRemoved:
      language.text(ko: "즐겨찾기에서 삭제했습니다", en: "Removed from favourites", zh: "已取消收藏")
    case .noEarlierEntry: language.text(ko: "뒤로 갈 항목이 없습니다", en: "No earlier entry", zh: "没有可返回的内容")
    case .noLaterEntry: language.text(ko: "앞으로 갈 항목이 없습니다", en: "No later entry", zh: "没有可前进的内容")
    case .historyDamaged:
      language.text(
        ko: "저장된 기록의 일부를 읽지 못했습니다", en: "Part of the saved history could not be read", zh: "保存的记录有一部分无法读取")
    case .historyUnreadable:
      language.text(
        ko: "저장된 기록을 지금 읽을 수 없어 그대로 두었습니다",
        en: "The saved history cannot be read now and is left as it is", zh: "保存的记录目前无法读取，保持原样")
    case .historyNotSaved:
      language.text(
        ko: "기록을 저장하지 못했습니다. 상태 폴더나 그 파일에 쓸 수 없습니다",
        en: "History could not be saved: the state folder or its file cannot be written",
        zh: "无法保存记录：状态文件夹或其中的文件不可写")
    case .contentNotWatched:
      language.text(
        ko: "콘텐츠가 바뀌어도 알 수 없습니다. 시스템이 스레드나 파일을 더 허용하지 않습니다",
        en: "Changes of content are not noticed: the system allows no more threads or files",
        zh: "无法得知内容的变化：系统不再允许更多线程或文件")
    case .contentReloaded:
      language.text(ko: "콘텐츠를 새로 불러왔습니다", en: "Content reloaded", zh: "已重新加载内容")
    case .contentFolderGone:
      language.text(
        ko: "콘텐츠 폴더가 없어져 앞서 불러온 콘텐츠를 표시합니다", en: "A content folder is gone; showing what was loaded before",
        zh: "内容文件夹已不存在，显示之前加载的内容")
    case .badContent(let diagnostic, let more):
      diagnostic.inShort(in: language)
        + (more == 0
          ? "" : language.text(ko: " 외 \(more)건", en: " · \(more) more", zh: " 等共 \(more + 1) 处"))
        + language.text(ko: " · ! 전체 보기", en: " · ! shows all", zh: " · ! 查看全部")
    case .contentProblems: language.text(ko: "콘텐츠 오류", en: "Content problems", zh: "内容问题")
    case .noContentProblems:
      language.text(ko: "콘텐츠에 오류가 없습니다", en: "The content has no problems", zh: "内容没有问题")
    case .nameThePlace:
      language.text(
        ko: "이 항목의 이름이 될 글자나 숫자를 누르세요 (Esc 취소)", en: "Press a letter or digit to name the entry (Esc cancels)",
        zh: "按一个字母或数字标记此条目（Esc 取消）")
    case .placeNamed(let name):
      language.text(
        ko: "이 항목의 이름: \(name) · '\(name) 를 누르면 돌아옵니다", en: "Named \(name) · '\(name) comes back here",
        zh: "已标记为 \(name) · 按 '\(name) 回到此处")
    case .noPlace(let name):
      language.text(ko: "이름이 \(name)인 항목이 없습니다", en: "No entry is named \(name)", zh: "没有标记为 \(name) 的条目")
    case .noPlaces:
      language.text(
        ko: "이름 붙인 항목이 없습니다. \" 로 붙입니다", en: "No entry is named yet; \" names one", zh: "还没有标记的条目，按 \" 标记")
    case .noCategory:
      language.text(ko: "이 서비스는 분류가 없습니다", en: "This service has no category", zh: "此服务没有分类")
    case .folded(let category, let count, let key):
      language.text(
        ko: "\(category) 접음 (\(count)개) · 다시 \(key): 모든 분류",
        en: "Folded \(category) (\(count)) · \(key) again: all categories",
        zh: "已折叠 \(category)（\(count) 项） · 再按 \(key)：全部分类")
    case .unfolded(let category, let key):
      language.text(
        ko: "\(category) 펼침 · 다시 \(key): 모든 분류", en: "Unfolded \(category) · \(key) again: all categories",
        zh: "已展开 \(category) · 再按 \(key)：全部分类")
    case .allFolded: language.text(ko: "모든 분류를 접었습니다", en: "All categories are folded", zh: "已折叠全部分类")
    case .allUnfolded: language.text(ko: "모든 분류를 펼쳤습니다", en: "All categories are unfolded", zh: "已展开全部分类")
    case .badConfiguration(let diagnostic, let more):
      diagnostic.inShort(in: language)
        + (more == 0
          ? ""
          : language.text(
            ko: " · 그 밖에 \(more)개: ‘helpdeck config show’", en: " · \(more) more: ‘helpdeck config show’",
            zh: " · 另有 \(more) 个问题：“helpdeck config show”"))
    case .filesSkipped(let count):
      language.text(
        ko: "오류가 있는 파일 \(count)개", en: count == 1 ? "1 file has errors" : "\(count) files have errors",
        zh: "\(count) 个文件有错误")
    case .noReadableServices(let command):
      language.text(
        ko: "읽을 수 있는 서비스가 없습니다. ‘\(command)’로 원인을 확인하세요",
        en: "No service could be read; ‘\(command)’ shows why", zh: "没有可读取的服务，可用“\(command)”查看原因")
    case .noServicesYet:
      language.text(
        ko: "아직 서비스가 없습니다. ‘helpdeck new 이름 -o 폴더/services/이름.yaml’로 만드세요",
        en: "There are no services yet; create one with ‘helpdeck new NAME -o FOLDER/services/NAME.yaml’",
        zh: "还没有服务，可用“helpdeck new 名称 -o 文件夹/services/名称.yaml”新建")
    case .onlyASCII:
      language.text(
        ko: "UTF-8 로케일이 없어 선과 기호를 ASCII로 표시합니다", en: "No UTF-8 locale: lines and symbols are drawn in ASCII",
        zh: "系统没有 UTF-8 区域设置，线条和符号以 ASCII 显示")
    case .windowTooSmall(let columns, let rows):
      language.text(
        ko: "창이 너무 작습니다 (최소 \(columns)×\(rows))", en: "Window too small (\(columns)×\(rows) or more)",
        zh: "窗口太小（至少 \(columns)×\(rows)）")
    case .windowTooLarge(let columns, let rows):
      language.text(
        ko: "창이 너무 큽니다 (최대 \(columns)×\(rows))", en: "Window too large (\(columns)×\(rows) or less)",
        zh: "窗口太大（最大 \(columns)×\(rows)）")
    }
  }
}
