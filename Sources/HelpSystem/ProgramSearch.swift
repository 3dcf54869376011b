package import HelpViewModel
import POSIX

/// Finds programs along `PATH`.
package struct ProgramSearch: Sendable {
  private let folders: [String]
  private let isSecured: Bool

  /// Skips relative folders: the programs found must not depend on the working directory. Finds none in a secured
  /// environment.
  package init(environment: Environment) {
    isSecured = environment.isSecured
    folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
  }

  /// Nil if no folder has such a program. An absolute path is checked as it is.
  package func path(of program: String) -> String? {
    if isSecured { return nil }
    if program.hasPrefix("/") { return isExecutableFile(program) ? program : nil }
    return folders.lazy.map { "\($0)/\(program)" }.first { isExecutableFile($0) }
  }

  private func isExecutableFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
