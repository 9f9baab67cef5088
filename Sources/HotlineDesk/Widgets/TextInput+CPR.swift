import HotlineCore
import Resources
import Screen

// The CPR guard in the boxes that belong to no form: the search, a spoken need, a name to type.

extension TextInput {
  /// The gravest of what reads like a CPR number; nil for a text without any.
  var cprVerdict: CPRGuard.Verdict? { cprVerdict(by: CPRGuard()) }

  func cprVerdict(by cprGuard: CPRGuard) -> CPRGuard.Verdict? {
    let verdicts = cprGuard.findings(in: text).map(\.verdict)
    return verdicts.contains(.block) ? .block : verdicts.first
  }

  /// The text as it may be searched for: a CPR number is not handed on.
  var searchable: String {
    cprVerdict == .block ? CPRGuard().blackedOut(text) : text
  }

  /// Makes unreadable what reads like a CPR number; false when there is nothing of it.
  mutating func blackOutCPR() -> Bool {
    let black = CPRGuard().blackedOut(text)
    guard black != text else { return false }
    replaceAll(with: black)
    return true
  }

  /// What to say beside the box. A number that only might be one is no matter while it finds
  /// something, such as a P-number.
  func cprWarning(_ language: Language, finds isFound: Bool = false) -> (text: String, role: Role)?
  {
    switch cprVerdict {
    case .block: (DeskPhrases.cprTyped(language), .error)
    case .ask: isFound ? nil : (DeskPhrases.cprMaybeTyped(language), .warning)
    case nil: nil
    }
  }

  /// Draws the box; what reads like a CPR number turns red.
  func drawGuarded(
    on canvas: inout Canvas, at point: Point, width: Int, _ role: Role, _ theme: Theme,
    isFocused: Bool
  ) {
    draw(
      on: &canvas, at: point, width: width, style: theme.style(role), isFocused: isFocused,
      marked: CPRGuard().findings(in: text).map(\.range), markStyle: theme.style(.error))
  }
}

extension DeskState {
  /// Ctrl+U outside a form: in the box that is being typed in, and in the call that is to end.
  mutating func blackOut() -> [DeskEffect] {
    if case .prompt(let id) = layers.last {
      return changeLine(id) { $0.blackOutCPR() } == true ? [] : [.bell]
    }
    if case .callEnding(let ending)? = layers.last {
      // Under the box lies the call in which the number stands.
      layers.removeLast()
      call?.hasKeys = true
      return pressInFields(.control("u"), ending.id)
    }
    if var layer = layers.last {
      guard layer.blackOutCPR() else { return [.bell] }
      layers[layers.count - 1] = layer
      switch layer {
      case .list: return askFromTheTop()
      case .picker(let picker): return askPicker(picker)
      default: return []
      }
    }
    if focus == .partners, let needID {
      var isBlack = false
      let effects = changeNeed(needID) { line in
        isBlack = line.blackOutCPR()
        return isBlack
      }
      return isBlack ? effects : [.bell]
    }
    guard list.search.blackOutCPR() else { return [.bell] }
    return search()
  }
}

extension Layer {
  /// False where nothing is typed that reads like a CPR number.
  fileprivate mutating func blackOutCPR() -> Bool {
    switch self {
    case .today(var list):
      guard list.search.blackOutCPR() else { return false }
      self = .today(list)
    case .guidance(var guidance):
      guard guidance.search.blackOutCPR() else { return false }
      self = .guidance(guidance)
    case .list(var list):
      guard list.search.blackOutCPR() else { return false }
      self = .list(list)
    case .menu(var menu):
      guard menu.filter?.blackOutCPR() == true else { return false }
      self = .menu(menu)
    case .picker(var picker):
      guard picker.input.blackOutCPR() else { return false }
      self = .picker(picker)
    case .form, .reader, .prompt, .callEnding, .comparison, .merge, .ceasing: return false
    }
    return true
  }
}
