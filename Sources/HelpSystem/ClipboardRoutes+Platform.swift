package import HelpViewModel

extension ClipboardRoutes.Platform {
  package static var current: Self {
    #if os(macOS)
      .macOS
    #else
      .linux
    #endif
  }
}
