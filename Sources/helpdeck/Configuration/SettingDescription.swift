import HelpContent
import HelpViewModel

/// What a person needs to know to change a setting.
struct SettingDescription {
  /// Such as `ui` and `ascii`.
  let path: [String]
  let words: String
  /// The words that may stand there; empty if many others may.
  let values: [String]
  /// Lines of a configuration file.
  let example: String

  private init(_ path: String, _ words: String, values: [String] = [], example: String) {
    self.path = path.split(separator: ".").map(String.init)
    (self.words, self.values, self.example) = (words, values, example)
  }

  var key: String { path.joined(separator: ".") }

  /// As a configuration without files has it; nil for what is not set.
  var standard: String? {
    let entries = ConfigurationReport(Configuration(GlobalChoices(), Environment([:]), files: [])).entries
    guard let entry = entries.first(where: { $0.key == key }), entry.value != .nothing, entry.value != .list([]) else {
      return nil
    }
    return entry.value.yaml
  }

  /// Words of a comment: what it is, its values and its default.
  var commentLines: [String] {
    words.split(separator: "\n").map(String.init)
      + (values.isEmpty ? [] : ["Values: \(values.joined(separator: ", "))."])
      + (standard.map { ["Default: \($0)"] } ?? [])
  }

  /// In the order of the file.
  static let all: [SettingDescription] = [
    SettingDescription(
      "language",
      "Languages to read in, best first; the first one is that of the interface too.\nWithout it, the locale decides.",
      example: "language: [ko, en]"),
    SettingDescription(
      "kinds", "Kinds of contacts that the contacts pane shows first, in this order.",
      values: Contact.Kind.allCases.map(\.rawValue), example: "kinds: [phone, chat, email]"),
    SettingDescription(
      "data.paths", "Folders of content to read beside the usual ones, later ones on top.",
      example: "data:\n  paths: [/srv/helpdesk, ~/help]"),
    SettingDescription(
      "data.starter", "Whether the services that come with helpdeck are shown.", values: ["true", "false"],
      example: "data:\n  starter: false"),
    SettingDescription(
      "ui.ascii", "Whether lines and signs are drawn with ASCII only.", values: ["true", "false"],
      example: "ui:\n  ascii: true"),
    SettingDescription(
      "ui.ambiguous_width",
      "Columns that the terminal gives to signs such as the ellipsis; helpdeck doctor measures it.",
      values: ["1", "2"], example: "ui:\n  ambiguous_width: 2"),
    SettingDescription(
      "ui.mouse", "Whether clicks and the wheel are for helpdeck; without, the terminal selects text.",
      values: ["true", "false"], example: "ui:\n  mouse: false"),
    SettingDescription(
      "ui.theme", "Colours; auto asks the terminal for its background.", values: ThemeChoice.allCases.map(\.rawValue),
      example: "ui:\n  theme: dark"),
    SettingDescription(
      "ui.layout", "Panes beside each other as far as there is room, or stacked: one list or page at a time.",
      values: LayoutChoice.allCases.map(\.rawValue), example: "ui:\n  layout: stacked"),
    SettingDescription(
      "ui.linear", "Whether numbered menus and plain text replace the full screen.", values: ["true", "false"],
      example: "ui:\n  linear: true"),
    SettingDescription(
      "clipboard.method", "The way to the clipboard; helpdeck doctor lists those that work here.",
      values: ClipboardMethod.allCases.map(\.rawValue), example: "clipboard:\n  method: osc52"),
    SettingDescription(
      "clipboard.command", "The program that takes copies on its standard input, with method: command.",
      example: "clipboard:\n  method: command\n  command: [clip.exe]"),
    SettingDescription(
      "greeting", "What replies begin with, by language.", example: "greeting:\n  en: Hello,\n  ko: 안녕하세요."),
    SettingDescription(
      "signature", "What replies end with, by language.",
      example: "signature:\n  en: |\n    Kind regards\n    The service desk"),
    SettingDescription(
      "notes.folder", "The folder for call notes, a file for each day; without it none are kept.",
      example: "notes:\n  folder: ~/calls"),
    SettingDescription(
      "search.missed",
      """
      A file to which searches that found nothing are appended, with the day and without names; without it none are kept.
      It is made for its owner alone. For several people, make it so that all may write into it: touch FILE; chmod 622 FILE
      helpdeck list missed-searches shows what people looked for in vain. No more is written from 4 MiB on.
      """, example: "search:\n  missed: /var/lib/helpdesk/missed-searches"),
    SettingDescription(
      "keys", "Keys for commands of the browser, or null to free a key; the commands are listed below.",
      example: "keys:\n  <C-y>: copy\n  gh: null"),
    SettingDescription(
      "text_field_keys", "Single keys for commands in text fields; the commands are listed below.",
      example: "text_field_keys:\n  <C-d>: delete_forward"),
  ]
}
