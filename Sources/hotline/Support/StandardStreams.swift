import Foundation

/// The three streams that a process is started with.
enum StandardStreams {
  /// Gives one that was closed (`>&-`) something to be: the next file that is opened would take its
  /// number, and an answer would be written into that file. Writing to it fails as it should.
  static func fill() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) < 0 && errno == EBADF {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
