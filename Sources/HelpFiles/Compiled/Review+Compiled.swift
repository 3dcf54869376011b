import HelpContent

extension Review: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      status: try coder.choice(original?.status),
      verified: try coder.verification(original?.verified),
      by: try coder.verification(original?.by),
      reviewAfter: try coder.reviewAfter(original?.reviewAfter),
      sources: try coder.verification(original?.sources) ?? [],
      revised: try coder.optional(original?.revised),
      translated: try coder.verification(original?.translated))
  }
}

extension Review.Source: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      kind: try coder.choice(original?.kind),
      title: try coder.optional(original?.title),
      url: try coder.optional(original?.url),
      accessed: try coder.optional(original?.accessed))
  }
}
