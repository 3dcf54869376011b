import HelpContent

extension Service: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      kind: try coder.choice(original?.kind),
      language: try coder.value(original?.language),
      name: try coder.value(original?.name),
      nativeName: try coder.optional(original?.nativeName),
      aliases: try coder.list(original?.aliases),
      summary: try coder.optional(original?.summary),
      category: try coder.category(original?.category),
      provider: try coder.optional(original?.provider),
      url: try coder.optional(original?.url),
      area: try coder.list(original?.area),
      timeZone: try coder.optional(original?.timeZone),
      status: try coder.choice(original?.status),
      alert: try coder.optional(original?.alert),
      tags: try coder.list(original?.tags),
      related: try coder.links(original?.related),
      review: try coder.value(original?.review))
  }
}
