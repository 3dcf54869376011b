package import HelpContent

/// Commands of the shell: what they look up and list, and the environment they run in.
package enum CLIMessage: Hashable, Sendable {
  case unknownReference(String)
  case ambiguousReference(String)
  case unknownWord(String)
  case didYouMean([String])
  case noSection(ServiceSection)
  case noPlatform(Platform)
  case unknownService(String)
  case noResults(String)
  case nothingToList
  case noOpenChannel
  /// The channel with its service; `time` is formatted already.
  case nextOpening(channel: String, time: String)
  case moreResults(shown: Int, total: Int)
  case checked(errors: Int, warnings: Int)
  case noSearchesToTry
  /// The command that shows what is wrong.
  case seeCheck(String)
  case unknownSetting(String)
  case unknownClipboardMethod(String, known: [String])
  case noClipboardCommand
  case invalidClock(String)
  /// `HELPDECK_SECURE` forbids running programs and writing files.
  case secured
  case needsTerminal
  case unsupportedTerminal(type: String)
  case noScreen
  /// A mapped file was truncated.
  case lostFile

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknownReference(let text):
      language.text(ko: "‘\(text)’ 항목이 없습니다", en: "There is no entry ‘\(text)’", zh: "找不到条目“\(text)”")
    case .ambiguousReference(let text):
      language.text(
        ko: "‘\(text)’에 해당하는 항목이 여럿입니다:", en: "‘\(text)’ matches several entries:", zh: "“\(text)”对应多个条目：")
    case .unknownWord(let word):
      language.text(
        ko: "‘\(word)’ 명령이나 항목이 없습니다", en: "‘\(word)’ is neither a command nor an entry",
        zh: "找不到命令或条目“\(word)”")
    case .didYouMean(let names):
      language.text(
        ko: "비슷한 이름: \(names.map { "‘\($0)’" }.joined(separator: ", "))",
        en: "Did you mean \(names.map { "‘\($0)’" }.joined(separator: " or "))?",
        zh: "是否要找\(names.map { "“\($0)”" }.joined(separator: "或"))？")
    case .noSection(let section):
      language.text(
        ko: "‘\(section.rawValue)’ 구역은 서비스에만 있습니다", en: "Only services have a section ‘\(section.rawValue)’",
        zh: "只有服务才有“\(section.rawValue)”部分")
    case .noPlatform(let platform):
      language.text(
        ko: "‘\(platform.rawValue)’용 콘텐츠가 없습니다", en: "There is no content for ‘\(platform.rawValue)’",
        zh: "没有“\(platform.rawValue)”的内容")
    case .unknownService(let text):
      language.text(ko: "‘\(text)’ 서비스가 없습니다", en: "There is no service ‘\(text)’", zh: "找不到服务“\(text)”")
    case .noResults(let query): SearchMessage.noResults(query).localized(in: language)
    case .nothingToList:
      language.text(ko: "표시할 항목이 없습니다", en: "There is nothing to list", zh: "没有可列出的条目")
    case .noOpenChannel:
      language.text(
        ko: "상담 가능한 연락처가 확인되지 않습니다", en: "No channel is known to be open", zh: "没有确认在服务时间内的联系方式")
    case .nextOpening(let channel, let time):
      language.text(ko: "다음: \(channel), \(time)", en: "Next: \(channel), \(time)", zh: "下一个：\(channel)，\(time)")
    case .moreResults(let shown, let total):
      language.text(
        ko: "\(total)개 중 \(shown)개 표시. 더 보려면 -n", en: "\(shown) of \(total) shown; -n shows more",
        zh: "共 \(total) 条，已显示 \(shown) 条；用 -n 显示更多")
    case .checked(let errors, let warnings):
      language.text(
        ko: "오류 \(errors)개, 경고 \(warnings)개",
        en: "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")",
        zh: "\(errors) 个错误，\(warnings) 个警告")
    case .noSearchesToTry:
      language.text(
        ko: "시험할 검색이 없습니다. searches.yaml에 적으세요", en: "No searches to try; searches.yaml lists them",
        zh: "没有要试的搜索，请写在 searches.yaml 中")
    case .seeCheck(let command):
      language.text(
        ko: "자세한 내용은 ‘\(command)’로 확인하세요", en: "‘\(command)’ shows what is wrong", zh: "运行“\(command)”查看详情")
    case .unknownSetting(let key):
      language.text(ko: "‘\(key)’라는 설정이 없습니다", en: "There is no setting ‘\(key)’", zh: "没有名为“\(key)”的设置项")
    case .unknownClipboardMethod(let method, let known):
      language.text(
        ko: "HELPDECK_CLIPBOARD: ‘\(method)’ 방식은 지원하지 않습니다. 쓸 수 있는 값: \(known.joined(separator: ", "))",
        en: "HELPDECK_CLIPBOARD: unknown method ‘\(method)’; choose from \(known.joined(separator: ", "))",
        zh: "HELPDECK_CLIPBOARD：不支持“\(method)”；可用：\(known.joined(separator: "、"))")
    case .noClipboardCommand:
      language.text(
        ko: "HELPDECK_CLIPBOARD: 설정에 clipboard.command가 없습니다",
        en: "HELPDECK_CLIPBOARD: clipboard.command is not configured",
        zh: "HELPDECK_CLIPBOARD：配置中没有 clipboard.command")
    case .invalidClock(let text):
      language.text(
        ko: "HELPDECK_NOW: ‘\(text)’ 값은 2026-11-20T14:32 같은 시각이 아니므로 시스템 시계를 사용합니다",
        en: "HELPDECK_NOW: ‘\(text)’ is not a time such as 2026-11-20T14:32; using the system clock",
        zh: "HELPDECK_NOW：“\(text)”不是 2026-11-20T14:32 这样的时间，改用系统时钟")
    case .secured:
      language.text(
        ko: "HELPDECK_SECURE가 설정되어 있어 다른 프로그램을 실행하거나 파일을 쓸 수 없습니다",
        en: "HELPDECK_SECURE is set: other programs cannot be run and files cannot be written",
        zh: "已设置 HELPDECK_SECURE：不能运行其他程序，也不能写入文件")
    case .needsTerminal:
      language.text(
        ko: "helpdeck 화면에는 터미널이 필요합니다. 명령 목록은 ‘helpdeck --help’로 확인하세요",
        en: "The browser needs a terminal; ‘helpdeck --help’ lists the commands",
        zh: "helpdeck 界面需要终端；运行“helpdeck --help”查看命令")
    case .unsupportedTerminal(let type):
      language.text(
        ko:
          "TERM=‘\(type)’ 터미널에서는 helpdeck 화면을 쓸 수 없습니다. ‘export TERM=xterm-256color’를 실행하거나 ‘helpdeck browse --linear’를 쓰세요",
        en:
          "The browser does not work on a terminal of type TERM=‘\(type)’; try ‘export TERM=xterm-256color’ or ‘helpdeck browse --linear’",
        zh: "helpdeck 界面无法在 TERM=“\(type)”的终端中使用；请执行“export TERM=xterm-256color”，或用“helpdeck browse --linear”")
    case .noScreen:
      language.text(
        ko: "터미널 화면을 열 수 없습니다", en: "The terminal's screen could not be opened", zh: "无法打开终端画面")
    case .lostFile:
      language.text(
        ko: "읽고 있던 파일이 잘렸거나 더 읽을 수 없어 helpdeck을 종료했습니다. 다시 실행하세요",
        en: "helpdeck has stopped: a file it was reading was truncated or became unreadable. Start it again",
        zh: "正在读取的文件被截断或无法继续读取，helpdeck 已退出。请重新启动")
    }
  }
}
