/// The environment of a program on a terminal, with nothing of the machine in it but the system's programs.
func terminalEnvironment(home: String, _ others: [String: String] = [:]) -> [String: String] {
  [
    "HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "XDG_DATA_DIRS": "/nonexistent",
  ].merging(others) { $1 }
}
