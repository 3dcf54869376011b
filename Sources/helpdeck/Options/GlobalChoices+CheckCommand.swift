extension GlobalChoices {
  /// The command that finds what is wrong with the content that these choices show, quoted for a shell.
  var checkCommand: String {
    let options =
      data.map { ("-d", $0) } + addedData.map { ("--add-data", $0) }
      + (configurationFile.map { [("--config", $0)] } ?? [])
    return "helpdeck check" + options.map { " \($0.0) \($0.1.quotedForShell)" }.joined()
  }
}

extension String {
  fileprivate var quotedForShell: String {
    let isPlain = !isEmpty && utf8.allSatisfy { Self.plainBytes.contains($0) || $0 > 0x7F }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }

  private static let plainBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+@%:,=".utf8)
}
