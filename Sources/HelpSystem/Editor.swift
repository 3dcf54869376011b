package import HelpViewModel

/// Runs an editor in this terminal and waits for it to exit.
package enum Editor {
  /// Runs the first editor that is installed.
  package static func run(_ choices: [EditorCandidate], programs: ProgramSearch) -> EditorRun {
    var missing: [String] = []
    for choice in choices {
      guard let program = ChildProgram(choice.argv, programs) else {
        if choice.isNamed { missing.append(choice.argv[0]) }
        continue
      }
      let hasFailed = program.runInTerminal() != nil
      return EditorRun(
        editor: hasFailed ? nil : choice.argv[0], missing: missing, failed: hasFailed ? choice.argv[0] : nil)
    }
    return EditorRun(editor: nil, missing: missing)
  }
}
