extension Environment {
  /// Turns on the secured mode for a host shared by many users.
  package static let securityVariable = "HELPDECK_SECURE"

  /// True if no other program may be run and no file written.
  package var isSecured: Bool { Self.secures(self[Self.securityVariable]) }

  /// The same for the value of the variable; nil if it is not set.
  package static func secures(_ value: String?) -> Bool { value.map { $0 != "0" } ?? false }
}
