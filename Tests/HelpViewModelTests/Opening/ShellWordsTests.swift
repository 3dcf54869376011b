import Testing

@testable import HelpViewModel

@Suite("Command lines in variables") struct ShellWordsTests {
  @Test(arguments: [
    ("", []), ("  ", []), ("vi", ["vi"]), (" code  --wait\t-n ", ["code", "--wait", "-n"]),
    ("'/opt/my editor/ed' -w", ["/opt/my editor/ed", "-w"]), (#""/opt/my editor/ed" -w"#, ["/opt/my editor/ed", "-w"]),
    (#"/opt/my\ editor/ed"#, ["/opt/my editor/ed"]), ("emacsclient -a '' -t", ["emacsclient", "-a", "", "-t"]),
    (#"a'b'"c"d"#, ["abcd"]), (#"'\$|' "\"\$\\ \n""#, [#"\$|"#, #""$\ \n"#]), ("a=b#c", ["a=b#c"]),
    ("'메모 장' 파일", ["메모 장", "파일"]),
  ]) func `words are what a shell makes of them`(line: String, words: [String]) {
    #expect(ShellWords.split(line) == words)
  }

  @Test(arguments: [
    "cat | cat", "less > x", "a; b", "a & b", "a 'b", "a \"b", "a\\", "$EDITOR", "`x`", "\"$HOME/ed\"", "(a)", "a\nb",
    "#a",
  ]) func `no words are guessed where only a shell could tell`(line: String) {
    #expect(ShellWords.split(line) == nil)
  }
}
