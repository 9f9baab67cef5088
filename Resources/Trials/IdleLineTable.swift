/// Lines that ask for nothing that a category holds, one a line; the right answer is none.
let idleLineTable = #"""
  hvad er klokken
  vi er en lille virksomhed
  må jeg tale med en
  har i åbent i dag
  fejl i sidste uge
  goddag, det er Henning
  tak for sidst
  jeg ringer tilbage senere
  kan du høre mig
  min fejl, undskyld
  hvem er det jeg taler med
  god weekend
  det var bare det
  jeg har ringet forkert
  vi er små, men glade
  det bruger vi ikke mere
  efter ferien måske
  hvor lang tid tager det
  ja tak
  nej det ved jeg ikke
  vi har været her i mange år
  det er vigtigt for os
  hej hej
  er der nogen
  det samme som sidste gang
  hvad hedder du
  jeg kommer fra Silkeborg
  det er meget brugt her
  kan i hjælpe os med noget
  vi er 12 mand i virksomheden
  jeg skrev til jer i går
  hvor mange er i
  det haster lidt
  ring efter kl 10
  min kollega sagde noget andet
  små og store
  ikke i dag, måske i morgen
  asdf qwe 123
  hvornår hører jeg fra jer
  det regner igen
  """#
