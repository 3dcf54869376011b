import HelpContent

struct InvalidValueError: Error {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }
}

extension Optional {
  func orInvalid(_ finding: @autoclosure () -> Finding) -> Result<Wrapped, InvalidValueError> {
    map(Result.success) ?? .failure(InvalidValueError(finding()))
  }
}
