import TerminalModel

extension TerminalProgram {
  /// What to change so that the terminal takes copies.
  func remedy(in language: InterfaceLanguage) -> String {
    switch self {
    case .xterm:
      allowed(by: "XTerm*disallowedWindowOps: 20,21,SetXprop", in: "~/.Xresources", language)
    case .mlterm: allowed(by: "allow_osc52 = true", in: "~/.mlterm/main", language)
    case .st: allowed(by: "allowwindowops = 1", in: "config.h", language)
    case .konsole:
      language.text(
        ko: "Konsole 24.12부터 복사를 받습니다. 그 전에는 화면에 표시된 값을 직접 선택하세요",
        en: "Konsole takes copies from version 24.12 on; before, select the value that is shown",
        zh: "Konsole 从 24.12 起接受复制；旧版本请手动选择显示的内容")
    case .vte, .qterminal, .urxvt, .terminology, .foot, .kitty, .alacritty, .tmux, .screen, .mosh:
      language.text(
        ko: "켜는 설정이 없습니다. 화면에 표시된 값을 직접 선택하거나 kitty, foot, alacritty 같은 터미널을 쓰세요",
        en: "it has no setting for them; select the value that is shown, or use kitty, foot or alacritty",
        zh: "它没有相应的设置；请手动选择显示的内容，或改用 kitty、foot、alacritty 等终端")
    }
  }

  /// The setting makes helpdeck trust the terminal, which does not say that it now takes copies.
  private func allowed(by setting: String, in file: String, _ language: InterfaceLanguage) -> String {
    language.text(
      ko: "\(file)에 ‘\(setting)’를 쓰고, helpdeck 설정에서 ‘clipboard.method: osc52’로 바꾸세요",
      en: "write ‘\(setting)’ in \(file), then set ‘clipboard.method: osc52’",
      zh: "在 \(file) 中写“\(setting)”，再设置“clipboard.method: osc52”")
  }
}
