import ArgumentParser
import CMemory
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel
import Threads

extension ContentImport.Format: ExpressibleByArgument {}
extension DeskOptions.Division: ExpressibleByArgument {}

struct ImportCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Draft content files from existing documents.",
    discussion: """
      Articles of a help center or a site become entries: each section or folder one service, each page an entry with all
      its languages, lists of questions one entry a question, numbered steps a guide. What a person must decide is a
      '# TODO(import)' comment; what cannot be kept is told with its place. Existing files are never overwritten.

      With --update, what was imported into a folder before is brought up to date: what nobody has touched is replaced,
      what a person has changed stays, with both texts told if the source has changed, too, and what is gone from the
      source is retired. Nothing is written if nothing has changed.
      """)

  static let jsonTypes = ["import", "update"]

  @Option(
    help:
      "Input format: md, html, csv, tsv, json, txt, xlsx, docx, odt, vcard, zendesk, intercom, freshdesk, helpscout or chatwoot."
  )
  var from: ContentImport.Format

  @Argument(
    help: ArgumentHelp(
      "Files to read, a folder of pages, documents or a desk's JSON, or - for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("Language of the input.", valueName: "tag"))
  var inLang: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Name of a table's column, such as question=Titel; also answer, html, language, id, service, tags, aliases.",
      valueName: "kind=name"))
  var column: [NamedColumn] = []

  @Option(help: ArgumentHelp("What of a desk becomes a service: section or category.", valueName: "kind"))
  var services: DeskOptions.Division = .section

  @Flag(help: "Import drafts of a desk, too, tagged as such.")
  var drafts = false

  @Flag(help: "Import what not everyone may read on a desk, too, tagged as such, and what is hidden in a spreadsheet.")
  var restricted = false

  @Flag(help: "Bring what was imported into the folder of -o up to date.")
  var update = false

  @Flag(help: "Print what would be made, and create nothing.")
  var dryRun = false

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: ArgumentHelp("Create the files in this folder instead of printing a single one.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if update, output == nil { throw ValidationError("--update requires -o.") }
    if options.choices.format != .text, output == nil, !dryRun {
      throw ValidationError("--json and --plain require -o or --dry-run.")
    }
  }

  private typealias Outputs = [(source: String, output: ContentImport.Output)]

  func run() throws {
    cm_use_arenas(Int32(ParallelWork.processorCount))
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let console = invocation.console
    if output != nil, !dryRun { try console.requireUnsecured(orExitWith: .cannotCreate) }
    let progress = ProgressIndicator(console) { .file(.importing(percent: $1 == 0 ? 100 : 100 * $0 / $1)) }
    let outputs =
      switch from {
      case .md, .html, .docx, .odt: try pages(console, progress)
      case .csv, .tsv, .json, .txt, .xlsx, .vcard: try documents(console, progress)
      case .zendesk, .intercom, .freshdesk, .helpscout, .chatwoot: try desk(console, progress)
      }
    if update, let output { return try bring(outputs, to: output, console, progress) }
    let report: ImportReport
    if dryRun {
      report = Self.listed(outputs, console)
    } else if let output {
      report = try write(outputs, to: output, console, progress)
    } else {
      report = try print(outputs, console)
    }
    progress?.end()
    if dryRun || output != nil, dryRun || options.choices.format != .text { try console.present(report) }
    if report.hasDrafts { console.notify(report.localized(in: console.interfaceLanguage)) }
  }

  private var importer: ContentImport {
    ContentImport(
      from, language: inLang, columns: Dictionary(column.map { ($0.kind, $0.name) }) { $1 }, takesHidden: restricted)
  }

  /// The pages of all files and folders, as one site.
  private func pages(_ console: Console, _ progress: ProgressIndicator?) throws -> Outputs {
    if files.count == 1, !Folder.exists(files[0]) { return try documents(console, progress) }
    let pages = try given(console)
    let done = SharedCount()
    let total = pages.reduce(0) { $0 + $1.size }
    return importer.outputs(of: pages, site: site) { page in
      progress?.report(done: done.add(page.size), of: total)
      return InputFile.read(page.path)
    }.map { (files[0], $0) }
  }

  /// All files of a desk, as one.
  private func desk(_ console: Console, _ progress: ProgressIndicator?) throws -> Outputs {
    let isInput = files == ["-"]
    let pages = isInput ? [ImportPage(path: "-", name: "-", size: 0)] : try given(console)
    let done = SharedCount()
    let total = pages.reduce(0) { $0 + $1.size }
    var options = DeskOptions()
    (options.division, options.takesDrafts, options.takesRestricted) = (services, drafts, restricted)
    do throws(ContentImport.ImportError) {
      return try importer.outputs(ofDesk: pages, options: options) { page in
        progress?.report(done: done.add(page.size), of: total)
        return isInput ? StandardInput.read() : InputFile.read(page.path)
      }.map { (files[0], $0) }
    } catch {
      progress?.end()
      throw Self.failure(error, files[0], console)
    }
  }

  /// The files, and those in folders.
  private func given(_ console: Console) throws -> [ImportPage] {
    var pages: [ImportPage] = []
    for path in files {
      guard Folder.exists(path) else {
        guard File.exists(path) else { throw ExitError(.missingInput, .file(.cannotRead(path))) }
        pages.append(ImportPage(path: path, name: Self.name(of: path), size: File.size(of: path)))
        continue
      }
      let tree = PageFolder(path, format: from)
      for other in tree.others { console.warn(.file(.notImported(other))) }
      guard !tree.pages.isEmpty else { throw ExitError(.missingInput, .file(.noPages(folder: path))) }
      pages += tree.pages
    }
    return pages
  }

  /// The name of the folder, or of the one that the files are in.
  private var site: String {
    let first = Folder.realPath(of: files[0]) ?? files[0]
    let folder = Folder.exists(files[0]) ? first : String(first[..<(first.lastIndex(of: "/") ?? first.startIndex)])
    return Self.name(of: folder)
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The files one by one.
  private func documents(_ console: Console, _ progress: ProgressIndicator?) throws -> Outputs {
    var outputs: Outputs = []
    for (index, path) in files.enumerated() {
      outputs += try read(path, number: index + 1, console, progress).map { (path, $0) }
    }
    return outputs
  }

  private func read(
    _ file: String, number: Int, _ console: Console, _ progress: ProgressIndicator?
  ) throws -> [ContentImport.Output] {
    guard let window = Self.window(of: file) else { throw ExitError(.missingInput, .file(.cannotRead(file))) }
    do throws(ContentImport.ImportError) {
      return try importer.outputs(from: window, name: file == "-" ? "imported" : file, number: number) {
        progress?.report(done: $0, of: $1)
      }
    } catch {
      progress?.end()
      throw Self.failure(error, file, console)
    }
  }

  private static func failure(_ error: ContentImport.ImportError, _ file: String, _ console: Console) -> any Error {
    switch error {
    case .notUTF8(let byte): return ExitError(.contentErrors, .file(.notUTF8(file, byte: byte)))
    case .noHeader: return ExitError(.contentErrors, .file(.noTableHeader(file)))
    case .badContent(let diagnostics):
      console.report(diagnostics)
      return ExitStatus.contentErrors.code
    case .noCards: return ExitError(.contentErrors, .file(.noCards(file)))
    case .badDocument(let problem): return ExitError(.contentErrors, .file(.badDocument(file, problem)))
    case .noArticles(let notices):
      for notice in notices {
        console.warn(.file(.importProblem(notice.problem, file: notice.file, line: notice.line)))
      }
      return ExitError(.contentErrors, .file(.noArticles(file)))
    }
  }

  /// Standard input is held in memory unless it is a file.
  private static func window(of file: String) -> ByteWindow? {
    guard file == "-" else { return ByteWindow(file) }
    return ByteWindow("/dev/stdin") ?? StandardInput.read().map { ByteWindow($0) }
  }

  /// What would be made.
  private static func listed(_ outputs: Outputs, _ console: Console) -> ImportReport {
    var report = ImportReport(language: console.interfaceLanguage)
    for output in outputs { report.add(output.output.make(), as: output.output.path, from: output.source, console) }
    return report
  }

  /// Prints a single service. More would not fit into one file.
  private func print(_ outputs: Outputs, _ console: Console) throws -> ImportReport {
    guard outputs.count == 1 else { throw ExitError(.usage, .file(.needsFolder)) }
    var report = ImportReport(language: console.interfaceLanguage)
    let made = outputs[0].output.make()
    try console.write(made.text)
    report.add(made, as: outputs[0].output.path, from: outputs[0].source, console)
    return report
  }

  /// The same at each import, wherever that runs.
  private func name(ofSource path: String) -> String { "\(from.rawValue):\(Self.name(of: path))" }

  /// Updates a folder; silent if nothing has changed.
  private func bring(
    _ outputs: Outputs, to folder: String, _ console: Console, _ progress: ProgressIndicator?
  ) throws {
    let folder = FolderUpdate(folder, isDryRun: dryRun, console)
    let base = try folder.base()
    var update = ImportUpdate(from: base, sources: files.map(name(ofSource:)))
    var all: [(made: ContentImport.Output.Made, path: String, source: String)] = []
    for (source, output) in outputs {
      let made = output.make()
      all.append((made, output.path, source))
      guard update.add(made, at: output.path, from: name(ofSource: source)) else {
        throw ExitError(.contentErrors, .file(.cannotRead(output.path)))
      }
    }
    guard !update.isEmptied else { throw ExitError(.contentErrors, .file(.emptiedSource)) }
    let changes = try folder.run(update, from: base)
    progress?.end()
    let changed = Set(changes.map(\.path))
    var report = ImportReport(language: console.interfaceLanguage)
    for (made, path, source) in all where changed.contains(path) { report.add(made, as: path, from: source, console) }
    let result = UpdateReport(changes: changes, language: console.interfaceLanguage)
    for decision in result.decisions { console.warn(decision) }
    if dryRun || options.choices.format != .text { try console.present(result) }
    if !changes.isEmpty { console.notify(result.localized(in: console.interfaceLanguage)) }
  }

  /// Writes all files, or none if one of them exists.
  private func write(
    _ outputs: Outputs, to folder: String, _ console: Console, _ progress: ProgressIndicator?
  ) throws -> ImportReport {
    let paths = outputs.map { "\(folder)/\($0.output.path)" }
    var seen: Set<String> = []
    let taken = paths.filter(File.exists) + paths.filter { !seen.insert($0).inserted }
    guard taken.isEmpty else { throw ExitError(.cannotCreate, .file(.alreadyExists), details: taken) }
    var report = ImportReport(language: console.interfaceLanguage)
    let kept = FolderUpdate(folder, isDryRun: false, console)
    let base = try kept.base()
    var update = ImportUpdate(from: base, sources: files.map(name(ofSource:)))
    for (path, output) in zip(paths, outputs) {
      let made = output.output.make()
      _ = update.add(made, at: output.output.path, from: name(ofSource: output.source))
      guard Folder.make(for: path), let file = OutputFile(new: path), file.write(made.text), file.finish() else {
        progress?.end()
        throw ExitError(.cannotCreate, .file(.cannotCreate(path)))
      }
      report.add(made, as: path, from: output.source, console)
    }
    // By it an update can tell what people have changed since.
    try kept.keep(update.newBase(), instead: base)
    progress?.end()
    for path in paths { console.notify(Message.file(.wrote(path)).localized(in: console.interfaceLanguage)) }
    return report
  }
}

/// A column by the name that a table gives it, such as `question=Titel`.
struct NamedColumn: ExpressibleByArgument, Equatable {
  let kind: String
  let name: String

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), ContentImport.columnKinds.contains(String(argument[..<sign])) else {
      return nil
    }
    kind = String(argument[..<sign])
    name = String(argument[argument.index(after: sign)...])
  }
}

extension ImportReport {
  /// Tells what could not be kept, each field and column once.
  fileprivate mutating func add(
    _ made: ContentImport.Output.Made, as path: String, from source: String, _ console: Console
  ) {
    for notice in made.draft?.notices ?? [] where isNew(notice.problem) {
      console.warn(.file(.importProblem(notice.problem, file: notice.file, line: notice.line)))
    }
    var counts = ImportCounts()
    counts.questions = made.draft?.questions ?? 0
    counts.guides = made.draft?.guides ?? 0
    counts.contacts = made.draft?.contacts ?? 0
    counts.linesToDecide = made.draft?.todo.count ?? 0
    counts.notKept = made.draft?.notices.count ?? 0
    add(File(path: path, source: source, counts: counts), isDraft: made.draft != nil)
  }
}
