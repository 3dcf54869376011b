import HelpContent

extension Note: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(level)
    writer.write(text)
    writer.write(review)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      level: try reader.choice(),
      text: try reader.value(),
      review: try reader.value())
  }
}
