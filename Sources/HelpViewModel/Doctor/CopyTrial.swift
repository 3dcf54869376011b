/// The programs that try a copy where nobody keeps anything: in a buffer of tmux with its own name, or in another
/// selection than the clipboard.
package struct CopyTrial: Equatable, Sendable {
  package let putting: [String]
  package let reading: [String]
  /// Empty if nothing is left once the value has been read.
  package let clearing: [String]

  /// Nil for ways that cannot be tried without losing what is on the clipboard, or that acknowledge nothing.
  package init?(_ route: ClipboardRoute) {
    let buffer = ["-b", "helpdeck-doctor"]
    switch route {
    case .withTmuxBuffer(let route):
      guard let trial = CopyTrial(route) else { return nil }
      self = trial
    case .tmux:
      self.init(
        ["tmux", "load-buffer"] + buffer + ["-"], reading: ["tmux", "save-buffer"] + buffer + ["-"],
        clearing: ["tmux", "delete-buffer"] + buffer)
    case .xclip:
      self.init(
        ["xclip", "-selection", "secondary", "-loops", "1"], reading: ["xclip", "-o", "-selection", "secondary"])
    case .xsel:
      self.init(
        ["xsel", "--input", "--secondary"], reading: ["xsel", "--output", "--secondary"],
        clearing: ["xsel", "--clear", "--secondary"])
    case .wlCopy:
      self.init(["wl-copy", "--primary", "--paste-once"], reading: ["wl-paste", "--primary", "--no-newline"])
    case .program, .osc52: return nil
    }
  }

  private init(_ putting: [String], reading: [String], clearing: [String] = []) {
    self.putting = putting
    self.reading = reading
    self.clearing = clearing
  }

  /// What came of it.
  package struct Result: Hashable, Sendable {
    package let route: ClipboardRoute
    package let hasArrived: Bool

    package init(_ route: ClipboardRoute, hasArrived: Bool) {
      self.route = route
      self.hasArrived = hasArrived
    }
  }
}
