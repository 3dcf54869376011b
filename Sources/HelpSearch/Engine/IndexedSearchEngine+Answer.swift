import HelpContent

extension IndexedSearchEngine {
  /// Ranked matches of a query, before they are made into hits.
  struct Answer {
    /// A document of a segment.
    struct Match {
      /// Index of the segment in the list of segments.
      let segment: Int
      let document: Int
      let interpretation: Interpretation
      /// Larger is better.
      let score: Double
    }

    /// Best first.
    var matches: [Match] = []
    /// What comes nearest to a query without matches, best first.
    var nearest: [Match] = []
    var isComplete = true
    var invalidFilters: [InvalidFilter] = []
    var matcher = TextMatcher.none
    /// The only language that was searched; nil for all.
    var language: LanguageTag?
  }

  func answer(_ query: SearchQuery, limit: Int, depth: SearchDepth, _ isCancelled: @escaping () -> Bool) -> Answer {
    let parsed = ParsedQuery(query.text)
    let found = answer(parsed, query, limit: limit, depth: depth, isCancelled)
    // What excludes everything was not meant to exclude.
    guard !parsed.excluded.isEmpty, found.matches.isEmpty, found.isComplete else { return found }
    return answer(parsed.withoutExclusions, query, limit: limit, depth: depth, isCancelled)
  }

  private func answer(
    _ parsed: ParsedQuery, _ query: SearchQuery, limit: Int, depth: SearchDepth, _ isCancelled: @escaping () -> Bool
  ) -> Answer {
    var scope = SearchScope(
      services: query.services, kinds: query.kinds, tags: query.tags, language: query.searchedLanguage)
    var answer = Answer(invalidFilters: scope.apply(parsed.filters, vocabulary), language: scope.language)
    scope.excluded = planner.excluded(parsed.excluded)
    scope.cache = CandidateCache(segments)
    let mention = names.mention(in: parsed.words, isKnown: isKnown)
    scope.contactRequest = contactRequest.strength(of: mention?.rest ?? parsed.words)
    guard !parsed.words.isEmpty || !parsed.filters.isEmpty && scope.isNarrow else { return answer }
    let effort = SearchEffort(
      limit: limit, depth: depth, documentCount: segments.reduce(0) { $0 + $1.documentCount }, isCancelled: isCancelled)
    let words = WordSearch(segments: segments, planner: planner, retrieval: retrieval, effort: effort)
    let all = words.matches(of: parsed.words, in: scope)
    if let (rest, narrowed) = narrowed(scope, mention, parsed.words) {
      answer.add(all.wholeTitles, 2)
      let named = words.matches(of: rest, in: narrowed)
      answer.add(named, 1)
      answer.add(all, 0, isFirst: named.isEmpty)
    } else {
      answer.add(all, 0)
    }
    return answer
  }

  /// What a query names, with its other words: services, or else numbers that texts have. Nil if it names nothing, or
  /// nothing else.
  private func narrowed(
    _ scope: SearchScope, _ mention: ServiceMention?, _ words: [ParsedQuery.Word]
  ) -> ([ParsedQuery.Word], SearchScope)? {
    var narrowed = scope
    if let mention {
      guard !mention.rest.isEmpty else { return nil }
      narrowed.services = scope.services.isEmpty ? mention.services : scope.services.intersection(mention.services)
      return narrowed.services.isEmpty ? nil : (mention.rest, narrowed)
    }
    let numbers = words.filter { !$0.isQuoted }.flatMap { PhoneNumberMatcher.shortNumbers(in: $0.codeUnits) }
    narrowed.words = numbers.map { WordTerms.hash(ofWord: $0) }.filter(isKnown)
    let isAlone = words.count == 1 && words[0].codeUnits.allSatisfy(\.isDigit)
    return narrowed.words.isEmpty || isAlone ? nil : (words, narrowed)
  }

  /// True if a text has the word.
  private func isKnown(_ word: CodeUnits) -> Bool { isKnown(WordTerms.hash(ofWord: word)) }

  private func isKnown(_ hash: UInt64) -> Bool {
    segments.contains { segment in
      FieldLengths.fields.contains { segment.contains(TermKey($0.words, hash: hash)) }
    }
  }
}
