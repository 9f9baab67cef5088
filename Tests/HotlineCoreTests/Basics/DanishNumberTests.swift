import Foundation
import HotlineCore
import Testing

@Suite("A Danish number")
struct DanishNumberTests {
  @Test(
    "whole numbers as typed",
    arguments: [
      ("480.000", 480_000 as Int?), ("480000", 480_000), ("480 000", 480_000), (" 7 ", 7),
      ("1.234.567", 1_234_567), ("-3", -3), ("+3", 3), ("5,0", 5), ("0", 0), ("1.234", 1_234),
      ("5,5", nil), ("5.5", nil), ("", nil), ("-", nil), ("12a", nil), ("1.23.456", nil),
      ("9223372036854775808", nil), ("99999999999999999999999999999999999999999999", nil),
      ("1,2,3", nil), ("٣", nil), (",", nil), (".", nil),
    ])
  func integers(text: String, value: Int?) {
    #expect(DanishNumber.integer(text) == value)
  }

  @Test(
    "decimals: a comma always, a lone dot when no thousands can be meant",
    arguments: [
      ("5,5", "5.5" as String?), ("5.5", "5.5"), ("12.50", "12.5"), ("0.500", "0.5"),
      ("1.234", "1234"), ("1.234,5", "1234.5"), ("1234,5", "1234.5"), ("1234.567", "1234.567"),
      ("480.000,25", "480000.25"), ("-0,5", "-0.5"), ("\u{2212}2", "-2"), ("1.234.5", nil),
      ("5,", nil), (",5", nil), ("1,234.5", nil), ("5.5.5", nil), ("fem", nil), ("1e5", nil),
    ])
  func decimals(text: String, value: String?) {
    #expect(DanishNumber.decimal(text) == value.flatMap { Decimal(string: $0) })
  }

  @Test(
    "kroner with what people write after them",
    arguments: [
      ("480.000", 480_000 as Int?), ("480.000 kr.", 480_000), ("480000kr", 480_000),
      ("480 t", 480_000), ("480 tkr", 480_000), ("480 t.kr.", 480_000), ("1,5 mio. kr.", 1_500_000),
      ("1,5 mio", 1_500_000), ("2 millioner", 2_000_000), ("500,-", 500), ("2,5 t", 2_500),
      ("480,50", nil), ("kr", nil), ("t", nil), ("", nil),
    ])
  func kroner(text: String, value: Int?) {
    #expect(DanishNumber.kroner(text) == value)
  }

  @Test(
    "percent",
    arguments: [("61,3", "61.3" as String?), ("61,3 %", "61.3"), ("5 pct.", "5"), ("%", nil)])
  func percent(text: String, value: String?) {
    #expect(DanishNumber.percent(text) == value.flatMap { Decimal(string: $0) })
  }

  @Test(
    "whole numbers are shown with dots",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1.000"), (480_000, "480.000"), (1_000_000, "1.000.000"),
      (-1_234, "-1.234"), (Int.min, "-9.223.372.036.854.775.808"),
    ])
  func formatIntegers(number: Int, text: String) {
    #expect(DanishNumber.format(number) == text)
  }

  @Test(
    "decimals are shown with a comma, rounded as they read",
    arguments: [
      (61.3, "61,3"), (5.0, "5"), (0.15, "0,2"), (1_234.56, "1.234,6"), (-0.25, "-0,3"),
      (0.04, "0"), (99.95, "100"), (.nan, "–"), (.infinity, "–"), (1e300, "–"),
    ])
  func formatDecimals(number: Double, text: String) {
    #expect(DanishNumber.format(number) == text)
  }

  @Test("kroner and percent carry their sign")
  func signs() {
    #expect(DanishNumber.formatKroner(480_000) == "480.000 kr.")
    #expect(DanishNumber.formatPercent(70.6) == "71 %")
    #expect(DanishNumber.formatPercent(61.3, most: 1) == "61,3 %")
    #expect(DanishNumber.format(5, least: 1) == "5,0")
  }

  @Test(
    "rounds by the digits of a number, whatever its size",
    arguments: [
      (9.96, 1, "10"), (99.95, 1, "100"), (-9.96, 1, "-10"), (-0.04, 1, "0"), (0.996, 2, "1"),
      (0.05, 1, "0,1"), (0.00001, 6, "0,00001"), (0.0000004, 6, "0"), (1e-200, 6, "0"),
      (1e15, 4, "1.000.000.000.000.000"), (123_456.789, 2, "123.456,79"), (2.5, 0, "3"),
    ] as [(Double, Int, String)])
  func rounding(_ number: Double, _ most: Int, _ expected: String) {
    #expect(DanishNumber.format(number, most: most) == expected)
  }
}
