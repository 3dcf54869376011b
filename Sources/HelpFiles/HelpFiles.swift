// HelpFiles
