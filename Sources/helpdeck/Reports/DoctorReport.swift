import HelpFiles
import HelpViewModel
import TerminalModel

/// The doctor's findings, with a hint for each.
struct DoctorReport: Report {
  let doctor: Doctor
  let interfaceLanguage: InterfaceLanguage

  var json: JSONValue {
    let terminal = doctor.terminal
    let measured = doctor.widths.measured
    return [
      "type": "doctor", "version": 1,
      "program": [
        "version": .string(doctor.program.version), "secured": .bool(doctor.program.isSecured),
        "qr_library": .bool(doctor.program.hasQRLibrary), "zone_data": .bool(doctor.program.hasZoneData),
      ],
      "terminal": [
        "interactive": .bool(terminal.isInteractive), "type": .optional(terminal.type.nonEmpty),
        "usable": terminal.isInteractive ? .bool(terminal.unusableReason == nil) : .null,
        "program": .optional(terminal.program?.rawValue), "colors": .int(terminal.colors),
        "columns": .optional(terminal.size?.columns), "rows": .optional(terminal.size?.rows),
        "locale": .optional(terminal.locale.nonEmpty), "locale_installed": .bool(terminal.isLocaleInstalled),
        "charset": .string(terminal.charset), "utf8": .bool(terminal.sendsUTF8),
      ],
      "widths": [
        "setting": .int(doctor.widths.setting), "ambiguous": .optional(doctor.widths.ambiguousWidth),
        "samples": .array(
          WidthSample.all.enumerated().map { index, sample in
            [
              "text": .string(sample.text), "ambiguous": .bool(sample.isAmbiguous), "expected": .int(sample.expected),
              "measured": .optional(measured?[index].columns),
            ]
          }),
      ],
      "clipboard": [
        "method": .string(doctor.clipboard.method.rawValue), "routes": .strings(doctor.clipboard.routes.map(\.name)),
        "tmux_set_clipboard": .optional(doctor.clipboard.tmuxOption),
        "test_copy_arrived": doctor.clipboard.trial.map { .bool($0.hasArrived) } ?? .null,
      ],
      "places": .array(
        doctor.places.map { place in
          [
            "what": .string(place.kind.rawValue), "path": .optional(place.path.nonEmpty),
            "status": .string(place.status.rawValue),
          ]
        }),
      "services": .int(doctor.content?.services ?? 0), "skipped_files": .int(doctor.content?.skippedFiles ?? 0),
      "findings": .array(
        doctor.findings.map { finding in
          [
            "code": .string(finding.code), "severity": .string(finding.severity.rawValue),
            "message": .string(localized(.finding(finding))), "hint": .string(localized(.hint(finding))),
          ]
        }),
    ]
  }

  /// One finding per record.
  var records: [[String]] {
    doctor.findings.map { [$0.severity.rawValue, $0.code, localized(.finding($0)), localized(.hint($0))] }
  }

  var lines: [TextLine] {
    let width = sections.flatMap(\.rows).map { DisplayWidth.of($0.label) }.max() ?? 0
    let sections = sections.flatMap { section in
      [TextLine(localized(section.title), .strong)]
        + section.rows.map { TextLine(indent: 2, marker: $0.label.padded(toWidth: width) + "  ", $0.words) } + [.blank]
    }
    return sections + conclusion
  }

  private var conclusion: [TextLine] {
    let findings = doctor.findings
    guard findings.contains(where: { $0.severity != .note }) else {
      return findings.flatMap(lines) + [TextLine(marker: "✓ ", localized(.noProblems), .value)]
    }
    return findings.flatMap(lines)
  }

  private func lines(of finding: Doctor.Finding) -> [TextLine] {
    let sign = finding.severity == .note ? "· " : "! "
    let tone: Tone = finding.severity == .note ? .plain : .caution
    let hint = localized(.hint(finding))
    return TextLine.paragraphs(marker: sign, localized(.finding(finding)), tone)
      + (hint.isEmpty ? [] : [TextLine(indent: 2, hint, .dim)])
  }

  private typealias Row = (label: String, words: String)

  private var sections: [(title: DoctorMessage, rows: [Row])] {
    [(.program, program), (.terminal, terminal), (.widths, widths), (.clipboard, clipboard), (.places, places)]
  }

  private var program: [Row] {
    let secured = doctor.program.isSecured ? " · HELPDECK_SECURE" : ""
    return [(localized(.version), doctor.program.version + secured)]
  }

  private var terminal: [Row] {
    let terminal = doctor.terminal
    let locale = terminal.locale.isEmpty ? localized(.notSet) : terminal.locale
    let type = terminal.type.isEmpty ? localized(.notSet) : terminal.type
    return [(localized(.type), type + (terminal.program.map { " · \($0.name)" } ?? ""))]
      + (terminal.size.map { [(localized(.size), "\($0.columns)×\($0.rows)")] } ?? [])
      + [
        (localized(.colors), localized(.colorCount(terminal.colors))),
        (localized(.locale), "\(locale) · \(terminal.charset)"),
      ]
  }

  private var widths: [Row] {
    let widths = doctor.widths
    let fitting = widths.measured.map { measured in
      localized(.asExpected(measured.count { $0.columns == $0.sample.expected }, of: measured.count))
    }
    return [
      (localized(.result), fitting ?? localized(.notMeasured)),
      (
        localized(.ambiguousWidth),
        localized(.ambiguousColumns(measured: widths.ambiguousWidth, setting: widths.setting))
      ),
    ]
  }

  private var clipboard: [Row] {
    let routes = doctor.clipboard.routes.map(\.name)
    guard !routes.isEmpty else { return [(localized(.method), localized(.noMethod))] }
    return [
      (localized(.method), routes.joined(separator: " → ")),
      (localized(.trial), localized(.trialResult(doctor.clipboard.trial))),
    ] + (doctor.clipboard.tmuxOption.map { [("set-clipboard (tmux)", $0)] } ?? [])
  }

  private var places: [Row] {
    doctor.places.enumerated().map { index, place in
      let isFirst = index == 0 || doctor.places[index - 1].kind != place.kind
      let services =
        place.kind == .content && isFirst ? doctor.content.map { " · \(localized(.services($0.services)))" } : nil
      let path =
        place.path.isEmpty
        ? localized(.builtIn)
        : "\(place.path) " + ReaderMessage.aside(localized(.status(place.status))).localized(in: interfaceLanguage)
      return (isFirst ? localized(.place(place.kind)) : "", path + (services ?? ""))
    }
  }

  private func localized(_ message: DoctorMessage) -> String { message.localized(in: interfaceLanguage) }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
