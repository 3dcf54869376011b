import HelpContent

extension Note: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      status: try coder.choice(original?.status),
      level: try coder.choice(original?.level),
      text: try coder.value(original?.text),
      review: try coder.value(original?.review))
  }
}
