extension StringProtocol {
  /// The text without blanks around it.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  /// Nil instead of an empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}
