// HelpViews
