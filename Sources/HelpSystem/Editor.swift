import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Runs an editor on this terminal, and waits until it is left.
package enum Editor {
  /// False when none of the commands can be run, or it failed.
  package static func run(_ commands: [[String]], programs: ProgramSearch) async -> Bool {
    for command in commands {
      guard let path = command.first.flatMap({ programs.path(of: $0) }) else { continue }
      let end = try? await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(Array(command.dropFirst())),
        input: .fileDescriptor(.standardInput, closeAfterSpawningProcess: false),
        output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
        error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false))
      return end?.terminationStatus == .exited(0)
    }
    return false
  }
}
