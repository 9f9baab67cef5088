#ifndef CNCURSESW_SHIM_H
#define CNCURSESW_SHIM_H

// Without this the header hides every wide-character function.
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>

#endif
