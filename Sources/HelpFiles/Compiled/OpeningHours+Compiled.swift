import HelpContent

extension OpeningHours: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(expression)
    writer.write(certainty)
    writer.write(timeZone)
    writer.write(note)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    let expression = try reader.text()
    // Hours without rules are written as an empty expression.
    guard let rules = expression.isEmpty ? [] : try? Self.rules(expression) else { throw CorruptDataError() }
    self.init(
      rules: rules, certainty: try reader.choice(), timeZone: try reader.value(), note: try reader.optional())
  }
}
