#ifndef C_MEMORY_H
#define C_MEMORY_H

#include <stddef.h>

/// Lets memory come from the system in steps of some megabytes. Without it, glibc's heap of a thread
/// grows page by page, with a system call each that holds up all other threads (mallopt(3)). What is
/// not touched costs nothing. Does nothing with another C library.
void cmem_grow_in_large_steps(void);

/// Takes memory that this thread is about to fill, all at once: otherwise each page is asked for by
/// itself, when it is first touched (madvise(2), MADV_POPULATE_WRITE). To be called with the bytes
/// that will be needed, as far as one can tell; at most 3 MiB are taken, and no more by calling
/// again. Does nothing on another system.
void cmem_expect(size_t bytes);

#endif
