import HelpContent
import HelpViewModel
import TerminalModel

/// A page in a border with its title, badge and reading progress.
struct ReaderPane: ScreenPane {
  let area: Layout.Area
  let isFocused: Bool
  let isPinned: Bool
  /// Nil if nothing is selected.
  let entry: Reference?
  let lines: [PageLine]
  /// The first visible line.
  let top: Int
  let isFavourite: Bool
  /// Nil if the entry is no news.
  let mark: ContentNews.Kind?
  /// The number of steps marked done; nil if none is.
  let done: Int?
  /// Of the title.
  let service: ServiceID?
  let section: ServiceSection?
  /// In place of a page.
  let emptyMessage: Message?
  let appearance: Appearance
  let context: BrowserContext

  /// The page of `entry` from line `top` on.
  init(
    _ lines: [PageLine], from top: Int, of entry: Reference?, in area: Layout.Area, focused: Bool,
    _ state: BrowserState, _ appearance: Appearance, _ context: BrowserContext, isPinned: Bool = false,
    emptyMessage: Message? = nil
  ) {
    self.isPinned = isPinned
    self.area = area
    isFocused = focused
    self.entry = entry
    self.lines = lines
    self.top = top
    isFavourite = entry.map { state.savedState.favourites.contains($0) } ?? false
    mark = entry.flatMap { state.news.markOfPage(of: $0) }
    done = entry.flatMap { state.savedState.done[$0]?.count }
    service = entry?.service ?? state.navigation.service
    section = entry == nil ? state.emptySection : entry?.item?.section
    self.emptyMessage = emptyMessage
    self.appearance = appearance
    self.context = context
  }

  /// The page of the reader or of the pinned entry; nil if it is not on the screen.
  init?(
    _ pane: Pane, _ state: BrowserState, _ layout: Layout, _ appearance: Appearance, _ context: BrowserContext
  ) {
    guard let area = layout.area(of: pane) else { return nil }
    let entry = state.entry(in: pane, context)
    let lines = state.lines(in: pane, context)
    let emptyMessage: Message? =
      entry != nil
      ? nil : state.emptySection.map { .content(.emptySection($0)) } ?? context.whyNoServices ?? .content(.empty)
    self.init(
      lines, from: state.top(of: lines, in: pane, context), of: entry, in: area,
      focused: state.navigation.focus == pane, state, appearance, context, isPinned: pane == .pinned,
      emptyMessage: emptyMessage)
  }

  var frame: Rect { area.whole }

  func draw(on canvas: inout Canvas) {
    let content = area.content
    let isLong = lines.count > content.rows && !appearance.isCalm
    let read = isLong ? "\(min(100, (top + content.rows) * 100 / max(1, lines.count)))%" : ""
    let found = entry.flatMap { context.library.entry($0) }
    let progress = [stepsDone(in: found), read].filter { !$0.isEmpty }.joined(separator: " · ")
    let badge = found.map { self.badge(of: $0).text(in: appearance.interfaceLanguage) } ?? ""
    let news = self.mark.map { mark in
      [Label(" \(mark.symbol) \(mark.localized(in: appearance.interfaceLanguage))", theme.strongAccent)]
    }
    let mark = (isFavourite ? [Label(" *", theme.accent)] : []) + (news ?? [])
    // The badge, or all but its sign, goes before the service's name does.
    let named = title(room: .max).width + mark.width
    let badges = [badge, String(badge.prefix { $0 != " " }), ""].map { badge in
      area.frame.rows > 1 || progress.isEmpty ? badge : "\(badge)  \(progress)"
    }
    let right = badges.first { named <= titleRoom(in: area, right: $0) } ?? badges[1]
    outline(
      area, title: title(room: titleRoom(in: area, right: right) - mark.width) + mark,
      right: right, bottomRight: progress, focused: isFocused, on: &canvas)
    put(lines.dropFirst(top), in: content, on: &canvas)
    if let emptyMessage {
      put([Run(localized(emptyMessage), .dim)].wrapped(columns: content.columns), in: content, on: &canvas)
    }
  }

  /// The number of steps marked done in a guide; empty if there are none.
  private func stepsDone(in entry: Entry?) -> String {
    guard let done, case .guide(let guide)? = entry else { return "" }
    return "\(done)/\(guide.steps.count) ✓"
  }

  /// The service's name and the section; the name is truncated if there is little room.
  private func title(room: Int) -> [Label] {
    let style = isFocused ? theme.strongAccent : theme.strong
    guard let service = service.flatMap({ context.library.service($0) }) else { return [] }
    let name = version(service.name).text
    let pin = isPinned ? [Label(localized(.reader(.pinnedTitle)) + " · ", theme.dim)] : []
    guard let section else { return pin + [Label(name, style)] }
    let kind =
      section == .contacts
      ? localized(.content(.contactCard))
      : localized(.content(section == .faq ? .shortSection(.faq) : .section(section)))
    let nameRoom = max(3, room - pin.width - DisplayWidth.of(kind) - 3)
    return pin + [
      Label(name.truncated(toWidth: nameRoom), style), Label(" › ", theme.dim), Label(kind, style),
    ]
  }
}
