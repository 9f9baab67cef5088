import Foundation
import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// A draft of another version of the program: nothing that was typed is lost, and none is refused.
@Suite("A draft of another version")
struct OldDraftTests {
  private static let context = FormContext.silkeborg

  /// A partnership with a title, a party and a shared matter.
  private func payload() throws -> String {
    var typist = Typist(.partnership, subject: FormSubject(rowID: 4, title: "P-2026-014"))
    typist.type("Møbler")
    typist.go(to: .commonThird)
    typist.type("palletræ bliver til skolemøbler")
    typist.go(to: .businessValue)
    typist.type("sparer indkøb")
    return try typist.payload
  }

  private func tree() throws -> [String: Any] {
    let tree = try JSONSerialization.jsonObject(with: Data(payload().utf8))
    return try #require(tree as? [String: Any])
  }

  private func form(_ tree: Any) throws -> FormState {
    let data = try JSONSerialization.data(withJSONObject: tree)
    return try FormState(draftPayload: String(decoding: data, as: UTF8.self), context: Self.context)
  }

  private func field(_ key: String, in tree: [String: Any]) throws -> (Int, [[String: Any]]) {
    let fields = try #require(tree["fields"] as? [[String: Any]])
    let index = try #require(
      fields.firstIndex { ($0["path"] as? [String: Any])?["key"] as? String == key })
    return (index, fields)
  }

  /// The tree with the node at `path` taken out, or replaced.
  private func changed(_ node: Any, _ path: ArraySlice<String>, to value: Any?) -> Any {
    guard let step = path.first else { return value ?? NSNull() }
    let rest = path.dropFirst()
    if var list = node as? [Any], let index = Int(step) {
      if rest.isEmpty, value == nil {
        list.remove(at: index)
      } else {
        list[index] = changed(list[index], rest, to: value)
      }
      return list
    }
    guard var object = node as? [String: Any] else { return node }
    object[step] = rest.isEmpty ? value : object[step].map { changed($0, rest, to: value) }
    return object
  }

  private func paths(_ node: Any) -> [[String]] {
    let inner: [(String, Any)] =
      if let list = node as? [Any] { list.enumerated().map { (String($0), $1) } } else {
        (node as? [String: Any] ?? [:]).map { ($0, $1) }
      }
    return inner.flatMap { key, node in [[key]] + paths(node).map { [key] + $0 } }
  }

  @Test("whatever is missing in it, or of another kind, it opens, and every other text is there")
  func anythingMissing() throws {
    let tree = try tree()
    let (matter, _) = try field("commonThird", in: tree)
    let paths = paths(tree).filter { path in
      // What form it is must be known, and the text itself is there or not.
      path != ["form"] && path != ["fields"] && !path.starts(with: ["fields", String(matter)])
    }
    #expect(paths.count > 60)
    for path in paths {
      for value in [nil, true, "x", 7, [String](), ["a": 1]] as [Any?] {
        let form = try form(changed(tree, path[...], to: value))
        #expect(
          form.content(FieldPath(.commonThird))?.text?.hasPrefix("palletræ bliver til skolemøbler")
            == true,
          "\(path) \(String(describing: value))")
      }
    }
  }

  @Test("text of a field that is gone goes on in a field where it is seen and saved")
  func fieldGone() throws {
    var tree = try tree()
    var (index, fields) = try field("businessValue", in: tree)
    fields[index]["path"] = ["key": "oldWorth"]
    tree["fields"] = fields
    let form = try form(tree)
    #expect(
      form.content(FieldPath(.commonThird))?.text
        == "palletræ bliver til skolemøbler\noldWorth: sparer indkøb")
    #expect(try form.draftPayload(holdBack: CPRHoldBack()).contains("oldWorth: sparer indkøb"))
  }

  @Test("text of a field that asks for a choice by now is not lost either")
  func fieldOfAnotherKind() throws {
    var tree = try tree()
    let (index, all) = try field("state", in: tree)
    var fields = all
    fields[index]["codes"] = nil
    fields[index]["text"] = "næsten aftalt"
    tree["fields"] = fields
    let text = try form(tree).content(FieldPath(.commonThird))?.text
    #expect(text == "palletræ bliver til skolemøbler\nstate: næsten aftalt")
  }

  @Test("a form without room for it says it")
  func noRoom() throws {
    var typist = Typist(.openingHours)
    let tree = try JSONSerialization.jsonObject(with: Data(typist.payload.utf8))
    var object = try #require(tree as? [String: Any])
    var fields = try #require(object["fields"] as? [[String: Any]])
    fields.append(["path": ["key": "remark"], "text": "kun i skoleferien"])
    object["fields"] = fields
    typist.form = try form(object)
    #expect(typist.form.message?.contains("remark: kun i skoleferien") == true)
  }

  @Test("a line whose purpose is unknown keeps its text")
  func line() throws {
    let payload = #"{"purpose":{"tomorrow":{}},"text":"maler i Kjellerup","more":1}"#
    let line = try ComposedLine(draftPayload: payload)
    #expect(line.text == "maler i Kjellerup")
    #expect(line.purpose == .need(askerID: nil))
    #expect(throws: DecodingError.self) { try ComposedLine(draftPayload: self.payload()) }
  }

  @Test("a draft of a form that only another version has is shown, copied, and stays")
  func unknownForm() throws {
    let payload = """
      {"form":"of-another-version","fields":[{"path":{"key":"place"},"text":"Medborgerhuset"}],"id":"a"}
      """
    let draft = KeptDraft(
      formID: "a", desk: nil, title: "Arrangement", payload: payload, keptAt: "23-11-2026 9.58")
    var state = DeskState(
      size: Size(width: 80, height: 24), language: .danish,
      moment: Moment(today: Self.context.today, minute: 604, instant: Instant(seconds: 0)),
      identifiers: Identifiers(seed: 1))
    _ = state.update(.draftsListed([draft]))
    _ = state.update(.pressed(.function(6)))
    let opened = state.update(.pressed(.enter))
    #expect(state.render().lines.contains { $0.contains("place: Medborgerhuset") })
    #expect(opened.allSatisfy { if case .claimDraft = $0 { false } else { true } })
    #expect(state.update(.pressed(.control("c"))) == [.copy("Medborgerhuset")])
    _ = state.update(.pressed(.escape))
    _ = state.update(.pressed(.function(6)))
    #expect(state.update(.pressed(.control("x"))) == [.bell])
    #expect(state.otherDrafts == [draft])
  }
}
