#ifndef CTRAPGUARD_H
#define CTRAPGUARD_H

/// Opens the wake-up pipe: both ends never block and are closed in child processes.
/// ends[0] is read, ends[1] is written. Returns 0, or -1 with errno.
int hotline_guard_open_pipe(int ends[2]);

/// A trap in a command is its end: Swift's backtracer, which stands ready when the program starts,
/// would draw on the terminal and ask whoever sits there what to do. Where SWIFT_BACKTRACE is set,
/// somebody wants it. To be called first of all.
void hotline_guard_silence_backtracer(void);

/// Sends WINCH, TSTP, CONT and every signal that ends a program as single bytes, each the signal's
/// number, to the descriptor; and gives the terminal back before the process dies of ILL, TRAP,
/// ABRT, SEGV, BUS or FPE, whatever handler stood there. PIPE and XFSZ are only reported when
/// somebody sends them: after a failed write of this program they are nothing. To be called before
/// curses starts, which keeps the handlers it finds.
/// The third signal that ends a program ends it at once, whatever keeps the loop from reading.
/// Returns 0, or -1 with errno.
int hotline_guard_install(int wakeup_descriptor);

/// From here on a death gives the terminal back to the settings it has at this moment.
void hotline_guard_arm(void);

/// The terminal has been given back already.
void hotline_guard_disarm(void);

#endif
