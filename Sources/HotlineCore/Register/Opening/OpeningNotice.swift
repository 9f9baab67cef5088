/// Something that the opening of a register noticed and that stops nobody. `RegisterPhrases` has
/// the sentences.
public enum OpeningNotice: Equatable, Sendable {
  /// The person may read but not write at `path`: everything but saving works.
  case readOnly(path: String)
  /// The person asked that nothing be written: no drafts are kept either.
  case nothingKept
  /// A file has rights that lock colleagues out or let strangers in; `command` mends it.
  case wrongRights(path: String, command: String)
  /// The register was brought to the schema of this program; `copy` is the path of what it was.
  case upgraded(copy: String)
  /// Nothing stood at the path that the person named, and a register was made there.
  case made(path: String, municipality: String)
}

extension Register {
  /// What this person may not write, so that the register was opened for reading; nil where it was asked to be,
  /// or may be written.
  public var unwritablePath: String? {
    notices.lazy.compactMap { notice in
      if case .readOnly(let path) = notice { path } else { nil }
    }.first
  }
}
