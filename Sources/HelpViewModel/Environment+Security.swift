extension Environment {
  /// Switches it on for a host that many share.
  package static let securityVariable = "HELPDECK_SECURE"

  /// Whether no other program is run and no file is written.
  package var isSecured: Bool { self[Self.securityVariable].map { $0 != "0" } ?? false }
}
