package import HelpContent
import TerminalModel

/// Copying, opening links and QR codes, in the browser and in commands.
package enum SharingMessage: Hashable, Sendable {
  case copied(value: String, route: String)
  /// Whether tmux passes it on to the clipboard is not known.
  case inTmuxBuffer(String)
  /// The terminal does not report whether it copied.
  case sentToTerminal(String)
  case sentLongText(String)
  case unconfirmedCopied(Contact.Kind)
  case notPublished(Contact.Kind)
  case noField(CopyField, EntryKind)
  case noClipboard
  case routeFailed(route: String, RouteFailure)
  /// It is not known whether the program opened the link or copied the value.
  case handedOver(String, program: String)
  case handedOverTo(program: String)
  case cannotOpen
  case noLink(EntryKind)
  case noBrowser
  case scanWithPhone
  /// Of another picked entry.
  case nextCode
  case nothingForQRCode, qrCodeTooLong, qrCodesUnavailable
  case tooSmallForQRCode(columns: Int, rows: Int)

  package func localized(in language: InterfaceLanguage) -> String {
    switch self {
    case .copied(let value, let route):
      language.text(
        ko: "복사했습니다: \(value) (\(route))", en: "Copied \(value) (\(route))", zh: "已复制 \(value)（\(route)）")
    case .inTmuxBuffer(let value):
      language.text(
        ko: "tmux 버퍼에 넣었습니다: \(value)", en: "In tmux's buffer: \(value)", zh: "已放入 tmux 缓冲区：\(value)")
    case .sentToTerminal(let value):
      language.text(
        ko: "터미널에 복사를 요청했습니다: \(value)", en: "Sent to the terminal: \(value)",
        zh: "已发送到终端，能否复制取决于终端：\(value)")
    case .sentLongText(let value):
      language.text(
        ko: "긴 글이라 터미널이 받지 않을 수 있습니다. 복사를 요청했습니다: \(value)",
        en: "Sent to the terminal, which may refuse text this long: \(value)",
        zh: "已发送到终端，但文字较长，终端可能不接受：\(value)")
    case .unconfirmedCopied(let kind):
      kind.hasNumber
        ? language.text(
          ko: "미검증 번호입니다. 걸기 전에 확인하세요", en: "Unconfirmed number; check it before calling",
          zh: "号码未证实，拨打前请核实")
        : language.text(
          ko: "미검증 주소입니다. 쓰기 전에 확인하세요", en: "Unconfirmed address; check it before using it",
          zh: "地址未证实，使用前请核实")
    case .notPublished(let kind):
      kind.hasNumber
        ? language.text(
          ko: "공개된 번호가 없어 복사하지 못했습니다", en: "No number is published", zh: "没有公布号码，无法复制")
        : language.text(
          ko: "공개된 주소가 없어 복사하지 못했습니다", en: "No address is published", zh: "没有公布地址，无法复制")
    case .noField(let field, let kind):
      language.text(
        ko: "이 항목(\(language.name(of: kind)))에는 복사할 ‘\(field.rawValue)’ 값이 없습니다",
        en: "This \(language.name(of: kind)) has no ‘\(field.rawValue)’ to copy",
        zh: "此条目（\(language.name(of: kind))）没有可复制的“\(field.rawValue)”")
    case .noClipboard:
      language.text(ko: "클립보드에 복사하지 못했습니다", en: "No clipboard is available", zh: "无法使用剪贴板")
    case .routeFailed(let route, let reason): route + language.colon + reason.description(in: language)
    case .handedOver(let text, let program):
      language.text(
        ko: "\(program)에 전달했습니다: \(text)", en: "Passed to \(program): \(text)", zh: "已交给 \(program)：\(text)")
    case .handedOverTo(let program):
      language.text(ko: "\(program)에 전달했습니다", en: "passed to \(program)", zh: "已交给 \(program)")
    case .cannotOpen:
      language.text(ko: "여기서는 열 수 없습니다", en: "No program here could open it", zh: "此处无法打开")
    case .noLink(let kind):
      language.text(
        ko: "이 항목(\(language.name(of: kind)))에는 열 수 있는 링크가 없습니다",
        en: "This \(language.name(of: kind)) has no link to open",
        zh: "此条目（\(language.name(of: kind))）没有可打开的链接")
    case .noBrowser:
      language.text(
        ko: "여기서는 링크를 열 수 없습니다. 코드를 스캔하거나 링크를 복사하세요",
        en: "Links cannot be opened here; scan the code or copy the link", zh: "此处无法打开链接，可扫描二维码或复制链接")
    case .scanWithPhone: language.text(ko: "휴대전화로 스캔하세요", en: "Scan with your phone", zh: "用手机扫描")
    case .nextCode: language.text(ko: "다음 코드", en: "Next code", zh: "下一个")
    case .nothingForQRCode:
      language.text(
        ko: "QR 코드로 표시할 번호나 주소가 없습니다", en: "There is no number or address to show as a QR code",
        zh: "没有可显示为二维码的号码或网址")
    case .qrCodeTooLong:
      language.text(ko: "QR 코드에 담기에는 너무 깁니다", en: "Too long for a QR code", zh: "内容过长，无法生成二维码")
    case .qrCodesUnavailable:
      language.text(
        ko: "여기서는 QR 코드를 표시할 수 없습니다 (libqrencode4와 UTF-8 필요)",
        en: "QR codes cannot be shown here (they need libqrencode4 and UTF-8)",
        zh: "此处无法显示二维码（需要 libqrencode4 和 UTF-8）")
    case .tooSmallForQRCode(let columns, let rows):
      language.text(
        ko: "창이 작아 QR 코드를 표시할 수 없습니다 (최소 \(columns)×\(rows))",
        en: "Window too small for the QR code (\(columns)×\(rows) or more)",
        zh: "窗口太小，无法显示二维码（至少 \(columns)×\(rows)）")
    }
  }
}

extension RouteFailure {
  fileprivate func description(in language: InterfaceLanguage) -> String {
    switch self {
    case .notFound: language.text(ko: "실행할 수 없습니다", en: "could not be run", zh: "无法运行")
    case .exited(let code):
      language.text(
        ko: "오류로 끝났습니다(코드 \(code))", en: "failed with exit status \(code)", zh: "出错退出（\(code)）")
    case .killedBySignal(let signal):
      language.text(
        ko: "시그널을 받고 끝났습니다(\(signal))", en: "was killed by signal \(signal)", zh: "被信号 \(signal) 终止")
    case .timedOut:
      language.text(
        ko: "응답이 없어 중단했습니다", en: "did not respond and was stopped", zh: "没有响应，已终止")
    case .noTerminal: language.text(ko: "터미널이 없습니다", en: "there is no terminal", zh: "没有终端")
    case .tooLong(let limit):
      language.text(
        ko: "터미널이 받는 \(limit)바이트보다 깁니다", en: "longer than the \(limit) bytes a terminal accepts",
        zh: "超过终端可接受的 \(limit) 字节")
    case .refused(let program):
      language.text(
        ko: "\(program.name)에서는 기본으로 복사가 꺼져 있습니다", en: "\(program.name) ignores copies by default",
        zh: "\(program.name) 默认不接受复制")
    }
  }
}

extension InterfaceLanguage {
  /// In the middle of a sentence.
  fileprivate func name(of kind: EntryKind) -> String {
    let name = ContentMessage.entryKind(kind).localized(in: self)
    return kind == .faq ? name : name.lowercased()
  }
}
