import Foundation

/// A regular file, read from its beginning in pieces of constant size.
///
/// Anything else under the path (a folder, a pipe, a device) is refused before a byte is read, so
/// that an import never waits for a pipe and never reads `/dev/zero` to its end.
public final class InputFile {
  /// As the person wrote it, for sentences.
  let path: String
  /// Bytes.
  let size: Int
  private let descriptor: Int32

  /// Throws ``ImportError`` when there is no such file, or when it is no regular file.
  init(path: String) throws(ImportError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing(path: path) : .notReadable(path: path)
    }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      close(descriptor)
      throw .notReadable(path: path)
    }
    size = Int(facts.st_size)
    let kind = facts.st_mode & S_IFMT
    guard kind == S_IFREG else {
      close(descriptor)
      throw kind == S_IFDIR ? .isDirectory(path: path) : .notAFile(path: path)
    }
  }

  deinit {
    close(descriptor)
  }

  /// The next bytes to read are the first again.
  func rewind() {
    lseek(descriptor, 0, SEEK_SET)
  }

  /// Fills `buffer` with the next bytes, at most `count`; leaves it empty at the end of the file.
  func read(into buffer: inout [UInt8], count: Int = 1 << 17) throws(ImportError) {
    var got = -1
    buffer = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      repeat {
        got = Foundation.read(descriptor, bytes.baseAddress, count)
      } while got < 0 && errno == EINTR
      filled = max(got, 0)
    }
    guard got >= 0 else { throw .notReadable(path: path) }
  }

  /// At most `count` bytes from `offset` on, fewer at the end of the file; the next ``read(into:count:)``
  /// goes on where it was.
  func bytes(at offset: Int, count: Int) throws(ImportError) -> [UInt8] {
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { bytes, filled in
      while filled < count, isRead {
        let got = pread(
          descriptor, bytes.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
        if got > 0 { filled += got } else if got == 0 || errno != EINTR { isRead = false }
      }
    }
    return bytes
  }
}
