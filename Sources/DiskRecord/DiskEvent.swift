/// What a program did to files and folders below a folder, or said: one event a call, in their order.
/// Files and folders are told apart by a number of their own, whatever they are called.
public enum DiskEvent: Sendable {
  /// Bytes were written into a file from a place on.
  case wrote(Int, at: Int, [UInt8])
  /// A file has so many bytes since.
  case sized(Int, Int)
  /// Names were given and taken, all of them or none.
  case named([DiskName])
  case synced(DiskSync)
  /// On standard output, in one piece.
  case said(String)
}

/// What stands under a name in a folder since.
public struct DiskName: Sendable {
  public let folder: Int
  public let name: String
  /// The file or folder; nil where nothing does.
  public let item: Int?
}

/// A file or a folder was brought to the disk: `fsync(2)` or `fdatasync(2)`.
public struct DiskSync: Sendable {
  public let item: Int
  public let isFolder: Bool
  /// Below the folder that is looked at; empty for that folder itself.
  public let path: String
  /// The events that came before this one are on the disk with it.
  public let end: Int
  /// Where something was written into the file since it was synced last.
  public let written: [Range<Int>]
  /// Names that the folder has since it was synced last.
  public let given: [String]
  /// Names that it lost since.
  public let taken: [String]
}
