#ifndef CNCURSESW_SHIM_H
#define CNCURSESW_SHIM_H

// Without this the header hides every wide-character function.
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// What the importer cannot take over: macros, variables, C streams, and a few calls whose plain
// form belongs beside them. All but hotline_wake are for the one thread that owns the terminal.

// From <term.h>, whose macros would give every short word a meaning.
struct term;
extern struct term *cur_term;
int setupterm(const char *name, int descriptor, int *error);
int del_curterm(struct term *);
char *tigetstr(const char *capability);

static const attr_t HOTLINE_BOLD = A_BOLD;
static const attr_t HOTLINE_DIM = A_DIM;
static const attr_t HOTLINE_UNDERLINE = A_UNDERLINE;
static const attr_t HOTLINE_REVERSE = A_REVERSE;
static const attr_t HOTLINE_ITALIC = A_ITALIC;

static inline WINDOW *hotline_stdscr(void) { return stdscr; }
static inline int hotline_colors(void) { return has_colors() ? COLORS : 0; }
static inline int hotline_color_pairs(void) { return COLOR_PAIRS; }

/// The size is the terminal's, whatever a shell has left in the environment.
static inline void hotline_forget_size_of_environment(void) {
  unsetenv("LINES");
  unsetenv("COLUMNS");
}

/// Letters are UTF-8 from here on, also where the environment says C or nothing.
static inline void hotline_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static inline int hotline_is_terminal(void) { return isatty(0) && isatty(1); }

/// 1 when a terminal of this name can address its cursor, 0 when it cannot, -1 when nobody knows it.
static inline int hotline_judge_terminal(const char *name) {
  int error = 0;
  if (setupterm(name, 1, &error) != OK) {
    // 1 is a printing terminal, 0 an unknown or a generic one, -1 a missing database.
    return error == 1 ? 0 : -1;
  }
  char *address = tigetstr("cup");
  int can = address != NULL && address != (char *)-1;
  del_curterm(cur_term);
  return can;
}

/// What the description of the open terminal says of a key; NULL where it says nothing.
static inline const char *hotline_described(const char *capability) {
  const char *text = tigetstr(capability);
  return text == (char *)-1 ? NULL : text;
}

/// newterm, since initscr ends the process when it fails. NULL when it cannot be.
static inline SCREEN *hotline_newterm(const char *name) {
  return newterm(name, stdout, stdin);
}

/// The present size; 0 where the terminal does not say.
static inline void hotline_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(1, TIOCGWINSZ, &size) != 0) size.ws_col = size.ws_row = 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
}

/// Sets the look of what is written next, with more than 256 colour pairs.
static inline void hotline_set_style(attr_t attributes, int pair) {
  wattr_set(stdscr, attributes, (short)(pair > 32767 ? 32767 : pair), &pair);
}

enum { HOTLINE_INPUT = 1, HOTLINE_WAKE = 2, HOTLINE_OUTPUT = 4, HOTLINE_GONE = 8 };

/// Waits for the terminal, the wake-up pipe and, when asked, room for output.
/// Returns what is ready, 0 when the time is up or a signal came. -1 ms waits for ever.
static inline int hotline_wait(int wake_descriptor, int for_output, int milliseconds) {
  struct pollfd on[3] = {
      {.fd = 0, .events = POLLIN},
      {.fd = wake_descriptor, .events = POLLIN},
      {.fd = for_output ? 1 : -1, .events = POLLOUT},
  };
  if (poll(on, 3, milliseconds) <= 0) return 0;
  int ready = 0;
  if (on[0].revents & POLLIN) ready |= HOTLINE_INPUT;
  if (on[0].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= HOTLINE_GONE;
  if (on[1].revents & POLLIN) ready |= HOTLINE_WAKE;
  if (on[2].revents & POLLOUT) ready |= HOTLINE_OUTPUT;
  if (on[2].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= HOTLINE_GONE;
  return ready;
}

/// Whether the terminal takes output at this moment.
static inline int hotline_takes_output(void) {
  struct pollfd on = {.fd = 1, .events = POLLOUT};
  return poll(&on, 1, 0) > 0 && (on.revents & POLLOUT) != 0;
}

/// Throws away what the terminal has not taken yet.
static inline void hotline_drop_output(void) { tcflush(1, TCOFLUSH); }

/// Whether the terminal has more to read at this moment.
static inline int hotline_has_input(void) {
  struct pollfd on = {.fd = 0, .events = POLLIN};
  return poll(&on, 1, 0) > 0 && (on.revents & POLLIN) != 0;
}

/// Reads what a person typed: how many bytes, 0 when something else came between, -1 when the
/// terminal is gone.
static inline long hotline_read_typed(unsigned char *bytes, long count) {
  ssize_t taken = read(0, bytes, (size_t)count);
  if (taken > 0) return taken;
  return taken < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

static inline long hotline_read(int descriptor, unsigned char *bytes, long count) {
  return read(descriptor, bytes, (size_t)count);
}

/// Writes all of it past curses, whose own output is flushed with every picture.
static inline void hotline_write(const unsigned char *bytes, long count) {
  while (count > 0) {
    ssize_t written = write(1, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= written;
  }
}

/// Makes the other end of a pipe readable; from any thread. A full pipe is readable already.
static inline void hotline_wake(int descriptor) {
  unsigned char byte = 0;
  (void)!write(descriptor, &byte, 1);
}

static inline void hotline_stop_process(void) { kill(getpid(), SIGSTOP); }

static inline long hotline_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000L + now.tv_nsec / 1000000L;
}

/// The value of an environment variable; NULL when it is not set or empty.
static inline const char *hotline_environment(const char *name) {
  const char *value = getenv(name);
  return value != NULL && *value != 0 ? value : NULL;
}

/// The C library's own opinion, for the test that compares ours with it.
int wcwidth(wchar_t);

#endif
