import HotlineCore
import Resources
import Screen

/// Everything the desk knows. One value: ``update(_:)`` changes it, ``render()`` draws it.
public struct DeskState: Equatable, Sendable {
  public var size: Size
  public var language: Language
  public var moment: Moment
  public let isReadOnly: Bool

  public var focus = Pane.list
  /// The pane beside the list where there is room for only one other.
  public var companion = Pane.detail

  public var list = ListPane()
  public var detail = DetailPane()
  public var partners = PartnerPane()
  public var goals = GoalPane()

  /// What lies over the desk; the last one has the keys.
  public var layers: [Layer] = []
  /// Every open form and call, on screen or set aside, oldest first.
  public var forms: [OpenForm] = []
  /// Every line that is composed outside of a form, on screen or set aside, oldest first.
  public var lines: [ComposedLine] = []
  /// The line in the partner pane; nil while partners are sought for an organisation.
  var needID: ComposedLine.ID?
  /// The call that is talked on; nil when nobody is on the line.
  public var call: DockedCall?
  /// The organisation that a person moved to or opened while nobody was on the line: the likely
  /// caller.
  var chosenID: Int64?
  /// The organisation that was entered last and not looked at since: a call with it says so.
  var enteredID: Int64?
  /// A form that is being read from the register.
  var typedAhead: TypedAhead?
  /// Why typed text is not where it should be; nil while it is.
  public var draftTrouble: DraftTrouble?
  /// What a save or another write waits for; nil while none has to wait.
  public var holdUp: HoldUp?
  /// Drafts on disk that are not open here.
  public var otherDrafts: [KeptDraft] = []
  /// Files of drafts that were damaged and put aside, until they are dismissed.
  public var damagedDrafts: [DamagedDrafts] = []
  /// What of it was told, and the drafts that were named as not readable.
  var toldDamaged: Set<String> = []
  /// What is to be done today, by everybody.
  public var work = WorkList()
  /// What other desks have open and unsaved.
  var othersOpen: [DeskNote] = []
  /// What they were told last of this one.
  var toldWork = OpenWorks()
  /// Whose drafts lie beside one's own.
  public var colleagueDrafts: [ColleagueDrafts] = []

  /// What Ctrl+Z takes back, the last at the end: drafts thrown away, and what was stored since the
  /// first of them.
  var undoable: [Undoable] = []

  /// What was clicked last; nil after a double click.
  var lastClick: Click?
  /// What the mouse has scrolled, or clicked in, stands where it stands until a key moves there.
  var scrolled: [ScrolledPlace: Scroll] = [:]
  /// Where one was before what is on the desk now was opened from elsewhere.
  var trail = Trail()

  /// The words and codes of the register; nil until they are loaded.
  public var words: DeskWords?
  /// The places that occur in the register; nil until the filters ask for them.
  var places: PlacesInUse?
  /// What was saved last in each field of a form: *samme som sidst*.
  var lastValues: [RecordKind: [FieldKey: FieldValue]] = [:]
  /// One sentence in place of the footer; stays until the next key.
  public var notice: Notice?
  /// The number of the last import of this desk, by which it can be taken back; nil for none.
  var lastImport: Int64?
  /// What was chosen as the one that stays, until the other is found; nil for nothing.
  var keptForMerge: KeptForMerge?
  /// What opens a layer when its answer comes; nil as soon as somebody goes on with something else, so
  /// that nothing comes up under the fingers.
  var awaited: Awaited?
  /// A merge or an end is being carried out.
  var isSettling = false
  /// What became of its rows; nil before the first.
  var lastImported: ImportedPage?
  /// What a colleague did; goes by itself.
  public var banner: Banner?
  /// The calls that ring at this desk.
  public var ringing = Ringing()
  /// Calls that nobody took and nobody has called back, the newest first.
  public var missed: [MissedCall] = []
  /// A promise whose time has come.
  public var reminder: Reminder?
  /// When somebody typed or clicked last, and when a backup was thought of since.
  var quiet = Quiet()
  /// How it looks.
  public var appearance: Appearance
  /// What the last answer must carry to be taken; stale answers are dropped.
  var lastTicket: Ticket = 0
  /// Names for calls, which begin without asking the register.
  var identifiers: Identifiers

  /// - Parameters:
  ///   - noticed: what the opening of the register noticed; it is said at the start.
  ///   - ownProblems: the same of the person's own settings.
  public init(
    size: Size, language: Language, moment: Moment, identifiers: Identifiers,
    isReadOnly: Bool = false, noticed: [OpeningNotice] = [],
    ownProblems: [SettingsProblem] = [], appearance: Appearance = .dark
  ) {
    self.size = size
    self.language = language
    self.moment = moment
    self.identifiers = identifiers
    self.isReadOnly = isReadOnly
    self.appearance = appearance
    let said = noticed.map { $0.sentence(language) } + ownProblems.map { $0.sentence(language) }
    if !said.isEmpty { notice = Notice(.warning, said.joined(separator: " ")) }
  }

  public var layout: DeskLayout {
    DeskLayout(
      size: size, focus: focus, companion: companion, call: call,
      // From 50 rows on there are some to spare for what counted each year.
      goalRows: goals.rows(
        in: DeskLayout.right(in: size.width) - 4, withYears: size.height >= 50, language))
  }

  /// What the desk asks for first: the words, the first page, the goals, the drafts.
  public mutating func start() -> [DeskEffect] {
    [.rankForToday, .loadWords, .listDrafts, .loadWork] + search() + measureGoals()
  }

  /// What keys mean at this moment.
  var keyContext: KeyContext {
    layers.last?.context ?? (call?.hasKeys == true ? .call : .desk)
  }

  mutating func nextTicket() -> Ticket {
    lastTicket += 1
    return lastTicket
  }
}

/// Ties an answer to its question.
public typealias Ticket = Int

/// A sentence for the person at the desk, about what just happened.
public struct Notice: Equatable, Sendable {
  public enum Kind: Sendable { case done, warning, problem }

  public let kind: Kind
  public let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
