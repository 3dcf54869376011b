package import HelpContent

/// Imports JSON, plain text, CSV and Markdown as drafts of content files.
package struct ContentImport: Sendable {
  package enum Format: String, CaseIterable, Sendable { case json, txt, csv, md }

  package enum ImportError: Error, Hashable {
    /// Text in another encoding, with the first byte that is not UTF-8, from 1. Encodings are not guessed.
    case notUTF8(byte: Int)
    /// A table without the columns of questions and answers.
    case noHeader
    case badContent([Diagnostic])
  }

  /// A file to write.
  package struct Output {
    /// Relative to the folder of the content.
    package let path: String
    /// Makes the text; it is not kept, since all files together may exceed memory.
    package let make: () -> Made

    package struct Made {
      package let text: String
      /// Nil for content imported without loss.
      package let draft: ImportDraft?
    }
  }

  private let format: Format
  private let language: LanguageTag?

  /// `language` is that of the imported text; nil to detect it.
  package init(_ format: Format, language: LanguageTag?) {
    self.format = format
    self.language = language
  }

  /// `name` is the file name and `number` its position among the imported files, from 1. `progress` counts bytes.
  package func outputs(
    from window: ByteWindow, name: String, number: Int = 1, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ImportError) -> [Output] {
    if format == .csv { return try tables(in: window, name: name, number, progress) }
    let bytes = window.bytes(in: 0..<window.count)
    if case .failure(let reason) = DecodedText.read(bytes) { throw .notUTF8(byte: reason.byte) }
    if format == .json { return try content(from: bytes, name: name) }
    let file = Self.file(name)
    let draft = article(String(decoding: bytes, as: UTF8.self), file, Self.service(named: file, number))
    return [Self.output(draft.id) { draft }]
  }

  private func tables(
    in window: ByteWindow, name: String, _ number: Int, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws(ImportError) -> [Output] {
    let file = Self.file(name)
    do throws(TableImport.ImportError) {
      let table = try TableImport(
        window, service: Self.service(named: file, number), language: language, progress: progress)
      return table.services.enumerated().map { index, service in
        Self.output(service) { table.draft(at: index, source: file) }
      }
    } catch {
      switch error {
      case .notUTF8(let byte): throw .notUTF8(byte: byte)
      case .noHeader: throw .noHeader
      }
    }
  }

  private static func file(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private func article(_ text: String, _ file: String, _ service: ServiceID) -> ImportDraft {
    let lines = ImportedLine.lines(
      of: text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
    let matter = format == .md ? FrontMatter(lines) : FrontMatter([])
    let stated = matter.language ?? language
    let language = stated ?? .detected(in: text)
    let reader = ArticleParser(Array(lines.dropFirst(matter.end)), isMarkdown: format == .md, language: language)
    let id = matter.id ?? service
    return ImportDraft(
      id: id, name: matter.title ?? id.description, language: language, isLanguageStated: stated != nil,
      tags: matter.tags, source: file, parts: matter.others.map { .todo($0) } + reader.parts, lost: reader.lost)
  }

  /// Imports our own JSON without loss.
  private func content(from bytes: [UInt8], name: String) throws(ImportError) -> [Output] {
    let read = ContentDocument.read(bytes, path: name, today: nil)
    guard let content = read.content else { throw .badContent(read.diagnostics) }
    let services = content.services.compactMap { content.content(of: $0) }
    return [Output(path: "collection.yaml") { .init(text: YamlPrinter.members(content.collection.json), draft: nil) }]
      + services.map { service in
        Output(path: "services/\(service.service.id).yaml") {
          .init(text: YamlPrinter.members(service.json), draft: nil)
        }
      }
  }

  private static func output(_ id: ServiceID, _ draft: @escaping () -> ImportDraft) -> Output {
    Output(path: "services/\(id).yaml") {
      let draft = draft()
      return .init(text: draft.yaml, draft: draft)
    }
  }

  /// An id made from the file name; `imported`, `imported-2`… if the name has no letters for one.
  private static func service(named file: String, _ number: Int) -> ServiceID {
    let stem = file.split(separator: ".").first ?? ""
    let words = stem.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = words.joined(separator: "-").prefix(60)
    return ServiceID(importing: slug) ?? ServiceID(number == 1 ? "imported" : "imported-\(number)")!
  }
}
