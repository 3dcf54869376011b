import HelpContent

extension HelpCollection: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(language)
    writer.write(languages)
    writer.write(count: reviewAfter)
    writer.write(categories)
    writer.write(order)
    writer.write(synonyms)
    writer.write(calendars)
    writer.write(license)
    writer.write(maintainers)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      title: try reader.value(),
      language: try reader.value(),
      languages: try reader.list(),
      reviewAfter: try reader.count(),
      categories: try reader.list(),
      order: try reader.list(),
      synonyms: try reader.list(),
      calendars: try reader.list(),
      license: try reader.optional(),
      maintainers: try reader.list())
  }
}

extension HelpCollection.Category: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(name)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      name: try reader.value())
  }
}

extension HolidayCalendar: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(timeZone)
    writer.write(label)
    writer.write(holidays)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      timeZone: try reader.value(),
      label: try reader.optional(),
      holidays: try reader.list())
  }
}

extension HolidayCalendar.Holiday: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(date)
    writer.write(name)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      date: try reader.value(),
      name: try reader.optional())
  }
}
