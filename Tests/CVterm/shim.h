#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H

#include <string.h>
#include <vterm.h>

// libvterm's unions and bit fields as plain values.

/// What the program has switched; written by the callback below.
typedef struct {
  int on_alternate_screen;
  int cursor_is_hidden;
  int bells;
} HotlineModes;

static inline int hotline_vterm_property(VTermProp property, VTermValue *value, void *user) {
  HotlineModes *modes = user;
  if (property == VTERM_PROP_ALTSCREEN) modes->on_alternate_screen = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) modes->cursor_is_hidden = !value->boolean;
  return 1;
}

static inline int hotline_vterm_bell(void *user) {
  ((HotlineModes *)user)->bells += 1;
  return 1;
}

static const VTermScreenCallbacks hotline_vterm_callbacks = {
    .settermprop = hotline_vterm_property, .bell = hotline_vterm_bell};

/// A terminal with an alternate screen that understands UTF-8.
static inline VTerm *hotline_vterm_new(int rows, int columns, HotlineModes *modes) {
  VTerm *terminal = vterm_new(rows, columns);
  vterm_set_utf8(terminal, 1);
  VTermScreen *screen = vterm_obtain_screen(terminal);
  vterm_screen_enable_altscreen(screen, 1);
  vterm_screen_set_callbacks(screen, &hotline_vterm_callbacks, modes);
  vterm_screen_reset(screen, 1);
  return terminal;
}

/// The cell's scalars (at most 6, the rest 0) and its width; the second half of a wide one has
/// the first scalar -1.
static inline int hotline_vterm_cell(VTerm *terminal, int row, int column, unsigned scalars[6]) {
  VTermPos place = {.row = row, .col = column};
  VTermScreenCell cell;
  memset(&cell, 0, sizeof cell);
  vterm_screen_get_cell(vterm_obtain_screen(terminal), place, &cell);
  for (int i = 0; i < 6; i++) scalars[i] = cell.chars[i];
  return cell.width;
}

/// 1 bold, 2 underline, 4 italic, 8 reverse.
static inline int hotline_vterm_attributes(VTerm *terminal, int row, int column) {
  VTermPos place = {.row = row, .col = column};
  VTermScreenCell cell;
  memset(&cell, 0, sizeof cell);
  vterm_screen_get_cell(vterm_obtain_screen(terminal), place, &cell);
  return cell.attrs.bold | (cell.attrs.underline ? 2 : 0) | (cell.attrs.italic ? 4 : 0) |
         (cell.attrs.reverse ? 8 : 0);
}

#endif
