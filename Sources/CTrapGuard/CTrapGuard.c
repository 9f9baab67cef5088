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

// What a signal is to a program on a terminal. Whatever stands in none of the first cases ends a
// program that does not handle it (the table of signal(7)), the real-time signals too.
enum meaning { not_ours, trap_of_ours, news, end };

static enum meaning meaning_of(int number) {
  switch (number) {
    case SIGKILL: case SIGSTOP: case SIGTTIN: case SIGTTOU: case SIGCHLD: case SIGURG:
      return not_ours;
    case SIGILL: case SIGTRAP: case SIGABRT: case SIGSEGV: case SIGBUS: case SIGFPE:
      return trap_of_ours;
    case SIGWINCH: case SIGTSTP: case SIGCONT:
      return news;
    default:
      // Those between the standard and the real-time ones are the C library's own.
      return number > SIGSYS && number < SIGRTMIN ? not_ours : end;
  }
}

static volatile sig_atomic_t wakeup = -1;
static volatile sig_atomic_t armed = 0;
static volatile sig_atomic_t requests_to_end = 0;
static struct termios settings;
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

/// Whether the signal only says that a write of this program failed: to a pipe that nobody reads, or
/// to a file that may grow no further. The write has its error, like that of a full disk.
static int is_failed_write(int number, const siginfo_t *info) {
  if (number != SIGPIPE && number != SIGXFSZ) return 0;
  return info->si_code > 0 || info->si_pid == getpid();
}

static void report(int number, siginfo_t *info, void *context) {
  (void)context;
  if (is_failed_write(number, info)) return;
  int error = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(wakeup, &byte, 1);
  if (meaning_of(number) == end) ask_to_end(number);
  errno = error;
}

/// Dies of the signal, as soon as this handler returns.
static void trap(int number) {
  give_terminal_back();
  die_of(number);
}

void hotline_guard_silence_backtracer(void) {
  if (getenv("SWIFT_BACKTRACE") != NULL) return;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < SIGRTMIN; number++) {
    if (meaning_of(number) == trap_of_ours || number == SIGQUIT) sigaction(number, &standard, NULL);
  }
}

int hotline_guard_install(int wakeup_descriptor) {
  wakeup = wakeup_descriptor;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  if (sigaltstack(&stack, NULL) != 0) return -1;

  struct sigaction reporting = {.sa_sigaction = report, .sa_flags = SA_RESTART | SA_SIGINFO};
  sigfillset(&reporting.sa_mask);
  struct sigaction trapping = {.sa_handler = trap, .sa_flags = SA_ONSTACK};
  sigfillset(&trapping.sa_mask);
  for (int number = 1; number <= SIGRTMAX; number++) {
    enum meaning meaning = meaning_of(number);
    if (meaning == not_ours) continue;
    struct sigaction *action = meaning == trap_of_ours ? &trapping : &reporting;
    if (sigaction(number, action, NULL) != 0) return -1;
  }
  // Whoever started the program may have blocked some.
  sigset_t none;
  sigemptyset(&none);
  return pthread_sigmask(SIG_SETMASK, &none, NULL) == 0 ? 0 : -1;
}

void hotline_guard_arm(void) { armed = tcgetattr(STDIN_FILENO, &settings) == 0; }

void hotline_guard_disarm(void) { armed = 0; }
