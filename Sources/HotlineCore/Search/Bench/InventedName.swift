/// Invented names that sound like Danish companies: families, places, trades and their compounds.
struct InventedName {
  private var random: BenchRandom
  private let towns: [String]

  init(seed: UInt64, towns: [String]) {
    random = BenchRandom(seed: seed)
    self.towns = towns
  }

  mutating func company() -> String {
    let core =
      switch random.below(10) {
      case 0, 1: "\(family()) \(trade())"
      case 2: "\(town()) \(trade())"
      case 3: "\(compound()) \(town())"
      case 4: "\(family()) \(compound())"
      case 5: "\(compound())firmaet \(family())"
      case 6: "\(family()) & \(random.pick(["Søn", "Sønner", "Døtre", "Ko", family()]))"
      case 7: "\(initials()) \(family()) \(random.pick(Self.businesses))"
      case 8: "\(family()) \(random.pick(Self.businesses)) \(town())"
      default: "\(random.pick(Self.adjectives)) \(compound())"
      }
    return "\(core) \(random.pick(Self.forms))".trimmingBlankEnd
  }

  mutating func person() -> String {
    "\(random.pick(Self.beginnings)) \(family())"
  }

  mutating func town() -> String { random.pick(towns) }

  mutating func trade() -> String {
    random.once(in: 3) ? random.pick(Self.trades) : compound()
  }

  /// `Mobelpolstring`, `Haveservice`: two parts in one word, now and then three.
  mutating func compound() -> String {
    let first = random.pick(Self.materials)
    let middle = random.once(in: 5) ? random.pick(Self.materials).lowercased() : ""
    return first + middle + random.pick(Self.activities)
  }

  /// Some hundred thousand different ones.
  private mutating func family() -> String {
    let middle = random.once(in: 2) ? random.pick(Self.middles) : ""
    return random.pick(Self.beginnings) + middle + random.pick(Self.endings)
  }

  private mutating func initials() -> String {
    let letters = Array("ABCDEFGHIJKLMNOPRSTVØÅ")
    return "\(random.pick(letters)).\(random.pick(letters))."
  }

  private static let forms = ["ApS", "ApS", "A/S", "I/S", "", "", "IVS", "A.M.B.A.", "K/S"]
  private static let businesses = [
    "Holding", "Invest", "Ejendomme", "Gruppen", "Byg", "Handel", "Transport", "Consult", "Design",
    "Teknik", "Service", "Agro", "Energi", "Gods", "Finans",
  ]
  private static let adjectives = [
    "Dansk", "Nordisk", "Jysk", "Grøn", "Den Lille", "Det Gamle", "Nye", "Midtjysk", "Fynsk",
    "Sjællandsk", "Hurtig", "Aktiv", "Frisk", "Bedre", "Skandinavisk",
  ]
  private static let trades = [
    "Tømrer", "Murer", "Maler", "Kantine", "Rengøring", "Transport", "Gartneri", "Smedje", "Bageri",
    "Slagter", "Frisør", "Bogtryk", "Vaskeri", "Snedkeri", "Autoværksted", "Cykler", "Blomster",
    "Revision", "Arkitekter", "Tandlæge", "Apotek", "Mejeri", "Bryghus", "Fiskeri", "Planteskole",
  ]
  private static let materials = [
    "Møbel", "Have", "Kantine", "Tag", "Glas", "Træ", "Jern", "Vand", "Varme", "El", "Køle",
    "Fiske",
    "Kød", "Mælke", "Brød", "Kaffe", "Øl", "Blomster", "Hunde", "Heste", "Cykel", "Bil", "Båd",
    "Fly", "Tog", "Papir", "Plast", "Tekstil", "Læder", "Sko", "Hår", "Tand", "Øjen", "Børne",
    "Skole", "Idræts", "Musik", "Kunst", "Bog", "Film", "Foto", "Data", "Net", "Sol", "Vind",
    "Jord",
    "Sten", "Beton", "Maling", "Gulv", "Vindues", "Dør", "Køkken", "Bade", "Lys", "Lyd", "Genbrugs",
    "Affalds", "Palle", "Kasse", "Lager", "Pakke", "Post", "Flytte", "Rejse", "Hotel", "Mad",
    "Fest",
  ]
  private static let activities = [
    "service", "handel", "teknik", "montage", "polstring", "reparation", "produktion", "værksted",
    "transport", "pleje", "design", "import", "udlejning", "forretning", "centeret", "huset",
    "gården", "rådgivning", "entreprise", "levering", "pakkeri", "fabrik", "smeden", "butikken",
    "klinikken", "akademiet", "kompagniet", "selskabet", "lageret", "vask",
  ]
  private static let beginnings = [
    "Al", "An", "Bak", "Ber", "Bir", "Bo", "Bro", "By", "Dal", "Dam", "Eg", "El", "Eng", "Es",
    "Fal",
    "Fre", "Fug", "Går", "Gram", "Grøn", "Haa", "Ham", "Han", "Hede", "Hel", "Hol", "Hor", "Høj",
    "Id", "Ing", "Jen", "Jør", "Kal", "Kir", "Kjær", "Klit", "Kol", "Kri", "Lang", "Lin", "Lyk",
    "Mad", "Mo", "Møl", "Nør", "Od", "Ol", "Pe", "Pil", "Ras", "Rav", "Ros", "Ry", "Sand", "Skov",
    "Sol", "Sten", "Sø", "Tor", "Ul", "Vang", "Vest", "Vil", "Æb", "Ør", "Å",
  ]
  private static let middles = [
    "be", "ge", "le", "me", "ne", "re", "se", "te", "ve", "der", "ger", "ler", "mel", "nel", "rup",
    "sel", "ter", "ver", "ke", "ste", "kil", "lin", "man", "nor", "pil", "ram", "sko", "tal", "vin",
    "øs",
  ]
  private static let endings = [
    "bjerg", "gaard", "gård", "holm", "lund", "toft", "vang", "borg", "strup", "by", "dal", "sen",
    "ning", "bæk", "bro", "mose", "skov", "sted", "strand", "vig", "høj", "kjær", "mark", "rød",
    "løse", "drup", "lev", "ager", "ing", "um", "hus", "feldt", "stein", "qvist", "gren", "berg",
    "dorf", "mann", "ström", "øe",
  ]
}

extension String {
  fileprivate var trimmingBlankEnd: String {
    hasSuffix(" ") ? String(dropLast()) : self
  }
}
