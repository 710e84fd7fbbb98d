#include "CMemory.h"

#include <stdint.h>
#include <stdlib.h>

#ifdef __GLIBC__
#include <errno.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

void cmem_grow_in_large_steps(void) {
#if defined(__GLIBC__) && defined(M_TOP_PAD)
  mallopt(M_TOP_PAD, 4 << 20);
#endif
}

void cmem_expect(size_t bytes) {
#if defined(__GLIBC__) && defined(MADV_POPULATE_WRITE)
  static _Thread_local size_t expected;
  const size_t most = 3 << 20;
  if (bytes > most) bytes = most;
  if (bytes <= expected) return;
  expected = bytes;
  // Of the heap, and so large that the heap grows now if it has no more. What is behind it in the
  // heap comes next. Where the heap ends sooner, or the system is an older one, less is taken.
  char *block = malloc(120 << 10);
  if (block == NULL) return;
  const int number = errno;
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  char *start = block + (page - (uintptr_t)block % page) % page;
  madvise(start, bytes, MADV_POPULATE_WRITE);
  errno = number;
  free(block);
#else
  (void)bytes;
#endif
}
