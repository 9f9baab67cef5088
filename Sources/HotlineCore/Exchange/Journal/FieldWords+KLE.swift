extension FieldWords {
  static let kle = FieldWords(
    da: "KLE-nr.", "Emnet i KLE, fx 15.20.00 eller 15.20.00-A50; til arkivet",
    en: "KLE no.", "Its subject in KLE: 15.20.00 or 15.20.00-A50; for the archive")
}
