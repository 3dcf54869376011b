#ifndef FRAME_OUTPUT_H
#define FRAME_OUTPUT_H

#include <stddef.h>
#include <stdio.h>

/// The terminal as a file for ncurses, whose output can be collected: ncurses writes whenever it moves the cursor, and
/// a frame in many pieces is seen in pieces. NULL if there are no descriptors left.
FILE *cn_frame_output_begin(void);

/// From now on what is written to the file is kept. Terminal modes cannot be changed meanwhile.
void cn_frame_output_collect(void);

/// Lets the file write to the terminal again. Returns what it has been given since, which is valid until the next call.
const unsigned char *cn_frame_output_collected(size_t *count);

/// Call it after the file has been closed.
void cn_frame_output_end(void);

#endif
