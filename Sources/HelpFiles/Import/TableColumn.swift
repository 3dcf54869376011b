/// A column of a table of questions, by the names that help desks and spreadsheets give it.
enum TableColumn: String, CaseIterable {
  case service, id, question, answer, html, language, tags, aliases

  /// In the order in which they are preferred.
  var names: [String] {
    switch self {
    case .service: ["service", "서비스", "服务", "服務", "section", "섹션"]
    case .id: ["id", "번호", "no", "编号", "編號", "key"]
    case .question:
      [
        "question", "questions", "q", "질문", "문의", "问题", "問題", "提问", "title", "subject", "제목", "标题", "標題", "질문내용",
        "heading",
        "name", "prompt", "faq", "السؤال",
      ]
    case .answer:
      [
        "answer", "answers", "a", "답변", "답", "답변내용", "答案", "回答", "答复", "body", "content", "description", "text", "내용",
        "본문",
        "内容", "內容", "正文", "response", "reply", "solution", "الجواب", "الإجابة",
      ]
    case .html: ["answerhtml", "bodyhtml", "html", "htmlbody", "contenthtml"]
    case .language: ["lang", "language", "locale", "언어", "语言", "語言"]
    case .tags:
      [
        "tags", "tag", "태그", "标签", "標籤", "labels", "label", "keywords", "category", "categories", "분류", "카테고리", "分类",
        "分類", "类别",
      ]
    case .aliases: ["askalso", "variants", "similarquestions", "유사질문", "相似问题", "相似問題", "동의어"]
    }
  }

  /// Titles and blank lines that may stand above the header.
  static let maxRowsAboveHeader = 10

  /// The columns that the names of a header stand for; nil for others. `stated` names some of them by a person's choice.
  static func columns(named header: [String], stated: [String: String]) -> [TableColumn?] {
    let names = header.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    var columns: [TableColumn?] = Array(repeating: nil, count: names.count)
    for column in allCases {
      let place =
        stated[column.rawValue].map { name in header.firstIndex { $0.trimmed == name } }
        ?? column.names.lazy.compactMap { name in names.firstIndex(of: name) }.first { columns[$0] == nil }
      if let place { columns[place] = column }
    }
    return columns
  }
}
