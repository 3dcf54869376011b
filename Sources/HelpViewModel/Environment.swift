/// The variables of the process at its start; an empty one counts as unset.
package struct Environment: Hashable, Sendable {
  private let variables: [String: String]

  package init(_ variables: [String: String]) { self.variables = variables }

  package subscript(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// The value even if it is empty, which some programs distinguish from unset.
  package func value(of name: String) -> String? { variables[name] }

  /// With other values for some variables; nil removes one.
  package func replacing(_ changes: [String: String?]) -> Environment {
    Environment(changes.reduce(into: variables) { $0[$1.key] = $1.value })
  }
}
