#include "CMemory.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void cmem_grow_in_large_steps(void) {
#if defined(__GLIBC__) && defined(M_TOP_PAD)
  mallopt(M_TOP_PAD, 4 << 20);
#endif
}
