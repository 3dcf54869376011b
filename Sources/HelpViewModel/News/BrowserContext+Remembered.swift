package import HelpContent
import HelpSearch

extension BrowserContext {
  /// Of what the reader has not looked at.
  private static let mostNews = 30
  /// Of what was changed lately, as the content dates it.
  private static let mostDated = 10
  private static let recentDays = 14

  /// The entries to choose from before anything is searched for: favourites, then what is new and what has changed lately,
  /// then those read last. On an unknown day nothing has changed lately.
  func remembered(_ saved: SavedState, _ news: ContentNews, on today: CalendarDate?) -> [Reference] {
    var known: Set<Reference> = []
    return (saved.favourites + changed(news, on: today) + saved.recent).filter {
      library.contains($0) && known.insert($0).inserted
    }
  }

  /// True if any of them is there because it is new or has changed.
  package func hasChanges(_ news: ContentNews, on today: CalendarDate?) -> Bool { !changed(news, on: today).isEmpty }

  private func changed(_ news: ContentNews, on today: CalendarDate?) -> [Reference] {
    let since = today.map { CalendarDate(dayNumber: $0.dayNumber - Self.recentDays) }
    return news.references.prefix(Self.mostNews)
      + (since.map { engine.changed(since: $0, limit: Self.mostDated) } ?? [])
  }
}
