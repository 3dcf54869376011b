package import HelpViewModel

extension ClipboardRoutes.OperatingSystem {
  package static var current: Self {
    #if os(macOS)
      .macOS
    #else
      .linux
    #endif
  }
}
