/// Call notes, replies, their editor and other text over the browser.
package enum ComposingMessage: Hashable, Sendable {
  case textForm(TextForm)
  case doneSteps, allSteps
  case edited
  case entry, stepsTried, question
  case noStepsDone
  case nothingToEdit
  case noEditor
  /// The text is as it was before.
  case editorFailed(String)
  case email
  case pressAnyKey

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .textForm(.plain): language.text(ko: "일반 텍스트", en: "Plain text", zh: "纯文本")
    case .textForm(.markdown): "Markdown"
    case .textForm(.html): "HTML"
    case .doneSteps: language.text(ko: "완료한 단계만", en: "Done only", zh: "仅已完成步骤")
    case .allSteps: language.text(ko: "모든 단계", en: "All steps", zh: "全部步骤")
    case .edited: language.text(ko: "편집됨", en: "edited", zh: "已编辑")
    case .entry: language.text(ko: "항목", en: "Entry", zh: "条目")
    case .stepsTried: language.text(ko: "진행한 단계", en: "Steps tried", zh: "已尝试的操作")
    case .question: language.text(ko: "문의 내용", en: "Question", zh: "咨询内容")
    case .noStepsDone:
      language.text(
        ko: "완료로 표시한 단계가 없습니다", en: "No steps are marked done here", zh: "这里没有标记为已完成的步骤")
    case .nothingToEdit:
      language.text(
        ko: "편집할 메모나 답변이 없습니다", en: "There is no note or reply to edit", zh: "没有可编辑的备忘或回复")
    case .noEditor:
      language.text(
        ko: "편집기를 실행하지 못했습니다. VISUAL이나 EDITOR를 설정하세요",
        en: "No editor could be started; set VISUAL or EDITOR", zh: "无法运行编辑器，请设置 VISUAL 或 EDITOR")
    case .editorFailed(let editor):
      language.text(
        ko: "편집기 ‘\(editor)’에서 오류가 나 아무것도 바꾸지 않았습니다",
        en: "The editor ‘\(editor)’ failed; nothing was changed", zh: "编辑器“\(editor)”出错，内容未改动")
    case .email: language.text(ko: "이메일", en: "Email", zh: "邮件")
    case .pressAnyKey:
      language.text(ko: "돌아가려면 아무 키나 누르세요", en: "Press any key to return", zh: "按任意键返回")
    }
  }
}
