import HelpContent
import HelpViewModel

/// A part of the screen, with what all of them need for drawing.
protocol ScreenPart {
  var appearance: Appearance { get }
  var context: BrowserContext { get }
}

extension ScreenPart {
  var theme: Theme { appearance.theme }

  func localized(_ message: Message) -> String { message.localized(in: appearance.interfaceLanguage) }

  /// The version of a text in the reader's languages.
  func version(_ text: LocalizedText) -> LocalizedText.Version { appearance.languages.choose(text) }

  func title(of entry: Entry) -> String { context.title(of: entry, appearance.languages, appearance.interfaceLanguage) }

  /// The sign for whether a channel answers, and until or from when: `● until 18:00`.
  func labels(of availability: Availability) -> [Label] {
    let words = AvailabilityFormatter(availability, in: appearance.interfaceLanguage)
    return [sign(of: availability), Label(" " + words.inWords, theme.dim)]
  }

  func sign(of availability: Availability) -> Label {
    Label(AvailabilityFormatter.symbol(of: availability.kind), theme.style(of: availability.kind))
  }

  /// The badge for the state of an entry today.
  func badge(of entry: Entry) -> ReviewBadge { ReviewBadge(of: entry, today: appearance.today) }
}
