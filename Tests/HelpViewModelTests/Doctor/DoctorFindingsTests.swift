import HelpContent
import TerminalModel
import Testing

@testable import HelpViewModel

@Suite("Doctor findings") struct DoctorFindingsTests {
  private static func measured(_ columns: (WidthSample) -> Int) -> WidthCheck {
    WidthCheck(
      setting: 1, measured: WidthSample.all.map { WidthCheck.Measured($0, columns: columns($0)) })
  }

  private static let healthy = Doctor(
    terminal: Doctor.Terminal(
      isInteractive: true, type: "xterm-256color", unusableReason: nil, colors: 256, size: Size(columns: 80, rows: 24),
      locale: "ko_KR.UTF-8", isLocaleInstalled: true, charset: "UTF-8", sendsUTF8: true),
    widths: measured(\.expected), clipboard: Doctor.Clipboard(method: .auto, routes: [.tmux]),
    places: [
      Doctor.FileLocation(.config, "/c", .missing), Doctor.FileLocation(.state, "/s", .missing),
      Doctor.FileLocation(.cache, "/k", .present),
    ], content: Doctor.Content(services: 6, skippedFiles: 0), savedStateProblem: nil, configuration: [],
    checkCommand: "helpdeck check -d x")

  private func findings(_ change: (inout Doctor) -> Void) -> [Doctor.Finding] {
    var doctor = Self.healthy
    change(&doctor)
    return doctor.findings
  }

  @Test func `a healthy system has no findings, even without a configuration file`() {
    #expect(findings { _ in } == [])
  }

  @Test func `the program, broken files and calendars that end are told with what to do`() {
    #expect(findings { $0.program.isSecured = true } == [.secured])
    #expect(findings { $0.program.hasZoneData = false } == [.noZoneData])
    #expect(findings { $0.program.hasQRLibrary = false } == [.noQRLibrary])
    #expect(findings { $0.program.unusableSearchFile = "/f" } == [.searchFileUnusable("/f")])
    let errors = (1...7).map { "\($0).yaml:1:1: wrong" }
    let broken = findings { $0.content = Doctor.Content(services: 1, skippedFiles: 7, errors: errors) }
    #expect(broken == [.filesSkipped(7, check: "helpdeck check -d x")] + errors.prefix(5).map { .brokenFile($0) })
    let calendar = Doctor.EndingCalendar(
      name: "kr", end: CalendarDate("2026-12-31")!, command: "helpdeck new --calendar kr --year 2027")
    let ending = findings { $0.content = Doctor.Content(services: 1, skippedFiles: 0, endingCalendars: [calendar]) }
    #expect(ending == [.calendarEnds(calendar)])
    #expect(
      InterfaceLanguage.allCases.allSatisfy {
        DoctorMessage.hint(ending[0]).localized(in: $0).contains("helpdeck new --calendar kr --year 2027")
      })
  }

  @Test func `output to a pipe is only a note and is not measured`() {
    let found = findings {
      $0.terminal.isInteractive = false
      $0.terminal.type = ""
      $0.widths = WidthCheck(setting: 1, measured: nil)
    }
    #expect(found == [.notATerminal])
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func `unusable and too small terminals are reported`() {
    #expect(findings { $0.terminal.unusableReason = .cannotMoveCursor } == [.cannotMoveCursor("xterm-256color")])
    #expect(findings { $0.terminal.size = Size(columns: 19, rows: 30) } == [.tooSmall(Size(columns: 19, rows: 30))])
  }

  @Test func `a terminal that ignores copies is named where a copy depends on it`() {
    let over = { (program: TerminalProgram?, isTrusted: Bool) in
      findings {
        $0.clipboard.routes = [.osc52(TerminalClipboard(program: program, isTrusted: isTrusted))]
      }
    }
    #expect(over(.xterm, false) == [.ignoresCopies(.xterm)])
    #expect(over(.xterm, true) == [])
    #expect(over(.kitty, false) == [])
    #expect(over(.tmux, false) == [.outerTmux])
    #expect(findings { $0.clipboard.outerProgram = .vte } == [.ignoresCopies(.vte)])
    #expect(findings { $0.clipboard.outerProgram = .tmux } == [.outerTmux])
    #expect(findings { $0.clipboard.tmuxOption = "off" } == [.tmuxKeepsCopies])
    let onDesktop = ClipboardRoute.withTmuxBuffer(.program(name: "xclip", argv: ["xclip"]))
    #expect(
      findings {
        $0.clipboard.routes = [onDesktop]
        $0.clipboard.outerProgram = .vte
      } == [])
    #expect(
      findings { $0.clipboard.trial = CopyTrial.Result(.tmux, hasArrived: false) } == [.copyDidNotArrive(route: "tmux")]
    )
  }

  @Test(arguments: TerminalProgram.allCases.filter(\.refusesCopies), InterfaceLanguage.allCases)
  func `each terminal that ignores copies has its remedy`(program: TerminalProgram, language: InterfaceLanguage) {
    let finding = Doctor.Finding.ignoresCopies(program)
    #expect(DoctorMessage.finding(finding).localized(in: language).contains(program.name))
    #expect(!DoctorMessage.hint(finding).localized(in: language).isEmpty)
  }

  @Test func `a missing locale and one without UTF-8 are reported`() {
    #expect(
      findings {
        $0.terminal.isLocaleInstalled = false
        $0.terminal.sendsUTF8 = false
      } == [.localeNotInstalled("ko_KR.UTF-8"), .noUTF8])
  }

  @Test func `characters drawn two columns wide ask for the setting that then settles it`() {
    let wide = Self.measured { $0.isAmbiguous ? 2 : $0.expected }
    #expect(findings { $0.widths = wide } == [.ambiguousWidth(2, in: nil)])
    #expect(findings { $0.widths = WidthCheck(setting: 2, measured: wide.measured) } == [])
    #expect(
      findings { $0.widths = WidthCheck(setting: 2, measured: Self.healthy.widths.measured) } == [
        .ambiguousWidth(1, in: nil)
      ])
  }

  @Test func `a single wide character is enough to ask for the other setting`() {
    #expect(
      findings { $0.widths = Self.measured { $0.text == "☎" ? 2 : $0.expected } } == [.ambiguousWidth(2, in: nil)])
  }

  @Test func `a character of an unexpected width is reported with both widths`() {
    #expect(
      findings { $0.widths = Self.measured { $0.text == "😀" ? 1 : $0.expected } } == [.otherWidths(["😀 2 → 1"])])
    #expect(findings { $0.widths = WidthCheck(setting: 1, measured: nil) } == [.widthsNotAnswered])
  }

  @Test func `a missing clipboard is a fault unless it is switched off`() {
    #expect(findings { $0.clipboard.routes = [] } == [.noClipboard])
    #expect(findings { $0.clipboard = Doctor.Clipboard(method: .none, routes: []) } == [])
  }

  @Test func `read-only and missing folders, damaged state and skipped files are reported`() {
    #expect(
      findings {
        $0.places = [Doctor.FileLocation(.state, "/s", .notWritable), Doctor.FileLocation(.content, "/x", .missing)]
        $0.savedStateProblem = .historyUnreadable
        $0.content = Doctor.Content(services: 6, skippedFiles: 2)
      } == [
        .notWritable(.state, "/s"), .folderMissing("/x"), .memoryDamaged(.historyUnreadable),
        .filesSkipped(2, check: "helpdeck check -d x"),
      ])
    #expect(findings { $0.content = nil } == [.noContent(check: "helpdeck check -d x")])
  }

  @Test func `doctor lists errors before notes and warnings`() {
    let found = findings {
      $0.widths = WidthCheck(setting: 1, measured: nil)
      $0.configuration = [.configuration(.warning, "a"), .configuration(.error, "b")]
    }
    #expect(found == [.configuration(.error, "b"), .widthsNotAnswered, .configuration(.warning, "a")])
  }

  @Test(arguments: InterfaceLanguage.allCases) func `every finding has a text and a hint in every language`(
    language: InterfaceLanguage
  ) {
    let all: [Doctor.Finding] = [
      .notATerminal, .noTerminalType, .unknownTerminalType("x"), .cannotMoveCursor("x"),
      .tooSmall(Size(columns: 1, rows: 1)), .localeNotInstalled("x"), .noUTF8, .widthsNotAnswered,
      .ambiguousWidth(2, in: nil),
      .otherWidths(["x"]), .noClipboard, .configuration(.error, "x"), .notWritable(.state, "x"),
      .notWritable(.cache, "x"), .folderMissing("x"), .noContent(check: "x"), .filesSkipped(1, check: "x"),
    ]
    for finding in all {
      #expect(!DoctorMessage.finding(finding).localized(in: language).isEmpty)
      #expect(!DoctorMessage.hint(finding).localized(in: language).isEmpty, "\(finding)")
    }
  }
}
