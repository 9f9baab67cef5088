// What the values stored as a string have in common.

/// Reads the storage string of a value; throws `DecodingError` when `make` refuses it.
func decodeText<Value>(
  from decoder: any Decoder, as form: String, _ make: (String) -> Value?
) throws -> Value {
  let container = try decoder.singleValueContainer()
  let text = try container.decode(String.self)
  guard let value = make(text) else {
    throw DecodingError.dataCorruptedError(
      in: container, debugDescription: "not \(form): \(text)")
  }
  return value
}

func isASCIIDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// `86123456` as `86 12 34 56`.
func inPairs(_ digits: String) -> String {
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, index % 2 == 0 { text.append(" ") }
    text.append(digit)
  }
  return text
}
