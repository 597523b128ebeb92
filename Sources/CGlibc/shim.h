/* What Swift's module of GNU's C library leaves out. */
#include <malloc.h>
#include <stddef.h>

/* Declared by <string.h> only where _GNU_SOURCE is defined. */
extern void *memmem(const void *text, size_t size, const void *part, size_t part_size);
