import ArgumentParser
import HelpContent
import HelpViewModel
import TerminalModel

extension ThemeChoice: ExpressibleByArgument {}

struct BrowseCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse interactively; what helpdeck does without a command.")

  @Argument(help: ArgumentHelp("The entry to begin with.", valueName: "ref"), completion: .references)
  var reference: String?

  @Option(help: "Begin with this search.")
  var search: String?

  @Flag(help: "Numbered menus and plain sentences instead of a screen; by itself where TERM is dumb.")
  var linear = false

  @Flag(name: .customLong("private"), help: "Write nothing about what is read and searched for.")
  var isPrivate = false

  @Option(help: "Colours: auto, light, dark, contrast or mono, whatever the settings say.")
  var theme: ThemeChoice?

  @Option(help: ArgumentHelp("Print the screen at this size instead, such as 100x30.", valueName: "WxH"))
  var snapshot: Size?

  @Option(help: ArgumentHelp("Press these keys first, such as '/refund<Enter>'.", valueName: "keys"))
  var keys: KeySequence?

  @Option(help: "Print the screen as text, ansi or svg.")
  var format: SnapshotFormat?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if snapshot == nil, keys != nil || format != nil {
      throw ValidationError("--keys and --format go with --snapshot.")
    }
  }

  /// Whether there is to be no screen.
  var isLinear: Bool { snapshot == nil && (linear || Invocation(options.choices).console.isOnDumbTerminal) }

  func run() throws {
    let (context, start) = try begin()
    if isLinear {
      var browser = LinearBrowser(context, isPrivate: isPrivate)
      return try browser.run(start: start, search: search)
    }
    try runBrowser(
      BrowserLaunch(
        context: context, start: start, search: search, isPrivate: isPrivate, theme: theme,
        snapshot: snapshot.map { Snapshot(size: $0, keys: keys?.keys ?? [], format: format ?? .text) }))
  }

  private func begin() throws -> (CommandContext, Reference?) {
    let context = try CommandContext(browsing: options.choices)
    let start = try reference.map { word in
      try context.resolve(word) { ExitError.unknownWord(word, entries: $0) }
    }
    return (context, start)
  }
}
