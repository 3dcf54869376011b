package import HelpContent
package struct ScanSearchEngine: SearchEngine {
  package init(library: any ContentLibrary) {}
  package func results(for query: SearchQuery, limit: Int) -> SearchResults { .none }
}
