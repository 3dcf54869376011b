import HelpContent
import HelpFiles
import HelpSystem
import HelpViewModel

/// Opens the user's configuration file in an editor, and checks what has become of it.
struct ConfigurationEditing {
  private let console: Console
  private let path: String?

  init(_ invocation: Invocation) {
    console = invocation.console
    path = invocation.configurationLocations.named ?? invocation.configurationLocations.user
  }

  func run(_ choices: GlobalChoices) throws {
    try console.requireUnsecured(orExitWith: .unavailable)
    guard let path, path != "/dev/null" else { throw ExitError(.missingInput, .file(.cannotRead(path ?? "HOME"))) }
    let isNew = !File.exists(path)
    if isNew { try create(path) }
    let line = ConfigurationFile(path).diagnostics.first { $0.severity == .error }?.line ?? 1
    let editing = Editor.run(
      EditorCandidate.all(console.environment, path: path, line: line),
      programs: ProgramSearch(environment: console.environment))
    // A template that nobody has changed says nothing.
    if isNew, InputFile.read(path) == Array(ConfigurationTemplate.text.utf8) { File.remove(path) }
    guard editing.editor != nil else {
      throw ExitError(.unavailable, editing.failed.map { .file(.editorFailed($0)) } ?? .composing(.noEditor))
    }
    if let message = editing.message { console.notify(message.localized(in: console.interfaceLanguage)) }
    try Invocation(choices).validateConfiguration()
  }

  private func create(_ path: String) throws {
    guard Folder.make(for: path), let file = OutputFile(new: path), file.write(ConfigurationTemplate.text),
      file.finish()
    else {
      throw ExitError(.cannotCreate, .file(.cannotCreate(path)))
    }
  }
}
