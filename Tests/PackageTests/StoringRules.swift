import Foundation
import Testing

/// Which files say `INSERT` or `UPDATE`, and why no CPR number goes past the guard there. All that
/// people type goes through `Change`, which looks at every text of every row, and through the
/// drafts, which look at every text of a draft. Another way to the disk is a decision about privacy:
/// it is added here first.
private let allowed: [String: String] = [
  "Change.swift": "the guard itself, and the history of what it let in",
  "Change+Erasing.swift": "blanks, and a word in their place",
  "HistoryErasure.swift": "numbers of actions", "HistorySeal.swift": "seals of what stands there",
  "SealChecker.swift": "codes of faults, and numbers",
  "Change+Conversations.swift": "subjects, which the guard looks at, and blanks",
  "RowImage.swift": "called with what Change looked at, or an import of a whole register did",
  "NewRow.swift": "the values of a new row that Change looked at",
  "StoredList.swift": "codes of labels, as RowImage hands them over",
  "Register+Import.swift": "the name of the file, which the guard looks at",
  "DraftStore.swift": "the drafts' door",
  "DraftStore+Colleagues.swift": "drafts that went through the door of a colleague",
  "DraftFile.swift": "drafts of an earlier schema",
  "DraftRescue.swift": "drafts and calls that lay in a damaged file of drafts",
  "MissedCall.swift": "the number of a call, which is one, and its name at the telephone system",
  "Change+References.swift": "counters", "IDSequence.swift": "counters",
  "Salvage.swift": "rows that stood in a register, as they stood",
  "Register+ReadLog.swift": "words of the program and a reference",
  "RankingDay.swift": "a day", "Register+Restore.swift": "counters",
  "ListShape.swift": "headers that the guard looked at, and names of fields",
  "Eraser.swift": "what stood there before, without a person",
  "DraftErasure.swift": "drafts that lay there before, without a person",
  "Register+Retention.swift": "blanks, and a word in their place",
  "Register+KeptCopies.swift": "paths of copies, as a person named them",
  "Register+Staff.swift": "the name of the user as the system says it",
  "ProfileSeed+Tables.swift": "what is shipped",
  "Schema+Prizes.swift": "the number of a department, in a step",
  "Schema+Search.swift": "settings of the index", "SearchIndex.swift": "made from stored rows",
  "SearchIndex+Rebuild.swift": "made from stored rows",
  "IndexPieces.swift": "a count of pages", "SearchEntry.swift": "made from stored rows",
  "IndexWriting.swift": "made from stored rows",
  "RecordIndex.swift": "made from stored rows",
  "Vocabulary.swift": "made from stored rows",
  "InventedRegister.swift": "a bench", "InventedLists.swift": "a bench",
  "KnownNames.swift": "names of stored rows, in a temporary file without a name",
  "DuplicateScan.swift": "keys of stored rows and pairs of ids, in such a file",
  "SaidRows.swift": "cells that the guard looked at, in such a file",
  "ImportStage.swift": "the same",
  "ImportLedger.swift": "sentences about cells that the guard looked at, in such a file",
  "SheetReader.swift":
    "cells as the spreadsheet has them, in such a file, until the guard looks at them",
]

@Suite("Storing rules")
struct StoringRules {
  @Test("no text is stored by a way that does not pass the CPR guard")
  func known() throws {
    var found: Set<String> = []
    for file in try Package.sources("Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      let name = file.lastPathComponent
      let stores = text.split(separator: "\n").contains { line in
        !line.drop { $0 == " " }.hasPrefix("//")
          && ["INSERT ", "REPLACE INTO", "UPDATE "].contains { line.contains($0) }
      }
      guard stores else { continue }
      found.insert(name)
      #expect(allowed[name] != nil, "\(name) stores by itself")
    }
    #expect(found == Set(allowed.keys))
  }
}
