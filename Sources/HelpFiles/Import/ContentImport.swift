package import HelpContent

/// Imports Markdown, HTML, tables, JSON, plain text and what desks send as drafts of content files.
package struct ContentImport: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case md, html, csv, tsv, json, txt, xlsx, docx, odt, vcard, zendesk, intercom, freshdesk, helpscout, chatwoot
  }

  package enum ImportError: Error, Hashable {
    /// Text in another encoding, with the first byte that is not UTF-8, from 1. Encodings are not guessed.
    case notUTF8(byte: Int)
    /// A table without the columns of questions and answers.
    case noHeader
    case badContent([Diagnostic])
    /// A file without a whole vCard.
    case noCards
    /// A desk with nothing that may be imported, and why.
    case noArticles([ImportNotice])
    case badDocument(DocumentProblem)
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
      /// The text in pieces; nil where it has to be read to tell them apart.
      var file: ImportedFile?
    }

    static func draft(_ id: ServiceID, _ draft: @escaping () -> ImportDraft) -> Output {
      Output(path: "services/\(id).yaml") {
        let draft = draft()
        let file = draft.file
        return .init(text: file.text, draft: draft, file: file)
      }
    }
  }

  /// What a column of a table can be.
  package static var columnKinds: [String] { TableColumn.allCases.map(\.rawValue) }

  private let format: Format
  private let language: LanguageTag?
  private let columns: [String: String]
  private let takesHidden: Bool

  /// `language` is that of the imported text; nil to detect it. `columns` names columns of a table that have other names
  /// than usual. `takesHidden` is whether hidden sheets, rows and columns of a spreadsheet are read.
  package init(
    _ format: Format, language: LanguageTag?, columns: [String: String] = [:], takesHidden: Bool = false
  ) {
    self.format = format
    self.language = language
    self.columns = columns
    self.takesHidden = takesHidden
  }

  /// Imports the pages of a site, each when its file is made. Pages that cannot be read are told. `bytes` is called on
  /// several threads.
  package func outputs(
    of pages: [ImportPage], site: String, bytes: @escaping @Sendable (ImportPage) -> [UInt8]?
  ) -> [Output] {
    let format = format
    return ArticleImport(pages, site: site, language: language) { page, language, name, notices in
      let told = { (problem: ImportProblem) in ImportNotice(problem: problem, file: page.path, line: nil) }
      guard let bytes = bytes(page) else {
        notices.append(told(.cannotRead))
        return nil
      }
      let limit = format.isOffice ? OfficePage.maxSize : YamlDocument.maxFileSize
      guard bytes.count <= limit else {
        notices.append(told(.tooLarge(limit: limit)))
        return nil
      }
      if format.isOffice {
        do throws(DocumentProblem) {
          return try OfficePage(format: format, language: language, fileName: name).read(
            bytes, file: page.path, notices: &notices)
        } catch {
          notices.append(told(.document(error)))
          return nil
        }
      }
      switch PageText.read(bytes) {
      case .failure(let reason):
        notices.append(told(.notUTF8(byte: reason.byte)))
        return nil
      case .success(let text):
        return format == .html
          ? HTMLPage(language: language, fileName: name).read(text, file: page.path, notices: &notices)
          : MarkdownPage(language: language, fileName: name).read(text, file: page.path, notices: &notices)
      }
    }.outputs
  }

  /// Imports the files of a desk, which may hold pages of its answers in any order.
  package func outputs(
    ofDesk files: [ImportPage], options: DeskOptions = DeskOptions(), bytes: (ImportPage) -> [UInt8]?
  ) throws(ImportError) -> [Output] {
    guard let product = format.product else { return [] }
    return try DeskImport(product, files, options: options, language: language, bytes: bytes).outputs
  }

  /// `name` is the file name and `number` its position among the imported files, from 1. `progress` counts bytes.
  package func outputs(
    from window: ByteWindow, name: String, number: Int = 1, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ImportError) -> [Output] {
    if format == .csv || format == .tsv { return try tables(in: window, name: name, number, progress) }
    let bytes = window.bytes(in: 0..<window.count)
    if format.isOffice { return try office(bytes, name: name) }
    if format == .xlsx {
      let file = Self.file(name)
      return try SpreadsheetImport(
        bytes, path: name, service: Self.service(named: file, number), language: language, columns: columns,
        takesHidden: takesHidden
      ).outputs(source: file)
    }
    let text: String
    switch PageText.read(bytes) {
    case .failure(let reason): throw .notUTF8(byte: reason.byte)
    case .success(let read): text = read
    }
    switch format {
    case .json: return try content(from: Array(text.utf8), name: name, number)
    case .md, .html:
      let page = ImportPage(path: name, name: Self.file(name), size: bytes.count)
      let folder = name.split(separator: "/").dropLast().last.map(String.init) ?? ""
      return outputs(of: [page], site: folder) { _ in bytes }
    case .zendesk, .intercom, .freshdesk, .helpscout, .chatwoot:
      return try outputs(ofDesk: [ImportPage(path: name, name: Self.file(name), size: bytes.count)]) { _ in bytes }
    case .vcard:
      let cards = ContactCards(
        text, path: name, service: Self.service(named: Self.file(name), number), language: language)
      guard cards.isCard else { throw .noCards }
      return cards.list.outputs
    case .txt, .csv, .tsv, .xlsx, .docx, .odt:
      let file = Self.file(name)
      let draft = article(text, file, path: name, Self.service(named: file, number))
      return [.draft(draft.id) { draft }]
    }
  }

  /// A single document, which is refused as a whole.
  private func office(_ bytes: [UInt8], name: String) throws(ImportError) -> [Output] {
    do throws(DocumentProblem) {
      _ = try OfficePage.nodes(bytes, format)
    } catch {
      throw .badDocument(error)
    }
    let page = ImportPage(path: name, name: Self.file(name), size: bytes.count)
    let folder = name.split(separator: "/").dropLast().last.map(String.init) ?? ""
    return outputs(of: [page], site: folder) { _ in bytes }
  }

  private func tables(
    in window: ByteWindow, name: String, _ number: Int, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws(ImportError) -> [Output] {
    let file = Self.file(name)
    if let contacts = ContactTable(
      window, path: name, service: Self.service(named: file, number), language: language)
    {
      return contacts.list.outputs
    }
    do throws(TableImport.ImportError) {
      let table = try TableImport(
        window, path: name, service: Self.service(named: file, number), language: language, columns: columns,
        progress: progress)
      return table.services.enumerated().map { index, service in
        .draft(service) { table.draft(at: index, source: file) }
      }
    } catch {
      switch error {
      case .notUTF8(let byte): throw .notUTF8(byte: byte)
      case .noHeader: throw .noHeader
      }
    }
  }

  private static func file(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private func article(_ text: String, _ file: String, path: String, _ service: ServiceID) -> ImportDraft {
    let cleaned = ImportedText.cleaned(text)
    let language = language ?? .detected(in: cleaned.text)
    let reader = ArticleParser(ImportedLine.lines(of: cleaned.text), language: language)
    let notices =
      cleaned.problems.map { ImportNotice(problem: $0.problem, file: path, line: $0.line) }
      + reader.lost.map { ImportNotice(problem: .leftOut($0.text), file: path, line: $0.number) }
    return ImportDraft(
      id: service, names: [], language: language, isLanguageStated: self.language != nil, tags: [],
      source: .init(title: file),
      parts: reader.parts, notices: notices)
  }

  /// Imports our own JSON without loss, and a list of questions and answers as a table.
  private func content(from bytes: [UInt8], name: String, _ number: Int) throws(ImportError) -> [Output] {
    let read = ContentDocument.read(bytes, path: name, today: nil)
    guard let content = read.content else {
      if let table = JSONTable(bytes) {
        return try tables(in: ByteWindow(Array(table.csv.utf8)), name: name, number) { _, _ in }
      }
      throw .badContent(read.diagnostics)
    }
    let services = content.services.compactMap { content.content(of: $0) }
    return [Output(path: "collection.yaml") { .init(text: YamlPrinter.members(content.collection.json), draft: nil) }]
      + services.map { service in
        Output(path: "services/\(service.service.id).yaml") {
          .init(text: YamlPrinter.members(service.json), draft: nil)
        }
      }
  }

  /// An id made from the file name; `imported`, `imported-2`… if the name has no letters for one.
  private static func service(named file: String, _ number: Int) -> ServiceID {
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
    let slug = PagePath.slug(of: String(stem)).flatMap { ServiceID(importing: $0) }
    return slug ?? ServiceID(number == 1 ? "imported" : "imported-\(number)")!
  }
}
