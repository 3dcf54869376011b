import Foundation
import Subprocess
import TestSupport
import Testing

/// A script asks many things of one process.
@Suite("Batch search", .runsPrograms) struct BatchTests {
  private static let environment = [
    "LANG": "ko_KR.UTF-8", "HOME": "/nonexistent", "XDG_DATA_DIRS": "/nonexistent", "PATH": "/usr/bin:/bin",
    "HELPDECK_NOW": "2026-11-20T14:32",
  ]

  private func bash(_ script: String) async throws -> Program {
    try await Program.run(
      "/bin/bash", ["-c", script, "bash", BuiltBinary.path], environment: Self.environment)
  }

  @Test func `every line is answered in order and as if it were asked alone`() async throws {
    let asked = ["환불", "", "ㅎㅂ", "退订\r", "service:nowhere x", "\\xff", "  ", "refund"]
    let times = 80
    let batch = try await bash(
      "for i in {1..\(times)}; do printf '\(asked.joined(separator: "\\n"))\\n'; done | \"$1\" search --batch -n 2")
    #expect(batch.status == .exited(0))
    let lines = batch.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    try #require(lines.count == asked.count * times)
    for (index, line) in lines.enumerated() { #expect(line == lines[index % asked.count]) }
    let queries = try lines.prefix(asked.count).map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    #expect(
      queries.map { $0?["query"] as? String } == [
        "환불", "", "ㅎㅂ", "退订", "service:nowhere x", "\u{FFFD}", "  ", "refund",
      ])
    for (index, query) in [(0, "환불"), (2, "ㅎㅂ"), (7, "refund")] {
      let alone = try await bash("\"$1\" search --json -n 2 \(query)")
      #expect(lines[index] + "\n" == alone.output)
    }
  }

  @Test func `an answer is printed before the next query is read, and the last line needs no newline`() async throws {
    let talk = try await bash(
      """
      coproc helpdeck { "$1" search --batch -n 1; }
      for word in 환불 退订; do
        echo $word >&${helpdeck[1]}
        read -r -t 60 answer <&${helpdeck[0]} || exit 9
        grep -o '"query":"[^"]*"' <<<"$answer"
      done
      kill $helpdeck_PID
      printf refund | "$1" search --batch -n 1 | grep -o '"query":"[^"]*"'
      """)
    #expect(
      talk.output == """
        "query":"환불"
        "query":"退订"
        "query":"refund"

        """)
  }
}
