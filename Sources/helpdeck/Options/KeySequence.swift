import ArgumentParser
import TerminalModel

/// Keys as they are written on the command line.
struct KeySequence: ExpressibleByArgument {
  let keys: [Key]

  init?(argument: String) {
    guard let keys = try? Key.sequence(argument) else { return nil }
    self.keys = keys
  }
}
