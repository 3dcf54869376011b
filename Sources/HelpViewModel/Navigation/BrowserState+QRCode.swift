import HelpContent

extension BrowserState {
  /// `R`: the selected entry for the phone in the hand.
  mutating func showQRCode(_ context: BrowserContext) -> [Effect] {
    guard let subject = subject(context), let entry = context.library.entry(subject) else { return [] }
    guard let text = entry.textForPhone else { return tell(.message(.nothingForQRCode)) }
    switch context.encodeQRCode(text) {
    case .success(let code): qrCode = code
    case .failure(.tooLong): return tell(.message(.qrCodeTooLong))
    case .failure(.unavailable): return tell(.message(.noQRCodes))
    }
    return []
  }

  /// The entry whose number or address the open code holds: its title, and what of it people read; nil for another link.
  package func qrCodeCaption(_ context: BrowserContext) -> (title: String, value: String?)? {
    guard let code = qrCode, let subject = subject(context), let entry = context.library.entry(subject) else {
      return nil
    }
    guard entry.textForPhone == code.text || entry.addresses(in: languages).contains(code.text) else { return nil }
    return (context.title(of: entry, languages, interfaceLanguage), value(of: entry, behind: code.text))
  }

  private func value(of entry: Entry, behind text: String) -> String? {
    guard case .contact(let contact) = entry, let value = contact.value, text != contact.url else { return nil }
    let example = Message.aside(Message.exampleNumber.localized(in: interfaceLanguage)).localized(in: interfaceLanguage)
    return value + (contact.valueStatus == .example ? example : "")
  }

  /// Nil for a command that closes the QR code and is then carried out.
  mutating func performAtQRCode(_ command: Command) -> [Effect]? {
    switch command {
    case .redraw, .suspend, .openLink, .bareText: return nil
    case .copy:
      guard let code = qrCode else { return nil }
      return [.copyToClipboard(CopyRequest(CopyText(code.text), .url, of: nil))]
    case .back, .open, .qrCode, .quit:
      qrCode = nil
      return []
    default:
      qrCode = nil
      return nil
    }
  }
}
