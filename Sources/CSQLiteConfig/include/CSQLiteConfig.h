#ifndef CSQLITECONFIG_H
#define CSQLITECONFIG_H

#include <sqlite3.h>

/// Switches defensive mode on: no SQL can corrupt the file on purpose. Returns a SQLite result code.
int hotline_sqlite_defensive(sqlite3 *connection);

/// Forbids functions and virtual tables of unknown trust inside the schema of a file from elsewhere.
int hotline_sqlite_distrust_schema(sqlite3 *connection);

#endif
