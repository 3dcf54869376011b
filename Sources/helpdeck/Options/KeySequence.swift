import ArgumentParser
import TerminalModel

/// A key sequence as an argument.
struct KeySequence: ExpressibleByArgument {
  let keys: [Key]

  init?(argument: String) {
    guard let keys = try? Key.sequence(argument) else { return nil }
    self.keys = keys
  }
}
