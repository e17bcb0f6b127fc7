// How Norwegian words are inflected, for Bokmål (radical and moderate) and Nynorsk.

enum NorwegianForms {
  static let bokmal = [
    // pakke pakken pakka pakker pakkene; ordre ordren
    Paradigm("e en a er ene es ens as ers enes", minimumBase: 3),
    // bil bilen biler bilene, avgift avgifta, abonnement abonnementet, nett nettet
    Paradigm("_ en a et er ene s ens as ets ers enes", minimumBase: 3),
    // ruter ruteren rutere ruterne
    Paradigm("er eren ere erne ers erens erne ernes", minimumBase: 3),
    // betale betaler betalte betalt, sende, bestille; the imperative from four letters
    Paradigm("_ e er te t tes es ende"),
    Paradigm("e er te t tes ende", minimumBase: 3),
    // kaste kaster kastet kasta
    Paradigm("_ e er et a es ende ede ete"),
    // prøve prøver prøvde prøvd
    Paradigm("_ e er de d es ende", after: "vgy"),
    // lage lager laget laga
    Paradigm("e er et a es ende ede", minimumBase: 3),
    // billig billige billigere billigst; shorter ones are listed
    Paradigm("_ t e ere est st este ste"),
    // artikkel artikkelen artikler artiklene; kapittel
    Paradigm("el elen elet ler lene elens lenes", minimumBase: 3),
    // offer offeret ofre ofrene; vinter vinteren vintre
    Paradigm("er eren eret re rene erens", minimumBase: 3, after: "bdfgkmnpstv"),
    // enkel enkelt enkle; sikker sikkert sikre
    Paradigm("el elt le lere lest leste", minimumBase: 3),
    Paradigm("er ert re rere rest reste", minimumBase: 3, after: "bdfgkmnpstv"),
  ]

  static let nynorsk = [
    Paradigm("e en a ar ane er ene es ens", minimumBase: 3),
    Paradigm("_ en a et ar ane er ene s ens", minimumBase: 3),
    Paradigm("ar aren arar arane er eren erar erane", minimumBase: 3),
    Paradigm("_ e a er te t ande"),
    Paradigm("e a er te t ande", minimumBase: 3),
    Paradigm("_ e a ar ast ande"),
    Paradigm("_ e a er de d ande", after: "vgy"),
    Paradigm("_ t e are ast aste"),
    Paradigm("ing inga ingar ingane"),
    // billig billege billegare
    Paradigm("ig ege egare egast egaste", minimumBase: 3),
    // artikkel artiklar; enkel enkle; sikker sikre
    Paradigm("el elen elet lar lane", minimumBase: 3),
    Paradigm("el elt le lare last laste", minimumBase: 3),
    Paradigm("er ert re rare rast raste", minimumBase: 3, after: "bdfgkmnpstv"),
  ]

  static let prefixes = WordTables.words(
    "an av be bort etter for fore fra fram frem gjen hen inn med mot ned om opp over på til under ut ved"
  )

}
