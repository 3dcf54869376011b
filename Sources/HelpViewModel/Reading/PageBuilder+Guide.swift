import HelpContent

extension PageBuilder {
  mutating func guide(_ guide: Guide, _ reference: Reference, currentStep: Int?) {
    title(guide.title, or: "", guide.review, of: reference.service)
    if guide.platform != nil { platforms(reference) }
    if let intro = guide.intro {
      markup(intro)
      blank()
    }
    if !guide.prepare.isEmpty {
      paragraph([Run(localized(.reader(.prepare)), .heading)])
      for item in guide.prepare { symbol("•", item, as: .body, indent: 2) }
      blank()
    }
    for (number, step) in guide.steps.enumerated() { self.step(step, number, isCurrent: number == currentStep) }
    if let result = guide.result {
      blank()
      labelled(localized(.reader(.whenDone)), inline(result, as: .body), width: 0)
    }
    related(guide.see + context.library.siblings(of: reference).map(\.reference).filter { !guide.see.contains($0) })
    whereToAsk(reference.service, unless: guide.see)
    sources(of: guide.review)
  }

  private mutating func step(_ step: Guide.Step, _ number: Int, isCurrent: Bool) {
    let numeral = String(number + 1)
    let marker =
      String(repeating: " ", count: max(0, 2 - numeral.count)) + numeral + (done.contains(number) ? "✓ " : "  ")
    markup(
      step.text, step: number,
      marker: [Run(isCurrent ? "▸" : " ", .strong), Run(marker, .number)])
    if let note = step.note { symbol("•", note, as: .dim, step: number, indent: 5) }
    if let warning = step.warning { self.warning(warning, step: number, indent: 5) }
    if let url = step.url {
      paragraph([Run(url, .link)] + self.number(ofLink: url), indent: 5, step: number)
    }
    blank()
  }

  /// The platforms for which there is such a guide, with this one marked.
  private mutating func platforms(_ reference: Reference) {
    let names = context.library.platformVariants(of: reference).map { variant, platform in
      [Run(localized(.content(.platform(platform))), variant == reference ? .strong : .dim)]
    }
    paragraph(Array(names.joined(separator: [Run(" │ ", .dim)])))
    blank()
  }
}
