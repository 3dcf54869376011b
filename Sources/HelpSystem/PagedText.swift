package import HelpViewModel
import POSIX

/// Text that is shown in a pager.
package struct PagedText: Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// Waits for the pager to exit; false if none could be started, or if it failed, perhaps without showing anything.
  package func show(in pagers: [Pager], _ environment: Environment) -> Bool {
    for pager in pagers {
      guard let program = ChildProgram(pager.argv, ProgramSearch(environment: environment)) else { continue }
      for (name, value) in Pager.variables(environment) { unsafe setenv(name, value, 1) }
      return program.page(Array(text.utf8))
    }
    return false
  }
}
