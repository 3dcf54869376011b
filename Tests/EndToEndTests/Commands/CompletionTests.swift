import TestSupport
import Testing

/// Completions by the shells themselves, as they make them for Tab.
@Suite("Shell completions", .runsPrograms) struct CompletionTests {
  static let lines = [
    ("helpdeck exp", "export"), ("helpdeck export --to j", "json jsonl"),
    ("helpdeck show m", "millie-library migu-membership mobile-micropayment"),
    ("helpdeck contacts sp", "spotify"), ("helpdeck search -s pu", "public-helplines"),
    ("helpdeck copy spotify/faq/refund-r", "spotify/faq/refund-refused"),
    ("helpdeck contacts 스포티파이", "spotify"), ("helpdeck show ㅎㅂㅈㅂ", "spotify/faq/refund-prepare"),
    ("helpdeck show -d MINE s", "shop shop/faq/late"), ("helpdeck show -d /nonexistent s", ""),
  ]

  @Test(arguments: lines) func `bash completes commands, options, references and values`(line: String, words: String)
    async throws
  {
    let folder = try TemporaryFolder([
      "services/shop.yaml": """
      {format: 1, id: shop, type: service, lang: en, name: Shop, review: {status: unverified},
       faq: [{id: late, q: Late?, a: Yes}]}
      """
    ])
    let program = String(BuiltBinary.path.dropLast("/helpdeck".count))
    let script = """
      source <(helpdeck completions bash)
      COMP_LINE='\(line.replacing("MINE", with: folder.path))'
      COMP_WORDS=($COMP_LINE) COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_POINT=${#COMP_LINE}
      _helpdeck helpdeck "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      echo "${COMPREPLY[*]}"
      """
    let printed = try await Program.run(
      "/bin/bash", ["-c", script],
      environment: [
        "PATH": "\(program):/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "XDG_DATA_DIRS": "/nonexistent",
      ])
    #expect(printed.output == words + "\n")
    #expect(printed.errors == "")
  }

  static let shells = [
    "zsh": [
      "helpdeck completions zsh > $HOME/f/_helpdeck; PS1='%% ' exec zsh -f",
      "fpath=($HOME/f $fpath); autoload -U compinit; compinit -u; clear; echo ready",
    ],
    "fish": [
      "exec fish --no-config --init-command \"function fish_prompt; echo -n '> '; end\"",
      "set -g fish_autosuggestion_enabled 0; helpdeck completions fish | source; clear; echo ready",
    ],
  ]

  @Test(arguments: ["zsh", "fish"]) func `every shell completes on Tab`(
    shell: String
  ) async throws {
    let program = String(BuiltBinary.path.dropLast("/helpdeck".count))
    try await Tmux.with(columns: 100, rows: 24) { terminal in
      try await terminal.type("export PATH=\(program):$PATH XDG_DATA_DIRS=/nonexistent; mkdir $HOME/f; clear\n")
      for (number, line) in (Self.shells[shell] ?? []).enumerated() {
        try await terminal.type(line + "\n")
        try await terminal.wait(for: number == 0 ? shell == "zsh" ? "% " : "> " : "ready")
      }
      for (typed, whole) in [
        ("helpdeck exp", "helpdeck export"), ("helpdeck show migu-m", "helpdeck show migu-membership"),
        ("helpdeck copy spotify/faq/refund-r", "helpdeck copy spotify/faq/refund-refused"),
        ("helpdeck search -s pu", "helpdeck search -s public-helplines"),
      ] + (shell == "zsh" ? [("helpdeck contacts 스포티", "helpdeck contacts spotify")] : []) {
        try await terminal.type(typed)
        try await terminal.press("Tab")
        try await terminal.wait(for: whole)
        try await terminal.press("C-u")
      }
    }
  }
}
