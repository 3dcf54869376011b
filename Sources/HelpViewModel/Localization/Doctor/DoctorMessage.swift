/// The report of `helpdeck doctor`.
package enum DoctorMessage: Hashable, Sendable {
  case program, version
  case terminal, widths, clipboard, places
  case type, size, colors, locale, result, ambiguousWidth, method
  case place(Doctor.FileLocation.Kind)
  case status(Doctor.FileLocation.Status)
  case notSet
  case colorCount(Int)
  case asExpected(Int, of: Int)
  case notMeasured
  case columns(Int)
  case ambiguousColumns(measured: Int?, setting: Int)
  case noMethod
  case trial
  /// Nil if the way to the clipboard cannot be tried.
  case trialResult(CopyTrial.Result?)
  case services(Int)
  case builtIn
  case noProblems
  case finding(Doctor.Finding)
  /// Empty if there is nothing to do.
  case hint(Doctor.Finding)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .terminal: language.text(ko: "터미널", en: "Terminal", zh: "终端")
    case .widths: language.text(ko: "글자 폭", en: "Character widths", zh: "字符宽度")
    case .clipboard: language.text(ko: "클립보드", en: "Clipboard", zh: "剪贴板")
    case .places: language.text(ko: "파일과 폴더", en: "Files and folders", zh: "文件和文件夹")
    case .program: "helpdeck"
    case .version: language.text(ko: "버전", en: "Version", zh: "版本")
    case .type: "TERM"
    case .size: language.text(ko: "크기", en: "Size", zh: "大小")
    case .colors: language.text(ko: "색", en: "Colours", zh: "颜色")
    case .locale: language.text(ko: "로케일", en: "Locale", zh: "区域设置")
    case .result: language.text(ko: "측정 결과", en: "Result", zh: "测量结果")
    case .ambiguousWidth: language.text(ko: "폭이 모호한 문자", en: "Ambiguous width", zh: "宽度有歧义")
    case .method: language.text(ko: "방식", en: "Method", zh: "方式")
    case .place(.config): language.text(ko: "설정", en: "Settings", zh: "设置")
    case .place(.state): language.text(ko: "상태", en: "State", zh: "状态")
    case .place(.cache): language.text(ko: "캐시", en: "Cache", zh: "缓存")
    case .place(.content): language.text(ko: "콘텐츠", en: "Content", zh: "内容")
    case .status(.present): language.text(ko: "있음", en: "exists", zh: "存在")
    case .status(.missing): language.text(ko: "없음", en: "missing", zh: "不存在")
    case .status(.notWritable): language.text(ko: "쓸 수 없음", en: "not writable", zh: "不可写")
    case .notSet: language.text(ko: "설정 안 됨", en: "not set", zh: "未设置")
    case .colorCount(let count):
      language.text(
        ko: count == 0 ? "없음" : "\(count)색", en: count == 0 ? "none" : "\(count)", zh: count == 0 ? "无" : "\(count) 色")
    case .asExpected(let count, let all):
      language.text(
        ko: "\(all)개 중 \(count)개가 예상한 폭", en: "\(count) of \(all) samples are as wide as expected",
        zh: "\(all) 个中有 \(count) 个宽度符合预期")
    case .notMeasured: language.text(ko: "측정하지 않음", en: "not measured", zh: "未测量")
    case .columns(let count):
      language.text(ko: "\(count)칸", en: count == 1 ? "1 column" : "\(count) columns", zh: "\(count) 列")
    case .ambiguousColumns(let measured, let setting):
      language.text(
        ko: (measured.map { "이 터미널은 \($0)칸, " } ?? "") + "ui.ambiguous_width 값은 \(setting)",
        en: (measured.map { "\(Self.columns($0).localized(in: language)) here, " } ?? "")
          + "ui.ambiguous_width is \(setting)",
        zh: (measured.map { "此终端为 \($0) 列，" } ?? "") + "ui.ambiguous_width 为 \(setting)")
    case .trial: language.text(ko: "시험 복사", en: "Test copy", zh: "试复制")
    case .trialResult(nil):
      language.text(
        ko: "확인할 수 없음", en: "not possible; nothing confirms this way", zh: "无法确认")
    case .trialResult(let result?):
      result.hasArrived
        ? language.text(
          ko: "\(result.route.name): 성공", en: "arrived by \(result.route.name)", zh: "\(result.route.name)：成功")
        : language.text(
          ko: "\(result.route.name): 실패", en: "did not arrive by \(result.route.name)",
          zh: "\(result.route.name)：失败")
    case .noMethod: language.text(ko: "없음", en: "none", zh: "无")
    case .services(let count):
      language.text(ko: "서비스 \(count)개", en: count == 1 ? "1 service" : "\(count) services", zh: "\(count) 个服务")
    case .builtIn: language.text(ko: "프로그램에 내장", en: "built in", zh: "程序自带")
    case .noProblems: language.text(ko: "문제가 없습니다", en: "No problems found", zh: "没有发现问题")
    case .finding(let finding): finding.message(in: language)
    case .hint(let finding): finding.hint(in: language)
    }
  }
}
