package import HelpContent

/// Reads what was written elsewhere into drafts for a person to go through.
package struct ContentImport: Sendable {
  package enum Format: String, CaseIterable, Sendable { case json, txt, csv, md }

  package enum Failure: Error, Hashable {
    /// Text in some other encoding, which nobody is to guess.
    case notUTF8(byte: Int)
    /// Of a table.
    case noHeader
    case badContent([Diagnostic])
  }

  /// A file to be made.
  package struct Output: Sendable {
    /// From the folder that holds the content.
    package let path: String
    package let text: String
    /// Nil where nothing had to be made out.
    package let draft: ImportDraft?
  }

  private let format: Format
  private let language: LanguageTag?

  /// `language` is that of what is imported, where somebody knows it.
  package init(_ format: Format, language: LanguageTag?) {
    self.format = format
    self.language = language
  }

  /// `name` is that of the file, `bytes` all that is in it.
  package func outputs(from bytes: [UInt8], name: String) throws(Failure) -> [Output] {
    if case .failure(let trouble) = SourceText.read(bytes) { throw .notUTF8(byte: trouble.byte) }
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let service = Self.service(named: file)
    switch format {
    case .json: return try content(from: bytes, name: name)
    case .csv:
      guard let drafts = TableImport.drafts(of: bytes, source: file, service: service, language: language) else {
        throw .noHeader
      }
      return drafts.map(Self.output)
    case .txt, .md: return [Self.output(article(String(decoding: bytes, as: UTF8.self), file, service))]
    }
  }

  private func article(_ text: String, _ file: String, _ service: ServiceID) -> ImportDraft {
    let lines = ImportedLine.lines(
      of: text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
    let matter = format == .md ? FrontMatter(lines) : FrontMatter([])
    let stated = matter.language ?? language
    let language = stated ?? .told(by: text)
    let reader = ArticleReader(Array(lines.dropFirst(matter.end)), isMarkdown: format == .md, language: language)
    let id = matter.id ?? service
    return ImportDraft(
      id: id, name: matter.title ?? id.description, language: language, isLanguageStated: stated != nil,
      tags: matter.tags, source: file, parts: matter.others.map { .todo($0) } + reader.parts, lost: reader.lost)
  }

  /// All of it as it is: our own JSON leaves nothing to be guessed.
  private func content(from bytes: [UInt8], name: String) throws(Failure) -> [Output] {
    let read = ContentDocument.read(bytes, path: name, today: nil)
    guard let content = read.content else { throw .badContent(read.diagnostics) }
    let services = content.services.compactMap { content.content(of: $0) }
    return [Output(path: "collection.yaml", text: YamlPrinter.members(content.collection.json), draft: nil)]
      + services.map {
        Output(path: "services/\($0.service.id).yaml", text: YamlPrinter.members($0.json), draft: nil)
      }
  }

  private static func output(_ draft: ImportDraft) -> Output {
    Output(path: "services/\(draft.id).yaml", text: draft.yaml, draft: draft)
  }

  /// The file's name as far as it makes a slug.
  private static func service(named file: String) -> ServiceID {
    let stem = file.split(separator: ".").first ?? ""
    let words = stem.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = words.joined(separator: "-").prefix(60)
    guard let id = ServiceID(slug), Section(rawValue: id.description) == nil else { return ServiceID("imported")! }
    return id
  }
}
