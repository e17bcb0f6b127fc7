#ifndef SVAR_CSTEMMER_SHIM_H
#define SVAR_CSTEMMER_SHIM_H

#include <libstemmer.h>

#endif
