/// Matches texts that contain every word of a query, with all expansions but synonyms.
package struct WordFilter {
  private let terms: [SearchTerm]

  package init(_ typed: String) { terms = ParsedQuery(typed).words.map { SearchTerm($0, SearchLexicon()) } }

  package func match(_ text: String) -> Bool {
    let folded = FoldedText(text).codeUnits
    return terms.allSatisfy { $0.occurs(in: folded) }
  }
}
