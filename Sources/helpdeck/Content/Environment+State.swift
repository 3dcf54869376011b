import HelpViewModel

extension Environment {
  /// The folder for history and favourites, by the XDG base directory specification: relative paths are ignored. Nil if
  /// there is none, or nothing may be written.
  var stateFolder: String? {
    if isSecured { return nil }
    let named = self["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = self["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.local/state" : nil }
    return (named ?? home).map { "\($0)/helpdeck" }
  }
}
