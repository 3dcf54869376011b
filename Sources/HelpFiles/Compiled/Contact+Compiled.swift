import HelpContent

extension Contact: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(purpose)
    writer.write(label)
    writer.write(value)
    writer.write(valueStatus)
    writer.write(url)
    writer.write(networks)
    writer.write(phone)
    writer.write(languages)
    writer.write(hours)
    writer.write(response)
    writer.write(bestFor)
    writer.write(strengths)
    writer.write(limits)
    writer.write(prepare)
    writer.write(place)
    writer.write(note)
    writer.write(warning)
    writer.write(platform)
    writer.write(review)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      id: try reader.value(),
      kind: try reader.choice(),
      purpose: try reader.optional(),
      label: try reader.optional(),
      value: try reader.optional(),
      valueStatus: try reader.choice(),
      url: try reader.optional(),
      networks: try reader.list(),
      phone: try reader.optional(),
      languages: try reader.list(),
      hours: try reader.optional(),
      response: try reader.optional(),
      bestFor: try reader.optional(),
      strengths: try reader.list(),
      limits: try reader.list(),
      prepare: try reader.list(),
      place: try reader.optional(),
      note: try reader.optional(),
      warning: try reader.optional(),
      platform: try reader.optionalChoice(),
      review: try reader.value())
  }
}

extension PhoneDetails: CompiledValue {
  func write(to writer: inout CompiledWriter) {
    writer.write(kind)
    writer.write(country)
    writer.write(e164)
    writer.write(`extension`)
    writer.write(dialableFrom)
    writer.write(charges)
    writer.write(menu)
  }

  init(from reader: inout CompiledReader) throws(CorruptDataError) {
    self.init(
      kind: try reader.optionalChoice(),
      country: try reader.optional(),
      e164: try reader.optional(),
      extension: try reader.optional(),
      dialableFrom: try reader.list(),
      charges: try reader.optional(),
      menu: try reader.list())
  }
}
