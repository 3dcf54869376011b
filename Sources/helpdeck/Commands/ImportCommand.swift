import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

extension ContentImport.Format: ExpressibleByArgument {}

struct ImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Draft content files from what was written elsewhere.",
    discussion: """
      What is plainly a question or a procedure becomes one; every other line is kept as a comment '# TODO(import)'.
      Nothing is overwritten.
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: "Read json (of export), txt, csv or md.")
  var from: ContentImport.Format

  @Argument(
    help: ArgumentHelp("Files to read, a folder of Markdown, or - for standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("The language of what is read.", valueName: "tag"))
  var inLang: LanguageTag?

  @Option(
    name: [.customShort("o", allowingJoined: true), .long],
    help: ArgumentHelp("Make the files in this folder; otherwise one is printed.", valueName: "dir"),
    completion: .directory)
  var output: String?

  func run() throws {
    let surroundings = Surroundings(options.choices)
    try surroundings.judgeConfiguration()
    let console = surroundings.console
    var outputs: [(source: String, output: ContentImport.Output)] = []
    for file in files.flatMap(pages) {
      outputs += try read(file, console).map { (file, $0) }
    }
    if let output {
      try write(outputs.map(\.output), to: output, console)
    } else {
      try print(outputs.map(\.output), console)
    }
    report(outputs, console)
  }

  /// The Markdown files of a folder, or the one file itself.
  private func pages(_ path: String) -> [String] {
    guard from == .md, Folder.exists(path) else { return [path] }
    return Folder.names(in: path).filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted().map { "\(path)/\($0)" }
  }

  private func read(_ file: String, _ console: Console) throws -> [ContentImport.Output] {
    guard let bytes = file == "-" ? StandardInput.read() : InputFile.read(file) else {
      throw CommandFailure(.missingInput, .folderMissing(file))
    }
    do throws(ContentImport.Failure) {
      return try ContentImport(from, language: inLang).outputs(from: bytes, name: file == "-" ? "imported" : file)
    } catch {
      switch error {
      case .notUTF8(let byte): throw CommandFailure(.contentErrors, .notUTF8(file, byte: byte))
      case .noHeader: throw CommandFailure(.contentErrors, .noTableHeader(file))
      case .badContent(let diagnostics):
        console.tell(diagnostics)
        throw ExitStatus.contentErrors.code
      }
    }
  }

  /// A service on its own; that of a whole content would lose its collection.
  private func print(_ outputs: [ContentImport.Output], _ console: Console) throws {
    guard outputs.count == 1 else { throw CommandFailure(.usage, .needsFolder) }
    try console.write(outputs[0].text)
  }

  /// All of them or, when one of them is there already, none.
  private func write(_ outputs: [ContentImport.Output], to folder: String, _ console: Console) throws {
    let paths = outputs.map { "\(folder)/\($0.path)" }
    let repeated = paths.enumerated().filter { paths[..<$0.offset].contains($0.element) }.map(\.element)
    let taken = paths.filter(File.exists) + repeated
    guard taken.isEmpty else { throw CommandFailure(.cannotCreate, .alreadyThere, details: taken) }
    for (path, output) in zip(paths, outputs) {
      guard Folder.make(for: path), let file = OutputFile(new: path), file.write(output.text), file.finish() else {
        throw CommandFailure(.cannotCreate, .cannotCreate(path))
      }
      console.tell(CommandMessage.wrote(path).words(in: console.interface))
    }
  }

  private func report(_ outputs: [(source: String, output: ContentImport.Output)], _ console: Console) {
    let drafts = outputs.compactMap(\.output.draft)
    guard !drafts.isEmpty else { return }
    for (source, output) in outputs {
      for line in output.draft?.lost ?? [] {
        console.warn(.leftOut(file: source, line: line.number, String(line.text.prefix(200))))
      }
    }
    let message = CommandMessage.imported(
      questions: drafts.reduce(0) { $0 + $1.questions }, guides: drafts.reduce(0) { $0 + $1.guides },
      todo: drafts.reduce(0) { $0 + $1.todo.count }, lost: drafts.reduce(0) { $0 + $1.lost.count })
    console.tell(message.words(in: console.interface))
  }
}
