#include "CQRCode.h"

#include <dlfcn.h>
#include <qrencode.h>

// Debian has no static libqrencode. It is loaded on first use, so that the program runs without it.
static void *library(void) {
  static void *handle;
  if (!handle) handle = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL);
  return handle;
}

int cqr_encode(const unsigned char *bytes, size_t count, unsigned char modules[CQR_MAX_SIZE * CQR_MAX_SIZE]) {
  if (!library()) return CQR_NO_LIBRARY;
  __typeof__(&QRcode_encodeData) encode = (__typeof__(encode))dlsym(library(), "QRcode_encodeData");
  __typeof__(&QRcode_free) release = (__typeof__(release))dlsym(library(), "QRcode_free");
  if (!encode || !release) return CQR_NO_LIBRARY;
  if (count == 0 || count > 2953) return CQR_TOO_LONG;

  QRcode *code = encode((int)count, bytes, 0, QR_ECLEVEL_L);
  if (!code) return CQR_TOO_LONG;
  // Uses the highest error correction that fits into the same version.
  const QRecLevel levels[] = {QR_ECLEVEL_H, QR_ECLEVEL_Q, QR_ECLEVEL_M};
  for (int i = 0; i < 3; i++) {
    QRcode *better = encode((int)count, bytes, code->version, levels[i]);
    if (better && better->width == code->width) {
      release(code);
      code = better;
      break;
    }
    if (better) release(better);
  }
  int width = code->width;
  for (int i = 0; i < width * width; i++) modules[i] = code->data[i] & 1;
  release(code);
  return width;
}
