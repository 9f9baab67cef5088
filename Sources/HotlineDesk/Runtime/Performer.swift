import Foundation
import HotlineCore
import Resources

/// Does what the desk orders: the only caller of the register. Every call blocks until it is done
/// and runs away from the loop.
public struct Performer: Sendable {
  public let register: Register
  public let drafts: DraftStore
  /// Notices what others commit; nil in memory, where there are no others.
  public let watcher: RegisterWatcher?
  public let copenhagen: CopenhagenTime
  public let language: Language
  /// The time for drafts, as the register has it.
  let clock: @Sendable () -> Date
  let ranksDaily: Bool
  /// Where reports, lists and pages are written.
  let folder: URL
  /// Where the person's own settings lie; nil where none are kept.
  let settings: SettingsFile?
  /// Makes a backup that is due, in a process of its own, which holds up nobody here, and says what went wrong;
  /// nil where none are made.
  let backUp: (@Sendable () -> String?)?
  /// The other desks of this person; nil in memory.
  private let desks: DeskLine?
  /// Where desks say what they have open; nil in memory.
  private let board: DeskBoard?
  private let news = News()
  let lists: RecordLists
  let scans = DuplicateScans()

  public init(
    register: Register, drafts: DraftStore, watcher: RegisterWatcher?, copenhagen: CopenhagenTime,
    language: Language, clock: @escaping @Sendable () -> Date, ranksDaily: Bool = false,
    folder: URL = HomeFolder.ofUser, settings: SettingsFile? = nil,
    backUp: (@Sendable () -> String?)? = nil
  ) {
    self.register = register
    self.drafts = drafts
    self.watcher = watcher
    self.copenhagen = copenhagen
    self.language = language
    self.clock = clock
    self.ranksDaily = ranksDaily
    self.folder = folder
    self.settings = settings
    self.backUp = backUp
    desks = DeskLine(beside: drafts)
    board = DeskBoard(beside: drafts, of: register.user)
    lists = RecordLists(register, language, copenhagen)
  }

  /// The answer to an effect; nil where there is none to give, as after a cancelled search.
  public func perform(_ effect: DeskEffect, at moment: Moment) -> DeskEvent? {
    do {
      return try answer(effect, moment)
    } catch is CancellationError {
      return nil
    } catch let error as RegisterError {
      return effect.failed(error)
    } catch {
      return effect.failed(.database(detail: String(describing: error)))
    }
  }

  private func answer(_ effect: DeskEffect, _ moment: Moment) throws -> DeskEvent? {
    let today = moment.today
    switch effect {
    case .search(let query, let ticket):
      return .found(try register.search(query, today: today), ticket)
    case .count(let query, let ticket):
      return .counted(try register.countHits(query), ticket)
    case .readRowFacts(let ids, let ticket):
      return .rowFactsRead(try register.rowFacts(of: ids), ticket)
    case .searchRecords(let text, let ticket):
      return .recordsFound(
        try register.searchRecords(text, most: ListPane.recordsOfKind), ticket)
    case .findOwners(let numbers, let ticket):
      return .ownersFound(
        try numbers.flatMap { try register.owners(of: $0, today: today) }, ticket)
    case .loadDetail(let id, let ticket):
      return .detailed(try register.detail(of: id, today: today), ticket)
    case .suggest, .decline, .present, .tell, .propose, .lift:
      return try suggesting(effect, today: today)
    case .measure(let periodID, let ticket):
      let periods = try register.strategyPeriods()
      guard let meter = try register.goalMeter(periodID: periodID, asOf: today) else { return nil }
      return .measured(meter.named(by: try register.reasonNames(language)), periods, ticket)
    case .loadWords:
      try news.begin(with: register)
      return .wordsLoaded(
        DeskWords(
          lookups: try register.lookups(), filters: try register.savedFilters(),
          postalCodes: try Shipped.postalCodes(), user: register.user))
    case .loadWork:
      return try loadWork(moment)
    case .loadCoverage:
      return .covered(try register.dialogueCoverage(today: today))
    case .loadSettings:
      return .settingsRead(try register.decidedSettings(on: today, language))
    case .countHotline(let quarter):
      return .hotlineCounted(
        quarter,
        try register.hotlineFigures(from: quarter.firstDay, through: quarter.lastDay))
    case .loadReport(let question):
      return .reported(question, try register.report(question, language))
    case .askList(let question, let ticket):
      return try lists.page(question).map { .listed($0, ticket) }
    case .readList(let name):
      return .listRead(name, isWhole: try lists.begin(name))
    case .readListOn(let name):
      return .listRead(name, isWhole: try lists.readOn(name))
    case .tickListed(let name, let id):
      let words = try name.list?.tick?.run(id, register)
      return .done(Notice(.done, words?(language) ?? RefusalPhrases.unnamed(language)))
    case .copyList(let question):
      return .listCopied(try lists.text(of: question, as: .text).text)
    case .writeReport, .saveList, .savePage, .takeAlong:
      return try writing(effect).map { .done($0) }
    case .backUpIfDue:
      return try backUpIfWanted(today)
    case .keepAppearance(let appearance):
      return keep(appearance).map { .done($0) }
    case .readRecord(let kind, let id):
      return try kind.declared.page?(id, register, language).map { .recordRead(kind, id, $0) }
    case .readRecordAgain(let kind, let id):
      return try kind.declared.page?(id, register, language).map { .recordReadAgain(kind, id, $0) }
    case .readHistory(let question):
      return .historyRead(question, try register.historyPage(question, language))
    case .takeBack(let action):
      return .tookBack(try register.takeBack(action))
    case .readHidden(let hidden):
      return .hiddenRead(try register.page(of: hidden, language))
    case .loadPlaces:
      return .placesLoaded(try register.placesInUse())
    case .order(let order):
      return .done(try carryOut(order, in: register))
    case .rankForToday:
      // On a day set for training, and where nothing may be written, the order stays as it is.
      guard ranksDaily else { return nil }
      return try register.rankForToday(today) > 0 ? .registerChanged([]) : nil
    case .watch:
      return try watch()
    case .tellOpen(let open):
      board?.post(open)
      return nil
    case .readOpen:
      return board?.news().map { .othersTold($0) }
    case .watchLock:
      return .heldUp(register.whatHoldsUp())
    case .undo:
      return .turnedBack(try register.undo(), isRedo: false)
    case .redo:
      return .turnedBack(try register.redo(), isRedo: true)
    case .lookUp, .preview, .openForm:
      return try answerForm(effect, clerk(register, moment))
    case .save(let form, let id):
      let draft = DraftVersion(Draft.Key(id: form.id, desk: drafts.desk), edits: form.edits)
      return try save(form, id, clerk(register.saving(draft).keeping(form.kept), moment))
    case .storeLine(let line, let order):
      return .lineStored(line, try store(line, order))
    case .remove, .endContact:
      return try takeAway(effect)
    case .keepDrafts, .removeDraft, .claimDraft, .listDrafts, .dismissDamaged, .keepMissed,
      .forgetMissed:
      return try answerDrafts(effect)
    case .previewImport, .storeImport, .undoImport:
      return try importing(effect, today: today)
    case .planMerge, .merge, .noteNotSame, .findDuplicates, .readCeasing, .cease:
      return try merging(effect)
    case .findPerson(let person, let ticket):
      return .personFound(try register.places(of: person, drafts: drafts), ticket)
    case .erasePerson(let order):
      return .personErased(try register.erase(order, drafts: drafts), order.decision)
    case .readAlike(let organisation, let form, let id):
      return try clerk(register, moment).alike(form, organisation: organisation).map {
        .alikeRead($0.found, blank: $0.blank, form: id)
      }
    case .lookUpCaller(let number, let call):
      return .callerKnown(try register.callerCard(of: number, today: today), call: call)
    case .tellDesks(let event):
      desks?.tell(event, besides: drafts.desk)
      return nil
    case .copy, .redrawEverything, .bell, .quit:
      return nil
    }
  }

  private func clerk(_ register: Register, _ moment: Moment) -> FormClerk {
    FormClerk(
      register: register, language: language, today: moment.today, now: moment.instant,
      copenhagen: copenhagen)
  }

  private func answerForm(_ effect: DeskEffect, _ clerk: FormClerk) throws -> DeskEvent? {
    switch effect {
    case .lookUp(let lookup, let form):
      return .lookedUp(try clerk.answer(to: lookup), form: form)
    case .openForm(let opening, let ticket):
      return try clerk.open(opening, id: UUID().uuidString).map { .formOpened($0, ticket) }
        ?? .formNotOpened(nil, ticket)
    case .preview(let form, let id, let ticket):
      return .previewed(try clerk.preview(of: form), form: id, ticket)
    default:
      return nil
    }
  }

  private func save(
    _ form: FormState, _ id: OpenForm.ID, _ clerk: FormClerk
  ) throws -> DeskEvent {
    do {
      return .saved(try clerk.save(form), form: id)
    } catch let error as RegisterError {
      guard let clash = try clerk.clash(of: form, with: error) else { throw error }
      return .clashed(clash, form: id)
    }
  }

  private func watch() throws -> DeskEvent? {
    switch try watcher?.look() {
    case .changed: .registerChanged(try news.take(from: register))
    case .replaced: .done(Notice(.problem, DeskPhrases.registerReplaced(language)))
    case .upgraded: .done(Notice(.problem, DeskPhrases.registerUpgraded(language)))
    case .nothingNew, nil: nil
    }
  }

  private func takeAway(_ effect: DeskEffect) throws -> DeskEvent? {
    switch effect {
    case .remove(let record):
      let name = try register.remove(record) ?? ""
      return .done(Notice(.done, DeskPhrases.removed(language, ["what": name])))
    case .endContact(let contact):
      let name = try register.end(contact.role, of: contact.person, contact.phones)
      return .done(Notice(.done, DeskPhrases.ended(language, ["name": name])))
    default:
      return nil
    }
  }
}

extension DeskEffect {
  /// The event that says that this effect did not succeed.
  func failed(_ error: RegisterError) -> DeskEvent {
    switch self {
    case .save(_, let form): .notSaved(error, form: form)
    case .openForm(_, let ticket): .formNotOpened(error, ticket)
    case .tickListed(_, let id): .notTicked(error, id)
    case .planMerge(_, let ticket): .mergeNotPlanned(error, ticket)
    case .decline(let feedback): .notDeclined(error, candidateID: feedback.candidateID)
    case .storeLine(let line, _): .lineNotStored(error, line.id)
    case .keepDrafts(let forms, let lines):
      .draftsNotKept(error, forms.map(\.id) + lines.map(\.id))
    default: .failed(error)
    }
  }
}
