import CQRCode
package import HelpViewModel

extension QRCode {
  /// Encodes `text` with libqrencode.
  package static func encoding(_ text: String) -> Result<QRCode, Failure> {
    let bytes = Array(text.utf8)
    var modules = [UInt8](repeating: 0, count: Int(CQR_MAX_SIZE * CQR_MAX_SIZE))
    let size = Int(unsafe cqr_encode(bytes, bytes.count, &modules, Environment.isProcessSecured))
    if size == CQR_NO_LIBRARY { return .failure(.unavailable) }
    let code = QRCode(text, size: size, dark: modules.prefix(max(0, size * size)).map { $0 == 1 })
    return code.map(Result.success) ?? .failure(.tooLong)
  }
}
