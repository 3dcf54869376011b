import HelpContent

extension BrowserState {
  /// The equivalent shell command; nil for a command that makes sense only in the browser.
  func shellCommand(for command: Command, _ context: BrowserContext) -> String? {
    let reference = currentEntry(context)
    switch command {
    case .search: return "helpdeck search TEXT"
    case .open, .reader: return reference.map { "helpdeck show \($0)" }
    // The shell has no current step: the command would copy all of them.
    case .copy where reference?.item?.section == .guides: return nil
    case .copy: return reference.map { "helpdeck copy \($0)" }
    case .copyAll: return reference.map { "helpdeck copy \($0) --field text" }
    case .openLink where canPerform(.openLink, context): return reference.map { "helpdeck open \($0)" }
    case .plainText: return reference.map { "helpdeck copy \($0) --print" }
    case .reply: return reference.map { "helpdeck copy \($0) --as plain" }
    case .pick:
      let picked = customerCase.picked.map(\.description)
      return picked.isEmpty ? nil : "helpdeck export --to md \(picked.joined(separator: " "))"
    case .services: return "helpdeck list services"
    case .contacts: return navigation.service.map { "helpdeck contacts \($0)" }
    case .entries: return navigation.service.map { "helpdeck show \($0) --section \(navigation.tab.rawValue)" }
    case .language: return context.nextLanguage(after: languages).map { "helpdeck -L \($0)" }
    case .help: return "helpdeck help"
    default: return nil
    }
  }
}
