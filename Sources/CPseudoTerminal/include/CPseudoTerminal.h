#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>

// What a program needs that drives another one on a pseudo-terminal and that Swift cannot say:
// variadic calls, structures of macros, and the spawn attributes of a new session.

/// A new pseudo-terminal; the other side's path goes to name. It is closed in children, or
/// another program's child would keep it alive. -1 with errno when there is none.
int hotline_pty_open(char *name, int size);

/// Starts a program in a session of its own whose terminal is `terminal`, with no signal ignored
/// or blocked. 0, or the error's number.
int hotline_pty_spawn(
    pid_t *child, const char *path, char *const arguments[], char *const environment[],
    const char *terminal);

int hotline_pty_set_size(int descriptor, int rows, int columns);

/// How many bytes the program has written that nobody has read.
int hotline_pty_waiting(int descriptor, int *count);

/// How long a file a process of the same user may make from now on; negative lifts the limit.
/// 0, or -1 with errno.
int hotline_limit_file_size(pid_t process, long bytes);

#endif
