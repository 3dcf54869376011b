extension ReviewDraft {
  /// Takes each missing field from `outer`, the review of the enclosing service.
  func inheriting(from outer: ReviewDraft?) -> ReviewDraft {
    guard let outer else { return self }
    var review = self
    review.status = status ?? outer.status
    review.verified = verified ?? outer.verified
    review.by = by ?? outer.by
    review.reviewAfter = reviewAfter ?? outer.reviewAfter
    review.revised = revised ?? outer.revised
    review.translated = translated ?? outer.translated
    if sources.isEmpty { review.sources = outer.sources }
    return review
  }

  func content(reviewAfter days: Int) -> Review? {
    guard let status else { return nil }
    return Review(
      status: status.value, verified: verified?.value, by: by?.value, reviewAfter: reviewAfter?.value ?? days,
      sources: sources.compactMap(\.content), revised: revised?.value, translated: translated?.value)
  }
}

extension ReviewDraft.SourceDraft {
  fileprivate var content: Review.Source? {
    kind.map { Review.Source(kind: $0.value, title: title?.value, url: url?.value, accessed: accessed?.value) }
  }
}
