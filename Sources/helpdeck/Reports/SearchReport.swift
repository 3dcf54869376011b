import HelpContent
import HelpFiles
import HelpSearch
import HelpViewModel
import TerminalModel

/// The results of a search.
struct SearchReport: Report {
  let query: String
  let results: SearchResults
  /// Those of a filter that was typed without one.
  let filterValues: [FilterValue]
  let formatter: EntryFormatter

  init(_ query: SearchQuery, in engine: any SearchEngine, limit: Int, formatter: EntryFormatter) {
    self.query = query.text
    self.formatter = formatter
    results = engine.results(for: query, limit: limit)
    filterValues =
      query.filterWithoutValue.map { engine.values(of: $0, beginningWith: "", at: query.time) } ?? []
  }

  var json: JSONValue {
    [
      "type": "search", "version": 1, "query": .string(query),
      "languages": .strings(formatter.languages.preferred.map(\.description)), "total": .int(results.total),
      "total_exact": .bool(results.isTotalExact), "results": .array(results.hits.map(json)),
      "nearest": .array(results.nearest.map(json)), "filter_values": .array(filterValues.map(json)),
      "problems": .array(results.invalidFilters.map(json)), "similar_words": .strings(results.suggestions.words),
    ]
  }

  var records: [[String]] {
    results.hits.map { hit in
      [
        hit.reference.description, hit.reference.kind.rawValue, hit.reference.service.description, title(of: hit),
      ]
    }
  }

  var lines: [TextLine] {
    filterValues.map { value in
      TextLine([StyledRun(value.text)] + (value.count.map { [StyledRun("  \($0)", .dim)] } ?? []))
    }
      + results.hits.flatMap { hit in
        let service = formatter.serviceName(hit.reference.service)
        let kind = formatter.localized(.content(.entryKind(hit.reference.kind)))
        let title = hit.title.map(marked) ?? [StyledRun(title(of: hit))]
        let retired = formatter.library.entry(hit.reference)?.status == .retired
        let status = retired ? " · " + formatter.localized(.review(.retired)) : ""
        var lines = [TextLine(title + [StyledRun("  \(service) · \(kind)\(status)", .dim)])]
        if let snippet = hit.snippet { lines.append(TextLine(indent: 2, marked(snippet))) }
        return lines + [TextLine(indent: 2, hit.reference.description, .dim)]
      }
  }

  /// What comes nearest to a search without hits, a line each.
  var nearest: [String] { results.nearest.map { "\($0.reference.description)  \(title(of: $0))" } }

  private func title(of hit: SearchHit) -> String {
    hit.title?.text ?? formatter.library.entry(hit.reference).map { formatter.title(of: $0) } ?? ""
  }

  private func json(_ hit: SearchHit) -> JSONValue {
    let entry = formatter.library.entry(hit.reference)
    var contactKind: JSONValue = .null
    if case .contact(let contact)? = entry { contactKind = .string(contact.kind.rawValue) }
    let title: JSONValue =
      hit.title.map(json) ?? ["text": .string(title(of: hit)), "lang": .string(formatter.interfaceLanguage.rawValue)]
    return formatter.head(hit.reference).merging([
      "contact_kind": contactKind, "service": formatter.serviceStub(hit.reference.service), "title": title,
      "snippet": hit.snippet.map(json) ?? .null, "interpretation": .string(hit.interpretation.rawValue),
      "matches": .array(matches("title", hit.title) + matches("snippet", hit.snippet)), "score": .number(hit.score),
      "review": entry.map { formatter.reviewStub($0.review) } ?? .null,
    ])
  }

  func json(_ value: FilterValue) -> JSONValue {
    [
      "filter": .string(value.filter.rawValue), "value": .string(value.value),
      "count": value.count.map { .int($0) } ?? .null,
    ]
  }

  private func json(_ problem: InvalidFilter) -> JSONValue {
    [
      "filter": .string(problem.filter), "value": .string(problem.value),
      "suggestion": problem.suggestion.map { .string($0) } ?? .null,
    ]
  }

  private func json(_ text: HighlightedText) -> JSONValue {
    ["text": .string(text.text), "lang": .string(text.language.description)]
  }

  private func matches(_ name: String, _ text: HighlightedText?) -> [JSONValue] {
    (text?.matches ?? []).map { ["in": .string(name), "start": .int($0.lowerBound), "length": .int($0.count)] }
  }

  private func marked(_ text: HighlightedText) -> [StyledRun<Tone>] {
    let scalars = Array(text.text.unicodeScalars)
    let string = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])) }
    var runs: [StyledRun<Tone>] = []
    var position = 0
    for match in text.matches {
      runs += [StyledRun(string(position..<match.lowerBound)), StyledRun(string(match), .strong)]
      position = match.upperBound
    }
    return runs + [StyledRun(string(position..<scalars.count))]
  }
}
