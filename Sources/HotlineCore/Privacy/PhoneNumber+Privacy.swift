extension PhoneNumber {
  /// Ten digits without the code of a country: no phone is so long, but a CPR number is.
  public var hasTenDigits: Bool {
    e164 == nil && raw.compactMap(DigitRun.digit).count == 10
  }
}
