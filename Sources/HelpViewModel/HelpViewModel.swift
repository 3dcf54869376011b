// HelpViewModel
