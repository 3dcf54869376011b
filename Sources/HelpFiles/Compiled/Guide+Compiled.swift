import HelpContent

extension Guide: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(group)
    writer.write(platform)
    writer.write(intro)
    writer.write(prepare)
    writer.write(steps)
    writer.write(result)
    writer.write(see)
    writer.write(tags)
    writer.write(review)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      title: try reader.value(),
      group: try reader.optional(),
      platform: try reader.optionalChoice(),
      intro: try reader.optional(),
      prepare: try reader.list(),
      steps: try reader.list(),
      result: try reader.optional(),
      see: try reader.links(),
      tags: try reader.list(),
      review: try reader.value())
  }
}

extension Guide.Step: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(text)
    writer.write(labels)
    writer.write(note)
    writer.write(warning)
    writer.write(url)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      text: try reader.value(),
      labels: try reader.list(),
      note: try reader.optional(),
      warning: try reader.optional(),
      url: try reader.optional())
  }
}
