package import HelpViewModel
import POSIX

/// Finds programs along `PATH`.
package struct ProgramSearch: Sendable {
  private let folders: String
  private let isSecured: Bool

  /// Finds no programs in a secured environment.
  package init(environment: Environment) {
    isSecured = environment.isSecured
    folders = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// Nil if no folder has such a program. An absolute path is checked as it is. Relative folders are skipped: the
  /// programs found must not depend on the working directory.
  package func path(of program: String) -> String? {
    if isSecured { return nil }
    if program.hasPrefix("/") { return isExecutableFile(program) ? program : nil }
    return folders.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }
      .first { isExecutableFile($0) }
  }

  private func isExecutableFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
