import ArgumentParser
import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// The pages of the manual, made of the tables that the program itself works by.
enum Manual: String, CaseIterable {
  case helpdeck
  case content = "helpdeck-content"
  case configuration = "helpdeck-config"

  var section: Int { self == .helpdeck ? 1 : 5 }

  var page: ManualPage {
    switch self {
    case .helpdeck: commands
    case .content: contentFiles
    case .configuration: settings
    }
  }

  private var commands: ManualPage {
    var page = ManualPage(rawValue, section: section, "browse help-desk (helpdesk) content in a terminal")
    page.heading("synopsis")
    page.paragraph("helpdeck [command] [options]")
    page.heading("description")
    page.paragraph(Helpdeck.configuration.abstract + "\n" + "Without a command it browses.")
    page.heading("commands")
    for command in Helpdeck.configuration.subcommands {
      page.part(command.configuration.commandName ?? "")
      page.literal(HelpOrder.ownOptionsFirst(Helpdeck.helpMessage(for: command, columns: 72)))
    }
    page.heading("keys")
    page.list(
      Command.allCases.map { command in
        let keys = Keymap.standard.keys(for: command).map(\.name).joined(separator: "  ")
        return (keys.isEmpty ? command.name : keys, Message.command(command).words(in: .english))
      })
    page.heading("environment")
    page.list([
      ("HELPDECK_LANG", "Languages, best first, such as ko,en."),
      ("HELPDECK_DATA", "Folders of content, with colons between them, above all others."),
      ("HELPDECK_CONFIG", "The file of settings."),
      ("HELPDECK_CLIPBOARD", "The way to the clipboard; helpdeck doctor tells which there are."),
      (
        "HELPDECK_PAGER",
        """
        The program in which show, search and list are leafed through on a terminal that has no room for all they print, before
        PAGER, pager and less; empty or cat for none.
        """
      ),
      ("HELPDECK_NOW", "The time to show, such as 2026-11-20T14:32, for pictures and tests."),
      (
        Environment.securityVariable,
        """
        Unless empty or 0, for a host that many share: no other program is run and no file is written.
        edit and open end with 69, new, import and export with -o with 73; copying asks the terminal alone; nothing is remembered
        and nothing is kept to be read faster; the keys that open and edit are not offered.
        """
      ),
    ])
    page.heading("exit status")
    page.list(
      [("0", "All went well.")] + ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) })
    page.heading("see also")
    page.paragraph("helpdeck-content(5), helpdeck-config(5)")
    return page
  }

  private var contentFiles: ManualPage {
    var page = ManualPage(rawValue, section: section, "files of help-desk content")
    page.heading("description")
    page.paragraph(
      """
      A folder with collection.yaml and one YAML file for each service below services/, named after its id.
      helpdeck check tells what is wrong with them; helpdeck schema prints a JSON Schema for editors.
      """)
    page.heading("layers")
    page.paragraph(
      """
      A service in a higher layer replaces the one of the same id below it; helpdeck list sources tells which file is shown.
      With overlay: true a file is laid over the lower one instead, and says only what is to be different.
      It needs format, id and, for texts in another language, lang.
      A key that it has wins, and null takes the lower value away.
      Texts are laid over each other language by language, entries by their id, lists of texts and steps one by one where
      there are as many of them; new entries come last.
      Any other list is replaced as a whole.
      """)
    page.heading("characters")
    page.paragraph(
      """
      Files are UTF-8.
      Refused in any text are control characters but tabs and line ends, marks that turn the direction of writing, and what
      nobody sees or everybody sees differently: private-use characters, such as the icons of special fonts, and tag
      characters, of which the flags of England, Scotland and Wales are made.
      """)
    add(FileSchema.collection.tables.1 + FileSchema.service.tables.1, to: &page)
    page.heading("see also")
    page.paragraph("helpdeck(1)")
    return page
  }

  private var settings: ManualPage {
    var page = ManualPage(rawValue, section: section, "settings of helpdeck")
    page.heading("description")
    page.paragraph(
      """
      $XDG_CONFIG_HOME/helpdeck/config.yaml, or else below ~/.config, and after it /etc/xdg/helpdeck/config.yaml.
      helpdeck config show prints what holds.
      """)
    add(FileSchema.configuration.tables.1, to: &page)
    page.heading("commands for keys")
    page.list(Command.allCases.map { ($0.name, Message.command($0).words(in: .english)) })
    page.heading("see also")
    page.paragraph("helpdeck(1)")
    return page
  }

  private func add(_ tables: [FieldTable], to page: inout ManualPage) {
    page.heading("keys")
    for table in tables {
      page.part(table.entity.inEnglish)
      page.list(
        table.rows.map { row in
          (row.key, row.schemaType.inEnglish + (row.isRequired ? " (required)" : ""))
        })
    }
  }
}

extension ExitStatus {
  fileprivate var meaning: String {
    switch self {
    case .nothingFound: "Nothing was found."
    case .usage: "The command line was not understood."
    case .contentErrors: "Content has errors."
    case .missingInput: "A file or folder is missing or cannot be read."
    case .unavailable: "There is no clipboard, or no fit terminal."
    case .cannotCreate: "A file cannot be made."
    case .inputOutput: "Output could not be written."
    case .badConfiguration: "The configuration has errors."
    case .interrupted: "Ended by Ctrl-C."
    }
  }
}
