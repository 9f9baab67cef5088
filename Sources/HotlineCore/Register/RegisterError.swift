import Foundation

/// What can go wrong with the register, with the data that explains it. `RegisterPhrases` has the
/// sentences.
public enum RegisterError: Error, Equatable, Sendable {
  /// There is no file at the path, and nobody asked for a new one.
  case missing(path: String)
  /// Something stands at the path where a new register is to be made.
  case alreadyThere(path: String)
  /// The path is a folder.
  case isDirectory(path: String)
  /// The path is a pipe, a device or a socket.
  case isNoFile(path: String)
  /// The file is not a register of Hotline.
  case notARegister(path: String)
  /// The folder cannot be written, so that no register can be made or changed there.
  case folderNotWritable(path: String)
  /// Somebody has put something into the register that runs by itself: triggers or views, of which
  /// Hotline makes none.
  case foreignSchema(path: String)
  /// The folder of the register does not exist.
  case folderMissing(path: String)
  case fileNotReadable(path: String)
  /// The file was written by a later version.
  case newerSchema(path: String)
  /// The file was written by an earlier version, and is opened for reading only.
  case olderSchema(path: String)
  /// The file was written by a program that was never shipped; its export can be imported.
  case unshippedSchema(path: String)
  /// No copy of the register could be made at `path`, so that it was not brought to a new schema.
  case notCopied(path: String, reason: OutputError)
  /// A colleague brought the register to a later version while it was open here.
  case upgradedMeanwhile(path: String)
  /// Commits wait in a log beside the file that only somebody who may write can take in.
  case logNotTakenIn(path: String)
  /// A colleague began to write to a file that was opened as one that nobody writes.
  case writtenMeanwhile(path: String)
  /// Somebody whom the register does not know, or who has left.
  case notAdmitted(NotAdmitted)
  /// The file belongs to another, who alone may do this; `owner` is their login.
  case notOwner(path: String, owner: String)
  /// What only an administrator may, and who they are cannot be read of a damaged file: then its owner may.
  case notOwnerOfDamaged(path: String, owner: String)
  /// A file of the register has rights that lock this person out; `command` mends it.
  case wrongRights(path: String, command: String)
  /// The system cannot lock the lock file; `detail` is its own text.
  case cannotLock(path: String, detail: String)
  /// Where Hotline writes a file of its own stands a link, a folder or a device, which would lead
  /// the writing elsewhere.
  case inTheWay(path: String)
  /// The file at the path is no longer the one that was opened: moved, removed or replaced.
  case replaced(path: String)
  /// The shared file lies on a network file system, where its log cannot be shared.
  case networkFileSystem(path: String)
  /// Another process has held the writer lock for `seconds`; `holder` is what it says it does.
  case busy(holder: LockHolder?, seconds: Int)
  case diskFull
  /// A table can take no row more: its counter was damaged or changed past the program.
  case numbersUsedUp(table: String)
  /// The system cannot read or write the file, such as after a fault of the disk.
  case diskFailed(path: String, detail: String)
  /// The register is open for reading; `path` is what this person may not write, nil where it was asked for.
  case readOnly(path: String?)
  /// What is taken out of the register is noted in it, and nothing may be written; `path` as of
  /// ``readOnly(path:)``.
  case extractNeedsLog(path: String?)
  case damaged(detail: String)
  /// Nothing can be read of the file: it has 0 bytes, or its beginning is gone.
  case nothingReadable(path: String)
  /// A file of 0 bytes, and nobody asked for a new register.
  case emptyFile(path: String)
  case damagedHistory(table: String)
  /// A file of drafts, by its name, which is not the register.
  case draftsDamaged(file: String)
  /// The process may open no more files; `limit` is how many the system lets it have.
  case noFilesLeft(limit: Int)
  /// The row is gone: a colleague deleted or merged it.
  case rowIsGone(table: String, id: Int64)
  /// Both sides changed these columns since the edit began.
  case conflict(EditConflict)
  /// A rule of the domain says no.
  case refused(Refusal)
  /// Several rules of the domain say no; always more than one.
  case refusedAll([Refusal])
  /// A rule of the schema says no; `detail` is SQLite's own text, for the log.
  case constraint(detail: String)
  /// What ships with the program does not fit it; only a change of the program can cause it.
  case shippedData(detail: String)
  /// Anything else that SQLite says; for the log.
  case database(detail: String)
}

extension RegisterError {
  /// Throws the refusals, all at once; does nothing when there are none.
  static func refuse(_ refusals: [Refusal]) throws {
    if refusals.count > 1 { throw RegisterError.refusedAll(refusals) }
    if let only = refusals.first { throw RegisterError.refused(only) }
  }

  /// The rules that say no; empty for every other error.
  public var refusals: [Refusal] {
    switch self {
    case .refused(let refusal): [refusal]
    case .refusedAll(let refusals): refusals
    default: []
    }
  }
}

extension RegisterError {
  /// The register is no longer what was on screen when the person acted.
  public var tellsOfColleagues: Bool {
    switch self {
    case .rowIsGone, .conflict, .refused(.changedSince), .refused(.changedUnseen),
      .refused(.builtUpon):
      true
    default: false
    }
  }
}

/// Two edits of one row that touched the same columns.
public struct EditConflict: Equatable, Sendable {
  public struct Field: Equatable, Sendable {
    public let column: String
    public let base: String?
    public let mine: String?
    public let theirs: String?
  }

  public let table: String
  public let rowID: Int64
  public let fields: [Field]
  /// Who changed it last, and when.
  public let theirStaff: String
  public let theirTime: Date

  /// An edit of which nothing is known but what it makes of the row: what stands and what is meant
  /// can only be compared by a person.
  public static func unknownBase(table: String, id: Int64) -> EditConflict {
    EditConflict(table: table, rowID: id, fields: [], theirStaff: "", theirTime: .distantPast)
  }
}
