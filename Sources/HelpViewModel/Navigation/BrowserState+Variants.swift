import HelpContent

extension BrowserState {
  /// `[` and `]`: in the reader goes to the same guide for another platform, or else to another tab.
  mutating func turn(by steps: Int, _ context: BrowserContext) {
    guard let variant = variant(after: steps, context) else { return turnTab(by: steps, context) }
    show(variant.reference, context)
    navigation.focus = .reader
  }

  /// The guide for the next platform, wrapping around; nil if the reader shows no guide with variants.
  func variant(after steps: Int, _ context: BrowserContext) -> (reference: Reference, platform: Platform)? {
    guard navigation.focus == .reader, search == nil, let currentEntry = currentEntry(context) else { return nil }
    let variants = context.library.platformVariants(of: currentEntry)
    guard variants.count > 1, let index = variants.firstIndex(where: { $0.reference == currentEntry }) else {
      return nil
    }
    return variants[(index + steps + variants.count) % variants.count]
  }
}
