import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct ChangesCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes", abstract: "Tell what differs between two states of content.",
    discussion: """
      With two folders, it tells what differs from the first to the second. With one, or with the content that helpdeck would \
      show, it compares the folder as it is now with an earlier revision that git has of it.
      New, changed and missing entries are listed, of those that changed with the fields. Of a service that is new or missing \
      its entries are not listed.
      git is given none of the folder's own settings, so that no program that they name is run; folders of other users are \
      refused. The network is not used.
      The exit status is 1 if nothing differs, 64 for an unknown revision, 66 for a folder that git does not look after, and \
      69 without git.
      """)

  static let jsonTypes = ["changes"]

  @Argument(help: "A folder of content, or two to compare.", completion: .directory)
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare with this revision, or with the last one before this day (default: HEAD).", valueName: "date|revision"))
  var since: String?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if paths.count > 2 { throw ValidationError("Give at most two folders.") }
    if paths.count == 2, since != nil { throw ValidationError("--since and two folders cannot be used together.") }
  }

  func run() throws {
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let now = try (paths.isEmpty ? invocation.layers() : [.folder(paths[paths.count - 1])]).library()
    let before = try paths.count == 2 ? [ContentLayer.folder(paths[0])].library() : earlier(invocation)
    let report = ChangesReport(
      from: before, to: now,
      formatter: EntryFormatter(library: now, in: invocation, clock: invocation.clock.now()))
    try invocation.console.page(report)
    invocation.console.notify(report.summary)
    if report.isEmpty { throw ExitStatus.nothingFound.code }
  }

  /// The same layers, those that git looks after as they were.
  private func earlier(_ invocation: Invocation) throws -> any ContentLibrary {
    let environment = invocation.console.environment
    try invocation.console.requireUnsecured(orExitWith: .unavailable)
    var trees: [GitWorkTree] = []
    defer { withExtendedLifetime(trees) {} }
    var layers: [ContentLayer] = []
    for layer in paths.isEmpty ? invocation.layers() : [.folder(paths[0])] {
      guard case .folder(let path) = layer else {
        layers.append(layer)
        continue
      }
      do throws(GitProblem) {
        let tree = try GitWorkTree(holding: path, environment)
        layers.append(.folder(try tree.folder(at: try commit(in: tree))))
        trees.append(tree)
      } catch {
        guard paths.isEmpty, error == .notAWorkTree else { throw ExitError(error, at: path) }
        layers.append(layer)
      }
    }
    if trees.isEmpty { throw ExitError(.missingInput, .history(.noFolders)) }
    return try layers.library()
  }

  private func commit(in tree: GitWorkTree) throws(GitProblem) -> String? {
    guard let since else { return try tree.commit("HEAD") }
    guard let day = CalendarDate(since) else { return try tree.commit(since) }
    return try tree.commit(beforeDay: day.description)
  }
}
