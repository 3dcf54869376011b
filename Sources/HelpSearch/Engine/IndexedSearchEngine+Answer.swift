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
    var scope = SearchScope(query)
    var answer = Answer(
      invalidFilters: scope.apply(parsed.filters, vocabulary, on: query.time.day, isOpen: isOpen(at: query.time.moment))
    )
    answer.language = scope.language.flatMap { $0.isExcluded ? nil : $0.tag }
    scope.excluded = planner.excluded(parsed.excluded)
    scope.cache = CandidateCache(segments)
    let mention = names.mention(in: parsed.words, isKnown: isKnown)
    scope.contactRequest = contactRequest.strength(of: mention?.rest ?? parsed.words)
    guard !parsed.words.isEmpty || !parsed.filters.isEmpty && scope.isNarrow else { return answer }
    let effort = SearchEffort(
      limit: limit, depth: depth, documentCount: segments.reduce(0) { $0 + $1.documentCount }, isCancelled: isCancelled)
    let words = WordSearch(
      segments: segments, planner: planner, retrieval: retrieval, corrections: WordCorrections(segments),
      retired: retired, effort: effort)
    let all = words.matches(of: parsed.words, in: scope)
    if let (rest, narrowed) = narrowed(scope, mention, parsed.words) {
      answer.add(all.wholeTitles, 2)
      let named = words.matches(of: rest, in: narrowed)
      answer.add(named, 1)
      answer.add(all, 0, isFirst: named.isEmpty)
    } else {
      answer.add(all, 0)
    }
    putFamiliarFirst(in: &answer.matches, query, limit)
    answer.putLast(retired)
    return answer
  }

  /// Sorts runs of equal matches among the first `limit`: of the same score and the same kind.
  private func putFamiliarFirst(in matches: inout [Answer.Match], _ query: SearchQuery, _ limit: Int) {
    guard !query.familiarEntries.isEmpty || query.familiarService != nil else { return }
    func kind(_ match: Answer.Match) -> Int? { segments[match.segment].document(match.document)?.kindPriority }
    func distance(_ match: Answer.Match) -> Int {
      guard let reference = segments[match.segment].reference(match.document) else { return 2 }
      return query.familiarEntries.contains(reference) ? 0 : reference.service == query.familiarService ? 1 : 2
    }
    var start = 0
    while start < min(limit, matches.count) {
      var end = start + 1
      while end < matches.count, matches[end].score == matches[start].score, kind(matches[end]) == kind(matches[start])
      {
        end += 1
      }
      if end - start > 1 {
        let run = matches[start..<end].enumerated().map { (distance: distance($1), place: $0, match: $1) }
        matches.replaceSubrange(
          start..<end, with: run.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map(\.match))
      }
      start = end
    }
  }

  /// What a query names, with its other words: services, or else phone numbers of contacts. Nil if it names nothing, or
  /// nothing else.
  private func narrowed(
    _ scope: SearchScope, _ mention: ServiceMention?, _ words: [ParsedQuery.Word]
  ) -> ([ParsedQuery.Word], SearchScope)? {
    var narrowed = scope
    if let mention {
      guard !mention.rest.isEmpty else { return nil }
      narrowed.services = scope.services.isEmpty ? mention.services : scope.services.intersection(mention.services)
      if scope.services.isEmpty { narrowed.serviceNames = mention.names.map { Pattern(synonym: $0) } }
      return narrowed.services.isEmpty ? nil : (mention.rest, narrowed)
    }
    let numbers = words.filter { !$0.isQuoted }.flatMap { PhoneNumberMatcher.shortNumbers(in: $0.codeUnits) }
    narrowed.words = numbers.filter(isValue).map { WordTerms.hash(ofWord: $0) }
    let isAlone = words.count == 1 && words[0].codeUnits.allSatisfy(\.isDigit)
    return narrowed.words.isEmpty || isAlone ? nil : (words, narrowed)
  }

  /// True if a text has the word.
  private func isKnown(_ word: CodeUnits) -> Bool {
    let hash = WordTerms.hash(ofWord: word)
    return segments.contains { segment in
      FieldLengths.fields.contains { segment.contains(TermKey($0.words, hash: hash)) }
    }
  }

  /// True if it is the whole of a contact's number, or of a title or name.
  private func isValue(_ number: CodeUnits) -> Bool {
    segments.contains { $0.contains(TermKey(whole: number)) }
  }
}
