/// A stretch of text with what it means to whoever draws it.
package struct StyledRun<Mark: Hashable & Sendable>: Hashable, Sendable {
  package var text: String
  package var mark: Mark

  package init(text: String, mark: Mark) {
    self.text = text
    self.mark = mark
  }
}
