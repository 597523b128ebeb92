#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stddef.h>
/* GNU's; Swift's module of the C library leaves it out. */
extern void *memmem(const void *text, size_t size, const void *part, size_t part_size);
