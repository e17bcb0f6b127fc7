#ifndef SVAR_CPCRE2_SHIM_H
#define SVAR_CPCRE2_SHIM_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

// Macros with casts do not import into Swift.
static inline PCRE2_SIZE svar_pcre2_unset(void) { return PCRE2_UNSET; }

#endif
