import Foundation

// The guard at the doors to the disk: a stored text may be JSON, and its column's or key's name is
// the word before it.
extension CPRGuard {
  /// What a stored text holds that may not be kept, the texts inside a JSON text one by one.
  ///
  /// - Parameter name: of the column or key. One that names P-numbers, cases or accounts says that
  ///   ten digits are such a number, unless they are written like a CPR number.
  func verdicts(inStored text: String, named name: String? = nil) -> Set<Verdict> {
    var found: Set<Verdict> = []
    _ = eachText(of: text, named: name) { name, text in
      found.formUnion(verdicts(in: text, named: name))
      return text
    }
    return found
  }

  /// A stored text with what is found blacked out, the texts inside a JSON text one by one.
  ///
  /// - Parameter verdict: only what has this verdict; nil for both.
  func blackedOut(
    stored text: String, named name: String? = nil, only verdict: Verdict? = nil
  ) -> String {
    eachText(of: text, named: name) { name, text in
      guard verdict != .block, CPRRule.isOtherNumber(named: name) else {
        return blackedOut(text, only: verdict)
      }
      return blackedOut(text, only: .block)
    }
  }

  private func verdicts(in text: String, named name: String?) -> Set<Verdict> {
    var verdicts = Set(findings(in: text).map(\.verdict))
    if CPRRule.isOtherNumber(named: name) { verdicts.remove(.ask) }
    return verdicts
  }

  /// The name of a draft or form is made of digits and letters by chance; nobody typed it.
  private func eachText(
    of text: String, named name: String?, _ body: (String?, String) -> String
  ) -> String {
    guard Self.holdsDigits(text, atLeast: 10), UUID(uuidString: text) == nil else { return text }
    guard JSONStrings.isJSON(text) else { return body(name, text) }
    return JSONStrings.mapped(text) { key, text in
      eachText(of: text, named: key ?? name, body)
    }
  }
}

extension CPRRule {
  /// Whether a column or key names numbers of another kind.
  static func isOtherNumber(named name: String?) -> Bool {
    guard let name = name?.lowercased() else { return false }
    return ["pnumber", "pnummer", "pno"].contains(name) || isCaseOrAccount(name)
  }
}
