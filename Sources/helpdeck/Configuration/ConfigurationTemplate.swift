/// A configuration file with every setting as a comment, with its default and an example.
enum ConfigurationTemplate {
  static let text =
    "# Settings of helpdeck; helpdeck-config(5) explains them. Remove the # from what you change.\n"
    + SettingDescription.all.map { description in
      "\n" + description.commentLines.map { "# \($0)\n" }.joined()
        + description.example.split(separator: "\n").map { "#\($0)\n" }.joined()
    }.joined()
}
