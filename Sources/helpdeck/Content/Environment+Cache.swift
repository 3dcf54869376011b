import HelpViewModel

extension Environment {
  /// Where what can be made again is kept, if anything may be written, as the XDG base directory specification has it: a relative path is as good as none.
  var cacheFolder: String? {
    if isSecured { return nil }
    let named = self["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = self["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.cache" : nil }
    return (named ?? home).map { "\($0)/helpdeck" }
  }
}
