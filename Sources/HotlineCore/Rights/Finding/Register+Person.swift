import Foundation
import GRDB
import Resources

extension Register {
  /// Every place in which the one occurs whom a name, a number or `contact:12` names: in the register with
  /// its history, in the drafts of all who may be read, and in the copies that were made before a step of
  /// the schema.
  ///
  /// All texts are read: seconds in a large register. Throws ``RegisterError``, and `CancellationError` when
  /// the surrounding task is cancelled.
  ///
  /// - Parameters:
  ///   - stateFolder: where this person's drafts lie if they cannot lie beside the register.
  ///   - drafts: those of a register in memory.
  public func places(
    of person: String, stateFolder: URL? = nil, drafts: DraftStore? = nil
  ) throws -> PersonPlaces {
    let (subject, found) = try read { db in
      let subject = try PersonSubject.named(person, db)
      return (subject, try PersonFinder(subject, db).places())
    }
    let matcher = PersonMatcher(subject.traits)
    let files = DraftPlaces(of: file, stateFolder, drafts)
    var places = found + (try files.places(matcher))
    if let drafts, drafts.file == nil {
      places += try drafts.database.read { try DraftPlaces.places($0, user: user.osUser, matcher) }
    }
    places += try SchemaCopies(of: file).places(subject) + keptCopies(naming: matcher)
    return PersonPlaces(
      subject: subject, places: places, closed: files.closed.map(\.path))
  }
}
