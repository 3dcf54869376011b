#include "CQRCode.h"

#include <dlfcn.h>
#include <qrencode.h>
#include <stdbool.h>

enum { ECI_UTF_8 = 26 };

#define NAME "libqrencode.so.4"

// Where systems have their libraries, whatever the environment says.
static const char *const places[] = {
#if defined(__x86_64__)
    "/usr/lib/x86_64-linux-gnu/" NAME, "/lib/x86_64-linux-gnu/" NAME,
#elif defined(__aarch64__)
    "/usr/lib/aarch64-linux-gnu/" NAME, "/lib/aarch64-linux-gnu/" NAME,
#endif
    "/usr/lib64/" NAME, "/lib64/" NAME, "/usr/lib/" NAME, "/lib/" NAME,
};

// Debian has no static libqrencode. It is loaded on first use, so that the program runs without it.
static void *library(bool only_of_system) {
  static void *handle;
  for (size_t i = 0; !handle && i < sizeof places / sizeof *places; i++) {
    handle = dlopen(places[i], RTLD_NOW | RTLD_LOCAL);
  }
  if (!handle && !only_of_system) handle = dlopen(NAME, RTLD_NOW | RTLD_LOCAL);
  return handle;
}

static struct {
  __typeof__(&QRinput_new2) new_input;
  __typeof__(&QRinput_appendECIheader) append_eci;
  __typeof__(&QRinput_append) append;
  __typeof__(&QRcode_encodeInput) encode;
  __typeof__(&QRinput_free) free_input;
  __typeof__(&QRcode_free) free_code;
} qr;

static bool load(bool only_of_system) {
  void *found = library(only_of_system);
  if (!found) return false;
  qr.new_input = (__typeof__(qr.new_input))dlsym(found, "QRinput_new2");
  qr.append_eci = (__typeof__(qr.append_eci))dlsym(found, "QRinput_appendECIheader");
  qr.append = (__typeof__(qr.append))dlsym(found, "QRinput_append");
  qr.encode = (__typeof__(qr.encode))dlsym(found, "QRcode_encodeInput");
  qr.free_input = (__typeof__(qr.free_input))dlsym(found, "QRinput_free");
  qr.free_code = (__typeof__(qr.free_code))dlsym(found, "QRcode_free");
  return qr.new_input && qr.append_eci && qr.append && qr.encode && qr.free_input && qr.free_code;
}

// Names UTF-8 for all but ASCII: readers guess without it, and take some Chinese for Big5.
static QRcode *encode(const unsigned char *bytes, size_t count, int version, QRecLevel level) {
  QRinput *input = qr.new_input(version, level);
  if (!input) return NULL;
  bool is_ascii = true;
  for (size_t i = 0; i < count; i++) is_ascii = is_ascii && bytes[i] < 0x80;
  bool fits = is_ascii || qr.append_eci(input, ECI_UTF_8) == 0;
  fits = fits && qr.append(input, QR_MODE_8, (int)count, bytes) == 0;
  QRcode *code = fits ? qr.encode(input) : NULL;
  qr.free_input(input);
  return code;
}

int cqr_encode(const unsigned char *bytes, size_t count, unsigned char modules[CQR_MAX_SIZE * CQR_MAX_SIZE],
               bool only_of_system) {
  if (!load(only_of_system)) return CQR_NO_LIBRARY;
  if (count == 0 || count > 2953) return CQR_TOO_LONG;

  QRcode *code = encode(bytes, count, 0, QR_ECLEVEL_L);
  if (!code) return CQR_TOO_LONG;
  // Uses the highest error correction that fits into the same version.
  const QRecLevel levels[] = {QR_ECLEVEL_H, QR_ECLEVEL_Q, QR_ECLEVEL_M};
  for (int i = 0; i < 3; i++) {
    QRcode *better = encode(bytes, count, code->version, levels[i]);
    if (better && better->width == code->width) {
      qr.free_code(code);
      code = better;
      break;
    }
    if (better) qr.free_code(better);
  }
  int width = code->width;
  for (int i = 0; i < width * width; i++) modules[i] = code->data[i] & 1;
  qr.free_code(code);
  return width;
}
