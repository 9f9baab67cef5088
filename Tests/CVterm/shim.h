#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
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

static inline int hotline_pty_set_size(int descriptor, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}

/// How many bytes the program has written that nobody has read.
static inline int hotline_pty_waiting(int descriptor, int *count) {
  return ioctl(descriptor, FIONREAD, count);
}

// Hidden in <stdlib.h> unless a feature macro is set for the whole import.
int posix_openpt(int flags);
int grantpt(int descriptor);
int unlockpt(int descriptor);
int ptsname_r(int descriptor, char *name, unsigned long size);

/// A new pseudo-terminal; the other side's path goes to name. It is closed in children, or
/// another test's child would keep it alive. -1 with errno when there is none.
static inline int hotline_pty_open(char *name, int size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) != 0 || unlockpt(master) != 0 ||
      ptsname_r(master, name, (unsigned long)size) != 0 ||
      fcntl(master, F_SETFL, O_NONBLOCK) != 0) {
    close(master);
    return -1;
  }
  return master;
}

/// The first open of a terminal in a new session makes it the session's own; the child has to
/// do that itself, which posix_spawn's file actions do in order.
static inline int hotline_pty_spawn(
    pid_t *child, const char *path, char *const arguments[], char *const environment[],
    const char *terminal) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  posix_spawnattr_init(&attributes);
  // A test runner may ignore or block signals; the program shall find them as in a shell.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
      &attributes, 0x80 /* POSIX_SPAWN_SETSID, glibc 2.26 */ | POSIX_SPAWN_SETSIGMASK |
                       POSIX_SPAWN_SETSIGDEF);
  int result = posix_spawn(child, path, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return result;
}

#endif
