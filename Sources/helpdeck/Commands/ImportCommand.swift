import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

extension ContentImport.Format: ExpressibleByArgument {}

struct ImportCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Draft content files from existing documents.",
    discussion: """
      Text that is clearly a question or a procedure becomes one; every other line is kept as a '# TODO(import)' comment.
      Existing files are never overwritten.
      """)

  static let jsonType: String? = "import"

  @Option(help: "Input format: json (from export), txt, csv or md.")
  var from: ContentImport.Format

  @Argument(
    help: ArgumentHelp("Files to read, a folder of Markdown files, or - for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("Language of the input.", valueName: "tag"))
  var inLang: LanguageTag?

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: ArgumentHelp("Create the files in this folder instead of printing a single one.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if options.choices.format != .text, output == nil { throw ValidationError("--json and --plain require -o.") }
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let console = invocation.console
    if output != nil { try console.requireUnsecured(orExitWith: .cannotCreate) }
    var outputs: [(source: String, output: ContentImport.Output)] = []
    for (index, page) in try files.flatMap({ try pages($0, console) }).enumerated() {
      outputs += try read(page.path, named: page.name, number: index + 1, console).map { (page.path, $0) }
    }
    let report =
      if let output { try write(outputs, to: output, console) } else { try print(outputs, console) }
    if output != nil, options.choices.format != .text { try console.present(report) }
    if report.hasDrafts { console.notify(report.localized(in: console.interfaceLanguage)) }
  }

  /// The Markdown files in a folder and its subfolders, or the file itself. Names include subfolders, so that
  /// `en/fees.md` and `ko/fees.md` make two services. Warns of other files.
  private func pages(_ path: String, _ console: Console) throws -> [(path: String, name: String)] {
    guard from == .md, Folder.exists(path) else { return [(path, path)] }
    let tree = MarkdownFolder(path)
    for other in tree.others { console.warn(.file(.notMarkdown(other))) }
    guard !tree.pages.isEmpty else { throw ExitError(.missingInput, .file(.noMarkdown(folder: path))) }
    return tree.pages
  }

  private func read(_ file: String, named name: String, number: Int, _ console: Console) throws -> [ContentImport
    .Output]
  {
    guard let window = Self.window(of: file) else { throw ExitError(.missingInput, .file(.cannotRead(file))) }
    let progress = ProgressIndicator(console) { .file(.importing(percent: $1 == 0 ? 100 : 100 * $0 / $1)) }
    defer { progress?.end() }
    do throws(ContentImport.ImportError) {
      return try ContentImport(from, language: inLang).outputs(
        from: window, name: file == "-" ? "imported" : name, number: number
      ) { progress?.report(done: $0, of: $1) }
    } catch {
      switch error {
      case .notUTF8(let byte): throw ExitError(.contentErrors, .file(.notUTF8(file, byte: byte)))
      case .noHeader: throw ExitError(.contentErrors, .file(.noTableHeader(file)))
      case .badContent(let diagnostics):
        console.report(diagnostics)
        throw ExitStatus.contentErrors.code
      }
    }
  }

  /// Standard input is held in memory unless it is a file.
  private static func window(of file: String) -> ByteWindow? {
    guard file == "-" else { return ByteWindow(file) }
    return ByteWindow("/dev/stdin") ?? StandardInput.read().map { ByteWindow($0) }
  }

  /// Prints a single service. More would not fit into one file.
  private func print(
    _ outputs: [(source: String, output: ContentImport.Output)], _ console: Console
  ) throws -> ImportReport {
    guard outputs.count == 1 else { throw ExitError(.usage, .file(.needsFolder)) }
    var report = ImportReport()
    let made = outputs[0].output.make()
    try console.write(made.text)
    report.add(made, as: outputs[0].output.path, from: outputs[0].source, console)
    return report
  }

  /// Writes all files, or none if one of them exists.
  private func write(
    _ outputs: [(source: String, output: ContentImport.Output)], to folder: String, _ console: Console
  ) throws -> ImportReport {
    let paths = outputs.map { "\(folder)/\($0.output.path)" }
    var seen: Set<String> = []
    let taken = paths.filter(File.exists) + paths.filter { !seen.insert($0).inserted }
    guard taken.isEmpty else { throw ExitError(.cannotCreate, .file(.alreadyExists), details: taken) }
    let progress = ProgressIndicator(console) { .file(.writing(percent: 100 * $0 / max(1, $1))) }
    var report = ImportReport()
    for (number, (path, output)) in zip(paths, outputs).enumerated() {
      let made = output.output.make()
      guard Folder.make(for: path), let file = OutputFile(new: path), file.write(made.text), file.finish() else {
        progress?.end()
        throw ExitError(.cannotCreate, .file(.cannotCreate(path)))
      }
      report.add(made, as: path, from: output.source, console)
      progress?.report(done: number + 1, of: paths.count)
    }
    progress?.end()
    for path in paths { console.notify(Message.file(.wrote(path)).localized(in: console.interfaceLanguage)) }
    return report
  }
}

extension ImportReport {
  /// Warns of each line that was left out.
  fileprivate mutating func add(
    _ made: ContentImport.Output.Made, as path: String, from source: String, _ console: Console
  ) {
    for line in made.draft?.lost ?? [] {
      console.warn(.file(.skippedLine(file: source, line: line.number, String(line.text.prefix(200)))))
    }
    add(
      File(
        path: path, source: source, questions: made.draft?.questions ?? 0, guides: made.draft?.guides ?? 0,
        todo: made.draft?.todo.count ?? 0, lost: made.draft?.lost.count ?? 0),
      isDraft: made.draft != nil)
  }
}
