import HotlineCore
import Resources

extension FieldName {
  /// The field of this key, as tests compare it.
  static func of(_ key: FieldKey) -> FieldName {
    FieldName(key: key, label: Phrase(da: "", en: ""))
  }
}
