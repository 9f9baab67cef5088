#define _GNU_SOURCE
#include "CCallRecorder.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

// Calls that not every processor has.
#ifndef SYS_open
#define SYS_open -1000
#endif
#ifndef SYS_creat
#define SYS_creat -1001
#endif
#ifndef SYS_unlink
#define SYS_unlink -1002
#endif
#ifndef SYS_rename
#define SYS_rename -1003
#endif
#ifndef SYS_link
#define SYS_link -1004
#endif
#ifndef SYS_mkdir
#define SYS_mkdir -1005
#endif
#ifndef SYS_rmdir
#define SYS_rmdir -1006
#endif
#ifndef SYS_renameat
#define SYS_renameat -1007
#endif

/// A thread of the program, and the call that it is in.
struct thread {
  pid_t id;
  bool is_known;
  bool is_inside;
  long number;
  unsigned long long arguments[6];
  char path[PATH_MAX];
  char target[PATH_MAX];
  /// Of the file under `path`, before the call; -1 where there was none.
  long long size;
  long begun;
};

struct recording {
  const char *folder;
  void (*on_call)(void *context, const struct hotline_call *call);
  void *context;
  long told;
  struct thread threads[256];
};

// MARK: What the program's memory holds

static ssize_t read_memory(pid_t id, unsigned long long from, void *to, size_t length) {
  struct iovec local = {to, length};
  struct iovec remote = {(void *)(uintptr_t)from, length};
  return process_vm_readv(id, &local, 1, &remote, 1, 0);
}

static void read_text(pid_t id, unsigned long long from, char *to, size_t size) {
  size_t done = 0;
  to[0] = 0;
  while (from != 0 && done < size - 1) {
    // Never over the end of a page: what lies behind it may not be there.
    size_t piece = 4096 - (size_t)((from + done) % 4096);
    if (piece > size - 1 - done) piece = size - 1 - done;
    ssize_t count = read_memory(id, from + done, to + done, piece);
    if (count <= 0) break;
    char *end = memchr(to + done, 0, (size_t)count);
    if (end != NULL) return;
    done += (size_t)count;
  }
  to[done] = 0;
}

/// Where a link below /proc leads.
static void read_link(pid_t id, const char *name, char *to, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/%d/%s", id, name);
  ssize_t count = readlink(link, to, size - 1);
  to[count < 0 ? 0 : count] = 0;
}

static void path_of_descriptor(pid_t id, int descriptor, char *to, size_t size) {
  char name[32];
  snprintf(name, sizeof name, "fd/%d", descriptor);
  read_link(id, name, to, size);
}

static bool status_of_descriptor(pid_t id, int descriptor, struct stat *status) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/fd/%d", id, descriptor);
  return stat(path, status) == 0;
}

/// Where the next write of a descriptor goes; -1 where it has no place.
static long long place_of_descriptor(pid_t id, int descriptor) {
  char path[64], line[128];
  long long place = -1;
  snprintf(path, sizeof path, "/proc/%d/fdinfo/%d", id, descriptor);
  FILE *info = fopen(path, "re");
  if (info == NULL) return -1;
  while (fgets(line, sizeof line, info) != NULL) {
    if (sscanf(line, "pos:%lld", &place) == 1) break;
  }
  fclose(info);
  return place;
}

/// A path as a call names it, made absolute.
static void read_path(pid_t id, int folder, unsigned long long from, char *to) {
  char name[PATH_MAX], base[PATH_MAX];
  read_text(id, from, name, sizeof name);
  if (name[0] == '/') {
    memcpy(to, name, sizeof name);
    return;
  }
  if (folder == AT_FDCWD) read_link(id, "cwd", base, sizeof base);
  else path_of_descriptor(id, folder, base, sizeof base);
  if (snprintf(to, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) to[0] = 0;
}

// MARK: Telling

static bool is_below(const struct recording *recording, const char *path) {
  size_t length = strlen(recording->folder);
  return strncmp(path, recording->folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static void tell(struct recording *recording, struct hotline_call *call) {
  recording->on_call(recording->context, call);
  recording->told += 1;
}

static void tell_of_path(
    struct recording *recording, struct thread *thread, int kind, long long offset) {
  struct hotline_call call = {.kind = kind, .path = thread->path, .target = thread->target};
  struct stat status;
  if (!is_below(recording, thread->path) && !is_below(recording, thread->target)) return;
  const char *now = thread->target[0] != 0 ? thread->target : thread->path;
  if (lstat(now, &status) == 0) call.file = status.st_ino;
  call.offset = offset;
  call.begun = thread->begun;
  tell(recording, &call);
}

static void tell_of_descriptor(
    struct recording *recording, struct thread *thread, int kind, int descriptor) {
  struct hotline_call call = {.kind = kind, .path = thread->path};
  struct stat status;
  path_of_descriptor(thread->id, descriptor, thread->path, sizeof thread->path);
  if (!is_below(recording, thread->path)) return;
  if (!status_of_descriptor(thread->id, descriptor, &status)) return;
  call.file = status.st_ino;
  call.offset = kind == HOTLINE_CALL_UNKNOWN ? thread->number : status.st_size;
  call.begun = thread->begun;
  tell(recording, &call);
}

static void tell_of_write(
    struct recording *recording, struct thread *thread, int descriptor, unsigned long long from,
    size_t length, long long offset) {
  struct hotline_call call = {.kind = HOTLINE_CALL_WROTE, .path = thread->path};
  struct stat status;
  path_of_descriptor(thread->id, descriptor, thread->path, sizeof thread->path);
  bool is_followed = is_below(recording, thread->path);
  bool is_said = descriptor == 1 && !is_followed;
  if (length == 0 || (!is_said && !is_followed)) return;
  if (is_said) call.kind = HOTLINE_CALL_SAID;
  if (status_of_descriptor(thread->id, descriptor, &status)) call.file = status.st_ino;
  unsigned char *bytes = malloc(length);
  if (bytes == NULL || read_memory(thread->id, from, bytes, length) != (ssize_t)length) {
    call.kind = HOTLINE_CALL_UNKNOWN;
    length = 0;
  }
  call.bytes = bytes;
  call.length = length;
  call.offset = offset >= 0 || is_said
                    ? offset
                    : place_of_descriptor(thread->id, descriptor) - (long long)length;
  call.begun = thread->begun;
  tell(recording, &call);
  free(bytes);
}

// MARK: Calls

static void enter(struct recording *recording, struct thread *thread) {
  const unsigned long long *arguments = thread->arguments;
  struct stat status;
  thread->path[0] = thread->target[0] = 0;
  thread->size = -1;
  thread->begun = recording->told;
  switch (thread->number) {
    case SYS_open:
    case SYS_creat:
    case SYS_unlink:
    case SYS_mkdir:
    case SYS_rmdir:
    case SYS_truncate: read_path(thread->id, AT_FDCWD, arguments[0], thread->path); break;
    case SYS_openat:
    case SYS_unlinkat:
    case SYS_mkdirat: read_path(thread->id, (int)arguments[0], arguments[1], thread->path); break;
    case SYS_rename:
    case SYS_link:
      read_path(thread->id, AT_FDCWD, arguments[0], thread->path);
      read_path(thread->id, AT_FDCWD, arguments[1], thread->target);
      break;
    case SYS_renameat:
    case SYS_renameat2:
    case SYS_linkat:
      read_path(thread->id, (int)arguments[0], arguments[1], thread->path);
      read_path(thread->id, (int)arguments[2], arguments[3], thread->target);
      break;
    default: return;
  }
  if (stat(thread->path, &status) == 0) thread->size = status.st_size;
}

static void leave_open(struct recording *recording, struct thread *thread, unsigned long flags) {
  if ((flags & O_TMPFILE) == O_TMPFILE) {
    tell_of_path(recording, thread, HOTLINE_CALL_UNKNOWN, thread->number);
  } else if ((flags & O_CREAT) != 0 && thread->size < 0) {
    tell_of_path(recording, thread, HOTLINE_CALL_MADE, 0);
  } else if ((flags & O_TRUNC) != 0 && thread->size > 0) {
    tell_of_path(recording, thread, HOTLINE_CALL_SIZED, 0);
  }
}

static void leave(struct recording *recording, struct thread *thread, long long answer) {
  const unsigned long long *arguments = thread->arguments;
  int first = (int)arguments[0];
  switch (thread->number) {
    case SYS_open: leave_open(recording, thread, arguments[1]); break;
    case SYS_creat: leave_open(recording, thread, O_CREAT | O_TRUNC); break;
    case SYS_openat: leave_open(recording, thread, arguments[2]); break;
    case SYS_write:
      tell_of_write(recording, thread, first, arguments[1], (size_t)answer, -1);
      break;
    case SYS_pwrite64:
      tell_of_write(
          recording, thread, first, arguments[1], (size_t)answer, (long long)arguments[3]);
      break;
    case SYS_ftruncate: tell_of_descriptor(recording, thread, HOTLINE_CALL_SIZED, first); break;
    case SYS_truncate:
      tell_of_path(recording, thread, HOTLINE_CALL_SIZED, (long long)arguments[1]);
      break;
    case SYS_fallocate:
      tell_of_descriptor(
          recording, thread, arguments[1] == 0 ? HOTLINE_CALL_SIZED : HOTLINE_CALL_UNKNOWN, first);
      break;
    case SYS_fsync:
    case SYS_fdatasync: tell_of_descriptor(recording, thread, HOTLINE_CALL_SYNCED, first); break;
    case SYS_unlink: tell_of_path(recording, thread, HOTLINE_CALL_REMOVED, 0); break;
    case SYS_rmdir: tell_of_path(recording, thread, HOTLINE_CALL_FOLDER_REMOVED, 0); break;
    case SYS_unlinkat:
      tell_of_path(
          recording, thread,
          (arguments[2] & AT_REMOVEDIR) != 0 ? HOTLINE_CALL_FOLDER_REMOVED : HOTLINE_CALL_REMOVED,
          0);
      break;
    case SYS_rename:
    case SYS_renameat: tell_of_path(recording, thread, HOTLINE_CALL_RENAMED, 0); break;
    case SYS_renameat2:
      tell_of_path(
          recording, thread, arguments[4] <= 1 ? HOTLINE_CALL_RENAMED : HOTLINE_CALL_UNKNOWN,
          thread->number);
      break;
    case SYS_link:
    case SYS_linkat: tell_of_path(recording, thread, HOTLINE_CALL_LINKED, 0); break;
    case SYS_mkdir:
    case SYS_mkdirat: tell_of_path(recording, thread, HOTLINE_CALL_FOLDER_MADE, 0); break;
    // What changes files in a way that is not followed here.
    case SYS_writev:
    case SYS_pwritev:
    case SYS_pwritev2:
    case SYS_sendfile:
    case SYS_syncfs: tell_of_descriptor(recording, thread, HOTLINE_CALL_UNKNOWN, first); break;
    case SYS_copy_file_range:
    case SYS_splice:
      tell_of_descriptor(recording, thread, HOTLINE_CALL_UNKNOWN, (int)arguments[2]);
      break;
    default: break;
  }
}

// MARK: Following the program

static struct thread *find_thread(struct recording *recording, pid_t id) {
  struct thread *room = NULL;
  for (size_t index = 0; index < sizeof recording->threads / sizeof recording->threads[0];
       index += 1) {
    struct thread *thread = &recording->threads[index];
    if (thread->id == id) return thread;
    if (thread->id == 0 && room == NULL) room = thread;
  }
  if (room != NULL) *room = (struct thread){.id = id};
  return room;
}

static void stop_at_call(struct recording *recording, struct thread *thread) {
  struct __ptrace_syscall_info info;
  memset(&info, 0, sizeof info);
  if (ptrace(PTRACE_GET_SYSCALL_INFO, thread->id, sizeof info, &info) <= 0) return;
  if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
    thread->is_inside = true;
    thread->number = (long)info.entry.nr;
    for (int index = 0; index < 6; index += 1) thread->arguments[index] = info.entry.args[index];
    enter(recording, thread);
  } else if (info.op == PTRACE_SYSCALL_INFO_EXIT && thread->is_inside) {
    thread->is_inside = false;
    if (!info.exit.is_error) leave(recording, thread, info.exit.rval);
  }
}

/// Until the program ends; its status, or -1 with errno.
static int follow(struct recording *recording, pid_t program) {
  int ended = -1;
  for (;;) {
    int status = 0;
    // Only children of this thread: others of the process belong to somebody else.
    pid_t id = waitpid(-1, &status, __WALL | __WNOTHREAD);
    if (id < 0 && errno == EINTR) continue;
    if (id < 0) return ended;
    struct thread *thread = find_thread(recording, id);
    if (WIFEXITED(status) || WIFSIGNALED(status)) {
      if (thread != NULL) thread->id = 0;
      if (id == program) ended = status;
      continue;
    }
    if (!WIFSTOPPED(status)) continue;
    if (thread == NULL) {
      // More threads than the record has room for: a day that is half recorded says nothing.
      kill(program, SIGKILL);
      continue;
    }
    int signal = WSTOPSIG(status);
    if (signal == (SIGTRAP | 0x80)) {
      stop_at_call(recording, thread);
      signal = 0;
    } else if (status >> 16 != 0 || (signal == SIGSTOP && !thread->is_known)) {
      // An event, or the first stop of a new thread.
      signal = 0;
    }
    thread->is_known = true;
    ptrace(PTRACE_SYSCALL, id, NULL, (void *)(intptr_t)signal);
  }
}

int hotline_record_calls(
    const char *folder, char *const arguments[],
    void (*on_call)(void *context, const struct hotline_call *call), void *context, int *status) {
  pid_t program = fork();
  if (program < 0) return errno;
  if (program == 0) {
    int nothing = open("/dev/null", O_RDWR);
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0) _exit(126);
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) _exit(126);
    raise(SIGSTOP);
    execv(arguments[0], arguments);
    _exit(127);
  }
  // Until it stops; without the right to be watched it has ended.
  while (waitpid(program, status, __WALL) < 0) {
    if (errno != EINTR) return errno;
  }
  if (!WIFSTOPPED(*status)) return EPERM;
  long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                 PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
  struct recording *recording = calloc(1, sizeof *recording);
  if (recording == NULL || ptrace(PTRACE_SETOPTIONS, program, NULL, (void *)options) != 0) {
    int error = errno;
    kill(program, SIGKILL);
    waitpid(program, status, __WALL);
    free(recording);
    return error;
  }
  recording->folder = folder;
  recording->on_call = on_call;
  recording->context = context;
  find_thread(recording, program)->is_known = true;
  ptrace(PTRACE_SYSCALL, program, NULL, NULL);
  *status = follow(recording, program);
  free(recording);
  return 0;
}
