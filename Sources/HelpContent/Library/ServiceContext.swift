/// What the content of a service takes from the files around it.
package struct ServiceContext: Sendable {
  /// Days, for reviews that do not say.
  package let reviewAfter: Int
  package let hasCategory: @Sendable (CategoryID) -> Bool
  package let isKnown: @Sendable (Reference) -> Bool

  package init(_ collection: HelpCollection, isKnown: @escaping @Sendable (Reference) -> Bool) {
    let categories = Set(collection.categories.map(\.id))
    reviewAfter = collection.reviewAfter
    hasCategory = { categories.contains($0) }
    self.isKnown = isKnown
  }

  private init() {
    reviewAfter = Review.unspecifiedReviewAfter
    hasCategory = { _ in true }
    isKnown = { _ in true }
  }

  /// Nothing is left out and nothing is added: what a file says by itself.
  package static let none = ServiceContext()
}

extension Review {
  /// Stands for the days of the collection while that is not known.
  package static let unspecifiedReviewAfter = 0
}
