import HelpContent

extension Question: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      status: try coder.choice(original?.status),
      question: try coder.value(original?.question),
      answer: try coder.value(original?.answer),
      caveat: try coder.optional(original?.caveat),
      askAlso: try coder.list(original?.askAlso),
      tags: try coder.list(original?.tags),
      see: try coder.links(original?.see),
      review: try coder.value(original?.review))
  }
}
