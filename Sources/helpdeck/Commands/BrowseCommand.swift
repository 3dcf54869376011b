import ArgumentParser
import TerminalModel

struct BrowseCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse interactively; what helpdeck does without a command.")

  @OptionGroup var options: GlobalOptions

  @Argument(help: ArgumentHelp("The entry to begin with.", valueName: "ref"), completion: .references)
  var reference: String?

  @Option(help: "Begin with this search.")
  var search: String?

  @Option(help: ArgumentHelp("Print the screen at this size instead, such as 100x30.", valueName: "WxH"))
  var snapshot: Size?

  @Option(help: ArgumentHelp("Press these keys first, such as '/refund<Enter>'.", valueName: "keys"))
  var keys: KeySequence?

  @Option(help: "Print the screen as text, ansi or svg.")
  var format: SnapshotFormat?

  func validate() throws {
    if snapshot == nil, keys != nil || format != nil {
      throw ValidationError("--keys and --format go with --snapshot.")
    }
  }

  func run() throws {
    let desk = try Desk(browsing: options)
    let start = try reference.map { word in
      try desk.resolve(word) { CommandFailure.unknownWord(word, entries: $0) }
    }
    try runBrowser(
      BrowserInvocation(
        desk: desk, start: start, search: search,
        snapshot: snapshot.map { Snapshot(size: $0, keys: keys?.keys ?? [], format: format ?? .text) }))
  }
}
