import Foundation
import HotlineCore
import Resources
import Screen

extension FormState {
  /// A form as it lies in a draft: everything needed to go on typing where one was.
  ///
  /// The steps of typing are left out, since they hold what was deleted.
  fileprivate struct Kept: Codable, Equatable {
    var form: RecordKind
    /// Empty in a draft that does not say it.
    var id: String
    /// nil in a draft that does not say it.
    var edits: Int?
    var subject: FormSubject
    var fields: [Field]
    var focus: FormFocus
    var top: Int
    var kept: [PNumber]
    var judged: [FieldPath]
    var hasTriedToSave: Bool

    /// One field; what does not apply is left out.
    struct Field: Codable, Equatable {
      var path: FieldPath
      var text: String?
      var cursor: Int?
      var topRow: Int?
      var typedOn: DanishDate?
      /// Minutes after midnight of that day; nil in a draft that does not say it.
      var typedMinute: Int?
      var codes: [String]?
      var flag: Bool?
      var item: LookupItem?
      var newName: String?

      var typedAt: LocalTime? {
        typedOn.map { LocalTime(day: $0, minute: min(max(typedMinute ?? 0, 0), 1_439)) }
      }

      /// What the field says in words, wherever it may be put.
      var said: String? {
        let words = text ?? newName ?? item?.name ?? codes?.joined(separator: ", ")
        return words.flatMap { $0.isEmpty ? nil : "\(path.key.rawValue): \($0)" }
      }
    }
  }
}

// Any version of the program may have written it: only what form it is must be known. What else is
// missing has its first value, and what cannot be read is left out by itself.
extension FormState.Kept {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .form)
    guard let kind = Self.kind(named: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: .form, in: container, debugDescription: "no form of this program")
    }
    form = kind
    id = container.read(.id) ?? ""
    edits = container.read(.edits)
    subject = container.read(.subject) ?? FormSubject()
    fields = container.readEach(.fields)
    focus = container.read(.focus) ?? .save
    top = container.read(.top) ?? 0
    kept = container.readEach(.kept)
    judged = container.readEach(.judged)
    hasTriedToSave = container.read(.hasTriedToSave) ?? false
  }

  /// The kind whose form it is; nil for one that this program does not have.
  private static func kind(named name: String) -> RecordKind? {
    let kind = RecordKind(rawValue: name) ?? formerNames[name]
    return kind?.form == nil ? nil : kind
  }

  /// What forms were called in drafts that may still lie on a disk.
  private static let formerNames: [String: RecordKind] = [
    "offerLine": .line, "workplaceOffer": .workplace, "knowledgeCard": .card,
    "conversation": .interaction,
  ]
}

extension FormState.Kept.Field {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    path = try container.decode(FieldPath.self, forKey: .path)
    text = container.read(.text)
    cursor = container.read(.cursor)
    topRow = container.read(.topRow)
    typedOn = container.read(.typedOn)
    typedMinute = container.read(.typedMinute)
    codes = container.read(.codes)
    flag = container.read(.flag)
    item = container.read(.item)
    newName = container.read(.newName)
  }
}

extension FormState {
  /// The form as JSON, fit to be written to disk: what is typed is held back while it may become a
  /// CPR number.
  ///
  /// - Throws: nothing that a form of this program can bring about; encoding is what throws.
  public func draftPayload(holdBack: CPRHoldBack) throws -> String {
    let written = asWritten(holdBack)
    let draft = FormState.Kept(
      form: kind, id: id, edits: edits, subject: subject,
      fields: everyField.compactMap(written.drafted), focus: focus, top: top,
      kept: kept.sorted { $0.digits < $1.digits }, judged: everyField.filter(judged.contains),
      hasTriedToSave: hasTriedToSave)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(draft), as: UTF8.self)
  }

  /// The form of a draft, with text, cursor, field and scroll.
  ///
  /// What stands in a field that the form no longer has goes on in its first field for longer texts.
  ///
  /// - Throws: `DecodingError` for what is no draft of a form of this program.
  public init(draftPayload: String, context: FormContext) throws {
    let draft = try JSONDecoder().decode(FormState.Kept.self, from: Data(draftPayload.utf8))
    self.init(draft.form, id: draft.id, subject: draft.subject, context: context)
    edits = draft.edits ?? 0
    let homeless = draft.fields.filter { !restore($0, context) }
    kept = Set(draft.kept)
    judged = Set(draft.judged)
    hasTriedToSave = draft.hasTriedToSave
    top = max(0, draft.top)
    focus = stops.contains(draft.focus) ? draft.focus : stops.first ?? .save
    evenGroups(context)
    takeIn(homeless.compactMap(\.said), context)
    forgetSteps()
  }

  private mutating func takeIn(_ texts: [String], _ context: FormContext) {
    guard !texts.isEmpty else { return }
    for path in shownFields {
      guard case .area(let area) = content(path) else { continue }
      let lines = (area.text.isEmpty ? [] : [area.text]) + texts
      self[path] = .area(TextArea(lines.joined(separator: "\n")))
      return
    }
    message = FormPhrases.homeless(
      context.language, ["text": texts.joined(separator: " · ")])
  }

  /// Every field, the hidden ones too: what was typed in them is not lost.
  var everyField: [FieldPath] {
    declaration.items.flatMap { item -> [FieldPath] in
      switch item {
      case .field(let field): [FieldPath(field.key)]
      case .group(let group):
        (groups[group.key] ?? []).indices.flatMap { entry in
          group.fields.map { FieldPath($0.key, entry) }
        }
      }
    }
  }

  /// The beginning of what is written in a call, as the list of drafts shows it: a call without a
  /// caller has no other name.
  var beginning: String? {
    guard kind == .interaction, let text = content(FieldPath(.summary))?.text else { return nil }
    let line = text.split(separator: "\n").first.map(String.init) ?? ""
    return line.isEmpty ? nil : line.count > 32 ? line.prefix(31) + "…" : line
  }

  private func drafted(_ path: FieldPath) -> FormState.Kept.Field? {
    guard let content = content(path) else { return nil }
    var draft = FormState.Kept.Field(path: path)
    switch content {
    case .line(let input, let typedAt):
      draft.text = input.text
      (draft.cursor, draft.typedOn) = (input.cursor, typedAt.day)
      draft.typedMinute = typedAt.minute
    case .area(let area):
      draft.text = area.text
      (draft.cursor, draft.topRow) = (area.cursor, area.topRow)
    case .choice(let code): draft.codes = code.map { [$0] } ?? []
    case .ticks(let codes, _): draft.codes = codes
    case .flag(let flag): draft.flag = flag
    case .picker(let picker):
      draft.text = picker.input.text
      (draft.cursor, draft.item) = (picker.input.cursor, picker.chosen)
      draft.newName = picker.newName
    }
    return draft
  }

  /// - Returns: whether all that the draft says has a place.
  private mutating func restore(_ draft: FormState.Kept.Field, _ context: FormContext) -> Bool {
    makeRoom(for: draft.path, context)
    guard let content = content(draft.path) else { return false }
    let text = draft.text ?? ""
    switch content {
    case .line:
      let input = TextInput(text, cursor: draft.cursor)
      self[draft.path] = .line(input, typedAt: draft.typedAt ?? context.now)
    case .area:
      self[draft.path] = .area(
        TextArea(text, cursor: draft.cursor, topRow: draft.topRow ?? 0))
    case .choice: self[draft.path] = .choice(draft.codes?.first)
    case .ticks: self[draft.path] = .ticks(draft.codes ?? [], at: 0)
    case .flag: self[draft.path] = .flag(draft.flag ?? false)
    case .picker(var picker):
      if let item = draft.item { picker.take(item) }
      if let name = draft.newName { picker.takeNew(name) }
      picker.input = TextInput(text, cursor: draft.cursor)
      self[draft.path] = .picker(picker)
    }
    switch content {
    case .line, .area: return draft.codes == nil && draft.item == nil && draft.newName == nil
    case .choice, .ticks: return text.isEmpty && draft.item == nil && draft.newName == nil
    case .flag: return draft.said == nil
    case .picker: return draft.codes == nil
    }
  }

  /// Adds empty entries until the field has its own.
  mutating func makeRoom(for path: FieldPath, _ context: FormContext) {
    guard let entry = path.entry, let group = declaration.group(of: path.key),
      entry < group.maximum
    else { return }
    while (groups[group.key]?.count ?? 0) <= entry {
      groups[group.key, default: []].append(Self.content(of: group.fields, context: context))
    }
  }
}
