#define _GNU_SOURCE
#include "CTrapGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// Everything in a handler is async-signal-safe: poll, write, tcsetattr, sigaction, raise.

static const int reported[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
static const int deadly[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { deadly_count = sizeof deadly / sizeof deadly[0] };
enum { reported_count = sizeof reported / sizeof reported[0] };

static volatile sig_atomic_t wakeup = -1;
static volatile sig_atomic_t armed = 0;
static volatile sig_atomic_t requests_to_end = 0;
static int wants_backtrace = 0;
static struct termios settings;
static struct sigaction before[deadly_count];
static char alternate_stack[64 * 1024];

int hotline_guard_open_pipe(int ends[2]) { return pipe2(ends, O_NONBLOCK | O_CLOEXEC); }

static int terminal_takes_output(void) {
  struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
  return poll(&out, 1, 0) > 0 && (out.revents & POLLOUT) != 0;
}

/// Bracketed paste, mouse and alternate screen off, cursor on, colours and attributes off.
static void give_terminal_back(void) {
  static const char leave[] =
      "\033[?2026l\033[?2004l\033[?1000l\033[?1006l\033[?1l\033>\033[?1049l\033[?25h\033[0m";
  if (!armed) return;
  armed = 0;
  // A terminal that takes nothing must not keep a dead process alive.
  if (terminal_takes_output()) (void)!write(STDOUT_FILENO, leave, sizeof leave - 1);
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

static void die_of(int number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(number, &standard, NULL);
  raise(number);
}

/// The loop may be held in a write to a terminal that nobody reads. What lies there unread is
/// thrown away, so that the write ends and the loop learns of the signal.
static void ask_to_end(int number) {
  if (armed && !terminal_takes_output()) tcflush(STDOUT_FILENO, TCOFLUSH);
  requests_to_end += 1;
  if (requests_to_end >= 3) {
    give_terminal_back();
    die_of(number);
  }
}

static void report(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(wakeup, &byte, 1);
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) ask_to_end(number);
  errno = error;
}

/// Dies of the signal, as soon as this handler returns. Swift's backtracer, which stood before it,
/// stops and asks whoever sits there what to do; it gets the signal only when it was asked for.
static void trap(int number) {
  give_terminal_back();
  if (!wants_backtrace) {
    die_of(number);
    return;
  }
  for (int i = 0; i < deadly_count; i++) {
    if (deadly[i] == number) sigaction(number, &before[i], NULL);
  }
  raise(number);
}

int hotline_guard_install(int wakeup_descriptor) {
  wakeup = wakeup_descriptor;
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  if (sigaltstack(&stack, NULL) != 0) return -1;

  struct sigaction ignored = {.sa_handler = SIG_IGN};
  if (sigaction(SIGPIPE, &ignored, NULL) != 0) return -1;
  // A file that may grow no further is an error like a full disk, not a death.
  if (sigaction(SIGXFSZ, &ignored, NULL) != 0) return -1;

  struct sigaction reporting = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigfillset(&reporting.sa_mask);
  for (int i = 0; i < reported_count; i++) {
    if (sigaction(reported[i], &reporting, NULL) != 0) return -1;
  }
  struct sigaction trapping = {.sa_handler = trap, .sa_flags = SA_ONSTACK};
  sigfillset(&trapping.sa_mask);
  for (int i = 0; i < deadly_count; i++) {
    if (sigaction(deadly[i], &trapping, &before[i]) != 0) return -1;
  }
  return 0;
}

void hotline_guard_arm(void) { armed = tcgetattr(STDIN_FILENO, &settings) == 0; }

void hotline_guard_disarm(void) { armed = 0; }
