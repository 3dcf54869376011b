import HelpContent

/// The ranges that the scalars of a file take, by where they begin; empty if the file is not YAML.
struct ScalarSpans {
  struct Span {
    /// In Unicode scalars from the beginning of the text, with quotation marks.
    let range: Range<Int>
    let style: YamlEvents.Style
  }

  private var spans: [SourceLocation: Span] = [:]

  init(_ text: String) {
    let events = YamlEvents(text)
    while let (event, location) = try? events.next() {
      if case .streamEnd = event { return }
      if case .scalar(_, let style, _) = event { spans[location] = Span(range: events.range, style: style) }
    }
    spans = [:]
  }

  subscript(location: SourceLocation) -> Span? { spans[location] }
}
