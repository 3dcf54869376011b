import ArgumentParser
import HelpContent
import HelpFiles
import HelpViewModel
import TerminalModel

/// The manual pages, made from the tables that the program itself uses.
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
    page.paragraph(Helpdeck.configuration.abstract + "\n" + "Without a command, it starts the browser.")
    page.heading("commands")
    page.paragraph("Each command takes its own options and those listed under GLOBAL OPTIONS.")
    for command in Helpdeck.configuration.subcommands {
      let help = CommandHelp(Helpdeck.helpMessage(for: command, columns: CommandHelp.columns))
      page.subheading(command.configuration.commandName ?? "")
      page.literal(help.usage)
      page.paragraph(help.overview)
      if !help.arguments.isEmpty { page.list(help.arguments) }
      if !help.options.isEmpty { page.list(help.options) }
    }
    page.heading("global options")
    page.list(
      CommandHelp(Helpdeck.helpMessage(for: ShowCommand.self, columns: CommandHelp.columns)).globalOptions
        + [(CommandHelp.help, "Show the help of the command.")])
    page.heading("keys")
    page.list(
      Command.allCases.map { command in
        let keys = Keymap.standard.keys(for: command).map(\.name).joined(separator: "  ")
        return (keys.isEmpty ? command.name : keys, Message.key(.command(command)).localized(in: .english))
      })
    page.heading("keys in text fields")
    page.list(
      TextFieldCommand.allCases.map { command in
        (
          Keymap.standard.keys(for: command).map(\.name).joined(separator: "  "),
          Message.key(.textField(command)).localized(in: .english)
        )
      })
    page.heading("environment")
    page.list([
      ("HELPDECK_LANG", "Preferred languages, best first, such as ko,en."),
      ("HELPDECK_DATA", "Folders of content, separated by colons, on top of all others."),
      ("HELPDECK_CONFIG", "The configuration file."),
      ("HELPDECK_CLIPBOARD", "The way to the clipboard; helpdeck doctor lists those available."),
      (
        "HELPDECK_PAGER",
        """
        The pager for output of show, search and list that is longer than the screen, tried before PAGER, pager and less; empty
        or cat for none.
        A pager that fails leaves the text to the terminal.
        """
      ),
      (
        "VISUAL, EDITOR, BROWSER",
        """
        The programs that edit files and texts and open links.
        As in HELPDECK_PAGER and PAGER, quotes and backslashes group words as in a shell, which none of them is run by:
        a line with an operator or a variable is not run.
        BROWSER may name several, separated by colons, with %s for the link.
        """
      ),
      (
        "ACCESSIBLE",
        "Unless empty or 0, browse shows the calm screen for screen readers; linear chooses numbered menus and plain text."
      ),
      ("HELPDECK_NOW", "The time to use instead of the clock, such as 2026-11-20T14:32, for screenshots and tests."),
      (
        Environment.securityVariable,
        """
        Unless empty or 0, secure mode for shared hosts: no other program is run and no file is written.
        edit, open and changes with git exit with 69; new, pull, import and export with -o exit with 73.
        Text is copied through the terminal only, no history and no cache is kept, and the keys that open links and edit text
        are not available.
        """
      ),
    ])
    page.heading("files")
    page.list([
      ("~/.config/helpdeck/config.yaml", "Your settings (below $XDG_CONFIG_HOME); helpdeck config edit opens them."),
      ("/etc/xdg/helpdeck/config.yaml", "Settings for everybody (below $XDG_CONFIG_DIRS), where yours say nothing."),
      (
        "/usr/share/helpdeck /usr/local/share/helpdeck",
        "Content for everybody (helpdeck below each of $XDG_DATA_DIRS), on top of the built-in services."
      ),
      ("~/.local/share/helpdeck", "Your content (below $XDG_DATA_HOME), on top of that of the system."),
      ("~/.local/state/helpdeck", "What you read and searched for, favourites and places (below $XDG_STATE_HOME)."),
      ("~/.cache/helpdeck", "Compiled content and the search index (below $XDG_CACHE_HOME); may be removed."),
      ("/usr/share/doc/helpdeck/examples/config.yaml", "Every setting with its default."),
    ])
    page.heading("exit status")
    page.list(
      [("0", "Success.")] + ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) })
    page.heading("examples")
    page.list([
      ("helpdeck", "Browse; ? shows the keys."),
      ("helpdeck search refund", "Find answers, in all languages."),
      ("helpdeck copy migu-membership/contacts/hotline", "Copy a phone number."),
      ("helpdeck contacts --open", "Who can be reached now."),
      ("helpdeck new corner-shop -o ~/.local/share/helpdeck/services/corner-shop.yaml", "Begin a service of your own."),
      ("helpdeck check --watch ~/help", "Check content at each save."),
      ("helpdeck check --fix --dry-run ~/help", "See what can be mended automatically."),
      ("helpdeck check --explain HD030", "See what a code means, with an example."),
      (
        "vim -c 'set makeprg=helpdeck\\ check\\ --quickfix errorformat=%f:%l:%c:\\ %t%*[a-z]:\\ %m' shop.yaml",
        "Check from vim with :make, and go through the findings with :cnext."
      ),
      ("helpdeck config show --changed", "See which settings are not the defaults."),
      ("helpdeck list missed-searches", "See what people looked for in vain."),
      ("helpdeck export --to html -o site", "Make a web site of the content."),
    ])
    page.heading("see also")
    page.paragraph("helpdeck-content(5), helpdeck-config(5)")
    return page
  }

  private var contentFiles: ManualPage {
    var page = ManualPage(rawValue, section: section, "file format of help-desk content")
    page.heading("description")
    page.paragraph(
      """
      Content is a folder with collection.yaml and, below services/, one YAML file for each service, named after its id.
      helpdeck check finds errors in them, and helpdeck check --explain tells what each code means.
      helpdeck schema prints a JSON Schema for editors.
      """)
    page.heading("layers")
    page.paragraph(
      """
      A service in a higher layer replaces the one with the same id below it; helpdeck list sources shows which file is used.
      With overlay: true, a file changes the lower one instead and contains only the differences.
      It needs format, id and, for texts in another language, lang.
      A key in the overlay wins, and null removes the lower value.
      Texts are merged language by language, entries by id, and lists of texts and steps item by item if they are equally
      long; new entries come last.
      Any other list is replaced as a whole.
      """)
    page.heading("texts")
    page.paragraph(
      """
      Texts are Markdown: CommonMark 0.29 with GitHub's tables, task lists, ~~strikethrough~~, footnotes, bare addresses and
      callouts (> [!NOTE], > [!WARNING]).
      HTML in a text means what it does on a page; scripts and styles are left out, and elements that HTML does not have
      are text.
      """)
    page.list([
      ("**text**", "Works beside Korean, Chinese and Japanese letters too, where CommonMark would show the asterisks."),
      (
        "* _ ~",
        "Are text between letters or digits, as in 5*3*2, my_file_name and 5~10; so are four or more asterisks (1234-****)."
      ),
      (
        "2026. 3. 1",
        "At the start of a line is a date and no list, as is any number of more than three digits or with a leading zero."
      ),
      ("https://... www. a@b.c", "End before a particle or a full-width sign."),
      (
        "[text](address)",
        "Needs https, http, mailto or tel; of other links only the text is shown, and of images the description and the address."
      ),
      ("| a | b |", "Surplus cells of a row stay in its last one; <br> breaks a line in a cell."),
    ])
    page.paragraph("helpdeck check warns (HD059) of what is not shown as it was meant, with its line.")
    page.heading("searches")
    page.paragraph(
      """
      searches.yaml beside collection.yaml lists what people type and which entries they must find: first (any of them),
      top (among the first three), finds (anywhere), never, or nothing: true.
      lang is the language of the interface, class groups searches for helpdeck check --searches, and note is for people.
      helpdeck check tries every search and warns of those that fail.
      """)
    page.heading("changes")
    page.paragraph(
      """
      review.revised is the day of the last change of meaning, and the one date by which helpdeck knows that something has
      changed: changed:7d in a search finds what was revised in the last seven days, changed:2w and changed:2026-11-01 likewise.
      An entry without it is in no period.
      review.verified is no change, and neither dates of files nor those of git are used.
      """)
    page.heading("calendars")
    page.paragraph(
      """
      PH in opening hours stands for the holidays of the calendar with the same time_zone; in a year without any, hours that
      depend on them are unknown.
      working_days are Saturdays and Sundays on which people work: they have the hours of a Friday and of a Monday.
      helpdeck new --calendar kr --year 2027 writes the days of a year, and helpdeck check warns sixty days before a calendar
      ends.
      """)
    page.heading("characters")
    page.paragraph(
      """
      Files are UTF-8.
      Text must not contain control characters other than tabs and line ends, bidirectional controls, private-use characters
      (such as the icons of special fonts) or tag characters (which the flags of England, Scotland and Wales are made of).
      """)
    add(FileSchema.collection.tables.1 + FileSchema.service.tables.1, to: &page)
    page.heading("see also")
    page.paragraph("helpdeck(1)")
    return page
  }

  private var settings: ManualPage {
    var page = ManualPage(rawValue, section: section, "configuration of helpdeck")
    page.heading("description")
    page.paragraph(
      """
      Settings are read from $XDG_CONFIG_HOME/helpdeck/config.yaml (by default below ~/.config), then from
      /etc/xdg/helpdeck/config.yaml.
      helpdeck config show prints the settings in effect and where each one comes from.
      """)
    page.paragraph(
      """
      A file is YAML; unknown keys are warned of and ignored.
      helpdeck config edit opens yours in your editor and checks it; helpdeck schema config prints a JSON Schema for editors.
      """)
    page.heading("settings")
    for description in SettingDescription.all {
      page.subheading(description.key)
      page.paragraph(description.words)
      if !description.values.isEmpty { page.paragraph("Values: " + description.values.joined(separator: ", ") + ".") }
      page.paragraph(description.standard.map { "Default: \($0)." } ?? "Not set by default.")
      page.literal(description.example)
    }
    page.heading("examples")
    page.literal(
      """
      language: [ko, en]
      data:
        paths: [/srv/helpdesk]
        starter: false
      ui:
        theme: dark
      signature:
        en: |
          Kind regards
          The service desk
      search:
        missed: /var/lib/helpdesk/missed-searches
      keys:
        <C-y>: copy
      """)
    page.heading("commands for keys")
    page.list(Command.allCases.map { ($0.name, Message.key(.command($0)).localized(in: .english)) })
    page.heading("commands for text_field_keys")
    page.list(TextFieldCommand.allCases.map { ($0.name, Message.key(.textField($0)).localized(in: .english)) })
    page.heading("see also")
    page.paragraph("helpdeck(1)")
    return page
  }

  private func add(_ tables: [FieldTable], to page: inout ManualPage) {
    page.heading("keys")
    for table in tables {
      page.subheading(table.entity.localized(in: .english))
      page.list(
        table.rows.map { row in
          (row.key, row.schemaType.localized(in: .english) + (row.isRequired ? " (required)" : ""))
        })
    }
  }
}

extension ExitStatus {
  fileprivate var meaning: String {
    switch self {
    case .nothingFound: "Nothing was found."
    case .usage: "Incorrect usage."
    case .contentErrors: "The content has errors."
    case .missingInput: "A file or folder is missing or unreadable."
    case .unavailable: "No clipboard, suitable terminal or program is available, or a remote cannot be reached."
    case .cannotCreate: "A file cannot be created, or pull left a folder as it is."
    case .inputOutput: "Output cannot be written."
    case .badConfiguration: "The configuration has errors."
    case .interrupted: "Interrupted by Ctrl-C."
    }
  }
}
