/// A run of text with a mark, such as its style or role.
package struct StyledRun<Mark> {
  package var text: String
  package var mark: Mark

  package init(text: String, mark: Mark) {
    self.text = text
    self.mark = mark
  }
}

// Conditional, because the runtime would look up conformances required of `Mark` before the first frame.
extension StyledRun: Equatable where Mark: Equatable {}
extension StyledRun: Hashable where Mark: Hashable {}
extension StyledRun: Sendable where Mark: Sendable {}
