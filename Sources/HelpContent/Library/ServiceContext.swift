/// The parts of a collection that a service's content depends on.
package struct ServiceContext: Sendable {
  /// Days; the default for reviews without their own.
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

  /// Leaves nothing out and adds nothing: the content of a file on its own.
  package static let none = ServiceContext()
}

extension Review {
  /// Stands for the collection's default until it is known.
  package static let unspecifiedReviewAfter = 0
}
