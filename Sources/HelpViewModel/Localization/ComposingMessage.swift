package import HelpContent

/// Call notes, replies, their editor and other text over the browser.
package enum ComposingMessage: Hashable, Sendable {
  case textForm(TextForm)
  case doneSteps, allSteps
  case edited
  case entry, time, stepsTried, lookedAt, question
  /// None of the entry's texts is in the other languages of the content.
  case noOtherTranslation
  /// In the heading of a reply: none of its languages is the first, so the text is in the second one.
  case missingTranslation(LanguageTag, shownIn: LanguageTag)
  case nothingEdited
  /// Texts that were edited for the same customer are in a list.
  case earlierTexts(key: String)
  case thisCase
  case earlierCase(Int)
  /// `key` takes it back.
  case caseClosed(key: String)
  case caseReopened, nothingToClose
  case picked(Int)
  case noteSaved(path: String)
  case noteNotSaved(path: String)
  case noStepsDone
  case nothingToEdit
  case noEditor
  /// The text is as it was before.
  case editorFailed(String)
  /// The text is as it was before; what was edited is in the file.
  case textTooLong(limit: Int, path: String)
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
    case .time: language.text(ko: "시각", en: "Time", zh: "时间")
    case .lookedAt: language.text(ko: "살펴본 항목", en: "Looked at", zh: "查看过的内容")
    case .noOtherTranslation:
      language.text(ko: "다른 언어로 된 글이 없습니다", en: "There is no text in another language", zh: "没有其他语言的文本")
    case .missingTranslation(let asked, let shown):
      language.text(
        ko: "\(language.name(of: asked)) 글 없음, \(language.name(of: shown))로 표시",
        en: "no \(language.name(of: asked)) text, this is \(language.name(of: shown))",
        zh: "没有\(language.name(of: asked))文本，以下为\(language.name(of: shown))")
    case .nothingEdited:
      language.text(ko: "편집한 메모나 답변이 없습니다", en: "No note or reply has been edited", zh: "没有编辑过的备忘或回复")
    case .earlierTexts(let key):
      language.text(
        ko: "새 글입니다. 이번 상담에서 편집한 글은 \(key) 목록에 있습니다",
        en: "A new text; \(key) lists those edited in this case", zh: "这是新文本，本次咨询中编辑过的按 \(key) 列出")
    case .thisCase: language.text(ko: "이번 상담", en: "this case", zh: "本次咨询")
    case .earlierCase(let number):
      language.text(ko: "상담 \(number)", en: "case \(number)", zh: "咨询 \(number)")
    case .caseClosed(let key):
      language.text(
        ko: "상담을 끝내고 새로 시작합니다 (\(key): 되돌리기)", en: "Case closed, the next one begins (\(key) takes it back)",
        zh: "本次咨询已结束，开始下一次（\(key) 撤销）")
    case .caseReopened: language.text(ko: "상담을 되돌렸습니다", en: "The case goes on", zh: "已恢复咨询")
    case .nothingToClose:
      language.text(
        ko: "이번 상담에서 한 일이 아직 없습니다", en: "Nothing has been done in this case yet", zh: "本次咨询尚无内容")
    case .picked(let count):
      language.text(
        ko: "함께 복사하고 답변할 항목 \(count)건", en: "\(count) picked for one copy or reply",
        zh: "已选 \(count) 条，将一并复制或回复")
    case .noteSaved(let path):
      language.text(ko: "메모를 저장했습니다: \(path)", en: "Note saved: \(path)", zh: "备忘已保存：\(path)")
    case .noteNotSaved(let path):
      language.text(
        ko: "메모를 저장하지 못했습니다: \(path)", en: "The note could not be saved: \(path)", zh: "备忘未能保存：\(path)")
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
    case .textTooLong(let limit, let path):
      language.text(
        ko: "\(limit >> 20)MiB보다 길어 바꾸지 않았습니다. 편집한 글: \(path)",
        en: "Longer than \(limit >> 20) MiB; nothing was changed. The edited text is in \(path)",
        zh: "超过 \(limit >> 20) MiB，内容未改动；编辑后的文字在 \(path)")
    case .email: language.text(ko: "이메일", en: "Email", zh: "邮件")
    case .pressAnyKey:
      language.text(ko: "돌아가려면 아무 키나 누르세요", en: "Press any key to return", zh: "按任意键返回")
    }
  }
}

extension InterfaceLanguage {
  fileprivate func name(of language: LanguageTag) -> String { Message.content(.language(language)).localized(in: self) }
}
