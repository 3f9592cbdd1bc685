// Written by `npm run generate`. Do not edit.
import type { Statute } from '../src/statute.js';

export const statutes: readonly Statute[] = [
 {
  "id": "aanbestedingswet2012",
  "names": {
   "nl": [
    "Aanbestedingswet 2012",
    "Aanbestedingswet"
   ],
   "en": [
    "Public Procurement Act 2012",
    "Public Procurement Act"
   ]
  },
  "abbreviations": [
   "Aw 2012",
   "Aanbestedingswet 2012",
   "Aanbestedingswet",
   "Aw"
  ],
  "bwb": "BWBR0032203",
  "text": {
   "version": "2026-04-30",
   "checked": "2026-11-22",
   "complete": false,
   "ranges": [
    {
     "from": "2.22",
     "to": "2.27"
    }
   ],
   "articles": [
    {
     "number": "2.22",
     "clauses": 2,
     "items": {
      "2": "d"
     },
     "subject": {
      "nl": "waarderaming dynamisch aankoopsysteem, innovatiepartnerschap, prijs",
      "en": "estimating value of dynamic purchasing system, innovation partnership, prize"
     }
    },
    {
     "number": "2.23",
     "clauses": 4,
     "items": {
      "1": "k",
      "2": "c"
     },
     "subject": {
      "nl": "uitgezonderde opdrachten (defensie, geheim, internationale regels)",
      "en": "excluded contracts (defence, secrecy, international rules)"
     }
    },
    {
     "number": "2.24",
     "clauses": 0,
     "items": {
      "0": "k"
     },
     "subject": {
      "nl": "uitgezonderde opdrachten voor diensten; uitsluitend recht (onder a)",
      "en": "excluded service contracts; exclusive right (a)"
     }
    },
    {
     "number": "2.24a",
     "clauses": 5,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "quasi-inbesteding: opdracht aan gecontroleerde rechtspersoon (80%)",
      "en": "in-house award to controlled entity (80%)"
     }
    },
    {
     "number": "2.24b",
     "clauses": 3,
     "items": {
      "1": "c",
      "2": "c"
     },
     "subject": {
      "nl": "gezamenlijke quasi-inbesteding: gezamenlijk toezicht",
      "en": "joint in-house award: joint control"
     }
    },
    {
     "number": "2.24c",
     "clauses": 2,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "publiek-publieke samenwerking tussen aanbestedende diensten (20%)",
      "en": "public-public cooperation between contracting authorities (20%)"
     }
    },
    {
     "number": "2.25",
     "clauses": 0,
     "subject": {
      "nl": "keuze van een van de procedures",
      "en": "choice of one of the procedures"
     }
    },
    {
     "number": "2.26",
     "clauses": 0,
     "items": {
      "0": "i"
     },
     "subject": {
      "nl": "stappen openbare procedure",
      "en": "steps of open procedure"
     }
    },
    {
     "number": "2.27",
     "clauses": 0,
     "items": {
      "0": "k"
     },
     "subject": {
      "nl": "stappen niet-openbare procedure",
      "en": "steps of restricted procedure"
     }
    }
   ]
  }
 },
 {
  "id": "archiefwet1995",
  "names": {
   "nl": [
    "Archiefwet 1995",
    "Archiefwet"
   ],
   "en": [
    "Public Records Act 1995",
    "Public Records Act"
   ]
  },
  "abbreviations": [
   "Archiefwet 1995",
   "Archiefwet"
  ],
  "bwb": "BWBR0007376",
  "text": {
   "version": "2024-06-19",
   "checked": "2026-11-22",
   "complete": true,
   "ranges": [
    {
     "from": "1",
     "to": "87"
    }
   ],
   "articles": [
    {
     "number": "1",
     "clauses": 0,
     "items": {
      "0": "f"
     },
     "subject": {
      "nl": "begripsbepalingen",
      "en": "definitions"
     }
    },
    {
     "number": "2",
     "clauses": 0,
     "subject": {
      "nl": "opgeheven overheidsorganen",
      "en": "abolished public bodies"
     }
    },
    {
     "number": "2a",
     "clauses": 0,
     "items": {
      "0": "d"
     },
     "subject": {
      "nl": "bijzondere persoonsgegevens",
      "en": "special personal data"
     }
    },
    {
     "number": "2b",
     "clauses": 3,
     "subject": {
      "nl": "hergebruik van overheidsinformatie",
      "en": "re-use of public sector information"
     }
    },
    {
     "number": "3",
     "clauses": 0,
     "subject": {
      "nl": "goede, geordende en toegankelijke staat; vernietiging",
      "en": "good, ordered and accessible state; destruction"
     }
    },
    {
     "number": "4",
     "clauses": 3,
     "subject": {
      "nl": "voorziening voor archiefbescheiden bij opheffing, samenvoeging of overdracht van taken",
      "en": "provision for records on abolition, merger or transfer of tasks"
     }
    },
    {
     "number": "5",
     "clauses": 3,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "selectielijsten",
      "en": "selection lists"
     }
    },
    {
     "number": "6",
     "clauses": 0,
     "subject": {
      "nl": "vernietiging in rijksarchiefbewaarplaats",
      "en": "destruction in state repository"
     }
    },
    {
     "number": "7",
     "clauses": 0,
     "subject": {
      "nl": "vervanging door reproducties",
      "en": "replacement by reproductions"
     }
    },
    {
     "number": "8",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "vervreemding",
      "en": "alienation"
     }
    },
    {
     "number": "9",
     "clauses": 2,
     "subject": {
      "nl": "nadere regels over selectie, vervanging, vervreemding",
      "en": "further rules on selection, replacement, alienation"
     }
    },
    {
     "number": "10",
     "clauses": 0,
     "subject": {
      "nl": "ten onrechte elders berustende archiefbescheiden",
      "en": "records held by the wrong body"
     }
    },
    {
     "number": "11",
     "clauses": 2,
     "subject": {
      "nl": "afgifte van archiefbescheiden voor reproductie",
      "en": "surrender of records for reproduction"
     }
    },
    {
     "number": "12",
     "clauses": 2,
     "subject": {
      "nl": "overbrenging na twintig jaar",
      "en": "transfer after twenty years"
     }
    },
    {
     "number": "13",
     "clauses": 4,
     "subject": {
      "nl": "vervroegde overbrenging en opschorting",
      "en": "early transfer and suspension"
     }
    },
    {
     "number": "14",
     "clauses": 0,
     "subject": {
      "nl": "openbaarheid van overgebrachte archiefbescheiden",
      "en": "public access to transferred records"
     }
    },
    {
     "number": "15",
     "clauses": 7,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "beperkingen aan de openbaarheid bij overbrenging",
      "en": "access restrictions on transfer"
     }
    },
    {
     "number": "15a",
     "clauses": 4,
     "subject": {
      "nl": "milieu-informatie",
      "en": "environmental information"
     }
    },
    {
     "number": "16",
     "clauses": 2,
     "subject": {
      "nl": "beperking van openbaarheid bij overeenkomst of opneming",
      "en": "access restriction by agreement"
     }
    },
    {
     "number": "17",
     "clauses": 4,
     "subject": {
      "nl": "beschikbaarstelling voor raadpleging en gebruik",
      "en": "making available for consultation and use"
     }
    },
    {
     "number": "18",
     "clauses": 6,
     "subject": {
      "nl": "uitlening van archiefbescheiden",
      "en": "lending of records"
     }
    },
    {
     "number": "19",
     "clauses": 3,
     "subject": {
      "nl": "kosten",
      "en": "fees"
     }
    },
    {
     "number": "20",
     "clauses": 0,
     "subject": {
      "nl": "afschriften van authentieke akten",
      "en": "copies of authentic deeds"
     }
    },
    {
     "number": "21",
     "clauses": 2,
     "subject": {
      "nl": "algemene maatregel van bestuur over duurzaamheid en bewaring",
      "en": "order in council on durability and storage"
     }
    },
    {
     "number": "22",
     "clauses": 0,
     "subject": {
      "nl": "opleiding archivistiek",
      "en": "archivist training"
     }
    },
    {
     "number": "23",
     "clauses": 4,
     "subject": {
      "nl": "zorg voor archiefbescheiden van het Rijk",
      "en": "care of state records"
     }
    },
    {
     "number": "24",
     "clauses": 4,
     "subject": {
      "nl": "aanwijzing en bestuursdwang door de minister",
      "en": "direction and enforcement by the minister"
     }
    },
    {
     "number": "25",
     "clauses": 2,
     "items": {
      "2": "b"
     },
     "subject": {
      "nl": "rijksarchiefdienst",
      "en": "state archives service"
     }
    },
    {
     "number": "25a",
     "clauses": 4,
     "subject": {
      "nl": "toezicht op rijksorganen",
      "en": "supervision of state bodies"
     }
    },
    {
     "number": "25b",
     "clauses": 2,
     "subject": {
      "nl": "bevindingen van het toezicht",
      "en": "supervision findings"
     }
    },
    {
     "number": "26",
     "clauses": 7,
     "subject": {
      "nl": "rijksarchiefbewaarplaatsen",
      "en": "state repositories"
     }
    },
    {
     "number": "27",
     "clauses": 4,
     "subject": {
      "nl": "zorg voor provinciale archiefbescheiden",
      "en": "care of provincial records"
     }
    },
    {
     "number": "28",
     "clauses": 0,
     "subject": {
      "nl": "provinciale archiefbewaarplaats",
      "en": "provincial repository"
     }
    },
    {
     "number": "29",
     "clauses": 3,
     "subject": {
      "nl": "provinciearchivaris",
      "en": "provincial archivist"
     }
    },
    {
     "number": "30",
     "clauses": 4,
     "subject": {
      "nl": "zorg voor gemeentelijke archiefbescheiden door college",
      "en": "care of municipal records by the executive"
     }
    },
    {
     "number": "31",
     "clauses": 0,
     "subject": {
      "nl": "gemeentelijke archiefbewaarplaats",
      "en": "municipal repository"
     }
    },
    {
     "number": "32",
     "clauses": 3,
     "subject": {
      "nl": "gemeentearchivaris: beheer en toezicht",
      "en": "municipal archivist: management and supervision"
     }
    },
    {
     "number": "35",
     "clauses": 4,
     "subject": {
      "nl": "zorg voor archiefbescheiden van het waterschap",
      "en": "care of water board records"
     }
    },
    {
     "number": "36",
     "clauses": 0,
     "subject": {
      "nl": "archiefbewaarplaats van het waterschap",
      "en": "water board repository"
     }
    },
    {
     "number": "37",
     "clauses": 3,
     "subject": {
      "nl": "waterschapsarchivaris",
      "en": "water board archivist"
     }
    },
    {
     "number": "38",
     "clauses": 0,
     "subject": {
      "nl": "Gemeentewet van overeenkomstige toepassing bij waterschap",
      "en": "Municipalities Act applied to water board"
     }
    },
    {
     "number": "40",
     "clauses": 3,
     "subject": {
      "nl": "gemeenschappelijke regeling: voorziening voor de zorg voor archiefbescheiden (lid 1), zoveel mogelijk volgens deze wet (lid 2), anders de regels van de gemeente of provincie van vestiging (lid 3)",
      "en": "joint arrangement: provision for the care of records (para 1), as far as possible under this act (para 2), else the rules of the municipality or province of the seat (para 3)"
     }
    },
    {
     "number": "41",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "zorg voor archiefbescheiden van andere overheidsorganen",
      "en": "care of records of other public bodies"
     }
    },
    {
     "number": "42",
     "clauses": 2,
     "subject": {
      "nl": "strafbepaling",
      "en": "penalty"
     }
    },
    {
     "number": "43",
     "clauses": 0,
     "subject": {
      "nl": "intrekking Archiefwet 1962",
      "en": "repeal of 1962 act"
     }
    },
    {
     "number": "44",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht openbaarheidsbeperkingen",
      "en": "transitional: access restrictions"
     }
    },
    {
     "number": "45",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht overbrenging",
      "en": "transitional: transfer"
     }
    },
    {
     "number": "46",
     "clauses": 3,
     "subject": {
      "nl": "overgangsrecht inbewaringgeving",
      "en": "transitional: deposit"
     }
    },
    {
     "number": "47",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht andere inbewaringgevingen",
      "en": "transitional: other deposits"
     }
    },
    {
     "number": "48",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht vernietigingslijsten",
      "en": "transitional: disposal lists"
     }
    },
    {
     "number": "49",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht machtigingen",
      "en": "transitional: authorisations"
     }
    },
    {
     "number": "85",
     "clauses": 0,
     "subject": {
      "nl": "plaatsing in het Staatsblad: aanduidingen",
      "en": "placeholders on publication"
     }
    },
    {
     "number": "86",
     "clauses": 0,
     "subject": {
      "nl": "inwerkingtreding",
      "en": "entry into force"
     }
    },
    {
     "number": "87",
     "clauses": 0,
     "subject": {
      "nl": "citeertitel",
      "en": "short title"
     }
    }
   ]
  }
 },
 {
  "id": "avg",
  "names": {
   "nl": [
    "Algemene verordening gegevensbescherming"
   ],
   "en": [
    "General Data Protection Regulation"
   ]
  },
  "abbreviations": [
   "AVG",
   "GDPR"
  ]
 },
 {
  "id": "awb",
  "names": {
   "nl": [
    "Algemene wet bestuursrecht"
   ],
   "en": [
    "General Administrative Law Act"
   ]
  },
  "abbreviations": [
   "Awb",
   "AWB"
  ],
  "bwb": "BWBR0005537",
  "text": {
   "version": "2026-01-01",
   "checked": "2026-11-22",
   "complete": false,
   "ranges": [
    {
     "from": "4:81",
     "to": "4:84"
    },
    {
     "from": "6:1",
     "to": "7:28"
    },
    {
     "from": "10:1",
     "to": "10:45"
    }
   ],
   "articles": [
    {
     "number": "4:81",
     "clauses": 2,
     "subject": {
      "nl": "bevoegdheid tot het vaststellen van beleidsregels",
      "en": "power to adopt policy rules"
     }
    },
    {
     "number": "4:82",
     "clauses": 0,
     "subject": {
      "nl": "verwijzing naar een vaste gedragslijn alleen via een beleidsregel",
      "en": "reference to standing practice only through a policy rule"
     }
    },
    {
     "number": "4:83",
     "clauses": 0,
     "subject": {
      "nl": "vermelding van de grondslag bij bekendmaking van een beleidsregel",
      "en": "stating the legal basis when publishing a policy rule"
     }
    },
    {
     "number": "4:84",
     "clauses": 0,
     "subject": {
      "nl": "handelen overeenkomstig de beleidsregel, afwijking bij onevenredigheid",
      "en": "acting in accordance with the policy rule, departure if disproportionate"
     }
    },
    {
     "number": "6:1",
     "clauses": 0,
     "subject": {
      "nl": "reikwijdte: hoofdstukken 6 en 7 voor andere handelingen dan besluiten",
      "en": "scope: chapters 6 and 7 for acts other than decisions"
     }
    },
    {
     "number": "6:2",
     "clauses": 0,
     "items": {
      "0": "b"
     },
     "subject": {
      "nl": "met een besluit gelijkgesteld: schriftelijke weigering en niet tijdig beslissen",
      "en": "treated as decision: written refusal and failure to decide in time"
     }
    },
    {
     "number": "6:3",
     "clauses": 0,
     "subject": {
      "nl": "voorbereidingsbeslissing niet vatbaar voor bezwaar of beroep",
      "en": "preparatory decisions not open to objection or appeal"
     }
    },
    {
     "number": "6:4",
     "clauses": 3,
     "subject": {
      "nl": "indienen van bezwaar- of beroepschrift en bij welk orgaan",
      "en": "filing notice of objection or appeal and with whom"
     }
    },
    {
     "number": "6:5",
     "clauses": 3,
     "items": {
      "1": "d"
     },
     "subject": {
      "nl": "vereisten bezwaar- of beroepschrift",
      "en": "requirements of the notice"
     }
    },
    {
     "number": "6:6",
     "clauses": 0,
     "items": {
      "0": "b"
     },
     "subject": {
      "nl": "niet-ontvankelijkheid en herstel van verzuim",
      "en": "inadmissibility and remedying defects"
     }
    },
    {
     "number": "6:7",
     "clauses": 0,
     "subject": {
      "nl": "termijn voor bezwaar of beroep: zes weken",
      "en": "time limit for objection or appeal: six weeks"
     }
    },
    {
     "number": "6:8",
     "clauses": 4,
     "subject": {
      "nl": "aanvang van de termijn",
      "en": "start of the time limit"
     }
    },
    {
     "number": "6:9",
     "clauses": 2,
     "subject": {
      "nl": "tijdige indiening, verzending per post",
      "en": "filing in time, posting"
     }
    },
    {
     "number": "6:10",
     "clauses": 2,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "te vroeg ingediend bezwaar of beroep",
      "en": "premature objection or appeal"
     }
    },
    {
     "number": "6:11",
     "clauses": 0,
     "subject": {
      "nl": "verschoonbare termijnoverschrijding",
      "en": "excusable lateness"
     }
    },
    {
     "number": "6:12",
     "clauses": 4,
     "items": {
      "2": "b"
     },
     "subject": {
      "nl": "beroep tegen niet tijdig beslissen, ingebrekestelling",
      "en": "appeal against failure to decide in time, notice of default"
     }
    },
    {
     "number": "6:13",
     "clauses": 0,
     "subject": {
      "nl": "geen beroep bij nalaten zienswijze, bezwaar of administratief beroep",
      "en": "no appeal where earlier remedy was not used"
     }
    },
    {
     "number": "6:14",
     "clauses": 2,
     "subject": {
      "nl": "ontvangstbevestiging en kennisgeving",
      "en": "acknowledgement and notice"
     }
    },
    {
     "number": "6:15",
     "clauses": 3,
     "subject": {
      "nl": "doorzendplicht",
      "en": "duty to forward"
     }
    },
    {
     "number": "6:16",
     "clauses": 0,
     "subject": {
      "nl": "geen schorsende werking",
      "en": "no suspensive effect"
     }
    },
    {
     "number": "6:17",
     "clauses": 0,
     "subject": {
      "nl": "stukken aan de gemachtigde",
      "en": "documents to the representative"
     }
    },
    {
     "number": "6:19",
     "clauses": 6,
     "subject": {
      "nl": "bezwaar of beroep mede tegen intrekkings-, wijzigings- of vervangingsbesluit",
      "en": "objection or appeal also covers replacement decision"
     }
    },
    {
     "number": "6:20",
     "clauses": 5,
     "subject": {
      "nl": "beroep tegen niet tijdig beslissen en alsnog genomen besluit",
      "en": "appeal for late decision and decision taken after all"
     }
    },
    {
     "number": "6:21",
     "clauses": 2,
     "subject": {
      "nl": "intrekking van bezwaar of beroep",
      "en": "withdrawal of objection or appeal"
     }
    },
    {
     "number": "6:22",
     "clauses": 0,
     "subject": {
      "nl": "passeren van een gebrek",
      "en": "disregarding a defect"
     }
    },
    {
     "number": "6:23",
     "clauses": 2,
     "subject": {
      "nl": "vermelding van rechtsmiddelen",
      "en": "stating remedies"
     }
    },
    {
     "number": "6:24",
     "clauses": 0,
     "subject": {
      "nl": "toepassing op hoger beroep en cassatie",
      "en": "application to further appeal and cassation"
     }
    },
    {
     "number": "7:1",
     "clauses": 2,
     "items": {
      "1": "g"
     },
     "subject": {
      "nl": "bezwaar vóór beroep en uitzonderingen",
      "en": "objection before appeal and exceptions"
     }
    },
    {
     "number": "7:1a",
     "clauses": 6,
     "subject": {
      "nl": "rechtstreeks beroep met overslaan van bezwaar",
      "en": "direct appeal skipping objection"
     }
    },
    {
     "number": "7:2",
     "clauses": 2,
     "subject": {
      "nl": "hoorplicht in bezwaar",
      "en": "hearing duty in objection"
     }
    },
    {
     "number": "7:3",
     "clauses": 0,
     "items": {
      "0": "e"
     },
     "subject": {
      "nl": "afzien van horen",
      "en": "dispensing with the hearing"
     }
    },
    {
     "number": "7:4",
     "clauses": 8,
     "subject": {
      "nl": "nadere stukken en terinzagelegging vóór het horen",
      "en": "further documents and inspection before the hearing"
     }
    },
    {
     "number": "7:5",
     "clauses": 2,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "wie hoort, openbaarheid van het horen",
      "en": "who hears, publicity of the hearing"
     }
    },
    {
     "number": "7:6",
     "clauses": 4,
     "subject": {
      "nl": "gezamenlijk of afzonderlijk horen",
      "en": "joint or separate hearing"
     }
    },
    {
     "number": "7:7",
     "clauses": 0,
     "subject": {
      "nl": "verslag van het horen",
      "en": "record of the hearing"
     }
    },
    {
     "number": "7:8",
     "clauses": 0,
     "subject": {
      "nl": "getuigen en deskundigen bij het horen",
      "en": "witnesses and experts"
     }
    },
    {
     "number": "7:9",
     "clauses": 0,
     "subject": {
      "nl": "nieuwe feiten na het horen",
      "en": "new facts after the hearing"
     }
    },
    {
     "number": "7:10",
     "clauses": 5,
     "items": {
      "4": "c"
     },
     "subject": {
      "nl": "beslistermijn bezwaar: zes weken, twaalf weken met adviescommissie; opschorting, verdaging, verder uitstel",
      "en": "decision period: six weeks, twelve with advisory committee; suspension, extension"
     }
    },
    {
     "number": "7:11",
     "clauses": 2,
     "subject": {
      "nl": "heroverweging van het bestreden besluit",
      "en": "reconsideration of the decision"
     }
    },
    {
     "number": "7:12",
     "clauses": 4,
     "subject": {
      "nl": "motivering, bekendmaking en mededeling van de beslissing op bezwaar",
      "en": "reasons, notification of the decision on objection"
     }
    },
    {
     "number": "7:13",
     "clauses": 7,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "adviescommissie bezwaarschriften: samenstelling, horen, advies",
      "en": "objections advisory committee: composition, hearing, advice"
     }
    },
    {
     "number": "7:14",
     "clauses": 0,
     "subject": {
      "nl": "niet van toepassing zijnde bepalingen op de beslissing op bezwaar",
      "en": "provisions that do not apply to the decision on objection"
     }
    },
    {
     "number": "7:14a",
     "clauses": 0,
     "subject": {
      "nl": "aanvrager gelijkgesteld met indiener bij bezwaar door een derde",
      "en": "applicant treated as objector where third party objects"
     }
    },
    {
     "number": "7:15",
     "clauses": 5,
     "subject": {
      "nl": "kosten van bezwaar, vergoeding bij herroeping",
      "en": "costs of objection, compensation on revocation"
     }
    },
    {
     "number": "7:16",
     "clauses": 2,
     "subject": {
      "nl": "hoorplicht in administratief beroep",
      "en": "hearing duty in administrative appeal"
     }
    },
    {
     "number": "7:17",
     "clauses": 0,
     "items": {
      "0": "d"
     },
     "subject": {
      "nl": "afzien van horen in administratief beroep",
      "en": "dispensing with hearing in administrative appeal"
     }
    },
    {
     "number": "7:18",
     "clauses": 8,
     "subject": {
      "nl": "nadere stukken en terinzagelegging in administratief beroep",
      "en": "further documents and inspection in administrative appeal"
     }
    },
    {
     "number": "7:19",
     "clauses": 3,
     "subject": {
      "nl": "wie hoort in administratief beroep",
      "en": "who hears in administrative appeal"
     }
    },
    {
     "number": "7:20",
     "clauses": 4,
     "subject": {
      "nl": "gezamenlijk of afzonderlijk horen in administratief beroep",
      "en": "joint or separate hearing in administrative appeal"
     }
    },
    {
     "number": "7:21",
     "clauses": 0,
     "subject": {
      "nl": "verslag van het horen in administratief beroep",
      "en": "record of hearing in administrative appeal"
     }
    },
    {
     "number": "7:22",
     "clauses": 0,
     "subject": {
      "nl": "getuigen en deskundigen in administratief beroep",
      "en": "witnesses and experts in administrative appeal"
     }
    },
    {
     "number": "7:23",
     "clauses": 0,
     "subject": {
      "nl": "nieuwe feiten na het horen in administratief beroep",
      "en": "new facts after hearing in administrative appeal"
     }
    },
    {
     "number": "7:24",
     "clauses": 7,
     "items": {
      "6": "c"
     },
     "subject": {
      "nl": "beslistermijn administratief beroep",
      "en": "decision period in administrative appeal"
     }
    },
    {
     "number": "7:25",
     "clauses": 0,
     "subject": {
      "nl": "vernietiging en nieuw besluit in administratief beroep",
      "en": "annulment and new decision in administrative appeal"
     }
    },
    {
     "number": "7:26",
     "clauses": 5,
     "subject": {
      "nl": "motivering en bekendmaking beslissing op administratief beroep",
      "en": "reasons and notification in administrative appeal"
     }
    },
    {
     "number": "7:27",
     "clauses": 0,
     "subject": {
      "nl": "niet van toepassing zijnde bepalingen in administratief beroep",
      "en": "provisions not applicable in administrative appeal"
     }
    },
    {
     "number": "7:27a",
     "clauses": 0,
     "subject": {
      "nl": "aanvrager gelijkgesteld met indiener van administratief beroep",
      "en": "applicant treated as appellant"
     }
    },
    {
     "number": "7:28",
     "clauses": 5,
     "subject": {
      "nl": "kosten van administratief beroep",
      "en": "costs of administrative appeal"
     }
    },
    {
     "number": "10:1",
     "clauses": 0,
     "subject": {
      "nl": "definitie mandaat: namens een bestuursorgaan besluiten nemen",
      "en": "definition of mandate: taking decisions in the name of an administrative authority"
     }
    },
    {
     "number": "10:2",
     "clauses": 0,
     "subject": {
      "nl": "besluit in mandaat geldt als besluit van de mandaatgever",
      "en": "decision under mandate counts as the mandator's"
     }
    },
    {
     "number": "10:3",
     "clauses": 4,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "mandaat mag, tenzij; uitgesloten bevoegdheden; geen beslissing op bezwaar door wie het besluit nam; bestuurlijke boete",
      "en": "mandate is allowed, unless; excluded powers; no decision on an objection by who took the decision; administrative fine"
     }
    },
    {
     "number": "10:4",
     "clauses": 2,
     "subject": {
      "nl": "instemming van niet-ondergeschikte gemandateerde en diens verantwoordelijke orgaan",
      "en": "consent of a non-subordinate mandatary and its responsible body"
     }
    },
    {
     "number": "10:5",
     "clauses": 2,
     "subject": {
      "nl": "algemeen of bijzonder mandaat; schriftelijkheid",
      "en": "general or specific mandate; in writing"
     }
    },
    {
     "number": "10:6",
     "clauses": 2,
     "subject": {
      "nl": "instructies en inlichtingen",
      "en": "instructions and information"
     }
    },
    {
     "number": "10:7",
     "clauses": 0,
     "subject": {
      "nl": "mandaatgever blijft bevoegd",
      "en": "mandator remains competent"
     }
    },
    {
     "number": "10:8",
     "clauses": 2,
     "subject": {
      "nl": "intrekking van het mandaat",
      "en": "withdrawal of the mandate"
     }
    },
    {
     "number": "10:9",
     "clauses": 2,
     "subject": {
      "nl": "ondermandaat",
      "en": "sub-mandate"
     }
    },
    {
     "number": "10:10",
     "clauses": 0,
     "subject": {
      "nl": "vermelding namens welk bestuursorgaan is beslist",
      "en": "stating for which authority the decision was taken"
     }
    },
    {
     "number": "10:11",
     "clauses": 2,
     "subject": {
      "nl": "ondertekeningsmandaat",
      "en": "signing mandate"
     }
    },
    {
     "number": "10:12",
     "clauses": 0,
     "subject": {
      "nl": "volmacht en machtiging",
      "en": "power of attorney and authorisation"
     }
    },
    {
     "number": "10:13",
     "clauses": 0,
     "subject": {
      "nl": "definitie delegatie",
      "en": "definition of delegation"
     }
    },
    {
     "number": "10:14",
     "clauses": 0,
     "subject": {
      "nl": "geen delegatie aan ondergeschikten",
      "en": "no delegation to subordinates"
     }
    },
    {
     "number": "10:15",
     "clauses": 0,
     "subject": {
      "nl": "delegatie alleen met wettelijke grondslag",
      "en": "delegation only with statutory basis"
     }
    },
    {
     "number": "10:16",
     "clauses": 2,
     "subject": {
      "nl": "bij delegatie alleen beleidsregels; inlichtingen",
      "en": "on delegation only policy rules; information"
     }
    },
    {
     "number": "10:17",
     "clauses": 0,
     "subject": {
      "nl": "delegeerder niet meer bevoegd",
      "en": "delegator no longer competent"
     }
    },
    {
     "number": "10:18",
     "clauses": 0,
     "subject": {
      "nl": "intrekking van delegatie",
      "en": "withdrawal of delegation"
     }
    },
    {
     "number": "10:19",
     "clauses": 0,
     "subject": {
      "nl": "vermelding van het delegatiebesluit",
      "en": "stating the delegation decision"
     }
    },
    {
     "number": "10:20",
     "clauses": 3,
     "subject": {
      "nl": "overdracht van bevoegdheid van een ander orgaan aan een derde",
      "en": "transfer to a third party of another authority's power"
     }
    },
    {
     "number": "10:21",
     "clauses": 0,
     "subject": {
      "nl": "afdeling over delegatie overeenkomstig voor andere handelingen dan besluiten",
      "en": "delegation rules for acts other than decisions"
     }
    },
    {
     "number": "10:22",
     "clauses": 2,
     "subject": {
      "nl": "attributie aan een ondergeschikte: instructies en inlichtingen",
      "en": "attribution to subordinate: instructions and information"
     }
    },
    {
     "number": "10:23",
     "clauses": 0,
     "subject": {
      "nl": "artikel 10:22 voor andere handelingen dan besluiten",
      "en": "article 10:22 for acts other than decisions"
     }
    },
    {
     "number": "10:25",
     "clauses": 0,
     "subject": {
      "nl": "definitie goedkeuring",
      "en": "definition of approval"
     }
    },
    {
     "number": "10:26",
     "clauses": 0,
     "subject": {
      "nl": "goedkeuring alleen in bij of krachtens wet bepaalde gevallen",
      "en": "approval only where provided by law"
     }
    },
    {
     "number": "10:27",
     "clauses": 0,
     "subject": {
      "nl": "gronden voor onthouding van goedkeuring",
      "en": "grounds for withholding approval"
     }
    },
    {
     "number": "10:28",
     "clauses": 0,
     "subject": {
      "nl": "goedkeuring en rechterlijke uitspraak",
      "en": "approval and court judgment"
     }
    },
    {
     "number": "10:29",
     "clauses": 2,
     "subject": {
      "nl": "gedeeltelijke goedkeuring; geen tijd of voorwaarden",
      "en": "partial approval; no term or conditions"
     }
    },
    {
     "number": "10:30",
     "clauses": 2,
     "subject": {
      "nl": "overleg vóór gedeeltelijke of geweigerde goedkeuring",
      "en": "consultation before partial or refused approval"
     }
    },
    {
     "number": "10:31",
     "clauses": 4,
     "subject": {
      "nl": "beslistermijn goedkeuring (dertien weken) en verdaging",
      "en": "approval decision period (thirteen weeks) and extension"
     }
    },
    {
     "number": "10:32",
     "clauses": 2,
     "subject": {
      "nl": "toestemming van een ander bestuursorgaan",
      "en": "consent of another authority"
     }
    },
    {
     "number": "10:33",
     "clauses": 0,
     "subject": {
      "nl": "reikwijdte vernietigingsregels",
      "en": "scope of annulment rules"
     }
    },
    {
     "number": "10:34",
     "clauses": 0,
     "subject": {
      "nl": "vernietigingsbevoegdheid alleen bij de wet",
      "en": "annulment power only by statute"
     }
    },
    {
     "number": "10:35",
     "clauses": 0,
     "subject": {
      "nl": "vernietigingsgronden: recht of algemeen belang",
      "en": "annulment grounds: law or public interest"
     }
    },
    {
     "number": "10:36",
     "clauses": 0,
     "subject": {
      "nl": "gedeeltelijke vernietiging",
      "en": "partial annulment"
     }
    },
    {
     "number": "10:37",
     "clauses": 0,
     "subject": {
      "nl": "vernietiging en rechterlijke uitspraak",
      "en": "annulment and court judgment"
     }
    },
    {
     "number": "10:38",
     "clauses": 2,
     "subject": {
      "nl": "niet vernietigbare besluiten",
      "en": "decisions that cannot be annulled"
     }
    },
    {
     "number": "10:39",
     "clauses": 4,
     "subject": {
      "nl": "vernietiging van besluit tot privaatrechtelijke rechtshandeling",
      "en": "annulment of private-law act decisions"
     }
    },
    {
     "number": "10:40",
     "clauses": 0,
     "subject": {
      "nl": "geen vernietiging na geëindigde schorsing",
      "en": "no annulment after suspension ended"
     }
    },
    {
     "number": "10:41",
     "clauses": 2,
     "subject": {
      "nl": "overleg vóór vernietiging",
      "en": "consultation before annulment"
     }
    },
    {
     "number": "10:42",
     "clauses": 3,
     "subject": {
      "nl": "gevolgen van vernietiging",
      "en": "effects of annulment"
     }
    },
    {
     "number": "10:43",
     "clauses": 0,
     "subject": {
      "nl": "schorsing hangende onderzoek",
      "en": "suspension pending inquiry"
     }
    },
    {
     "number": "10:44",
     "clauses": 5,
     "subject": {
      "nl": "duur en opheffing van schorsing",
      "en": "duration and lifting of suspension"
     }
    },
    {
     "number": "10:45",
     "clauses": 0,
     "subject": {
      "nl": "overeenkomstige toepassing bij schorsing",
      "en": "corresponding application on suspension"
     }
    }
   ]
  }
 },
 {
  "id": "bekendmakingswet",
  "names": {
   "nl": [
    "Bekendmakingswet"
   ],
   "en": [
    "Publication Act"
   ]
  },
  "abbreviations": [
   "Bekendmakingswet",
   "Bkw"
  ],
  "bwb": "BWBR0004287",
  "text": {
   "version": "2024-01-01",
   "checked": "2026-11-22",
   "complete": true,
   "ranges": [
    {
     "from": "1",
     "to": "26"
    }
   ],
   "articles": [
    {
     "number": "1",
     "clauses": 4,
     "subject": {
      "nl": "uitgifte Staatsblad en Staatscourant",
      "en": "issue of Official Journal and Government Gazette"
     }
    },
    {
     "number": "2",
     "clauses": 9,
     "subject": {
      "nl": "publicatiebladen: provinciaal blad (lid 1), gemeenteblad (lid 2), waterschapsblad (lid 3), afkondigingsblad (lid 4) en het blad van lichamen op grond van de Wgr (lid 5)",
      "en": "official journals: provincial (para 1), municipal (para 2), water board (para 3), Caribbean (para 4) and of bodies under the Joint Arrangements Act (para 5)"
     }
    },
    {
     "number": "3",
     "clauses": 2,
     "subject": {
      "nl": "beschikbaar blijven en kosteloos",
      "en": "permanent and free availability"
     }
    },
    {
     "number": "4",
     "clauses": 0,
     "subject": {
      "nl": "bekendmaking van wetten en algemene maatregelen van bestuur in het Staatsblad",
      "en": "publication of acts and orders in council in the Official Journal"
     }
    },
    {
     "number": "5",
     "clauses": 0,
     "items": {
      "0": "f"
     },
     "subject": {
      "nl": "bekendmaking in de Staatscourant",
      "en": "publication in the Government Gazette"
     }
    },
    {
     "number": "6",
     "clauses": 0,
     "subject": {
      "nl": "bekendmaking van verordeningen, beleidsregels en andere besluiten van algemene strekking van decentrale organen in het eigen publicatieblad",
      "en": "publication of byelaws, policy rules and other general decisions of decentralised bodies in their own journal"
     }
    },
    {
     "number": "7",
     "clauses": 3,
     "subject": {
      "nl": "inhoud: tekst en andere informatie, bijlagen elders",
      "en": "content: text and other information, annexes elsewhere"
     }
    },
    {
     "number": "8",
     "clauses": 0,
     "subject": {
      "nl": "geen inwerkingtreding vóór bekendmaking",
      "en": "no entry into force before publication"
     }
    },
    {
     "number": "9",
     "clauses": 0,
     "subject": {
      "nl": "bekendmaking van het inwerkingtredingsbesluit",
      "en": "publication of commencement decision"
     }
    },
    {
     "number": "10",
     "clauses": 2,
     "subject": {
      "nl": "inwerkingtreding als niets is bepaald: de achtste dag na bekendmaking (lid 2)",
      "en": "entry into force when nothing is said: the eighth day after publication (para 2)"
     }
    },
    {
     "number": "11",
     "clauses": 2,
     "subject": {
      "nl": "eerdere inwerkingtreding bij EU-uitvoering",
      "en": "earlier entry into force for EU implementation"
     }
    },
    {
     "number": "12",
     "clauses": 2,
     "subject": {
      "nl": "mededelingen en kennisgevingen in publicatieblad of Staatscourant",
      "en": "notices in journal or gazette"
     }
    },
    {
     "number": "13",
     "clauses": 4,
     "subject": {
      "nl": "terinzagelegging: elektronisch en op locatie",
      "en": "public inspection: electronic and on site"
     }
    },
    {
     "number": "14",
     "clauses": 0,
     "subject": {
      "nl": "termijn begint niet zolang voorschriften niet zijn nageleefd",
      "en": "period does not start until rules are complied with"
     }
    },
    {
     "number": "14a",
     "clauses": 4,
     "subject": {
      "nl": "mededeling van niet-publiekrechtelijke normen",
      "en": "notice of private norms declared applicable"
     }
    },
    {
     "number": "15",
     "clauses": 0,
     "subject": {
      "nl": "bewaring van oorspronkelijke exemplaren",
      "en": "keeping of originals"
     }
    },
    {
     "number": "16",
     "clauses": 5,
     "subject": {
      "nl": "nadere regels bij of krachtens algemene maatregel van bestuur",
      "en": "further rules by or under an order in council"
     }
    },
    {
     "number": "17",
     "clauses": 3,
     "subject": {
      "nl": "vervangende uitgave bij storing",
      "en": "replacement edition when electronic issue fails"
     }
    },
    {
     "number": "18",
     "clauses": 4,
     "subject": {
      "nl": "inzage of papieren afschrift",
      "en": "inspection or paper copy"
     }
    },
    {
     "number": "19",
     "clauses": 5,
     "subject": {
      "nl": "geconsolideerde teksten beschikbaar, ook van gemeenschappelijke regelingen",
      "en": "consolidated texts available, including joint schemes"
     }
    },
    {
     "number": "20",
     "clauses": 5,
     "subject": {
      "nl": "attendering per elektronisch bericht",
      "en": "electronic alerts"
     }
    },
    {
     "number": "21",
     "clauses": 0,
     "subject": {
      "nl": "taakverwaarlozing waterschap",
      "en": "neglect by water board"
     }
    },
    {
     "number": "22",
     "clauses": 0,
     "subject": {
      "nl": "toepassing in Bonaire, Sint Eustatius en Saba",
      "en": "application in the Caribbean Netherlands"
     }
    },
    {
     "number": "24",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht beleidsregels in geconsolideerde vorm",
      "en": "transitional law on consolidated policy rules"
     }
    },
    {
     "number": "25",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht elektronische publicatiebladen",
      "en": "transitional: electronic journals"
     }
    },
    {
     "number": "25a",
     "clauses": 2,
     "subject": {
      "nl": "lezing van verwijzing naar dag- of huis-aan-huisblad",
      "en": "reading references to newspapers"
     }
    },
    {
     "number": "26",
     "clauses": 0,
     "subject": {
      "nl": "citeertitel",
      "en": "short title"
     }
    }
   ]
  }
 },
 {
  "id": "bw",
  "names": {
   "nl": [
    "Burgerlijk Wetboek"
   ],
   "en": [
    "Dutch Civil Code",
    "Civil Code"
   ]
  },
  "abbreviations": [
   "BW",
   "B.W."
  ]
 },
 {
  "id": "gemeentewet",
  "names": {
   "nl": [
    "Gemeentewet"
   ],
   "en": [
    "Municipalities Act"
   ]
  },
  "abbreviations": [
   "Gemw",
   "Gemw.",
   "Gmw",
   "Gemeentewet"
  ],
  "bwb": "BWBR0005416",
  "text": {
   "version": "2026-06-04",
   "checked": "2026-11-22",
   "complete": false,
   "ranges": [
    {
     "from": "154c",
     "to": "172"
    }
   ],
   "articles": [
    {
     "number": "154c",
     "clauses": 3,
     "subject": {
      "nl": "rapport van overtreding bij bestuurlijke boete",
      "en": "report for administrative fine"
     }
    },
    {
     "number": "154d",
     "clauses": 0,
     "subject": {
      "nl": "Awb 5:53 niet van toepassing",
      "en": "General Administrative Law Act 5:53 not applicable"
     }
    },
    {
     "number": "154e",
     "clauses": 0,
     "subject": {
      "nl": "toezending van de boetebeschikking",
      "en": "sending the fine decision"
     }
    },
    {
     "number": "154k",
     "clauses": 2,
     "subject": {
      "nl": "beroep tegen bestuurlijke boete bij de kantonrechter",
      "en": "appeal against administrative fine"
     }
    },
    {
     "number": "154l",
     "clauses": 0,
     "subject": {
      "nl": "betalingstermijn boete",
      "en": "payment period"
     }
    },
    {
     "number": "154m",
     "clauses": 2,
     "items": {
      "2": "b"
     },
     "subject": {
      "nl": "invordering boete",
      "en": "collection of fine"
     }
    },
    {
     "number": "154n",
     "clauses": 5,
     "subject": {
      "nl": "zekerheidstelling bij beroep",
      "en": "security on appeal"
     }
    },
    {
     "number": "155",
     "clauses": 2,
     "subject": {
      "nl": "vragen en interpellatie door raadsleden",
      "en": "questions and interpellation by councillors"
     }
    },
    {
     "number": "155a",
     "clauses": 8,
     "subject": {
      "nl": "raadsonderzoek (enquête)",
      "en": "council inquiry"
     }
    },
    {
     "number": "155b",
     "clauses": 3,
     "subject": {
      "nl": "inzage in bescheiden voor de onderzoekscommissie",
      "en": "access to documents for the inquiry committee"
     }
    },
    {
     "number": "155c",
     "clauses": 9,
     "subject": {
      "nl": "getuigen en deskundigen",
      "en": "witnesses and experts"
     }
    },
    {
     "number": "155d",
     "clauses": 2,
     "subject": {
      "nl": "oproeping van getuigen",
      "en": "summoning witnesses"
     }
    },
    {
     "number": "155e",
     "clauses": 4,
     "subject": {
      "nl": "verschoningsrecht en openbaar belang",
      "en": "privilege and public interest"
     }
    },
    {
     "number": "155f",
     "clauses": 0,
     "subject": {
      "nl": "kosten van onderzoek in de begroting",
      "en": "inquiry costs in budget"
     }
    },
    {
     "number": "155g",
     "clauses": 11,
     "subject": {
      "nl": "gemeenschappelijk onderzoek door raden naar een gemeenschappelijke regeling",
      "en": "joint council inquiry into a joint scheme"
     }
    },
    {
     "number": "155h",
     "clauses": 0,
     "items": {
      "0": "f"
     },
     "subject": {
      "nl": "artikelen 155b tot en met 155f overeenkomstig voor de gemeenschappelijke onderzoekscommissie",
      "en": "articles 155b to 155f applied to joint inquiry"
     }
    },
    {
     "number": "156",
     "clauses": 4,
     "items": {
      "2": "h"
     },
     "subject": {
      "nl": "delegatie door de raad aan college of bestuurscommissie en uitzonderingen",
      "en": "delegation by council and exceptions"
     }
    },
    {
     "number": "157",
     "clauses": 2,
     "subject": {
      "nl": "toepasselijke voorschriften bij door de raad overgedragen bevoegdheden",
      "en": "rules applying to powers delegated by council"
     }
    },
    {
     "number": "158",
     "clauses": 3,
     "subject": {
      "nl": "naamswijziging van de gemeente",
      "en": "change of municipality's name"
     }
    },
    {
     "number": "160",
     "clauses": 3,
     "items": {
      "1": "g"
     },
     "subject": {
      "nl": "bevoegdheden van het college: dagelijks bestuur (lid 1, onder a), privaatrechtelijke rechtshandelingen (onder d), rechtsgedingen (onder e); deelneming in rechtspersonen (lid 2)",
      "en": "powers of the executive: daily administration (para 1, a), acts under private law (d), legal proceedings (e); participation in legal entities (para 2)"
     }
    },
    {
     "number": "165",
     "clauses": 3,
     "subject": {
      "nl": "delegatie door het college aan een bestuurscommissie",
      "en": "delegation by executive to an administrative committee"
     }
    },
    {
     "number": "166",
     "clauses": 0,
     "subject": {
      "nl": "machtiging van een politieambtenaar door het college",
      "en": "authorising a police officer"
     }
    },
    {
     "number": "167",
     "clauses": 2,
     "subject": {
      "nl": "toepasselijke voorschriften bij door het college overgedragen bevoegdheden",
      "en": "rules applying to powers delegated by executive"
     }
    },
    {
     "number": "168",
     "clauses": 3,
     "subject": {
      "nl": "machtiging van leden van het college",
      "en": "authorising members of the executive"
     }
    },
    {
     "number": "169",
     "clauses": 5,
     "subject": {
      "nl": "verantwoording en inlichtingen van het college aan de raad",
      "en": "accountability and information to council"
     }
    },
    {
     "number": "170",
     "clauses": 3,
     "items": {
      "1": "e"
     },
     "subject": {
      "nl": "zorgplichten van de burgemeester",
      "en": "mayor's duties of care"
     }
    },
    {
     "number": "171",
     "clauses": 2,
     "subject": {
      "nl": "burgemeester vertegenwoordigt de gemeente in en buiten rechte; opdracht aan een ander",
      "en": "mayor represents municipality; may charge another person"
     }
    },
    {
     "number": "172",
     "clauses": 4,
     "subject": {
      "nl": "openbare orde",
      "en": "public order"
     }
    }
   ]
  },
  "otherVersions": [
   {
    "version": "2026-10-01",
    "ranges": [
     {
      "from": "157",
      "to": "172"
     }
    ],
    "articles": []
   }
  ]
 },
 {
  "id": "jeugdwet",
  "names": {
   "nl": [
    "Jeugdwet"
   ],
   "en": [
    "Youth Act"
   ]
  },
  "abbreviations": [
   "Jeugdwet",
   "Jw"
  ],
  "bwb": "BWBR0034925",
  "text": {
   "version": "2026-01-01",
   "checked": "2026-11-22",
   "complete": false,
   "ranges": [
    {
     "from": "1.2",
     "to": "3.5"
    }
   ],
   "articles": [
    {
     "number": "1.2",
     "clauses": 3,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "wanneer het college geen voorziening hoeft te treffen",
      "en": "when the municipality need not provide"
     }
    },
    {
     "number": "1.3",
     "clauses": 5,
     "subject": {
      "nl": "toepassingsbereik en vreemdelingen",
      "en": "scope and non-nationals"
     }
    },
    {
     "number": "1a.1",
     "clauses": 0,
     "items": {
      "0": "b"
     },
     "subject": {
      "nl": "kindertelefoon en vertrouwenspersoon",
      "en": "child helpline and confidant"
     }
    },
    {
     "number": "1a.2",
     "clauses": 6,
     "subject": {
      "nl": "eisen aan de vertrouwenspersoon",
      "en": "requirements for the confidant"
     }
    },
    {
     "number": "1a.3",
     "clauses": 4,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "persoonsgegevens bij gesprekken",
      "en": "personal data in conversations"
     }
    },
    {
     "number": "1a.4",
     "clauses": 0,
     "subject": {
      "nl": "overleg met belangenorganisaties",
      "en": "consultation with interest groups"
     }
    },
    {
     "number": "2.1",
     "clauses": 0,
     "items": {
      "0": "g"
     },
     "subject": {
      "nl": "doelen van het gemeentelijk jeugdbeleid",
      "en": "aims of municipal youth policy"
     }
    },
    {
     "number": "2.2",
     "clauses": 3,
     "items": {
      "2": "f"
     },
     "subject": {
      "nl": "beleidsplan van de raad; overleg met onderwijs",
      "en": "council policy plan; consultation with schools"
     }
    },
    {
     "number": "2.3",
     "clauses": 6,
     "items": {
      "1": "c",
      "4": "b"
     },
     "subject": {
      "nl": "jeugdhulpplicht van het college",
      "en": "municipality's duty to provide youth help"
     }
    },
    {
     "number": "2.4",
     "clauses": 3,
     "items": {
      "2": "b",
      "3": "b"
     },
     "subject": {
      "nl": "kinderbescherming en jeugdreclassering",
      "en": "child protection and youth probation"
     }
    },
    {
     "number": "2.5",
     "clauses": 4,
     "subject": {
      "nl": "vertrouwenspersoon en passende inzet",
      "en": "confidant and suitable provision"
     }
    },
    {
     "number": "2.6",
     "clauses": 2,
     "items": {
      "1": "e"
     },
     "subject": {
      "nl": "toereikend aanbod en toegankelijkheid",
      "en": "sufficient supply and access"
     }
    },
    {
     "number": "2.7",
     "clauses": 5,
     "subject": {
      "nl": "overleg met school, huisartsen, zorgverzekeraars",
      "en": "coordination with school, doctors, insurers"
     }
    },
    {
     "number": "2.7a",
     "clauses": 3,
     "subject": {
      "nl": "voortzetting van jeugdhulp bij verhuizing",
      "en": "continuing help after moving"
     }
    },
    {
     "number": "2.9",
     "clauses": 0,
     "items": {
      "0": "d"
     },
     "subject": {
      "nl": "verordening van de raad",
      "en": "council byelaw"
     }
    },
    {
     "number": "2.10",
     "clauses": 0,
     "subject": {
      "nl": "artikelen 2.1.3, derde lid, en 2.5.1 van de Wmo 2015 overeenkomstig van toepassing",
      "en": "articles 2.1.3(3) and 2.5.1 of the Social Support Act 2015 apply"
     }
    },
    {
     "number": "2.11",
     "clauses": 4,
     "items": {
      "2": "b"
     },
     "subject": {
      "nl": "uitvoering door derden en prijs-kwaliteitverordening",
      "en": "execution by third parties and price-quality byelaw"
     }
    },
    {
     "number": "2.12",
     "clauses": 2,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "aanbesteding: niet alleen laagste prijs",
      "en": "procurement: not lowest price only"
     }
    },
    {
     "number": "2.13",
     "clauses": 2,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overname personeel en continuïteit",
      "en": "staff transfer and continuity"
     }
    },
    {
     "number": "2.14",
     "clauses": 2,
     "subject": {
      "nl": "deskundigheid en toereikend aanbod bij algemene maatregel van bestuur",
      "en": "expertise and supply by order in council"
     }
    },
    {
     "number": "2.15",
     "clauses": 4,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "regels ter beperking van uitvoeringslasten",
      "en": "rules limiting administrative burden"
     }
    },
    {
     "number": "3.1",
     "clauses": 6,
     "items": {
      "2": "b"
     },
     "subject": {
      "nl": "onderzoek door de raad voor de kinderbescherming",
      "en": "inquiry by the child protection board"
     }
    },
    {
     "number": "3.2",
     "clauses": 2,
     "subject": {
      "nl": "uitvoering door gecertificeerde instelling",
      "en": "execution by certified body"
     }
    },
    {
     "number": "3.3",
     "clauses": 0,
     "subject": {
      "nl": "volledige en ware feiten",
      "en": "complete and true facts"
     }
    },
    {
     "number": "3.4",
     "clauses": 6,
     "items": {
      "4": "d",
      "6": "f"
     },
     "subject": {
      "nl": "certificering",
      "en": "certification"
     }
    },
    {
     "number": "3.5",
     "clauses": 4,
     "subject": {
      "nl": "gecertificeerde instelling bepaalt jeugdhulp",
      "en": "certified body determines youth help"
     }
    }
   ]
  },
  "otherVersions": [
   {
    "version": "2025-01-01",
    "ranges": [
     {
      "from": "2.7",
      "to": "2.13"
     }
    ],
    "articles": [
     {
      "number": "2.8",
      "clauses": 4,
      "subject": {
       "nl": "samenwerking tussen colleges; gebieden die een algemene maatregel van bestuur aanwijst",
       "en": "cooperation between municipal executives; areas designated by order in council"
      }
     }
    ]
   }
  ]
 },
 {
  "id": "wgr",
  "names": {
   "nl": [
    "Wet gemeenschappelijke regelingen"
   ],
   "en": [
    "Joint Arrangements Act",
    "Joint Regulations Act"
   ]
  },
  "abbreviations": [
   "Wgr",
   "WGR"
  ],
  "bwb": "BWBR0003740",
  "text": {
   "version": "2025-02-12",
   "checked": "2026-11-22",
   "complete": true,
   "ranges": [
    {
     "from": "1",
     "to": "141"
    }
   ],
   "unclear": [
    "45c",
    "45d",
    "50db",
    "50dc",
    "56b",
    "56c",
    "65b",
    "65c",
    "78b",
    "78c",
    "88b",
    "88c"
   ],
   "articles": [
    {
     "number": "1",
     "clauses": 5,
     "subject": {
      "nl": "regelingen van raden, colleges en burgemeesters van gemeenten: het ontwerp naar de raden, hun zienswijze binnen acht weken en hun toestemming; ook voor wijzigen, toetreden en uittreden",
      "en": "arrangements of councils, executives and mayors: the draft goes to the councils, which give views within eight weeks and their consent; also for amending, acceding and withdrawing"
     }
    },
    {
     "number": "8",
     "clauses": 4,
     "subject": {
      "nl": "de vormen: openbaar lichaam (lid 1), gemeenschappelijk orgaan (lid 2), bedrijfsvoeringsorganisatie (lid 3) en mandaat aan een deelnemende gemeente, de centrumgemeente (lid 4)",
      "en": "the forms: public body (para 1), joint organ (para 2), operational management organisation (para 3) and mandate to one participating municipality, the centre municipality (para 4)"
     }
    },
    {
     "number": "9",
     "clauses": 3,
     "subject": {
      "nl": "wat de regeling bepaalt over wijziging, opheffing, toetreding, uittreding (voorwaarden, gevolgen en vermogen) en vereffening",
      "en": "what the arrangement says on amendment, dissolution, accession, withdrawal (conditions, effects and assets) and liquidation"
     }
    },
    {
     "number": "10",
     "clauses": 8,
     "subject": {
      "nl": "verplichte inhoud: belang (lid 1), overgedragen bevoegdheden (lid 2), bestuur en plaats van vestiging (lid 3), ombudsman (lid 4), zienswijzen van de raden (leden 5 en 6) en participatie van ingezetenen (leden 7 en 8)",
      "en": "required content: interest (para 1), transferred powers (para 2), board and seat (para 3), ombudsman (para 4), views of the councils (paras 5 and 6) and participation of residents (paras 7 and 8)"
     }
    },
    {
     "number": "10a",
     "clauses": 3,
     "subject": {
      "nl": "plicht van deelnemers om mee te werken aan besluiten; uitvoering op kosten van wie dat nalaat",
      "en": "participants’ duty to cooperate with decisions; execution at the expense of who fails to"
     }
    },
    {
     "number": "11",
     "clauses": 0,
     "subject": {
      "nl": "tijdelijke vrijstelling van een deelnemer van rechten en verplichtingen",
      "en": "temporary exemption of a participant from rights and duties"
     }
    },
    {
     "number": "11a",
     "clauses": 0,
     "subject": {
      "nl": "evaluatie van de regeling",
      "en": "evaluation of the arrangement"
     }
    },
    {
     "number": "12",
     "clauses": 3,
     "subject": {
      "nl": "bestuur van het openbaar lichaam: algemeen bestuur, dagelijks bestuur, voorzitter",
      "en": "organs of the public body: general board, executive board, chair"
     }
    },
    {
     "number": "13",
     "clauses": 10,
     "items": {
      "4": "c",
      "5": "b",
      "8": "b",
      "10": "b"
     },
     "subject": {
      "nl": "samenstelling van het algemeen bestuur per soort regeling, aantal stemmen en voorzitter",
      "en": "composition of the general board per kind of arrangement, number of votes and chair"
     }
    },
    {
     "number": "14",
     "clauses": 3,
     "subject": {
      "nl": "samenstelling dagelijks bestuur",
      "en": "composition of the executive board"
     }
    },
    {
     "number": "14a",
     "clauses": 2,
     "subject": {
      "nl": "samenstelling bestuur bedrijfsvoeringsorganisatie",
      "en": "composition of the board of the operational management organisation"
     }
    },
    {
     "number": "15",
     "clauses": 0,
     "subject": {
      "nl": "samenstelling van het gemeenschappelijk orgaan, overeenkomstig artikel 13",
      "en": "composition of the joint organ, as in article 13"
     }
    },
    {
     "number": "16",
     "clauses": 5,
     "subject": {
      "nl": "inlichtingen, verantwoording en ontslag van leden jegens de aanwijzende raad; geheimhouding",
      "en": "information, accountability and dismissal of members towards the appointing council; secrecy"
     }
    },
    {
     "number": "17",
     "clauses": 3,
     "subject": {
      "nl": "inlichtingen door het bestuur aan de raden van deelnemende gemeenten",
      "en": "information from the board to the participating councils"
     }
    },
    {
     "number": "18",
     "clauses": 0,
     "subject": {
      "nl": "artikel 16 overeenkomstig voor regelingen van colleges, en van colleges met burgemeesters",
      "en": "article 16 applied to arrangements of executives, and of executives with mayors"
     }
    },
    {
     "number": "19",
     "clauses": 3,
     "subject": {
      "nl": "inlichtingen en verantwoording aan raden bij college-, burgemeesters- en gemengde regelingen",
      "en": "information and accountability to councils in executive, mayor and mixed arrangements"
     }
    },
    {
     "number": "19a",
     "clauses": 3,
     "subject": {
      "nl": "verantwoording, inlichtingen en ontslag van het dagelijks bestuur jegens het algemeen bestuur",
      "en": "accountability, information and dismissal of the executive board towards the general board"
     }
    },
    {
     "number": "19b",
     "clauses": 2,
     "subject": {
      "nl": "bericht en raad aan minister BZK en provinciebestuur op verzoek",
      "en": "information and advice to the minister and the province on request"
     }
    },
    {
     "number": "20",
     "clauses": 4,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "onverenigbare/verboden handelingen van bestuursleden, ontheffing, sanctie",
      "en": "prohibited acts of board members, exemption, sanction"
     }
    },
    {
     "number": "21",
     "clauses": 4,
     "subject": {
      "nl": "vergoeding en tegemoetkoming bestuursleden",
      "en": "remuneration and allowances of board members"
     }
    },
    {
     "number": "22",
     "clauses": 5,
     "subject": {
      "nl": "vergaderingen van het bestuur: orde, frequentie (minstens tweemaal per jaar), openbaarheid",
      "en": "board meetings: order, frequency (at least twice a year), publicity"
     }
    },
    {
     "number": "23",
     "clauses": 5,
     "subject": {
      "nl": "geheimhouding bij het algemeen bestuur",
      "en": "secrecy in the general board"
     }
    },
    {
     "number": "24",
     "clauses": 4,
     "subject": {
      "nl": "commissies van advies",
      "en": "advisory committees"
     }
    },
    {
     "number": "24a",
     "clauses": 6,
     "subject": {
      "nl": "gemeenschappelijke adviescommissie op voorstel van de raden",
      "en": "joint advisory committee on the councils' proposal"
     }
    },
    {
     "number": "25",
     "clauses": 8,
     "items": {
      "3": "c",
      "5": "f"
     },
     "subject": {
      "nl": "bestuurscommissies met het oog op bepaalde belangen; overdracht van bevoegdheden; niet over te dragen bevoegdheden",
      "en": "administrative committees for particular interests; transfer of powers; non-transferable powers"
     }
    },
    {
     "number": "26",
     "clauses": 4,
     "subject": {
      "nl": "bekendmaking in het gemeenteblad van alle deelnemers (lid 1), opneming in het register (lid 2) en inwerkingtreding (lid 3); ook bij wijziging, verlenging, opheffing, toetreding en uittreding (lid 4)",
      "en": "publication in the municipal gazette of all participants (para 1), entry in the register (para 2) and entry into force (para 3); also for amendment, extension, dissolution, accession and withdrawal (para 4)"
     }
    },
    {
     "number": "28",
     "clauses": 3,
     "subject": {
      "nl": "geschillen tussen deelnemers of met het bestuur: gedeputeerde staten beslissen",
      "en": "disputes between participants or with the board: the provincial executive decides"
     }
    },
    {
     "number": "29",
     "clauses": 0,
     "subject": {
      "nl": "welke gedeputeerde staten bevoegd zijn als een regeling provinciegrenzen overschrijdt",
      "en": "which provincial executive is competent when an arrangement crosses a provincial border"
     }
    },
    {
     "number": "30",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden van regeling en bestuur en de grenzen daarvan (belastingen, verordeningen)",
      "en": "transferable regulatory and administrative powers and their limits (taxes, byelaws)"
     }
    },
    {
     "number": "31",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden van het lichaam bij de regeling",
      "en": "limiting private-law capacity of the body in the arrangement"
     }
    },
    {
     "number": "31a",
     "clauses": 2,
     "subject": {
      "nl": "oprichting van en deelneming in rechtspersonen; ontwerpbesluit aan raden",
      "en": "founding or joining legal entities; draft decision to councils"
     }
    },
    {
     "number": "32",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening: aanwijzing van colleges of ambtenaren voor heffing en invordering",
      "en": "tax byelaw: designation of bodies or officials"
     }
    },
    {
     "number": "32a",
     "clauses": 0,
     "subject": {
      "nl": "taakverwaarlozing door een bestuurscommissie",
      "en": "neglect of duty by an administrative committee"
     }
    },
    {
     "number": "32b",
     "clauses": 4,
     "subject": {
      "nl": "taakverwaarlozing: indeplaatsstelling door gedeputeerde staten",
      "en": "neglect of duty: substitution by the provincial executive"
     }
    },
    {
     "number": "32c",
     "clauses": 2,
     "subject": {
      "nl": "verzoek van de minister tot indeplaatsstelling; overgang van bevoegdheid",
      "en": "minister's request for substitution; power passes to minister"
     }
    },
    {
     "number": "32d",
     "clauses": 2,
     "subject": {
      "nl": "indeplaatsstelling door de minister voor wetten in de bijlage bij de Gemeentewet",
      "en": "substitution by the minister for acts in the Municipalities Act annex"
     }
    },
    {
     "number": "32e",
     "clauses": 2,
     "subject": {
      "nl": "bevoegdheden bij uitvoering van de indeplaatsstelling en kostenverhaal",
      "en": "powers in carrying out substitution and cost recovery"
     }
    },
    {
     "number": "32f",
     "clauses": 0,
     "subject": {
      "nl": "intrekking van het besluit tot indeplaatsstelling",
      "en": "withdrawal of the substitution decision"
     }
    },
    {
     "number": "32g",
     "clauses": 0,
     "subject": {
      "nl": "aanwijzing van ambtenaren voor toezicht op taakuitvoering",
      "en": "officials supervising task performance"
     }
    },
    {
     "number": "32h",
     "clauses": 3,
     "subject": {
      "nl": "bezwaar en beroep bij besluiten na indeplaatsstelling",
      "en": "objection and appeal against decisions after substitution"
     }
    },
    {
     "number": "32i",
     "clauses": 2,
     "subject": {
      "nl": "medewerking aan en ambtenaren voor de indeplaatsstelling",
      "en": "cooperation with and officials for substitution"
     }
    },
    {
     "number": "32j",
     "clauses": 0,
     "subject": {
      "nl": "algemene maatregel van bestuur over systematische informatie aan de toezichthouder",
      "en": "order in council on systematic information to the supervisor"
     }
    },
    {
     "number": "33",
     "clauses": 0,
     "subject": {
      "nl": "overgedragen bevoegdheden berusten bij het algemeen bestuur",
      "en": "transferred powers rest with the general board"
     }
    },
    {
     "number": "33a",
     "clauses": 5,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "overdracht van bevoegdheden door algemeen bestuur aan dagelijks bestuur",
      "en": "delegation from general board to executive board"
     }
    },
    {
     "number": "33b",
     "clauses": 2,
     "items": {
      "1": "e"
     },
     "subject": {
      "nl": "bevoegdheden van het dagelijks bestuur",
      "en": "powers of the executive board"
     }
    },
    {
     "number": "33c",
     "clauses": 0,
     "subject": {
      "nl": "machtiging van leden van het dagelijks bestuur",
      "en": "authorising individual executive board members"
     }
    },
    {
     "number": "33d",
     "clauses": 2,
     "subject": {
      "nl": "voorzitter vertegenwoordigt het openbaar lichaam",
      "en": "chair represents the public body"
     }
    },
    {
     "number": "34",
     "clauses": 4,
     "subject": {
      "nl": "vaststelling en toezending van begroting (vóór 15 september) en jaarrekening (vóór 15 juli)",
      "en": "adoption and submission of budget (before 15 September) and annual accounts (before 15 July)"
     }
    },
    {
     "number": "34a",
     "clauses": 2,
     "items": {
      "1": "b",
      "2": "b"
     },
     "subject": {
      "nl": "specifieke uitkeringen en informatie voor derden (Financiële-verhoudingswet)",
      "en": "specific grants and accountability information"
     }
    },
    {
     "number": "34b",
     "clauses": 0,
     "subject": {
      "nl": "algemene kaders en voorlopige jaarrekening vóór 30 april aan de raden",
      "en": "general framework and provisional accounts to the councils before 30 April"
     }
    },
    {
     "number": "35",
     "clauses": 7,
     "subject": {
      "nl": "ontwerpbegroting twaalf weken vooraf aan de raden, hun zienswijze, wijziging van de begroting; Gemeentewet 186 tot en met 213",
      "en": "draft budget to the councils twelve weeks ahead, their views, amendment of the budget; Municipalities Act 186 to 213"
     }
    },
    {
     "number": "36",
     "clauses": 2,
     "subject": {
      "nl": "vernietiging bij koninklijk besluit",
      "en": "annulment by royal decree"
     }
    },
    {
     "number": "37",
     "clauses": 3,
     "subject": {
      "nl": "mededeling van gedeputeerde staten en opschorting van uitvoering bij vernietiging",
      "en": "notice by the provincial executive and suspension of execution pending annulment"
     }
    },
    {
     "number": "38",
     "clauses": 2,
     "subject": {
      "nl": "voordracht tot schorsing",
      "en": "proposal for suspension"
     }
    },
    {
     "number": "39",
     "clauses": 0,
     "subject": {
      "nl": "voorziening tijdens schorsing",
      "en": "interim measure during suspension"
     }
    },
    {
     "number": "39a",
     "clauses": 0,
     "subject": {
      "nl": "kennisgeving dat een geschorst besluit niet is vernietigd",
      "en": "notice that a suspended decision was not annulled"
     }
    },
    {
     "number": "39b",
     "clauses": 2,
     "subject": {
      "nl": "voordracht tot vernietiging",
      "en": "proposal for annulment"
     }
    },
    {
     "number": "39c",
     "clauses": 5,
     "subject": {
      "nl": "gevolgen en aanwijzingen in het vernietigingsbesluit",
      "en": "effects and instructions in the annulment decree"
     }
    },
    {
     "number": "39d",
     "clauses": 0,
     "subject": {
      "nl": "plaatsing van het koninklijk besluit in de Staatscourant",
      "en": "publication of the decree in the Government Gazette"
     }
    },
    {
     "number": "39e",
     "clauses": 2,
     "subject": {
      "nl": "nieuw besluit na vernietiging",
      "en": "new decision after annulment"
     }
    },
    {
     "number": "39f",
     "clauses": 0,
     "subject": {
      "nl": "beroep tegen het koninklijk besluit",
      "en": "appeal against the royal decree"
     }
    },
    {
     "number": "40",
     "clauses": 5,
     "subject": {
      "nl": "regelingen tussen provincies",
      "en": "arrangements between provinces"
     }
    },
    {
     "number": "41",
     "clauses": 2,
     "items": {
      "1": "l"
     },
     "subject": {
      "nl": "artikelen 8 tot en met 26 overeenkomstig voor provincies",
      "en": "articles 8 to 26 applied to provinces"
     }
    },
    {
     "number": "43",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden provincies",
      "en": "transferable powers, provinces"
     }
    },
    {
     "number": "44",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden (provincies)",
      "en": "limiting private-law capacity (provinces)"
     }
    },
    {
     "number": "44a",
     "clauses": 2,
     "subject": {
      "nl": "oprichting van en deelneming in rechtspersonen (provincies)",
      "en": "founding or joining legal entities (provinces)"
     }
    },
    {
     "number": "45",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening (provincies)",
      "en": "tax byelaw (provinces)"
     }
    },
    {
     "number": "45a",
     "clauses": 2,
     "items": {
      "1": "e"
     },
     "subject": {
      "nl": "taakverwaarlozing (provincies): artikelen 32a tot en met 32i van toepassing",
      "en": "neglect of duty (provinces)"
     }
    },
    {
     "number": "45b",
     "clauses": 0,
     "subject": {
      "nl": "algemene maatregel van bestuur over systematische informatie (provincies)",
      "en": "order in council on systematic information (provinces)"
     }
    },
    {
     "number": "46",
     "clauses": 0,
     "subject": {
      "nl": "overgedragen bevoegdheden bij algemeen bestuur (provincies)",
      "en": "transferred powers with general board (provinces)"
     }
    },
    {
     "number": "46a",
     "clauses": 5,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "overdracht aan dagelijks bestuur (provincies)",
      "en": "delegation to executive board (provinces)"
     }
    },
    {
     "number": "46b",
     "clauses": 2,
     "items": {
      "1": "e"
     },
     "subject": {
      "nl": "bevoegdheden dagelijks bestuur (provincies)",
      "en": "powers of executive board (provinces)"
     }
    },
    {
     "number": "46c",
     "clauses": 0,
     "subject": {
      "nl": "machtiging leden dagelijks bestuur (provincies)",
      "en": "authorising board members (provinces)"
     }
    },
    {
     "number": "46d",
     "clauses": 2,
     "subject": {
      "nl": "voorzitter vertegenwoordigt (provincies)",
      "en": "chair represents (provinces)"
     }
    },
    {
     "number": "47",
     "clauses": 4,
     "subject": {
      "nl": "begroting en jaarrekening (provincies)",
      "en": "budget and accounts (provinces)"
     }
    },
    {
     "number": "47a",
     "clauses": 2,
     "items": {
      "1": "b",
      "2": "b"
     },
     "subject": {
      "nl": "specifieke uitkeringen (provincies)",
      "en": "specific grants (provinces)"
     }
    },
    {
     "number": "47b",
     "clauses": 0,
     "subject": {
      "nl": "kaders en voorlopige jaarrekening vóór 30 april (provincies)",
      "en": "framework before 30 April (provinces)"
     }
    },
    {
     "number": "48",
     "clauses": 7,
     "subject": {
      "nl": "ontwerpbegroting en zienswijze (provincies)",
      "en": "draft budget and views (provinces)"
     }
    },
    {
     "number": "49",
     "clauses": 0,
     "items": {
      "0": "c"
     },
     "subject": {
      "nl": "vernietiging (provincies)",
      "en": "annulment (provinces)"
     }
    },
    {
     "number": "50",
     "clauses": 5,
     "subject": {
      "nl": "regelingen tussen waterschappen",
      "en": "arrangements between water boards"
     }
    },
    {
     "number": "50a",
     "clauses": 3,
     "items": {
      "1": "g"
     },
     "subject": {
      "nl": "artikelen 8 tot en met 24a, 26, 28, 29 overeenkomstig voor waterschappen",
      "en": "articles 8 to 24a, 26, 28, 29 applied to water boards"
     }
    },
    {
     "number": "50b",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden waterschappen",
      "en": "transferable powers, water boards"
     }
    },
    {
     "number": "50c",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden (waterschappen)",
      "en": "limiting private-law capacity (water boards)"
     }
    },
    {
     "number": "50ca",
     "clauses": 2,
     "subject": {
      "nl": "oprichting van en deelneming in rechtspersonen (waterschappen)",
      "en": "founding or joining legal entities (water boards)"
     }
    },
    {
     "number": "50d",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening (waterschappen)",
      "en": "tax byelaw (water boards)"
     }
    },
    {
     "number": "50da",
     "clauses": 3,
     "subject": {
      "nl": "taakverwaarlozing (waterschappen)",
      "en": "neglect of duty (water boards)"
     }
    },
    {
     "number": "50e",
     "clauses": 0,
     "subject": {
      "nl": "overgedragen bevoegdheden bij algemeen bestuur (waterschappen)",
      "en": "transferred powers with general board (water boards)"
     }
    },
    {
     "number": "50ea",
     "clauses": 5,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "overdracht aan dagelijks bestuur (waterschappen)",
      "en": "delegation to executive board (water boards)"
     }
    },
    {
     "number": "50eb",
     "clauses": 2,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "bevoegdheden dagelijks bestuur (waterschappen)",
      "en": "powers of executive board (water boards)"
     }
    },
    {
     "number": "50ec",
     "clauses": 0,
     "subject": {
      "nl": "machtiging leden dagelijks bestuur (waterschappen)",
      "en": "authorising board members (water boards)"
     }
    },
    {
     "number": "50ed",
     "clauses": 0,
     "subject": {
      "nl": "voorzitter vertegenwoordigt (waterschappen)",
      "en": "chair represents (water boards)"
     }
    },
    {
     "number": "50f",
     "clauses": 4,
     "subject": {
      "nl": "begroting en jaarrekening (waterschappen)",
      "en": "budget and accounts (water boards)"
     }
    },
    {
     "number": "50fa",
     "clauses": 0,
     "subject": {
      "nl": "kaders en voorlopige jaarrekening vóór 30 april (waterschappen)",
      "en": "framework before 30 April (water boards)"
     }
    },
    {
     "number": "50g",
     "clauses": 7,
     "subject": {
      "nl": "ontwerpbegroting en zienswijze (waterschappen)",
      "en": "draft budget and views (water boards)"
     }
    },
    {
     "number": "50h",
     "clauses": 2,
     "subject": {
      "nl": "vernietiging door gedeputeerde staten (waterschappen)",
      "en": "annulment by provincial executive (water boards)"
     }
    },
    {
     "number": "50i",
     "clauses": 0,
     "subject": {
      "nl": "kennisgeving van vernietiging of niet-vernietiging (waterschappen)",
      "en": "notice on annulment (water boards)"
     }
    },
    {
     "number": "50j",
     "clauses": 0,
     "subject": {
      "nl": "beroep tegen vernietiging (waterschappen)",
      "en": "appeal against annulment (water boards)"
     }
    },
    {
     "number": "50k",
     "clauses": 0,
     "subject": {
      "nl": "nieuw besluit na vernietiging (waterschappen)",
      "en": "new decision after annulment (water boards)"
     }
    },
    {
     "number": "51",
     "clauses": 5,
     "subject": {
      "nl": "regelingen tussen gemeenten en provincies",
      "en": "arrangements between municipalities and provinces"
     }
    },
    {
     "number": "52",
     "clauses": 2,
     "items": {
      "1": "l"
     },
     "subject": {
      "nl": "artikelen 8 tot en met 26 overeenkomstig voor gemeenten en provincies",
      "en": "articles 8 to 26 applied to municipalities and provinces"
     }
    },
    {
     "number": "54",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden gemeenten en provincies",
      "en": "transferable powers, municipalities and provinces"
     }
    },
    {
     "number": "55",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden (gemeenten en provincies)",
      "en": "limiting private-law capacity (municipalities and provinces)"
     }
    },
    {
     "number": "55a",
     "clauses": 2,
     "subject": {
      "nl": "oprichting van en deelneming in rechtspersonen (gemeenten en provincies)",
      "en": "founding or joining legal entities (municipalities and provinces)"
     }
    },
    {
     "number": "56",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening (gemeenten en provincies)",
      "en": "tax byelaw (municipalities and provinces)"
     }
    },
    {
     "number": "56a",
     "clauses": 2,
     "subject": {
      "nl": "taakverwaarlozing (gemeenten en provincies)",
      "en": "neglect of duty (municipalities and provinces)"
     }
    },
    {
     "number": "57",
     "clauses": 0,
     "subject": {
      "nl": "overgedragen bevoegdheden bij algemeen bestuur (gemeenten en provincies)",
      "en": "transferred powers with general board (municipalities and provinces)"
     }
    },
    {
     "number": "57a",
     "clauses": 5,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "overdracht aan dagelijks bestuur (gemeenten en provincies)",
      "en": "delegation to executive board (municipalities and provinces)"
     }
    },
    {
     "number": "57b",
     "clauses": 2,
     "items": {
      "1": "e"
     },
     "subject": {
      "nl": "bevoegdheden dagelijks bestuur (gemeenten en provincies)",
      "en": "powers of executive board (municipalities and provinces)"
     }
    },
    {
     "number": "57c",
     "clauses": 0,
     "subject": {
      "nl": "machtiging leden dagelijks bestuur (gemeenten en provincies)",
      "en": "authorising board members (municipalities and provinces)"
     }
    },
    {
     "number": "57d",
     "clauses": 2,
     "subject": {
      "nl": "voorzitter vertegenwoordigt (gemeenten en provincies)",
      "en": "chair represents (municipalities and provinces)"
     }
    },
    {
     "number": "58",
     "clauses": 4,
     "subject": {
      "nl": "begroting en jaarrekening (gemeenten en provincies)",
      "en": "budget and accounts (municipalities and provinces)"
     }
    },
    {
     "number": "58a",
     "clauses": 2,
     "items": {
      "1": "b",
      "2": "b"
     },
     "subject": {
      "nl": "specifieke uitkeringen (gemeenten en provincies)",
      "en": "specific grants (municipalities and provinces)"
     }
    },
    {
     "number": "58b",
     "clauses": 0,
     "subject": {
      "nl": "kaders en voorlopige jaarrekening vóór 30 april (gemeenten en provincies)",
      "en": "framework before 30 April (municipalities and provinces)"
     }
    },
    {
     "number": "59",
     "clauses": 7,
     "subject": {
      "nl": "ontwerpbegroting en zienswijze (gemeenten en provincies)",
      "en": "draft budget and views (municipalities and provinces)"
     }
    },
    {
     "number": "60",
     "clauses": 2,
     "subject": {
      "nl": "vernietiging (gemeenten en provincies)",
      "en": "annulment (municipalities and provinces)"
     }
    },
    {
     "number": "61",
     "clauses": 5,
     "subject": {
      "nl": "regelingen tussen gemeenten en waterschappen",
      "en": "arrangements between municipalities and water boards"
     }
    },
    {
     "number": "62",
     "clauses": 0,
     "items": {
      "0": "c"
     },
     "subject": {
      "nl": "artikelen 8 tot en met 26, 28, 29 overeenkomstig voor gemeenten en waterschappen",
      "en": "articles 8 to 26, 28, 29 applied to municipalities and water boards"
     }
    },
    {
     "number": "63",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden gemeenten en waterschappen",
      "en": "transferable powers, municipalities and water boards"
     }
    },
    {
     "number": "64",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden (gemeenten en waterschappen)",
      "en": "limiting private-law capacity (municipalities and water boards)"
     }
    },
    {
     "number": "64a",
     "clauses": 2,
     "subject": {
      "nl": "oprichting van en deelneming in rechtspersonen (gemeenten en waterschappen)",
      "en": "founding or joining legal entities (municipalities and water boards)"
     }
    },
    {
     "number": "65",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening (gemeenten en waterschappen)",
      "en": "tax byelaw (municipalities and water boards)"
     }
    },
    {
     "number": "65a",
     "clauses": 2,
     "subject": {
      "nl": "taakverwaarlozing (gemeenten en waterschappen)",
      "en": "neglect of duty (municipalities and water boards)"
     }
    },
    {
     "number": "66",
     "clauses": 0,
     "subject": {
      "nl": "overgedragen bevoegdheden bij algemeen bestuur (gemeenten en waterschappen)",
      "en": "transferred powers with general board (municipalities and water boards)"
     }
    },
    {
     "number": "66a",
     "clauses": 5,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "overdracht aan dagelijks bestuur (gemeenten en waterschappen)",
      "en": "delegation to executive board (municipalities and water boards)"
     }
    },
    {
     "number": "66b",
     "clauses": 2,
     "subject": {
      "nl": "bevoegdheden dagelijks bestuur (gemeenten en waterschappen)",
      "en": "powers of executive board (municipalities and water boards)"
     }
    },
    {
     "number": "66c",
     "clauses": 0,
     "subject": {
      "nl": "machtiging leden dagelijks bestuur (gemeenten en waterschappen)",
      "en": "authorising board members (municipalities and water boards)"
     }
    },
    {
     "number": "66d",
     "clauses": 2,
     "subject": {
      "nl": "voorzitter vertegenwoordigt (gemeenten en waterschappen)",
      "en": "chair represents (municipalities and water boards)"
     }
    },
    {
     "number": "67",
     "clauses": 4,
     "subject": {
      "nl": "begroting en jaarrekening (gemeenten en waterschappen)",
      "en": "budget and accounts (municipalities and water boards)"
     }
    },
    {
     "number": "67a",
     "clauses": 0,
     "subject": {
      "nl": "kaders en voorlopige jaarrekening vóór 30 april (gemeenten en waterschappen)",
      "en": "framework before 30 April (municipalities and water boards)"
     }
    },
    {
     "number": "68",
     "clauses": 8,
     "subject": {
      "nl": "ontwerpbegroting en zienswijze (gemeenten en waterschappen)",
      "en": "draft budget and views (municipalities and water boards)"
     }
    },
    {
     "number": "69",
     "clauses": 2,
     "subject": {
      "nl": "vernietiging (gemeenten en waterschappen)",
      "en": "annulment (municipalities and water boards)"
     }
    },
    {
     "number": "73",
     "clauses": 5,
     "subject": {
      "nl": "regelingen tussen gemeenten, provincies en waterschappen",
      "en": "arrangements between municipalities, provinces and water boards"
     }
    },
    {
     "number": "74",
     "clauses": 2,
     "items": {
      "1": "l"
     },
     "subject": {
      "nl": "artikelen 8 tot en met 26 overeenkomstig voor gemeenten, provincies en waterschappen",
      "en": "articles 8 to 26 applied to municipalities, provinces and water boards"
     }
    },
    {
     "number": "76",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden (gemeenten, provincies en waterschappen)",
      "en": "transferable powers (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "77",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden (gemeenten, provincies en waterschappen)",
      "en": "limiting private-law capacity (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "77a",
     "clauses": 2,
     "subject": {
      "nl": "oprichting van en deelneming in rechtspersonen (gemeenten, provincies en waterschappen)",
      "en": "founding or joining legal entities (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "78",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening (gemeenten, provincies en waterschappen)",
      "en": "tax byelaw (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "78a",
     "clauses": 3,
     "subject": {
      "nl": "taakverwaarlozing (gemeenten, provincies en waterschappen)",
      "en": "neglect of duty (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "79",
     "clauses": 0,
     "subject": {
      "nl": "overgedragen bevoegdheden bij algemeen bestuur (gemeenten, provincies en waterschappen)",
      "en": "transferred powers with general board (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "79a",
     "clauses": 5,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "overdracht aan dagelijks bestuur (gemeenten, provincies en waterschappen)",
      "en": "delegation to executive board (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "79b",
     "clauses": 2,
     "subject": {
      "nl": "bevoegdheden dagelijks bestuur (gemeenten, provincies en waterschappen)",
      "en": "powers of executive board (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "79c",
     "clauses": 0,
     "subject": {
      "nl": "machtiging leden dagelijks bestuur (gemeenten, provincies en waterschappen)",
      "en": "authorising board members (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "79d",
     "clauses": 2,
     "subject": {
      "nl": "voorzitter vertegenwoordigt (gemeenten, provincies en waterschappen)",
      "en": "chair represents (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "80",
     "clauses": 4,
     "subject": {
      "nl": "begroting en jaarrekening (gemeenten, provincies en waterschappen)",
      "en": "budget and accounts (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "80a",
     "clauses": 0,
     "subject": {
      "nl": "kaders en voorlopige jaarrekening vóór 30 april (gemeenten, provincies en waterschappen)",
      "en": "framework before 30 April (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "81",
     "clauses": 8,
     "subject": {
      "nl": "ontwerpbegroting en zienswijze (gemeenten, provincies en waterschappen)",
      "en": "draft budget and views (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "82",
     "clauses": 3,
     "subject": {
      "nl": "vernietiging (gemeenten, provincies en waterschappen)",
      "en": "annulment (municipalities, provinces and water boards)"
     }
    },
    {
     "number": "83",
     "clauses": 5,
     "subject": {
      "nl": "regelingen tussen provincies en waterschappen",
      "en": "arrangements between provinces and water boards"
     }
    },
    {
     "number": "84",
     "clauses": 2,
     "items": {
      "1": "l"
     },
     "subject": {
      "nl": "artikelen 8 tot en met 26 overeenkomstig voor provincies en waterschappen",
      "en": "articles 8 to 26 applied to provinces and water boards"
     }
    },
    {
     "number": "86",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden (provincies en waterschappen)",
      "en": "transferable powers (provinces and water boards)"
     }
    },
    {
     "number": "87",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden (provincies en waterschappen)",
      "en": "limiting private-law capacity (provinces and water boards)"
     }
    },
    {
     "number": "87a",
     "clauses": 2,
     "subject": {
      "nl": "oprichting van en deelneming in rechtspersonen (provincies en waterschappen)",
      "en": "founding or joining legal entities (provinces and water boards)"
     }
    },
    {
     "number": "88",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening (provincies en waterschappen)",
      "en": "tax byelaw (provinces and water boards)"
     }
    },
    {
     "number": "88a",
     "clauses": 2,
     "subject": {
      "nl": "taakverwaarlozing (provincies en waterschappen)",
      "en": "neglect of duty (provinces and water boards)"
     }
    },
    {
     "number": "89",
     "clauses": 0,
     "subject": {
      "nl": "overgedragen bevoegdheden bij algemeen bestuur (provincies en waterschappen)",
      "en": "transferred powers with general board (provinces and water boards)"
     }
    },
    {
     "number": "89a",
     "clauses": 5,
     "items": {
      "2": "c"
     },
     "subject": {
      "nl": "overdracht aan dagelijks bestuur (provincies en waterschappen)",
      "en": "delegation to executive board (provinces and water boards)"
     }
    },
    {
     "number": "89b",
     "clauses": 2,
     "subject": {
      "nl": "bevoegdheden dagelijks bestuur (provincies en waterschappen)",
      "en": "powers of executive board (provinces and water boards)"
     }
    },
    {
     "number": "89c",
     "clauses": 0,
     "subject": {
      "nl": "machtiging leden dagelijks bestuur (provincies en waterschappen)",
      "en": "authorising board members (provinces and water boards)"
     }
    },
    {
     "number": "89d",
     "clauses": 2,
     "subject": {
      "nl": "voorzitter vertegenwoordigt (provincies en waterschappen)",
      "en": "chair represents (provinces and water boards)"
     }
    },
    {
     "number": "90",
     "clauses": 4,
     "subject": {
      "nl": "begroting en jaarrekening (provincies en waterschappen)",
      "en": "budget and accounts (provinces and water boards)"
     }
    },
    {
     "number": "90a",
     "clauses": 0,
     "subject": {
      "nl": "kaders en voorlopige jaarrekening vóór 30 april (provincies en waterschappen)",
      "en": "framework before 30 April (provinces and water boards)"
     }
    },
    {
     "number": "91",
     "clauses": 8,
     "subject": {
      "nl": "ontwerpbegroting en zienswijze (provincies en waterschappen)",
      "en": "draft budget and views (provinces and water boards)"
     }
    },
    {
     "number": "92",
     "clauses": 2,
     "subject": {
      "nl": "vernietiging (provincies en waterschappen)",
      "en": "annulment (provinces and water boards)"
     }
    },
    {
     "number": "93",
     "clauses": 0,
     "items": {
      "0": "b"
     },
     "subject": {
      "nl": "deelneming van andere openbare lichamen en rechtspersonen",
      "en": "participation of other public bodies and legal persons"
     }
    },
    {
     "number": "94",
     "clauses": 2,
     "subject": {
      "nl": "deelneming vanwege het Rijk",
      "en": "participation by the State"
     }
    },
    {
     "number": "95",
     "clauses": 0,
     "subject": {
      "nl": "hoofdstukken I-VII overeenkomstig bij andere deelnemers",
      "en": "chapters I-VII applied with other participants"
     }
    },
    {
     "number": "96",
     "clauses": 0,
     "items": {
      "0": "b"
     },
     "subject": {
      "nl": "regelingen van één gemeente, provincie of waterschap met andere openbare lichamen of rechtspersonen",
      "en": "arrangements of one municipality, province or water board with other public bodies or legal persons"
     }
    },
    {
     "number": "97",
     "clauses": 2,
     "subject": {
      "nl": "deelneming vanwege het Rijk (regelingen van artikel 96)",
      "en": "participation by the State, arrangements of article 96"
     }
    },
    {
     "number": "98",
     "clauses": 0,
     "subject": {
      "nl": "toepasselijke hoofdstukken bij regelingen van artikel 96",
      "en": "applicable chapters for arrangements of article 96"
     }
    },
    {
     "number": "99",
     "clauses": 4,
     "subject": {
      "nl": "aanwijzing door gedeputeerde staten tot het treffen van een regeling",
      "en": "direction by the provincial executive to make a arrangement"
     }
    },
    {
     "number": "100",
     "clauses": 3,
     "subject": {
      "nl": "oplegging van een regeling door gedeputeerde staten",
      "en": "imposition of a arrangement by the provincial executive"
     }
    },
    {
     "number": "101",
     "clauses": 0,
     "subject": {
      "nl": "gelijkluidende besluiten bij gemeenten in meer provincies",
      "en": "identical decisions where municipalities lie in several provinces"
     }
    },
    {
     "number": "102",
     "clauses": 3,
     "subject": {
      "nl": "uitnodiging van de minister tot aanwijzing",
      "en": "minister's invitation to give a direction"
     }
    },
    {
     "number": "103a",
     "clauses": 0,
     "subject": {
      "nl": "commissaris van de Koning bij burgemeestersregelingen",
      "en": "King's commissioner for mayors' arrangements"
     }
    },
    {
     "number": "103b",
     "clauses": 0,
     "subject": {
      "nl": "aanwijzing bij regelingen met waterschappen en anderen",
      "en": "direction for arrangements with water boards and others"
     }
    },
    {
     "number": "103c",
     "clauses": 3,
     "subject": {
      "nl": "aanwijzing door de minister bij regelingen met provincies",
      "en": "direction by the minister for arrangements with provinces"
     }
    },
    {
     "number": "103d",
     "clauses": 0,
     "subject": {
      "nl": "oplegging omvat toetreding en uittreding",
      "en": "imposition includes accession and withdrawal"
     }
    },
    {
     "number": "103e",
     "clauses": 0,
     "subject": {
      "nl": "toepasselijke hoofdstukken bij oplegging",
      "en": "chapters applicable on imposition"
     }
    },
    {
     "number": "103f",
     "clauses": 0,
     "subject": {
      "nl": "bezwaar en beroep tegen oplegging",
      "en": "objection and appeal against imposition"
     }
    },
    {
     "number": "124",
     "clauses": 5,
     "subject": {
      "nl": "regelingen tussen openbare lichamen Bonaire, Sint Eustatius en Saba",
      "en": "arrangements between the Caribbean public bodies"
     }
    },
    {
     "number": "125",
     "clauses": 3,
     "subject": {
      "nl": "vormen in Caribisch Nederland: samenwerkingslichaam, gemeenschappelijk orgaan of uitoefening door één openbaar lichaam",
      "en": "forms in the Caribbean Netherlands: cooperation body, joint organ or exercise by one public body"
     }
    },
    {
     "number": "126",
     "clauses": 0,
     "items": {
      "0": "h"
     },
     "subject": {
      "nl": "artikelen 9 tot en met 28 overeenkomstig in Caribisch Nederland",
      "en": "articles 9 to 28 applied in the Caribbean Netherlands"
     }
    },
    {
     "number": "127",
     "clauses": 3,
     "subject": {
      "nl": "verboden handelingen bestuursleden (Caribisch Nederland)",
      "en": "prohibited acts of board members (Caribbean Netherlands)"
     }
    },
    {
     "number": "128",
     "clauses": 8,
     "subject": {
      "nl": "vergaderingen (Caribisch Nederland)",
      "en": "meetings (Caribbean Netherlands)"
     }
    },
    {
     "number": "129",
     "clauses": 3,
     "subject": {
      "nl": "geschillen (Caribisch Nederland)",
      "en": "disputes (Caribbean Netherlands)"
     }
    },
    {
     "number": "130",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "overdraagbare bevoegdheden (Caribisch Nederland)",
      "en": "transferable powers (Caribbean Netherlands)"
     }
    },
    {
     "number": "131",
     "clauses": 0,
     "subject": {
      "nl": "beperking van privaatrechtelijke bevoegdheden (Caribisch Nederland)",
      "en": "limiting private-law capacity (Caribbean Netherlands)"
     }
    },
    {
     "number": "132",
     "clauses": 0,
     "subject": {
      "nl": "belastingverordening (Caribisch Nederland)",
      "en": "tax byelaw (Caribbean Netherlands)"
     }
    },
    {
     "number": "133",
     "clauses": 3,
     "subject": {
      "nl": "verdeling en uitoefening van bevoegdheden (Caribisch Nederland)",
      "en": "division and exercise of powers (Caribbean Netherlands)"
     }
    },
    {
     "number": "134",
     "clauses": 3,
     "subject": {
      "nl": "begroting en jaarrekening (Caribisch Nederland)",
      "en": "budget and accounts (Caribbean Netherlands)"
     }
    },
    {
     "number": "135",
     "clauses": 6,
     "subject": {
      "nl": "ontwerpbegroting en zienswijze (Caribisch Nederland)",
      "en": "draft budget and views (Caribbean Netherlands)"
     }
    },
    {
     "number": "136",
     "clauses": 4,
     "items": {
      "2": "i"
     },
     "subject": {
      "nl": "openbaar elektronisch register van regelingen bij de minister van BZK",
      "en": "public electronic register of arrangements kept by the minister of the Interior"
     }
    },
    {
     "number": "137",
     "clauses": 0,
     "subject": {
      "nl": "verwijzing in andere voorschriften naar de Wgr",
      "en": "references in other legislation"
     }
    },
    {
     "number": "139",
     "clauses": 2,
     "subject": {
      "nl": "de minister van BZK is belast met de uitvoering",
      "en": "the minister of the Interior is responsible for implementation"
     }
    },
    {
     "number": "140",
     "clauses": 0,
     "subject": {
      "nl": "citeertitel",
      "en": "short title"
     }
    },
    {
     "number": "141",
     "clauses": 0,
     "subject": {
      "nl": "inwerkingtreding bij koninklijk besluit",
      "en": "entry into force by royal decree"
     }
    }
   ]
  }
 },
 {
  "id": "wmo2015",
  "names": {
   "nl": [
    "Wet maatschappelijke ondersteuning 2015",
    "Wet maatschappelijke ondersteuning"
   ],
   "en": [
    "Social Support Act 2015",
    "Social Support Act"
   ]
  },
  "abbreviations": [
   "Wmo 2015",
   "Wmo",
   "WMO 2015",
   "WMO"
  ],
  "bwb": "BWBR0035362",
  "text": {
   "version": "2026-01-01",
   "checked": "2026-11-22",
   "complete": false,
   "ranges": [
    {
     "from": "1.1.1",
     "to": "3.5"
    }
   ],
   "articles": [
    {
     "number": "1.1.1",
     "clauses": 2,
     "subject": {
      "nl": "begripsbepalingen",
      "en": "definitions"
     }
    },
    {
     "number": "1.1.2",
     "clauses": 6,
     "items": {
      "1": "b",
      "2": "b",
      "4": "d"
     },
     "subject": {
      "nl": "gelijkstelling partners, gezamenlijke huishouding",
      "en": "partners, joint household"
     }
    },
    {
     "number": "1.2.1",
     "clauses": 0,
     "items": {
      "0": "c"
     },
     "subject": {
      "nl": "wie in aanmerking komt voor een maatwerkvoorziening",
      "en": "who is eligible for a customised provision"
     }
    },
    {
     "number": "1.2.2",
     "clauses": 4,
     "subject": {
      "nl": "vreemdelingen",
      "en": "non-nationals"
     }
    },
    {
     "number": "2.1.1",
     "clauses": 2,
     "subject": {
      "nl": "verantwoordelijkheid gemeentebestuur voor maatschappelijke ondersteuning, kwaliteit en continuïteit",
      "en": "municipal responsibility for social support, quality and continuity"
     }
    },
    {
     "number": "2.1.2",
     "clauses": 6,
     "items": {
      "2": "i",
      "3": "b",
      "4": "g"
     },
     "subject": {
      "nl": "beleidsplan van de raad",
      "en": "policy plan of the council"
     }
    },
    {
     "number": "2.1.3",
     "clauses": 4,
     "items": {
      "2": "e",
      "3": "f"
     },
     "subject": {
      "nl": "verplichte verordening: inhoud, inspraak, misbruik",
      "en": "mandatory byelaw: content, participation, abuse"
     }
    },
    {
     "number": "2.1.4",
     "clauses": 6,
     "items": {
      "4": "b"
     },
     "subject": {
      "nl": "bijdrage voor algemene voorzieningen",
      "en": "contribution for general provisions"
     }
    },
    {
     "number": "2.1.4a",
     "clauses": 7,
     "items": {
      "5": "b",
      "7": "b"
     },
     "subject": {
      "nl": "bijdrage voor maatwerkvoorziening of pgb",
      "en": "contribution for customised provision or personal budget"
     }
    },
    {
     "number": "2.1.4b",
     "clauses": 4,
     "items": {
      "3": "c"
     },
     "subject": {
      "nl": "vaststelling en inning van de bijdrage (CAK)",
      "en": "setting and collecting the contribution"
     }
    },
    {
     "number": "2.1.5",
     "clauses": 4,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "bijdrage ouders bij woningaanpassing minderjarige",
      "en": "parents' contribution for minor's home adaptation"
     }
    },
    {
     "number": "2.1.6",
     "clauses": 0,
     "subject": {
      "nl": "waardering mantelzorgers",
      "en": "appreciation of informal carers"
     }
    },
    {
     "number": "2.1.7",
     "clauses": 0,
     "subject": {
      "nl": "tegemoetkoming meerkosten",
      "en": "allowance for extra costs"
     }
    },
    {
     "number": "2.2.1",
     "clauses": 0,
     "subject": {
      "nl": "algemene maatregelen voor sociale samenhang, toegankelijkheid en tegen huiselijk geweld",
      "en": "general measures for social cohesion, accessibility and against domestic violence"
     }
    },
    {
     "number": "2.2.2",
     "clauses": 2,
     "subject": {
      "nl": "ondersteuning mantelzorg en vrijwilligers",
      "en": "support for carers and volunteers"
     }
    },
    {
     "number": "2.2.3",
     "clauses": 0,
     "subject": {
      "nl": "algemene voorzieningen",
      "en": "general provisions"
     }
    },
    {
     "number": "2.2.4",
     "clauses": 2,
     "subject": {
      "nl": "cliëntondersteuning",
      "en": "client support"
     }
    },
    {
     "number": "2.3.1",
     "clauses": 0,
     "subject": {
      "nl": "zorgplicht maatwerkvoorziening",
      "en": "duty to provide customised provision"
     }
    },
    {
     "number": "2.3.2",
     "clauses": 9,
     "items": {
      "4": "g"
     },
     "subject": {
      "nl": "melding en onderzoek (zes weken)",
      "en": "notification and inquiry (six weeks)"
     }
    },
    {
     "number": "2.3.3",
     "clauses": 0,
     "subject": {
      "nl": "spoedvoorziening",
      "en": "urgent provision"
     }
    },
    {
     "number": "2.3.4",
     "clauses": 2,
     "subject": {
      "nl": "vaststelling identiteit",
      "en": "establishing identity"
     }
    },
    {
     "number": "2.3.5",
     "clauses": 9,
     "items": {
      "1": "b",
      "5": "h"
     },
     "subject": {
      "nl": "beslissing op aanvraag maatwerkvoorziening (twee weken)",
      "en": "decision on application (two weeks)"
     }
    },
    {
     "number": "2.3.6",
     "clauses": 6,
     "items": {
      "2": "c",
      "5": "b"
     },
     "subject": {
      "nl": "persoonsgebonden budget",
      "en": "personal budget"
     }
    },
    {
     "number": "2.3.7",
     "clauses": 3,
     "subject": {
      "nl": "woningaanpassing zonder toestemming eigenaar",
      "en": "home adaptation without owner's consent"
     }
    },
    {
     "number": "2.3.8",
     "clauses": 3,
     "subject": {
      "nl": "inlichtingen- en medewerkingsplicht",
      "en": "duty to inform and cooperate"
     }
    },
    {
     "number": "2.3.9",
     "clauses": 2,
     "subject": {
      "nl": "periodieke heroverweging",
      "en": "periodic review"
     }
    },
    {
     "number": "2.3.10",
     "clauses": 2,
     "items": {
      "1": "e"
     },
     "subject": {
      "nl": "herziening of intrekking",
      "en": "revision or withdrawal"
     }
    },
    {
     "number": "2.4.1",
     "clauses": 2,
     "subject": {
      "nl": "terugvordering",
      "en": "recovery"
     }
    },
    {
     "number": "2.4.2",
     "clauses": 0,
     "subject": {
      "nl": "geen beslag of vervreemding van verstrekte zaken",
      "en": "no seizure of provided goods"
     }
    },
    {
     "number": "2.4.3",
     "clauses": 5,
     "subject": {
      "nl": "verhaal op aansprakelijke derde",
      "en": "recourse against liable third party"
     }
    },
    {
     "number": "2.4.4",
     "clauses": 3,
     "subject": {
      "nl": "afkoopovereenkomst VNG met verzekeraars",
      "en": "lump-sum agreement with insurers"
     }
    },
    {
     "number": "2.5.1",
     "clauses": 4,
     "subject": {
      "nl": "cliëntervaringsonderzoek",
      "en": "client experience survey"
     }
    },
    {
     "number": "2.5.2",
     "clauses": 2,
     "subject": {
      "nl": "gegevens aan de minister",
      "en": "data to the minister"
     }
    },
    {
     "number": "2.5.3",
     "clauses": 0,
     "subject": {
      "nl": "jaarlijkse rapportage aan de raad",
      "en": "annual report to council"
     }
    },
    {
     "number": "2.5.4",
     "clauses": 3,
     "subject": {
      "nl": "gegevens van het CAK aan de minister",
      "en": "data from CAK to the minister"
     }
    },
    {
     "number": "2.6.1",
     "clauses": 4,
     "subject": {
      "nl": "samenwerking tussen colleges; gebieden die een algemene maatregel van bestuur aanwijst",
      "en": "cooperation between municipal executives; areas designated by order in council"
     }
    },
    {
     "number": "2.6.2",
     "clauses": 3,
     "subject": {
      "nl": "betalingen pgb door de Sociale verzekeringsbank",
      "en": "personal budget payments by the social insurance bank"
     }
    },
    {
     "number": "2.6.3",
     "clauses": 2,
     "subject": {
      "nl": "uitvoering door derden (lid 1); mandaat aan een aanbieder om rechten en plichten vast te stellen (lid 2)",
      "en": "execution by third parties (para 1); mandate to a provider to determine rights and duties (para 2)"
     }
    },
    {
     "number": "2.6.4",
     "clauses": 2,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "aanbesteding: niet alleen laagste prijs",
      "en": "procurement: not lowest price only"
     }
    },
    {
     "number": "2.6.5",
     "clauses": 3,
     "items": {
      "3": "b"
     },
     "subject": {
      "nl": "overname personeel en continuïteit",
      "en": "staff transfer and continuity"
     }
    },
    {
     "number": "2.6.6",
     "clauses": 4,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "verordening prijs-kwaliteit bij uitvoering door derden",
      "en": "byelaw on price-quality with third parties"
     }
    },
    {
     "number": "2.6.7",
     "clauses": 3,
     "items": {
      "2": "b"
     },
     "subject": {
      "nl": "algemene maatregel van bestuur over het betrekken van ingezetenen en maatschappelijke initiatieven",
      "en": "order in council on involving residents and civic initiatives"
     }
    },
    {
     "number": "2.6.7a",
     "clauses": 4,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "regels ter beperking van uitvoeringslasten (bekostiging, gegevensuitwisseling, verantwoording)",
      "en": "rules limiting administrative burden"
     }
    },
    {
     "number": "2.6.8",
     "clauses": 2,
     "subject": {
      "nl": "aanwijzing van de minister aan het college",
      "en": "minister's direction to the municipal executive"
     }
    },
    {
     "number": "3.1",
     "clauses": 4,
     "items": {
      "2": "d"
     },
     "subject": {
      "nl": "kwaliteit van de voorziening",
      "en": "quality of provision"
     }
    },
    {
     "number": "3.2",
     "clauses": 2,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "klachten en medezeggenschap bij de aanbieder",
      "en": "complaints and participation at the provider"
     }
    },
    {
     "number": "3.3",
     "clauses": 3,
     "subject": {
      "nl": "meldcode huiselijk geweld",
      "en": "reporting code"
     }
    },
    {
     "number": "3.4",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "melding calamiteit en geweld",
      "en": "reporting calamities and violence"
     }
    },
    {
     "number": "3.4a",
     "clauses": 3,
     "items": {
      "3": "b"
     },
     "subject": {
      "nl": "nietigheid van geheimhoudingsbeding over incidenten",
      "en": "nullity of confidentiality clauses on incidents"
     }
    },
    {
     "number": "3.5",
     "clauses": 4,
     "subject": {
      "nl": "verklaring omtrent het gedrag",
      "en": "certificate of conduct"
     }
    }
   ]
  },
  "otherVersions": [
   {
    "version": "2026-07-01",
    "ranges": [
     {
      "from": "1.1.2",
      "to": "3.5"
     }
    ],
    "articles": [
     {
      "number": "2.1.2",
      "clauses": 7,
      "items": {
       "2": "i",
       "3": "b",
       "4": "h"
      },
      "subject": {
       "nl": "beleidsplan van de raad; lid 7 over de verhouding tot het volkshuisvestingsprogramma",
       "en": "policy plan of the council; para 7 on how it relates to the housing programme"
      }
     },
     {
      "number": "2.5.5",
      "clauses": 2,
      "subject": {
       "nl": "gegevens van zorgkantoren, zorg- en jeugdhulpaanbieders aan het college",
       "en": "data from care offices, care and youth providers to the municipal executive"
      }
     }
    ]
   }
  ]
 },
 {
  "id": "woo",
  "names": {
   "nl": [
    "Wet open overheid"
   ],
   "en": [
    "Open Government Act"
   ]
  },
  "abbreviations": [
   "Woo",
   "WOO"
  ],
  "bwb": "BWBR0045754",
  "text": {
   "version": "2026-06-04",
   "checked": "2026-11-22",
   "complete": true,
   "ranges": [
    {
     "from": "1.1",
     "to": "10.4"
    }
   ],
   "articles": [
    {
     "number": "1.1",
     "clauses": 0,
     "subject": {
      "nl": "recht op toegang tot publieke informatie",
      "en": "right of access to public information"
     }
    },
    {
     "number": "2.1",
     "clauses": 0,
     "subject": {
      "nl": "begripsbepalingen",
      "en": "definitions"
     }
    },
    {
     "number": "2.2",
     "clauses": 2,
     "items": {
      "1": "f"
     },
     "subject": {
      "nl": "toepassingsbereik",
      "en": "scope"
     }
    },
    {
     "number": "2.4",
     "clauses": 6,
     "items": {
      "3": "d"
     },
     "subject": {
      "nl": "zorgplicht documenten en wijze van openbaarmaking",
      "en": "duty of care for documents and form of disclosure"
     }
    },
    {
     "number": "2.5",
     "clauses": 0,
     "subject": {
      "nl": "algemeen belang van openbaarheid",
      "en": "public interest in openness"
     }
    },
    {
     "number": "3.1",
     "clauses": 4,
     "subject": {
      "nl": "actieve openbaarmaking: inspanningsverplichting, zienswijze belanghebbenden",
      "en": "active disclosure: best efforts, third-party views"
     }
    },
    {
     "number": "3.3",
     "clauses": 9,
     "items": {
      "1": "e",
      "2": "l",
      "3": "b",
      "5": "i",
      "6": "c"
     },
     "subject": {
      "nl": "verplicht actief openbaar te maken categorieën",
      "en": "categories that must be actively disclosed"
     }
    },
    {
     "number": "3.3a",
     "clauses": 6,
     "items": {
      "1": "f",
      "2": "e",
      "3": "h"
     },
     "subject": {
      "nl": "overzicht van beschikkingen en klachtoordelen in plaats van openbaarmaking",
      "en": "register of decisions instead of disclosure"
     }
    },
    {
     "number": "3.3b",
     "clauses": 0,
     "subject": {
      "nl": "openbaarmaking via landelijke digitale infrastructuur",
      "en": "disclosure through national infrastructure"
     }
    },
    {
     "number": "3.4",
     "clauses": 0,
     "subject": {
      "nl": "openbaarmaking wegens zwaarwegend algemeen belang",
      "en": "disclosure for an overriding public interest"
     }
    },
    {
     "number": "3.5",
     "clauses": 0,
     "subject": {
      "nl": "Woo-paragraaf in begroting en verantwoording",
      "en": "openness section in budget and accounts"
     }
    },
    {
     "number": "4.1",
     "clauses": 7,
     "subject": {
      "nl": "verzoek om informatie",
      "en": "request for information"
     }
    },
    {
     "number": "4.1a",
     "clauses": 0,
     "subject": {
      "nl": "behoud van gevraagde documenten",
      "en": "preserving requested documents"
     }
    },
    {
     "number": "4.2",
     "clauses": 3,
     "subject": {
      "nl": "doorverwijzing, doorzending, vordering van informatie",
      "en": "referral, forwarding, claiming information"
     }
    },
    {
     "number": "4.2a",
     "clauses": 0,
     "subject": {
      "nl": "overleg over omvangrijk verzoek",
      "en": "consultation on a large request"
     }
    },
    {
     "number": "4.3",
     "clauses": 3,
     "items": {
      "2": "d"
     },
     "subject": {
      "nl": "vorm van de beslissing",
      "en": "form of the decision"
     }
    },
    {
     "number": "4.4",
     "clauses": 6,
     "subject": {
      "nl": "beslistermijn (vier weken, twee weken verdaging)",
      "en": "decision period (four weeks, two weeks extension)"
     }
    },
    {
     "number": "4.5",
     "clauses": 2,
     "subject": {
      "nl": "wijze van verstrekking",
      "en": "form of provision"
     }
    },
    {
     "number": "4.6",
     "clauses": 0,
     "subject": {
      "nl": "misbruikbepaling: niet behandelen",
      "en": "abuse: not dealing with the request"
     }
    },
    {
     "number": "4.7",
     "clauses": 0,
     "subject": {
      "nl": "contactpersoon",
      "en": "contact person"
     }
    },
    {
     "number": "5.1",
     "clauses": 7,
     "items": {
      "1": "e",
      "2": "i"
     },
     "subject": {
      "nl": "uitzonderingen: absolute (lid 1) en relatieve (lid 2) gronden",
      "en": "exceptions: absolute (para 1) and relative (para 2) grounds"
     }
    },
    {
     "number": "5.2",
     "clauses": 4,
     "subject": {
      "nl": "persoonlijke beleidsopvattingen",
      "en": "personal policy opinions"
     }
    },
    {
     "number": "5.3",
     "clauses": 0,
     "subject": {
      "nl": "motivering bij informatie ouder dan vijf jaar",
      "en": "reasons for information older than five years"
     }
    },
    {
     "number": "5.4",
     "clauses": 0,
     "subject": {
      "nl": "formatie",
      "en": "cabinet formation"
     }
    },
    {
     "number": "5.4a",
     "clauses": 2,
     "subject": {
      "nl": "ambtelijke ondersteuning van volksvertegenwoordigers",
      "en": "staff support to elected members"
     }
    },
    {
     "number": "5.5",
     "clauses": 4,
     "subject": {
      "nl": "informatie over de verzoeker zelf",
      "en": "information about the requester"
     }
    },
    {
     "number": "5.6",
     "clauses": 3,
     "subject": {
      "nl": "verstrekking om klemmende redenen",
      "en": "provision for compelling reasons"
     }
    },
    {
     "number": "5.7",
     "clauses": 3,
     "items": {
      "1": "b"
     },
     "subject": {
      "nl": "toegang voor onderzoek",
      "en": "access for research"
     }
    },
    {
     "number": "6.1",
     "clauses": 0,
     "subject": {
      "nl": "duurzame toegankelijkheid",
      "en": "durable accessibility"
     }
    },
    {
     "number": "6.2",
     "clauses": 4,
     "subject": {
      "nl": "meerjarenplan",
      "en": "multi-year plan"
     }
    },
    {
     "number": "7.1",
     "clauses": 4,
     "subject": {
      "nl": "adviescollege",
      "en": "advisory board"
     }
    },
    {
     "number": "7.2",
     "clauses": 5,
     "items": {
      "5": "d"
     },
     "subject": {
      "nl": "taken van het adviescollege",
      "en": "tasks of the advisory board"
     }
    },
    {
     "number": "7.3",
     "clauses": 4,
     "subject": {
      "nl": "bemiddeling",
      "en": "mediation"
     }
    },
    {
     "number": "7.4",
     "clauses": 0,
     "subject": {
      "nl": "gegevens aan het adviescollege",
      "en": "data to the advisory board"
     }
    },
    {
     "number": "7.5",
     "clauses": 2,
     "subject": {
      "nl": "geheimhouding adviescollege",
      "en": "secrecy of the advisory board"
     }
    },
    {
     "number": "8.1",
     "clauses": 2,
     "subject": {
      "nl": "strafbepaling",
      "en": "penalty"
     }
    },
    {
     "number": "8.2",
     "clauses": 0,
     "subject": {
      "nl": "paragraaf 4.1.3.2 van de Awb is niet van toepassing",
      "en": "section 4.1.3.2 of the General Administrative Law Act does not apply"
     }
    },
    {
     "number": "8.4",
     "clauses": 4,
     "items": {
      "3": "b"
     },
     "subject": {
      "nl": "beroep tegen niet tijdig beslissen",
      "en": "appeal against late decisions"
     }
    },
    {
     "number": "8.5",
     "clauses": 0,
     "subject": {
      "nl": "last onder dwangsom",
      "en": "order subject to penalty"
     }
    },
    {
     "number": "8.6",
     "clauses": 3,
     "subject": {
      "nl": "kosten",
      "en": "costs"
     }
    },
    {
     "number": "8.7",
     "clauses": 0,
     "subject": {
      "nl": "organisatie van de uitvoering",
      "en": "organisation of implementation"
     }
    },
    {
     "number": "8.8",
     "clauses": 0,
     "subject": {
      "nl": "bijlage met bijzondere regelingen",
      "en": "annex with special regimes"
     }
    },
    {
     "number": "8.9",
     "clauses": 2,
     "subject": {
      "nl": "evaluatie",
      "en": "evaluation"
     }
    },
    {
     "number": "10.1",
     "clauses": 0,
     "subject": {
      "nl": "intrekking van de Wet openbaarheid van bestuur",
      "en": "repeal of the former act"
     }
    },
    {
     "number": "10.2",
     "clauses": 2,
     "items": {
      "2": "b"
     },
     "subject": {
      "nl": "tijdelijke regeling over actieve openbaarmaking",
      "en": "temporary rules on active disclosure"
     }
    },
    {
     "number": "10.2a",
     "clauses": 0,
     "subject": {
      "nl": "geen terugwerking actieve openbaarmaking",
      "en": "no retroactive active disclosure"
     }
    },
    {
     "number": "10.2b",
     "clauses": 2,
     "items": {
      "1": "c"
     },
     "subject": {
      "nl": "overgangsrecht adviezen Raad van State",
      "en": "transitional: Council of State advice"
     }
    },
    {
     "number": "10.2c",
     "clauses": 0,
     "subject": {
      "nl": "overgangsrecht DNB en AFM",
      "en": "transitional: DNB and AFM"
     }
    },
    {
     "number": "10.2f",
     "clauses": 2,
     "subject": {
      "nl": "verval van hoofdstuk 6",
      "en": "lapse of chapter 6"
     }
    },
    {
     "number": "10.3",
     "clauses": 2,
     "subject": {
      "nl": "inwerkingtreding",
      "en": "entry into force"
     }
    },
    {
     "number": "10.4",
     "clauses": 0,
     "subject": {
      "nl": "citeertitel",
      "en": "short title"
     }
    }
   ]
  }
 }
];
