import HotlineCore

/// The day that `iso` writes; a spelling that is no day becomes the first of all days, so that a
/// test with a slip fails.
func theDay(_ iso: String) -> DanishDate {
  DanishDate(iso: iso) ?? .first
}
