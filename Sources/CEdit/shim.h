#ifndef SVAR_CEDIT_SHIM_H
#define SVAR_CEDIT_SHIM_H

#include <histedit.h>
#include <locale.h>
#include <stdio.h>

#endif
