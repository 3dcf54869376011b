package import HelpContent
package import HelpSearch
package import TerminalModel

/// The whole state of the browser as a value.
package struct BrowserState: Equatable, Sendable {
  /// A place to which Escape goes back.
  struct Step: Equatable, Sendable {
    enum Reason: Equatable, Sendable {
      case enteredReader, searched, followed
    }

    let navigation: Navigation
    let search: SearchSession?
    let reason: Reason
  }

  /// The hits that `n` and `N` walk through.
  struct Found: Equatable, Sendable {
    let matcher: TextMatcher
    let hits: [Reference]
    var index: Int
  }

  package internal(set) var size: Size
  package internal(set) var interfaceLanguage: InterfaceLanguage
  package internal(set) var languages: LanguagePreference
  package internal(set) var navigation = Navigation()
  /// What lies over the panes, the top layer last.
  package internal(set) var overlays: [Overlay] = []
  /// Keys of a sequence that is not finished.
  package internal(set) var pendingKeys: [Key] = []
  package internal(set) var notice: Notice?
  package internal(set) var clock: LocalTime?
  /// Whether the mouse is the program's.
  package internal(set) var usesMouse: Bool
  package internal(set) var memory: Memory
  /// Whether channels that are attended now stand before the others.
  package internal(set) var showsOpenFirst = false
  /// What was made of notes and replies in an editor.
  var drafts: [Sheet.Kind: String] = [:]
  var walk = Walk()
  var trail: [Step] = []
  var found: Found?
  var lastNotice = 0

  package init(
    size: Size, interfaceLanguage: InterfaceLanguage, languages: LanguagePreference, usesMouse: Bool = true,
    memory: Memory = Memory(), context: BrowserContext
  ) {
    self.size = size
    self.usesMouse = usesMouse
    self.memory = memory
    self.interfaceLanguage = interfaceLanguage
    self.languages = languages
    navigation.service = context.library.services.first
    if let service = navigation.service { navigation.tab = firstTab(of: service, context) }
  }

  package var layout: Layout { Layout(size, focus: navigation.focus) }

  /// The words to be marked in what is shown, once something has been searched for.
  package var highlighted: TextMatcher? { search.map(\.results.matcher) ?? found?.matcher }

  /// The first tab with something in it.
  func firstTab(of service: ServiceID, _ context: BrowserContext) -> ServiceSection {
    ServiceSection.tabs.first { !context.library.items(in: $0, of: service).isEmpty } ?? .faq
  }
}
