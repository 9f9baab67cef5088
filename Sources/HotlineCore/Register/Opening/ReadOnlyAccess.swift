/// How a register is read without writing a byte, neither in the file nor beside it.
///
/// SQLite by itself makes the files that it misses and notes its readers in the log's index, also
/// for a connection that only reads.
enum ReadOnlyAccess: String, Sendable {
  /// The log and its index are there, so that a colleague may be writing: the reader takes part in
  /// SQLite's locks and sees every commit, but opens the index for reading only.
  case besideLog = "readonly_shm"
  /// One of the two is missing, and nothing that was committed waits in a log: no desk has the
  /// register open, for each leaves both files there. SQLite then takes no locks and looks for no
  /// log, which is right only as long as nobody comes to write; ``Register/read(_:)`` sees to that.
  case immutable
}
