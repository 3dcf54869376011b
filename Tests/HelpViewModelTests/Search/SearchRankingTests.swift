import HelpContent
import HelpViewModel
import Testing

@Suite struct `What a search puts first` {
  /// The first reference before the second in the results of `query`.
  private func expect(
    _ query: String, _ better: String, before worse: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = found(query)
    let places = [better, worse].map { found.firstIndex(of: $0) }
    guard let first = places[0], let second = places[1] else {
      Issue.record("\(query) finds \(found)", sourceLocation: sourceLocation)
      return
    }
    #expect(first < second, "\(found)", sourceLocation: sourceLocation)
  }

  @Test func `the whole title before its beginning`() {
    expect("환불", "spotify/faq/refund", before: "spotify/faq/refund-time")
  }

  @Test func `the beginning of a title before a word in it`() {
    expect("환불", "spotify/facts/days", before: "spotify/faq/refused")
  }

  @Test func `a word in the title before the inside of one`() {
    expect("상담", "millie/contacts/phone", before: "helplines/contacts/consumer")
  }

  @Test func `the title before the answer`() {
    expect("환불", "spotify/faq/refused", before: "helplines/faq/where")
  }

  @Test func `other phrasings before the answer`() {
    expect("재가입", "millie/faq/again", before: "spotify/faq/refused")
  }

  @Test func `the answer before the name of the service and its category`() {
    expect("구독 서비스", "spotify", before: "migu")
    expect("구독 서비스", "millie", before: "millie/contacts/phone")
  }

  @Test func `words that stand together before words that are apart`() {
    expect("처리 기간", "spotify/facts/days", before: "spotify/faq/bank")
    expect("기간 처리", "spotify/facts/days", before: "spotify/faq/bank")
  }

  @Test func `questions before guides before contacts before notes, where all else is equal`() {
    expect("해지", "millie/faq/again", before: "millie/notes/period")
    expect("확인", "millie/guides/cancel-web", before: "millie/contacts/phone")
  }

  @Test func `shorter titles before longer ones`() {
    expect("에서", "millie/guides/cancel-app", before: "migu/guides/cancel")
  }

  @Test func `every entry by its own title`() {
    for reference in SampleLibrary.content.allReferences {
      for version in SampleLibrary.content.entry(reference)?.title?.versions ?? [] {
        let title = Markup(parsing: version.text).plainText
        let first = results(title, in: version.language).hits.first
        #expect(first?.title?.text == title, "\(reference)")
        #expect(results(title).hits.contains { $0.reference == reference }, "\(reference)")
      }
    }
  }

  @Test func `scores never rise along the list`() {
    for query in ["환불", "a", "해지 앱", "millie", "1"] {
      let scores = results(query).hits.map(\.score)
      #expect(scores == scores.sorted(by: >))
    }
  }
}
