#ifndef CTRAPGUARD_H
#define CTRAPGUARD_H

/// Opens the wake-up pipe: both ends never block and are closed in child processes.
/// ends[0] is read, ends[1] is written. Returns 0, or -1 with errno.
int hotline_guard_open_pipe(int ends[2]);

/// Sends TERM, HUP, INT, WINCH, TSTP and CONT as single bytes, each the signal's number, to the
/// descriptor; ignores PIPE; and gives the terminal back before the process dies of ILL, TRAP,
/// ABRT, SEGV, BUS or FPE. To be called before curses starts, which keeps the handlers it finds.
/// Where SWIFT_BACKTRACE is set, Swift's backtracer comes after it.
/// The third TERM, HUP or INT ends the process at once, whatever keeps the loop from reading.
/// Returns 0, or -1 with errno.
int hotline_guard_install(int wakeup_descriptor);

/// From here on a death gives the terminal back to the settings it has at this moment.
void hotline_guard_arm(void);

/// The terminal has been given back already.
void hotline_guard_disarm(void);

#endif
