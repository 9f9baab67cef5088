#ifndef CSQLITECONFIG_H
#define CSQLITECONFIG_H

#include <sqlite3.h>

/// Switches defensive mode on: no SQL can corrupt the file on purpose. Returns a SQLite result code.
int hotline_sqlite_defensive(sqlite3 *connection);

/// Forbids functions and virtual tables of unknown trust inside the schema of a file from elsewhere.
int hotline_sqlite_distrust_schema(sqlite3 *connection);

/// Closing the connection leaves the write-ahead log as it is. Returns a SQLite result code.
int hotline_sqlite_no_checkpoint_on_close(sqlite3 *connection);

/// The log and its index stay beside the file when the last connection closes, so that readers
/// without the right to make files find them. Returns a SQLite result code.
int hotline_sqlite_keep_log(sqlite3 *connection);

/// The magic number of the file system that `path` lies on, as in statfs(2); 0 where it cannot be
/// said. SQLite asks nobody whether locks reach the other machines, so Hotline does.
unsigned long hotline_file_system_magic(const char *path);

#endif
