import HelpContent
import TerminalModel

extension PageBuilder {
  /// The runs of a one-paragraph text, with plain text in `role`.
  func inline(_ text: LocalizedText, as role: TextRole) -> [Run] { inline(version(text).markup, as: role) }

  func inline(_ markup: Markup, as role: TextRole) -> [Run] {
    Array(
      markup.blocks.map { block in
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines):
          runs(of: inlines, as: role).map { run in
            run.text.utf8.contains(UInt8(ascii: "\n")) ? Run(run.text.replacing("\n", with: " "), run.mark) : run
          }
        default:
          [Run(LocalizedText.Version(languages.first, "", Markup(blocks: [block])).oneLine, role)]
        }
      }.joined(separator: [Run(" ", role)]))
  }

  /// Line breaks are line feeds.
  private func runs(of inlines: [Markup.Inline], as role: TextRole) -> [Run] {
    var runs: [Run] = []
    for inline in inlines { append(inline, as: role, to: &runs) }
    return runs
  }

  private func append(_ inline: Markup.Inline, as role: TextRole, to runs: inout [Run]) {
    switch inline {
    case .text(let text): runs.append(Run(text, role))
    case .emphasis(let inner): runs += self.runs(of: inner, as: role == .body ? .emphasis : role)
    case .strong(let inner): runs += self.runs(of: inner, as: role == .title ? .title : .strong)
    case .strikethrough(let inner): runs += self.runs(of: inner, as: .struck)
    case .code(let text): runs.append(Run(text, .code))
    case .link(let inner, let address): runs.append(Run(Self.text(ofLink: inner, to: address), .link))
    case .image(let description, let address):
      let text = description.isEmpty ? address : "\(description) <\(Self.shortened(address))>"
      runs.append(Run("▣ " + text, .link))
    case .lineBreak: runs.append(Run("\n", role))
    case .footnoteReference(let number): runs.append(Run("[\(number)]", .dim))
    }
  }

  private static func text(ofLink inlines: [Markup.Inline], to address: String) -> String {
    let text = Markup(blocks: [.paragraph(inlines.map(picturesNamed))]).plainText
    return Markup.isWritten(address, as: text) ? text : "\(text) <\(shortened(address))>"
  }

  /// A picture in a link by its description alone: of two addresses nobody knows which is the link's.
  private static func picturesNamed(_ inline: Markup.Inline) -> Markup.Inline {
    guard case .image(let description, _) = inline, !description.isEmpty else { return inline }
    return .text("▣ " + description)
  }

  /// A long address would hide the text around it; who follows or copies it has it whole.
  private static func shortened(_ address: String) -> String {
    guard address.utf8.count > maxAddressLength, let host = address.firstRange(of: "://")?.upperBound,
      let slash = address[host...].firstIndex(of: "/")
    else { return address }
    return "\(address[host...slash])…"
  }

  private static let maxAddressLength = 40

  /// Appends a text with all its blocks.
  mutating func markup(
    _ text: LocalizedText, as role: TextRole = .body, step: Int? = nil, marker: [Run] = [], indent: Int = 0
  ) {
    markup(version(text).markup, as: role, step: step, marker: marker, indent: indent)
  }

  mutating func markup(_ markup: Markup, as role: TextRole, step: Int?, marker: [Run], indent: Int) {
    let place = Place(indent: indent, step: step, role: role)
    blocks(markup.blocks, marker: marker, at: place)
  }

  /// Where blocks stand: inside of lists and quotes they have a margin.
  private struct Place {
    var indent: Int
    var margin: [Run] = []
    let step: Int?
    var role: TextRole

    /// A place further to the right, below the text behind a marker.
    func inside(_ columns: Int) -> Place {
      var place = self
      if margin.isEmpty {
        place.indent += columns
      } else {
        place.margin.append(Run(String(repeating: " ", count: columns), .dim))
      }
      return place
    }

    func inside(bar role: TextRole) -> Place {
      var place = self
      place.margin.append(Run("▏ ", role))
      return place
    }
  }

  /// The first block is behind `marker`, the others are below its text.
  private mutating func blocks(_ blocks: [Markup.Block], marker: [Run], at place: Place, isInItem: Bool = false) {
    var place = place
    var marker = marker
    let hanging = marker.reduce(0) { $0 + DisplayWidth.of($1.text) }
    for (position, block) in blocks.enumerated() {
      if position > 0, !isInItem || !Self.isList(block), place.role == .body || isInItem || Self.isCode(block) {
        self.blank(in: place)
      }
      self.block(block, marker: marker, at: place)
      if position == 0 {
        place = place.inside(hanging)
        marker = []
      }
    }
  }

  private static func isList(_ block: Markup.Block) -> Bool {
    if case .list = block { true } else { false }
  }

  private static func isCode(_ block: Markup.Block) -> Bool {
    if case .code = block { true } else { false }
  }

  /// A blank line, with the bars of quotes.
  private mutating func blank(in place: Place) {
    guard !place.margin.isEmpty else { return blank() }
    page.blocks.append(
      .text(Page.Paragraph(margin: place.margin, text: [], indent: place.indent, step: place.step)))
  }

  private mutating func block(_ block: Markup.Block, marker: [Run], at place: Place) {
    switch block {
    case .paragraph(let inlines): lines(of: inlines, marker: marker, at: place, as: place.role)
    case .heading(let level, let inlines):
      lines(of: inlines, marker: marker, at: place, as: level > 3 ? .strong : .heading)
    case .list(let list):
      let place = label(marker, at: place)
      for (position, item) in list.items.enumerated() {
        if position > 0, list.isSpaced { blank(in: place) }
        let sign = list.start == nil ? "• " : list.marker(at: position)
        let box = item.isDone.map { $0 ? "☑ " : "☐ " }
        let marker = box.map { list.start == nil ? $0 : sign + $0 } ?? sign
        blocks(
          item.blocks.isEmpty ? [.paragraph([])] : item.blocks, marker: [Run(marker, .dim)], at: place, isInItem: true)
      }
    case .code(let code, _):
      let place = label(marker, at: place)
      page.blocks.append(
        .code(
          Page.Code(
            margin: place.margin, lines: code.lines.map { [Run(CodeBreaker.expandingTabs($0), .code)] },
            indent: place.indent, step: place.step)))
    case .quote(let blocks): self.blocks(blocks, marker: [], at: label(marker, at: place).inside(bar: .dim))
    case .callout(let callout, let blocks):
      let role: TextRole = callout == .warning ? .caution : .number
      self.blocks(labelled(blocks, callout), marker: [], at: label(marker, at: place).inside(bar: role))
    case .table(let header, let rows, let rightAligned):
      let place = label(marker, at: place)
      append(
        .table(
          Page.Table(
            header: header.map { cell(of: $0) }, rows: rows.map { $0.map { cell(of: $0) } },
            rightAligned: rightAligned, margin: place.margin, indent: place.indent, step: place.step)))
    case .rule: paragraph([Run(String(repeating: "─", count: 8), .dim)], marker: marker, at: place)
    case .footnote(let number, let blocks):
      self.blocks(blocks, marker: [Run("[\(number)] ", .dim)], at: label(marker, at: place))
    }
  }

  /// A callout begins with what it is, in addition to its colour, unless its author wrote so.
  private func labelled(_ blocks: [Markup.Block], _ callout: Markup.Callout) -> [Markup.Block] {
    let label = Markup.Inline.strong([.text(localized(.reader(callout == .warning ? .warning : .note)))])
    guard case .paragraph(let inlines)? = blocks.first else { return [.paragraph([label])] + blocks }
    if case .strong? = inlines.first { return blocks }
    return [.paragraph([label] + inlines)] + blocks.dropFirst()
  }

  /// Puts a marker on a line of its own, above a block that is not a paragraph; returns the place below it.
  private mutating func label(_ marker: [Run], at place: Place) -> Place {
    guard !marker.isEmpty else { return place }
    paragraph([], marker: marker, at: place)
    return place.inside(marker.reduce(0) { $0 + DisplayWidth.of($1.text) })
  }

  private mutating func paragraph(_ runs: [Run], marker: [Run], at place: Place) {
    let isHeading = runs.first.map { [.heading, .title].contains($0.mark) } ?? false
    page.blocks.append(
      .text(
        Page.Paragraph(
          margin: place.margin, marker: marker, text: runs, indent: place.indent, isHeading: isHeading,
          step: place.step)))
  }

  /// Appends one paragraph per hard-broken line.
  private mutating func lines(of inlines: [Markup.Inline], marker: [Run], at place: Place, as role: TextRole) {
    let hanging = marker.reduce(0) { $0 + DisplayWidth.of($1.text) }
    for (position, line) in inlines.split(separator: .lineBreak, omittingEmptySubsequences: false).enumerated() {
      paragraph(
        numberedRuns(of: line, as: role), marker: position == 0 ? marker : [],
        at: position == 0 ? place : place.inside(hanging))
    }
  }

  private mutating func cell(of inlines: [Markup.Inline]) -> [Run] { numberedRuns(of: inlines[...], as: .body) }

  /// The runs, with the numbers of their links to show while following.
  private mutating func numberedRuns(of inlines: ArraySlice<Markup.Inline>, as role: TextRole) -> [Run] {
    var runs: [Run] = []
    for inline in inlines {
      append(inline, as: role, to: &runs)
      for address in inline.links { runs += number(ofLink: address) }
    }
    return runs
  }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
