/// The setting for the clipboard: one method only, or the best one available.
package enum ClipboardMethod: String, CaseIterable, Hashable, Sendable {
  case auto, osc52, tmux, xclip, xsel, pbcopy, none
  /// The user's own program.
  case command
  case wlCopy = "wl-copy"
  case clipExe = "clip.exe"
}
