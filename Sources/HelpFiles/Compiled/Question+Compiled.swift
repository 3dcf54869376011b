import HelpContent

extension Question: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(question)
    writer.write(answer)
    writer.write(caveat)
    writer.write(askAlso)
    writer.write(tags)
    writer.write(see)
    writer.write(review)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      question: try reader.value(),
      answer: try reader.value(),
      caveat: try reader.optional(),
      askAlso: try reader.list(),
      tags: try reader.list(),
      see: try reader.links(),
      review: try reader.value())
  }
}
