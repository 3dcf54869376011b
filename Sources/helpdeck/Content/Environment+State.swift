import HelpViewModel

extension Environment {
  /// Where it is kept what was read and searched for, if anything may be written, as the XDG base directory specification has it: a relative path is as good as none.
  var stateFolder: String? {
    if isSecured { return nil }
    let named = self["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = self["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.local/state" : nil }
    return (named ?? home).map { "\($0)/helpdeck" }
  }
}
