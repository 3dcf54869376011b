import HelpContent
import HelpViewModel

/// The arguments of `helpdeck browse`.
struct BrowserLaunch {
  let context: CommandContext
  let start: Reference?
  let search: String?
  /// If true, no history is saved.
  let isPrivate: Bool
  /// Overrides the settings.
  let theme: ThemeChoice?
  let isCalm: Bool
  /// Printed instead of running the browser.
  let snapshot: Snapshot?

  /// The actions before the first frame. Without an entry or a search, the last position is restored.
  func opening(_ savedState: SavedState) -> [Action] {
    if start == nil, search == nil { return savedState.position.map { [.select($0)] } ?? [] }
    let entry = start.map { [Action.show($0)] } ?? []
    return entry + (search.map { [.command(.search), .edit(.insert($0))] } ?? [])
  }

  /// The languages to choose from at the first start, if nothing names one.
  var firstNotice: [Action] {
    let key = context.configuration.keymap.keyName(of: .language)
    guard context.console.languageChoice.source == .nothing, !key.isEmpty else { return [] }
    return [.notify(.notice(.languagesOffered(InterfaceLanguage.allCases, key: key)))]
  }

  /// A notice of the first problem of the configuration, errors before warnings.
  var configurationNotice: [Action] {
    let diagnostics = context.configuration.diagnostics
    guard let first = context.configuration.errors.first ?? diagnostics.first else { return [] }
    return [.notify(.notice(.badConfiguration(first, more: diagnostics.count - 1)))]
  }
}
