/// What a `collection.yaml` says before any rule has judged it.
package struct CollectionDraft: Sendable {
  package struct CategoryDraft: Sendable {
    package let place: Place
    package var id: Placed<CategoryID>?
    package var name: Placed<LocalizedText>?

    package init(at place: Place) { self.place = place }
  }

  package struct CalendarDraft: Sendable {
    package let place: Place
    package var timeZone: Placed<String>?
    package var label: Placed<String>?
    package var holidays: [HolidayDraft] = []

    package init(at place: Place) { self.place = place }
  }

  package struct HolidayDraft: Sendable {
    package let place: Place
    package var date: Placed<CalendarDate>?
    package var name: Placed<LocalizedText>?

    package init(at place: Place) { self.place = place }
  }

  package let place: Place
  package var format: Placed<Int>?
  package var id: Placed<Identifier<HelpCollection>>?
  package var title: Placed<LocalizedText>?
  package var language: Placed<LanguageTag>?
  package var languages: [Placed<LanguageTag>] = []
  package var reviewAfter: Placed<Int>?
  package var categories: [CategoryDraft] = []
  package var order: [Placed<ServiceID>] = []
  package var synonyms: [[Placed<String>]] = []
  package var calendars: [(id: Placed<CalendarID>, draft: CalendarDraft)] = []
  package var license: Placed<String>?
  package var maintainers: [Placed<String>] = []

  package init(at place: Place) { self.place = place }
}
