import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// Every field of every form, at every key: nothing of a CPR number is handed to the drafts.
@Suite("CPR numbers in the fields of forms")
struct CPRInFormsTests {
  private static let number = "010190-1234"
  private static let digits = "0101901234"

  /// The fields of a form that are typed in.
  private func typedFields(_ kind: RecordKind) -> [FieldPath] {
    let form = Typist(kind).form
    return form.shownFields.filter { form.content($0)?.text != nil }
  }

  /// A form with the focus in one field.
  private func typist(_ kind: RecordKind, at path: FieldPath) -> Typist {
    var typist = Typist(kind)
    typist.form.focus = .field(path)
    return typist
  }

  private func written(_ typist: Typist) throws -> String {
    try typist.payload + OpenForm(typist.form).title(.danish)
  }

  /// The longest beginning of the number, of six digits or more, in any spelling of it.
  private func leaked(_ text: String) -> String? {
    for count in (6...10).reversed() {
      let plain = String(Self.digits.prefix(count))
      let spelled = String(plain.prefix(6)) + "-" + String(plain.dropFirst(6))
      if let found = [plain, spelled].first(where: { text.contains($0) }) { return found }
    }
    return nil
  }

  @Test("typed key by key", arguments: RecordKind.allCases)
  func typed(kind: RecordKind) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cpr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let drafts = try DraftStore(
      register: folder.appending(path: "register.sqlite"), user: "anna", stateFolder: folder)
    let moment = Date(timeIntervalSince1970: 0)
    for path in typedFields(kind) {
      var typist = typist(kind, at: path)
      let place = try #require(typist.form.declaration.field(path.key)).kind.place
      for (index, character) in Self.number.enumerated() {
        typist.press(.character(character))
        let count = index < 6 ? index + 1 : index
        guard count >= (place == .text ? 6 : 9) else { continue }
        #expect(leaked(try written(typist)) == nil, "\(kind) \(path) \(count)")
      }
      #expect(typist.problem(path.key, path.entry)?.severity == .error, "\(kind) \(path)")
      for step in [Key.tab, .control("s"), .escape] {
        typist.press(step)
        #expect(leaked(try written(typist)) == nil, "\(kind) \(path) \(step)")
      }
      try drafts.save(
        Draft(
          id: "\(path)", edits: 1, kind: kind.rawValue, title: OpenForm(typist.form).title(.danish),
          payload: typist.payload, startedAt: moment, updatedAt: moment))
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { continue }
      for part in ["010190", "90-1234", "901234"] {
        #expect(bytes.range(of: Data(part.utf8)) == nil, "\(part) in \(name)")
      }
    }
  }

  @Test("pasted, alone and in a text", arguments: RecordKind.allCases)
  func pasted(kind: RecordKind) throws {
    for path in typedFields(kind) {
      for text in [
        Self.number, " 010190 1234 ", Self.digits, "０１０１９０-１２３４", "010190/1234", "(010190)1234",
      ] {
        var typist = typist(kind, at: path)
        let place = try #require(typist.form.declaration.field(path.key)).kind.place
        if text.hasPrefix("("), place == .text { continue }
        typist.press(.paste(text))
        let written = try written(typist)
        #expect(leaked(written) == nil && !written.contains("０"), "\(kind) \(path) \(text)")
        #expect(typist.problem(path.key, path.entry)?.severity == .error, "\(kind) \(path) \(text)")
      }
    }
  }

  @Test("an eight-digit phone is never held back in its field, nor one abroad")
  func phones() throws {
    for phone in ["20 11 22 33", "01019012", "+45 20 11 22 33", "+31 10 12 3456 7", "86123456"] {
      var typist = typist(.organisation, at: FieldPath(.phone))
      var typed = ""
      for character in phone {
        typist.press(.character(character))
        typed.append(character)
        #expect(try typist.payload.contains("\"\(typed)\""), "\(typed)")
      }
    }
  }

  @Test("ten digits in a field for a phone are said to be wrong, and Ctrl+U empties it")
  func tenDigits() throws {
    var typist = typist(.organisation, at: FieldPath(.phone))
    typist.type("0101901234")
    #expect(typist.problem(.phone) == .tenDigits)
    typist.press(.control("u"))
    #expect(typist.value(.phone) == .empty)
    #expect(typist.problem(.phone) == nil)
    typist.type("99 12 34 56 78")
    typist.press(.tab)
    #expect(typist.problem(.phone) == .tenDigits)
  }

  @Test("no field for a number writes ten digits as nine by leaving out the nought before them")
  func leadingNought() throws {
    var tried = 0
    for kind in RecordKind.allCases {
      let form = Typist(kind).form
      for field in form.declaration.plainFields where field.kind.place == .number {
        var typist = typist(kind, at: FieldPath(field.key))
        // Nothing is typed where nothing is shown.
        guard typist.form.shownFields.contains(FieldPath(field.key)) else { continue }
        tried += 1
        for end in [Key.tab, .enter] {
          typist.press(.control("u"))
          typist.type("0101906789")
          typist.press(end)
          let place = "\(kind).\(field.key)"
          #expect(typist.problem(field.key) != nil, "\(place)")
          for left in ["101906789", "101.906.789", "01906789"] {
            #expect(try !typist.payload.contains(left), "\(place)")
          }
          typist = self.typist(kind, at: FieldPath(field.key))
        }
      }
    }
    #expect(tried > 10)
  }

  @Test("the title of a draft is held back while a name is being typed")
  func title() throws {
    var typist = typist(.organisation, at: FieldPath(.name))
    typist.type("Gården 010190")
    #expect(OpenForm(typist.form).title(.danish).hasSuffix("Gården xxxxxx"))
    typist.type("-1234")
    #expect(OpenForm(typist.form).title(.danish).hasSuffix("Gården xxxxxx-xxxx"))
  }

  @Test("what stands in the register was kept before and is not asked about again")
  func standing() throws {
    let values = [FieldPath(.note): FieldValue.text("faktura 0101201234")]
    let typist = Typist(
      .organisation, values: values, subject: FormSubject(rowID: 4, title: "Gården"))
    #expect(typist.problem(.note) == nil)
    #expect(try typist.payload.contains("faktura 0101201234"))
    #expect(Typist(.organisation, values: values).problem(.note) == .mightBeCPR)
  }

  @Test("a note with a day and a time is saved in the usual keys; Enter keeps what is only asked")
  func dayAndTime() throws {
    var typist = typist(.organisation, at: FieldPath(.note))
    typist.type("Møde 12-03-2026 10:30, tlf. 20112233 10 timer")
    #expect(typist.problem(.note) == nil)
    #expect(try typist.payload.contains("Møde 12-03-2026 10:30, tlf. 20112233 10 timer"))
    typist.type(", faktura 0101201234")
    #expect(typist.problem(.note) == .mightBeCPR)
    #expect(try !typist.payload.contains("0101201234"))
    typist.press(.enter)
    #expect(typist.problem(.note) == nil)
    #expect(typist.form.kept == [try #require(PNumber("0101201234"))])
    #expect(try typist.payload.contains("faktura 0101201234"))
  }
}
