import HelpContent

/// A value, and what set it.
struct Setting<Value> {
  let value: Value
  let origin: SettingOrigin

  init(_ value: Value, from origin: SettingOrigin) {
    self.value = value
    self.origin = origin
  }
}

extension Setting: Equatable where Value: Equatable {}

enum SettingOrigin: Equatable {
  case flag(String)
  case variable(String)
  case file(String, Place)
  /// Nothing named another value.
  case standard
}
