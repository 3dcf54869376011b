import HelpContent

/// A setting's value and its source.
struct Setting<Value> {
  let value: Value
  let source: SettingSource

  init(_ value: Value, from source: SettingSource) {
    self.value = value
    self.source = source
  }
}

extension Setting: Equatable where Value: Equatable {}

enum SettingSource: Equatable {
  case flag(String)
  case variable(String)
  case file(String, SourceLocation)
  /// The built-in default.
  case standard
}
