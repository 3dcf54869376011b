import HelpContent
import TerminalModel

extension PageBuilder {
  /// The runs of a one-paragraph text, with plain spans in `role`.
  func inline(_ text: String, as role: TextRole) -> [Run] {
    let blocks = Markup(parsing: text).blocks
    return Array(blocks.map { runs(of: $0, as: role) }.joined(separator: [Run(" ", role)]))
  }

  private func runs(of block: Markup.Block, as role: TextRole) -> [Run] {
    switch block {
    case .paragraph(let spans), .heading(_, let spans): spans.map { run($0, as: role) }
    default: [Run(Markup(blocks: [block]).plainText, role)]
    }
  }

  private func run(_ span: Markup.Span, as role: TextRole) -> Run {
    switch span {
    case .text(let text): Run(text, role)
    case .strong(let text): Run(text, role == .title ? .title : .strong)
    case .code(let text): Run(text, .code)
    case .link(let text, let url): Run(text == url ? url : "\(text) <\(url)>", .link)
    case .lineBreak: Run(" ", role)
    }
  }

  /// Appends a text with all its blocks.
  mutating func markup(
    _ text: String, as role: TextRole = .body, step: Int? = nil, marker: [Run] = [], indent: Int = 0
  ) {
    markup(Markup(parsing: text), as: role, step: step, marker: marker, indent: indent)
  }

  mutating func markup(_ markup: Markup, as role: TextRole, step: Int?, marker: [Run], indent: Int) {
    var marker = marker
    let hanging = marker.reduce(0) { $0 + DisplayWidth.of($1.text) }
    for (position, block) in markup.blocks.enumerated() {
      if position > 0, role == .body { blank() }
      self.block(block, as: role, marker: marker, indent: position == 0 ? indent : indent + hanging, step: step)
      marker = []
    }
  }

  private mutating func block(_ block: Markup.Block, as role: TextRole, marker: [Run], indent: Int, step: Int?) {
    switch block {
    case .paragraph(let spans): lines(of: spans, marker: marker, indent: indent, step: step, as: role)
    case .heading(_, let spans): lines(of: spans, marker: marker, indent: indent, step: step, as: .heading)
    case .list(let items): list(items, as: role, indent: indent, step: step)
    case .aside(let blocks):
      for block in blocks { self.block(block, as: role, marker: [Run("▏ ", .dim)], indent: indent, step: step) }
    case .table(let header, let rows, let rightAligned):
      append(
        .table(
          Page.Table(
            header: header.map { $0.map { run($0, as: .body) } },
            rows: rows.map { $0.map { $0.map { run($0, as: .body) } } }, rightAligned: rightAligned)))
    }
  }

  private mutating func list(_ items: [Markup.Item], as role: TextRole, indent: Int, step: Int?) {
    for item in items {
      let marker =
        switch item.marker {
        case .bullet: "• "
        case .number(let number): "\(number). "
        }
      lines(of: item.text, marker: [Run(marker, .dim)], indent: indent, step: step, as: role)
      list(item.items, as: role, indent: indent + 2, step: step)
    }
  }

  /// Appends one paragraph per hard-broken line.
  private mutating func lines(
    of spans: [Markup.Span], marker: [Run], indent: Int, step: Int?, as role: TextRole
  ) {
    let hanging = marker.reduce(0) { $0 + DisplayWidth.of($1.text) }
    for (position, line) in spans.split(separator: .lineBreak, omittingEmptySubsequences: false).enumerated() {
      var runs: [Run] = []
      for span in line {
        runs.append(run(span, as: role))
        if case .link(_, let url) = span { runs += number(ofLink: url) }
      }
      paragraph(
        runs, marker: position == 0 ? marker : [], indent: position == 0 ? indent : indent + hanging, step: step)
    }
  }
}
