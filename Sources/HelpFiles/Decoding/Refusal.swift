import HelpContent

struct Refusal: Error {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }
}

extension Optional {
  func orRefuse(_ finding: @autoclosure () -> Finding) -> Result<Wrapped, Refusal> {
    map(Result.success) ?? .failure(Refusal(finding()))
  }
}
