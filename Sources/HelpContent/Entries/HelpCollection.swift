/// The order and categories of services, with the data that they share.
package struct HelpCollection: Hashable, Sendable {
  package struct Category: Hashable, Sendable {
    package let id: CategoryID
    package let name: LocalizedText

    package init(id: CategoryID, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  package let id: Identifier<HelpCollection>
  package let title: LocalizedText
  package let language: LanguageTag
  package let languages: [LanguageTag]
  /// Days, as in `Review.reviewAfter`.
  package let reviewAfter: Int
  package let categories: [Category]
  package var order: [ServiceID]
  /// Groups of synonyms, across languages.
  package let synonyms: [[String]]
  package let calendars: [HolidayCalendar]
  package let license: String?
  package let maintainers: [String]

  package init(
    id: Identifier<HelpCollection>, title: LocalizedText, language: LanguageTag, languages: [LanguageTag] = [],
    reviewAfter: Int = Review.defaultReviewAfter, categories: [Category] = [], order: [ServiceID] = [],
    synonyms: [[String]] = [], calendars: [HolidayCalendar] = [], license: String? = nil, maintainers: [String] = []
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.languages = languages
    self.reviewAfter = reviewAfter
    self.categories = categories
    self.order = order
    self.synonyms = synonyms
    self.calendars = calendars
    self.license = license
    self.maintainers = maintainers
  }

  /// Sorts services by `order`, followed by the remaining ones by id.
  package func ordered(_ services: [ServiceID]) -> [ServiceID] {
    let rank = Dictionary(zip(order, 0...)) { first, _ in first }
    return services.sorted { a, b in (rank[a] ?? .max, a) < (rank[b] ?? .max, b) }
  }

  package func category(_ id: CategoryID) -> Category? { categories.first { $0.id == id } }
}
