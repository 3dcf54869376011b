import HelpContent

/// Imports the sheets of a spreadsheet as tables, each with a header of its own.
struct SpreadsheetImport {
  private enum Table {
    case questions(TableImport)
    case contacts(ContactList)
  }

  private var tables: [(table: Table, notices: [ImportNotice])] = []

  init(
    _ bytes: [UInt8], path: String, service: ServiceID, language: LanguageTag?, columns: [String: String],
    takesHidden: Bool
  ) throws(ContentImport.ImportError) {
    do throws(DocumentProblem) {
      try read(
        Spreadsheet(bytes), path: path, service: service, language: language, columns: columns, takesHidden: takesHidden
      )
    } catch {
      throw .badDocument(error)
    }
    if tables.isEmpty { throw .noHeader }
  }

  private mutating func read(
    _ book: Spreadsheet, path: String, service: ServiceID, language: LanguageTag?, columns: [String: String],
    takesHidden: Bool
  ) throws(DocumentProblem) {
    var others: [ImportNotice] = []
    var taken: Set<String> = []
    for tab in book.tabs {
      let file = book.tabs.count == 1 ? path : "\(path) (\(tab.name))"
      if tab.isHidden, !takesHidden {
        others.append(ImportNotice(problem: .hiddenSheet(tab.name), file: path, line: nil))
        continue
      }
      let table = SheetTable(try book.sheet(tab), file: file, takesHidden: takesHidden, columns: columns)
      let isFirst = tables.isEmpty
      let id = isFirst ? service : ArticleImport.id(named: tab.name, 1, &taken)
      taken.insert(id.description)
      let window = ByteWindow(Array(table.csv.utf8))
      if let contacts = ContactTable(
        window, path: file, service: id, name: isFirst ? nil : tab.name, language: language)
      {
        tables.append((.contacts(contacts.list), table.notices))
        continue
      }
      do throws(TableImport.ImportError) {
        let read = try TableImport(
          window, path: file, service: id, name: isFirst ? nil : tab.name,
          language: language,
          columns: columns)
        tables.append((.questions(read), table.notices))
      } catch {
        others.append(ImportNotice(problem: .noTable(tab.name), file: path, line: nil))
      }
    }
    if !tables.isEmpty { tables[0].notices = others + tables[0].notices }
  }

  func outputs(source: String) -> [ContentImport.Output] {
    tables.flatMap { table, notices -> [ContentImport.Output] in
      switch table {
      case .questions(let table):
        return table.services.enumerated().map { index, service in
          .draft(service) { table.draft(at: index, source: source, notices: index == 0 ? notices : []) }
        }
      case .contacts(var list):
        list.notices = notices + list.notices
        return list.outputs
      }
    }
  }
}
