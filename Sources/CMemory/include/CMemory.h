#ifndef C_MEMORY_H
#define C_MEMORY_H

/// Lets memory come from the system in steps of some megabytes. Without it, glibc's heap of a thread
/// grows page by page, with a system call each that holds up all other threads (mallopt(3)). What is
/// not touched costs nothing. Does nothing with another C library.
void cmem_grow_in_large_steps(void);

#endif
