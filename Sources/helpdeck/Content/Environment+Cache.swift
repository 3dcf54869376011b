import HelpViewModel

extension Environment {
  /// The folder for caches, by the XDG base directory specification: relative paths are ignored. Nil if there is none,
  /// or nothing may be written.
  var cacheFolder: String? {
    if isSecured { return nil }
    let named = self["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = self["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.cache" : nil }
    return (named ?? home).map { "\($0)/helpdeck" }
  }
}
