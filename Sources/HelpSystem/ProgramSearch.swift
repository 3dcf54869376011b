package import HelpViewModel
import POSIX

/// Finds programs along `PATH`.
package struct ProgramSearch: Sendable {
  private let folders: [String]
  private let isSecured: Bool

  /// Folders that are not absolute are passed over: what runs must not depend on where one stands. Where programs are out
  /// of bounds, none is found.
  package init(environment: Environment) {
    isSecured = environment.isSecured
    folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
  }

  /// Nil when no folder holds a program of that name; a whole path is looked at where it leads.
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
