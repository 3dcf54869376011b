package import HelpContent
package import HelpSearch
package import TerminalModel

/// The whole state of the browser as a value.
package struct BrowserState: Equatable, Sendable {
  /// A position to which Escape goes back.
  struct Step: Equatable, Sendable {
    enum Reason: Equatable, Sendable {
      case enteredReader, searched, followed
    }

    let navigation: Navigation
    let search: SearchSession?
    let reason: Reason
  }

  /// The hits that `n` and `N` go through.
  struct MatchWalk: Equatable, Sendable {
    let matcher: TextMatcher
    let hits: [Reference]
    var index: Int
  }

  package internal(set) var size: Size
  package internal(set) var interfaceLanguage: InterfaceLanguage
  package internal(set) var languages: LanguagePreference
  package internal(set) var navigation = Navigation()
  /// The layers over the panes, the top one last.
  package internal(set) var overlays: [Overlay] = []
  /// The keys of an unfinished sequence.
  package internal(set) var pendingKeys: [Key] = []
  package internal(set) var notice: Notice?
  package internal(set) var clock: LocalTime?
  /// True if the user leaves the mouse to the program.
  package internal(set) var usesMouse: Bool
  /// True for the screen of those who hear or feel it: stacked panes, nothing beside what is chosen, and nothing that
  /// changes by itself.
  package internal(set) var isCalm: Bool
  package internal(set) var savedState: SavedState
  /// What the reader has not yet looked at.
  package internal(set) var news = ContentNews.none
  /// True if contacts that are open now come first.
  package internal(set) var showsOpenFirst = false
  package internal(set) var customerCase = CustomerCase()
  /// The case closed last.
  var closedCase: ClosedCase?
  /// Notes and replies edited in this session, the last edited one last.
  package internal(set) var editedTexts: [EditedText] = []
  /// The lists that are narrowed.
  package internal(set) var filters: [Navigation.List: PaneFilter] = [:]
  /// Of the content in its languages.
  private(set) var needs: PaneNeeds
  var history = ReadingHistory()
  var backStack: [Step] = []
  var matchWalk: MatchWalk?
  var lastNotice = 0
  /// True if the last key was the Enter or Escape that left a text field.
  var hasLeftField = false

  package init(
    size: Size, interfaceLanguage: InterfaceLanguage, languages: LanguagePreference, usesMouse: Bool = true,
    isCalm: Bool = false, savedState: SavedState = SavedState(), context: BrowserContext
  ) {
    self.size = size
    self.usesMouse = usesMouse
    self.isCalm = isCalm
    self.savedState = savedState
    self.interfaceLanguage = interfaceLanguage
    self.languages = languages
    needs = context.paneNeeds(in: languages)
    navigation.service = context.library.services.first
    if let service = navigation.service { navigation.tab = firstTab(of: service, context) }
  }

  /// The content or its languages may have changed.
  mutating func refreshNeeds(_ context: BrowserContext) { needs = context.paneNeeds(in: languages) }

  package var layout: Layout {
    Layout(size, focus: navigation.focus, needs: needs, isPinned: customerCase.pinned != nil, isCalm: isCalm)
  }

  /// Matches to mark in the reader; nil until something has been searched for.
  package var highlighted: TextMatcher? { search.map(\.results.matcher) ?? matchWalk?.matcher }

  /// The first tab that is not empty; the FAQ if all are.
  func firstTab(of service: ServiceID, _ context: BrowserContext) -> ServiceSection {
    ServiceSection.tabs.first { !context.library.items(in: $0, of: service).isEmpty } ?? .faq
  }
}
