import ArgumentParser
import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

struct PullCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull", abstract: "Bring content folders that git looks after up to date.",
    discussion: """
      Each folder goes forward to what its branch's remote has, and what changed is told as by 'changes'. This is the one \
      command that uses the network, and helpdeck never runs it by itself.
      A folder is left as it is if it has changes that are not committed, new files among them, commits of its own, or a merge \
      in progress. Nothing is ever merged or overwritten.
      git is given none of the folder's own settings but the address of the remote, so that no hook, filter or other program \
      that they name is run; folders of other users are refused. It asks for no password: use a key or a credential helper.
      The exit status is 66 for a folder that git does not look after, 69 if a remote cannot be reached or git is missing, and \
      73 if a folder was left as it is.
      """)

  static let jsonTypes = ["pull"]

  @Argument(
    help: "Folders to update; by default those of the content that helpdeck would show.", completion: .directory)
  var paths: [String] = []

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func run() throws {
    let invocation = Invocation(options.choices)
    try invocation.validateConfiguration()
    let console = invocation.console
    try console.requireUnsecured(orExitWith: .cannotCreate)
    let layers = paths.isEmpty ? invocation.layers() : paths.map { .folder($0) }
    // What was read stays as it was while the files change.
    let before = try layers.library()
    let folders = layers.compactMap { layer -> String? in if case .folder(let path) = layer { path } else { nil } }
    let results = pull(folders, console.environment)
    guard !results.isEmpty else { throw ExitError(.missingInput, .history(.noFolders)) }
    let now = try layers.library()
    let report = PullReport(
      folders: results,
      changes: ChangesReport(
        from: before, to: now,
        formatter: EntryFormatter(library: now, in: invocation, clock: invocation.clock.now())))
    try console.present(report)
    console.notify(report.changes.summary)
    if let status = results.compactMap(\.status).first { throw status.code }
  }

  /// Two folders of one work tree are updated once. Of the content that would be shown, those without git are left out.
  private func pull(_ folders: [String], _ environment: Environment) -> [PullReport.Folder] {
    var known: Set<String> = []
    return folders.compactMap { path in
      do throws(GitProblem) {
        let tree = try GitWorkTree(holding: path, environment)
        return known.insert(tree.top).inserted ? PullReport.Folder(path: path, result: .success(tree.pull())) : nil
      } catch {
        return paths.isEmpty && error == .notAWorkTree ? nil : PullReport.Folder(path: path, result: .failure(error))
      }
    }
  }
}
