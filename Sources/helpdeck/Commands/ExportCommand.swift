import ArgumentParser
import HelpContent
import HelpSystem
import HelpViewModel

struct ExportCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export content for other programs.")

  static let jsonTypes = ["export"]

  @Option(
    help: """
      Output format: json (lossless), jsonl, csv, md, txt, html (a folder for a browser), vcard or vcard3 (for address \
      books), or opensearch, tantivy, groonga or postgres (for search engines).
      """)
  var to: ExportFormat

  @Argument(help: ArgumentHelp("Entries to export; by default all.", valueName: "ref"), completion: .references)
  var references: [String] = []

  @Option(help: "Table to write as csv: faq or contacts.")
  var section: ServiceSection?

  @Flag(help: "In csv, put an apostrophe before what a spreadsheet would take for a formula.")
  var guardFormulas = false

  @Flag(help: "In csv, begin with a byte order mark, by which Excel knows UTF-8.")
  var byteOrderMark = false

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: ArgumentHelp("Write to this file, or html to this folder, replacing what is there.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if options.choices.format != .text, output == nil || output == "-" {
      throw ValidationError("--json and --plain require -o; for the content itself use '--to json'.")
    }
    if to == .html, output == nil || output == "-" { throw ValidationError("--to html requires -o and a folder.") }
    if guardFormulas || byteOrderMark, to != .csv {
      throw ValidationError("--guard-formulas and --byte-order-mark require --to csv.")
    }
    if let section, to != .csv || ![.faq, .contacts].contains(section) {
      throw ValidationError("--section requires --to csv, and is faq or contacts.")
    }
  }

  func run() throws {
    let context = try CommandContext(options.choices)
    let export = ContentExport(try references.map { try context.entry($0).0 }, formatter: EntryFormatter(context))
    if let output, output != "-" {
      try context.console.requireUnsecured(orExitWith: .cannotCreate)
      if to == .html { try write(HTMLSite(export: export), to: output) } else { try write(export, to: output) }
    } else {
      try export.write(to, section: section, form) { try context.console.write($0) }
    }
    let unpublished = [.vcard, .vcard3].contains(to) ? export.unpublished : 0
    let retired = export.retired(to)
    if options.choices.format != .text, let output {
      let written = export.services.reduce(into: (services: 0, entries: 0)) { sum, content in
        sum.services += 1
        sum.entries += export.entries(of: content).count
      }
      try context.console.present(
        ExportReport(
          path: output, format: to, services: written.services, entries: written.entries,
          leftOut: unpublished + retired))
    }
    if unpublished > 0 { context.console.warn(.file(.omittedFromCards(unpublished))) }
    if retired > 0 { context.console.warn(.file(.omittedAsRetired(retired))) }
  }

  private var form: CSVRow.Form { CSVRow.Form(isGuarded: guardFormulas, hasByteOrderMark: byteOrderMark) }

  private func write(_ site: HTMLSite, to folder: String) throws {
    try site.write { name, text in
      let path = "\(folder)/\(name)"
      guard Folder.make(for: path), let file = OutputFile(replacing: path) else {
        throw ExitError(.cannotCreate, .file(.cannotCreate(path)))
      }
      guard file.write(text), file.finish() else { throw ExitError(.inputOutput, .file(.cannotWriteOutput)) }
    }
  }

  private func write(_ export: ContentExport, to path: String) throws {
    guard let file = OutputFile(replacing: path) else { throw ExitError(.cannotCreate, .file(.cannotCreate(path))) }
    try export.write(to, section: section, form) { text in
      if !file.write(text) { throw ExitError(.inputOutput, .file(.cannotWriteOutput)) }
    }
    if !file.finish() { throw ExitError(.inputOutput, .file(.cannotWriteOutput)) }
  }
}
