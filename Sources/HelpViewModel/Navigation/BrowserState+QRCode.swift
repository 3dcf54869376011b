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

  /// Nil for a command that closes the QR code and is then carried out.
  mutating func performAtQRCode(_ command: Command) -> [Effect]? {
    switch command {
    case .redraw, .suspend, .quit, .openLink, .bareText: return nil
    case .copy:
      guard let code = qrCode else { return nil }
      return [.copyToClipboard(CopyRequest(CopyText(code.text), .url, of: nil))]
    case .back, .open, .qrCode:
      qrCode = nil
      return []
    default:
      qrCode = nil
      return nil
    }
  }
}
