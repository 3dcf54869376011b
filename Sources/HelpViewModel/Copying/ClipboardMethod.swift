/// What the user asks for in the configuration: one way and no other, or the best that is there.
package enum ClipboardMethod: String, CaseIterable, Hashable, Sendable {
  case auto, osc52, tmux, xclip, xsel, pbcopy, none
  /// A program of the user's own.
  case command
  case wlCopy = "wl-copy"
  case clipExe = "clip.exe"
}
