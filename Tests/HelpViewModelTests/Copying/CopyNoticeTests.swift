import HelpContent
import TerminalModel
import Testing

@testable import HelpViewModel

@Suite("Copy notices") struct CopyNoticeTests {
  static let xclip = ClipboardRoute.program(name: "xclip", argv: ["xclip"])
  static let terminal = ClipboardRoute.osc52(TerminalClipboard())

  @Test(arguments: [
    (InterfaceLanguage.korean, ["복사했습니다: 95016 (xclip)", "미검증 번호입니다. 걸기 전에 확인하세요"]),
    (.english, ["Copied 95016 (xclip)", "Unconfirmed number; check it before calling"]),
    (.simplifiedChinese, ["已复制 95016（xclip）", "号码未证实，拨打前请核实"]),
  ])
  func `the notice names the route and marks an example`(language: InterfaceLanguage, sentences: [String]) {
    let notice = CopyNotice.done(CopyText("95016", example: .phone), CopyOutcome(.copied(Self.xclip)))
    #expect(notice.sentences(in: language) == sentences)
  }

  @Test(arguments: [
    (InterfaceLanguage.korean, "터미널에 복사를 요청했습니다: 1372"), (.english, "Sent to the terminal: 1372"),
    (.simplifiedChinese, "已发送到终端，能否复制取决于终端：1372"),
  ])
  func `a value sent to the terminal is not reported as copied`(language: InterfaceLanguage, sentence: String) {
    let notice = CopyNotice.done(CopyText("1372"), CopyOutcome(.unconfirmed(Self.terminal)))
    #expect(notice.sentences(in: language) == [sentence])
  }

  @Test(arguments: [
    (InterfaceLanguage.korean, "xclip에 전달했습니다: 1372"), (.english, "Passed to xclip: 1372"),
    (.simplifiedChinese, "已交给 xclip：1372"),
  ])
  func `a value given to a program that may not have copied it is not reported as copied`(
    language: InterfaceLanguage, sentence: String
  ) {
    let notice = CopyNotice.done(CopyText("1372"), CopyOutcome(.unconfirmed(Self.xclip)))
    #expect(notice.sentences(in: language) == [sentence])
  }

  @Test(arguments: InterfaceLanguage.allCases) func `the value is in every notice of a copy`(
    language: InterfaceLanguage
  ) {
    let results: [CopyOutcome.Result] = [
      .copied(Self.xclip), .copied(.tmux), .copied(.withTmuxBuffer(Self.xclip)), .unconfirmed(Self.xclip),
      .unconfirmed(Self.terminal),
    ]
    for result in results {
      let notice = CopyNotice.done(CopyText("1372"), CopyOutcome(result))
      #expect(notice.sentences(in: language).joined().contains("1372"))
      #expect(notice.line(in: language, columns: 40).contains("1372"))
    }
  }

  @Test func `what is only in tmux's buffer is not called copied`() {
    let notice = CopyNotice.done(CopyText("1372"), CopyOutcome(.copied(.tmux)))
    let said = InterfaceLanguage.allCases.map { notice.line(in: $0, columns: 60) }
    #expect(said == ["tmux 버퍼에 넣었습니다: 1372", "In tmux's buffer: 1372", "已放入 tmux 缓冲区：1372"])
  }

  @Test func `a text longer than terminals are known to take is said to be`() {
    let long = CopyText(String(repeating: "a", count: 3_061))
    let said = { (program: TerminalProgram?) in
      CopyNotice.done(long, CopyOutcome(.unconfirmed(.osc52(TerminalClipboard(program: program))))).line(
        in: .english, columns: 80)
    }
    #expect(said(nil).hasPrefix("Sent to the terminal, which may refuse text this long: aaaa"))
    #expect(said(.kitty).hasPrefix("Sent to the terminal: aaaa"))
  }

  @Test func `a failed copy names every route that was tried`() {
    let outcome = CopyOutcome(
      .failed, failures: [.init(Self.xclip, .timedOut), .init(Self.terminal, .noTerminal)])
    #expect(
      CopyNotice.done(CopyText("95016", example: .phone), outcome).sentences(in: .english)
        == [
          "No clipboard is available", "xclip: did not respond and was stopped", "osc52: there is no terminal",
          "Unconfirmed number; check it before calling",
        ])
  }

  @Test func `a long value is shortened to one line`() {
    let copy = CopyText("1. 앱을 열고 로그인합니다.\n2. 마이 페이지에서 구독 관리로 갑니다.")
    let notice = CopyNotice.done(copy, CopyOutcome(.copied(Self.xclip)))
    #expect(notice.sentences(in: .korean, columns: 20) == ["복사했습니다: 1. 앱을 열고 로그인… (xclip)"])
  }

  @Test(
    arguments: [
      (78, "미검증 번호입니다. 걸기 전에 확인하세요 · 복사했습니다: 95016 (xclip)"),
      (38, "미검증 번호 · 복사했습니다: 95016 (xclip)"), (10, "미검증 번호 · 복사했습니다: 95016 (xclip)"),
    ])
  func `a line says first what to beware of, in short where there is little room, and the route last`(
    columns: Int, line: String
  ) {
    let notice = CopyNotice.done(CopyText("95016", example: .phone), CopyOutcome(.copied(Self.xclip)))
    #expect(notice.line(in: .korean, columns: columns) == line)
  }

  @Test func `in a line a value has the room that there is`() {
    let copy = CopyText("Write to the desk within 30 days.\nAttach the receipt.")
    let line = { (result: CopyOutcome.Result, columns: Int) in
      CopyNotice.done(copy, CopyOutcome(result)).line(in: .english, columns: columns)
    }
    #expect(
      line(.copied(Self.xclip), 40) == "Copied Write to the desk within… (xclip)"
    )
    #expect(line(.unconfirmed(Self.terminal), 60) == "Sent to the terminal: Write to the desk within 30 days. Att…")
    #expect(line(.copied(.tmux), 40) == "In tmux's buffer: Write to the desk wit…")
    #expect(line(.unconfirmed(Self.xclip), 80) == "\(copy.text.replacing("\n", with: " ")) · passed to xclip")
    #expect(line(.failed, 80) == "No clipboard is available")
  }

  @Test func `an unpublished value comes with where to find it`() {
    let told = CopyNotice.refused(.notPublished(.phone, place: "앱의 고객센터 메뉴")).sentences(in: .korean)
    let unknown = CopyNotice.refused(.notPublished(.email, place: nil)).sentences(in: .simplifiedChinese)
    #expect(told == ["공개된 번호가 없어 복사하지 못했습니다", "확인할 곳: 앱의 고객센터 메뉴"])
    #expect(unknown == ["没有公布地址，无法复制", "请到官网核实"])
  }
}
