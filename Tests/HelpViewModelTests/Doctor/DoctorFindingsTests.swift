import TerminalModel
import Testing

@testable import HelpViewModel

@Suite("What the doctor finds") struct DoctorFindingsTests {
  private static func measured(_ columns: (WidthSample) -> Int) -> WidthCheck {
    WidthCheck(
      setting: 1, measured: WidthSample.all.map { WidthCheck.Measured($0, columns: columns($0)) })
  }

  private static let healthy = Doctor(
    terminal: Doctor.Terminal(
      isInteractive: true, type: "xterm-256color", trouble: nil, colors: 256, size: Size(columns: 80, rows: 24),
      locale: "ko_KR.UTF-8", isLocaleInstalled: true, charset: "UTF-8", sendsUTF8: true),
    widths: measured(\.expected), clipboard: Doctor.Clipboard(method: .auto, routes: [.tmux]),
    places: [
      Doctor.Place(.config, "/c", .missing), Doctor.Place(.state, "/s", .missing),
      Doctor.Place(.cache, "/k", .present),
    ], content: Doctor.Content(services: 6, skippedFiles: 0), isMemoryWhole: true, configuration: [])

  private func findings(_ change: (inout Doctor) -> Void) -> [Doctor.Finding] {
    var doctor = Self.healthy
    change(&doctor)
    return doctor.findings
  }

  @Test func `nothing where all is well; a missing file of settings is nothing`() { #expect(findings { _ in } == []) }

  @Test func `a terminal that is none is no fault, and is not asked for anything`() {
    let found = findings {
      $0.terminal.isInteractive = false
      $0.terminal.type = ""
      $0.widths = WidthCheck(setting: 1, measured: nil)
    }
    #expect(found == [.notATerminal])
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func `a terminal that cannot be used, and one that is too small`() {
    #expect(findings { $0.terminal.trouble = .cannotMoveCursor } == [.cannotMoveCursor("xterm-256color")])
    #expect(findings { $0.terminal.size = Size(columns: 19, rows: 30) } == [.tooSmall(Size(columns: 19, rows: 30))])
  }

  @Test func `a locale that is not there, and none with UTF-8`() {
    #expect(
      findings {
        $0.terminal.isLocaleInstalled = false
        $0.terminal.sendsUTF8 = false
      } == [.localeNotInstalled("ko_KR.UTF-8"), .noUTF8])
  }

  @Test func `signs in two columns want another setting, and with it nothing is wrong any more`() {
    let wide = Self.measured { $0.isAmbiguous ? 2 : $0.expected }
    #expect(findings { $0.widths = wide } == [.ambiguousWidth(2)])
    #expect(findings { $0.widths = WidthCheck(setting: 2, measured: wide.measured) } == [])
    #expect(
      findings { $0.widths = WidthCheck(setting: 2, measured: Self.healthy.widths.measured) } == [.ambiguousWidth(1)])
  }

  @Test func `one sign in two columns is enough`() {
    #expect(findings { $0.widths = Self.measured { $0.text == "☎" ? 2 : $0.expected } } == [.ambiguousWidth(2)])
  }

  @Test func `a letter of another width is told as it is`() {
    #expect(
      findings { $0.widths = Self.measured { $0.text == "😀" ? 1 : $0.expected } } == [.otherWidths(["😀 2 → 1"])])
    #expect(findings { $0.widths = WidthCheck(setting: 1, measured: nil) } == [.widthsNotAnswered])
  }

  @Test func `no way to the clipboard is a fault, unless none is wanted`() {
    #expect(findings { $0.clipboard.routes = [] } == [.noClipboard])
    #expect(findings { $0.clipboard = Doctor.Clipboard(method: .none, routes: []) } == [])
  }

  @Test func `folders and content`() {
    #expect(
      findings {
        $0.places = [Doctor.Place(.state, "/s", .notWritable), Doctor.Place(.content, "/x", .missing)]
        $0.isMemoryWhole = false
        $0.content = Doctor.Content(services: 6, skippedFiles: 2)
      } == [.notWritable(.state, "/s"), .folderMissing("/x"), .memoryDamaged, .filesSkipped(2)])
    #expect(findings { $0.content = nil } == [.noContent])
  }

  @Test func `errors come first`() {
    let found = findings {
      $0.widths = WidthCheck(setting: 1, measured: nil)
      $0.configuration = [.configuration(.warning, "a"), .configuration(.error, "b")]
    }
    #expect(found == [.configuration(.error, "b"), .widthsNotAnswered, .configuration(.warning, "a")])
  }

  @Test(arguments: InterfaceLanguage.allCases) func `what is wrong is told with what to do, in every language`(
    language: InterfaceLanguage
  ) {
    let all: [Doctor.Finding] = [
      .notATerminal, .noTerminalType, .unknownTerminalType("x"), .cannotMoveCursor("x"),
      .tooSmall(Size(columns: 1, rows: 1)), .localeNotInstalled("x"), .noUTF8, .widthsNotAnswered, .ambiguousWidth(2),
      .otherWidths(["x"]), .noClipboard, .configuration(.error, "x"), .notWritable(.state, "x"),
      .notWritable(.cache, "x"), .folderMissing("x"), .noContent, .filesSkipped(1),
    ]
    for finding in all {
      #expect(!DoctorMessage.finding(finding).words(in: language).isEmpty)
      #expect(!DoctorMessage.hint(finding).words(in: language).isEmpty, "\(finding)")
    }
  }
}
