import CSQLiteConfig
import Foundation

/// File systems on which the write-ahead log cannot be shared: their locks or their shared memory
/// do not reach the other machines.
enum NetworkFileSystem: String, CaseIterable, Sendable {
  case nfs, smb, smb2, cifs, fuse, ceph, afs, ninep, lustre

  /// The file system with this magic number of `statfs(2)`; nil for a local one.
  init?(magic: UInt) {
    guard let found = Self.allCases.first(where: { $0.magic == magic & 0xFFFF_FFFF }) else {
      return nil
    }
    self = found
  }

  /// The file system that `folder` lies on; nil for a local one or where nobody can say.
  init?(of folder: URL) {
    self.init(magic: hotline_file_system_magic(folder.path))
  }

  /// As `statfs(2)` lists them. FUSE is sshfs most of the time, and cannot be told apart.
  private var magic: UInt {
    switch self {
    case .nfs: 0x6969
    case .smb: 0x517B
    case .smb2: 0xFE53_4D42
    case .cifs: 0xFF53_4D42
    case .fuse: 0x6573_5546
    case .ceph: 0x00C3_6400
    case .afs: 0x5346_414F
    case .ninep: 0x0102_1997
    case .lustre: 0x0BD0_0BD0
    }
  }
}
