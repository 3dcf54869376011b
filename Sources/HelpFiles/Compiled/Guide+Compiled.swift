import HelpContent

extension Guide: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      status: try coder.choice(original?.status),
      title: try coder.value(original?.title),
      group: try coder.optional(original?.group),
      platform: try coder.optionalChoice(original?.platform),
      intro: try coder.optional(original?.intro),
      prepare: try coder.list(original?.prepare),
      steps: try coder.list(original?.steps),
      result: try coder.optional(original?.result),
      see: try coder.links(original?.see),
      tags: try coder.list(original?.tags),
      review: try coder.value(original?.review))
  }
}

extension Guide.Step: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      text: try coder.value(original?.text),
      labels: try coder.list(original?.labels),
      note: try coder.optional(original?.note),
      warning: try coder.optional(original?.warning),
      url: try coder.optional(original?.url))
  }
}
