package import HelpContent
package import TerminalModel

/// A command that keys can be bound to.
package protocol BindableCommand: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var standardBindings: [Keymap.Binding<Self>] { get }

  /// The reason why no command of this type can have these keys; nil if one can.
  static func refusal(of keys: [Key]) -> InvalidKeysReason?
}

extension BindableCommand {
  /// The name in the configuration, such as `page_down`.
  package var name: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }

  package init?(name: String) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}
