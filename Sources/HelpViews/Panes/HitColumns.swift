import HelpViewModel
import TerminalModel

/// The columns of a hit in one row: its kind, its service, its title and, if there is room, its snippet.
struct HitColumns {
  static let gap = 2

  let kind: Int
  let service: Int
  let title: Int
  /// 0 without room for one.
  let snippet: Int

  /// `services` and `titles` are the widths of those in view; the marker and the sign take the first two columns.
  init(room: Int, kind: Int, services: [Int], titles: [Int]) {
    self.kind = kind
    service = min(services.max() ?? 0, room * 2 / 5)
    let rest = max(0, room - 2 - kind - (service == 0 ? 0 : service + Self.gap) - 1)
    let narrow = min(titles.max() ?? 0, rest * 3 / 5)
    let left = rest - narrow - Self.gap
    (title, snippet) = left >= Self.leastSnippet ? (narrow, left) : (rest, 0)
  }

  private static let leastSnippet = 14

  var serviceStart: Int { 2 + kind + 1 }
  var titleStart: Int { serviceStart + (service == 0 ? 0 : service + Self.gap) }
  var snippetStart: Int { titleStart + title + Self.gap }
}
