import HelpContent

extension HelpCollection: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      title: try coder.value(original?.title),
      language: try coder.value(original?.language),
      languages: try coder.list(original?.languages),
      reviewAfter: try coder.count(original?.reviewAfter),
      categories: try coder.list(original?.categories),
      order: try coder.list(original?.order),
      synonyms: try coder.list(original?.synonyms),
      calendars: try coder.list(original?.calendars),
      license: try coder.optional(original?.license),
      maintainers: try coder.list(original?.maintainers))
  }
}

extension HelpCollection.Category: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      name: try coder.value(original?.name))
  }
}

extension HolidayCalendar: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      timeZone: try coder.value(original?.timeZone),
      label: try coder.optional(original?.label),
      holidays: try coder.list(original?.holidays),
      workingDays: try coder.list(original?.workingDays))
  }
}

extension HolidayCalendar.Holiday: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      date: try coder.value(original?.date),
      name: try coder.optional(original?.name))
  }
}
