#ifndef CQRCODE_H
#define CQRCODE_H

#include <stdbool.h>
#include <stddef.h>

enum {
  /// Modules along a side of the largest QR code.
  CQR_MAX_SIZE = 177,
  CQR_TOO_LONG = 0,
  CQR_NO_LIBRARY = -1,
};

/// Writes the modules of the QR code of `count` bytes row by row, 1 for dark ones. Returns the number of modules along
/// a side, CQR_TOO_LONG or CQR_NO_LIBRARY. `only_of_system` says that no other library may be loaded than one in the places
/// where systems have them.
int cqr_encode(const unsigned char *bytes, size_t count, unsigned char modules[CQR_MAX_SIZE * CQR_MAX_SIZE],
               bool only_of_system);

#endif
