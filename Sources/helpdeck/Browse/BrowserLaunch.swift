import HelpContent
import HelpViewModel

/// What the browser is to begin with.
struct BrowserLaunch {
  let context: CommandContext
  let start: Reference?
  let search: String?
  /// Whether nothing is to be written about what is done.
  let isPrivate: Bool
  /// Instead of what the settings say.
  let theme: ThemeChoice?
  /// A picture of the screen instead of the browser itself.
  let snapshot: Snapshot?

  /// What is done before anything is shown; without a word where to begin, one goes on where one was.
  func opening(_ memory: Memory) -> [Action] {
    if start == nil, search == nil { return memory.position.map { [.select($0)] } ?? [] }
    let entry = start.map { [Action.show($0)] } ?? []
    return entry + (search.map { [.command(.search), .edit(.insert($0))] } ?? [])
  }

  /// What is wrong with the configuration is told last, so that it stands; errors before warnings.
  var trouble: [Action] {
    let diagnostics = context.configuration.diagnostics
    guard let first = context.configuration.errors.first ?? diagnostics.first else { return [] }
    return [.tell(.badConfiguration(first, more: diagnostics.count - 1))]
  }
}
