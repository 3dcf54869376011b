import HelpContent
import HelpFiles
import HelpViewModel

/// The settings in effect, each with its source. Flags win over `HELPDECK_*`, then files, other variables, and
/// defaults.
struct Configuration: Equatable {
  let language: LanguageChoice
  let languages: Setting<[LanguageTag]>
  let kinds: Setting<[Contact.Kind]>
  /// From low to high, without `~`.
  let dataPaths: Setting<[String]>
  /// False if the built-in content is left out.
  let hasStarter: Setting<Bool>
  let isASCII: Setting<Bool>
  let ambiguousWidth: Setting<Int>
  let usesMouse: Setting<Bool>
  let theme: Setting<ThemeChoice>
  let layout: Setting<LayoutChoice>
  /// True for numbered menus and plain text instead of a full screen.
  let isLinear: Setting<Bool>
  let clipboardMethod: Setting<ClipboardMethod>
  let clipboardCommand: Setting<[String]>
  /// What replies begin with; nil for nothing.
  let greeting: Setting<LocalizedText?>
  /// What replies end with; nil for nothing.
  let signature: Setting<LocalizedText?>
  /// The folder for the notes of each day, without `~`; nil if they are not kept.
  let noteFolder: Setting<String?>
  /// The file of searches that found nothing, without `~`; nil if none is kept.
  let missedSearchFile: Setting<String?>
  /// Higher files first, each key sequence once.
  let keyChanges: [Setting<Keymap.Change<Command>>]
  let textFieldKeyChanges: [Setting<Keymap.Change<TextFieldCommand>>]
  let keymap: Keymap
  /// Errors and warnings, from the highest file to the lowest.
  let diagnostics: [Diagnostic]

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  init(_ choices: GlobalChoices, _ environment: Environment) {
    self.init(
      choices, environment,
      files: ConfigurationLocations(named: choices.configurationFile, environment: environment).files())
  }

  /// `files` from high to low.
  init(_ choices: GlobalChoices, _ environment: Environment, files: [ConfigurationFile]) {
    var layers = Layers(files)
    let named = layers.first { $0.file.draft.languages }
    let choice = LanguageChoice(
      asked: choices.languages, configured: named?.value ?? [], environment: environment)
    language = choice
    languages = Setting(choice.content, from: choice.source.source(configured: named?.source))
    kinds = layers.first { $0.file.draft.kinds } ?? Setting(BrowserContext.usualKinds, from: .standard)
    let paths = layers.first { $0.file.draft.data?.paths } ?? Setting([], from: .standard)
    dataPaths = Setting(paths.value.map { $0.withHome(of: environment) }, from: paths.source)
    hasStarter = layers.first { $0.file.draft.data?.hasStarter } ?? Setting(true, from: .standard)
    isASCII =
      choices.isASCII
      ? Setting(true, from: .flag("--ascii"))
      : layers.first { $0.file.draft.interface?.isASCII } ?? Setting(false, from: .standard)
    ambiguousWidth = layers.first { $0.file.draft.interface?.ambiguousWidth } ?? Setting(1, from: .standard)
    usesMouse = layers.first { $0.file.draft.interface?.usesMouse } ?? Setting(true, from: .standard)
    theme = layers.first { $0.theme } ?? Setting(.auto, from: .standard)
    let wish = environment[AccessibilityWish.variable].flatMap { AccessibilityWish($0) }
    let wished = SettingSource.variable(AccessibilityWish.variable)
    layout =
      layers.first { $0.layout }
      ?? (wish == .calm ? Setting(.stacked, from: wished) : Setting(.auto, from: .standard))
    isLinear =
      layers.first { $0.file.draft.interface?.isLinear }
      ?? (wish == .linear ? Setting(true, from: wished) : Setting(false, from: .standard))
    clipboardCommand = layers.first { $0.file.draft.clipboard?.command } ?? Setting([], from: .standard)
    let method = layers.first { $0.method }
    if method?.value == .command, clipboardCommand.value.isEmpty { layers.reportMissingCommand() }
    clipboardMethod =
      ClipboardMethod(variableOf: environment).map { Setting($0, from: .variable(ClipboardMethod.variable)) }
      ?? method ?? Setting(.auto, from: .standard)
    greeting =
      layers.first { $0.file.draft.greeting }.map { Setting($0.value, from: $0.source) }
      ?? Setting(nil, from: .standard)
    signature =
      layers.first { $0.file.draft.signature }.map { Setting($0.value, from: $0.source) }
      ?? Setting(nil, from: .standard)
    noteFolder =
      layers.first { $0.file.draft.notes?.folder }.map { Setting($0.value.withHome(of: environment), from: $0.source) }
      ?? Setting(nil, from: .standard)
    missedSearchFile =
      layers.first { $0.file.draft.search?.missed }.map { Setting($0.value.withHome(of: environment), from: $0.source) }
      ?? Setting(nil, from: .standard)
    keyChanges = layers.changes { $0.keys }
    textFieldKeyChanges = layers.changes { $0.textFieldKeys }
    keymap = layers.keymap
    diagnostics = layers.diagnostics
  }
}

extension LanguageChoice.Source {
  fileprivate func source(configured: SettingSource?) -> SettingSource {
    switch self {
    case .commandLine: .flag("--lang")
    case .variable(let name): .variable(name)
    case .configuration: configured ?? .standard
    case .nothing: .standard
    }
  }
}

extension String {
  fileprivate func withHome(of environment: Environment) -> String {
    guard self == "~" || hasPrefix("~/"), let home = environment["HOME"] else { return self }
    return home + dropFirst()
  }
}
