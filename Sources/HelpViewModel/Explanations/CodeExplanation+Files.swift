import HelpContent

extension CodeExplanation {
  static let ofFiles: [CodeExplanation] = [
    CodeExplanation(
      .notUTF8,
      ko: "콘텐츠 파일은 UTF-8입니다. 다른 인코딩으로 저장하면 글자가 깨집니다. 편집기에서 UTF-8로 다시 저장하세요.",
      en: "Content files are UTF-8; in another encoding their letters cannot be told apart. Save the file as UTF-8.",
      zh: "内容文件使用 UTF-8；用其他编码保存会出现乱码。请在编辑器中另存为 UTF-8。",
      before: [.service(.bytes(Array("alert: ".utf8) + [0xB0, 0xA1, 0xB0, 0xD4], shown: "alert: 가게   (CP949)"))],
      after: [.service("alert: 가게")]),
    CodeExplanation(
      .fileTooLarge,
      ko: "이렇게 큰 파일은 읽지 않습니다. 서비스마다 파일을 나누세요.",
      en: "A file of this size is not read. Give each service a file of its own.",
      zh: "不读取这么大的文件。请让每个服务使用单独的文件。",
      before: [.service(.lines("# ----------------------------------------", count: 250_000, below: ""))],
      after: [.service("# ----------------------------------------")]),
    CodeExplanation(
      .unreadable,
      ko: "파일이 없거나, 읽을 권한이 없거나, 링크가 콘텐츠 폴더 밖을 가리킵니다. 파일을 폴더 안에 두세요.",
      en: "The file is missing, may not be read, or is a link out of the folder of content. Put the file itself there.",
      zh: "文件不存在、没有读取权限，或链接指向内容文件夹之外。请把文件本身放进文件夹。",
      before: [.link("services/shop.yaml", to: "/nonexistent/shop.yaml")], after: [.service("alert: Open again")]),
    CodeExplanation(
      .forbiddenCharacter,
      ko: "터미널을 조작하거나 글의 방향을 바꾸거나 글꼴마다 달라 보이는 문자는 쓸 수 없습니다. 지우세요.",
      en:
        "Characters that control the terminal, turn the direction of text or look different in every font are refused. Remove them.",
      zh: "不能使用会操纵终端、改变文字方向或因字体而异的字符。请删除。",
      before: [.service("alert: Closed \u{202E}today")], after: [.service("alert: Closed today")]),
    CodeExplanation(
      .fileExtension, .warning,
      ko: "파일 이름은 .yaml로 끝납니다. 이름을 바꾸세요.", en: "Names of content files end in .yaml. Rename the file.",
      zh: "内容文件名以 .yaml 结尾。请重命名。",
      before: [.service(.text("alert: Open again"), name: "services/shop.yml")],
      after: [.service("alert: Open again")]),
    CodeExplanation(
      .moreDiagnostics, .warning,
      ko: "한 파일에서 500개까지만 알립니다. 대개 원인은 하나이므로 위에 나온 것부터 고치세요.",
      en: "At most 500 problems of a file are told. They mostly have one cause: mend those that are shown first.",
      zh: "每个文件最多报告 500 个问题，通常出自同一原因，请先修正已列出的。",
      before: [.collection(.lines("  - Corner Shop", count: 600, below: "order:\n"))],
      after: [.collection("order: []")]),
  ]
}
