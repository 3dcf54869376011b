import HelpContent

extension Review: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(status)
    writer.write(verified)
    writer.write(by)
    writer.write(count: reviewAfter)
    writer.write(sources)
    writer.write(revised)
    writer.write(translated)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      status: try reader.choice(),
      verified: try reader.optional(),
      by: try reader.optional(),
      reviewAfter: try reader.reviewAfter(),
      sources: try reader.list(),
      revised: try reader.optional(),
      translated: try reader.optional())
  }
}

extension Review.Source: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(kind)
    writer.write(title)
    writer.write(url)
    writer.write(accessed)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      kind: try reader.choice(),
      title: try reader.optional(),
      url: try reader.optional(),
      accessed: try reader.optional())
  }
}

extension CompiledReader {
  fileprivate mutating func reviewAfter() throws(CorruptDataError) -> Int {
    let days = try count()
    return days == Review.unsaid ? context.reviewAfter : days
  }
}
