/// Runs an editor on this terminal, and waits until it is left.
package enum Editor {
  /// False when none of the commands can be run, or it failed.
  package static func run(_ commands: [[String]], programs: ProgramSearch) async -> Bool {
    for command in commands {
      if let program = ChildProgram(command, programs) { return await program.useTerminal() == nil }
    }
    return false
  }
}
