#ifndef CCALLRECORDER_H
#define CCALLRECORDER_H

#include <stddef.h>

// Runs a program and tells of every call by which it changes files below one folder, in their order,
// as strace(1) would: ptrace(2), which Swift cannot use.

/// What a call did.
enum hotline_call_kind {
  /// A file was made under `path`; `file` is its number on the file system, as everywhere below.
  HOTLINE_CALL_MADE = 1,
  /// `length` bytes were written into `file` from `offset` on.
  HOTLINE_CALL_WROTE,
  /// `file` has been `offset` bytes long since.
  HOTLINE_CALL_SIZED,
  /// `file`, or a folder, is on the disk with all that was told before `begun`.
  HOTLINE_CALL_SYNCED,
  /// The file under `path` has the name `target` too.
  HOTLINE_CALL_LINKED,
  /// What was under `path` is under `target`.
  HOTLINE_CALL_RENAMED,
  HOTLINE_CALL_REMOVED,
  HOTLINE_CALL_FOLDER_MADE,
  HOTLINE_CALL_FOLDER_REMOVED,
  /// The program said `length` bytes on its standard output.
  HOTLINE_CALL_SAID,
  /// A call on `path` that nobody here understands; `offset` is its number.
  HOTLINE_CALL_UNKNOWN,
};

struct hotline_call {
  int kind;
  /// Absolute.
  const char *path;
  const char *target;
  unsigned long long file;
  long long offset;
  const void *bytes;
  size_t length;
  /// How many calls had been told when this one began.
  long begun;
};

/// Runs the program to its end with its standard output closed to everybody else. `status` is that of
/// waitpid(2). 0, or the number of the error where processes cannot be watched here.
int hotline_record_calls(
    const char *folder, char *const arguments[],
    void (*on_call)(void *context, const struct hotline_call *call), void *context, int *status);

#endif
