import TestSupport
import Testing

@testable import TerminalModel

@Suite("Input decoder") struct InputDecoderTests {
  /// The events decoded from bytes that come in one burst.
  private func events(_ burst: String) -> [TerminalEvent] { events([Array(burst.utf8)]) }

  private func events(_ bursts: [[UInt8]]) -> [TerminalEvent] { InputDecoder.events(of: bursts) }

  @Test(arguments: [
    ("P>|XTerm(379)\u{1B}\\", TerminalProgram.xterm), ("[>41;379;0c", .xterm), ("P>|kitty(0.26.5)\u{1B}\\", .kitty),
    ("P>|terminology 1.13.0\u{1B}\\", .terminology), ("P>|foot(1.13.1)\u{1B}\\", .foot),
    ("P>|tmux 3.3a\u{1B}\\", .tmux),
    ("P>|VTE(7006)\u{1B}\\", .vte), ("P>|Konsole 22.12.3\u{1B}\\", .konsole), ("[>65;7006;1c", .vte),
    ("[>24;279;0c", .mlterm), ("[>85;95;0c", .urxvt), ("[>0;115;0c", .qterminal), ("[>83;40900;0c", .screen),
    ("[>84;0;0c", .tmux), ("[>1;10;0c", .mosh),
  ])
  func `terminals are known by their answers`(answer: String, program: TerminalProgram) {
    #expect(events("\u{1B}\(answer)j") == [.program(program), .key(.character("j"))])
  }

  @Test(arguments: [
    "P>|Konsole 24.12.0\u{1B}\\", "P>|VTE(8200)\u{1B}\\", "P>|WezTerm 20240203\u{1B}\\", "P>|\u{1B}\\", "[>61;337;0c",
    "[>65;8200;1c", "[>1;4000;26c", "[>0;1700;1c", "[>c",
  ])
  func `terminals that are not known or newer have no name`(answer: String) {
    #expect(events("\u{1B}\(answer)j") == [.key(.character("j"))])
  }

  @Test func `a report of the cursor is told from a key, but for the first row`() {
    #expect(events("\u{1B}[12;40R") == [.cursor(Position(column: 39, row: 11))])
    #expect(events("\u{1B}[1;2R") == [.key(Key(code: .function(3), modifiers: .shift))])
  }

  @Test func `the last answer is told from a key`() {
    #expect(events("\u{1B}[?64;1;2c\u{1B}[?1;2c") == [.attributes, .attributes])
  }

  @Test func `the background colour is parsed with one to four digits per component and both terminators`() {
    let white = TerminalEvent.background(BackgroundColor(red: 255, green: 255, blue: 255))
    #expect(events("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\j") == [white, .key(.character("j"))])
    #expect(events("\u{1B}]11;rgba:f/ff/fff/8000\u{7}") == [white])
    #expect(
      events("\u{1B}]11;rgb:0000/2b2b/3636\u{7}") == [.background(BackgroundColor(red: 0, green: 43, blue: 54))])
  }

  @Test(arguments: [
    ("j", "j"), ("환불", "환불"), ("退😀", "退😀"), ("\r\t\u{7F}\u{8}", "<Enter><Tab><BS><BS>"),
    ("\u{3}\u{1A}\u{C}\u{0}", "<C-c><C-z><C-l><C-Space>"),
    ("\n\u{1F}\u{1C}", "<C-j><C-_><C-\\>"), ("\u{1B}", "<Esc>"), ("\u{1B}\u{1B}", "<Esc><Esc>"),
    ("\u{1B}\u{1B}[A", "<Esc><Up>"),
    ("\u{1B}x", "<A-x>"), ("\u{1B}환", "환<Esc>"), ("\u{1B}\r", "<A-Enter>"), ("\u{1B}[", "<A-[>"), ("\u{1B}O", "<A-O>"),
    ("\u{1B}]", "<A-]>"),
    ("\u{1B}[A\u{1B}OB\u{1B}OA", "<Up><Down><Up>"),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}[2~", "<PageUp><PageDown><Del><Ins>"),
    ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}OH", "<Home><End><Home><End><Home>"), ("\u{1B}[Z", "<S-Tab>"),
    ("\u{1B}[1;5D\u{1B}[1;2A\u{1B}[3;3~", "<C-Left><S-Up><A-Del>"),
    ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[1;2P", "<F1><F5><F12><S-F1>"),
    ("\u{1B}[[A", "<F1>"), ("\u{1B}[27;5;99~\u{1B}[13;2u\u{1B}[99;5u", "<C-c><S-Enter><C-c>"),
  ])
  func `keys are distinguished`(_ burst: String, notation: String) throws {
    #expect(events(burst) == (try Key.sequence(notation)).map(TerminalEvent.key))
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[=62;4c", "\u{1B}[12;40;1R\u{1B}[>0;276;0c", "\u{1B}[[Q",
    "\u{1B}]10;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]11;rgb:fffff/0/0\u{1B}\\", "\u{1B}]11;?\u{7}",
    "\u{1B}]52;c;aGk=\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[99~", "\u{1B}[57399u", "\u{1B}Oy", "\u{1B}[<35;5;5M",
    "\u{1B}[1;2;3;4z", "\u{9B}",
    "\u{1B}[201~",
  ])
  func `unrequested answers are discarded and never typed`(_ sequence: String) throws {
    #expect(events(sequence + "j") == [.key(.character("j"))])
  }

  @Test(arguments: [
    ("\r불j", "불<Enter>j"), ("\u{1B}불j", "불<Esc>j"), ("\rㅂ", "ㅂ<Enter>"), ("\r불불", "불<Enter>불"), ("\rj불", "<Enter>j불"),
    ("\u{1B}\u{1B}불", "<Esc>불<Esc>"), ("\r中", "<Enter>中"),
  ])
  func `a syllable comes before the key that committed it, if both arrive in one piece`(
    bytes: String, notation: String
  ) throws {
    #expect(events(bytes) == (try Key.sequence(notation)).map(TerminalEvent.key))
  }

  @Test func `a malformed sequence does not swallow the next key`() {
    #expect(events("\u{1B}[1;\u{1B}[Aj") == [.key(.up), .key(.character("j"))])
    #expect(events("\u{1B}]0;title\u{1B}[Aj") == [.key(.up), .key(.character("j"))])
    #expect(events([[0xED, 0x99, 0x6A]]) == [.key(.character("j"))])
    #expect(events([[0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0x6A]]) == [.key(.character("j"))])
    #expect(events([[0xED, 0x99]]) == [])
  }

  @Test func `a sequence that arrives in pieces is one key`() {
    #expect(
      events("\u{1B}[1;5D환".utf8.map { [$0] }) == [.key(Key(code: .left, modifiers: .control)), .key(.character("환"))])
  }

  @Test func `Escape is reported after a short timeout`() {
    var decoder = InputDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.timeout == 25)
    decoder.stopWaiting()
    #expect(decoder.next() == .key(.escape))
    #expect(decoder.timeout == nil)
    decoder.feed([0x78])
    #expect(decoder.next() == .key(.character("x")))
  }

  @Test func `decomposed syllables are composed`() {
    let typed = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1161}!\u{1112}"
    #expect(events(typed) == "한국아!\u{1112}".map { .key(.character($0)) })
    #expect(events(typed.utf8.map { [$0] }) == events(typed))
    let scalars = events("\u{1112}\u{1161}\u{11AB}").compactMap { event in
      if case .key(let key) = event, case .character(let character) = key.code {
        Array(character.unicodeScalars)
      } else {
        nil
      }
    }
    #expect(scalars == [["\u{D55C}"]])
  }

  @Test func `a paste is one event that keeps its newlines`() {
    let paste = "\u{1B}[200~환불\r\n退订\rq\u{1B}[A\u{1B}[201~j"
    let expected: [TerminalEvent] = [.paste("환불\n退订\nq\u{1B}[A"), .key(.character("j"))]
    #expect(events(paste) == expected)
    #expect(events(paste.utf8.map { [$0] }) == expected)
    #expect(
      events("\u{1B}[200~\u{1112}\u{1161}\u{11AB}\u{1B}[201~").map { "\($0)".unicodeScalars.contains("\u{D55C}") } == [
        true
      ])
  }

  @Test func `a huge paste is cut at 64 KiB on a character boundary`() {
    let paste = Array("\u{1B}[200~\(String(repeating: "환", count: 400_000))\u{1B}[201~j".utf8)
    let bursts = stride(from: 0, to: paste.count, by: 4096).map { Array(paste[$0..<min($0 + 4096, paste.count)]) }
    #expect(events(bursts) == [.paste(String(repeating: "환", count: 65536 / 3)), .key(.character("j"))])
  }

  @Test func `a paste without an end marker ends by timeout`() {
    #expect(events([Array("\u{1B}[200~abc".utf8)]) == [.paste("abc")])
  }

  @Test(
    arguments: [
      ("\u{1B}[<0;250;3M", 249, 2, .press), ("\u{1B}[<0;1;1m", 0, 0, .release), ("\u{1B}[<64;5;6M", 4, 5, .wheelUp),
      ("\u{1B}[<65;5;6M", 4, 5, .wheelDown), ("\u{1B}[<16;5;6M", 4, 5, .press), ("\u{1B}[M !!", 0, 0, .press),
      ("\u{1B}[M#!\"", 0, 1, .release),
    ] as [(String, Int, Int, MouseEvent.Kind)])
  func `mouse reports have a position`(_ burst: String, column: Int, row: Int, kind: MouseEvent.Kind) {
    #expect(events(burst) == [.mouse(MouseEvent(position: Position(column: column, row: row), kind: kind))])
  }

  @Test(arguments: [
    "]11;rgb:ffff/ffff/ffff\u{7}", "]11;rgb:ffff/ffff/ffff\u{1B}\\", "P>|XTerm(379)\u{1B}\\", "P1$r0m\u{1B}\\",
    "_Gi=1;OK\u{1B}\\", "^secret\u{1B}\\", "Xany\rtext\u{1B}\\", "[>41;379;0c", "[?64;1;2c",
  ])
  func `an answer in pieces is swallowed to its end, wherever a slow line divides it`(answer: String) {
    for divided in 3...answer.utf8.count {
      let bytes = Array("\u{1B}\(answer)".utf8)
      var decoder = InputDecoder()
      var events: [TerminalEvent] = []
      decoder.feed(bytes[..<divided])
      while let event = decoder.next() { events.append(event) }
      #expect(decoder.timeout == 1_000 || divided == bytes.count)
      decoder.feed(bytes[divided...])
      decoder.feed("j".utf8)
      while let event = decoder.next() { events.append(event) }
      let whole = self.events([bytes + Array("j".utf8)])
      #expect(events == whole)
      #expect(events.count { if case .key = $0 { true } else { false } } == 1)
    }
  }

  @Test func `the Escape of an answer that is awaited may come alone`() {
    for beginning in ["\u{1B}", "\u{1B}]"] {
      var decoder = InputDecoder()
      decoder.awaitsAnswer = true
      let answer = "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}"
      decoder.feed(beginning.utf8)
      #expect(decoder.next() == nil)
      #expect(decoder.timeout == 25)
      decoder.stopWaiting()
      #expect(decoder.next() == nil)
      #expect(decoder.timeout == 1_000)
      decoder.feed(answer.dropFirst(beginning.count).utf8)
      #expect(decoder.next() == .background(BackgroundColor(red: 255, green: 255, blue: 255)))
      #expect(decoder.next() == nil)
    }
  }

  @Test func `while an answer is awaited, Escape is a key once another follows, or after a second`() {
    var decoder = InputDecoder()
    decoder.awaitsAnswer = true
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    decoder.stopWaiting()
    #expect(decoder.next() == nil)
    decoder.feed("j".utf8)
    #expect(decoder.next() == .key(.escape))
    #expect(decoder.next() == .key(.character("j")))
    decoder.feed([0x1B])
    for _ in 0..<2 {
      #expect(decoder.next() == nil)
      decoder.stopWaiting()
    }
    #expect(decoder.next() == .key(.escape))
  }

  @Test(arguments: ["]0;", "P", "_", "[1;", "O1"])
  func `what has no end is forgotten, not typed, and reading it takes linear time`(beginning: String) {
    var decoder = InputDecoder()
    decoder.feed("\u{1B}\(beginning)".utf8)
    let piece = Array(repeating: UInt8(ascii: "1"), count: 100)
    // Read again from its beginning with each piece, this would take an hour.
    for _ in 0..<200_000 {
      decoder.feed(piece)
      #expect(decoder.next() == nil)
    }
    #expect(decoder.timeout == 1_000)
    decoder.stopWaiting()
    #expect(decoder.next() == nil)
    decoder.feed("j".utf8)
    #expect(decoder.next() == .key(.character("j")))
  }

  @Test func `a control string that is cancelled does not swallow the next key`() {
    #expect(events("\u{1B}]11;rgb:ffff/ffff/ffff\u{18}j") == [.key(.character("j"))])
  }

  @Test func `any bytes are decoded, and a key after a pause always arrives`() {
    var random = SeededGenerator(seed: 3)
    let strange = Array("\u{1B}[O]P;<~M0159AZu\u{7}\\환\u{1112}\u{1161}x".utf8) + [0xFF, 0xC2, 0xED, 0x80]
    for _ in 0..<3_000 {
      var decoder = InputDecoder()
      decoder.feed((0..<Int.random(in: 0...12, using: &random)).map { _ in strange.randomElement(using: &random) ?? 0 })
      repeat {
        while decoder.next() != nil {}
        decoder.stopWaiting()
      } while decoder.timeout != nil
      decoder.feed([0x6A])
      #expect(decoder.next() == .key(.character("j")))
    }
  }
}
