extension CollectionDraft {
  /// The collection of a draft without errors.
  package var content: HelpCollection? {
    guard let id = id?.value, let title = title?.value, let language = language?.value else { return nil }
    return HelpCollection(
      id: id, title: title, language: language, languages: languages.map(\.value),
      reviewAfter: reviewAfter?.value ?? Review.defaultReviewAfter,
      categories: categories.compactMap { category in
        category.id.flatMap { id in
          category.name.map { HelpCollection.Category(id: id.value, name: $0.value) }
        }
      },
      order: order.map(\.value), synonyms: synonyms.map { $0.map(\.value) },
      calendars: calendars.compactMap { $0.draft.content(id: $0.id.value) }, license: license?.value,
      maintainers: maintainers.map(\.value))
  }
}

extension CollectionDraft.CalendarDraft {
  fileprivate func content(id: CalendarID) -> HolidayCalendar? {
    timeZone.map { zone in
      HolidayCalendar(
        id: id, timeZone: zone.value, label: label?.value,
        holidays: holidays.compactMap { holiday in
          holiday.date.map { HolidayCalendar.Holiday(date: $0.value, name: holiday.name?.value) }
        }, workingDays: workingDays.map(\.value))
    }
  }
}
