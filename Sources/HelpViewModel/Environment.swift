/// The variables of the process as they were at the start; an empty one counts as unset.
package struct Environment: Hashable, Sendable {
  private let variables: [String: String]

  package init(_ variables: [String: String]) { self.variables = variables }

  package subscript(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Also an empty one, which to some programs says something.
  package func value(of name: String) -> String? { variables[name] }
}
