import TerminalModel

extension Doctor.Finding {
  func message(in language: InterfaceLanguage) -> String {
    switch self {
    case .notATerminal:
      language.text(
        ko: "표준 입력이나 출력이 터미널이 아니어서 측정하지 않았습니다",
        en: "Standard input or output is not a terminal; nothing was measured", zh: "标准输入或输出不是终端，未进行测量")
    case .noTerminalType: language.text(ko: "TERM이 설정되지 않았습니다", en: "TERM is not set", zh: "未设置 TERM")
    case .unknownTerminalType(let type):
      language.text(
        ko: "이 시스템은 TERM=‘\(type)’ 터미널을 모릅니다", en: "This system does not know the terminal TERM=‘\(type)’",
        zh: "系统不认识终端 TERM=“\(type)”")
    case .cannotMoveCursor(let type):
      language.text(
        ko: "TERM=‘\(type)’ 터미널은 커서를 옮길 수 없습니다", en: "TERM=‘\(type)’ cannot move its cursor",
        zh: "终端 TERM=“\(type)”无法移动光标")
    case .noScreen: language.text(ko: "터미널을 쓸 수 없습니다", en: "The terminal cannot be used", zh: "无法使用终端")
    case .tooSmall(let size):
      language.text(
        ko: "창이 너무 작습니다: \(size.columns)×\(size.rows)", en: "The window is too small: \(size.columns)×\(size.rows)",
        zh: "窗口太小：\(size.columns)×\(size.rows)")
    case .localeNotInstalled(let name):
      language.text(
        ko: "‘\(name)’ 로케일이 설치되어 있지 않습니다", en: "The locale ‘\(name)’ is not installed", zh: "未安装区域设置“\(name)”")
    case .noUTF8: NoticeMessage.onlyASCII.localized(in: language)
    case .widthsNotAnswered:
      language.text(
        ko: "터미널이 커서 위치를 알려 주지 않았습니다", en: "The terminal did not report its cursor position", zh: "终端没有报告光标位置")
    case .ambiguousWidth(let width, _):
      language.text(
        ko: "이 터미널은 일부 기호를 \(width)칸으로 그립니다",
        en: "The terminal draws some symbols \(DoctorMessage.columns(width).localized(in: language)) wide",
        zh: "此终端用 \(width) 列显示部分符号")
    case .otherWidths(let texts):
      language.text(
        ko: "폭이 다르게 그려지는 문자가 있습니다: \(texts.joined(separator: ", "))",
        en: "The terminal draws these in other widths: \(texts.joined(separator: ", "))",
        zh: "以下字符的显示宽度不同：\(texts.joined(separator: "、"))")
    case .noClipboard:
      language.text(ko: "클립보드에 복사할 방법이 없습니다", en: "No clipboard is available", zh: "没有可用的剪贴板")
    case .copyDidNotArrive(let route):
      language.text(
        ko: "시험 삼아 복사했지만 확인되지 않았습니다: \(route)", en: "A test copy did not arrive by \(route)",
        zh: "试复制未成功：\(route)")
    case .ignoresCopies(let program):
      language.text(
        ko: "\(program.name)에서는 기본으로 복사가 꺼져 있습니다", en: "\(program.name) ignores copies by default",
        zh: "\(program.name) 默认不接受复制")
    case .tmuxKeepsCopies:
      language.text(
        ko: "tmux가 복사한 값을 터미널에 넘기지 않습니다", en: "tmux does not pass copies on to the terminal",
        zh: "tmux 不会把复制的内容传给终端")
    case .outerTmux:
      language.text(
        ko: "바깥 tmux가 복사를 받지 않을 수 있습니다", en: "The tmux outside may not take copies from programs",
        zh: "外层 tmux 可能不接受程序的复制")
    case .configuration(_, let text): text
    case .notWritable(_, let path):
      language.text(ko: "\(path)에 쓸 수 없습니다", en: "\(path) is not writable", zh: "\(path) 不可写")
    case .memoryDamaged(let message): message.localized(in: language)
    case .folderMissing(let path):
      language.text(ko: "\(path) 폴더가 없습니다", en: "\(path) does not exist", zh: "\(path) 不存在")
    case .noContent:
      language.text(ko: "읽을 수 있는 콘텐츠가 없습니다", en: "No content can be read", zh: "没有可读取的内容")
    case .filesSkipped(let count, _): NoticeMessage.filesSkipped(count).localized(in: language)
    case .brokenFile(let words): words
    case .calendarEnds(let calendar):
      language.text(
        ko: "달력 ‘\(calendar.name)’의 공휴일이 \(calendar.end)까지만 있습니다",
        en: "The calendar ‘\(calendar.name)’ ends on \(calendar.end)", zh: "日历“\(calendar.name)”的节假日只到 \(calendar.end)")
    case .secured:
      language.text(
        ko: "HELPDECK_SECURE가 켜져 있습니다: 다른 프로그램을 실행하거나 파일을 쓰지 않습니다",
        en: "HELPDECK_SECURE is on: no other program is run and no file is written",
        zh: "HELPDECK_SECURE 已开启：不运行其他程序，也不写入文件")
    case .noZoneData:
      language.text(
        ko: "시간대 데이터(/usr/share/zoneinfo)가 없습니다", en: "There is no time zone data in /usr/share/zoneinfo",
        zh: "没有时区数据（/usr/share/zoneinfo）")
    case .noQRLibrary:
      language.text(ko: "libqrencode가 없습니다", en: "libqrencode is not installed", zh: "未安装 libqrencode")
    case .searchFileUnusable(let path):
      language.text(
        ko: "찾지 못한 검색을 적을 수 없습니다: \(path)", en: "Searches that find nothing cannot be written to \(path)",
        zh: "无法记录未找到结果的搜索：\(path)")
    }
  }

  /// Empty if there is nothing to do.
  func hint(in language: InterfaceLanguage) -> String {
    switch self {
    case .noScreen, .memoryDamaged, .brokenFile: ""
    case .notATerminal:
      language.text(
        ko: "측정하려면 터미널에서 ‘helpdeck doctor’를 직접 실행하세요",
        en: "run ‘helpdeck doctor’ directly in the terminal to measure it", zh: "在终端中直接运行“helpdeck doctor”即可测量")
    case .noTerminalType, .unknownTerminalType:
      language.text(
        ko: "‘export TERM=xterm-256color’처럼 터미널 이름을 지정하세요",
        en: "set it to the name of your terminal, such as ‘export TERM=xterm-256color’",
        zh: "设置终端名称，例如“export TERM=xterm-256color”")
    case .cannotMoveCursor:
      language.text(
        ko: "‘helpdeck browse --linear’는 커서가 없어도 됩니다", en: "‘helpdeck browse --linear’ needs no cursor",
        zh: "“helpdeck browse --linear”不需要光标")
    case .tooSmall:
      language.text(
        ko: "\(Layout.minimum.columns)×\(Layout.minimum.rows) 이상으로 키우세요",
        en: "make it \(Layout.minimum.columns)×\(Layout.minimum.rows) or larger",
        zh: "放大到 \(Layout.minimum.columns)×\(Layout.minimum.rows) 以上")
    case .localeNotInstalled:
      language.text(
        ko: "‘export LANG=C.UTF-8’로 바꾸거나 설치하세요", en: "use ‘export LANG=C.UTF-8’, or install it",
        zh: "改用“export LANG=C.UTF-8”，或安装该区域设置")
    case .noUTF8:
      language.text(
        ko: "C.UTF-8 같은 UTF-8 로케일을 설치하세요", en: "install a UTF-8 locale, such as C.UTF-8",
        zh: "安装 UTF-8 区域设置，例如 C.UTF-8")
    case .widthsNotAnswered:
      language.text(
        ko: "줄 끝이 가지런하면 그대로 두고, 아니면 ‘ui.ambiguous_width: 2’로 설정하세요",
        en: "if lines are misaligned, set ‘ui.ambiguous_width: 2’", zh: "行尾整齐则无需处理，否则设置“ui.ambiguous_width: 2”")
    case .ambiguousWidth(2, .screen?):
      language.text(
        ko: "~/.screenrc에 ‘cjkwidth off’를 쓰거나 설정에서 ‘ui.ambiguous_width: 2’로 바꾸세요",
        en: "write ‘cjkwidth off’ in ~/.screenrc, or set ‘ui.ambiguous_width: 2’",
        zh: "在 ~/.screenrc 中写“cjkwidth off”，或设置“ui.ambiguous_width: 2”")
    case .ambiguousWidth(let width, _):
      language.text(
        ko: "설정에서 ‘ui.ambiguous_width: \(width)’로 바꾸세요", en: "set ‘ui.ambiguous_width: \(width)’ in the settings",
        zh: "在设置中写“ui.ambiguous_width: \(width)”")
    case .otherWidths:
      language.text(
        ko: "줄 끝이 어긋나면 ‘--ascii’를 쓰거나 최신 터미널을 사용하세요",
        en: "if lines are misaligned, use ‘--ascii’ or a newer terminal", zh: "行尾不齐时可用“--ascii”，或改用较新的终端")
    case .noClipboard:
      language.text(
        ko: "wl-copy, xclip, xsel 가운데 하나를 설치하거나 ‘clipboard.method’를 설정하세요",
        en: "install wl-copy, xclip or xsel, or set ‘clipboard.method’",
        zh: "安装 wl-copy、xclip 或 xsel，或设置“clipboard.method”")
    case .copyDidNotArrive:
      language.text(
        ko: "DISPLAY나 WAYLAND_DISPLAY가 맞는지 확인하거나 ‘clipboard.method’를 설정하세요",
        en: "check DISPLAY or WAYLAND_DISPLAY, or set ‘clipboard.method’",
        zh: "请检查 DISPLAY 或 WAYLAND_DISPLAY，或设置“clipboard.method”")
    case .ignoresCopies(let program): program.remedy(in: language)
    case .tmuxKeepsCopies:
      language.text(
        ko: "tmux에서 ‘set -s set-clipboard external’을 실행하세요", en: "run ‘set -s set-clipboard external’ in tmux",
        zh: "在 tmux 中执行“set -s set-clipboard external”")
    case .outerTmux:
      language.text(
        ko: "바깥 tmux에서 ‘set -s set-clipboard on’을 실행하세요", en: "run ‘set -s set-clipboard on’ in that tmux",
        zh: "在外层 tmux 中执行“set -s set-clipboard on”")
    case .configuration:
      language.text(
        ko: "적용된 설정은 ‘helpdeck config show’로 확인하세요", en: "‘helpdeck config show’ lists the settings in effect",
        zh: "“helpdeck config show”显示生效的设置")
    case .notWritable(.cache, _):
      language.text(
        ko: "분량이 큰 콘텐츠를 매번 새로 읽습니다", en: "large content is read again each time", zh: "大型内容每次都要重新读取")
    case .notWritable:
      language.text(
        ko: "기록을 저장하지 못합니다. 소유자를 바꾸거나 XDG_STATE_HOME을 설정하세요",
        en: "history is not saved; change its owner, or set XDG_STATE_HOME",
        zh: "无法保存记录；请更改所有者，或设置 XDG_STATE_HOME")
    case .folderMissing:
      language.text(
        ko: "HELPDECK_DATA, ‘--data’, 설정의 ‘data.paths’를 확인하세요",
        en: "check HELPDECK_DATA, ‘--data’ and ‘data.paths’ in the settings",
        zh: "请检查 HELPDECK_DATA、“--data”和设置中的“data.paths”")
    case .calendarEnds(let calendar):
      calendar.command.map { command in
        language.text(
          ko: "‘\(command)’로 다음 해의 공휴일을 추가하세요", en: "‘\(command)’ writes the next year",
          zh: "用“\(command)”补充下一年的节假日")
      } ?? language.text(ko: "다음 해의 공휴일을 추가하세요", en: "add the holidays of the next year", zh: "请补充下一年的节假日")
    case .secured:
      language.text(
        ko: "다른 프로그램을 실행하거나 파일을 쓰지 않습니다", en: "no program is run and no file is written", zh: "不会运行其他程序，也不会写入文件")
    case .noZoneData:
      language.text(
        ko: "tzdata를 설치하세요. 그때까지 내장된 규칙을 씁니다", en: "install tzdata; until then built-in rules are used",
        zh: "请安装 tzdata；在此之前使用内置规则")
    case .noQRLibrary:
      language.text(
        ko: "QR 코드를 보려면 libqrencode4를 설치하세요", en: "install libqrencode4 for QR codes", zh: "如需二维码，请安装 libqrencode4")
    case .searchFileUnusable:
      language.text(
        ko: "search.missed의 경로와 권한, 크기를 확인하세요", en: "check the path, permissions and size of ‘search.missed’",
        zh: "请检查“search.missed”的路径、权限和大小")
    case .noContent(let command), .filesSkipped(_, let command):
      language.text(ko: "원인은 ‘\(command)’로 확인하세요", en: "‘\(command)’ shows why", zh: "“\(command)”说明原因")
    }
  }
}
