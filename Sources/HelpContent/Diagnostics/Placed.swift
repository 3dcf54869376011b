/// A value that knows where its author wrote it.
package struct Placed<Value> {
  package let value: Value
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension Placed: Sendable where Value: Sendable {}

extension Placed: Equatable where Value: Equatable {}

extension Placed: Hashable where Value: Hashable {}
