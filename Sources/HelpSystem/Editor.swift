package import HelpViewModel

/// Runs an editor on this terminal, and waits until it is left.
package enum Editor {
  /// Runs the first that is there.
  package static func run(_ choices: [EditorChoice], programs: ProgramSearch) -> EditorRun {
    var missing: [String] = []
    for choice in choices {
      guard let program = ChildProgram(choice.argv, programs) else {
        if choice.isNamed { missing.append(choice.argv[0]) }
        continue
      }
      return EditorRun(editor: program.useTerminal() == nil ? choice.argv[0] : nil, missing: missing)
    }
    return EditorRun(editor: nil, missing: missing)
  }
}
