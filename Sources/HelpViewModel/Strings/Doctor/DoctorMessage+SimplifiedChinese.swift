import TerminalModel

extension DoctorMessage {
  var simplifiedChinese: String {
    switch self {
    case .terminal: "终端"
    case .widths: "字符宽度"
    case .clipboard: "剪贴板"
    case .places: "文件和文件夹"
    case .type: "TERM"
    case .size: "大小"
    case .colors: "颜色"
    case .locale: "区域设置"
    case .measured: "测量"
    case .ambiguous: "宽度不定"
    case .way: "方式"
    case .place(.config): "设置"
    case .place(.state): "状态"
    case .place(.cache): "缓存"
    case .place(.content): "内容"

    case .notNamed: "未设置"
    case .colorCount(let count): count == 0 ? "无" : "\(count) 色"
    case .asExpected(let count, let all): "\(all) 个中有 \(count) 个宽度符合预期"
    case .notMeasured: "未测量"
    case .columns(let count): "\(count) 列"
    case .ambiguousColumns(let measured, let setting):
      (measured.map { "此终端为 \($0) 列，" } ?? "") + "ui.ambiguous_width 为 \(setting)"
    case .noWay: "无"
    case .status(.present): "存在"
    case .status(.missing): "不存在"
    case .status(.notWritable): "不可写"
    case .services(let count): "\(count) 个服务"
    case .builtIn: "程序自带"
    case .allWell: "没有问题"

    case .finding(let finding): finding.simplifiedChinese
    case .hint(let finding): finding.hintInSimplifiedChinese
    }
  }
}

extension Doctor.Finding {
  fileprivate var simplifiedChinese: String {
    switch self {
    case .notATerminal: "标准输入或输出不是终端，未进行测量"
    case .noTerminalType: "未设置 TERM"
    case .unknownTerminalType(let type): "系统不认识终端 TERM=“\(type)”"
    case .cannotMoveCursor(let type): "终端 TERM=“\(type)”无法移动光标"
    case .noScreen: "无法使用终端"
    case .tooSmall(let size): "窗口太小：\(size.columns)×\(size.rows)"
    case .localeNotInstalled(let name): "未安装区域设置“\(name)”"
    case .noUTF8: "系统没有 UTF-8 区域设置，线条和符号以 ASCII 显示"
    case .widthsNotAnswered: "终端没有报告光标位置"
    case .ambiguousWidth(let width): "此终端用 \(width) 列显示部分符号"
    case .otherWidths(let texts): "以下字符的显示宽度不同：\(texts.joined(separator: "、"))"
    case .noClipboard: "没有复制到剪贴板的方式"
    case .configuration(_, let text): text
    case .notWritable(_, let path): "\(path) 不可写"
    case .memoryDamaged: "保存的记录只能读取一部分"
    case .folderMissing(let path): "\(path) 不存在"
    case .noContent: "没有可读取的内容"
    case .filesSkipped(let count): "\(count) 个文件无法读取"
    }
  }

  fileprivate var hintInSimplifiedChinese: String {
    switch self {
    case .notATerminal: "在终端中直接运行“helpdeck doctor”即可测量"
    case .noTerminalType, .unknownTerminalType: "设置终端名称，例如“export TERM=xterm-256color”"
    case .cannotMoveCursor: "“helpdeck browse --linear”不需要光标"
    case .noScreen, .memoryDamaged: ""
    case .tooSmall: "放大到 \(Layout.minimum.columns)×\(Layout.minimum.rows) 以上"
    case .localeNotInstalled: "改用“export LANG=C.UTF-8”，或安装该区域设置"
    case .noUTF8: "安装 UTF-8 区域设置，例如 C.UTF-8"
    case .widthsNotAnswered: "行尾整齐则无需处理，否则设置“ui.ambiguous_width: 2”"
    case .ambiguousWidth(let width): "在设置中写“ui.ambiguous_width: \(width)”"
    case .otherWidths: "行尾不齐时可用“--ascii”；较新的终端可能认识这些字符"
    case .noClipboard: "安装 wl-copy、xclip 或 xsel，或设置“clipboard.method”"
    case .configuration: "“helpdeck config show”显示生效的设置"
    case .notWritable(.cache, _): "大型内容每次都要重新读取"
    case .notWritable: "无法保存记录；请更改所有者，或设置 XDG_STATE_HOME"
    case .folderMissing: "请检查 HELPDECK_DATA、“--data”和设置中的“data.paths”"
    case .noContent, .filesSkipped: "“helpdeck check”说明原因"
    }
  }
}
