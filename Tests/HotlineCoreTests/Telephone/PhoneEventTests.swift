import Foundation
import HotlineCore
import Testing

@testable import HotlineCore

/// What telephone systems tell, in their own shapes.
@Suite("What a telephone tells")
struct PhoneEventTests {
  private func read(_ body: String) throws -> PhoneEvent? {
    try PhoneEvent.reading(webhook: Data(body.utf8))
  }

  @Test("Zammad's events, as JSON and as an encoded form")
  func zammad() throws {
    let call = try #require(
      try read(
        #"{"event":"newCall","from":"4586123456","to":"4589705757","direction":"in","#
          + #""callId":"307fa962","user":["Testperson Alfa"]}"#))
    #expect(call.what == .ringing && call.callID == "307fa962")
    #expect(call.number?.display == "86 12 34 56")
    let form = try #require(
      try read(
        "event=answer&from=%2B4586123456&direction=in&callId=307fa962"
          + "&user%5B%5D=Testperson+Alfa&answeringNumber=anna"))
    #expect(
      form
        == PhoneEvent(
          .answered, number: PhoneNumber("+4586123456"), callID: "307fa962", answeredBy: "anna"))
    let ended = try #require(
      try read(
        #"{"event":"hangup","from":"86123456","direction":"in","callId":7,"cause":"cancel"}"#))
    #expect(ended.what == .ended && ended.callID == "7" && !ended.endedAnswered)
    #expect(try read(#"{"event":"newCall","from":"1","to":"2","direction":"out"}"#) == nil)
    let secret = try #require(
      try read(#"{"event":"newCall","from":"anonymous","direction":"in","callId":"a"}"#))
    #expect(secret.number == nil && secret.what == .ringing)
  }

  @Test("Relatel's events: the number comes with call.new alone, the name of the call with each")
  func relatel() throws {
    let new = try #require(
      try read(
        """
        {"type":"call-event","name":"call.new","data":{"call_uuid":"e92e63c0","company_id":"2",
        "direction":"incoming","from_number":"4586123456","to_number":"4589705757","status":"new"},
        "timestamp":"2026-11-23T09:04:00Z"}
        """))
    #expect(new.what == .ringing && new.callID == "e92e63c0")
    #expect(new.number?.digits8 == "86123456")
    #expect(
      try read(
        #"{"type":"call-event","name":"call.ringing","data":{"call_uuid":"e92e63c0"}}"#) == nil)
    let answer = try #require(
      try read(
        #"{"name":"call.answer","data":{"call_uuid":"e92e63c0","direction":"incoming"}}"#))
    #expect(answer.what == .answered && answer.callID == "e92e63c0")
    let unanswered = try #require(
      try read(
        #"{"name":"call.hangup","data":{"call_uuid":"e92e63c0","answered_at":null}}"#))
    #expect(unanswered.what == .ended && !unanswered.endedAnswered)
    let spoken = try #require(
      try read(
        #"{"name":"call.hangup","data":{"call_uuid":"e92e63c0","answered_at":"2026-11-23T09:04:03Z"}}"#
      ))
    #expect(spoken.endedAnswered)
    #expect(
      try read(
        #"{"name":"call.new","data":{"call_uuid":"x","direction":"outgoing","to_number":"4512345678"}}"#
      ) == nil)
  }

  @Test(
    "numbers as links and exchanges write them",
    arguments: [
      ("tel:+4586123456", "86 12 34 56"), ("tel:86-12-34-56", "86 12 34 56"),
      ("sip:86123456@exchange.example", "86 12 34 56"), ("tel:%2B4586123456", "86 12 34 56"),
      ("callto://86123456", "86 12 34 56"), ("493055571600", "+493055571600"),
      ("004586123456", "86 12 34 56"), ("4586123456", "86 12 34 56"),
    ])
  func numbers(written: String, display: String) {
    #expect(PhoneEvent.number(written: written)?.display == display)
  }

  @Test("a call that somebody had answered leaves nobody waiting")
  func causes() {
    for cause in ["normalClearing", "NORMAL_CLEARING", "forwarded", "answered"] {
      #expect(PhoneEvent(.ended, cause: cause).endedAnswered, "\(cause)")
    }
    for cause in ["cancel", "noAnswer", "busy", "congestion", "", "whatever"] {
      #expect(!PhoneEvent(.ended, cause: cause).endedAnswered, "\(cause)")
    }
  }

  @Test("what is no event is refused, whatever it holds")
  func hostile() throws {
    for body in ["", "{", "[]", "null", #"{"event":"dance"}"#, "=&=&=", "event", "\u{0}\u{1B}[2J"] {
      #expect(throws: PhoneEventProblem.notUnderstood) { try read(body) }
    }
    #expect(throws: PhoneEventProblem.tooLong) {
      try read(#"{"event":"newCall","from":""# + String(repeating: "1", count: 70_000) + #""}"#)
    }
    let deep = String(repeating: "[", count: 20_000)
    #expect(throws: PhoneEventProblem.notUnderstood) { try read(#"{"data":"# + deep) }
  }

  @Test("a message is bounded, and what is none is dropped")
  func messages() throws {
    let long = String(repeating: "æ", count: 5_000)
    let event = PhoneEvent(
      .answered, number: PhoneNumber("86123456"), callID: long, answeredBy: long, cause: long)
    let message = try event.encoded()
    #expect(message.count <= PhoneEvent.longestMessage)
    #expect(PhoneEvent(message: message) == event)
    #expect(PhoneEvent(.answered, answeredBy: "a\u{1B}[2J\nb").answeredBy == "a[2Jb")
    for bytes: [UInt8] in [[], [0], [0xFF, 0xFE], Array(repeating: 0x7B, count: 9_000)] {
      #expect(PhoneEvent(message: Data(bytes)) == nil)
    }
    #expect(PhoneEvent(message: Data(#"{"what":"ringing","number":5}"#.utf8)) == nil)
  }
}
