extension Environment {
  /// Turns on the secured mode for a host shared by many users.
  package static let securityVariable = "HELPDECK_SECURE"

  /// True if no other program may be run and no file written.
  package var isSecured: Bool { self[Self.securityVariable].map { $0 != "0" } ?? false }
}
