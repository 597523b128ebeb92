#include <sqlite3.h>

// Swift does not import these macros, because they cast integers to function pointers.
static inline sqlite3_destructor_type snip_sqlite_transient(void) { return SQLITE_TRANSIENT; }
