package import HelpContent

/// Files that commands read and write: content, imports, exports and new services.
package enum FileMessage: Hashable, Sendable {
  case reading(done: Int, total: Int)
  case importing(percent: Int)
  case writing(percent: Int)
  case cannotRead(String)
  case cannotReadInput
  case cannotWriteOutput
  case cannotCreate(String)
  case wrote(String)
  /// The files follow.
  case alreadyExists
  case builtIn(service: String)
  /// `path` is the file of the other service with this id.
  case overlays(service: String, path: String)
  case editorFailed(String)
  case otherEditor(preferred: String, used: String)
  case omittedFromCards(Int)
  case omittedAsRetired(Int)
  case imported(ImportCounts)
  case wouldWrite(String, questions: Int, guides: Int, contacts: Int)
  case importProblem(ImportProblem, file: String, line: Int?)
  case updated(UpdateCounts)
  /// A file that a person has removed, or that has errors.
  case notUpdated(String, isRemoved: Bool)
  /// Nil for what is not there.
  case conflict(file: String, line: Int?, field: String, here: String?, source: String?)
  case emptiedSource
  case badImportBase(String)
  case notImported(String)
  case noPages(folder: String)
  case needsFolder
  case noTableHeader(String)
  case noArticles(String)
  case noCards(String)
  case badDocument(String, DocumentProblem)
  case notUTF8(String, byte: Int)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .reading(let done, let total):
      language.text(
        ko: "콘텐츠를 읽고 있습니다(파일 \(total)개 중 \(done)개)", en: "Reading content (\(done) of \(total) files)",
        zh: "正在读取内容（\(done)/\(total) 个文件）")
    case .importing(let percent):
      language.text(ko: "읽는 중 ", en: "Reading ", zh: "正在读取 ") + Self.bar(percent)
    case .writing(let percent):
      language.text(ko: "쓰는 중 ", en: "Writing ", zh: "正在写入 ") + Self.bar(percent)
    case .cannotRead(let path):
      language.text(ko: "\(path): 읽을 수 없습니다", en: "\(path): cannot be read", zh: "\(path)：无法读取")
    case .cannotReadInput:
      language.text(ko: "표준 입력을 읽지 못했습니다", en: "Standard input could not be read", zh: "无法读取标准输入")
    case .cannotWriteOutput:
      language.text(ko: "출력을 쓰지 못했습니다", en: "The output could not be written", zh: "无法写入输出")
    case .cannotCreate(let path):
      language.text(ko: "\(path): 파일을 만들 수 없습니다", en: "\(path): cannot be created", zh: "\(path)：无法创建文件")
    case .wrote(let path): language.text(ko: "\(path) 파일을 만들었습니다", en: "Wrote \(path)", zh: "已写入 \(path)")
    case .alreadyExists:
      language.text(
        ko: "같은 이름의 파일이 이미 있어 아무것도 쓰지 않았습니다:", en: "Nothing was written, because these already exist:",
        zh: "已有同名文件，未写入任何内容：")
    case .builtIn(let service):
      language.text(
        ko: "‘\(service)’ 파일은 프로그램에 내장되어 있어 고칠 수 없습니다. "
          + "‘helpdeck new \(service) --from \(service) -o 파일’로 내 파일을 만드세요",
        en: "‘\(service)’ is built in; "
          + "‘helpdeck new \(service) --from \(service) -o FILE’ makes a copy of your own",
        zh: "“\(service)”内置于程序中，无法修改；可用“helpdeck new \(service) --from \(service) -o 文件”复制一份")
    case .overlays(let service, let path):
      language.text(
        ko: "‘\(service)’ 서비스가 이미 있습니다(\(path)). 더 높은 폴더에 두면 이 파일이 대신하고, "
          + "‘overlay: true’를 쓰면 적은 내용만 바뀝니다",
        en: "There is already a service ‘\(service)’ (\(path)). In a folder above it, this file replaces it; "
          + "with ‘overlay: true’ it changes only what it contains",
        zh: "已有服务“\(service)”（\(path)）：放在更高层文件夹时，此文件会取代它；"
          + "写上“overlay: true”则只改动写明的内容")
    case .editorFailed(let editor):
      language.text(
        ko: "편집기 ‘\(editor)’에서 오류가 났습니다", en: "The editor ‘\(editor)’ failed", zh: "编辑器“\(editor)”出错")
    case .otherEditor(let preferred, let used):
      language.text(
        ko: "‘\(preferred)’ 프로그램이 없어 다른 편집기를 실행했습니다: \(used)",
        en: "‘\(preferred)’ was not found; ‘\(used)’ was used instead", zh: "找不到“\(preferred)”，已改用“\(used)”")
    case .omittedFromCards(let count):
      language.text(
        ko: "검증되지 않아 제외한 연락처: \(count)개", en: "Omitted as unconfirmed: \(count)", zh: "因未证实而未导出：\(count) 项")
    case .omittedAsRetired(let count):
      language.text(ko: "지난 내용이라 제외한 항목: \(count)개", en: "Omitted as retired: \(count)", zh: "因已停用而未导出：\(count) 项")
    case .imported(let counts): counts.localized(in: language)
    case .wouldWrite(let path, let questions, let guides, let contacts):
      "\(path): "
        + language.text(
          ko: "질문 \(questions)개, 이용 방법 \(guides)개, 연락처 \(contacts)개",
          en: "questions \(questions), guides \(guides), contacts \(contacts)",
          zh: "问题 \(questions) 个，操作指南 \(guides) 个，联系方式 \(contacts) 个")
    case .importProblem(let problem, let file, let line):
      "\(file)\(line.map { ":\($0)" } ?? ""): " + problem.localized(in: language)
    case .updated(let counts):
      language.text(
        ko:
          "새 항목 \(counts.added)개, 바뀐 항목 \(counts.changed)개, 지난 내용이 된 항목 \(counts.retired)개, 직접 정할 곳 \(counts.conflicts)곳",
        en: "new \(counts.added), changed \(counts.changed), retired \(counts.retired), to decide \(counts.conflicts)",
        zh: "新增 \(counts.added) 项，更改 \(counts.changed) 项，停用 \(counts.retired) 项，待决定 \(counts.conflicts) 处")
    case .notUpdated(let file, let isRemoved):
      isRemoved
        ? language.text(
          ko: "\(file): 지운 파일이라 다시 만들지 않았습니다. 원본은 바뀌었습니다",
          en: "\(file): removed here, so it was not made again; the source has changed",
          zh: "\(file)：此文件已被删除，未重新生成；来源已更改")
        : language.text(
          ko: "\(file): 오류가 있거나 합치면 오류가 생겨 그대로 두었습니다. 고친 뒤 다시 실행하세요",
          en: "\(file): left as it is, because it has errors or would have some; mend it and update again",
          zh: "\(file)：文件有错误，或合并后会出错，未作更改；请修正后再次更新")
    case .conflict(let file, let line, let field, let here, let source):
      "\(file)\(line.map { ":\($0)" } ?? ""): \(field): "
        + language.text(
          ko: "여기서도 원본에서도 바뀌어 여기 내용을 그대로 두었습니다",
          en: "changed here and in the source; what is here was kept", zh: "此处和来源都有更改，保留此处内容")
        + Self.version(here, language.text(ko: "여기", en: "here", zh: "此处"), language)
        + Self.version(source, language.text(ko: "원본", en: "source", zh: "来源"), language)
    case .emptiedSource:
      language.text(
        ko: "원본에 항목이 하나도 없어 아무것도 바꾸지 않았습니다", en: "The source has no entries any more; nothing was changed",
        zh: "来源中没有任何条目，未作更改")
    case .badImportBase(let path):
      language.text(
        ko: "\(path): 읽을 수 없는 파일입니다. 더 새로운 helpdeck이 쓴 것일 수 있습니다",
        en: "\(path): cannot be read; a newer helpdeck may have written it", zh: "\(path)：无法读取，可能由更新版本的 helpdeck 写入")
    case .notImported(let file):
      language.text(
        ko: "가져올 수 있는 형식이 아니라 읽지 않았습니다: \(file)", en: "Not read, because it is of another format: \(file)",
        zh: "格式不符，未读取：\(file)")
    case .noPages(let folder):
      language.text(
        ko: "\(folder): 이 폴더에는 가져올 파일이 없습니다", en: "\(folder): this folder has no files of that format",
        zh: "\(folder)：此文件夹中没有该格式的文件")
    case .needsFolder:
      language.text(
        ko: "파일이 여러 개 만들어집니다. -o로 폴더를 지정하세요", en: "This makes several files; name a folder for them with -o",
        zh: "将生成多个文件，请用 -o 指定文件夹")
    case .noTableHeader(let file):
      language.text(
        ko: "\(file): 첫 줄에 ‘질문’과 ‘답변’ 열이 없습니다. ‘--column question=…’으로 열을 지정하세요",
        en: "\(file): the first line names no columns ‘question’ and ‘answer’; name them with ‘--column question=…’",
        zh: "\(file)：第一行没有“问题”和“答案”列；可用“--column question=…”指定")
    case .badDocument(let file, let problem): "\(file): " + problem.localized(in: language)
    case .noCards(let file):
      language.text(ko: "\(file): vCard가 없습니다", en: "\(file): has no vCard", zh: "\(file)：没有 vCard")
    case .noArticles(let file):
      language.text(
        ko: "\(file): 가져올 글이 없습니다", en: "\(file): there is no article to import", zh: "\(file)：没有可导入的文章")
    case .notUTF8(let file, let byte):
      language.text(
        ko: "\(file): \(byte)번째 바이트가 UTF-8이 아닙니다. ‘iconv -f CP949 -t UTF-8’처럼 변환하세요",
        en: "\(file): byte \(byte) is not UTF-8; "
          + "convert it with ‘iconv -f ENCODING -t UTF-8’, with ENCODING such as CP949 or GB18030",
        zh: "\(file)：第 \(byte) 个字节不是 UTF-8；请用“iconv -f GB18030 -t UTF-8”等转换")
    }
  }

  /// A text of one or more lines, below its name.
  private static func version(_ text: String?, _ name: String, _ language: InterfaceLanguage) -> String {
    let none = language.text(ko: "(없음)", en: "(not there)", zh: "（无）")
    let lines = (text ?? none).split(separator: "\n", omittingEmptySubsequences: false)
    return "\n  \(name)\(language.colon)" + lines.joined(separator: "\n    ")
  }

  /// Twenty columns, and the number.
  private static func bar(_ percent: Int) -> String {
    let full = max(0, min(20, percent / 5))
    return "[\(String(repeating: "#", count: full))\(String(repeating: "-", count: 20 - full))] \(percent) %"
  }
}
