extension Notice {
  package func words(in language: InterfaceLanguage) -> String {
    let sentences =
      switch content {
      case .message(let message): [message.words(in: language)]
      case .copied(let request, let outcome):
        CopyNotice.done(request.copy, outcome).sentences(in: language, columns: 24)
      case .opened(let link, let outcome): outcome.sentences(about: link, in: language)
      case .noLink(let kind): [CommandMessage.hasNoLink(kind).words(in: language)]
      case .secured: [CommandMessage.secured.words(in: language)]
      case .refused(let refusal): CopyNotice.refused(refusal).sentences(in: language)
      }
    return sentences.joined(separator: " · ")
  }
}
