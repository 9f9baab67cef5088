import Foundation
import HotlineCore
import Resources
import Screen

/// The only loop: waits for input, updates, hands effects to other threads, draws. What it does itself,
/// such as ending, it does before it draws; what others work out, they work out while it draws.
///
/// It lives on the thread that owns the terminal, and nothing it does there waits for the disk.
public final class Runtime {
  private let terminal: any Terminal
  private let performer: Performer
  private let clock: () -> Moment
  private let mailbox: Mailbox
  private let telephone: DeskSocket?
  private let executor = BlockingExecutor.shared()
  /// What is typed is on the disk within 300 ms, whatever else is worked out.
  private let draftExecutor = BlockingExecutor.alone("hotline.drafts")
  /// Effects that are being carried out on other threads.
  private let underWay = DispatchGroup()
  private var state: DeskState
  /// What was ordered since the last picture, for other threads.
  private var waiting: [(effect: DeskEffect, lane: Lane)] = []
  private var running: [Lane: Task<Void, Never>] = [:]
  private var lastFrame: Frame?
  private var exitCode: Int32?
  private var nextTick: ContinuousClock.Instant
  /// When typed text must be on its way to the disk; nil while all of it is.
  private var draftsDue: ContinuousClock.Instant?

  /// Drafts that are being written on another thread.
  private let draftsUnderWay = DispatchGroup()
  /// Forms that are being read on another thread.
  private let formsUnderWay = DispatchGroup()

  /// Typed text is on disk 300 ms later: two thirds of them are left for a busy machine and a slow
  /// disk.
  private static let draftDelay = Duration.milliseconds(100)
  /// How long to wait before text is handed over again that the disk did not take.
  private static let draftRetry = Duration.seconds(1)
  /// How long the end waits for drafts that a disk does not take, and for a form that keys were
  /// typed for.
  private static let rescuePatience = DispatchTimeInterval.seconds(2)

  /// `clock` tells the time of Copenhagen, or that of a training day; `telephone` who calls.
  public init(
    terminal: any Terminal, state: DeskState, performer: Performer,
    telephone: DeskSocket? = nil, clock: @escaping () -> Moment
  ) {
    self.telephone = telephone
    self.terminal = terminal
    self.performer = performer
    self.clock = clock
    self.state = state
    mailbox = Mailbox(wake: terminal.waker)
    nextTick = ContinuousClock.now
  }

  /// Runs until somebody quits or the terminal goes. Returns the exit code: 0, or 128 and the
  /// number of the signal.
  public func run() -> Int32 {
    order(state.start())
    listen()
    while exitCode == nil {
      handOver()
      present()
      for input in terminal.waitForInput(timeoutMilliseconds: timeToWait()) {
        order(take(input))
      }
      order(takeAnswers())
      order(passDeadlines())
    }
    rescue()
    return exitCode ?? 0
  }

  /// What telephones tell comes from a thread of its own: it may wait there for ever.
  private func listen() {
    guard let telephone else { return }
    let mailbox = mailbox
    Thread.detachNewThread {
      while let event = telephone.next() { mailbox.post(.rang(event)) }
    }
  }

  private func take(_ input: TerminalInput) -> [DeskEffect] {
    switch input {
    case .key(.pointer(let pointer)):
      return state.update(.pointed(pointer, milliseconds: Self.milliseconds))
    case .key(let key): return state.update(.pressed(key))
    case .resized(let size):
      // The terminal may have moved its old picture about: it is drawn anew, whatever it holds.
      redraw()
      return state.update(.resized(size))
    case .wake: return []
    case .hangup: exitCode = 128 + Signal.hangup
    case .signal(let number): exitCode = 128 + number
    case .suspended: terminal.suspend()
    case .resumed: redraw()
    }
    return []
  }

  private func redraw() {
    terminal.redrawEverything()
    lastFrame = nil
  }

  private func present() {
    let frame = state.render()
    guard frame != lastFrame else { return }
    terminal.present(frame)
    lastFrame = frame
  }

  // MARK: Time

  /// Of a steady clock.
  private static var milliseconds: Int {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private static let start = ContinuousClock.now

  private func timeToWait() -> Int {
    let due = min(nextTick, draftsDue ?? nextTick)
    let left = ContinuousClock.now.duration(to: due)
    let (seconds, attoseconds) = left.components
    return max(0, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
  }

  /// Once a second the time and the watch; and drafts long before they are 300 ms old.
  private func passDeadlines() -> [DeskEffect] {
    let now = ContinuousClock.now
    var effects: [DeskEffect] = []
    if now >= nextTick {
      nextTick = now.advanced(by: .seconds(1))
      effects += state.update(.ticked(clock()))
    }
    if !state.hasUnkeptText {
      draftsDue = nil
    } else if let due = draftsDue {
      if now >= due {
        draftsDue = nil
        effects += state.update(.draftsDue)
      }
    } else {
      draftsDue = now.advanced(by: state.draftTrouble == nil ? Self.draftDelay : Self.draftRetry)
    }
    return effects
  }

  // MARK: Effects

  private func order(_ effects: [DeskEffect]) {
    for effect in effects {
      switch effect.doer {
      case .loop(let task): perform(task)
      case .lane(let lane): waiting.append((effect, lane))
      }
    }
  }

  private func perform(_ task: LoopTask) {
    switch task {
    case .copy(let text):
      order(state.update(.copied(text, reached: terminal.copyToClipboard(text))))
    case .redrawEverything: redraw()
    case .bell: terminal.bell()
    case .quit: exitCode = 0
    }
  }

  private func handOver() {
    for (effect, lane) in waiting {
      let previous = running[lane]
      if lane.isOvertaking { previous?.cancel() }
      running[lane] = task(for: effect, in: lane, after: lane.isOvertaking ? nil : previous)
    }
    waiting = []
  }

  private func task(
    for effect: DeskEffect, in lane: Lane, after previous: Task<Void, Never>?
  ) -> Task<Void, Never> {
    let (performer, mailbox, moment) = (performer, mailbox, state.moment)
    let groups = [underWay] + groups(of: lane)
    for group in groups { group.enter() }
    let executor = lane == .drafts ? draftExecutor : executor
    return Task.detached(executorPreference: executor) {
      defer { for group in groups { group.leave() } }
      await previous?.value
      guard !Task.isCancelled, let answer = performer.perform(effect, at: moment) else { return }
      mailbox.post(answer)
    }
  }

  private func groups(of lane: Lane) -> [DispatchGroup] {
    switch lane {
    case .drafts: [draftsUnderWay]
    case .reading: [formsUnderWay]
    default: []
    }
  }

  // MARK: The end

  /// Calls off what is under way after the end, and waits a moment for what was to be stored. False
  /// when something goes on all the same, such as a save that waits for a colleague: the register
  /// must then stay open under it.
  public func settle() -> Bool {
    for (lane, task) in running where lane != .register { task.cancel() }
    let hasSettled = underWay.wait(timeout: .now() + .milliseconds(60)) == .success
    running[.register]?.cancel()
    // A form that was saved at the last moment leaves no draft, or it would be entered twice.
    keepDrafts(takeAnswers())
    return hasSettled
  }

  /// Before the end: everything typed goes to the disk, on this thread, before anything else.
  /// What is being written already goes first, or an older text would be the last. Keys that were
  /// typed for a form that is still being read are text of that form.
  private func rescue() {
    handOver()
    if state.typedAhead != nil { _ = formsUnderWay.wait(timeout: .now() + Self.rescuePatience) }
    _ = draftsUnderWay.wait(timeout: .now() + Self.rescuePatience)
    let answers = takeAnswers()
    keepDrafts(answers + state.hangUp())
  }

  private func takeAnswers() -> [DeskEffect] {
    mailbox.takeAll().flatMap { state.update($0) }
  }

  private func keepDrafts(_ effects: [DeskEffect]) {
    for effect in effects where effect.doer == .lane(.drafts) {
      _ = performer.perform(effect, at: state.moment)
    }
  }
}

/// Numbers of signals, as POSIX has them.
enum Signal {
  static let hangup: Int32 = 1
}
