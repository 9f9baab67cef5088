extension FieldWords {
  static let kle = FieldWords(
    da: "KLE-nr.", "Emnet i KLE, fx 15.20.00; står i teksten til arkivet",
    en: "KLE no.", "Its subject in KLE, such as 15.20.00; stands in the text for the archive")
}
