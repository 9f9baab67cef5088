import Foundation
import Resources

/// Numbers as they are said, in digits and in words.
enum SpokenNumber {
  /// The number that a word begins with, and what is glued to it: `4000` and `/uge`. nil for a word
  /// that begins with none.
  static func beginning(_ word: String) -> (number: Double, glued: Substring)? {
    if let number = SpokenNeedWords.numbers[word] { return (number, "") }
    guard let first = word.utf8.first, isASCIIDigit(first) else { return nil }
    let digits = word.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    let trimmed = digits.last?.isNumber == true ? digits : digits.dropLast()
    guard let number = DanishNumber.decimal(String(trimmed)) else { return nil }
    return (NSDecimalNumber(decimal: number).doubleValue, word[digits.endIndex...])
  }

  /// The whole word as a number.
  static func value(_ word: String) -> Double? {
    beginning(word).flatMap { $0.glued.isEmpty ? $0.number : nil }
  }
}
