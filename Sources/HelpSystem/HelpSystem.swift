// HelpSystem
