import HotlineCore
import Resources
import Screen

extension FormState {
  /// Space and ← → go round the choices, letters to the next that begins with them.
  mutating func choose(
    _ key: Key, _ code: String?, _ field: FieldDeclaration, _ path: FieldPath,
    _ context: FormContext
  ) -> [FormRequest] {
    guard case .choice(let source) = field.kind else { return [] }
    let choices = context.choices(source)
    guard !choices.isEmpty else { return moveBy(key, context) }
    let here = choices.firstIndex { $0.code == code }
    let next: Int?
    switch key {
    case .character(" "), .right: next = here.map { ($0 + 1) % choices.count } ?? 0
    case .left: next = here.map { ($0 + choices.count - 1) % choices.count } ?? choices.count - 1
    case .character(let letter): next = choice(by: letter, after: here, in: choices, context)
    case .backspace, .delete:
      put(.choice(nil), at: path, context)
      return []
    case .paste, .enter, .escape, .tab, .backTab, .insert, .up, .down, .wordLeft, .wordRight,
      .home, .end, .pageUp, .pageDown, .function, .control, .alt, .pointer:
      return moveBy(key, context)
    }
    guard let next else { return [.bell] }
    put(.choice(choices[next].code), at: path, context)
    return []
  }

  /// ↑ and ↓ move in the list, Space ticks, a letter goes to the next line that begins with it.
  mutating func tick(
    _ key: Key, _ codes: [String], _ at: Int, _ field: FieldDeclaration, _ path: FieldPath,
    _ context: FormContext
  ) -> [FormRequest] {
    guard case .ticks(let source) = field.kind else { return [] }
    let choices = context.choices(source)
    guard choices.indices.contains(at) else { return moveBy(key, context) }
    if key == .character(" ") {
      put(.ticks(Self.toggled(choices[at].code, codes, choices), at: at), at: path, context)
      return []
    }
    if let step = isVertical(key) {
      guard choices.indices.contains(at + step) else { return moveBy(key, context) }
      self[path] = .ticks(codes, at: at + step)
      return []
    }
    guard case .character(let letter) = key else { return [] }
    guard let next = choice(by: letter, after: at, in: choices, context) else { return [.bell] }
    self[path] = .ticks(codes, at: next)
    return []
  }

  /// Space and ← → turn it over; the first letter of *ja* or *nej* says which.
  mutating func setFlag(
    _ key: Key, _ flag: Bool, _ path: FieldPath, _ context: FormContext
  ) -> [FormRequest] {
    switch key {
    case .character(" "), .left, .right: put(.flag(!flag), at: path, context)
    case .backspace, .delete: put(.flag(false), at: path, context)
    case .character(let letter):
      let typed = letter.lowercased()
      if FormPhrases.yes(context.language).hasPrefix(typed) {
        put(.flag(true), at: path, context)
      } else if FormPhrases.no(context.language).hasPrefix(typed) {
        put(.flag(false), at: path, context)
      } else {
        return [.bell]
      }
    case .paste, .enter, .escape, .tab, .backTab, .insert, .up, .down, .wordLeft, .wordRight,
      .home, .end, .pageUp, .pageDown, .function, .control, .alt, .pointer:
      return moveBy(key, context)
    }
    return []
  }

  /// Letters one after another spell the choice, *iv* the *iværksætter*: the one that is chosen stays
  /// while it fits. Where none is spelled so, the letter begins anew and goes on to the next.
  private mutating func choice(
    by letter: Character, after here: Int?, in choices: [Choice], _ context: FormContext
  ) -> Int? {
    let start = here ?? 0
    let around = choices.indices.map { ($0 + start) % choices.count }
    func fits(_ place: Int, _ typed: String) -> Bool {
      choices[place].label(context.language).lowercased().hasPrefix(typed.lowercased())
    }
    let typed = choosing + String(letter)
    if !choosing.isEmpty, let spelled = around.first(where: { fits($0, typed) }) {
      choosing = typed
      return spelled
    }
    let onwards = here == nil ? around : Array(around.dropFirst()) + around.prefix(1)
    let next = onwards.first { fits($0, String(letter)) }
    if next != nil { choosing = String(letter) }
    return next
  }

  /// With or without a code, in the order of the list.
  private static func toggled(
    _ code: String, _ codes: [String], _ choices: [Choice]
  ) -> [String] {
    if codes.contains(code) { return codes.filter { $0 != code } }
    let listed = choices.map(\.code)
    return (codes + [code]).sorted {
      (listed.firstIndex(of: $0) ?? listed.count) < (listed.firstIndex(of: $1) ?? listed.count)
    }
  }
}
