import HelpContent

extension ContentImport.Format {
  /// True for texts of office programs.
  package var isOffice: Bool { self == .docx || self == .odt }
}

/// Reads a Word or OpenDocument file as an article.
struct OfficePage {
  let format: ContentImport.Format
  let language: LanguageTag?
  /// Where nothing else names the article.
  let fileName: String

  /// Of a file: pictures take most of it.
  static let maxSize = 64 << 20

  func read(_ bytes: [UInt8], file: String, notices: inout [ImportNotice]) throws(DocumentProblem) -> Article {
    let tell = { (problem: ImportProblem, notices: inout [ImportNotice]) in
      notices.append(ImportNotice(problem: problem, file: file, line: nil))
    }
    let (nodes, pictures) = try Self.nodes(bytes, format)
    let cleaned = nodes.map(\.withoutMarks)
    for problem in Set(cleaned.flatMap(\.problems)) { tell(problem, &notices) }
    let parsed = HTMLReader().read(cleaned.map(\.node))
    for problem in parsed.problems { tell(.markup(problem.kind), &notices) }
    if pictures > 0 { tell(.pictures(pictures), &notices) }
    var blocks = parsed.markup.blocks
    var title: String?
    let tops = blocks.indices.filter { if case .heading(1, _) = blocks[$0] { true } else { false } }
    if tops.count == 1, case .heading(_, let inlines) = blocks[tops[0]] {
      title = ArticleSections.title(of: inlines)
      blocks.remove(at: tops[0])
    }
    let prose = (title ?? "") + "\n" + parsed.markup.plainText
    return Article(
      source: file, title: ImportedText.harmless(title ?? PagePath.title(of: fileName)),
      language: language ?? .detected(in: prose), isLanguageStated: language != nil, blocks: blocks,
      byteCount: prose.utf8.count)
  }

  static func nodes(
    _ bytes: [UInt8], _ format: ContentImport.Format
  ) throws(DocumentProblem) -> (nodes: [HTMLNode], pictures: Int) {
    if format == .docx {
      let document = try WordDocument(bytes)
      return (document.nodes, document.pictures)
    }
    let document = try OpenDocument(bytes)
    return (document.nodes, document.pictures)
  }
}

extension HTMLNode {
  /// Without marks that are left out, and the problems of those that were.
  fileprivate var withoutMarks: (node: HTMLNode, problems: [ImportProblem]) {
    switch self {
    case .text(let text):
      let cleaned = ImportedText.cleaned(text)
      return (.text(cleaned.text), cleaned.problems.map(\.problem))
    case .element(let element):
      let children = element.children.map(\.withoutMarks)
      return (
        .element(HTMLElement(name: element.name, attributes: element.attributes, children: children.map(\.node))),
        children.flatMap(\.problems)
      )
    }
  }
}
