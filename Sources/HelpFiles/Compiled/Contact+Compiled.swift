import HelpContent

extension Contact: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      id: try coder.value(original?.id),
      status: try coder.choice(original?.status),
      kind: try coder.choice(original?.kind),
      purpose: try coder.optional(original?.purpose),
      label: try coder.optional(original?.label),
      value: try coder.optional(original?.value),
      valueStatus: try coder.choice(original?.valueStatus),
      url: try coder.optional(original?.url),
      networks: try coder.list(original?.networks),
      phone: try coder.optional(original?.phone),
      languages: try coder.list(original?.languages),
      hours: try coder.optional(original?.hours),
      response: try coder.optional(original?.response),
      bestFor: try coder.optional(original?.bestFor),
      strengths: try coder.list(original?.strengths),
      limits: try coder.list(original?.limits),
      prepare: try coder.list(original?.prepare),
      place: try coder.optional(original?.place),
      note: try coder.optional(original?.note),
      warning: try coder.optional(original?.warning),
      platform: try coder.optionalChoice(original?.platform),
      review: try coder.value(original?.review))
  }
}

extension PhoneDetails: CompiledRecord {
  init<Coder: CompiledCoder>(coding original: Self?, with coder: inout Coder) throws(Coder.Failure) {
    self.init(
      kind: try coder.optionalChoice(original?.kind),
      country: try coder.optional(original?.country),
      e164: try coder.optional(original?.e164),
      extension: try coder.optional(original?.extension),
      dialableFrom: try coder.list(original?.dialableFrom),
      charges: try coder.optional(original?.charges),
      menu: try coder.list(original?.menu))
  }
}
