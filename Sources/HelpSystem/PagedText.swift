package import HelpViewModel
import POSIX

/// Text for a program that shows it piece by piece.
package struct PagedText: Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// Waits until the reader has left it; false where none of the programs could be run.
  package func show(in pagers: [Pager], _ environment: Environment) -> Bool {
    for pager in pagers {
      guard let program = ChildProgram(pager.argv, ProgramSearch(environment: environment)) else { continue }
      for (name, value) in Pager.variables(environment) { unsafe setenv(name, value, 1) }
      return program.page(Array(text.utf8))
    }
    return false
  }
}
