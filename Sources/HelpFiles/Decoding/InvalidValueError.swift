import HelpContent

struct InvalidValueError: Error {
  let kind: Diagnostic.Kind

  init(_ kind: Diagnostic.Kind) { self.kind = kind }
}

extension Optional {
  func orInvalid(_ kind: @autoclosure () -> Diagnostic.Kind) -> Result<Wrapped, InvalidValueError> {
    map(Result.success) ?? .failure(InvalidValueError(kind()))
  }
}
