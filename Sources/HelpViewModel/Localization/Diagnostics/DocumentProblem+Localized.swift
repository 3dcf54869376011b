import HelpContent

extension DocumentProblem {
  func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .damaged:
      language.text(ko: "손상되었거나 이 형식이 아닌 파일입니다", en: "damaged, or no file of this format", zh: "文件已损坏或不是该格式")
    case .encrypted:
      language.text(ko: "암호가 걸려 있어 읽을 수 없습니다", en: "cannot be read, because it has a password", zh: "文件有密码，无法读取")
    case .tooLarge(let limit):
      language.text(
        ko: "압축을 풀면 \(limit)바이트를 넘어 읽지 않았습니다", en: "not read: unpacked, it is larger than \(limit) bytes",
        zh: "解压后超过 \(limit) 字节，未读取")
    case .syntax(let part, let line):
      language.text(
        ko: "안의 ‘\(part)’ \(line)번째 줄이 올바른 XML이 아닙니다", en: "line \(line) of ‘\(part)’ in it is no valid XML",
        zh: "其中“\(part)”第 \(line) 行不是有效的 XML")
    case .documentType(let part):
      language.text(
        ko: "안의 ‘\(part)’에 문서 형식 선언(DOCTYPE)이 있어 읽지 않았습니다",
        en: "not read: ‘\(part)’ in it declares a document type, as office programs never do",
        zh: "其中“\(part)”含有文档类型声明（DOCTYPE），未读取")
    case .nestedTooDeep(let part, let limit):
      language.text(
        ko: "안의 ‘\(part)’가 \(limit)단계보다 깊어 읽지 않았습니다",
        en: "not read: ‘\(part)’ in it is nested deeper than \(limit) levels",
        zh: "其中“\(part)”嵌套超过 \(limit) 层，未读取")
    case .missing(let part):
      language.text(
        ko: "이 형식의 문서가 아닙니다(‘\(part)’ 없음)", en: "no document of this format: it has no ‘\(part)’",
        zh: "不是该格式的文档（缺少“\(part)”）")
    }
  }
}
