/// A `collection.yaml` as decoded, before validation.
package struct CollectionDraft: Sendable {
  package struct CategoryDraft: Sendable {
    package let location: SourceLocation
    package var id: Located<CategoryID>?
    package var name: Located<LocalizedText>?

    package init(at location: SourceLocation) { self.location = location }
  }

  package struct CalendarDraft: Sendable {
    package let location: SourceLocation
    package var timeZone: Located<String>?
    package var label: Located<String>?
    package var holidays: [HolidayDraft] = []
    package var workingDays: [Located<CalendarDate>] = []

    package init(at location: SourceLocation) { self.location = location }
  }

  package struct HolidayDraft: Sendable {
    package let location: SourceLocation
    package var date: Located<CalendarDate>?
    package var name: Located<LocalizedText>?

    package init(at location: SourceLocation) { self.location = location }
  }

  package let location: SourceLocation
  package var format: Located<Int>?
  package var id: Located<Identifier<HelpCollection>>?
  package var title: Located<LocalizedText>?
  package var language: Located<LanguageTag>?
  package var languages: [Located<LanguageTag>] = []
  package var reviewAfter: Located<Int>?
  package var categories: [CategoryDraft] = []
  package var order: [Located<ServiceID>] = []
  package var synonyms: [[Located<String>]] = []
  package var calendars: [(id: Located<CalendarID>, draft: CalendarDraft)] = []
  package var license: Located<String>?
  package var maintainers: [Located<String>] = []

  package init(at location: SourceLocation) { self.location = location }
}
