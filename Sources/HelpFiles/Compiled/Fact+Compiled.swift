import HelpContent

extension Fact: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(value)
    writer.write(minimum)
    writer.write(maximum)
    writer.write(unit)
    writer.write(note)
    writer.write(review)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      label: try reader.value(),
      value: try reader.value(),
      minimum: try reader.optional(),
      maximum: try reader.optional(),
      unit: try reader.optional(),
      note: try reader.optional(),
      review: try reader.value())
  }
}
