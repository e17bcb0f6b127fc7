#ifndef SVAR_CEDIT_SHIM_H
#define SVAR_CEDIT_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

// libedit's setters are variadic, which Swift cannot call; standard streams are macros or globals,
// which it should not. No state here: what these need comes in.

typedef unsigned char svar_edit_function(EditLine *, int);
typedef char *svar_edit_prompt(EditLine *);

/// Letters beyond ASCII can be typed: the user's locale, or UTF-8 where theirs has none.
static inline void svar_use_utf8_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    if (!setlocale(LC_CTYPE, "C.UTF-8")) { setlocale(LC_CTYPE, "en_US.UTF-8"); }
  }
}

static inline EditLine *svar_edit_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

static inline int svar_edit_set_owner(EditLine *edit, void *owner) {
  return el_set(edit, EL_CLIENTDATA, owner);
}

static inline void *svar_edit_owner(EditLine *edit) {
  void *owner = NULL;
  el_get(edit, EL_CLIENTDATA, &owner);
  return owner;
}

static inline int svar_edit_set_prompt(EditLine *edit, svar_edit_prompt *prompt) {
  return el_set(edit, EL_PROMPT, prompt);
}

static inline int svar_edit_use_emacs_keys(EditLine *edit) {
  return el_set(edit, EL_EDITOR, "emacs");
}

/// Whether signals set the terminal right before they do their work.
static inline int svar_edit_handle_signals(EditLine *edit, int handles) {
  return el_set(edit, EL_SIGNAL, handles);
}

/// Ctrl-C is a key while a line is edited, not a signal.
static inline int svar_edit_take_interrupt_key(EditLine *edit) {
  return el_set(edit, EL_SETTY, "-d", "-isig", NULL);
}

static inline int svar_edit_add_function(
    EditLine *edit, const char *name, const char *help, svar_edit_function *function) {
  return el_set(edit, EL_ADDFN, name, help, function);
}

static inline int svar_edit_bind(EditLine *edit, const char *key, const char *name) {
  return el_set(edit, EL_BIND, key, name, NULL);
}

static inline int svar_edit_use_history(EditLine *edit, History *past) {
  return el_set(edit, EL_HIST, history, past);
}

static inline int svar_history_set_size(History *past, int size) {
  HistEvent event;
  return history(past, &event, H_SETSIZE, size);
}

static inline int svar_history_keep_one_of_each(History *past) {
  HistEvent event;
  return history(past, &event, H_SETUNIQUE, 1);
}

static inline int svar_history_enter(History *past, const char *line) {
  HistEvent event;
  return history(past, &event, H_ENTER, line);
}

static inline int svar_history_load(History *past, const char *path) {
  HistEvent event;
  return history(past, &event, H_LOAD, path);
}

static inline int svar_history_save(History *past, const char *path) {
  HistEvent event;
  return history(past, &event, H_SAVE, path);
}

/// Letters, not bytes, from the start of the line to its end and to the cursor.
static inline void svar_edit_extent(EditLine *edit, int *length, int *cursor) {
  const LineInfoW *line = el_wline(edit);
  *length = (int)(line->lastchar - line->buffer);
  *cursor = (int)(line->cursor - line->buffer);
}

#endif
