/// Small and medium-sized or not, by Commission Recommendation 2003/361/EC.
public enum SizeClass: String, Codable, Sendable, CaseIterable {
  case smv, large, unknown
}
