import HelpContent

extension CLIMessage {
  var simplifiedChinese: String {
    switch self {
    case .copied(let value, let route): "已复制 \(value)（\(route)）"
    case .sentToTerminal: "已发送到终端，能否复制取决于终端"
    case .exampleCopied(let kind): kind.hasNumber ? "仅为示例号码，拨打前请核实" : "仅为示例，使用前请核实"
    case .notPublished(let kind): kind.hasNumber ? "没有公布号码，无法复制" : "没有公布地址，无法复制"
    case .noClipboard: "无法使用剪贴板"
    case .routeFailed(let route, let reason):
      switch reason {
      case .notFound: "\(route)：无法运行"
      case .exited(let code): "\(route)：出错退出（\(code)）"
      case .killedBySignal(let signal): "\(route)：被信号 \(signal) 终止"
      case .timedOut: "\(route)：没有响应，已终止"
      case .noTerminal: "\(route)：没有终端"
      case .tooLong(let limit): "\(route)：超过终端可接受的 \(limit) 字节"
      }

    case .handedOver(let link, let program): "已交给 \(program)：\(link)"
    case .noBrowser: "此处无法打开"
    case .hasNoLink(let kind): "此条目（\(Message.entryKind(kind).localized(in: .simplifiedChinese))）没有可打开的链接"

    case .unknownReference(let text): "没有条目“\(text)”"
    case .ambiguousReference(let text): "“\(text)”对应多个条目："
    case .unknownWord(let word): "没有命令或条目“\(word)”"
    case .didYouMean(let words): "是否要找\(words.map { "“\($0)”" }.joined(separator: "或"))？"
    case .hasNoField(let field, let kind):
      "此条目（\(Message.entryKind(kind).localized(in: .simplifiedChinese))）没有可复制的“\(field.rawValue)”"
    case .hasNoSection(let section): "只有服务才有“\(section.rawValue)”部分"
    case .hasNoPlatform(let platform): "没有“\(platform.rawValue)”的内容"
    case .unknownService(let text): "没有服务“\(text)”"

    case .nothingFound(let query): "没有找到相关内容：\(query)"
    case .nothingToList: "没有可列出的条目"
    case .nobodyAnswers: "该时间没有已知在服务的联系方式"
    case .answersNext(let channel, let time): "下一个：\(channel)，\(time)"
    case .moreResults(let shown, let total): "共 \(total) 条，已显示 \(shown) 条；用 -n 显示更多"

    case .importing(let percent): "正在读取 \(Self.bar(percent))"
    case .writing(let percent): "正在写入 \(Self.bar(percent))"
    case .reading(let done, let total): "正在读取内容（\(done)/\(total) 个文件）"
    case .folderMissing(let path): "\(path)：无法读取"
    case .cannotWrite: "无法写入输出"
    case .cannotReadInput: "无法读取标准输入"
    case .cannotCreate(let path): "\(path)：无法创建文件"
    case .leftOutOfCards(let count): "仅为示例而未导出：\(count) 项"
    case .imported(let questions, let guides, let todo, let lost):
      "问题 \(questions) 个，步骤 \(guides) 个，待确认 \(todo) 行，未导入 \(lost) 行"
    case .leftOut(let file, let line, let text): "\(file):\(line)：未导入：\(text)"
    case .notMarkdown(let file): "不是 Markdown，未读取：\(file)"
    case .noMarkdown(let folder): "\(folder)：此文件夹中没有 Markdown 文件"
    case .needsFolder: "将生成多个文件，请用 -o 指定文件夹"
    case .noTableHeader(let file): "\(file)：第一行没有“问题”和“答案”列"
    case .notUTF8(let file, let byte):
      "\(file)：第 \(byte) 个字节不是 UTF-8；请用“iconv -f GB18030 -t UTF-8”等转换"
    case .wrote(let path): "已生成 \(path)"
    case .liesOver(let service, let path):
      "已有服务“\(service)”（\(path)）：放在更高层文件夹时，此文件会取代它；写上“overlay: true”则只改动写明的内容"
    case .alreadyThere: "已有同名文件，未写入任何内容："
    case .insideTheProgram(let service):
      "“\(service)”在程序内部，无法修改；可用“helpdeck new \(service) --from \(service) -o 文件”复制一份"
    case .editorFailed(let editor): "编辑器“\(editor)”出错"
    case .noEditor: "无法运行编辑器，请用 VISUAL 或 EDITOR 指定"
    case .otherEditor(let wanted, let used): "找不到“\(wanted)”，已改用“\(used)”"
    case .secured: "已设置 HELPDECK_SECURE：不能运行其他程序，也不能写入文件"
    case .lostFile: "正在读取的文件被截断或无法继续读取，helpdeck 已退出。请重新启动"
    case .seeCheck: "运行“helpdeck check”查看详情"
    case .checked(let errors, let warnings): "\(errors) 个错误，\(warnings) 个警告"
    case .unknownClipboardMethod(let method, let known):
      "HELPDECK_CLIPBOARD：没有方式“\(method)”；可用：\(known.joined(separator: "、"))"
    case .noClipboardCommand: "HELPDECK_CLIPBOARD：配置中没有 clipboard.command"
    case .unknownSetting(let key): "没有设置“\(key)”"
    case .unfitTerminal(let type): "helpdeck 界面无法在 TERM=“\(type)”的终端中使用"
    case .noScreen: "无法打开终端画面"
    case .badClock(let text): "HELPDECK_NOW：“\(text)”不是 2026-11-20T14:32 这样的时间，改用系统时钟"
    case .needsTerminal: "helpdeck 界面需要终端；运行“helpdeck --help”查看命令"
    }
  }
}
