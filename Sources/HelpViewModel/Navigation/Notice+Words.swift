extension Notice {
  package func words(in language: InterfaceLanguage) -> String {
    let sentences =
      switch content {
      case .message(let message): [message.words(in: language)]
      case .copied(let request, let outcome): CopyNotice.done(request.copy, outcome).sentences(in: language)
      case .refused(let refusal): CopyNotice.refused(refusal).sentences(in: language)
      }
    return sentences.joined(separator: " · ")
  }
}
