import HelpContent

extension Service: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(language)
    writer.write(name)
    writer.write(nativeName)
    writer.write(aliases)
    writer.write(summary)
    writer.write(category)
    writer.write(provider)
    writer.write(url)
    writer.write(area)
    writer.write(timeZone)
    writer.write(status)
    writer.write(alert)
    writer.write(tags)
    writer.write(related)
    writer.write(review)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      kind: try reader.choice(),
      language: try reader.value(),
      name: try reader.value(),
      nativeName: try reader.optional(),
      aliases: try reader.list(),
      summary: try reader.optional(),
      category: try reader.category(),
      provider: try reader.optional(),
      url: try reader.optional(),
      area: try reader.list(),
      timeZone: try reader.optional(),
      status: try reader.choice(),
      alert: try reader.optional(),
      tags: try reader.list(),
      related: try reader.links(),
      review: try reader.value())
  }
}

extension CompiledReader {
  /// Nil for one that the collection does not have.
  fileprivate mutating func category() throws(CorruptDataError) -> CategoryID? {
    try optional(CategoryID.self).flatMap { context.hasCategory($0) ? $0 : nil }
  }
}
