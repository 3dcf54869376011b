import ArgumentParser
import HelpContent
import HelpViewModel
import TerminalModel

extension ThemeChoice: ExpressibleByArgument {}

struct BrowseCommand: HelpdeckCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse interactively.")

  static let jsonTypes: [String] = []

  @Argument(
    help: ArgumentHelp("Entry to show first, or words to search for.", valueName: "ref"), completion: .references)
  var words: [String] = []

  @Option(help: "Start with this search.")
  var search: String?

  @Flag(help: "Use numbered menus and plain text instead of a full screen (the default if TERM is dumb).")
  var linear = false

  @Flag(
    help: ArgumentHelp(
      "Show one list or page at a time, for screen readers and braille (the default if ACCESSIBLE is set; key W)."))
  var calm = false

  @Flag(name: .customLong("private"), help: "Save nothing about what you read and search for.")
  var isPrivate = false

  @Option(help: "Colour theme: auto, light, dark, contrast or mono; overrides the settings.")
  var theme: ThemeChoice?

  @Option(help: ArgumentHelp("Print the screen at this size and exit, such as 100x30.", valueName: "WxH"))
  var snapshot: Size?

  @Option(help: ArgumentHelp("Press these keys before the snapshot, such as '/refund<Enter>'.", valueName: "keys"))
  var keys: KeySequence?

  @Option(help: "Format of the snapshot: text, ansi or svg.")
  var format: SnapshotFormat?

  @OptionGroup(title: HelpOrder.shared) var options: GlobalOptions

  func validate() throws {
    if snapshot == nil, keys != nil || format != nil {
      throw ValidationError("--keys and --format require --snapshot.")
    }
    if search != nil, words.count > 1 { throw ValidationError("Give words to search for once.") }
  }

  /// True for the linear dialogue instead of a full screen.
  var isLinear: Bool { snapshot == nil && (linear || isLinearHere) }

  private var isLinearHere: Bool {
    let invocation = Invocation(options.choices)
    return invocation.console.isOnDumbTerminal || !calm && invocation.configuration.isLinear.value
  }

  func run() throws {
    let context = try CommandContext(browsing: options.choices, isPrivate: isPrivate)
    let start = try start(in: context)
    if isLinear {
      var browser = LinearBrowser(context, isPrivate: isPrivate)
      return try browser.run(start: start.reference, search: start.search)
    }
    try BrowserLaunch(
      context: context, start: start.reference, search: start.search, isPrivate: isPrivate, theme: theme,
      isCalm: calm || context.configuration.layout.value == .stacked,
      snapshot: snapshot.map { Snapshot(size: $0, keys: keys?.keys ?? [], format: format ?? .text) }
    ).run()
  }

  /// Words that name no entry are searched for, unless the first can only be a slip in a command or in a reference.
  private func start(in context: CommandContext) throws -> (reference: Reference?, search: String?) {
    guard let first = words.first else { return (nil, search) }
    let isSlip = Helpdeck.isMisspeltCommand(first)
    if words.count > 1 {
      if isSlip { throw ExitError.unknownWord(first) }
      return (nil, words.joined(separator: " "))
    }
    switch ReferenceResolver(library: context.library).resolve(first) {
    case .unknown where search == nil && !isSlip && !first.contains("/"): return (nil, first)
    case .found, .ambiguous, .unknown:
      return (try context.resolve(first) { ExitError.unknownWord(first, entries: $0) }, search)
    }
  }
}
