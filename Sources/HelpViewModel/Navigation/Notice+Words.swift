extension Notice {
  /// For a line of `columns`.
  package func localized(in language: InterfaceLanguage, columns: Int) -> String {
    let sentences =
      switch content {
      case .message(let message): [message.localized(in: language)]
      case .copied(let request, let outcome):
        [CopyNotice.done(request.copy, outcome).line(in: language, columns: columns)]
      case .opened(let link, let outcome): outcome.sentences(about: link, in: language)
      case .noLink(let kind): [Message.sharing(.noLink(kind)).localized(in: language)]
      case .otherEditor(let run): [run.message?.localized(in: language)].compactMap(\.self)
      case .secured: [Message.cli(.secured).localized(in: language)]
      case .refused(let refusal): CopyNotice.refused(refusal).sentences(in: language)
      }
    return sentences.joined(separator: " · ")
  }
}
