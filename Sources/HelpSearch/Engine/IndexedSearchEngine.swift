package import HelpContent

/// Answers from blocks of an index, and shows what it found from the content itself.
package struct IndexedSearchEngine: SearchEngine {
  let library: any ContentLibrary
  package let blocks: [SearchBlock]
  let kindNames: [Contact.Kind: [String]]
  let planner: SearchPlanner
  let vocabulary: FilterVocabulary

  /// `blocks` hold all of the library or, while they are being made, a part of it.
  package init(
    _ library: any ContentLibrary, blocks: [SearchBlock],
    kindNames: [Contact.Kind: [String]]
  ) {
    self.library = library
    self.blocks = blocks
    self.kindNames = kindNames
    let services = blocks.flatMap { block in (0..<block.serviceCount).compactMap { block.names($0) } }
    planner = SearchPlanner(lexicon: SearchLexicon(library.collection, names: services.flatMap { $0.names }))
    vocabulary = FilterVocabulary(
      services: services, tags: Set(blocks.flatMap(\.tags)).sorted(),
      languages: Array(Set(blocks.flatMap(\.languages).compactMap { LanguageTag($0) })).sorted())
  }

  /// Makes the blocks in memory: fit for what a person writes by hand.
  package init(
    indexing library: any ContentLibrary, kindNames: [Contact.Kind: [String]]
  ) {
    self.init(library, blocks: SearchIndexing.blocks(of: library, kindNames: kindNames), kindNames: kindNames)
  }

  package func results(
    for query: SearchQuery, limit: Int, depth: SearchDepth, isCancelled: @escaping () -> Bool
  ) -> SearchResults {
    let answer = answer(query, limit: limit, depth: depth, isCancelled)
    let presenter = HitPresenter(
      library: library, kindNames: kindNames, matcher: answer.matcher, languages: query.languages,
      searchedLanguage: answer.language)
    return SearchResults(
      total: answer.found.count, isTotalExact: answer.isComplete,
      hits: answer.found.prefix(max(0, limit)).compactMap { found in
        blocks[found.block].reference(found.document).flatMap { presenter.hit($0, found.rank) }
      }, problems: answer.problems,
      ideas: answer.found.isEmpty && answer.isComplete ? ideas(for: TypedQuery(query.text).words) : .none,
      matcher: answer.matcher)
  }

  /// What `results` finds, without a look at the content.
  package func ranked(_ query: SearchQuery, limit: Int, depth: SearchDepth) -> [Reference] {
    answer(query, limit: limit, depth: depth) { false }.found.prefix(limit).compactMap {
      blocks[$0.block].reference($0.document)
    }
  }
}
