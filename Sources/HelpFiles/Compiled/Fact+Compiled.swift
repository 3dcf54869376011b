import HelpContent

extension Fact: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      status: try coder.choice(original?.status),
      label: try coder.value(original?.label),
      value: try coder.value(original?.value),
      minimum: try coder.optional(original?.minimum),
      maximum: try coder.optional(original?.maximum),
      unit: try coder.optional(original?.unit),
      note: try coder.optional(original?.note),
      review: try coder.value(original?.review))
  }
}
