// Written by `npm run generate`. Do not edit.
import type { Checklist } from '../src/checklist.js';

export const checklists: readonly Checklist[] = [
 {
  "id": "governance",
  "title": {
   "nl": "Goede afspraken over samenwerking",
   "en": "Sound agreements on cooperation"
  },
  "revision": 1,
  "lastReviewed": "2026-11-22",
  "topics": [
   {
    "id": "budget-allocation",
    "title": {
     "nl": "budget en verdeelsleutel",
     "en": "budget and allocation key"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "n/a",
     "regiovisie": "n/a"
    },
    "why": {
     "nl": "Over geld wordt ruzie gemaakt als niet te berekenen is wie wat betaalt. Een sleutel met grondslag en peildatum, een betaalritme en een afspraak over overschot én tekort voorkomen dat elk jaar opnieuw wordt onderhandeld.",
     "en": "Money causes quarrels when nobody can compute who pays what. A key with a basis and a reference date, a rhythm of payment and an arrangement for surplus and deficit prevent negotiation from starting again each year."
    },
    "sources": [
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     },
     {
      "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
      "short": "Samenwerken gaat niet vanzelf, 2021",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22"
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "financiën",
      "financiële bepalingen",
      "budget",
      "verdeelsleutel",
      "kostenverdeling",
      "kostenverdeelsleutel",
      "bijdragen",
      "bijdrage",
      "bekostiging & !wijziging",
      "kosten & !(proceskosten | bezwaar)",
      "vergoeding",
      "betaling*",
      "afrekening",
      "geld",
      "financiering",
      "financiële (bijdrage | bijdragen | middelen | afspraken)"
     ],
     "en": [
      "finance",
      "finances",
      "funding",
      "budget",
      "contributions",
      "costs",
      "allocation key",
      "cost allocation",
      "financial provisions",
      "payment",
      "fee",
      "regional fund"
     ]
    },
    "terms": {
     "nl": [
      "verdeelsleutel",
      "bijdrage",
      "bijdragen",
      "inwoneraantal",
      "inwonertal",
      "kostenverdeling",
      "voorschot*",
      "bevoorschotting",
      "afrekening",
      "doorbelasten",
      "kostprijs",
      "historisch gebruik",
      "objectief verdeelmodel",
      "uitvoeringskosten",
      "rijksmiddelen",
      "overschot",
      "tekort"
     ],
     "en": [
      "allocation key",
      "contribution*",
      "population",
      "operating costs",
      "advance payment*",
      "instalment*",
      "final account",
      "settlement",
      "overhead",
      "grant",
      "grants",
      "surplus",
      "deficit"
     ]
    },
    "deferrals": {
     "nl": [
      "financiële bijlage",
      "kostenverdeelmodel",
      "financieel protocol",
      "verdeelmodel ...2 bijlage"
     ],
     "en": [
      "financial annex",
      "cost allocation model",
      "financial protocol"
     ]
    },
    "elements": [
     {
      "id": "budget-source",
      "title": {
       "nl": "bron van het regionale budget",
       "en": "source of the regional budget"
      },
      "question": {
       "nl": "Uit welke middelen bestaat het regionale budget?",
       "en": "Which funds make up the regional budget?"
      },
      "level": "robust",
      "levels": {
       "dvo": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(budget | fonds) ...6 (bestaat | gevormd | samengesteld)",
         "strong": true
        },
        {
         "phrase": "(vormen | vormt) [samen] het [regionale] (budget | fonds)",
         "strong": true
        },
        "(decentralisatie-uitkering | integratie-uitkering | decentralisatieuitkering | rijksmiddelen | rijksbudget | rijksbijdrage | rijksuitkering)",
        "middelen ...8 van het Rijk",
        "(bijdrage | bijdragen) van de (deelnemers | gemeenten | deelnemende | regiogemeenten | partnergemeenten)",
        "(gemeenten | deelnemers | partijen) ...3 (dragen | draagt) ...6 kosten",
        {
         "phrase": "kosten ...8 (gedragen | betaald | bekostigd) ...2 door [de | het] (gemeenten | deelnemers | deelnemende | partijen | Rijk)",
         "strong": true
        },
        {
         "phrase": "jaarlijkse (bijdrage | bijdragen)",
         "strong": true
        },
        "(middelen | gelden) ... (verschaft | beschikbaar gesteld | ter beschikking gesteld) door",
        {
         "phrase": "(kosten | bijdrage | bijdragen) ... (voor rekening van | ten laste van)",
         "scope": "clause"
        },
        {
         "phrase": "(gemeenten | deelnemers | partijen) ...8 (bijdrage | bijdragen)",
         "scope": "clause"
        },
        {
         "phrase": "kosten ...4 (bestreden | gedekt | gefinancierd | betaald | bekostigd) ...2 uit",
         "scope": "clause"
        },
        {
         "phrase": "gemeentefonds",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(fund | budget) ...4 (consists | is made up | formed | composed)",
         "strong": true
        },
        {
         "phrase": "(forms | form | constitute) the regional (budget | fund)",
         "strong": true
        },
        "(central government | state | national) (grant | grants | funds)",
        "(contribution | contributions) (of | from | by) [the] ...2 (participants | municipalities)",
        "municipalities ...3 bear ...6 costs",
        {
         "phrase": "(annual | yearly) (contribution | contributions)",
         "strong": true
        },
        {
         "phrase": "(costs | contributions) ... (charged to | borne by)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Zonder bron is niet te zeggen waarover de sleutel gaat: rijksmiddelen, eigen bijdragen van cliënten, inbreng van gemeenten.",
       "en": "Without a source it cannot be said what the key is about: state grants, clients’ own contributions, contributions of municipalities."
      },
      "clause": {
       "nl": "Het regionale budget bestaat uit ${1|de rijksmiddelen voor beschermd wonen en opvang,de bijdragen van de gemeenten|}, de eigen bijdragen van cliënten en de bijdragen van de deelnemende gemeenten.",
       "en": "The regional budget consists of ${1|the central government grants for sheltered housing and shelter,the contributions of the municipalities|}, clients’ own contributions and the contributions of the participating municipalities."
      },
      "examples": {
       "nl": [
        "De middelen die de centrumgemeente van het Rijk ontvangt, vormen het regionale budget.",
        "De kosten worden betaald uit de decentralisatie-uitkering.",
        "De bijdragen van de deelnemers worden in januari betaald.",
        "De gemeenten dragen samen de kosten van het secretariaat.",
        "De kosten van de uitvoering worden gedragen door de gemeenten.",
        "De uitkering uit het gemeentefonds gaat naar de regio.",
        "De deelnemers betalen een jaarlijkse bijdrage.",
        "De middelen worden ter beschikking gesteld door de gemeenten.",
        "De kosten komen voor rekening van de deelnemers.",
        "De gemeenten storten elk jaar een bijdrage.",
        "De kosten worden bestreden uit de algemene middelen."
       ],
       "en": [
        "The grants paid to the Host Municipality form the regional fund.",
        "Central government grants are paid into one account.",
        "Contributions from the participants are due in January.",
        "The municipalities together bear the costs of the secretariat.",
        "Each participant pays an annual contribution.",
        "The costs are borne by the participants."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "key",
      "title": {
       "nl": "verdeelsleutel",
       "en": "allocation key"
      },
      "question": {
       "nl": "Volgens welke sleutel worden kosten verdeeld, en is die na te rekenen?",
       "en": "By which key are costs shared, and can it be computed?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(kosten | bijdrage | bijdragen | vergoeding) ... (verdeeld | omgeslagen | toegerekend | gedragen) ...6 (naar rato | verdeelsleutel | inwoners | inwonertal | inwoneraantal | aandeel)",
         "strong": true
        },
        "(verdeelsleutel | kostenverdeelsleutel) & !(uittreding | uittredende | opheffing | beëindiging)",
        {
         "phrase": "(kosten | bijdrage | bijdragen) ... (op basis van | op grond van | volgens) ...4 (inwoner | inwoners | inwonertal | inwoneraantal | gebruik | verdeelmodel)",
         "strong": true
        },
        {
         "phrase": "bedrag per inwoner",
         "strong": true
        },
        {
         "phrase": "verdeling over ...3 (gemeenten | deelnemers | opdrachtgevers | partijen)",
         "strong": true
        },
        {
         "phrase": "(kosten | bijdrage | bijdragen | uitvoeringskosten) ... (draagt | dragen) ...3 (gemeente | deelnemer) ...6 (tabel | aandeel)",
         "strong": true
        },
        "<gemeente> (betaalt | draagt) <percentage>",
        {
         "phrase": "kosten ... (naar evenredigheid van | naar verhouding van) ...4 (inwoners | inwonertal | inwoneraantal | inwonertallen | gebruik)",
         "strong": true
        },
        {
         "phrase": "(naar rato | naar evenredigheid | naar verhouding)",
         "scope": "clause"
        },
        {
         "phrase": "(aandeel | aandelen)",
         "scope": "clause"
        },
        {
         "phrase": "(verdeeld | verdeling) ...6 (inwoners | inwonertal | inwoneraantal | gebruik | percentage*)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(costs | contributions | contributes | contribute) ... (in proportion to | on the basis of | based on) ...4 (population | inhabitants | use)",
         "strong": true
        },
        {
         "phrase": "amount per (inhabitant | resident)",
         "strong": true
        },
        {
         "phrase": "(costs | contribution | contributions) ... (shared | divided | allocated | apportioned) ... (as follows | in proportion | population | inhabitants | key)",
         "strong": true
        },
        "(allocation | distribution | apportionment) key & !(withdrawal | termination | dissolution)",
        {
         "phrase": "(in proportion to | pro rata)",
         "scope": "clause"
        },
        {
         "phrase": "(share | shares)",
         "scope": "clause"
        },
        "<gemeente> pays <percentage>"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een grondslag of percentage waarmee te rekenen is",
         "en": "a basis or percentage to compute with"
        },
        "phrases": {
         "nl": [
          "(inwoner | inwoners | inwonertal | inwoneraantal | inwonertallen)",
          "<percentage>",
          "(gebruik | afname | aantal cliënten | aantallen cliënten | cliëntenaantal)",
          "(historisch | historische | objectief | objectieve)",
          "vast bedrag",
          "vaste bedragen",
          "formule"
         ],
         "en": [
          "(population | inhabitants | inhabitant | residents | resident)",
          "<percentage>",
          "(usage | use of | number of clients)",
          "(historical | objective)",
          "fixed amount*",
          "formula"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "‘Naar redelijkheid’, ‘in onderling overleg’ of ‘nader te bepalen’ is geen sleutel: niemand kan er zijn bijdrage mee uitrekenen.",
       "en": "‘Reasonably’, ‘by mutual agreement’ or ‘to be determined’ is no key: nobody can compute a contribution with it."
      },
      "clause": {
       "nl": "De kosten worden over de deelnemende gemeenten verdeeld naar rato van ${1|het aantal inwoners,het gebruik in het voorafgaande jaar|} volgens deze verdeelsleutel: het aandeel van een gemeente is haar deel van het totale aantal inwoners.",
       "en": "The costs are shared among the participating municipalities in proportion to ${1|population,use in the preceding year|} by this allocation key: the share of a municipality is its part of the total population."
      },
      "examples": {
       "nl": [
        "De kosten worden omgeslagen naar rato van het inwonertal.",
        "De verdeelsleutel is gebaseerd op het aantal inwoners.",
        "De kostenverdeelsleutel berust op historisch gebruik.",
        "De bijdrage van elke deelnemer wordt berekend op basis van het aantal inwoners.",
        "Elke gemeente betaalt een bedrag per inwoner.",
        "De kosten komen ten laste van de gemeenten naar evenredigheid van het aantal inwoners.",
        "De verdeling over de opdrachtgevers is: Voorbeeldstad 40% en Voorbeelddorp 60%.",
        "Voor de uitvoeringskosten draagt elke gemeente bij volgens deze tabel: 62% en 38%.",
        "De gemeente Voorbeeldstad betaalt veertig procent.",
        "Het aandeel van elke gemeente is een vast bedrag.",
        "De bijdrage wordt verdeeld op basis van het aantal inwoners."
       ],
       "en": [
        "Operating costs are shared as follows: 55% and 45%.",
        "The allocation key is based on population.",
        "Each pays pro rata to population.",
        "Each municipality contributes in proportion to its number of inhabitants.",
        "Each municipality pays an amount per inhabitant; inhabitants are counted yearly.",
        "The municipality of Noordkerk pays 40%."
       ]
      },
      "counterexamples": {
       "nl": [
        "De bijdrage wordt naar redelijkheid vastgesteld.",
        "Over de bijdrage treden partijen in onderling overleg."
       ],
       "en": [
        "The contribution is settled reasonably in mutual consultation."
       ]
      },
      "sources": []
     },
     {
      "id": "reference-date",
      "title": {
       "nl": "peildatum en bron van de sleutel",
       "en": "reference date and source of the key"
      },
      "question": {
       "nl": "Welke peildatum en welke bron gelden voor de sleutel?",
       "en": "Which reference date and which source apply to the key?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(peildatum | peildata | peiljaar)",
        "(inwoners | inwonertal | inwoneraantal | inwonertallen | gebruik) ...8 (op | per) [de] <datum>",
        "(CBS | Centraal Bureau voor de Statistiek)",
        "(begrotingscirculaire | septembercirculaire | meicirculaire | decembercirculaire)",
        {
         "phrase": "<datum> van het ...2 (voorafgaande | voorgaande | jaar voorafgaand)",
         "scope": "clause"
        }
       ],
       "en": [
        "reference date",
        "(population | inhabitants | use) ...8 (on | at | as of) <datum>",
        "(CBS | Statistics Netherlands)",
        {
         "phrase": "<datum> of the (preceding | previous) year",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Inwonertallen verschillen per bron en per dag; zonder peildatum en bron zijn er twee uitkomsten.",
       "en": "Population figures differ by source and by day; without both there are two outcomes."
      },
      "clause": {
       "nl": "Peildatum voor de sleutel is ${1:1 januari} van het jaar voorafgaand aan het begrotingsjaar; bron zijn de cijfers van het Centraal Bureau voor de Statistiek.",
       "en": "The reference date of the key is ${1:1 January} of the year preceding the budget year; the source is the figures of Statistics Netherlands (CBS)."
      },
      "examples": {
       "nl": [
        "De verdeling volgt het aantal inwoners op 1 januari 2026.",
        "Bron is de meicirculaire.",
        "Geteld wordt op 1 januari van het voorafgaande jaar."
       ],
       "en": [
        "Shares follow the population at 1 January 2026.",
        "The figures of 1 January of the preceding year are used."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "overhead",
      "title": {
       "nl": "uitvoeringskosten en overhead",
       "en": "operating costs and overhead"
      },
      "question": {
       "nl": "Hoe worden uitvoeringskosten en overhead van de uitvoerende organisatie bepaald?",
       "en": "How are operating costs and overhead of the executing organisation determined?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(uitvoeringskosten | apparaatskosten | overhead | overheadkosten | bedrijfsvoeringskosten | organisatiekosten | kostprijs)"
       ],
       "en": [
        "(operating | running | execution | administrative | implementation) costs",
        "overhead",
        "overheads",
        "cost price"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een bedrag, percentage of grondslag",
         "en": "an amount, percentage or basis"
        },
        "phrases": {
         "nl": [
          "<percentage>",
          "<bedrag>",
          "(integrale kostprijs | werkelijke kosten | gemaakte kosten | nacalculatie)",
          "(begroting | begroot | begrote)"
         ],
         "en": [
          "<percentage>",
          "<bedrag>",
          "(full cost | actual costs)",
          "(budget | budgeted)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Alleen de zorgkosten regelen laat de organisatie onbetaald, of ongemerkt betaald door één gemeente.",
       "en": "Settling only the cost of care leaves the organisation unpaid, or paid unnoticed by one municipality."
      },
      "clause": {
       "nl": "De uitvoeringskosten worden in de begroting afzonderlijk opgenomen en bedragen, met inbegrip van overhead, ten hoogste ${1:vijf procent} van het regionale budget.",
       "en": "Operating costs are shown separately in the budget and amount, overhead included, to no more than ${1:five per cent} of the regional budget."
      },
      "examples": {
       "nl": [
        "De loonkosten worden verhoogd met twaalf procent overhead."
       ],
       "en": [
        "Running costs are charged at actual costs.",
        "Overheads are fixed at 12%.",
        "Services are charged at cost price, as shown in the budget."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "advance-settlement",
      "title": {
       "nl": "voorschot, betaaltermijn en afrekening",
       "en": "advance, payment term and settlement"
      },
      "question": {
       "nl": "Wanneer worden voorschotten betaald en wanneer wordt afgerekend?",
       "en": "When are advances paid and when is the account settled?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(voorschot | voorschotten) ... (betaald | betalen | betaalt | <percentage> | <datum> | kwartaal | maand)",
         "strong": true
        },
        {
         "phrase": "(betaalt | betalen | betaald) ... (voorschot | voorschotten | bijdrage | bijdragen | termijnen | gelijke delen)",
         "strong": true
        },
        {
         "phrase": "(afrekening | eindafrekening) ... (<datum> | <termijn> | jaar | kosten)",
         "strong": true
        },
        "(bevoorschotting | bevoorschot)",
        "wordt afgerekend",
        "(stuurt | zendt) ... (factuur | rekening)",
        "rekening gebracht ... betaald",
        {
         "phrase": "(factuur | facturen | betaaltermijn | betalingstermijn | afrekening)",
         "scope": "clause"
        },
        {
         "phrase": "voorschot*",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(advance | advances | contribution | contributions) ... (payable | paid | pay) ... (instalment | instalments | quarter | <datum> | <termijn> | monthly | quarterly)",
         "strong": true
        },
        {
         "phrase": "(final account | final settlement) ... (<datum> | <termijn>)",
         "strong": true
        },
        "final (account | settlement)",
        "(advance payment | advance payments | instalment | instalments)",
        {
         "phrase": "(invoice | invoices | settlement | advance | advances)",
         "scope": "clause"
        }
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of termijn",
         "en": "a date or term"
        },
        "phrases": {
         "nl": [
          "(betaal* | voorschot* | bevoorschot* | afrekening | eindafrekening | afgerekend | factuur | facturen | rekening | delen | verschuldigd) ... (<datum> | <termijn> | kwartaal | maand | maandelijks)",
          "(<datum> | <termijn> | kwartaal | maand | maandelijks) ... (betaald | betalen | betaalt | afrekening | eindafrekening | afgerekend | voorschot* | factuur | bevoorschot* | voldoen)",
          "<datum> ... (bijdrage | bijdragen | gestort | overgemaakt)",
          "(maandelijkse | kwartaal) ...2 (termijn | termijnen | voorschot | voorschotten)"
         ],
         "en": [
          "(pay | paid | payable | advance | advances | instalment | instalments | final account | settled | settlement | invoice | invoices | due) ... (<datum> | <termijn> | quarter | quarterly | month | monthly)",
          "(<datum> | <termijn> | quarter | quarterly | month | monthly) ... (pay | paid | payable | settled | settlement | final account | invoice | instalment)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "‘Na afloop van het jaar’ is geen datum; ook een bedrag reserveren is nog geen betaling.",
       "en": "‘After the end of the year’ is no date; reserving an amount is not paying it."
      },
      "clause": {
       "nl": "De deelnemende gemeenten betalen per kwartaal een voorschot van een vierde van hun bijdrage, binnen ${1:dertig dagen} na ontvangst van de factuur; de afrekening volgt vóór ${2:1 juni} van het volgende jaar.",
       "en": "The participating municipalities pay an advance of one quarter of their contribution each quarter, within ${1:thirty days} after receipt of the invoice; the final account is settled before ${2:1 June} of the following year."
      },
      "examples": {
       "nl": [
        "Elke gemeente betaalt haar bijdrage in twaalf maandelijkse termijnen.",
        "De bevoorschotting gebeurt per kwartaal.",
        "Het voorschot wordt elk kwartaal betaald, uiterlijk binnen dertig dagen.",
        "Binnen zes weken na vaststelling van de jaarrekening wordt afgerekend.",
        "De centrumgemeente stuurt in februari een rekening, te voldoen binnen dertig dagen.",
        "De bijdrage wordt in januari in rekening gebracht en binnen dertig dagen betaald.",
        "De betaaltermijn is dertig dagen.",
        "Elk voorschot is binnen dertig dagen verschuldigd."
       ],
       "en": [
        "Contributions are payable in two instalments, on 1 February and 1 August.",
        "The final account is settled by 30 June.",
        "Each invoice is due within thirty days."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "indexation",
      "title": {
       "nl": "indexering",
       "en": "indexation"
      },
      "question": {
       "nl": "Worden bijdragen en bedragen geïndexeerd, en waarmee?",
       "en": "Are contributions and amounts indexed, and by what?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        "(geïndexeerd | indexering | indexatie | indexcijfer | indexeren | consumentenprijsindex | prijsindexcijfer | prijspeil)",
        "(OVA | CPI | OVA-percentage)",
        "loon- en prijs*"
       ],
       "en": [
        "(indexed | indexation | index-linked)",
        "(consumer price index | price index | CPI | OVA)"
       ]
      },
      "incomplete": {
       "nl": "Zonder indexering daalt de waarde van de bijdrage elk jaar, of wordt erover onderhandeld.",
       "en": "Without indexation the contribution loses value each year, or is negotiated."
      },
      "clause": {
       "nl": "De bedragen worden jaarlijks per 1 januari geïndexeerd met ${1|de consumentenprijsindex (CPI) van september,het OVA-percentage|}.",
       "en": "Amounts are indexed each year on 1 January by ${1|the consumer price index (CPI) of September,the OVA percentage|}."
      },
      "examples": {
       "nl": [
        "De vergoeding volgt de loon- en prijsbijstelling."
       ],
       "en": []
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "surplus-deficit",
      "title": {
       "nl": "overschot en tekort",
       "en": "surplus and deficit"
      },
      "question": {
       "nl": "Wie draagt een tekort en waar gaat een overschot heen?",
       "en": "Who bears a deficit and where does a surplus go?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(overschot | overschotten | positief saldo | positief resultaat) ... (reserve | verdeeld | terugbetaald | uitgekeerd | toegevoegd | deelnemers | gemeenten | verrekend | behandeld)",
         "strong": true
        },
        {
         "phrase": "(tekort | tekorten | negatief saldo | negatief resultaat) ... (gedragen | gedekt | verdeeld | reserve | onttrokken | gemeenten | deelnemers | aangevuld)",
         "strong": true
        },
        "(exploitatieresultaat | exploitatiesaldo | rekeningresultaat) ... (verdeeld | verrekend)",
        {
         "phrase": "(batig | nadelig) saldo",
         "strong": true
        },
        {
         "phrase": "(overschot | overschotten | tekort | tekorten) & !(woningen | plaatsen | plekken | personeel)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "surplus ... (reserve | shared | returned | carried | paid | added | municipalities | participants)",
         "strong": true
        },
        {
         "phrase": "(surplus | surpluses | deficit | deficits | shortfall | shortfalls) & !(dwellings | places | staff)",
         "scope": "clause"
        },
        {
         "phrase": "deficit ... (met | borne | shared | reserve | municipalities | participants | covered)",
         "strong": true
        }
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "het overschot",
         "en": "the surplus"
        },
        "phrases": {
         "nl": [
          "(overschot | overschotten | batig saldo | positief saldo | positief resultaat | exploitatieresultaat | exploitatiesaldo | rekeningresultaat)"
         ],
         "en": [
          "(surplus | surpluses | positive balance | positive result)"
         ]
        }
       },
       {
        "title": {
         "nl": "het tekort",
         "en": "the deficit"
        },
        "phrases": {
         "nl": [
          "(tekort | tekorten | nadelig saldo | negatief saldo | negatief resultaat | exploitatieresultaat | exploitatiesaldo | rekeningresultaat)"
         ],
         "en": [
          "(deficit | deficits | shortfall | shortfalls | negative balance | negative result)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Alleen het overschot of alleen het tekort regelen is een halve afspraak; het geschil ontstaat over de andere helft.",
       "en": "Settling only the surplus or only the deficit is half an arrangement; the dispute is about the other half."
      },
      "clause": {
       "nl": "Een overschot wordt toegevoegd aan ${1|de risicoreserve,de bijdragen van het volgende jaar|}; een tekort wordt gedragen door de deelnemende gemeenten volgens de verdeelsleutel.",
       "en": "A surplus is added to ${1|the risk reserve,the contributions of the next year|}; a deficit is borne by the participating municipalities according to the allocation key."
      },
      "examples": {
       "nl": [
        "Een positief resultaat wordt uitgekeerd; een negatief resultaat wordt onttrokken aan de reserve.",
        "Het exploitatieresultaat wordt met de gemeenten verrekend.",
        "Een batig saldo wordt uitgekeerd, een nadelig saldo aangevuld."
       ],
       "en": [
        "Any surplus is carried to the reserve; any deficit is met from it."
       ]
      },
      "counterexamples": {
       "nl": [
        "Er is een tekort aan woningen in de regio."
       ],
       "en": [
        "There is a shortage of dwellings in the region."
       ]
      },
      "sources": []
     },
     {
      "id": "vat",
      "title": {
       "nl": "btw en compensatie",
       "en": "VAT and compensation"
      },
      "question": {
       "nl": "Is benoemd of btw verschuldigd is en hoe die wordt gecompenseerd?",
       "en": "Is it stated whether VAT is due and how it is compensated?"
      },
      "level": "recommended",
      "applies": {
       "forms": [
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(btw | omzetbelasting) ... (verschuldigd | rekening gebracht | compensabel* | compensatie | gespecificeerd | verrekend | belast | vrijgesteld)",
        "(verschuldigd | vrijgesteld | belast) ...4 (btw | omzetbelasting)",
        "(compensabele btw | btw-compensatiefonds | compensatiefonds | BCF)",
        "transparantieregeling"
       ],
       "en": [
        "VAT ... (due | charged | payable | compensation | exempt | specified)",
        "VAT compensation fund",
        "compensation fund"
       ]
      },
      "incomplete": {
       "nl": "Een bedrag ‘exclusief btw’ noemen zegt niet of btw verschuldigd is en wie haar compenseert.",
       "en": "Stating an amount ‘exclusive of VAT’ does not say whether VAT is due and who is compensated."
      },
      "clause": {
       "nl": "Over de bijdragen wordt btw in rekening gebracht voor zover deze verschuldigd is; ${1|de centrumgemeente,het openbaar lichaam,de opdrachtnemer|} geeft elke gemeente op welk deel zij bij het BTW-compensatiefonds kan opgeven.",
       "en": "VAT is charged on contributions to the extent due; ${1|the Host Municipality,the public body,the contractor|} tells each municipality which part it can claim from the VAT compensation fund."
      },
      "examples": {
       "nl": [
        "Partijen passen de transparantieregeling toe.",
        "De bijdragen zijn vrijgesteld van btw."
       ],
       "en": []
      },
      "counterexamples": {
       "nl": [
        "De volmacht geldt tot € 250.000, de btw niet meegerekend."
       ],
       "en": [
        "The ceiling is € 250,000 exclusive of VAT."
       ]
      },
      "sources": [
       {
        "ref": "Wet op het BTW-compensatiefonds",
        "certainty": "G",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "De deelnemers dragen de kosten naar inwonertal, met voorschotten en een afrekening op datum.",
        "en": "Participants bear the costs by population, with advances and a settlement on a date."
       },
       "heading": {
        "nl": "Bijdragen van de deelnemers",
        "en": "Contributions of the participants"
       },
       "body": {
        "nl": "1. Het budget bestaat uit de rijksmiddelen voor de taken van deze regeling, de eigen bijdragen van cliënten en de bijdragen van de deelnemende gemeenten.\n2. De kosten die na aftrek van rijksmiddelen en eigen bijdragen resteren, worden over de deelnemende gemeenten verdeeld naar rato van ${1|het aantal inwoners,het gebruik in het voorafgaande jaar|}. Peildatum is 1 januari van het jaar voorafgaand aan het begrotingsjaar; bron is het Centraal Bureau voor de Statistiek.\n3. De begroting vermeldt de uitvoeringskosten en de overhead afzonderlijk, en per gemeente de verwachte bijdrage.\n4. De deelnemende gemeenten betalen per kwartaal een voorschot van een vierde van hun bijdrage. De afrekening volgt binnen ${2:zes weken} na vaststelling van de jaarrekening.\n5. Een overschot wordt toegevoegd aan de reserve of volgens het tweede lid aan de deelnemende gemeenten uitgekeerd; een tekort wordt onttrokken aan de reserve en daarna door hen gedragen volgens het tweede lid. Het algemeen bestuur beslist daarover.\n6. De bedragen worden jaarlijks geïndexeerd met ${3|de consumentenprijsindex,het OVA-percentage|}. Btw wordt in rekening gebracht voor zover deze verschuldigd is.",
        "en": "1. The budget consists of the central government grants for the tasks of this arrangement, clients' own contributions and the contributions of the participating municipalities.\n2. The costs that remain after deduction of grants and own contributions are shared among the participating municipalities in proportion to ${1|population,use in the preceding year|}. The reference date is 1 January of the year preceding the budget year; the source is Statistics Netherlands (CBS).\n3. The budget shows operating costs and overhead separately, and the expected contribution of each municipality.\n4. The participating municipalities pay an advance of one quarter of their contribution each quarter. The final account is settled within ${2:six weeks} after adoption of the annual accounts.\n5. A surplus is added to the reserve or paid to the participating municipalities according to paragraph 2; a deficit is met from the reserve and then borne by them according to paragraph 2. The general board decides on this.\n6. Amounts are indexed each year by ${3|the consumer price index,the OVA percentage|}. VAT is charged to the extent due."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "De deelnemers dragen de kosten naar inwonertal, met voorschotten en een afrekening op datum.",
        "en": "Participants bear the costs by population, with advances and a settlement on a date."
       },
       "heading": {
        "nl": "Bijdragen van de deelnemers",
        "en": "Contributions of the participants"
       },
       "body": {
        "nl": "1. Het budget bestaat uit de rijksmiddelen voor de taken van deze regeling, de eigen bijdragen van cliënten en de bijdragen van de deelnemende gemeenten.\n2. De kosten die na aftrek van rijksmiddelen en eigen bijdragen resteren, worden over de deelnemende gemeenten verdeeld naar rato van ${1|het aantal inwoners,het gebruik in het voorafgaande jaar|}. Peildatum is 1 januari van het jaar voorafgaand aan het begrotingsjaar; bron is het Centraal Bureau voor de Statistiek.\n3. De begroting vermeldt de uitvoeringskosten en de overhead afzonderlijk, en per gemeente de verwachte bijdrage.\n4. De deelnemende gemeenten betalen per kwartaal een voorschot van een vierde van hun bijdrage. De afrekening volgt binnen ${2:zes weken} na vaststelling van de jaarrekening.\n5. Een overschot wordt toegevoegd aan de reserve of volgens het tweede lid aan de deelnemende gemeenten uitgekeerd; een tekort wordt onttrokken aan de reserve en daarna door hen gedragen volgens het tweede lid. Het bestuur beslist daarover.\n6. De bedragen worden jaarlijks geïndexeerd met ${3|de consumentenprijsindex,het OVA-percentage|}. Btw wordt in rekening gebracht voor zover deze verschuldigd is.",
        "en": "1. The budget consists of the central government grants for the tasks of this arrangement, clients' own contributions and the contributions of the participating municipalities.\n2. The costs that remain after deduction of grants and own contributions are shared among the participating municipalities in proportion to ${1|population,use in the preceding year|}. The reference date is 1 January of the year preceding the budget year; the source is Statistics Netherlands (CBS).\n3. The budget shows operating costs and overhead separately, and the expected contribution of each municipality.\n4. The participating municipalities pay an advance of one quarter of their contribution each quarter. The final account is settled within ${2:six weeks} after adoption of the annual accounts.\n5. A surplus is added to the reserve or paid to the participating municipalities according to paragraph 2; a deficit is met from the reserve and then borne by them according to paragraph 2. The board decides on this.\n6. Amounts are indexed each year by ${3|the consumer price index,the OVA percentage|}. VAT is charged to the extent due."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "De deelnemers dragen de kosten naar inwonertal, met voorschotten en een afrekening op datum.",
        "en": "Participants bear the costs by population, with advances and a settlement on a date."
       },
       "heading": {
        "nl": "Bijdragen van de deelnemers",
        "en": "Contributions of the participants"
       },
       "body": {
        "nl": "1. Het budget bestaat uit de rijksmiddelen voor de taken van deze regeling, de eigen bijdragen van cliënten en de bijdragen van de deelnemende gemeenten.\n2. De kosten die na aftrek van rijksmiddelen en eigen bijdragen resteren, worden over de deelnemende gemeenten verdeeld naar rato van ${1|het aantal inwoners,het gebruik in het voorafgaande jaar|}. Peildatum is 1 januari van het jaar voorafgaand aan het begrotingsjaar; bron is het Centraal Bureau voor de Statistiek.\n3. De begroting vermeldt de uitvoeringskosten en de overhead afzonderlijk, en per gemeente de verwachte bijdrage.\n4. De deelnemende gemeenten betalen per kwartaal een voorschot van een vierde van hun bijdrage. De afrekening volgt binnen ${2:zes weken} na vaststelling van de jaarrekening.\n5. Een overschot wordt toegevoegd aan de reserve of volgens het tweede lid aan de deelnemende gemeenten uitgekeerd; een tekort wordt onttrokken aan de reserve en daarna door hen gedragen volgens het tweede lid. Het gemeenschappelijk orgaan beslist daarover.\n6. De bedragen worden jaarlijks geïndexeerd met ${3|de consumentenprijsindex,het OVA-percentage|}. Btw wordt in rekening gebracht voor zover deze verschuldigd is.",
        "en": "1. The budget consists of the central government grants for the tasks of this arrangement, clients' own contributions and the contributions of the participating municipalities.\n2. The costs that remain after deduction of grants and own contributions are shared among the participating municipalities in proportion to ${1|population,use in the preceding year|}. The reference date is 1 January of the year preceding the budget year; the source is Statistics Netherlands (CBS).\n3. The budget shows operating costs and overhead separately, and the expected contribution of each municipality.\n4. The participating municipalities pay an advance of one quarter of their contribution each quarter. The final account is settled within ${2:six weeks} after adoption of the annual accounts.\n5. A surplus is added to the reserve or paid to the participating municipalities according to paragraph 2; a deficit is met from the reserve and then borne by them according to paragraph 2. The joint organ decides on this.\n6. Amounts are indexed each year by ${3|the consumer price index,the OVA percentage|}. VAT is charged to the extent due."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "De opdrachtgevers betalen een vergoeding naar inwonertal, in kwartaalvoorschotten met een afrekening.",
        "en": "The clients pay a fee by population, in quarterly advances with a settlement."
       },
       "heading": {
        "nl": "Vergoeding en verdeling van kosten",
        "en": "Fee and allocation of costs"
       },
       "body": {
        "nl": "1. De dienstverlening wordt betaald uit het regionale budget. Dat budget bestaat uit de rijksmiddelen voor beschermd wonen en opvang en de bijdragen van de gemeenten.\n2. De vergoeding dekt de integrale kostprijs van de dienstverlening. De uitvoeringskosten bedragen, met inbegrip van overhead, ten hoogste ${1:vijf procent} van het regionale budget.\n3. De vergoeding wordt over de opdrachtgevers verdeeld naar rato van ${2|het aantal inwoners,het gebruik in het voorafgaande jaar|}. Peildatum is 1 januari van het voorafgaande jaar; bron is het Centraal Bureau voor de Statistiek.\n4. De opdrachtgevers betalen per kwartaal een voorschot van een vierde van hun aandeel, binnen ${3:dertig dagen} na ontvangst van de factuur. De afrekening op basis van werkelijke kosten volgt vóór ${4:1 juni} van het volgende jaar.\n5. Een overschot wordt met de opdrachtgevers verrekend volgens het derde lid; een tekort wordt door hen gedragen volgens het derde lid, voor zover het binnen de vastgestelde begroting is ontstaan.\n6. De vergoeding wordt jaarlijks geïndexeerd met ${5|het OVA-percentage,de consumentenprijsindex|}.\n7. Btw wordt in rekening gebracht voor zover deze verschuldigd is; de opdrachtnemer specificeert wat voor het BTW-compensatiefonds in aanmerking komt.",
        "en": "1. The services are paid from the regional budget, which consists of the central government grants for sheltered housing and shelter and the contributions of the municipalities.\n2. The fee covers the full cost of the services. Operating costs amount, overhead included, to no more than ${1:five per cent} of the regional budget.\n3. The costs are shared among the clients in proportion to ${2|population,use in the preceding year|}. The reference date is 1 January of the preceding year; the source is Statistics Netherlands (CBS).\n4. The clients pay an advance of one quarter of their share each quarter, within ${3:thirty days} after receipt of the invoice. The final account, based on actual costs, is settled before ${4:1 June} of the following year.\n5. A surplus is returned to the clients, shared according to paragraph 3; a deficit is borne by them according to paragraph 3, to the extent that it arose within the adopted budget.\n6. The fee is indexed each year by ${5|the OVA percentage,the consumer price index|}.\n7. VAT is charged to the extent due; the contractor specifies which part qualifies for the VAT compensation fund."
       },
       "forms": [
        "dvo"
       ]
      },
      {
       "summary": {
        "nl": "Rijksmiddelen en bijdragen naar inwonertal vormen één budget; overschot en tekort volgen de sleutel.",
        "en": "Grants and contributions by population form one budget; surplus and deficit follow the key."
       },
       "heading": {
        "nl": "Budget en verdeelsleutel",
        "en": "Budget and allocation key"
       },
       "body": {
        "nl": "1. Het regionale budget bestaat uit de rijksmiddelen die de centrumgemeente ontvangt voor de taken waarop deze afspraken zien, de eigen bijdragen van cliënten en de bijdragen van de deelnemende gemeenten.\n2. De kosten die niet uit rijksmiddelen en eigen bijdragen worden gedekt, worden over de deelnemende gemeenten verdeeld naar rato van ${1|het aantal inwoners,het gebruik in het voorafgaande jaar|}. Peildatum is 1 januari van het jaar voorafgaand aan het begrotingsjaar; bron is het Centraal Bureau voor de Statistiek.\n3. De uitvoeringskosten worden in de begroting afzonderlijk opgenomen en bedragen, met inbegrip van overhead, ten hoogste ${2:vijf procent} van het regionale budget.\n4. De deelnemende gemeenten betalen per kwartaal een voorschot van een vierde van hun bijdrage, binnen ${3:dertig dagen} na ontvangst van de factuur. De afrekening volgt vóór ${4:1 juni} van het volgende jaar.\n5. Een overschot wordt toegevoegd aan de risicoreserve. Een tekort wordt eerst gedekt uit die reserve en daarna gedragen door de deelnemende gemeenten volgens het tweede lid.\n6. De bedragen worden jaarlijks geïndexeerd met ${5|de consumentenprijsindex,het OVA-percentage|}.\n7. Btw wordt in rekening gebracht voor zover deze verschuldigd is; de centrumgemeente geeft elke gemeente op welk deel zij bij het BTW-compensatiefonds kan opgeven.",
        "en": "1. The regional budget consists of the central government grants that the Host Municipality receives for the tasks covered by these arrangements, clients' own contributions and the contributions of the participating Municipalities.\n2. The costs that are not covered by grants and own contributions are shared among the participating Municipalities in proportion to ${1|population,use in the preceding year|}. The reference date is 1 January of the year preceding the budget year; the source is Statistics Netherlands (CBS).\n3. Operating costs are shown separately in the budget and amount, overhead included, to no more than ${2:five per cent} of the regional budget.\n4. The participating Municipalities pay an advance of one quarter of their contribution each quarter, within ${3:thirty days} after receipt of the invoice. The final account is settled before ${4:1 June} of the following year.\n5. A surplus is added to the risk reserve. A deficit is met first from that reserve and then borne by the participating Municipalities according to paragraph 2.\n6. Amounts are indexed each year by ${5|the consumer price index,the OVA percentage|}.\n7. VAT is charged to the extent due; the Host Municipality tells each Municipality which part it can claim from the VAT compensation fund."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling"
       ]
      }
     ]
    }
   },
   {
    "id": "duration",
    "title": {
     "nl": "duur",
     "en": "duration"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "recommended",
     "bedrijfsvoeringsorganisatie": "recommended",
     "gemeenschappelijk-orgaan": "recommended",
     "mandaatbesluit": "recommended",
     "regiovisie": "recommended"
    },
    "why": {
     "nl": "Afspraken zonder duur hangen af van de mensen die ze maakten. Een begin, een einde of de woorden onbepaalde tijd, en bij een einde een moment om over verlenging te besluiten, maken de samenwerking los van bestuurstermijnen en voorkomen dat zij ongemerkt afloopt.",
     "en": "Terms without a duration depend on the people who made them. A beginning, an end or the words indefinite period and, with an end, a moment to decide on renewal make the cooperation independent of terms of office and keep it from ending unnoticed."
    },
    "sources": [
     {
      "ref": "Sámen werken in het sociaal domein, blog en-vdl.nl",
      "short": "blog Sámen werken in het sociaal domein",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22",
      "note": {
       "nl": "Samenwerking moet tijdig worden vastgelegd, los van personen en bestuurstermijnen.",
       "en": "Cooperation has to be laid down in time, apart from persons and terms of office."
      }
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "(duur | looptijd | verlenging)",
      "(geldigheidsduur | werkingsduur | opzegging | opzegtermijn)",
      "inwerkingtreding en (duur | looptijd)"
     ],
     "en": [
      "(duration | term of | term and)",
      "(renewal | extension | period of validity | notice of termination)"
     ]
    },
    "terms": {
     "nl": [
      "(onbepaalde tijd | bepaalde tijd)",
      "(looptijd | duur)",
      "(verlenging | verlengd)",
      "(eindigt | eindigt van rechtswege)",
      "(opzegging | opzegtermijn)"
     ],
     "en": [
      "(indefinite period | indefinite time | fixed period)",
      "(term | duration)",
      "(renewal | renewed | extended)",
      "(ends | expires)",
      "(notice | notice of termination)"
     ]
    },
    "elements": [
     {
      "id": "term",
      "title": {
       "nl": "begin en einde",
       "en": "beginning and end"
      },
      "question": {
       "nl": "Geldt het stuk voor bepaalde of onbepaalde tijd, en vanaf en tot wanneer?",
       "en": "Does the document hold for a fixed or an indefinite period, and from and until when?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(deze | dit | de | het) (regeling | overeenkomst | convenant | besluit | samenwerking | visie | regiovisie | dienstverleningsovereenkomst | samenwerkingsovereenkomst) ...20 (onbepaalde tijd | onbepaalde duur | bepaalde tijd | voor de duur van | voor een periode van | tot en met <datum>) & !(dienstverband | arbeidsovereenkomst)",
         "scope": "draft",
         "strong": true
        },
        "(onbepaalde tijd | onbepaalde duur | bepaalde tijd | bepaalde duur)",
        "(geldt | gelden | duurt) ...12 (zolang | even lang als | totdat)",
        "(looptijd | duur) ...6 <termijn>",
        "(eindigt | eindigen | vervalt) ...10 (<datum> | van rechtswege)",
        "(tot en met | tot) <datum>"
       ],
       "en": [
        {
         "phrase": "this (agreement | arrangement | covenant | decision | vision) ...20 (indefinite | fixed period | for a period of | for a term of | until <datum> | ends on <datum> | expires on <datum>)",
         "scope": "draft",
         "strong": true
        },
        "(indefinite (period | time) | fixed period)",
        "(remain | remains | hold | holds) ...8 as long as",
        "(term | period | duration) of ...2 <termijn>",
        "(ends | end | expires) ...8 <datum>"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum, een termijn of onbepaalde tijd",
         "en": "a date, a term or an indefinite period"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>",
          "(onbepaalde tijd | onbepaalde duur | zolang)"
         ],
         "en": [
          "<datum>",
          "<termijn>",
          "indefinite",
          "as long as"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "\"Voor bepaalde tijd\" zonder datum of aantal jaren zegt niet wanneer het einde daar is.",
       "en": "\"For a fixed period\" without a date or a number of years does not say when the end comes."
      },
      "clause": {
       "nl": "De afspraken gaan in op ${1:1 januari 2027} en gelden ${2|voor onbepaalde tijd,tot en met 31 december 2030|}.",
       "en": "The terms take effect on ${1:1 January 2027} and hold ${2|for an indefinite period,until and including 31 December 2030|}."
      },
      "examples": {
       "nl": [
        "Deze regeling geldt tot en met 31 december 2030.",
        "De looptijd is vier jaar.",
        "Deze overeenkomst geldt zolang de centrumregeling van kracht is.",
        "Zij eindigt van rechtswege op 31 december 2030.",
        "Zij geldt tot en met 31 december 2030."
       ],
       "en": [
        "This agreement takes effect on 1 January 2027 and ends on 31 December 2030.",
        "It has a term of four years.",
        "It remains in force as long as the centre arrangement does.",
        "It expires on 31 December 2030."
       ]
      },
      "counterexamples": {
       "nl": [
        "Partijen evalueren de samenwerking."
       ],
       "en": [
        "The parties review the cooperation."
       ]
      },
      "sources": []
     },
     {
      "id": "renewal",
      "title": {
       "nl": "verlenging",
       "en": "renewal"
      },
      "question": {
       "nl": "Hoe en wanneer wordt over verlenging besloten?",
       "en": "How and when is renewal decided on?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "(verlengd | verlengen | verlenging | verlengt | verlengingen)",
        "(onbepaalde tijd | onbepaalde duur)",
        "(zolang | even lang als) ...10 (regeling | centrumregeling | van kracht | geldt)"
       ],
       "en": [
        "(renew | renewed | renewal | renews | extend | extended | extension)",
        "(indefinite period | indefinite time)",
        "as long as ...8 (arrangement | in force)"
       ]
      },
      "incomplete": {
       "nl": "Wie voor onbepaalde tijd afspreekt, hoeft niets over verlenging te regelen; wie een einddatum kiest wel.",
       "en": "Who agrees for an indefinite period need not settle renewal; who chooses an end date does."
      },
      "clause": {
       "nl": "Uiterlijk ${1:twaalf maanden} voor een einddatum besluiten de colleges schriftelijk over verlenging; stilzwijgende verlenging is uitgesloten.",
       "en": "No later than ${1:twelve months} before an end date the executives decide on renewal in writing; tacit renewal is excluded."
      },
      "examples": {
       "nl": [
        "De regeling geldt voor onbepaalde tijd.",
        "De overeenkomst geldt zolang de centrumregeling van kracht is."
       ],
       "en": [
        "The arrangement holds for an indefinite period.",
        "The agreement holds as long as the centre arrangement is in force."
       ]
      },
      "counterexamples": {
       "nl": [
        "De regeling eindigt op 31 december 2030."
       ],
       "en": [
        "The arrangement ends on 31 December 2030."
       ]
      },
      "sources": []
     },
     {
      "id": "termination-notice",
      "title": {
       "nl": "opzegging",
       "en": "notice of termination"
      },
      "question": {
       "nl": "Met welke termijn, hoe en tegen welke datum kan worden opgezegd?",
       "en": "With which term of notice, how and as from which date can notice be given?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "dvo"
       ]
      },
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(overeenkomst | convenant | partij | partijen | gemeente | gemeenten | samenwerking | deelname) ...14 (opzeggen | opgezegd | opzegging | opzegt | opzegtermijn) & !(contract | contracten | aanbieder | aanbieders)",
         "scope": "draft"
        },
        {
         "phrase": "(opzegging | opzegtermijn | opzeggen) ...12 <termijn> & !(contract | contracten | aanbieder | aanbieders)",
         "scope": "draft"
        },
        "(opzeggen | opgezegd | opzegging | opzegt | opzegtermijn)",
        "(zegt | zeggen) ...8 op"
       ],
       "en": [
        {
         "phrase": "(agreement | covenant | party | parties | municipality | municipalities) ...20 (notice of | written notice | give notice | period of notice) & !(provider | providers)",
         "scope": "draft"
        },
        {
         "phrase": "notice of ...4 <termijn> & !(provider | providers)",
         "scope": "draft"
        },
        "(terminate | terminated | termination | notice)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een termijn",
         "en": "a term"
        },
        "phrases": {
         "nl": [
          "<termijn>"
         ],
         "en": [
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "\"Een redelijke termijn\" wordt pas bij een conflict ingevuld, en dan door de rechter.",
       "en": "\"A reasonable term\" gets its meaning only in a conflict, and then from the court."
      },
      "clause": {
       "nl": "Elke partij kan schriftelijk opzeggen tegen het einde van een kalenderjaar, met een opzegtermijn van ${1:twaalf maanden}.",
       "en": "Each party may give written notice of ${1:twelve months}, to the end of a calendar year."
      },
      "examples": {
       "nl": [
        "Opzegging is mogelijk met een termijn van twaalf maanden.",
        "Opzegging gebeurt schriftelijk.",
        "Een gemeente die weg wil, zegt achttien maanden tevoren op."
       ],
       "en": [
        "Termination takes effect on 1 January."
       ]
      },
      "counterexamples": {
       "nl": [
        "Partijen overleggen over de gevolgen."
       ],
       "en": [
        "The parties discuss the consequences."
       ]
      },
      "sources": []
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Vaste looptijd met een besluit over verlenging en een opzegtermijn.",
        "en": "A fixed term with a decision on renewal and a term of notice."
       },
       "heading": {
        "nl": "Duur, verlenging en opzegging",
        "en": "Duration, renewal and notice"
       },
       "body": {
        "nl": "1. De afspraken gaan in op ${1:1 januari 2027} en gelden voor bepaalde tijd, tot en met ${2:31 december 2030}.\n2. Uiterlijk ${3:twaalf maanden} voor de einddatum besluiten partijen schriftelijk over verlenging. Stilzwijgende verlenging is uitgesloten.\n3. Elke partij kan schriftelijk opzeggen tegen het einde van een kalenderjaar, met een opzegtermijn van ${4:twaalf maanden}.",
        "en": "1. The terms take effect on ${1:1 January 2027} and hold for a fixed period that ends on ${2:31 December 2030}.\n2. No later than ${3:twelve months} before the end date the parties decide on renewal in writing. Tacit renewal is excluded.\n3. Each party may give written notice of ${4:twelve months}, to the end of a calendar year."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "dvo"
       ]
      },
      {
       "summary": {
        "nl": "Onbepaalde tijd, zodat geen verlenging nodig is; wijziging, uittreding en opheffing lopen via hun eigen artikelen.",
        "en": "An indefinite period, so that no renewal is needed; amendment, withdrawal and dissolution follow their own articles."
       },
       "heading": {
        "nl": "Duur",
        "en": "Duration"
       },
       "body": {
        "nl": "1. Deze regeling is getroffen voor onbepaalde tijd, met ingang van ${1:1 januari 2027}.\n2. Omdat de regeling geen einddatum heeft, is geen besluit tot verlenging nodig.",
        "en": "1. This arrangement is made for an indefinite period, as from ${1:1 January 2027}.\n2. Since the arrangement has no end date, no decision on renewal is needed."
       },
       "forms": [
        "regeling-zonder-meer",
        "centrumregeling",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "Onbepaalde tijd, in samenhang met de samenwerking waarop het besluit berust.",
        "en": "An indefinite period, tied to the cooperation that the decision is based on."
       },
       "heading": {
        "nl": "Duur",
        "en": "Duration"
       },
       "body": {
        "nl": "1. Dit besluit geldt voor onbepaalde tijd, met ingang van ${1:1 januari 2027}.\n2. Het vervalt zonder besluit tot verlenging op de dag waarop de samenwerking waarvoor het is genomen, eindigt.",
        "en": "1. This decision holds for an indefinite period, as from ${1:1 January 2027}.\n2. It lapses, without a decision on renewal, on the day on which the cooperation for which it was taken ends."
       },
       "forms": [
        "mandaatbesluit"
       ]
      },
      {
       "summary": {
        "nl": "Vier jaar, met een tijdig besluit over een nieuwe visie.",
        "en": "Four years, with a timely decision on a new vision."
       },
       "heading": {
        "nl": "Duur",
        "en": "Duration"
       },
       "body": {
        "nl": "1. Deze regiovisie geldt van ${1:1 januari 2027} tot en met ${2:31 december 2030}.\n2. Uiterlijk ${3:twaalf maanden} voor de einddatum besluiten de raden over verlenging of over een nieuwe visie.",
        "en": "1. This vision holds from ${1:1 January 2027} for a term of four years and ends on ${2:31 December 2030}.\n2. No later than ${3:twelve months} before the end date the councils decide on renewal or on a new vision."
       },
       "forms": [
        "regiovisie"
       ]
      }
     ]
    }
   },
   {
    "id": "mandate",
    "title": {
     "nl": "mandaat",
     "en": "mandate"
    },
    "levels": {
     "convenant": "law-if",
     "samenwerkingsovereenkomst": "law-if",
     "regeling-zonder-meer": "n/a",
     "centrumregeling": "law",
     "dvo": "law-if",
     "openbaar-lichaam": "recommended",
     "bedrijfsvoeringsorganisatie": "recommended",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "law",
     "regiovisie": "n/a"
    },
    "condition": {
     "phrases": {
      "nl": [
       "(beslist | beslissen | beschikt | beschikken | besluit te nemen | besluiten te nemen) ...8 (namens | in naam van) ...3 <orgaan>",
       "(namens | in naam van) ...3 <orgaan> ...12 (beslist | beslissen | beschikt | beschikken | besluiten te nemen)",
       "(beschikking | beschikkingen | besluit | besluiten) ...4 [af] (namens | in naam van) ...2 <orgaan> & !vertegenwoordigd",
       "(beschikking | beschikkingen | besluit | besluiten | beslissing | beslissingen) ...8 (genomen | ondertekend | afgegeven) ...3 (namens | in naam van)",
       "(in (hun | zijn | diens) naam) ...6 (beslissen | besluiten | ondertekenen)",
       "(verleent | verlenen) ...12 mandaat & !geen mandaat",
       "(krachtens | in | onder) mandaat (beslist | besluit | genomen | beslissen | besluiten)"
      ],
      "en": [
       "(decides | decide | determines | determine) ...8 (on behalf of | in the name of) ...4 (<orgaan> | <gemeente>)",
       "(on behalf of | in the name of) ...4 (<orgaan> | <gemeente>) ...10 (decides | decide | take decisions | takes decisions)",
       "(decision | decisions) ...10 (taken | given | signed | issued) ...6 (on behalf of | in the name of | in its name | in their name | under mandate)",
       "(grant | grants) ...12 mandate & !no mandate"
      ]
     },
     "why": {
      "nl": "de tekst laat een bestuursorgaan beslissen of tekenen namens een ander bestuursorgaan; dat kan alleen krachtens een schriftelijk mandaat.",
      "en": "the text has one administrative authority decide or sign in the name of another; that takes a mandate in writing."
     }
    },
    "why": {
     "nl": "Wie zonder mandaat in naam van een ander bestuursorgaan beslist, beslist onbevoegd, en dat besluit houdt in bezwaar of beroep geen stand. Een mandaat is pas bruikbaar als vaststaat wie het geeft, wie het krijgt, voor welke besluiten, tot welke grens en met welke verantwoording. Een convenant of overeenkomst kan geen mandaat verlenen: daarvoor is een eigen besluit van elk bevoegd orgaan nodig, waarnaar de overeenkomst verwijst. In een regeling zonder meer is mandaat niet mogelijk; wie daarin toch mandaat geeft, treft in wezen een centrumregeling.",
     "en": "Whoever decides in the name of another administrative authority without a mandate lacks the power, and the decision will not survive an objection or appeal. A mandate is of use once it is plain who gives it, who receives it, for which decisions, up to which limit and with what account. A covenant or contract cannot grant a mandate: each competent authority has to take a decision of its own, to which the contract refers. A plain arrangement (regeling zonder meer) cannot hold a mandate; one that does is in substance a centre arrangement."
    },
    "sources": [
     {
      "ref": "Awb afdeling 10.1.1 (artt. 10:1 tot en met 10:12)",
      "short": "Awb afdeling 10.1.1",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22"
     },
     {
      "ref": "Wgr art. 8 lid 4",
      "certainty": "V",
      "kind": "statute",
      "forms": [
       "centrumregeling",
       "mandaatbesluit"
      ],
      "checked": "2026-11-22",
      "note": {
       "nl": "In een centrumregeling worden bevoegdheden gemandateerd aan organen en personen van een deelnemende gemeente.",
       "en": "In a centre arrangement powers are mandated to authorities and persons of a participating municipality."
      }
     },
     {
      "ref": "VNG, Regeling zonder meer",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22",
      "note": {
       "nl": "Een regeling zonder meer kent geen mandaat of delegatie.",
       "en": "A plain arrangement has neither mandate nor delegation."
      }
     },
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Wat zagen we ook",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22",
      "note": {
       "nl": "Noemt onvolledige mandaatafspraken als wat in de praktijk misgaat.",
       "en": "Names incomplete mandate arrangements as what goes wrong in practice."
      }
     },
     {
      "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
      "short": "Samenwerken gaat niet vanzelf, 2021",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22"
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "mandaat",
      "mandaten",
      "(mandaatverlening | mandatering | mandaatregister | mandaatlijst | mandaatstatuut | mandaatgever | mandaathouder)",
      "(ondermandaat | ondermandaten | ondermandatering)",
      "(gemandateerd | gemandateerde | mandateren | ondertekeningsmandaat)",
      "bevoegdheden ...3 (centrumgemeente | gastgemeente | gastheergemeente)"
     ],
     "en": [
      "(mandate | mandates | mandating | mandated)",
      "(sub-mandate | sub-mandates | sub-mandating)",
      "(mandate list | register of mandates | mandatary | mandator)",
      "authority to (act | decide | take decisions)",
      "powers of the (centre | host) municipality"
     ]
    },
    "terms": {
     "nl": [
      "mandaat",
      "mandaten",
      "mandaatgever*",
      "(mandaathouder* | mandataris* | gemandateerde | gemandateerden)",
      "(mandateren | mandateert | gemandateerd | mandatering)",
      "ondermandaat*",
      "(namens | in naam van) <orgaan>",
      "(machtiging | gemachtigd)",
      "volmacht",
      "(mandaatregister* | mandaatlijst* | mandaatbesluit* | mandaatregeling* | mandaatstatuut*)"
     ],
     "en": [
      "(mandate | mandates)",
      "mandator*",
      "(mandatary | mandataries | mandatee*)",
      "(mandated | mandating)",
      "sub-mandate*",
      "(on behalf of | in the name of) <orgaan>",
      "(authorisation | authorization)",
      "power of attorney",
      "(mandate decision* | mandate list | mandate register | register of mandates)"
     ]
    },
    "deferrals": {
     "nl": [
      "(mandaatbesluit* | mandaatregeling* | mandaatstatuut* | mandaatregister* | mandaatlijst*)",
      "(mandaat en volmachtbesluit* | volmachtbesluit* | mandaat volmacht en machtigingsbesluit*)",
      "bevoegdheden ...10 centrumregeling"
     ],
     "en": [
      "(mandate decision* | mandate regulation* | mandate by-law* | mandating decision* | mandate list)",
      "powers ...10 (centre arrangement | host arrangement)"
     ]
    },
    "elements": [
     {
      "id": "mandator",
      "title": {
       "nl": "wie het mandaat geeft",
       "en": "who gives the mandate"
      },
      "question": {
       "nl": "Welk bestuursorgaan van welke gemeente geeft het mandaat?",
       "en": "Which administrative authority of which municipality gives the mandate?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(mandaatgever | mandaatgevers)",
        {
         "phrase": "<orgaan> ...15 (verleent | verlenen | geeft | geven) ...15 mandaat & !geen mandaat",
         "strong": true
        },
        {
         "phrase": "(verleent | verlenen | geeft | geven) ...3 <orgaan> ...15 mandaat & !geen mandaat",
         "strong": true
        },
        {
         "phrase": "<orgaan> ...25 (mandateert | mandateren)",
         "strong": true
        },
        {
         "phrase": "<orgaan> ...3 (kan | kunnen) ...14 mandaat [te] (verlenen | geven)",
         "strong": true
        },
        {
         "phrase": "mandaat ...4 (verleend | gegeven) ...3 (namens | door) ...3 (<orgaan> | minister | ministers)",
         "strong": true
        },
        {
         "phrase": "mandaat ...6 (namens | in naam van) ...2 <orgaan>",
         "scope": "clause"
        }
       ],
       "en": [
        "(mandator | mandators)",
        {
         "phrase": "<orgaan> ...15 (grant | grants | give | gives | confer | confers) ...15 (mandate | mandates) & !(no mandate)",
         "strong": true
        },
        {
         "phrase": "<orgaan> ...12 (mandate | mandates) [the] <orgaan>",
         "strong": true
        },
        {
         "phrase": "(mandate | mandates) ...3 (granted | given | conferred) by ...4 <orgaan>",
         "strong": true
        },
        {
         "phrase": "mandate decision* of ...3 <orgaan>"
        }
       ]
      },
      "incomplete": {
       "nl": "Een gemeente is geen bestuursorgaan en kan geen mandaat geven. Noem het college, en apart de burgemeester voor zijn eigen bevoegdheden.",
       "en": "A municipality is no administrative authority and cannot give a mandate. Name the executive, and separately the mayor for the mayor's own powers."
      },
      "clause": {
       "nl": "Mandaatgever is elk college van burgemeester en wethouders van de gemeenten {{participants}}, voor de bevoegdheden van dat college zelf.",
       "en": "The mandator is each municipal executive of the municipalities of {{participants}}, for the powers of that executive itself."
      },
      "examples": {
       "nl": [
        "De colleges van burgemeester en wethouders van Dijkdorp en Meerveld verlenen, ieder voor zich, de directeur sociaal domein mandaat.",
        "Met ingang van 1 januari verleent het college van Dijkdorp de teammanager mandaat.",
        "De colleges mandateren de in bijlage 1 genoemde bevoegdheden.",
        "De colleges kunnen de directeur mandaat verlenen.",
        "Aan de secretaris is mandaat verleend namens het college van Meerveld.",
        "Het mandaat om namens de colleges te beslissen, berust bij de teammanager."
       ],
       "en": [
        "The executives of Dijkdorp and Meerveld each grant the director of social affairs a mandate.",
        "The executives mandate the municipal executive of Waterstad to decide on applications.",
        "The mandate is granted by the executives of the participating municipalities.",
        "The powers follow from the mandate decision of each executive."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemeenten geven Waterstad de ruimte om voortvarend te handelen.",
        "Elke portefeuillehouder heeft voldoende mandaat om in het overleg afspraken te maken."
       ],
       "en": [
        "The municipalities allow Waterstad to act with vigour.",
        "Every portfolio holder has a sufficient mandate to make arrangements in the meeting."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Awb art. 10:3 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "grant-operative",
      "title": {
       "nl": "verlening van het mandaat zelf",
       "en": "actual grant of the mandate"
      },
      "question": {
       "nl": "Wordt het mandaat hier verleend, of bij een besluit dat met datum of als bijlage is genoemd?",
       "en": "Is the mandate granted here, or by a decision that is named with its date or attached?"
      },
      "level": "robust",
      "levels": {
       "centrumregeling": "law",
       "mandaatbesluit": "law"
      },
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(verleent | verlenen | geeft | geven) ...24 mandaat & !geen mandaat & !(kan | kunnen) ...24 mandaat [te] (verlenen | geven)",
         "strong": true
        },
        {
         "phrase": "(wordt | worden | is | zijn) ...24 mandaat verleend & !geen mandaat",
         "strong": true
        },
        {
         "phrase": "(mandaat | mandaten) (wordt | worden | is | zijn) ...12 verleend & !geen mandaat",
         "strong": true
        },
        {
         "phrase": "(mandateert | mandateren) & !(kan | kunnen) ...24 mandateren",
         "strong": true
        },
        {
         "phrase": "(heeft | hebben) ...3 mandaat ...2 (ten aanzien van | met betrekking tot | tot het | om | voor)",
         "strong": true
        },
        "(worden | wordt | zijn | is) ...6 gemandateerd & !niet ...12 gemandateerd & !(kan | kunnen)",
        "(mandaatbesluit* | mandaatregeling*) ...4 (van | vastgesteld op | d.d. | genomen op) <datum> & !(ingetrokken | intrekken | vervalt | vervallen)",
        {
         "phrase": "(bevoegdheid | bevoegdheden | mandaat) ...14 (volgt | volgen | berust | berusten | blijkt | blijken) ...24 (mandaatbesluit* | mandaatregeling*) & !nog ...3 stellen",
         "strong": true
        },
        "(mandaatbesluit* | mandaatregeling*) ...8 (als | in | opgenomen in) [de] bijlage & !nog (op | vast) te stellen"
       ],
       "en": [
        {
         "phrase": "(grant | grants | give | gives | confer | confers) ...14 (mandate | mandates) & !no mandate & !nothing ...12 (confers | grants) & !(may | can) (grant | give)",
         "strong": true
        },
        {
         "phrase": "(mandate | mandates) (is | are) ...6 (granted | given | conferred) & !no mandate & !may be",
         "strong": true
        },
        "(powers | power) ...8 (is | are) [hereby] mandated & !not mandated",
        "mandate decision* ...4 of <datum> & !(withdrawn | revoked | to be adopted)",
        {
         "phrase": "(power | powers | authority | mandate) ...10 (follow | follows | rest | rests | derive | derives) ...14 mandate decision* & !to be adopted",
         "strong": true
        },
        "mandate decision* ...8 (attached | annexed | in annex*)"
       ]
      },
      "incomplete": {
       "nl": "Een kan-bepaling verleent niets zolang het mandaatbesluit er niet is. Een overeenkomst verleent zelf geen mandaat en noemt dus het besluit, met datum.",
       "en": "A clause that says that a mandate may be granted grants nothing until the decision has been taken. A contract grants no mandate itself and so names the decision, with its date."
      },
      "clause": {
       "nl": "Het mandaat wordt verleend bij ${1|het mandaatbesluit van 16 juni 2026 van elke mandaatgever,deze regeling,dit besluit|}.",
       "en": "The mandate is granted by ${1|the mandate decision of 16 June 2026 of each mandator,this arrangement,this decision|}."
      },
      "examples": {
       "nl": [
        "Het college verleent hierbij mandaat aan de directeur sociaal domein.",
        "Aan de voorzitter wordt met ingang van 1 januari mandaat verleend om besluiten te nemen.",
        "De colleges mandateren de beslissing op aanvragen aan het college van Waterstad.",
        "De afdelingshoofden hebben mandaat ten aanzien van besluiten over hun eigen werkterrein.",
        "De bevoegdheden in deze lijst zijn gemandateerd aan het college van Waterstad.",
        "De bevoegdheden berusten op het mandaatbesluit van 16 juni 2026.",
        "De bevoegdheden volgen uit het mandaatbesluit dat als bijlage bij deze overeenkomst is gevoegd."
       ],
       "en": [
        "The executives hereby grant the executive of Waterstad a mandate.",
        "The powers listed below are hereby mandated to the executive of Waterstad.",
        "The powers rest on the mandate decision of 16 June 2026.",
        "The powers follow from the mandate decisions, which are attached to this agreement."
       ]
      },
      "counterexamples": {
       "nl": [
        "De colleges kunnen het college van Waterstad mandaat verlenen.",
        "De colleges kunnen bevoegdheden aan het college van Waterstad mandateren.",
        "In deze overeenkomst wordt geen mandaat verleend.",
        "Het mandaatbesluit wordt nader uitgewerkt."
       ],
       "en": [
        "The executives may grant a mandate to the executive of Waterstad.",
        "No mandate is granted by this agreement.",
        "The mandate will be worked out in due course."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:5 lid 2",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Wgr art. 8 lid 4",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "mandatary",
      "title": {
       "nl": "wie het mandaat krijgt",
       "en": "who receives the mandate"
      },
      "question": {
       "nl": "Welk orgaan of welke functie krijgt het mandaat?",
       "en": "Which authority or office receives the mandate?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(mandaathouder | mandaathouders | mandataris | mandatarissen | gemandateerden)",
        "gemandateerde & !gemandateerde (bevoegdheid | bevoegdheden | besluit | besluiten | taak | taken)",
        "mandaat ...12 aan [de | het | een] (college | colleges | burgemeester | secretaris | gemeentesecretaris | directeur | *directeur | *manager* | *hoofd | *hoofden | functionaris | functionarissen | medewerker | medewerkers | *consulent* | voorzitter | dagelijks bestuur | bestuur)",
        "aan [de | het | een | zijn] (college | burgemeester | secretaris | gemeentesecretaris | directeur | *directeur | *manager* | *hoofd | functionaris | functionarissen | medewerker | medewerkers | *consulent* | voorzitter | bestuur) ...24 mandaat",
        "(verleent | verlenen | kan | kunnen | geeft | geven) ...6 [de | het] (college van | burgemeester van | secretaris | gemeentesecretaris | directeur | *manager | *hoofd | voorzitter) ...14 mandaat",
        "(secretaris | secretaris-generaal | directeur | directeuren | functionarissen | *manager* | *hoofd | *hoofden) ...10 (heeft | hebben) ...6 mandaat",
        "(mandateert | mandateren) ...20 aan [de | het] (college | burgemeester | *secretaris | *directeur | *manager* | *hoofd | functionaris* | bestuur)",
        "aan [de | het | zijn] (college | burgemeester | *secretaris | *directeur | *manager* | *hoofd | functionaris* | bestuur | ambtenaren) ...6 [te] mandateren"
       ],
       "en": [
        "(mandatary | mandataries | mandatee | mandatees | mandate holder | mandate holders)",
        "(mandate | mandates) ...12 to the ...3 (<orgaan> | secretary | director | *manager | head of | official | officials | chair)",
        "(grant | grants | give | gives) ...4 the ...4 (<orgaan> | secretary | director | *manager | head of | official | officials) ...14 mandate",
        "(mandate | mandates) the ...4 (<orgaan> | secretary | director | *manager) ...6 to (decide | take | sign)"
       ]
      },
      "incomplete": {
       "nl": "\"Aan de centrumgemeente\" is te vaag: noem het college of een functie. Een persoonsnaam veroudert en een overleg of regio kan geen mandaat krijgen.",
       "en": "\"To the centre municipality\" is too vague: name the executive or an office. The name of a person goes out of date, and a meeting or region cannot hold a mandate."
      },
      "clause": {
       "nl": "Gemandateerde is het college van burgemeester en wethouders van de gemeente {{centre}}.",
       "en": "The mandatary is the municipal executive of the municipality of {{centre}}."
      },
      "examples": {
       "nl": [
        "De mandaathouder oefent de bevoegdheid uit volgens de beleidsregels.",
        "Het mandaat is verleend aan het college van Waterstad.",
        "Aan de directeur sociaal domein wordt mandaat verleend.",
        "De colleges verlenen het college van Waterstad mandaat.",
        "De directeuren en de secretaris-generaal hebben mandaat voor stukken op hun terrein.",
        "De colleges mandateren deze bevoegdheden aan de teammanager toegang.",
        "Het bestuur mag deze bevoegdheid aan de directeur mandateren."
       ],
       "en": [
        "The mandate is given to the director of social affairs.",
        "The executives grant the executive of Waterstad a mandate.",
        "The executives mandate the executive of Waterstad to decide on applications."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemeenten verlenen mandaat aan Waterstad.",
        "De gemandateerde bevoegdheden worden zorgvuldig uitgeoefend."
       ],
       "en": [
        "The municipalities give their mandate to Waterstad."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:3 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Awb art. 10:4 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "powers-listed",
      "title": {
       "nl": "opsomming van de gemandateerde bevoegdheden",
       "en": "list of the mandated powers"
      },
      "question": {
       "nl": "Is per wetsartikel genoemd voor welke besluiten het mandaat geldt?",
       "en": "Does it say per article of which act the mandate holds for which decisions?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "(mandaatlijst* | bevoegdhedenlijst* | mandaattabel*)",
        "(besluit | besluiten | beslissing | beslissingen | beslissen | beschikking | beschikkingen | bevoegdheid | bevoegdheden | aanvragen | stukken) ...20 <artikel> ...10 <wet>",
        "mandaat ...4 nemen van ...3 (besluiten | beslissingen) ...3 (over | inzake | betreffende | op (aanvragen | bezwaar | verzoeken))",
        "(krachtens | op grond van | bedoeld in | genoemd in | ingevolge) [de] <artikel> ...8 (van <wet> | <wet>)",
        "(bevoegdheden | besluiten) ...6 (in | uit) [de] bijlage"
       ],
       "en": [
        "(mandate list | list of mandates | list of powers | table of mandates)",
        "(decision | decisions | power | powers | application | applications) ...20 <artikel> ...10 <wet>",
        "mandate ...4 take decisions ...3 (about | concerning | on (applications | requests))",
        "(under | pursuant to | referred to in) <artikel> ...6 <wet>",
        "(powers | decisions) ...8 (in | set out in | listed in) [the] (annex* | schedule*)"
       ]
      },
      "incomplete": {
       "nl": "\"Alle besluiten die nodig zijn\" is te onbepaald: uit het mandaat moet blijken voor welke soorten besluiten het geldt.",
       "en": "\"All decisions that are necessary\" is too indefinite: the mandate must show for which kinds of decision it holds."
      },
      "clause": {
       "nl": "Het mandaat geldt uitsluitend voor besluiten op grond van ${1:de artikelen 2.3.3, 2.3.5, 2.3.6, 2.3.9 en 2.3.10 van de Wet maatschappelijke ondersteuning 2015}.",
       "en": "The mandate holds only for decisions under ${1:articles 2.3.3, 2.3.5, 2.3.6, 2.3.9 and 2.3.10 of the Social Support Act 2015 (Wmo 2015)}."
      },
      "examples": {
       "nl": [
        "De bevoegdheden staan per artikel in de mandaatlijst.",
        "De directeur heeft mandaat voor het nemen van besluiten op aanvragen om een maatwerkvoorziening.",
        "Het gaat om wat is bedoeld in artikel 2.3.5 van de Wmo 2015.",
        "De bevoegdheden in de bijlage worden uitgeoefend door de teammanager."
       ],
       "en": [
        "The powers stand in the mandate list.",
        "The director has a mandate to take decisions on applications for support.",
        "It concerns what is done under article 2.3.5 of the Social Support Act.",
        "The powers listed in the annex are exercised by the team manager."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het mandaat geldt voor alle besluiten die nodig zijn om deze afspraken uit te voeren."
       ],
       "en": [
        "The mandate holds for all decisions that are needed to carry out this agreement."
       ]
      },
      "sources": [
       {
        "ref": "ABRvS 3 juli 2013, ECLI:NL:RVS:2013:145",
        "short": "ABRvS 3 juli 2013",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22",
        "note": {
         "nl": "Uit het mandaat moet blijken voor welke categorieën besluiten het geldt; uitspraak niet zelf gelezen.",
         "en": "A mandate must show for which categories of decision it holds; the judgment itself was not read."
        }
       },
       {
        "ref": "Awb art. 10:5 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "public-private-split",
      "title": {
       "nl": "onderscheid tussen mandaat, volmacht en machtiging",
       "en": "distinction between mandate, power of attorney and authorisation"
      },
      "question": {
       "nl": "Is onderscheiden wat mandaat is (besluiten), wat volmacht (overeenkomsten) en wat machtiging (feitelijk handelen)?",
       "en": "Does it tell apart mandate (decisions), power of attorney (contracts) and authorisation (acts in fact)?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(mandaat | mandaten) [en] (volmacht | volmachten) ...6 (machtiging | machtigingen)",
        "volmacht ...25 (privaatrechtelijke | overeenkomst | overeenkomsten)",
        "(machtiging | gemachtigd) ...14 (feitelijke | feitelijk)",
        "(machtiging | machtigingen) ...14 (handelingen die | noch een besluit)"
       ],
       "en": [
        "mandate* ...4 (power | powers) of attorney ...4 (authorisation* | authorization*)",
        "(power | powers) of attorney ...20 (private law | contract | contracts | agreement | agreements)",
        "(contract | contracts) ...20 (power | powers) of attorney",
        "(authorisation | authorization | authorised | authorized) ...12 (factual acts | acts in fact | acts of a factual nature)"
       ]
      },
      "incomplete": {
       "nl": "Alleen \"mandaat\" dekt geen overeenkomsten, subsidies en procesvoering. Buiten de eigen organisatie geldt voor volmacht het Burgerlijk Wetboek.",
       "en": "\"Mandate\" alone does not cover contracts, grants and litigation. Outside the own organisation the Civil Code governs a power of attorney."
      },
      "clause": {
       "nl": "Volmacht tot privaatrechtelijke rechtshandelingen en machtiging tot feitelijke handelingen vallen niet onder het mandaat en worden afzonderlijk verleend.",
       "en": "A power of attorney for acts under private law and an authorisation for acts in fact are no part of the mandate and are given separately."
      },
      "examples": {
       "nl": [
        "Dit hoofdstuk gaat over mandaat, volmacht en machtiging.",
        "De burgemeester geeft volmacht om overeenkomsten met aanbieders te sluiten.",
        "De machtiging betreft handelingen die geen besluit zijn."
       ],
       "en": [
        "This part is about mandates, powers of attorney and authorisations.",
        "The mayor gives a power of attorney to conclude contracts with providers.",
        "For contracts with providers the mayor gives a power of attorney.",
        "The team is authorised to perform factual acts."
       ]
      },
      "counterexamples": {
       "nl": [
        "De teammanager heeft mandaat voor alles wat hierboven staat."
       ],
       "en": [
        "The team manager has a mandate for all of the above."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:12",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "BW art. 3:60",
        "certainty": "S",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "limits",
      "title": {
       "nl": "grenzen van het mandaat",
       "en": "limits of the mandate"
      },
      "question": {
       "nl": "Welke grenzen heeft het mandaat, en wanneer gaat een zaak terug naar de mandaatgever?",
       "en": "What are the limits of the mandate, and when does a case go back to the mandator?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "binnen de (grenzen | kaders) van ...8 (beleid* | verordening* | begroting* | budget* | regiovisie | mandaat)",
        "met inachtneming van ...8 (beleidsregels | verordening* | beleidskaders)",
        {
         "phrase": "(mandaat | mandaten) ...10 (beperkt tot | beperkt zich tot | begrensd | strekt zich niet uit | geldt niet | omvat niet | wordt niet uitgeoefend)",
         "scope": "draft"
        },
        {
         "phrase": "niet gemandateerd",
         "scope": "draft",
         "strong": true
        },
        "(vooraf | eerst | terug) ...8 aan ...4 (mandaatgever* | college* | bestuur | *secretaris) ...4 (voorgelegd | voor te leggen | overgelegd)",
        "(wordt | worden | legt | leggen) ...20 (voor | voorgelegd) aan ...4 (mandaatgever* | college* | *secretaris)",
        "(politiek | bestuurlijk | maatschappelijk) gevoelig*",
        "precedent*",
        "(met uitsluiting van | met uitzondering van) ...20 (stukken | besluiten | bevoegdheden | besluit)"
       ],
       "en": [
        "within the (limits | bounds | framework) of ...8 (policy | policies | by-law* | budget | mandate)",
        "(in accordance with | subject to) ...6 (by-law | by-laws | policy rules)",
        {
         "phrase": "(mandate | mandates) ...10 (limited to | restricted to | does not extend to | does not cover)",
         "scope": "draft"
        },
        {
         "phrase": "not mandated",
         "scope": "draft",
         "strong": true
        },
        "(submit | submits | submitted | refer | refers | referred) ...10 to ...4 (mandator* | <orgaan>)",
        "politically sensitive",
        "precedent*"
       ]
      },
      "incomplete": {
       "nl": "\"Binnen de wettelijke kaders\" voegt niets toe: dat geldt altijd.",
       "en": "\"Within the law\" adds nothing: that always holds."
      },
      "clause": {
       "nl": "Het mandaat wordt uitgeoefend binnen de grenzen van de verordening, de beleidsregels en de begroting van de mandaatgever; een besluit dat een precedent schept of politiek gevoelig is, wordt vooraf aan de mandaatgever voorgelegd.",
       "en": "The mandate is exercised within the limits of the by-law, the policy rules and the budget of the mandator; a decision that sets a precedent or is politically sensitive is first submitted to the mandator."
      },
      "examples": {
       "nl": [
        "De teammanager beslist met inachtneming van de beleidsregels.",
        "Het mandaat is beperkt tot beslissingen op aanvragen.",
        "Niet gemandateerd is het vaststellen van beleidsregels.",
        "Bij twijfel legt de gemandateerde de zaak voor aan de gemeentesecretaris.",
        "De directeur beslist, met uitzondering van besluiten over subsidie."
       ],
       "en": [
        "The team manager decides subject to the policy rules.",
        "The mandate is limited to decisions on applications.",
        "Adopting policy rules is not mandated."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemandateerde beslist binnen de wettelijke kaders en naar vermogen."
       ],
       "en": [
        "The mandatary decides within the law and to the best of its ability."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:3 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Awb art. 10:6 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "financial-ceiling",
      "title": {
       "nl": "plafond in geld",
       "en": "ceiling in money"
      },
      "question": {
       "nl": "Tot welk bedrag per besluit, overeenkomst of jaar geldt het mandaat?",
       "en": "Up to which amount per decision, contract or year does the mandate hold?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "(tot | maximaal | hoogstens | ten hoogste | niet meer dan | meer dan | boven | tot een maximum van | tot een bedrag van | tot en met) ...5 <bedrag>",
        "<bedrag> ...4 (of minder | of lager | per cliënt | per overeenkomst | per besluit)",
        "(drempelbedrag | maximumbedrag | plafondbedrag | grensbedrag)",
        "binnen [het | de | de grenzen van de] [vastgestelde | beschikbare | goedgekeurde] (budget | begroting | subsidieplafond)"
       ],
       "en": [
        "(up to | at most | maximum of | not exceeding | no more than | more than | above | ceiling of | limit of) ...5 <bedrag>",
        "<bedrag> ...4 (or less | per client | per contract | per decision)",
        "within the [adopted | available | approved] (budget | grant ceiling)"
       ]
      },
      "incomplete": {
       "nl": "\"Binnen redelijke grenzen\" is geen plafond. Noem een bedrag, of ten minste het budget waar het mandaat binnen blijft.",
       "en": "\"Within reason\" is no ceiling. Name an amount, or at least the budget that the mandate stays within."
      },
      "clause": {
       "nl": "Het mandaat geldt voor besluiten met een waarde van ten hoogste ${1:€ 80.000} per cliënt per jaar.",
       "en": "The mandate holds for decisions with a value of at most ${1:€ 80,000} per client per year."
      },
      "examples": {
       "nl": [
        "Voor uitgaven van € 50.000 per overeenkomst of hoger beslist het college.",
        "Boven het drempelbedrag beslist het college zelf.",
        "De directeur beslist binnen het vastgestelde budget."
       ],
       "en": [
        "Spending of € 50,000 per contract or more is for the executive.",
        "The director decides within the adopted budget."
       ]
      },
      "counterexamples": {
       "nl": [
        "Uitgaven worden binnen redelijke grenzen gehouden."
       ],
       "en": [
        "Spending is kept within reason."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:6 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "praktijk van gemeentelijke mandaatbesluiten (onder meer CVDR381615 en CVDR653523)",
        "short": "praktijk van mandaatbesluiten",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "submandate",
      "title": {
       "nl": "ondermandaat",
       "en": "sub-mandate"
      },
      "question": {
       "nl": "Mag de gemandateerde ondermandaat verlenen, en aan wie?",
       "en": "May the mandatary grant a sub-mandate, and to whom?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(ondermandaat | ondermandaten) ...6 (verlenen | verleend | verleent | uitgesloten | toegestaan)",
         "strong": true
        },
        "(ondermandaat | ondermandaten | ondermandatering | ondervolmacht | ondermandateren)",
        "(doormandateren | doormandatering | doorgemandateerd)",
        "mandaat ...3 (doorgeven | doorgegeven | door te geven | doorverlenen)"
       ],
       "en": [
        "sub-mandate*",
        "sub-mandating",
        "sub-delegat* & mandate*",
        "mandate ...3 pass* on"
       ]
      },
      "incomplete": {
       "nl": "Wie zwijgt, sluit ondermandaat uit. Dan kan het college van de centrumgemeente geen medewerker laten beslissen of tekenen.",
       "en": "Silence excludes a sub-mandate. The executive of the centre municipality can then have no official decide or sign."
      },
      "clause": {
       "nl": "De gemandateerde kan schriftelijk ondermandaat verlenen aan ${1:de gemeentesecretaris} en aan functionarissen die onder zijn verantwoordelijkheid werken; verder ondermandaat is uitgesloten.",
       "en": "The mandatary may grant a sub-mandate in writing to ${1:the municipal secretary} and to officials who work under its responsibility; any further sub-mandate is excluded."
      },
      "examples": {
       "nl": [
        "De directeur is niet bevoegd tot doormandateren.",
        "Het college mag dit mandaat doorgeven aan zijn ambtenaren."
       ],
       "en": [
        "Sub-mandating is not allowed.",
        "The director may sub-delegate the mandate to heads of department.",
        "The executive may not let its mandate be passed on."
       ]
      },
      "counterexamples": {
       "nl": [
        "Medewerkers ondertekenen de brieven van hun eigen afdeling."
       ],
       "en": [
        "Officials sign the letters of their own department."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:9",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "instructions",
      "title": {
       "nl": "instructies van de mandaatgever",
       "en": "instructions of the mandator"
      },
      "question": {
       "nl": "Hoe geeft de mandaatgever instructies over het gebruik van het mandaat?",
       "en": "How does the mandator give instructions on the use of the mandate?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(mandaatgever | mandaatgevers) ...14 (instructie | instructies | aanwijzing | aanwijzingen)",
         "scope": "draft"
        },
        {
         "phrase": "(instructie | instructies | aanwijzing | aanwijzingen) ...14 (mandaat | gemandateerde | gemandateerden | mandaathouder | mandaatgever)",
         "scope": "draft"
        },
        "(instructie | instructies)",
        "(algemene | bijzondere | schriftelijke) (aanwijzing | aanwijzingen)"
       ],
       "en": [
        {
         "phrase": "(mandator | mandators) ...14 (instruction | instructions | direction | directions)",
         "scope": "draft"
        },
        {
         "phrase": "(instruction | instructions) ...14 (mandate | mandatary | mandataries)",
         "scope": "draft"
        },
        "(instruction | instructions)"
       ]
      },
      "incomplete": {
       "nl": "Leg vast dat instructies schriftelijk zijn, en wat geldt als één gemeente iets anders wil dan de andere.",
       "en": "Lay down that instructions are in writing, and what holds when one municipality wants something else than the others."
      },
      "clause": {
       "nl": "De mandaatgever kan in het algemeen of per geval schriftelijk instructies geven over de uitoefening van het mandaat; zij gelden uitsluitend voor besluiten die namens hem worden genomen.",
       "en": "The mandator may give instructions in writing, in general or for a case, on the exercise of the mandate; they hold only for decisions that are taken in its name."
      },
      "examples": {
       "nl": [
        "Een instructie over de uitoefening van het mandaat is schriftelijk.",
        "Het college kan daarover algemene aanwijzingen geven."
       ],
       "en": [
        "Instructions on the use of the mandate are given in writing."
       ]
      },
      "counterexamples": {
       "nl": [
        "Partijen stemmen hun werkwijze zo veel mogelijk op elkaar af."
       ],
       "en": [
        "The parties align their working methods as far as possible."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:6 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "info-duty",
      "title": {
       "nl": "verantwoording door de gemandateerde",
       "en": "account given by the mandatary"
      },
      "question": {
       "nl": "Wat meldt de gemandateerde aan de mandaatgever, en wanneer?",
       "en": "What does the mandatary report to the mandator, and when?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(gemandateerde | gemandateerden | mandaathouder | mandataris) ...20 (rapporteert | rapporteren | informeert | inlichtingen | verantwoording | overzicht | verslag)",
         "scope": "draft"
        },
        {
         "phrase": "(zendt | stuurt | verstrekt | verschaft | geeft | doet | licht) ...6 (mandaatgever | mandaatgevers) ...16 (overzicht | verslag | inlichtingen | verantwoording | rapportage | in)",
         "scope": "draft"
        },
        "(college van <gemeente> | centrumgemeente | gastgemeente | directeur | secretaris) ...10 (rapporteert | informeert | verantwoording | inlichtingen | overzicht)",
        "(inlichtingen | verantwoording | rapportage) ...14 (uitoefening | mandaat | mandaatgever | mandaatgevers)",
        "(opdrachtnemer | centrumgemeente | gastgemeente | college) ...8 (rapporteert | informeert | verantwoordt) ...20 (uitoefening | mandaat)"
       ],
       "en": [
        {
         "phrase": "(mandatary | mandataries) ...20 (report | reports | inform | informs | account | overview)",
         "scope": "draft"
        },
        "(report | reports | overview | account) ...14 (decisions taken | mandate | mandator | mandators)",
        "(inform | informs) ...6 (mandator | mandators)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een frequentie of termijn",
         "en": "a frequency or term"
        },
        "phrases": {
         "nl": [
          "<frequentie>",
          "<datum>",
          "<termijn>"
         ],
         "en": [
          "<frequentie>",
          "<datum>",
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Inlichtingen \"op verzoek\" geeft de wet al. Spreek een vast overzicht af, met wat erin staat en wanneer het komt.",
       "en": "The law already gives information \"on request\". Agree on a regular overview, with what is in it and when it comes."
      },
      "clause": {
       "nl": "De gemandateerde rapporteert de mandaatgever ${1|elk kwartaal,elk halfjaar|}, binnen ${2:vier weken} na afloop daarvan, over het aantal en de aard van de besluiten die in mandaat zijn genomen, de afwijzingen en de bezwaren.",
       "en": "The mandatary reports to the mandator ${1|every quarter,every half year|}, within ${2:four weeks} of its end, on the number and nature of the decisions taken under the mandate, the refusals and the objections."
      },
      "examples": {
       "nl": [
        "De opdrachtnemer rapporteert elk kwartaal aan de opdrachtgevers over de uitoefening van het mandaat.",
        "Het college zendt de mandaatgevers elk kwartaal een overzicht van de genomen besluiten.",
        "De directeur doet maandelijks verslag en geeft een overzicht van de besluiten.",
        "Jaarlijks volgt een rapportage over de uitoefening van het mandaat."
       ],
       "en": [
        "The office shall send a quarterly report on the decisions taken under mandate.",
        "Every month the director informs the mandators of what was decided."
       ]
      },
      "counterexamples": {
       "nl": [
        "De besluiten worden goed gearchiveerd."
       ],
       "en": [
        "The decisions are well kept."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:6 lid 2",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "excluded-powers",
      "title": {
       "nl": "uitzonderingen op het mandaat",
       "en": "exclusions from the mandate"
      },
      "question": {
       "nl": "Welke bevoegdheden blijven bij de mandaatgever, zoals verordeningen, beleidsregels en gevoelige zaken?",
       "en": "Which powers stay with the mandator, such as by-laws, policy rules and sensitive cases?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "niet gemandateerd",
         "scope": "draft",
         "strong": true
        },
        {
         "phrase": "(uitgezonderd | uitgesloten | uitzondering) ...4 (mandaat | mandaten)",
         "scope": "draft"
        },
        {
         "phrase": "(mandaat | mandaten) ...8 (omvat niet | niet omvat | geldt niet | niet voor | met uitzondering van | uitgezonderd | met uitsluiting van)",
         "scope": "draft"
        },
        "(uitgezonderd | met uitzondering van | met uitsluiting van | voorbehouden aan | omvat niet | geldt niet voor | behoudens)"
       ],
       "en": [
        {
         "phrase": "not mandated",
         "scope": "draft",
         "strong": true
        },
        {
         "phrase": "(mandate | mandates) ...8 (does not include | does not cover | does not extend | except | excludes | exclude)",
         "scope": "draft"
        },
        "(excluded from | are excluded | is excluded | with the exception of | exclude | excludes | reserved to | except for)"
       ]
      },
      "incomplete": {
       "nl": "De wet sluit algemeen verbindende voorschriften, besluiten met versterkte meerderheid en goedkeuring of vernietiging uit. Noem ook wat u zelf wilt houden.",
       "en": "The law excludes generally binding rules, decisions by qualified majority and approval or annulment. Name as well what you want to keep yourself."
      },
      "clause": {
       "nl": "Uitgezonderd van het mandaat zijn het vaststellen van algemeen verbindende voorschriften en beleidsregels, het beslissen op bezwaar en besluiten die van de beleidsregels van de mandaatgever afwijken.",
       "en": "Excluded from the mandate are the adoption of generally binding rules and policy rules, decisions on objections and decisions that depart from the policy rules of the mandator."
      },
      "examples": {
       "nl": [
        "Niet gemandateerd is het vaststellen van beleidsregels.",
        "Het mandaat omvat niet het vaststellen van nadere regels."
       ],
       "en": [
        "Adopting policy rules is not mandated.",
        "The mandate does not include the adoption of further rules."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemandateerde neemt alle besluiten op dit gebied."
       ],
       "en": [
        "The mandatary takes all decisions in this field."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:3 leden 2 en 3",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "objection-excluded",
      "title": {
       "nl": "bezwaar buiten het mandaat",
       "en": "objections outside the mandate"
      },
      "question": {
       "nl": "Is het beslissen op bezwaar buiten het mandaat gehouden?",
       "en": "Are decisions on objections kept out of the mandate?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(niet gemandateerd | uitgezonderd | uitgesloten | niet begrepen | omvat niet | geldt niet voor) ...40 (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
        "(bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) ...10 (niet gemandateerd | geen mandaat | niet in mandaat | buiten het mandaat | niet onder het mandaat)",
        {
         "phrase": "(met uitzondering van | voorbehouden | behoudens | met uitsluiting van) ...25 (bezwaar | bezwaren | bezwaarschriften)",
         "scope": "clause"
        },
        "(op bezwaar | op bezwaren | op bezwaarschriften | op het bezwaar) ...8 (mandaatgever | mandaatgevers | in wiens naam)",
        "(mandaatgever | mandaatgevers) ...8 (op bezwaar | op bezwaren | op het bezwaar)"
       ],
       "en": [
        "(not mandated | excluded | exclude | excludes | does not include | does not cover) ...30 (objection | objections)",
        "(objection | objections) ...10 (not mandated | outside the mandate | no part of the mandate | are excluded | is excluded)",
        "(in whose name | mandator | mandators) ...12 (objection | objections)",
        "(objection | objections) ...10 (in whose name | mandator | mandators)"
       ]
      },
      "incomplete": {
       "nl": "Wie het besluit in mandaat nam, mag niet in mandaat op het bezwaar beslissen. Zeg uitdrukkelijk dat bezwaar buiten het mandaat valt.",
       "en": "Whoever took the decision under mandate may not decide on the objection under mandate. Say in so many words that objections are outside the mandate."
      },
      "clause": {
       "nl": "Het beslissen op bezwaar is niet gemandateerd; op een bezwaarschrift beslist de mandaatgever.",
       "en": "Decisions on objections are not mandated; the mandator decides on an objection."
      },
      "examples": {
       "nl": [
        "Uitgezonderd zijn het vaststellen van beleidsregels en het beslissen op bezwaarschriften.",
        "Bezwaren vallen buiten het mandaat.",
        "De directeur beslist op aanvragen, met uitzondering van beslissingen op bezwaar.",
        "Op bezwaar beslist het college in wiens naam het besluit is genomen.",
        "De mandaatgever beslist zelf op bezwaar."
       ],
       "en": [
        "Excluded are policy rules and decisions on objections.",
        "Objections are outside the mandate.",
        "On an objection the mandator decides.",
        "The executive in whose name the decision was taken decides on objections."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het mandaat omvat alle besluiten, waaronder beslissingen op bezwaar.",
        "De gemandateerde handelt bezwaren af."
       ],
       "en": [
        "The mandate covers all decisions, including decisions on objections.",
        "The mandatary deals with objections."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:3 lid 3",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "signature",
      "title": {
       "nl": "vermelding namens wie is besloten",
       "en": "statement in whose name the decision is taken"
      },
      "question": {
       "nl": "Hoe vermeldt een besluit namens welk bestuursorgaan het is genomen?",
       "en": "How does a decision state in the name of which authority it was taken?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(ondertekend | ondertekening | ondertekent) ...16 namens",
         "scope": "draft"
        },
        {
         "phrase": "(krachtens mandaat | in mandaat) genomen (besluit | besluiten) ...12 (ondertekend | vermeldt | vermelden)",
         "scope": "draft",
         "strong": true
        },
        {
         "phrase": "(besluit | besluiten | beslissing | beslissingen) ...4 (vermeld | vermeldt | vermelden) ...14 (namens | in naam van | in wiens naam)",
         "scope": "draft"
        },
        "(vermeld | vermeldt | vermelden | vermelding) ...14 (namens | in naam van | in wiens naam)",
        "(formule | ondertekeningsformule | als volgt ondertekend | luidt de ondertekening)",
        "(namens | in naam van) (het college | de colleges | burgemeester en wethouders | deze)"
       ],
       "en": [
        {
         "phrase": "(signed | signature | signs) ...16 (on behalf of | in the name of)",
         "scope": "draft"
        },
        "(state | states | stating | stated) ...10 (in whose name | on whose behalf | in the name of | on behalf of)",
        "(formula | signature block)"
       ]
      },
      "incomplete": {
       "nl": "Het besluit moet per gemeente vermelden namens welk orgaan het is genomen.",
       "en": "The decision has to state, per municipality, in the name of which authority it was taken."
      },
      "clause": {
       "nl": "Een besluit vermeldt dat het is genomen namens het college van burgemeester en wethouders van de betrokken gemeente en wordt ondertekend namens dat college, met functie en naam van de ondertekenaar.",
       "en": "A decision states that it was taken in the name of the executive of the municipality concerned and is signed on behalf of that executive, with office and name of the signatory."
      },
      "examples": {
       "nl": [
        "Elk besluit vermeldt dat het namens het college van de mandaatgever is genomen.",
        "De brieven worden als volgt ondertekend.",
        "Een in mandaat genomen besluit wordt als volgt ondertekend.",
        "De medewerker beslist namens het college."
       ],
       "en": [
        "Letters end with the formula in annex 2.",
        "The letter says on whose behalf it is signed, stating in whose name the decision was taken."
       ]
      },
      "counterexamples": {
       "nl": [
        "Brieven worden tijdig verzonden."
       ],
       "en": [
        "Letters are sent in good time."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:10",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "sign-vs-decide",
      "title": {
       "nl": "beslissen of alleen ondertekenen",
       "en": "deciding or only signing"
      },
      "question": {
       "nl": "Mag de gemandateerde zelf beslissen, of alleen ondertekenen wat de mandaatgever besloot?",
       "en": "May the mandatary decide, or only sign what the mandator decided?"
      },
      "level": "recommended",
      "scope": "clause",
      "present": {
       "nl": [
        "(ondertekeningsmandaat | beslissingsmandaat | beslismandaat | tekenbevoegd | tekeningsbevoegd | tekenbevoegdheid | tekeningsbevoegdheid)",
        "(nemen | neemt) ...4 (ondertekenen | te ondertekenen | ondertekent)",
        "ondertekening daaronder begrepen",
        "(in (hun | zijn | haar | diens) naam) ...8 (beslissen | besluiten | beslist | besluit)",
        "(in naam van | namens) ...10 (besluiten | beslissingen | besluit) ...3 [te] nemen",
        "(besluit | besluiten | beslissing | beslissingen | krachtens mandaat) ...10 ondertekend ...8 namens"
       ],
       "en": [
        "(signing mandate | signature mandate | decision mandate)",
        "(take | takes) ...3 (decision | decisions) ...10 sign",
        "(decide | decides | decisions) ...6 sign ...4 (them | those decisions)",
        "(in (its | their) name) ...6 (decide | decides) ",
        "(decide | decides | take decisions | takes decisions) ...6 (in (its | their) name)",
        "(decision | decisions) ...10 signed ...6 (on behalf of | in the name of)"
       ]
      },
      "incomplete": {
       "nl": "Alleen het woord mandaat, of alleen tekenbevoegdheid, laat open wie beslist.",
       "en": "The bare word mandate, or a power to sign, leaves open who decides."
      },
      "clause": {
       "nl": "Het mandaat omvat de bevoegdheid om namens de mandaatgever besluiten te nemen en die te ondertekenen.",
       "en": "The mandate covers the power to take decisions in the name of the mandator and to sign them."
      },
      "examples": {
       "nl": [
        "Voor deze brieven geldt alleen een ondertekeningsmandaat.",
        "De directeur neemt en ondertekent deze besluiten.",
        "Het mandaat geldt voor deze besluiten, ondertekening daaronder begrepen.",
        "De colleges laten de directeur in hun naam beslissen.",
        "Een krachtens mandaat genomen besluit wordt ondertekend met de woorden namens het college."
       ],
       "en": [
        "For these letters there is only a signing mandate.",
        "The director decides and may sign those decisions.",
        "In their name the director decides on applications.",
        "The director decides in their name.",
        "Decisions are signed on behalf of the executive."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het mandaat geldt voor beschermd wonen."
       ],
       "en": [
        "The mandate holds for sheltered housing."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:10",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Awb art. 10:11",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "consent",
      "title": {
       "nl": "instemming van de gemandateerde",
       "en": "consent of the mandatary"
      },
      "question": {
       "nl": "Hebben de gemandateerde en degene onder wie hij werkt, met het mandaat ingestemd?",
       "en": "Have the mandatary and whoever it works under consented to the mandate?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "dvo",
        "mandaatbesluit"
       ]
      },
      "scope": "draft",
      "zones": [
       "preamble",
       "body",
       "annex"
      ],
      "present": {
       "nl": [
        "(ingestemd | instemming | instemt | stemt in | stemmen in) ...14 (mandaat | mandaatverlening | mandaatbesluit | mandaatbesluiten | mandatering)",
        "(gemandateerde | mandaathouder | mandataris | mandaat | mandaatbesluit | mandaatbesluiten | mandaatverlening) ...30 (ingestemd | instemming | stemt in | stemmen in)",
        "(mandaat | mandaatbesluit | mandaatbesluiten) ...4 (instemt | instemmen)",
        "(aanvaardt | aanvaarden) ...2 mandaat",
        "(instemming | verklaring van instemming) ...16 (niet nodig | niet vereist | is vereist) & (mandaat | gemeenschappelijke regelingen)",
        "(gezien | gelet op) ...2 instemming ...4 (college | colleges | burgemeester | gemandateerde | mandaathouder)"
       ],
       "en": [
        "(consent | consented | consents) ...12 (mandate | mandates | mandate decision*)",
        "(mandatary | mandate | mandates | mandate decision*) ...20 (consent | consented | consents)",
        "(accept | accepts) ...2 mandate",
        "(having seen | in view of) ...2 consent ...6 (executive | executives | mandatary)"
       ]
      },
      "incomplete": {
       "nl": "In een mandaatbesluit, of bij een overeenkomst, is de instemming van het college van de andere gemeente nodig. Bij een centrumregeling niet.",
       "en": "A mandate decision, or one beside a contract, needs the consent of the executive of the other municipality. A centre arrangement does not."
      },
      "clause": {
       "nl": "De gemandateerde, en het orgaan onder wiens verantwoordelijkheid hij werkt, hebben op ${1:2 juni 2026} met het mandaat ingestemd.",
       "en": "The mandatary, and the authority under whose responsibility it works, consented to the mandate on ${1:2 June 2026}."
      },
      "examples": {
       "nl": [
        "Gemandateerde is het college dat met het mandaatbesluit instemt.",
        "Gezien de instemming van het college van de gemeente Waterstad;",
        "Een verklaring van instemming is niet nodig, omdat het mandaat berust op de Wet gemeenschappelijke regelingen.",
        "Het college van Waterstad heeft ingestemd met de mandaatverlening.",
        "Het college van Waterstad aanvaardt het mandaat."
       ],
       "en": [
        "Having seen the consent of the Executive of Waterstad;",
        "The executive of Waterstad has given its consent to the mandate.",
        "The executive of Waterstad accepts the mandate."
       ]
      },
      "counterexamples": {
       "nl": [
        "De stuurgroep stemt in met het jaarplan."
       ],
       "en": [
        "The steering group consents to the annual plan."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:4 lid 1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "VNG, Centrumgemeente",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22",
        "note": {
         "nl": "Bij een centrumregeling is instemming niet vereist (Awb art. 10:4 lid 2).",
         "en": "A centre arrangement needs no consent (Awb art. 10:4(2))."
        }
       }
      ]
     },
     {
      "id": "written",
      "title": {
       "nl": "schriftelijke verlening",
       "en": "grant in writing"
      },
      "question": {
       "nl": "Is het mandaat schriftelijk verleend?",
       "en": "Is the mandate granted in writing?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "centrumregeling",
        "mandaatbesluit"
       ]
      },
      "scope": "clause",
      "present": {
       "nl": [
        "(schriftelijk | schriftelijke) ...12 (mandaat | mandaten | verleend | verlening)",
        "bij [dit | deze] (besluit | regeling | mandaatbesluit) ...10 (verleend | verleent | verlenen)",
        "(mandaat | mandaten) ...10 verleend",
        "(verleent | verlenen) ...24 mandaat & !(kan | kunnen) ...24 mandaat [te] verlenen",
        "mandaatbesluit*",
        "(mandateert | mandateren) & !(kan | kunnen) ...24 mandateren"
       ],
       "en": [
        "(granted | grant | grants) ...4 in writing",
        "(mandate | mandates) ...10 granted",
        "(grant | grants) ...24 (mandate | mandates) & !(may | can) grant",
        "mandate decision*"
       ]
      },
      "incomplete": {
       "nl": "Een algemeen mandaat, en een mandaat aan iemand van een andere gemeente, wordt altijd schriftelijk verleend.",
       "en": "A general mandate, and one to somebody of another municipality, is always granted in writing."
      },
      "clause": {
       "nl": "Het mandaat is schriftelijk verleend bij ${1|deze regeling,dit besluit|}.",
       "en": "The mandate is granted in writing by ${1|this arrangement,this decision|}."
      },
      "examples": {
       "nl": [
        "Bij dit besluit verleent het college de directeur de bevoegdheid tot beslissen.",
        "Het college verleent de directeur mandaat.",
        "Het mandaatbesluit bevat de lijst van bevoegdheden.",
        "De colleges mandateren deze bevoegdheden aan de directeur."
       ],
       "en": [
        "The executive grants the director a mandate.",
        "The mandate decision holds the list of powers."
       ]
      },
      "counterexamples": {
       "nl": [
        "De colleges kunnen bevoegdheden mandateren."
       ],
       "en": [
        "The executives may confer powers on the director."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:5 lid 2",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "retained",
      "title": {
       "nl": "blijvende bevoegdheid van de mandaatgever",
       "en": "power that stays with the mandator"
      },
      "question": {
       "nl": "Staat vast dat de mandaatgever bevoegd en verantwoordelijk blijft?",
       "en": "Is it clear that the mandator keeps the power and the responsibility?"
      },
      "level": "recommended",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(mandaatgever | mandaatgevers) ...4 (blijft | blijven | behoudt | behouden)",
         "scope": "draft"
        },
        "(blijft | blijven | behoudt | behouden) ...8 (bevoegd | bevoegdheid | bevoegdheden | verantwoordelijk | verantwoordelijkheid)"
       ],
       "en": [
        {
         "phrase": "(mandator | mandators) ...4 (remain | remains | retain | retains | keep | keeps)",
         "scope": "draft"
        },
        "(remain | remains | retain | retains) ...8 (competent | power | powers | responsible | responsibility)"
       ]
      },
      "incomplete": {
       "nl": "Wek niet de indruk dat de verantwoordelijkheid overgaat; een besluit in mandaat is een besluit van de mandaatgever.",
       "en": "Do not suggest that the responsibility passes on; a decision under mandate is a decision of the mandator."
      },
      "clause": {
       "nl": "De mandaatgever blijft bevoegd de gemandateerde bevoegdheid zelf uit te oefenen en blijft voor de uitoefening verantwoordelijk.",
       "en": "The mandator remains competent to exercise the mandated power itself and remains responsible for its exercise."
      },
      "examples": {
       "nl": [
        "Het college behoudt deze bevoegdheden ook zelf."
       ],
       "en": [
        "The executive retains these powers itself as well."
       ]
      },
      "counterexamples": {
       "nl": [
        "De verantwoordelijkheid gaat over op het college van Waterstad."
       ],
       "en": [
        "The responsibility passes to the executive of Waterstad."
       ]
      },
      "sources": [
       {
        "ref": "Awb artt. 10:2 en 10:7",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "revocation",
      "title": {
       "nl": "intrekking van het mandaat",
       "en": "revocation of the mandate"
      },
      "question": {
       "nl": "Hoe wordt het mandaat ingetrokken, en wat gebeurt er met lopende zaken?",
       "en": "How is the mandate revoked, and what happens to pending cases?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(mandaat | mandaten | mandaatverlening) ...12 (intrekken | ingetrokken | in te trekken | intrekking | beëindigen | beëindigd)",
        "(intrekking | intrekken | beëindiging) ...2 (mandaat | mandaten)",
        "(trekt | trekken) ...8 mandaat ...4 in",
        {
         "phrase": "(dit besluit | dit mandaatbesluit) ...12 (intrekken | ingetrokken | in te trekken) & (te allen tijde | lopende zaken | lopende aanvragen)",
         "scope": "clause"
        }
       ],
       "en": [
        "(mandate | mandates) ...12 (revoke | revoked | withdraw | withdrawn | terminated)",
        "(revoke | revokes | revocation of | withdraw | withdraws | withdrawal of | terminate) ...3 (mandate | mandates)"
       ]
      },
      "incomplete": {
       "nl": "Intrekken kan altijd; een opzegtermijn of instemming van de ander mag niet worden geëist. Regel wel wie lopende zaken afmaakt.",
       "en": "Revocation is possible at all times; neither a notice period nor the consent of the other may be required. Do settle who completes pending cases."
      },
      "clause": {
       "nl": "De mandaatgever kan het mandaat te allen tijde schriftelijk intrekken; de gemandateerde draagt lopende zaken dan binnen ${1:twee weken} aan hem over.",
       "en": "The mandator may revoke the mandate in writing at any time; the mandatary then hands pending cases over within ${1:two weeks}."
      },
      "examples": {
       "nl": [
        "Elk college kan dit besluit te allen tijde intrekken; lopende zaken worden overgedragen.",
        "Bij intrekking van het mandaat handelt de mandaatgever lopende zaken zelf af.",
        "Trekt een college zijn mandaat in, dan draagt Waterstad de dossiers over."
       ],
       "en": [
        "The mandate can be revoked at any time.",
        "On revocation of the mandate the mandator completes the pending cases."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemandateerde beslist over herziening en intrekking van de voorziening."
       ],
       "en": [
        "The mandatary decides on revision of the service."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:8",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "effect-publication",
      "title": {
       "nl": "bekendmaking en inwerkingtreding van het mandaat",
       "en": "publication and entry into force of the mandate"
      },
      "question": {
       "nl": "Wanneer gaat het mandaat in en waar wordt het bekendgemaakt?",
       "en": "When does the mandate take effect and where is it published?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(mandaat | mandaten | mandaatbesluit | mandaatbesluiten) ...24 (in werking | bekendgemaakt | gemeenteblad)",
         "scope": "draft"
        },
        {
         "phrase": "(dit besluit | deze regeling | dit mandaatbesluit | de regeling) ...8 treedt ...10 in werking",
         "scope": "draft"
        },
        {
         "phrase": "(dit besluit | dit mandaatbesluit) ...10 (bekendgemaakt | bekend gemaakt | gepubliceerd)",
         "scope": "draft"
        },
        "(treedt | treden) ...10 in werking",
        "(bekendgemaakt | bekendmaking | gemeenteblad)"
       ],
       "en": [
        {
         "phrase": "(mandate | mandates | mandate decision*) ...20 (enters into force | enter into force | takes effect | take effect | published | municipal gazette)",
         "scope": "draft"
        },
        {
         "phrase": "(this decision | this arrangement) ...6 (enters into force | takes effect | shall enter into force | is published | published)",
         "scope": "draft"
        },
        "(enter | enters) into force",
        "(published | publication | gazette)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "waar het wordt bekendgemaakt",
         "en": "where it is published"
        },
        "phrases": {
         "nl": [
          "bekendgemaakt",
          "bekend gemaakt",
          "bekendmaking",
          "*gemeenteblad*",
          "gepubliceerd",
          "publicatie",
          "staatscourant"
         ],
         "en": [
          "publish",
          "published",
          "publication",
          "*gazette*"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Een mandaatbesluit dat niet is bekendgemaakt, werkt niet.",
       "en": "A mandate decision that has not been published has no effect."
      },
      "clause": {
       "nl": "Het mandaat wordt bekendgemaakt in het gemeenteblad van de gemeente van elke mandaatgever en treedt in werking op ${1:1 januari 2027}.",
       "en": "The mandate is published in the municipal gazette of the municipality of each mandator and takes effect on ${1:1 January 2027}."
      },
      "examples": {
       "nl": [
        "Deze regeling treedt op 1 januari 2027 in werking.",
        "Dit besluit wordt bekendgemaakt op de gebruikelijke wijze.",
        "Zij treedt de dag na publicatie in werking."
       ],
       "en": [
        "This decision enters into force on 1 January 2027."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het mandaat geldt voor besluiten op aanvraag."
       ],
       "en": [
        "The mandate holds for decisions on an application."
       ]
      },
      "sources": [
       {
        "ref": "Bekendmakingswet art. 6",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "HR 13 maart 2015, ECLI:NL:HR:2015:550",
        "short": "HR 13 maart 2015",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22",
        "note": {
         "nl": "Een mandaatbesluit moet bekend zijn gemaakt om te werken; uitspraak niet zelf gelezen.",
         "en": "A mandate decision has to be published to have effect; the judgment itself was not read."
        }
       }
      ]
     },
     {
      "id": "register",
      "title": {
       "nl": "mandaatregister",
       "en": "register of mandates"
      },
      "question": {
       "nl": "Wie houdt een actueel register van mandaten bij, en waar is het te zien?",
       "en": "Who keeps an up-to-date register of mandates, and where can it be seen?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(mandaatregister | mandaatregisters | bevoegdhedenregister)",
        {
         "phrase": "(register | overzicht) ...12 (mandaten | ondermandaten | gemandateerden | mandaathouders)",
         "strong": true
        },
        "(mandaatlijst | mandaten) ...10 (bijgehouden | actueel | bij te houden)"
       ],
       "en": [
        "(mandate register | mandates register)",
        "register ...10 (mandate | mandates | sub-mandates | mandataries)",
        "(list | mandates) ...8 kept up to date"
       ]
      },
      "incomplete": {
       "nl": "Noem wie het register bijhoudt en dat het openbaar is.",
       "en": "Name who keeps the register, and that it is public."
      },
      "clause": {
       "nl": "De gemandateerde houdt een openbaar en actueel register bij van mandaten en ondermandaten.",
       "en": "The mandatary keeps a public and up-to-date register of mandates and sub-mandates."
      },
      "examples": {
       "nl": [
        "De verleende bevoegdheden staan in het mandaatregister.",
        "De mandaatlijst wordt actueel gehouden door de secretaris."
       ],
       "en": [
        "The powers are entered in the mandate register.",
        "The list of powers is kept up to date by the secretary."
       ]
      },
      "counterexamples": {
       "nl": [
        "Aanvragen worden geregistreerd bij binnenkomst."
       ],
       "en": [
        "Applications are recorded on receipt."
       ]
      },
      "sources": [
       {
        "ref": "praktijk van gemeentelijke mandaatbesluiten (onder meer CVDR381615 en CVDR653523)",
        "short": "praktijk van mandaatbesluiten",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "replacement",
      "title": {
       "nl": "vervanging van de gemandateerde",
       "en": "replacement of the mandatary"
      },
      "question": {
       "nl": "Wie oefent het mandaat uit als de gemandateerde afwezig is?",
       "en": "Who exercises the mandate when the mandatary is absent?"
      },
      "level": "recommended",
      "scope": "clause",
      "present": {
       "nl": [
        "(plaatsvervanger | plaatsvervangers | plaatsvervangend | vervanger | vervangt | vervangen | vervanging)",
        "(afwezigheid | verhindering)",
        "(waarnemer | waarneming | waarneemt | waargenomen)"
       ],
       "en": [
        "(deputy | deputies | replacement | replaces | replaced)",
        "(absence | absent)"
       ]
      },
      "incomplete": {
       "nl": "Zonder vervanging ligt de besluitvorming stil bij ziekte of vakantie.",
       "en": "Without replacement decisions come to a halt with illness or holidays."
      },
      "clause": {
       "nl": "Bij afwezigheid van de gemandateerde functionaris oefent zijn aangewezen plaatsvervanger het mandaat uit.",
       "en": "In the absence of the mandated official the designated deputy exercises the mandate."
      },
      "examples": {
       "nl": [
        "De taak wordt waargenomen door het afdelingshoofd."
       ],
       "en": [
        "An absent official is replaced by the head of department."
       ]
      },
      "counterexamples": {
       "nl": [
        "De functionaris beslist binnen twee weken."
       ],
       "en": [
        "The official decides within two weeks."
       ]
      },
      "sources": [
       {
        "ref": "praktijk van gemeentelijke mandaatbesluiten (onder meer CVDR381615 en CVDR653523)",
        "short": "praktijk van mandaatbesluiten",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "De regeling verleent zelf het mandaat aan het college van de centrumgemeente, met grenzen, een plafond en een kwartaaloverzicht.",
        "en": "The arrangement itself grants the mandate to the executive of the centre municipality, with limits, a ceiling and a quarterly overview."
       },
       "heading": {
        "nl": "Mandaat",
        "en": "Mandate"
       },
       "body": {
        "nl": "1. Elk college van burgemeester en wethouders van de gemeenten {{participants}} (hierna: mandaatgever) verleent het college van burgemeester en wethouders van de gemeente {{centre}} (hierna: gemandateerde) mandaat om in zijn naam besluiten te nemen en die te ondertekenen op grond van:\n   a. ${1:de artikelen 2.3.3, 2.3.5 en 2.3.6 van de Wet maatschappelijke ondersteuning 2015: voorzieningen voor beschermd wonen en opvang en persoonsgebonden budgetten daarvoor};\n   b. ${2:de artikelen 2.3.9, 2.3.10 en 2.4.1 van die wet: heronderzoek, herziening, intrekking en terugvordering};\n   c. ${3:titel 4.2 van de Algemene wet bestuursrecht: subsidies aan aanbieders}.\n2. Uitgezonderd van het mandaat zijn:\n   a. het vaststellen van algemeen verbindende voorschriften en beleidsregels;\n   b. het beslissen op bezwaar, dat de mandaatgever zelf doet;\n   c. besluiten die van de beleidsregels van de mandaatgever afwijken.\n3. Het mandaat wordt uitgeoefend binnen de grenzen van de verordening, de beleidsregels en de begroting van de mandaatgever. Een besluit met een waarde van meer dan ${4:€ 80.000} per cliënt per jaar, een besluit dat een precedent schept en een besluit dat politiek gevoelig is, wordt vooraf aan de mandaatgever voorgelegd.\n4. Volmacht tot privaatrechtelijke rechtshandelingen en machtiging tot feitelijke handelingen vallen niet onder het mandaat en worden afzonderlijk verleend.\n5. De gemandateerde kan schriftelijk ondermandaat verlenen aan ${5:de gemeentesecretaris} en aan functionarissen die onder zijn verantwoordelijkheid werken. Verder ondermandaat is uitgesloten.\n6. De mandaatgever kan in het algemeen of per geval schriftelijk instructies geven over de uitoefening van het mandaat. Zij gelden uitsluitend voor besluiten die namens hem worden genomen.\n7. De gemandateerde geeft de mandaatgever desgevraagd inlichtingen en rapporteert hem ${6|elk kwartaal,elk halfjaar|}, binnen ${7:vier weken} na afloop daarvan, over het aantal en de aard van de besluiten, de afwijzingen en de bezwaren.\n8. Een besluit vermeldt dat het is genomen namens het college van burgemeester en wethouders van de betrokken gemeente en wordt ondertekend namens dat college, met functie en naam van de ondertekenaar.\n9. De mandaatgever blijft bevoegd de gemandateerde bevoegdheid zelf uit te oefenen en blijft voor de uitoefening verantwoordelijk.\n10. De gemandateerde houdt een openbaar en actueel register bij van mandaten en ondermandaten en wijst voor elke functionaris een plaatsvervanger bij afwezigheid aan.\n11. De mandaatgever kan het mandaat te allen tijde schriftelijk intrekken. De gemandateerde draagt lopende zaken dan binnen ${8:twee weken} aan hem over.\n12. Het mandaat is bij deze regeling schriftelijk verleend, wordt met haar bekendgemaakt in het gemeenteblad van alle deelnemende gemeenten en treedt tegelijk met haar in werking.",
        "en": "1. Each municipal executive of the municipalities of {{participants}} (hereinafter: mandator) grants the municipal executive of the municipality of {{centre}} (hereinafter: mandatary) a mandate to take decisions in its name and to sign them, under:\n   a. ${1:articles 2.3.3, 2.3.5 and 2.3.6 of the Social Support Act 2015 (Wmo 2015): services of sheltered housing and shelter and personal budgets for these};\n   b. ${2:articles 2.3.9, 2.3.10 and 2.4.1 of that act: reassessment, revision, revocation and recovery};\n   c. ${3:title 4.2 of the General Administrative Law Act (Awb): grants to providers}.\n2. Excluded from the mandate are:\n   a. the adoption of generally binding rules and policy rules;\n   b. decisions on objections, which the mandator takes itself;\n   c. decisions that depart from the policy rules of the mandator.\n3. The mandate is exercised within the limits of the by-law, the policy rules and the budget of the mandator. A decision with a value of more than ${4:€ 80,000} per client per year, a decision that sets a precedent and a decision that is politically sensitive is first submitted to the mandator.\n4. A power of attorney for acts under private law and an authorisation for acts in fact are no part of the mandate and are given separately.\n5. The mandatary may grant a sub-mandate in writing to ${5:the municipal secretary} and to officials who work under its responsibility. Any further sub-mandate is excluded.\n6. The mandator may give instructions in writing, in general or for a case, on the exercise of the mandate. They hold only for decisions that are taken in its name.\n7. The mandatary gives the mandator information on request and reports to it ${6|every quarter,every half year|}, within ${7:four weeks} of its end, on the number and nature of the decisions, the refusals and the objections.\n8. A decision states that it was taken in the name of the executive of the municipality concerned and is signed on behalf of that executive, with office and name of the signatory.\n9. The mandator remains competent to exercise the mandated power itself and remains responsible for its exercise.\n10. The mandatary keeps a public and up-to-date register of mandates and sub-mandates and designates a deputy for each official in case of absence.\n11. The mandator may revoke the mandate in writing at any time. The mandatary then hands pending cases over within ${8:two weeks}.\n12. The mandate is granted in writing by this arrangement, is published with it in the municipal gazette of all participating municipalities and takes effect at the same time."
       },
       "forms": [
        "centrumregeling"
       ]
      },
      {
       "summary": {
        "nl": "Het besluit verleent mandaat met instemming van de gemandateerde; volmacht en machtiging staan apart.",
        "en": "The decision grants a mandate with the consent of the mandatary; power of attorney and authorisation stand apart."
       },
       "heading": {
        "nl": "Mandaat",
        "en": "Mandate"
       },
       "body": {
        "nl": "1. Elk college van burgemeester en wethouders van de gemeenten {{participants}} (hierna: mandaatgever) verleent het college van burgemeester en wethouders van de gemeente {{centre}} (hierna: gemandateerde) mandaat om in zijn naam besluiten te nemen en die te ondertekenen op grond van:\n   a. ${1:de artikelen 2.3.3, 2.3.5 en 2.3.6 van de Wet maatschappelijke ondersteuning 2015: voorzieningen voor beschermd wonen en opvang en persoonsgebonden budgetten daarvoor};\n   b. ${2:de artikelen 2.3.9, 2.3.10 en 2.4.1 van die wet: heronderzoek, herziening, intrekking en terugvordering};\n   c. ${3:titel 4.2 van de Algemene wet bestuursrecht: subsidies aan aanbieders}.\n2. De gemandateerde heeft met het mandaat ingestemd, mede als orgaan onder wiens verantwoordelijkheid de functionarissen aan wie hij ondermandaat verleent, werkzaam zijn.\n3. Uitgezonderd van het mandaat zijn:\n   a. het vaststellen van algemeen verbindende voorschriften en beleidsregels;\n   b. het beslissen op bezwaar, dat de mandaatgever zelf doet;\n   c. besluiten die van de beleidsregels van de mandaatgever afwijken;\n   d. bevoegdheden van de burgemeester.\n4. Het mandaat wordt uitgeoefend binnen de grenzen van de verordening, de beleidsregels en de begroting van de mandaatgever. Een besluit met een waarde van meer dan ${5:€ 80.000} per cliënt per jaar, een besluit dat een precedent schept en een besluit dat politiek gevoelig is, wordt vooraf aan de mandaatgever voorgelegd.\n5. Volmacht tot privaatrechtelijke rechtshandelingen en machtiging tot feitelijke handelingen vallen niet onder het mandaat; daarvoor gelden de bepalingen over volmacht en machtiging in dit besluit.\n6. De gemandateerde kan schriftelijk ondermandaat verlenen aan ${6:de gemeentesecretaris} en aan functionarissen die onder zijn verantwoordelijkheid werken. Verder ondermandaat is uitgesloten.\n7. De mandaatgever kan in het algemeen of per geval schriftelijk instructies geven over de uitoefening van het mandaat. Zij gelden uitsluitend voor besluiten die namens hem worden genomen.\n8. De gemandateerde geeft de mandaatgever desgevraagd inlichtingen en rapporteert hem ${7|elk kwartaal,elk halfjaar|}, binnen ${8:vier weken} na afloop daarvan, over het aantal en de aard van de besluiten, de afwijzingen en de bezwaren.\n9. Een besluit vermeldt dat het is genomen namens het college van burgemeester en wethouders van de betrokken gemeente en wordt ondertekend namens dat college, met functie en naam van de ondertekenaar.\n10. De mandaatgever blijft bevoegd de gemandateerde bevoegdheid zelf uit te oefenen en blijft voor de uitoefening verantwoordelijk.\n11. De gemandateerde houdt een openbaar en actueel register bij van mandaten en ondermandaten en wijst voor elke functionaris een plaatsvervanger bij afwezigheid aan.\n12. De mandaatgever kan het mandaat te allen tijde schriftelijk intrekken. De gemandateerde draagt lopende zaken dan binnen ${9:twee weken} aan hem over.\n13. Het mandaat is bij dit besluit schriftelijk verleend. Dit besluit wordt bekendgemaakt in het gemeenteblad van de gemeente van elke mandaatgever en treedt in werking op ${10:1 januari 2027}.",
        "en": "1. Each municipal executive of the municipalities of {{participants}} (hereinafter: mandator) grants the municipal executive of the municipality of {{centre}} (hereinafter: mandatary) a mandate to take decisions in its name and to sign them, under:\n   a. ${1:articles 2.3.3, 2.3.5 and 2.3.6 of the Social Support Act 2015 (Wmo 2015): services of sheltered housing and shelter and personal budgets for these};\n   b. ${2:articles 2.3.9, 2.3.10 and 2.4.1 of that act: reassessment, revision, revocation and recovery};\n   c. ${3:title 4.2 of the General Administrative Law Act (Awb): grants to providers}.\n2. The mandatary has consented to the mandate, also as the authority under whose responsibility the officials work to whom it grants a sub-mandate.\n3. Excluded from the mandate are:\n   a. the adoption of generally binding rules and policy rules;\n   b. decisions on objections, which the mandator takes itself;\n   c. decisions that depart from the policy rules of the mandator;\n   d. powers of the mayor.\n4. The mandate is exercised within the limits of the by-law, the policy rules and the budget of the mandator. A decision with a value of more than ${5:€ 80,000} per client per year, a decision that sets a precedent and a decision that is politically sensitive is first submitted to the mandator.\n5. A power of attorney for acts under private law and an authorisation for acts in fact are no part of the mandate; the provisions on those in this decision apply.\n6. The mandatary may grant a sub-mandate in writing to ${6:the municipal secretary} and to officials who work under its responsibility. Any further sub-mandate is excluded.\n7. The mandator may give instructions in writing, in general or for a case, on the exercise of the mandate. They hold only for decisions that are taken in its name.\n8. The mandatary gives the mandator information on request and reports to it ${7|every quarter,every half year|}, within ${8:four weeks} of its end, on the number and nature of the decisions, the refusals and the objections.\n9. A decision states that it was taken in the name of the executive of the municipality concerned and is signed on behalf of that executive, with office and name of the signatory.\n10. The mandator remains competent to exercise the mandated power itself and remains responsible for its exercise.\n11. The mandatary keeps a public and up-to-date register of mandates and sub-mandates and designates a deputy for each official in case of absence.\n12. The mandator may revoke the mandate in writing at any time. The mandatary then hands pending cases over within ${9:two weeks}.\n13. The mandate is granted in writing by this decision. This decision is published in the municipal gazette of the municipality of each mandator and enters into force on ${10:1 January 2027}."
       },
       "forms": [
        "mandaatbesluit"
       ]
      },
      {
       "summary": {
        "nl": "De afspraken verlenen zelf geen mandaat, maar verwijzen naar een afzonderlijk mandaatbesluit met datum en zeggen wat daarin staat.",
        "en": "The agreement grants no mandate itself, but refers to a separate, dated mandate decision and says what that holds."
       },
       "heading": {
        "nl": "Mandaat",
        "en": "Mandate"
       },
       "body": {
        "nl": "1. De bevoegdheid om namens een bestuursorgaan van een andere gemeente te besluiten berust uitsluitend op het mandaatbesluit van ${1:16 juni 2026}, afzonderlijk genomen door elk college van burgemeester en wethouders van de gemeenten {{participants}} (hierna: mandaatgever). De afspraken in dit document zijn geen mandaatbesluit.\n2. Gemandateerde is het college van burgemeester en wethouders van de gemeente {{centre}}, dat met het mandaatbesluit instemt.\n3. Het mandaat omvat uitsluitend besluiten op grond van ${3:de artikelen 2.3.3, 2.3.5, 2.3.6, 2.3.9 en 2.3.10 van de Wet maatschappelijke ondersteuning 2015}, het nemen en ondertekenen daaronder begrepen.\n4. Uitgezonderd van het mandaat zijn het vaststellen van algemeen verbindende voorschriften en beleidsregels, het beslissen op bezwaar en besluiten die van de beleidsregels van de mandaatgever afwijken.\n5. Het mandaat wordt uitgeoefend binnen de grenzen van de verordening, de beleidsregels en de begroting van de mandaatgever. Een besluit met een waarde van meer dan ${4:€ 80.000} per cliënt per jaar, een besluit dat een precedent schept en een besluit dat politiek gevoelig is, wordt vooraf aan de mandaatgever voorgelegd.\n6. Volmacht tot privaatrechtelijke rechtshandelingen en machtiging tot feitelijke handelingen vallen niet onder het mandaat en worden afzonderlijk verleend.\n7. De gemandateerde kan schriftelijk ondermandaat verlenen aan ${5:de gemeentesecretaris} en aan functionarissen die onder zijn verantwoordelijkheid werken. Verder ondermandaat is uitgesloten.\n8. De mandaatgever kan in het algemeen of per geval schriftelijk instructies geven over de uitoefening van het mandaat. Zij gelden uitsluitend voor besluiten die namens hem worden genomen.\n9. De gemandateerde geeft de mandaatgever desgevraagd inlichtingen en rapporteert hem ${6|elk kwartaal,elk halfjaar|}, binnen ${7:vier weken} na afloop daarvan, over het aantal en de aard van de besluiten, de afwijzingen en de bezwaren.\n10. Een besluit vermeldt dat het is genomen namens het college van burgemeester en wethouders van de betrokken gemeente en wordt ondertekend namens dat college, met functie en naam van de ondertekenaar.\n11. De mandaatgever blijft bevoegd de gemandateerde bevoegdheid zelf uit te oefenen en kan het mandaat te allen tijde schriftelijk intrekken. De gemandateerde draagt lopende zaken dan binnen ${8:twee weken} aan hem over.\n12. De gemandateerde houdt een openbaar en actueel register bij van mandaten en ondermandaten en wijst voor elke functionaris een plaatsvervanger bij afwezigheid aan.\n13. Het mandaatbesluit wordt bekendgemaakt in het gemeenteblad van de gemeente van elke mandaatgever en treedt in werking op ${9:1 januari 2027}. Bij strijd met dit artikel gaat het mandaatbesluit voor.",
        "en": "1. The power to decide in the name of an administrative authority of another municipality rests solely on the mandate decision of ${1:16 June 2026}, taken separately by each municipal executive of the municipalities of {{participants}} (hereinafter: mandator). What is agreed in this document is no mandate decision.\n2. The mandatary is the municipal executive of the municipality of {{centre}}, which consents to the mandate decision.\n3. The mandate covers only decisions under ${3:articles 2.3.3, 2.3.5, 2.3.6, 2.3.9 and 2.3.10 of the Social Support Act 2015 (Wmo 2015)}: the mandatary takes these decisions and may sign them.\n4. Excluded from the mandate are the adoption of generally binding rules and policy rules, decisions on objections and decisions that depart from the policy rules of the mandator.\n5. The mandate is exercised within the limits of the by-law, the policy rules and the budget of the mandator. A decision with a value of more than ${4:€ 80,000} per client per year, a decision that sets a precedent and a decision that is politically sensitive is first submitted to the mandator.\n6. A power of attorney for acts under private law and an authorisation for acts in fact are no part of the mandate and are given separately.\n7. The mandatary may grant a sub-mandate in writing to ${5:the municipal secretary} and to officials who work under its responsibility. Any further sub-mandate is excluded.\n8. The mandator may give instructions in writing, in general or for a case, on the exercise of the mandate. They hold only for decisions that are taken in its name.\n9. The mandatary gives the mandator information on request and reports to it ${6|every quarter,every half year|}, within ${7:four weeks} of its end, on the number and nature of the decisions, the refusals and the objections.\n10. A decision states that it was taken in the name of the executive of the municipality concerned and is signed on behalf of that executive, with office and name of the signatory.\n11. The mandator remains competent to exercise the mandated power itself and may revoke the mandate in writing at any time. The mandatary then hands pending cases over within ${8:two weeks}.\n12. The mandatary keeps a public and up-to-date register of mandates and sub-mandates and designates a deputy for each official in case of absence.\n13. The mandate decision is published in the municipal gazette of the municipality of each mandator and takes effect on ${9:1 January 2027}. In the event of conflict with this article the mandate decision prevails."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "dvo"
       ]
      },
      {
       "summary": {
        "nl": "Het dagelijks bestuur mandateert de uitvoering aan de directeur en houdt beleid en bezwaar zelf.",
        "en": "The executive board mandates the director to carry out its tasks and keeps policy and objections to itself."
       },
       "heading": {
        "nl": "Mandaat",
        "en": "Mandate"
       },
       "body": {
        "nl": "1. Het dagelijks bestuur (hierna: mandaatgever) verleent de directeur (hierna: gemandateerde) mandaat om in zijn naam besluiten te nemen en die te ondertekenen op grond van ${1:de artikelen 2.3.3, 2.3.5, 2.3.6, 2.3.9 en 2.3.10 van de Wet maatschappelijke ondersteuning 2015}, voor zover die bevoegdheden bij deze regeling zijn overgedragen.\n2. Uitgezonderd van het mandaat zijn het vaststellen van algemeen verbindende voorschriften en beleidsregels, het beslissen op bezwaar en besluiten die van de beleidsregels afwijken.\n3. Het mandaat wordt uitgeoefend binnen de grenzen van de verordening, de beleidsregels en de begroting. Een besluit met een waarde van meer dan ${2:€ 80.000} per cliënt per jaar en een besluit dat een precedent schept of politiek gevoelig is, wordt vooraf aan de mandaatgever voorgelegd.\n4. De mandaatgever kan de gemandateerde ook volmacht tot privaatrechtelijke rechtshandelingen en machtiging tot feitelijke handelingen geven.\n5. De gemandateerde kan schriftelijk ondermandaat verlenen aan functionarissen die onder zijn verantwoordelijkheid werken. Verder ondermandaat is uitgesloten.\n6. De mandaatgever kan in het algemeen of per geval schriftelijk instructies geven over de uitoefening van het mandaat.\n7. De gemandateerde rapporteert de mandaatgever ${3|elk kwartaal,elk halfjaar|} over het aantal en de aard van de besluiten, de afwijzingen en de bezwaren.\n8. Een besluit vermeldt dat het is genomen namens het dagelijks bestuur en wordt ondertekend namens dat bestuur, met functie en naam van de ondertekenaar.\n9. De mandaatgever blijft bevoegd de gemandateerde bevoegdheid zelf uit te oefenen en kan het mandaat te allen tijde schriftelijk intrekken.\n10. De gemandateerde houdt een openbaar en actueel register bij van mandaten en ondermandaten en wijst voor elke functionaris een plaatsvervanger bij afwezigheid aan.\n11. Het mandaat wordt met deze regeling bekendgemaakt en treedt tegelijk met haar in werking.",
        "en": "1. The executive board (hereinafter: mandator) grants the director (hereinafter: mandatary) a mandate to take decisions in its name and to sign them, under ${1:articles 2.3.3, 2.3.5, 2.3.6, 2.3.9 and 2.3.10 of the Social Support Act 2015 (Wmo 2015)}, in so far as those powers are transferred by this arrangement.\n2. Excluded from the mandate are the adoption of generally binding rules and policy rules, decisions on objections and decisions that depart from the policy rules.\n3. The mandate is exercised within the limits of the by-law, the policy rules and the budget. A decision with a value of more than ${2:€ 80,000} per client per year and a decision that sets a precedent or is politically sensitive is first submitted to the mandator.\n4. The mandator may also give the mandatary a power of attorney for acts under private law and an authorisation for acts in fact.\n5. The mandatary may grant a sub-mandate in writing to officials who work under its responsibility. Any further sub-mandate is excluded.\n6. The mandator may give instructions in writing, in general or for a case, on the exercise of the mandate.\n7. The mandatary reports to the mandator ${3|every quarter,every half year|} on the number and nature of the decisions, the refusals and the objections.\n8. A decision states that it was taken in the name of the executive board and is signed on behalf of that board, with office and name of the signatory.\n9. The mandator remains competent to exercise the mandated power itself and may revoke the mandate in writing at any time.\n10. The mandatary keeps a public and up-to-date register of mandates and sub-mandates and designates a deputy for each official in case of absence.\n11. The mandate is published with this arrangement and takes effect at the same time."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "Het bestuur mandateert de uitvoering aan de directeur en houdt bezwaar zelf.",
        "en": "The board mandates the director to carry out its tasks and keeps objections to itself."
       },
       "heading": {
        "nl": "Mandaat",
        "en": "Mandate"
       },
       "body": {
        "nl": "1. Het bestuur (hierna: mandaatgever) verleent de directeur (hierna: gemandateerde) mandaat om in zijn naam besluiten te nemen en die te ondertekenen op grond van ${1:de artikelen 2.3.5 en 2.3.6 van de Wet maatschappelijke ondersteuning 2015}, voor zover die bevoegdheden bij deze regeling zijn overgedragen.\n2. Uitgezonderd van het mandaat zijn het vaststellen van beleidsregels, het beslissen op bezwaar en besluiten die van de beleidsregels afwijken.\n3. Het mandaat wordt uitgeoefend binnen de grenzen van de beleidsregels en de begroting. Een besluit met een waarde van meer dan ${2:€ 80.000} en een besluit dat een precedent schept of politiek gevoelig is, wordt vooraf aan de mandaatgever voorgelegd.\n4. De mandaatgever kan de gemandateerde ook volmacht tot privaatrechtelijke rechtshandelingen en machtiging tot feitelijke handelingen geven.\n5. De gemandateerde kan schriftelijk ondermandaat verlenen aan functionarissen die onder zijn verantwoordelijkheid werken. Verder ondermandaat is uitgesloten.\n6. De mandaatgever kan in het algemeen of per geval schriftelijk instructies geven over de uitoefening van het mandaat.\n7. De gemandateerde rapporteert de mandaatgever ${3|elk kwartaal,elk halfjaar|} over het aantal en de aard van de besluiten, de afwijzingen en de bezwaren.\n8. Een besluit vermeldt dat het is genomen namens het bestuur en wordt ondertekend namens dat bestuur, met functie en naam van de ondertekenaar.\n9. De mandaatgever blijft bevoegd de gemandateerde bevoegdheid zelf uit te oefenen en kan het mandaat te allen tijde schriftelijk intrekken.\n10. De gemandateerde houdt een openbaar en actueel register bij van mandaten en ondermandaten en wijst voor elke functionaris een plaatsvervanger bij afwezigheid aan.\n11. Het mandaat wordt met deze regeling bekendgemaakt en treedt tegelijk met haar in werking.",
        "en": "1. The board (hereinafter: mandator) grants the director (hereinafter: mandatary) a mandate to take decisions in its name and to sign them, under ${1:articles 2.3.5 and 2.3.6 of the Social Support Act 2015 (Wmo 2015)}, in so far as those powers are transferred by this arrangement.\n2. Excluded from the mandate are the adoption of policy rules, decisions on objections and decisions that depart from the policy rules.\n3. The mandate is exercised within the limits of the policy rules and the budget. A decision with a value of more than ${2:€ 80,000} and a decision that sets a precedent or is politically sensitive is first submitted to the mandator.\n4. The mandator may also give the mandatary a power of attorney for acts under private law and an authorisation for acts in fact.\n5. The mandatary may grant a sub-mandate in writing to officials who work under its responsibility. Any further sub-mandate is excluded.\n6. The mandator may give instructions in writing, in general or for a case, on the exercise of the mandate.\n7. The mandatary reports to the mandator ${3|every quarter,every half year|} on the number and nature of the decisions, the refusals and the objections.\n8. A decision states that it was taken in the name of the board and is signed on behalf of that board, with office and name of the signatory.\n9. The mandator remains competent to exercise the mandated power itself and may revoke the mandate in writing at any time.\n10. The mandatary keeps a public and up-to-date register of mandates and sub-mandates and designates a deputy for each official in case of absence.\n11. The mandate is published with this arrangement and takes effect at the same time."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Het gemeenschappelijk orgaan heeft geen eigen personeel en mandateert aan een functionaris van een deelnemende gemeente.",
        "en": "The joint organ has no staff of its own and mandates an official of a participating municipality."
       },
       "heading": {
        "nl": "Mandaat",
        "en": "Mandate"
       },
       "body": {
        "nl": "1. Het gemeenschappelijk orgaan (hierna: mandaatgever) verleent de directeur ${1:sociaal domein} van de gemeente {{centre}} (hierna: gemandateerde) mandaat om in zijn naam besluiten te nemen en die te ondertekenen op grond van ${2:de artikelen 2.3.3, 2.3.5, 2.3.6, 2.3.9 en 2.3.10 van de Wet maatschappelijke ondersteuning 2015}, voor zover die bevoegdheden bij deze regeling zijn overgedragen.\n2. De gemandateerde en het college van burgemeester en wethouders van de gemeente {{centre}} hebben met het mandaat ingestemd.\n3. Uitgezonderd van het mandaat zijn het vaststellen van beleidsregels, het beslissen op bezwaar en besluiten die van de beleidsregels afwijken.\n4. Het mandaat wordt uitgeoefend binnen de grenzen van de verordening, de beleidsregels en de begroting. Een besluit met een waarde van meer dan ${4:€ 80.000} per cliënt per jaar en een besluit dat een precedent schept of politiek gevoelig is, wordt vooraf aan de mandaatgever voorgelegd.\n5. Volmacht tot privaatrechtelijke rechtshandelingen en machtiging tot feitelijke handelingen vallen niet onder het mandaat en worden afzonderlijk verleend.\n6. De gemandateerde kan schriftelijk ondermandaat verlenen aan functionarissen die onder zijn verantwoordelijkheid werken. Verder ondermandaat is uitgesloten.\n7. De mandaatgever kan in het algemeen of per geval schriftelijk instructies geven over de uitoefening van het mandaat.\n8. De gemandateerde rapporteert de mandaatgever ${5|elk kwartaal,elk halfjaar|} over het aantal en de aard van de besluiten, de afwijzingen en de bezwaren.\n9. Een besluit vermeldt dat het is genomen namens het gemeenschappelijk orgaan en wordt ondertekend namens dat orgaan, met functie en naam van de ondertekenaar.\n10. De mandaatgever blijft bevoegd de gemandateerde bevoegdheid zelf uit te oefenen en kan het mandaat te allen tijde schriftelijk intrekken.\n11. De gemandateerde houdt een openbaar en actueel register bij van mandaten en ondermandaten en wijst voor elke functionaris een plaatsvervanger bij afwezigheid aan.\n12. Het mandaat wordt met deze regeling bekendgemaakt en treedt tegelijk met haar in werking.",
        "en": "1. The joint organ (hereinafter: mandator) grants the director of ${1:social affairs} of the municipality of {{centre}} (hereinafter: mandatary) a mandate to take decisions in its name and to sign them, under ${2:articles 2.3.3, 2.3.5, 2.3.6, 2.3.9 and 2.3.10 of the Social Support Act 2015 (Wmo 2015)}, in so far as those powers are transferred by this arrangement.\n2. The mandatary and the municipal executive of the municipality of {{centre}} consented to the mandate.\n3. Excluded from the mandate are the adoption of policy rules, decisions on objections and decisions that depart from the policy rules.\n4. The mandate is exercised within the limits of the by-law, the policy rules and the budget. A decision with a value of more than ${4:€ 80,000} per client per year and a decision that sets a precedent or is politically sensitive is first submitted to the mandator.\n5. A power of attorney for acts under private law and an authorisation for acts in fact are no part of the mandate and are given separately.\n6. The mandatary may grant a sub-mandate in writing to officials who work under its responsibility. Any further sub-mandate is excluded.\n7. The mandator may give instructions in writing, in general or for a case, on the exercise of the mandate.\n8. The mandatary reports to the mandator ${5|every quarter,every half year|} on the number and nature of the decisions, the refusals and the objections.\n9. A decision states that it was taken in the name of the joint organ and is signed on behalf of that organ, with office and name of the signatory.\n10. The mandator remains competent to exercise the mandated power itself and may revoke the mandate in writing at any time.\n11. The mandatary keeps a public and up-to-date register of mandates and sub-mandates and designates a deputy for each official in case of absence.\n12. The mandate is published with this arrangement and takes effect at the same time."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      }
     ]
    }
   },
   {
    "id": "objection",
    "title": {
     "nl": "bezwaar tegen beschikkingen",
     "en": "objections against decisions"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "law-if",
     "regiovisie": "n/a"
    },
    "condition": {
     "phrases": {
      "nl": [
       "mandaat ...8 (voor | tot | om) ...4 (alle | elke) ...2 (bevoegdheden | besluiten | beslissingen)",
       "mandaat omvat ...2 (alle | elke) ...2 (bevoegdheden | besluiten | beslissingen)",
       "(mandateren | mandateert) ...6 (alle | elke) ...2 (bevoegdheden | besluiten | beslissingen)",
       "mandaat ... (waaronder | inclusief | daaronder begrepen | met inbegrip van) ...6 (bezwaar | bezwaarschriften)"
      ],
      "en": [
       "mandate ...8 (for | to | in respect of) ...4 (all | any) ...2 (powers | decisions)",
       "mandate (includes | covers) ...2 (all | any) ...2 (powers | decisions)",
       "mandate ... (including | inclusive of) ...6 (objection | objections)"
      ]
     },
     "why": {
      "nl": "Het mandaat is zo ruim omschreven dat het beslissen op bezwaar eronder valt. Dat mag niet aan dezelfde gemandateerde worden opgedragen; de tekst moet het dus uitzonderen.",
      "en": "The mandate is worded so widely that it includes deciding on objections. That may not be entrusted to the same mandatary, so the text has to exclude it."
     }
    },
    "why": {
     "nl": "Wie tegen een beschikking opkomt, heeft recht op een heroverweging door het bevoegde orgaan. Ligt niet vast welk college beslist, wie adviseert en wie het dossier levert, dan verlopen de wettelijke termijnen en beslist soms degene die het besluit zelf nam.",
     "en": "A person who objects to a decision is entitled to a review by the competent authority. If it is not settled which executive decides, who advises and who supplies the file, the statutory time limits lapse and sometimes the very person who took the decision reviews it."
    },
    "sources": [
     {
      "ref": "Awb art. 10:3, derde lid",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "Mandaat om op bezwaar te beslissen gaat niet naar degene die het besluit krachtens mandaat nam.",
       "en": "A mandate to decide on an objection does not go to the person who took the decision under mandate."
      }
     },
     {
      "ref": "Awb art. 7:10",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22"
     },
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "bezwaar",
      "bezwaren",
      "bezwaarschriften",
      "bezwaarprocedure*",
      "bezwaarschriftenprocedure*",
      "rechtsbescherming",
      "rechtsmiddelen",
      "juridische procedures",
      "beroep & !(beroepsaansprakelijkheid | beroepsgeheim)"
     ],
     "en": [
      "objection",
      "objections",
      "appeal",
      "appeals",
      "legal protection",
      "legal remedies",
      "review of decisions"
     ]
    },
    "terms": {
     "nl": [
      "bezwaar",
      "bezwaren",
      "bezwaarschrift*",
      "bezwaarcommissie",
      "bezwarencommissie",
      "beroep",
      "hoger beroep",
      "verweer*",
      "heroverweging",
      "hoorzitting",
      "bestreden besluit",
      "primaire besluit",
      "dwangsom*",
      "proceskosten*"
     ],
     "en": [
      "objection*",
      "objector*",
      "appeal*",
      "defence",
      "hearing",
      "advisory committee",
      "contested decision",
      "penalty payment*",
      "legal costs"
     ]
    },
    "deferrals": {
     "nl": [
      "verordening ...2 bezwaarschriften",
      "reglement ...2 bezwaar*",
      "werkinstructie ...2 bezwaar*"
     ],
     "en": [
      "objections by-law",
      "by-law on objections",
      "objections procedure"
     ]
    },
    "elements": [
     {
      "id": "objection-decider",
      "title": {
       "nl": "wie op bezwaar beslist",
       "en": "who decides on objections"
      },
      "question": {
       "nl": "Welk bestuursorgaan beslist op bezwaar tegen een beschikking?",
       "en": "Which authority decides on an objection to a decision?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "op [een | het | de] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) ... (beslist | beslissen) & !kan worden beslist",
         "strong": true
        },
        {
         "phrase": "beslist ...6 op ...4 (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
         "strong": true
        },
        {
         "phrase": "(colleges | burgemeesters) ...2 beslissen ...6 op [een | het | de] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
         "strong": true
        },
        "(bezwaar | bezwaren | bezwaarschriften) ...6 beslist [door]",
        {
         "phrase": "(college | bestuur | mandaatgever | <orgaan>) ...8 beslist & !kan worden beslist",
         "scope": "clause"
        },
        {
         "phrase": "(beslist door ...3 college | door ...3 college beslist)",
         "scope": "clause"
        },
        "(beslissing | beslissingen | beslissen) op [het | een] (bezwaar | bezwaarschrift | bezwaarschriften) ...6 (voorbehouden | berust | genomen door | blijft bij)",
        "(beslissing | beslissingen | besluit | beslissen) [op | inzake] [het | een] (bezwaar | bezwaarschrift | bezwaarschriften) & (mandaat | bevoegd | bevoegdheid | voorbehouden) & !(niet | geen | uitgezonderd | uitzondering | omvat)",
        "(besluit | besluiten) op [een | het | de] (bezwaar | bezwaarschrift | bezwaarschriften) ...4 (college | colleges | bestuur | mandaatgever)",
        "(niet gemandateerd | niet onder het mandaat | buiten het mandaat | uitgezonderd van het mandaat) ...30 (bezwaar | bezwaarschrift | bezwaarschriften)"
       ],
       "en": [
        {
         "phrase": "(decides | decide) ...4 (objection | objections)",
         "strong": true
        },
        {
         "phrase": "(objection | objections) ...6 (decided by | decided upon by | determined by)",
         "strong": true
        },
        "(decision | decisions) on objections ...4 taken by",
        "(decision | decisions) on (an objection | the objection | objections) ...6 (reserved | taken by | made by | rests | remains)"
       ]
      },
      "incomplete": {
       "nl": "Bezwaren ‘afhandelen’ of ‘behandelen’ is iets anders dan erop beslissen: noem het bestuursorgaan dat het besluit op bezwaar neemt.",
       "en": "‘Handling’ objections is not deciding on them: name the authority that takes the decision on the objection."
      },
      "clause": {
       "nl": "Op bezwaar beslist ${1|het college namens wie het bestreden besluit is genomen,de mandaatgever,het dagelijks bestuur|}.",
       "en": "${1|The Executive on whose behalf the contested decision was taken,The mandator,The executive board|} decides on objections."
      },
      "examples": {
       "nl": [
        "Niet gemandateerd is het nemen van een besluit naar aanleiding van een bezwaarschrift.",
        "Het college van de betrokken gemeente beslist op bezwaarschriften.",
        "Nadat de commissie advies heeft gegeven, wordt door het college beslist.",
        "De colleges beslissen ieder op bezwaren tegen hun eigen besluiten.",
        "Bezwaren worden voorbereid door het team en beslist door het college.",
        "De beslissing op bezwaar is voorbehouden aan het college.",
        "Het besluit op bezwaar is aan het college van de deelnemer.",
        "De gemeentesecretaris heeft mandaat tot het nemen van beslissingen op bezwaar."
       ],
       "en": [
        "The Executive concerned decides on any objection.",
        "Decisions on objections are taken by the Executive.",
        "Objections are decided by the Executive of the municipality concerned.",
        "The decision on an objection is reserved to the Executive."
       ]
      },
      "counterexamples": {
       "nl": [
        "De centrumgemeente handelt bezwaren af.",
        "De functionaris die het besluit heeft genomen ondertekent ook de beslissing op bezwaar.",
        "Wie bezwaar heeft tegen een toewijzing, meldt dat bij de klachtencommissie.",
        "Partijen hebben geen bezwaar tegen verlenging."
       ],
       "en": [
        "The Host Municipality handles objections.",
        "The parties have no objection to an extension."
       ]
      },
      "sources": []
     },
     {
      "id": "no-same-decider",
      "title": {
       "nl": "uitsluiting van degene die het besluit zelf nam",
       "en": "exclusion of the person who took the decision"
      },
      "question": {
       "nl": "Is uitgesloten dat degene die het besluit in mandaat nam, ook op het bezwaar beslist?",
       "en": "Is it excluded that the person who took the decision under mandate also decides on the objection?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "mandaat ...4 (omvat | geldt | strekt | betreft | betrekking) ... niet ... (bezwaar | bezwaren | bezwaarschriften)",
         "strong": true
        },
        "mandaat ...4 (omvat | geldt | strekt) niet ... (bezwaar | bezwaren | bezwaarschriften)",
        "mandaat ... geen ...4 (beslissing | beslissingen | besluiten) op (bezwaar | bezwaarschriften)",
        "(niet gemandateerd | niet worden gemandateerd | niet wordt gemandateerd | uitgezonderd | uitzondering | uitgesloten | voorbehouden) & (beslissen | beslissing | beslissingen | besluiten | besluit) op [het | een] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
        "10:3 & (bezwaar | bezwaren | bezwaarschriften)",
        "(bezwaar | bezwaren | bezwaarschrift*) & (bestreden | primaire) (besluit | beslissing) & (niet | geen | andere | ander)",
        {
         "phrase": "(niet | geen | nimmer) ... (degene | functionaris | medewerker | ambtenaar | dezelfde) ... besluit",
         "scope": "clause"
        },
        {
         "phrase": "(degene | functionaris | medewerker | ambtenaar) ... besluit ... (niet | geen)",
         "scope": "clause"
        }
       ],
       "en": [
        "(exclude | excludes | excluding | except | excepted | excluded | reserved) & (decision | decisions | decide | deciding) on [an | the] (objection | objections)",
        {
         "phrase": "mandate ...6 (not include | not extend | not cover | not apply) ... (objection | objections)",
         "strong": true
        },
        "10:3 & (objection | objections)",
        "(took | taken | takes) the [contested | original | primary] decision ... (no part | not | other than) & (objection | objections)",
        {
         "phrase": "(took | taken) ...4 decision ... (no part | not)",
         "scope": "clause"
        },
        {
         "phrase": "(not | other than) ... (took | taken) the [contested | original | primary] decision",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Een lijst met ‘alle besluiten’ laat het beslissen op bezwaar erbij: zonder het met zoveel woorden uit, of wijs een ander aan.",
       "en": "A list of ‘all decisions’ leaves deciding on objections in: exclude it in so many words, or designate another person."
      },
      "clause": {
       "nl": "Wie het bestreden besluit in mandaat heeft genomen, beslist niet op het bezwaar daartegen en bereidt die beslissing niet voor; het mandaat omvat niet het beslissen op bezwaar.",
       "en": "A person who took the contested decision under mandate does not decide on the objection to it and takes no part in preparing that decision; the mandate does not include deciding on objections."
      },
      "examples": {
       "nl": [
        "Het mandaat heeft betrekking op primaire besluiten en niet op bezwaarschriften.",
        "Het mandaat geeft geen bevoegdheid tot beslissingen op bezwaar.",
        "Uitgezonderd zijn het vaststellen van beleidsregels en het beslissen op bezwaarschriften.",
        "Met inachtneming van artikel 10:3 van de Algemene wet bestuursrecht wordt op bezwaar beslist.",
        "Op het bezwaar beslist een andere functionaris dan die het primaire besluit nam.",
        "De beslissing op bezwaar wordt niet voorbereid door de medewerker die het besluit nam.",
        "De ambtenaar die het besluit nam, bereidt de beslissing daarop niet voor."
       ],
       "en": [
        "The mandate decisions exclude by-laws and decisions on objections.",
        "The mandate does not include objections.",
        "In accordance with section 10:3 the mandatary leaves objections to the Executive.",
        "The objection is prepared by an official other than the one who has taken the decision.",
        "The person who took the original decision shall have no part in handling the objection."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Awb art. 10:3, derde lid",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "committee",
      "title": {
       "nl": "adviescommissie voor bezwaar",
       "en": "advisory committee for objections"
      },
      "question": {
       "nl": "Welke commissie hoort en adviseert: die van de centrumgemeente of die van de eigen gemeente?",
       "en": "Which committee hears and advises: that of the host municipality or that of the municipality itself?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(bezwaarschriftencommissie* | bezwaarcommissie* | bezwarencommissie* | bezwaaradviescommissie*)",
         "strong": true
        },
        {
         "phrase": "commissie [voor | van] [de] (bezwaar* | bezwaren)",
         "strong": true
        },
        "(adviescommissie | adviescommissies | commissie) & (bezwaar | bezwaren | bezwaarschriften) & 7:13",
        "(bezwaar | bezwaren | bezwaarschriften) & adviescommissie*",
        {
         "phrase": "commissie ... (adviseert | hoort | advies)",
         "scope": "clause"
        },
        {
         "phrase": "(advies | gehoord) ...4 commissie",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(objections | objection) [advisory] committee",
         "strong": true
        },
        "(objection | objections) & committee",
        {
         "phrase": "(committee | advisory committee)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Noem van welke gemeente de commissie is; anders nodigen er twee uit, of geen.",
       "en": "Say which municipality’s committee it is; otherwise two of them send an invitation, or none."
      },
      "clause": {
       "nl": "De bezwaarschriftencommissie van ${1|de gemeente namens welke het besluit is genomen,de centrumgemeente|} hoort de indiener en adviseert over het bezwaar.",
       "en": "The objections committee of ${1|the municipality on whose behalf the decision was taken,the Host Municipality|} hears the objector and advises on the objection."
      },
      "examples": {
       "nl": [
        "De commissie voor bezwaarschriften van de centrumgemeente adviseert.",
        "Over bezwaren adviseert een commissie als bedoeld in artikel 7:13.",
        "Bij bezwaar wordt een onafhankelijke adviescommissie gehoord.",
        "De commissie van de gemeente zelf adviseert.",
        "Er wordt beslist na advies van de commissie."
       ],
       "en": [
        "The Executive is advised by its own committee on the objection.",
        "The committee of the Municipality advises."
       ]
      },
      "counterexamples": {
       "nl": [
        "Klachten worden behandeld door de klachtencommissie van de corporatie."
       ],
       "en": [
        "The steering group advises the Executives on the budget."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 7:13",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "file-and-defence",
      "title": {
       "nl": "dossier, verweer en kosten bij bezwaar en beroep",
       "en": "file, defence and costs in objection and appeal"
      },
      "question": {
       "nl": "Wie levert het dossier en het verweer, wie verschijnt ter zitting en wie draagt de kosten?",
       "en": "Who supplies the file and the defence, who appears at the hearing and who bears the costs?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(verweerschrift* | conceptverweer* | procesvertegenwoordig*)",
         "strong": true
        },
        "(verweer | dossier | stukken) & (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften | beroep)",
        {
         "phrase": "ter zitting & (bezwaar* | beroep | verweer* | dossier | rechtbank | bestuursrecht | vertegenwoordig*)",
         "strong": true
        },
        "(proceskosten* | kosten van bezwaar)",
        {
         "phrase": "(verweer | dossier | ter zitting | hoorzitting | proceskosten*)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(statement of defence | defence statement)",
         "strong": true
        },
        "(file | defence) & (objection | objections | appeal | appeals)",
        "(at the hearing | in court) & (objection* | appeal* | file | defence)",
        {
         "phrase": "(file | defence | hearing | legal costs)",
         "scope": "clause"
        }
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "wie het dossier of het verweer levert",
         "en": "who supplies the file or the defence"
        },
        "phrases": {
         "nl": [
          "(dossier | dossiers | verweer | verweerschrift* | conceptverweer* | stukken)"
         ],
         "en": [
          "(file | files | defence | documents)"
         ]
        }
       },
       {
        "title": {
         "nl": "wie ter zitting verschijnt",
         "en": "who appears at the hearing"
        },
        "phrases": {
         "nl": [
          "(zitting | hoorzitting | hoorzittingen | procesvertegenwoordig* | rechtsgeding*)",
          "(vertegenwoordig* | optreden | treedt op) ...6 (bezwaar | beroep | rechte | rechter | rechtbank)"
         ],
         "en": [
          "(hearing | hearings | court)",
          "(represents | represent | representation) ...6 (objection | objections | appeal | appeals | proceedings)"
         ]
        }
       },
       {
        "title": {
         "nl": "wie de kosten draagt",
         "en": "who bears the costs"
        },
        "phrases": {
         "nl": [
          "*kosten",
          "*kostenveroordeling*"
         ],
         "en": [
          "(cost | costs)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Drie vragen horen hier samen beantwoord: dossier en verweer, vertegenwoordiging ter zitting, en kosten.",
       "en": "Three questions belong together here: file and defence, representation at the hearing, and costs."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het regionale team,De opdrachtnemer|} stelt het dossier en het verweerschrift op en vertegenwoordigt het college ter zitting in bezwaar en beroep; de proceskosten komen ten laste van ${2|het regionale budget,de gemeente namens welke het besluit is genomen|}.",
       "en": "${1|The Host Municipality,The regional team,The contractor|} prepares the file and the statement of defence and represents the Executive at the hearing in objection and appeal; legal costs are charged to ${2|the regional budget,the municipality on whose behalf the decision was taken|}."
      },
      "examples": {
       "nl": [
        "De centrumgemeente verzorgt de procesvertegenwoordiging in hoorzittingen en draagt de kosten; zij stuurt de stukken door.",
        "Het dossier bij een bezwaar wordt door het team geleverd; de gemeente verschijnt op de zitting en draagt de kosten.",
        "Het team verschijnt ter zitting bij de rechtbank met het dossier; kosten zijn voor de gemeente.",
        "Proceskosten komen voor rekening van de gemeente; het team levert het dossier en gaat naar de zitting."
       ],
       "en": [
        "The file of each objection is supplied by the office, which attends the hearing; each municipality bears the costs.",
        "The office appears at the hearing with the file in every appeal, at the cost of the municipality."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Awb art. 7:15",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22",
        "note": {
         "nl": "Vergoeding van kosten van bezwaar.",
         "en": "Compensation of the costs of an objection."
        }
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "terms",
      "title": {
       "nl": "interne termijnen bij bezwaar",
       "en": "internal time limits for objections"
      },
      "question": {
       "nl": "Binnen welke termijn is het dossier er, zodat op tijd op het bezwaar kan worden beslist?",
       "en": "By when is the file available, so that the objection can be decided in time?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) ... <termijn>",
         "strong": true
        },
        "<termijn> ...6 (bezwaar | bezwaarschrift | bezwaarschriften)",
        "(bezwaar | bezwaren | bezwaarschrift* | verweer* | dossier*) & (7:10 | beslistermijn*)",
        {
         "phrase": "<termijn> ... (dossier | verweer* | conceptverweer | stukken)",
         "scope": "clause"
        },
        {
         "phrase": "(dossier | verweer* | stukken) ... <termijn>",
         "scope": "clause"
        },
        {
         "phrase": "(7:10 | beslistermijn | beslistermijnen)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(objection | objections) ... <termijn>",
         "strong": true
        },
        "<termijn> ...6 (objection | objections)",
        "(objection* | file) & 7:10",
        {
         "phrase": "<termijn> ... (file | defence | documents)",
         "scope": "clause"
        },
        {
         "phrase": "(file | defence | documents) ... <termijn>",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "De wettelijke beslistermijn haalt alleen wie ook een interne termijn voor het dossier afspreekt.",
       "en": "The statutory time limit is met only by who also agrees an internal one for the file."
      },
      "clause": {
       "nl": "Het dossier is binnen ${1:twee weken} na ontvangst van het bezwaarschrift bij het college dat beslist, zodat dit de termijn van artikel 7:10 van de Algemene wet bestuursrecht haalt.",
       "en": "The file reaches the deciding Executive within ${1:two weeks} after receipt of the objection, so that it can meet the time limit of section 7:10 of the General Administrative Law Act."
      },
      "examples": {
       "nl": [
        "Na ontvangst van een bezwaarschrift zendt het team binnen tien werkdagen alle stukken.",
        "Het team levert het dossier zodanig aan dat de beslistermijn wordt gehaald.",
        "Binnen twee weken ligt er een conceptverweer; het team levert het dossier binnen tien werkdagen.",
        "De stukken zijn er binnen tien werkdagen."
       ],
       "en": [
        "On an objection the office replies within ten working days.",
        "The office supplies the file within eight Working Days.",
        "Within two weeks the office submits the file."
       ]
      },
      "counterexamples": {
       "nl": [
        "De centrumgemeente levert het dossier van het bezwaar zo spoedig mogelijk."
       ],
       "en": [
        "The office supplies the file as soon as possible."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 7:10",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22",
        "note": {
         "nl": "Zes weken, of twaalf met een adviescommissie; verdagen met ten hoogste zes.",
         "en": "Six weeks, or twelve with an advisory committee; adjournment by six at most."
        }
       }
      ]
     },
     {
      "id": "penalty-late",
      "title": {
       "nl": "dwangsommen bij te laat beslissen",
       "en": "penalty payments for late decisions"
      },
      "question": {
       "nl": "Wie betaalt de dwangsom als niet op tijd wordt beslist?",
       "en": "Who pays the penalty when a decision comes too late?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        "(dwangsom | dwangsommen)"
       ],
       "en": [
        "(penalty | penalties) ...6 (late | time | delay)",
        "penalty (payment | payments)"
       ]
      },
      "incomplete": {
       "nl": "Zonder afspraak betaalt de gemeente namens welke is beslist, ook als de vertraging bij een ander ligt.",
       "en": "Without agreement the municipality on whose behalf was decided pays, also when another caused the delay."
      },
      "clause": {
       "nl": "Een dwangsom wegens niet tijdig beslissen komt ten laste van ${1|de partij die de vertraging heeft veroorzaakt,het regionale budget|}.",
       "en": "A penalty payment for not deciding in time is charged to ${1|the party that caused the delay,the regional budget|}."
      },
      "examples": {
       "nl": [
        "Dwangsommen zijn voor rekening van de centrumgemeente."
       ],
       "en": [
        "Any penalty for a late decision is borne by the Host Municipality."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Awb art. 4:17",
        "certainty": "G",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Het dagelijks bestuur beslist zelf op bezwaar, na advies van een onafhankelijke commissie.",
        "en": "The executive board decides on objections itself, advised by an independent committee."
       },
       "heading": {
        "nl": "Bezwaar en beroep",
        "en": "Objections and appeal"
       },
       "body": {
        "nl": "1. Op bezwaar tegen een besluit van het dagelijks bestuur beslist het dagelijks bestuur.\n2. Een medewerker die het bestreden besluit in mandaat heeft genomen of voorbereid, beslist niet op het bezwaar en bereidt die beslissing niet voor.\n3. Een onafhankelijke bezwaarschriftencommissie hoort de indiener en adviseert over het bezwaar.\n4. Het dossier en het verweerschrift zijn binnen ${1:twee weken} na ontvangst van het bezwaarschrift gereed, zodat de termijn van artikel 7:10 van de Algemene wet bestuursrecht wordt gehaald.\n5. Het dagelijks bestuur wijst aan wie ter zitting verschijnt. Proceskosten en dwangsommen komen ten laste van de begroting.",
        "en": "1. The executive board decides on objections to its own decisions.\n2. A member of staff who took or prepared the contested decision under mandate does not decide on the objection and takes no part in preparing that decision.\n3. An independent objections committee hears the objector and advises on the objection.\n4. The file and the statement of defence are ready within ${1:two weeks} after receipt of the objection, so that the time limit of section 7:10 of the General Administrative Law Act is met.\n5. The executive board designates who appears at the hearing. Legal costs and penalty payments are charged to the budget."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "Het bestuur beslist zelf op bezwaar, na advies van een onafhankelijke commissie.",
        "en": "The board decides on objections itself, advised by an independent committee."
       },
       "heading": {
        "nl": "Bezwaar en beroep",
        "en": "Objections and appeal"
       },
       "body": {
        "nl": "1. Op bezwaar tegen een besluit van het bestuur beslist het bestuur.\n2. Een medewerker die het bestreden besluit in mandaat heeft genomen of voorbereid, beslist niet op het bezwaar en bereidt die beslissing niet voor.\n3. Een onafhankelijke bezwaarschriftencommissie hoort de indiener en adviseert over het bezwaar.\n4. Het dossier en het verweerschrift zijn binnen ${1:twee weken} na ontvangst van het bezwaarschrift gereed, zodat de termijn van artikel 7:10 van de Algemene wet bestuursrecht wordt gehaald.\n5. Het bestuur wijst aan wie ter zitting verschijnt. Proceskosten en dwangsommen komen ten laste van de begroting.",
        "en": "1. The board decides on objections to its own decisions.\n2. A member of staff who took or prepared the contested decision under mandate does not decide on the objection and takes no part in preparing that decision.\n3. An independent objections committee hears the objector and advises on the objection.\n4. The file and the statement of defence are ready within ${1:two weeks} after receipt of the objection, so that the time limit of section 7:10 of the General Administrative Law Act is met.\n5. The board designates who appears at the hearing. Legal costs and penalty payments are charged to the budget."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Het gemeenschappelijk orgaan beslist zelf op bezwaar, na advies van een onafhankelijke commissie.",
        "en": "The joint organ decides on objections itself, advised by an independent committee."
       },
       "heading": {
        "nl": "Bezwaar en beroep",
        "en": "Objections and appeal"
       },
       "body": {
        "nl": "1. Op bezwaar tegen een besluit van het gemeenschappelijk orgaan beslist het gemeenschappelijk orgaan.\n2. Een medewerker die het bestreden besluit in mandaat heeft genomen of voorbereid, beslist niet op het bezwaar en bereidt die beslissing niet voor.\n3. Een onafhankelijke bezwaarschriftencommissie hoort de indiener en adviseert over het bezwaar.\n4. Het dossier en het verweerschrift zijn binnen ${1:twee weken} na ontvangst van het bezwaarschrift gereed, zodat de termijn van artikel 7:10 van de Algemene wet bestuursrecht wordt gehaald.\n5. Het gemeenschappelijk orgaan wijst aan wie ter zitting verschijnt. Proceskosten en dwangsommen komen ten laste van de begroting.",
        "en": "1. The joint organ decides on objections to its own decisions.\n2. A member of staff who took or prepared the contested decision under mandate does not decide on the objection and takes no part in preparing that decision.\n3. An independent objections committee hears the objector and advises on the objection.\n4. The file and the statement of defence are ready within ${1:two weeks} after receipt of the objection, so that the time limit of section 7:10 of the General Administrative Law Act is met.\n5. The joint organ designates who appears at the hearing. Legal costs and penalty payments are charged to the budget."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "De mandaatgever beslist zelf op bezwaar; de gemandateerde levert dossier en verweer.",
        "en": "The mandator decides on objections; the mandatary supplies file and defence."
       },
       "heading": {
        "nl": "Bezwaar en beroep",
        "en": "Objections and appeal"
       },
       "body": {
        "nl": "1. Het mandaat omvat niet het beslissen op bezwaar. Op bezwaar tegen een besluit dat krachtens dit mandaat is genomen, beslist de mandaatgever.\n2. Wie het bestreden besluit heeft genomen, is niet betrokken bij de voorbereiding van de beslissing op bezwaar, overeenkomstig artikel 10:3, derde lid, van de Algemene wet bestuursrecht.\n3. De bezwaarschriftencommissie van de gemeente van de mandaatgever hoort de indiener en adviseert.\n4. De gemandateerde zendt het dossier en een concept van het verweerschrift binnen ${1:twee weken} na ontvangst van het bezwaarschrift aan de mandaatgever.\n5. De gemandateerde is gemachtigd de mandaatgever in bezwaar en beroep ter zitting te vertegenwoordigen. De proceskosten en een dwangsom wegens niet tijdig beslissen komen voor rekening van ${2|de gemeente van de mandaatgever,de gemeente van de gemandateerde|}. Over hoger beroep beslist de mandaatgever.",
        "en": "1. The mandate does not include deciding on objections. The mandator decides on objections to decisions taken under this mandate.\n2. The person who took the contested decision takes no part in preparing the decision on the objection, in accordance with section 10:3(3) of the General Administrative Law Act.\n3. The objections committee of the mandator's municipality hears the objector and advises.\n4. The mandatary sends the file and a draft statement of defence to the mandator within ${1:two weeks} after receipt of the objection.\n5. The mandatary is authorised to represent the mandator at the hearing in objection and appeal. The legal costs and a penalty payment for not deciding in time are borne by ${2|the mandator's municipality,the mandatary's municipality|}. The mandator decides on any further appeal."
       },
       "forms": [
        "mandaatbesluit"
       ]
      },
      {
       "summary": {
        "nl": "Elk college beslist op bezwaar tegen besluiten die namens hem zijn genomen.",
        "en": "Each executive decides on objections to decisions taken on its behalf."
       },
       "heading": {
        "nl": "Bezwaar en beroep",
        "en": "Objections and appeal"
       },
       "body": {
        "nl": "1. Op bezwaar beslist het college namens wie het bestreden besluit is genomen.\n2. Wie het bestreden besluit in mandaat heeft genomen, beslist niet op het bezwaar en bereidt die beslissing niet voor. Een mandaat voor de toegang omvat niet het beslissen op bezwaar.\n3. De bezwaarschriftencommissie van ${1|de gemeente van dat college,de centrumgemeente|} hoort de indiener en adviseert.\n4. De centrumgemeente zendt het dossier en het verweerschrift binnen ${2:twee weken} na ontvangst van het bezwaarschrift aan dat college, zodat het de termijn van artikel 7:10 van de Algemene wet bestuursrecht haalt.\n5. De centrumgemeente verschijnt namens het college ter zitting in bezwaar en beroep. De proceskosten komen ten laste van ${3|het regionale budget,de gemeente van dat college|}.\n6. Een dwangsom wegens niet tijdig beslissen is voor rekening van de partij die de vertraging heeft veroorzaakt.",
        "en": "1. The Executive on whose behalf the contested decision was taken decides on any objection.\n2. A person who took the contested decision under mandate does not decide on the objection and takes no part in preparing that decision. A mandate for access does not include deciding on objections.\n3. The objections committee of ${1|that Executive's municipality,the Host Municipality|} hears the objector and advises.\n4. The Host Municipality sends the file and the statement of defence to that Executive within ${2:two weeks} after receipt of the objection, so that it can meet the time limit of section 7:10 of the General Administrative Law Act.\n5. The Host Municipality appears at the hearing in objection and appeal on behalf of the Executive. Legal costs are charged to ${3|the regional budget,that Executive's municipality|}.\n6. A penalty payment for not deciding in time is borne by the party that caused the delay."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo"
       ]
      }
     ]
    }
   },
   {
    "id": "parties",
    "title": {
     "nl": "partijen of deelnemers",
     "en": "parties or participants"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "law",
     "centrumregeling": "law",
     "dvo": "robust",
     "openbaar-lichaam": "law",
     "bedrijfsvoeringsorganisatie": "law",
     "gemeenschappelijk-orgaan": "law",
     "mandaatbesluit": "robust",
     "regiovisie": "robust"
    },
    "why": {
     "nl": "Wie zich bindt, moet vaststaan. Een regeling op grond van de Wgr wordt getroffen door raden, colleges en burgemeesters, ieder voor zover bevoegd; een overeenkomst wordt gesloten door de gemeente als rechtspersoon, die de burgemeester vertegenwoordigt ter uitvoering van een besluit van het college. Wie die twee door elkaar haalt, heeft een stuk dat niemand bindt.",
     "en": "It has to be certain who is bound. An arrangement under the Joint Arrangements Act (Wgr) is made by councils, executives and mayors, each as far as competent; a contract is concluded by the municipality as a legal person, represented by the mayor in pursuance of a decision of the executive. Whoever mixes the two has a document that binds nobody."
    },
    "sources": [
     {
      "ref": "Wgr art. 1 lid 1",
      "certainty": "V",
      "kind": "statute",
      "forms": [
       "regeling-zonder-meer",
       "centrumregeling",
       "openbaar-lichaam",
       "bedrijfsvoeringsorganisatie",
       "gemeenschappelijk-orgaan"
      ],
      "checked": "2026-11-22",
      "note": {
       "nl": "Raden, colleges en burgemeesters treffen een regeling, ieder voor zover zij voor de eigen gemeente bevoegd zijn.",
       "en": "Councils, executives and mayors make an arrangement, each as far as it is competent for its own municipality."
      }
     },
     {
      "ref": "Gemeentewet art. 171",
      "certainty": "V",
      "kind": "statute",
      "forms": [
       "convenant",
       "samenwerkingsovereenkomst",
       "dvo"
      ],
      "checked": "2026-11-22"
     },
     {
      "ref": "Awb art. 10:3 lid 1",
      "certainty": "V",
      "kind": "statute",
      "forms": [
       "mandaatbesluit"
      ],
      "checked": "2026-11-22"
     },
     {
      "ref": "VNG, Norm voor Opdrachtgeverschap, afspraak 1",
      "certainty": "S",
      "kind": "publication",
      "forms": [
       "regiovisie"
      ],
      "checked": "2026-11-22",
      "note": {
       "nl": "De regiovisie wordt door de raad van elke gemeente in de regio vastgesteld.",
       "en": "The regional vision is adopted by the council of each municipality in the region."
      }
     }
    ],
    "zones": [
     "preamble",
     "body"
    ],
    "headings": {
     "nl": [
      "partijen & !(overige | derde | derden | bijdrage | bijdragen | inzet | rechten | verplichtingen | verantwoordelijkheden | uittreding | toetreding | informatie)",
      "(ondergetekenden | de ondergetekenden)",
      "(deelnemers | deelnemende gemeenten | deelnemende partijen | mandaatgevers) & !(bijdrage | bijdragen | inzet | kosten | rechten | verplichtingen | uittreding | toetreding | informatie)",
      "(contractpartijen | convenantpartijen)"
     ],
     "en": [
      "parties & !(third | contribution | contributions | rights | obligations | duties | accession | withdrawal | information)",
      "the undersigned",
      "(participants | participating municipalities | mandators) & !(contribution | contributions | costs | rights | obligations | accession | withdrawal | information)"
     ]
    },
    "terms": {
     "nl": [
      "voor zover ...8 (bevoegd | bevoegdheid | bevoegdheden)",
      "(rechtsgeldig vertegenwoordigd | vertegenwoordigd door)",
      "(hierna te noemen | hierna ook | hierna | verder te noemen)",
      "ter uitvoering van het besluit",
      "ondergetekenden",
      "(colleges van burgemeester en wethouders | burgemeesters)",
      "overwegende",
      "gelet op",
      "gelet op ...10 (<wet> | <artikel>)"
     ],
     "en": [
      "each ...8 competent",
      "(legally represented | represented by)",
      "(hereinafter | hereafter)",
      "(under the decision | pursuance of the decision | implementing the decision)",
      "undersigned",
      "(acting under | acting in pursuance)",
      "whereas",
      "having regard to",
      "having regard to ...10 (<wet> | <artikel>)"
     ]
    },
    "elements": [
     {
      "id": "each-municipality-named",
      "title": {
       "nl": "naam van elke gemeente",
       "en": "name of each municipality"
      },
      "question": {
       "nl": "Is elke deelnemende gemeente bij naam genoemd?",
       "en": "Is each participating municipality named?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "<gemeente> ...40 ieder ...2 voor zover",
         "strong": true
        },
        {
         "phrase": "<gemeente> ...30 (vertegenwoordigd door | vertegenwoordigd)",
         "strong": true
        },
        {
         "phrase": "ondergetekenden ...6 <gemeente>",
         "strong": true
        },
        {
         "phrase": "(deze | dit) (regeling | overeenkomst | convenant | besluit) ...6 (getroffen | aangegaan | gesloten | genomen) (door | tussen) ...12 <gemeente>",
         "strong": true
        },
        "<gemeente> ...20 (hierna | verder) ...2 (te noemen | genoemd)",
        "(college | colleges | burgemeester | burgemeesters | raad | raden | wethouders) ...4 van [de] <gemeente>",
        "(deelnemers | partijen) ...6 <gemeente>"
       ],
       "en": [
        {
         "phrase": "<gemeente> ...40 each ...3 (as far as | in so far as | insofar as | to the extent)",
         "strong": true
        },
        {
         "phrase": "<gemeente> ...25 represented",
         "strong": true
        },
        {
         "phrase": "undersigned ...6 <gemeente>",
         "strong": true
        },
        {
         "phrase": "this (arrangement | agreement | covenant | decision) ...6 (made | concluded | taken | entered into) (by | between) ...12 <gemeente>",
         "strong": true
        },
        "<gemeente> ...20 (hereinafter | hereafter)",
        "(executive | executives | mayor | mayors | council | councils) of ...3 <gemeente>",
        "(participants | parties) ...6 <gemeente>"
       ]
      },
      "incomplete": {
       "nl": "\"De regiogemeenten\" zonder opsomming laat open wie meedoet; let ook op namen na een herindeling.",
       "en": "\"The municipalities of the region\" without a list leaves open who takes part; mind names after a merger as well."
      },
      "clause": {
       "nl": "Deze afspraken gelden tussen de gemeenten {{parties}}, hierna gezamenlijk te noemen de partijen.",
       "en": "These terms hold between the municipalities of {{parties}}, hereinafter jointly the parties."
      },
      "examples": {
       "nl": [
        "De colleges van de gemeenten Waterstad en Dijkdorp, ieder voor zover het zijn bevoegdheid betreft;",
        "de gemeente Waterstad, rechtsgeldig vertegenwoordigd door haar burgemeester;",
        "De ondergetekenden: 1. de gemeente Waterstad;",
        "Deze regeling is getroffen door de colleges van de gemeenten Waterstad en Dijkdorp.",
        "De deelnemers zijn de gemeenten Waterstad, Dijkdorp en Meerveld."
       ],
       "en": [
        "The executives of the municipalities of Waterstad and Dijkdorp, each as far as it is competent;",
        "the municipality of Waterstad, represented by its mayor;",
        "The undersigned: 1. the municipality of Waterstad;",
        "This arrangement is made by the executives of the municipalities of Waterstad and Dijkdorp.",
        "The participants are the municipalities of Waterstad, Dijkdorp and Meerveld."
       ]
      },
      "counterexamples": {
       "nl": [
        "De regiogemeenten werken nauw samen."
       ],
       "en": [
        "All who take part work closely together."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 1 lid 1",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "regeling-zonder-meer",
         "centrumregeling",
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "organ-named",
      "title": {
       "nl": "bevoegd bestuursorgaan per partij",
       "en": "competent authority of each party"
      },
      "question": {
       "nl": "Is per partij het bevoegde bestuursorgaan genoemd?",
       "en": "Is the competent authority named for each party?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "(college | colleges) van burgemeester en wethouders",
        "(de | het) (college | colleges) van <gemeente>",
        "(de burgemeester | de burgemeesters | haar burgemeester | door burgemeester)",
        "(de raad | de raden | de gemeenteraad | de gemeenteraden)",
        "(het college | de colleges)",
        "(het algemeen bestuur | het dagelijks bestuur | gedeputeerde staten | provinciale staten)",
        "(de minister | de ministers | de staatssecretaris)"
       ],
       "en": [
        "(the executive | the executives | municipal executive | municipal executives)",
        "(college | colleges) of mayor and (aldermen | alderpersons)",
        "(the mayor | the mayors | its mayor)",
        "(the council | the councils | the municipal council)"
       ]
      },
      "incomplete": {
       "nl": "Een regeling op grond van de Wgr wordt door bestuursorganen getroffen, niet door gemeenten.",
       "en": "An arrangement under the Wgr is made by administrative authorities, not by municipalities."
      },
      "clause": {
       "nl": "Voor elke gemeente handelt het college van burgemeester en wethouders, en de burgemeester voor zover het zijn eigen bevoegdheden betreft.",
       "en": "For each municipality the municipal executive acts, and the mayor as far as the mayor's own powers are concerned."
      },
      "examples": {
       "nl": [
        "het college van gemeente Waterstad;",
        "Het dagelijks bestuur van de omgevingsdienst;",
        "De Minister van Binnenlandse Zaken;",
        "De raden van de gemeenten stellen deze visie vast.",
        "Namens de gemeente handelt het college."
       ],
       "en": [
        "The college of mayor and aldermen of Waterstad;",
        "The municipality is represented by the mayor.",
        "The council adopts this vision."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemeenten besluiten samen te werken."
       ],
       "en": [
        "The municipalities decide to cooperate."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 1 lid 1",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "regeling-zonder-meer",
         "centrumregeling",
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       },
       {
        "ref": "Gemeentewet art. 160 lid 1 onder d",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "own-competence",
      "title": {
       "nl": "voorbehoud van ieders eigen bevoegdheid",
       "en": "reservation of each authority's own powers"
      },
      "question": {
       "nl": "Staat er dat ieder bestuursorgaan alleen voor zijn eigen bevoegdheid handelt?",
       "en": "Does it say that each authority acts for its own powers only?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "regeling-zonder-meer",
        "centrumregeling",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan",
        "mandaatbesluit"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "ieder ...2 voor zover ...8 (bevoegd | bevoegdheid | bevoegdheden)",
        "(elk | ieder) ...4 (binnen | voor) (zijn | hun | de eigen) ...2 (bevoegdheid | bevoegdheden)",
        "voor zover ...6 (bevoegd | bevoegdheid) ...4 (betreft | zijn | is)"
       ],
       "en": [
        "each ...4 (as far as | in so far as | insofar as | to the extent) ...10 (competent | power | powers | competence | concerned)",
        "(each | every authority) ...4 within its own powers"
       ]
      },
      "incomplete": {
       "nl": "Zeker als college en burgemeester allebei meedoen, moet blijken wie waarvoor bevoegd is.",
       "en": "Certainly when executive and mayor both take part it has to be plain who is competent for what."
      },
      "clause": {
       "nl": "De bestuursorganen die dit stuk vaststellen, doen dat ieder voor zover het zijn eigen bevoegdheden betreft.",
       "en": "The authorities that adopt this document do so each in so far as its own powers are concerned."
      },
      "examples": {
       "nl": [
        "De organen handelen elk binnen de eigen bevoegdheden.",
        "de colleges en de burgemeesters, voor zover het hun bevoegdheid betreft;"
       ],
       "en": [
        "The authorities act each within its own powers."
       ]
      },
      "counterexamples": {
       "nl": [
        "Ieder draagt naar vermogen bij."
       ],
       "en": [
        "Each contributes to the best of its ability."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 1 lid 1",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "regeling-zonder-meer",
         "centrumregeling",
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "representation",
      "title": {
       "nl": "vertegenwoordiging van de gemeente",
       "en": "representation of the municipality"
      },
      "question": {
       "nl": "Wie vertegenwoordigt de gemeente, en krachtens welk besluit van het college?",
       "en": "Who represents the municipality, and under which decision of the executive?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "dvo"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(rechtsgeldig vertegenwoordigd | vertegenwoordigd door)",
        "artikel 171",
        "(vertegenwoordigt | vertegenwoordigen) ...4 (gemeente | gemeenten)"
       ],
       "en": [
        "(legally represented | represented by | represented likewise | duly represented)",
        "(section | article) 171",
        "(represents | represent) ...4 (municipality | municipalities)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "het besluit van het college",
         "en": "the decision of the executive"
        },
        "phrases": {
         "nl": [
          "(besluit | besluiten) ...3 (college | colleges | burgemeester en wethouders)",
          "collegebesluit*"
         ],
         "en": [
          "(decision | decisions) ...5 (executive | executives | college of mayor)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "De burgemeester tekent ter uitvoering van een besluit van het college; een wethouder heeft volmacht van de burgemeester nodig.",
       "en": "The mayor signs in pursuance of a decision of the executive; an alderman needs a power of attorney from the mayor."
      },
      "clause": {
       "nl": "Elke gemeente is op grond van artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, ter uitvoering van het besluit van haar college van ${1:12 mei 2026}.",
       "en": "Each municipality is legally represented by its mayor under article 171, first paragraph, of the Municipalities Act (Gemeentewet), in pursuance of the decision of its executive of ${1:12 May 2026}."
      },
      "examples": {
       "nl": [
        "De burgemeester vertegenwoordigt de gemeente."
       ],
       "en": [
        "The mayor represents the municipality."
       ]
      },
      "counterexamples": {
       "nl": [
        "Elke gemeente wijst een contactpersoon aan."
       ],
       "en": [
        "Each municipality appoints a contact."
       ]
      },
      "sources": [
       {
        "ref": "Gemeentewet art. 171",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Gemeentewet art. 160 lid 1 onder d",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "legal-person-private-law",
      "title": {
       "nl": "gemeente als rechtspersoon",
       "en": "municipality as a legal person"
      },
      "question": {
       "nl": "Is de gemeente zelf partij, als rechtspersoon, bij afspraken over geld, personeel en aansprakelijkheid?",
       "en": "Is the municipality itself, as a legal person, party to terms on money, staff and liability?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "samenwerkingsovereenkomst",
        "dvo"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(publiekrechtelijke rechtspersoon | publiekrechtelijke rechtspersonen | publiekrechtelijk rechtspersoon)",
        "(gemeente | gemeenten) ...6 (te dezen | te deze | rechtsgeldig | zetelend | gevestigd) ...10 vertegenwoordigd",
        "<gemeente> ...12 vertegenwoordigd & !college ...8 <gemeente> ...3 vertegenwoordigd",
        "<gemeente> ...4 (zetelend | gevestigd) te"
       ],
       "en": [
        "(legal person | legal persons | body corporate)",
        "<gemeente> ...12 represented & !executive ...8 <gemeente> ...3 represented",
        "<gemeente> ...4 (established | having its seat) in"
       ]
      },
      "incomplete": {
       "nl": "Een college is geen rechtspersoon en kan geen betalings- of schadeplicht op zich nemen.",
       "en": "An executive is no legal person and cannot take on a duty to pay or to compensate."
      },
      "clause": {
       "nl": "De gemeenten {{parties}} zijn als publiekrechtelijke rechtspersoon partij bij de afspraken over betaling, personeel en aansprakelijkheid.",
       "en": "The municipalities of {{parties}} are party, each as a legal person under public law, to the terms on payment, staff and liability."
      },
      "examples": {
       "nl": [
        "de gemeente Waterstad, te dezen rechtsgeldig vertegenwoordigd door haar burgemeester;",
        "de gemeente Waterstad, gevestigd te Waterstad;"
       ],
       "en": [
        "the municipality of Waterstad, legally represented by its mayor;",
        "the municipality of Waterstad, established in Waterstad;"
       ]
      },
      "counterexamples": {
       "nl": [
        "Het college betaalt de bijdrage binnen dertig dagen."
       ],
       "en": [
        "The executive pays the contribution within thirty days."
       ]
      },
      "sources": [
       {
        "ref": "Gemeentewet art. 171",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "role-labels",
      "title": {
       "nl": "vaste aanduiding per partij",
       "en": "fixed label for each party"
      },
      "question": {
       "nl": "Heeft elke partij één vaste aanduiding, zoals centrumgemeente, deelnemer of opdrachtgever?",
       "en": "Does each party have one fixed label, such as centre municipality, participant or client?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "(hierna | verder) [ook | samen | gezamenlijk | tezamen | ieder | mede] ...3 (te noemen | genoemd | noemen)",
        "hierna [ook | samen | ieder] (de | het)",
        {
         "phrase": "(centrumgemeente | gastgemeente | gastheergemeente | regiogemeenten | partnergemeenten | deelnemers | mandaatgever | mandaatgevers | opdrachtgever | opdrachtgevers | opdrachtnemer) (<gemeente> | de (colleges | burgemeesters | gemeenten) | het college)",
         "scope": "draft"
        },
        {
         "phrase": "(verstaan onder | verstaat onder) & (deelnemer | deelnemers | deelnemende gemeente | deelnemende gemeenten | centrumgemeente | gastgemeente | partij | partijen | opdrachtgever | opdrachtgevers | mandaatgever | mandaatgevers)",
         "scope": "draft"
        },
        {
         "phrase": "(is | zijn | treedt op als | optreedt als) (centrumgemeente | gastgemeente | gastheergemeente | opdrachtgever | opdrachtnemer | deelnemer | deelnemers)",
         "scope": "draft"
        }
       ],
       "en": [
        "(hereinafter | hereafter)",
        "(the | each [being] a | together the) (host municipality | centre municipality | partner municipality | partner municipalities | municipalities | participants | client | contractor)",
        {
         "phrase": "(is | are | acts as) (the host municipality | the centre municipality | client | contractor | participant | participants)",
         "scope": "draft"
        }
       ]
      },
      "incomplete": {
       "nl": "Wisselende woorden voor dezelfde partij, zoals gastgemeente en centrumgemeente, geven verwarring.",
       "en": "Changing words for the same party, such as host and centre municipality, cause confusion."
      },
      "clause": {
       "nl": "De gemeente {{centre}} wordt hierna de centrumgemeente genoemd; elke gemeente, de centrumgemeente inbegrepen, wordt hierna een deelnemer genoemd.",
       "en": "The municipality of {{centre}} is hereinafter called the centre municipality; each municipality, including the centre municipality, is hereinafter called a participant."
      },
      "examples": {
       "nl": [
        "hierna gezamenlijk te noemen partijen;",
        "In deze regeling wordt verstaan onder de deelnemers: de colleges van Dijkdorp en Meerveld.",
        "Waterstad, Dijkdorp en Meerveld (hierna: de gemeenten)",
        "centrumgemeente: de gemeente Waterstad;",
        "Waterstad is centrumgemeente."
       ],
       "en": [
        "Waterstad is client as well, hereinafter called by that name.",
        "Waterstad (the \"Host Municipality\")"
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemeenten werken samen in de regio."
       ],
       "en": [
        "Waterstad and Dijkdorp cooperate."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "centre-double-capacity",
      "title": {
       "nl": "dubbele hoedanigheid van de centrumgemeente",
       "en": "double capacity of the centre municipality"
      },
      "question": {
       "nl": "Is duidelijk dat de centrumgemeente zowel uitvoerder als deelnemer is?",
       "en": "Is it clear that the centre municipality is both executor and participant?"
      },
      "level": "recommended",
      "applies": {
       "forms": [
        "samenwerkingsovereenkomst",
        "centrumregeling",
        "dvo"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(zowel | tevens | daarnaast) ...10 (centrumgemeente | gastgemeente | deelnemer | opdrachtgever | opdrachtnemer)",
        "(centrumgemeente | gastgemeente) ...8 (tevens | daarnaast | zowel | zelf) ...10 (deelnemer | deel | deelneemt | opdrachtgever)",
        "(vanuit haar rol | in haar rol | in de hoedanigheid | in haar hoedanigheid) ...3 (centrumgemeente | gastgemeente | deelnemer | opdrachtgever | opdrachtnemer)",
        "(optredend | handelend) voor haar eigen inwoners"
       ],
       "en": [
        "(both | also) ...10 (centre municipality | host municipality | participant | client | contractor)",
        "(in the capacity | in its capacity | in its role) ...3 (centre municipality | host municipality | participant | client | contractor)",
        "(on behalf of | for) its own residents"
       ]
      },
      "incomplete": {
       "nl": "Wie alleen als uitvoerder wordt genoemd, lijkt geen stem en geen eigen aandeel te hebben.",
       "en": "One who is named as executor only seems to have no vote and no share of its own."
      },
      "clause": {
       "nl": "De gemeente {{centre}} is zowel centrumgemeente als deelnemer; voor haar eigen inwoners heeft zij dezelfde stem en dezelfde plichten als elke andere gemeente.",
       "en": "The municipality of {{centre}} is both centre municipality and participant; for its own residents it has the same vote and the same duties as any other municipality."
      },
      "examples": {
       "nl": [
        "De centrumgemeente is daarnaast voor haar eigen inwoners deelnemer.",
        "Waterstad handelt in de hoedanigheid van opdrachtnemer.",
        "de gemeente Waterstad, optredend voor haar eigen inwoners;"
       ],
       "en": [
        "Waterstad acts in its capacity of contractor.",
        "Waterstad takes part on behalf of its own residents."
       ]
      },
      "counterexamples": {
       "nl": [
        "Waterstad voert de taken uit."
       ],
       "en": [
        "Waterstad carries out the tasks."
       ]
      },
      "sources": [
       {
        "ref": "Dienstverleningsovereenkomst Almelo (gepubliceerd voorbeeld)",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22",
        "note": {
         "nl": "Daarin is de centrumgemeente tweemaal partij.",
         "en": "In it the centre municipality is a party twice."
        }
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "De colleges treffen de regeling, ieder voor de eigen bevoegdheid, en krijgen een vaste aanduiding.",
        "en": "The executives make the arrangement, each for its own powers, and get a fixed label."
       },
       "heading": {
        "nl": "Deelnemers",
        "en": "Participants"
       },
       "body": {
        "nl": "1. Deze regeling is getroffen door de colleges van burgemeester en wethouders van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de deelnemers.\n2. De gemeente {{centre}}, hierna te noemen: de centrumgemeente, is zowel centrumgemeente als deelnemer; voor haar eigen inwoners heeft haar college dezelfde stem en dezelfde plichten als elke andere deelnemer.",
        "en": "1. This arrangement is made by the municipal executives of the municipalities of {{parties}}, each in so far as its own powers are concerned, hereinafter: the participants.\n2. The municipality of {{centre}}, hereinafter: the centre municipality, is both centre municipality and participant; for its own residents its executive has the same vote and the same duties as any other participant."
       },
       "forms": [
        "centrumregeling"
       ]
      },
      {
       "summary": {
        "nl": "De colleges treffen de regeling, ieder voor de eigen bevoegdheid.",
        "en": "The executives make the arrangement, each for its own powers."
       },
       "heading": {
        "nl": "Deelnemers",
        "en": "Participants"
       },
       "body": {
        "nl": "1. Deze regeling is getroffen door de colleges van burgemeester en wethouders van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de deelnemers.\n2. Waar deze regeling spreekt van een gemeente, is daarmee de gemeente van een deelnemer bedoeld.",
        "en": "1. This arrangement is made by the municipal executives of the municipalities of {{parties}}, each in so far as its own powers are concerned, hereinafter: the participants.\n2. Where this arrangement speaks of a municipality, it means the municipality of a participant."
       },
       "forms": [
        "regeling-zonder-meer",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "Colleges en burgemeesters geven ieder voor de eigen bevoegdheid mandaat.",
        "en": "Executives and mayors each give a mandate for their own powers."
       },
       "heading": {
        "nl": "Mandaatgevers",
        "en": "Mandators"
       },
       "body": {
        "nl": "1. Dit besluit is genomen door de colleges van burgemeester en wethouders en de burgemeesters van de gemeenten {{participants}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de mandaatgevers.\n2. Het college van burgemeester en wethouders van de gemeente {{centre}} wordt hierna genoemd: de gemandateerde.",
        "en": "1. This decision is taken by the municipal executives and the mayors of the municipalities of {{participants}}, each in so far as its own powers are concerned, hereinafter: the mandators.\n2. The municipal executive of the municipality of {{centre}} is hereinafter called: the mandatary."
       },
       "forms": [
        "mandaatbesluit"
       ]
      },
      {
       "summary": {
        "nl": "De gemeenten zijn als rechtspersoon partij, vertegenwoordigd door de burgemeester ter uitvoering van een collegebesluit.",
        "en": "The municipalities are party as legal persons, represented by the mayor in pursuance of a decision of the executive."
       },
       "heading": {
        "nl": "Partijen",
        "en": "Parties"
       },
       "body": {
        "nl": "1. Deze overeenkomst is gesloten tussen de gemeenten {{parties}}, publiekrechtelijke rechtspersonen, ieder op grond van artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, ter uitvoering van het besluit van haar college van burgemeester en wethouders van ${1:12 mei 2026}, hierna gezamenlijk te noemen: partijen.\n2. De gemeente {{centre}}, hierna te noemen: de centrumgemeente, is zowel centrumgemeente als deelnemer; voor haar eigen inwoners heeft zij dezelfde stem en dezelfde plichten als elke andere partij.",
        "en": "1. This agreement is concluded between the municipalities of {{parties}}, legal persons under public law, each legally represented by its mayor under article 171, first paragraph, of the Municipalities Act (Gemeentewet), in pursuance of the decision of its executive of ${1:12 May 2026}, hereinafter jointly: the parties.\n2. The municipality of {{centre}}, hereinafter: the centre municipality, is both centre municipality and participant; for its own residents it has the same vote and the same duties as any other party."
       },
       "forms": [
        "samenwerkingsovereenkomst"
       ]
      },
      {
       "summary": {
        "nl": "Opdrachtgevers en opdrachtnemer zijn als rechtspersoon partij; de opdrachtnemer is zelf ook opdrachtgever.",
        "en": "Clients and contractor are party as legal persons; the contractor is a client as well."
       },
       "heading": {
        "nl": "Partijen",
        "en": "Parties"
       },
       "body": {
        "nl": "1. Deze overeenkomst is gesloten tussen de gemeenten {{parties}}, publiekrechtelijke rechtspersonen, ieder op grond van artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, ter uitvoering van het besluit van haar college van burgemeester en wethouders van ${1:12 mei 2026}, hierna gezamenlijk te noemen: partijen.\n2. Elke gemeente wordt hierna de opdrachtgever genoemd en de gemeente {{centre}}, voor zover zij de diensten levert, de opdrachtnemer. De gemeente {{centre}} is zowel opdrachtgever als opdrachtnemer.",
        "en": "1. This agreement is concluded between the municipalities of {{parties}}, legal persons under public law, each legally represented by its mayor under article 171, first paragraph, of the Municipalities Act (Gemeentewet), in pursuance of the decision of its executive of ${1:12 May 2026}, hereinafter jointly: the parties.\n2. Each municipality is hereinafter called the client, and the municipality of {{centre}}, as far as it provides the services, the contractor. The municipality of {{centre}} is both client and contractor."
       },
       "forms": [
        "dvo"
       ]
      },
      {
       "summary": {
        "nl": "De gemeenten maken de afspraken, vertegenwoordigd door de burgemeester ter uitvoering van een collegebesluit.",
        "en": "The municipalities make the commitments, represented by the mayor in pursuance of a decision of the executive."
       },
       "heading": {
        "nl": "Partijen",
        "en": "Parties"
       },
       "body": {
        "nl": "1. Dit convenant is gesloten tussen de gemeenten {{parties}}, ieder op grond van artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, ter uitvoering van het besluit van haar college van burgemeester en wethouders van ${1:12 mei 2026}, hierna gezamenlijk te noemen: partijen.\n2. Andere organisaties die dit convenant ondertekenen, worden hierna de partners genoemd.",
        "en": "1. This covenant is concluded between the municipalities of {{parties}}, each legally represented by its mayor under article 171, first paragraph, of the Municipalities Act (Gemeentewet), in pursuance of the decision of its executive of ${1:12 May 2026}, hereinafter jointly: the parties.\n2. Other organisations that sign this covenant are hereinafter called the partners."
       },
       "forms": [
        "convenant"
       ]
      },
      {
       "summary": {
        "nl": "De raden stellen de visie vast, elk voor de eigen gemeente.",
        "en": "The councils adopt the vision, each for its own municipality."
       },
       "heading": {
        "nl": "Deelnemende gemeenten",
        "en": "Participating municipalities"
       },
       "body": {
        "nl": "1. Deze regiovisie is vastgesteld door de raden van de gemeenten {{parties}}, hierna gezamenlijk te noemen: de gemeenten.",
        "en": "1. This regional vision is adopted by the councils of the municipalities of {{parties}}, hereinafter jointly: the municipalities."
       },
       "forms": [
        "regiovisie"
       ]
      }
     ]
    }
   },
   {
    "id": "planning-control",
    "title": {
     "nl": "planning- en controlcyclus",
     "en": "planning and control cycle"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "n/a",
     "regiovisie": "n/a"
    },
    "why": {
     "nl": "Raden en colleges kunnen alleen sturen als zij op tijd weten wat er komt, wat het kost en waar het misgaat. Voor een openbaar lichaam, een bedrijfsvoeringsorganisatie en een gemeenschappelijk orgaan gelden de artikelen 34 tot en met 35 van de Wgr rechtstreeks; wie ze overneemt, houdt zich aan de wettelijke data. Voor een convenant, overeenkomst, dienstverleningsovereenkomst, regeling zonder meer en centrumregeling regelt de wet niets: daar moet de hele cyclus in het stuk staan.",
     "en": "Councils and executives can only steer when they know in time what is coming, what it costs and where it goes wrong. Articles 34 to 35 of the Joint Arrangements Act (Wgr) apply by themselves to a public body, an operational organisation and a joint organ; whoever repeats them keeps to the statutory dates. For a covenant, contract, service agreement, plain arrangement and centre arrangement the law is silent: there the whole cycle has to stand in the document."
    },
    "sources": [
     {
      "ref": "Wgr artt. 34, 34b en 35",
      "certainty": "V",
      "kind": "statute",
      "forms": [
       "openbaar-lichaam",
       "bedrijfsvoeringsorganisatie",
       "gemeenschappelijk-orgaan"
      ],
      "checked": "2026-11-22",
      "note": {
       "nl": "Gelden rechtstreeks voor openbaar lichaam, bedrijfsvoeringsorganisatie en gemeenschappelijk orgaan; niet voor andere vormen.",
       "en": "Apply by themselves to a public body, an operational organisation and a joint organ; not to other forms."
      }
     },
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia's Exemplarische casussen en Succesprincipes",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "planning en control",
      "(p&c | p&c-cyclus)",
      "begroting*",
      "(ontwerpbegroting | conceptbegroting | begrotingscyclus | begrotingswijziging* | begrotingsprocedure)",
      "(jaarrekening | jaarstukken | jaarverantwoording | jaarverslag | verantwoording)",
      "(rapportage | rapportages | *rapportage | *rapportages)",
      "(kadernota | kaderbrief | financiële kaders)",
      "(informatievoorziening | informatiedeling | gegevensdeling | stuurinformatie) & !(ingezetenen | persoonsgegevens)",
      "financiële verantwoording",
      "afwijkingen",
      "(sturing en verantwoording | monitoring en rapportage | financieel beheer)",
      "(accountant | accountantscontrole | controle van de jaarrekening)"
     ],
     "en": [
      "planning and (control | reporting)",
      "(budget | budgets | budget cycle | draft budget)",
      "(annual accounts | annual account | annual report | accountability)",
      "(reporting | reports | interim reports | progress reports)",
      "(framework letter | framework memorandum)",
      "(information sharing | sharing of information | provision of information)",
      "(financial control | money and control)",
      "(deviations | overspends | overruns)",
      "(audit | auditor)"
     ]
    },
    "terms": {
     "nl": [
      "begroting",
      "(ontwerpbegroting | conceptbegroting | meerjarenbegroting | meerjarenraming)",
      "(jaarrekening | jaarstukken | jaarverantwoording | jaarverslag)",
      "(kaderbrief | kadernota)",
      "(bestuursrapportage* | kwartaalrapportage* | voortgangsrapportage* | marap | berap)",
      "(rapportage | rapportages | rapporteert)",
      "(accountant | controleverklaring | accountantsverklaring)",
      "(zienswijze | zienswijzen)",
      "(prognose | prognoses)",
      "(afwijking | afwijkingen | overschrijding | overschrijdingen)",
      "begrotingswijziging*",
      "planning en control"
     ],
     "en": [
      "(budget | budgets)",
      "(draft budget | multi-year estimate | budget outlook)",
      "(annual accounts | annual account | annual report)",
      "(framework letter | framework memorandum)",
      "(progress report* | interim report* | quarterly report* | management report*)",
      "(auditor | auditor report | audit)",
      "(views | opinion) ...3 (council | councils)",
      "(forecast | forecasts)",
      "(overspend | overspends | overrun | overruns | deviation | deviations)",
      "budget amendment*"
     ]
    },
    "deferrals": {
     "nl": [
      "(dienstverleningsovereenkomst* | dvo)",
      "(financiële verordening | treasurystatuut | controleprotocol | p&c-kalender | jaarkalender)",
      "dienstverleningshandvest"
     ],
     "en": [
      "service [level] agreement*",
      "(financial by-law | audit protocol | planning calendar)"
     ]
    },
    "elements": [
     {
      "id": "framework-letter",
      "title": {
       "nl": "kaderbrief",
       "en": "framework letter"
      },
      "question": {
       "nl": "Wie zendt wanneer de kaderbrief of de financiële en beleidsmatige kaders voor de begroting?",
       "en": "Who sends the framework letter, or the financial and policy framework for the budget, and when?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(kaderbrief | kadernota | kaderstelling)",
         "strong": true
        },
        {
         "phrase": "(financiële | beleidsmatige) en (beleidsmatige | financiële) kaders",
         "strong": true
        },
        "uitgangspunten ...3 begroting",
        "(voorjaarsnota | begrotingsrichtlijnen | begrotingskader | begrotingskaders)"
       ],
       "en": [
        {
         "phrase": "(framework letter | framework memorandum | budget framework)",
         "strong": true
        },
        "(financial and policy | policy and financial) (framework | frameworks)",
        "(principles | assumptions) ...3 budget"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of termijn",
         "en": "a date or term"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>"
         ],
         "en": [
          "<datum>",
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Zonder datum komt de kaderbrief pas als de begroting al vastligt. De wet noemt voor een openbaar lichaam, bedrijfsvoeringsorganisatie en gemeenschappelijk orgaan 30 april.",
       "en": "Without a date the framework letter comes when the budget is already fixed. For a public body, operational organisation and joint organ the law says 30 April."
      },
      "clause": {
       "nl": "De gemeente {{centre}} zendt de kaderbrief voor het volgende begrotingsjaar vóór ${1:1 maart} aan de colleges en de raden van de gemeenten {{parties}}.",
       "en": "The municipality of {{centre}} sends the framework letter for the next financial year to the executives and councils of the municipalities of {{parties}} before ${1:1 March}."
      },
      "examples": {
       "nl": [
        "Het bestuur zendt vóór 30 april de algemene financiële en beleidsmatige kaders aan de raden.",
        "In maart komen de uitgangspunten voor de begroting aan de orde.",
        "De voorjaarsnota verschijnt uiterlijk op 1 mei."
       ],
       "en": [
        "The board sends the general financial and policy framework to the councils before 30 April.",
        "The principles for the budget are set before 1 March."
       ]
      },
      "counterexamples": {
       "nl": [
        "De begroting wordt tijdig voorgelegd."
       ],
       "en": [
        "The accounts are submitted in good time."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 34b",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Exemplarische casussen",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "budget-draft",
      "title": {
       "nl": "ontwerpbegroting",
       "en": "draft budget"
      },
      "question": {
       "nl": "Wie stelt de ontwerpbegroting op en wanneer komt zij, met welke meerjarenraming?",
       "en": "Who draws up the draft budget and when does it come, with which multi-year estimate?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(ontwerpbegroting | ontwerp-begroting | conceptbegroting | concept-begroting | ontwerpmeerjarenbegroting | ontwerpjaarplan)",
         "strong": true
        },
        "(ontwerp | concept) (van | voor) de begroting",
        "begroting ...14 (opgesteld | opstelt | op te stellen | opgemaakt | aangeboden | aanbiedt | toegezonden | voorgelegd)",
        {
         "phrase": "(stelt | biedt | zendt | legt | maakt | dient) ...6 begroting ...14 (op | aan | voor | in)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(draft budget | draft budgets | proposed budget)",
         "strong": true
        },
        "(prepares | prepare | draws up | submits | submit | presents) ...4 (budget | budgets)",
        "budget ...8 (prepared | drawn up | submitted | presented)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of termijn",
         "en": "a date or term"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>"
         ],
         "en": [
          "<datum>",
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "\"Tijdig\" of \"jaarlijks\" zonder datum geeft gemeenten geen houvast voor hun eigen begroting.",
       "en": "\"In good time\" or \"annually\" without a date gives municipalities nothing to plan their own budget by."
      },
      "clause": {
       "nl": "De gemeente {{centre}} zendt de ontwerpbegroting voor het volgende jaar, met een meerjarenraming voor de drie jaren daarna, vóór ${1:15 april} aan de colleges en de raden van de gemeenten {{parties}}.",
       "en": "The municipality of {{centre}} sends the draft budget for the next year, with a multi-year estimate for the three years after it, to the executives and councils of the municipalities of {{parties}} before ${1:15 April}."
      },
      "examples": {
       "nl": [
        "Het ontwerp van de begroting is gereed op 15 april.",
        "De begroting wordt vóór 1 mei opgesteld door de beheerder.",
        "De directeur legt jaarlijks een begroting aan het bestuur voor."
       ],
       "en": [
        "The office submits a budget every year.",
        "The budget is drawn up by the office before 1 May."
       ]
      },
      "counterexamples": {
       "nl": [
        "Uitgaven blijven binnen wat partijen hebben afgesproken."
       ],
       "en": [
        "Spending stays within what the parties have agreed."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 35 lid 1",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Exemplarische casussen",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "council-views-term",
      "title": {
       "nl": "zienswijze van de raden op de ontwerpbegroting",
       "en": "views of the councils on the draft budget"
      },
      "question": {
       "nl": "Hoe lang krijgen de raden voor een zienswijze op de ontwerpbegroting?",
       "en": "How long do the councils have to give their views on the draft budget?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(zienswijze | zienswijzen | gevoelen | gevoelens) ...24 (begroting | ontwerpbegroting | conceptbegroting)",
         "scope": "draft"
        },
        {
         "phrase": "(begroting | ontwerpbegroting | conceptbegroting) ...30 (zienswijze | zienswijzen)",
         "scope": "draft"
        },
        "(raad | raden) ...10 (zienswijze | zienswijzen | gevoelen)",
        "(zienswijze | zienswijzen) ...8 (raad | raden)"
       ],
       "en": [
        {
         "phrase": "(views | view | opinion | opinions) ...24 (budget | draft budget)",
         "scope": "draft"
        },
        {
         "phrase": "(budget | draft budget) ...30 (views | opinion | opinions)",
         "scope": "draft"
        },
        "(council | councils) ...10 (views | view | opinion | opinions)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of termijn",
         "en": "a date or term"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>"
         ],
         "en": [
          "<datum>",
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Noem de termijn. Voor een openbaar lichaam, bedrijfsvoeringsorganisatie en gemeenschappelijk orgaan is die sinds 1 juli 2022 twaalf weken.",
       "en": "Name the term. For a public body, operational organisation and joint organ it has been twelve weeks since 1 July 2022."
      },
      "clause": {
       "nl": "De raden kunnen binnen ${1|acht weken,tien weken,twaalf weken|} na toezending van de ontwerpbegroting hun zienswijze daarover geven.",
       "en": "The councils may give their views on the draft budget within ${1|eight weeks,ten weeks,twelve weeks|} of receiving it."
      },
      "examples": {
       "nl": [
        "Het bestuur zendt de ontwerpbegroting twaalf weken tevoren aan de raden, die hun zienswijze kunnen geven.",
        "De raden kunnen vóór 1 juni hun zienswijze over de begroting naar voren brengen.",
        "Zienswijzen van de raden worden vóór 1 juni ingediend."
       ],
       "en": [
        "The draft budget is sent to the councils, which may give their opinion.",
        "The councils have ten weeks to express their views."
       ]
      },
      "counterexamples": {
       "nl": [
        "De colleges bespreken de begroting in het portefeuillehoudersoverleg."
       ],
       "en": [
        "The executives discuss the budget in the steering group."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 35 leden 1 en 3",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Exemplarische casussen",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "reasoned-response",
      "title": {
       "nl": "gemotiveerde reactie op de zienswijzen",
       "en": "reasoned response to the views"
      },
      "question": {
       "nl": "Krijgen de raden vóór de vaststelling een schriftelijke en gemotiveerde reactie op hun zienswijze?",
       "en": "Do the councils receive a reasoned response in writing before the budget is adopted?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ],
       "from": "2022-07-01"
      },
      "scope": "clause",
      "present": {
       "nl": [
        "(schriftelijk | gemotiveerd | gemotiveerde | schriftelijke) ...12 (oordeel | reactie | reageert | zienswijze | zienswijzen)",
        {
         "phrase": "(zienswijze | zienswijzen) ...20 (gemotiveerd | gemotiveerde | reactie | reageert | oordeel)",
         "scope": "draft"
        },
        "(reageert | antwoordt) ...8 (schriftelijk | gemotiveerd)"
       ],
       "en": [
        "(written | reasoned | in writing) ...10 (response | reply | opinion)",
        {
         "phrase": "(views | opinion | opinions) ...16 (response | reply | replies | responds | in writing)",
         "scope": "draft"
        },
        "(replies | responds) ...8 (in writing | with reasons)"
       ]
      },
      "incomplete": {
       "nl": "Sinds 1 juli 2022 hoort de reactie schriftelijk en gemotiveerd te zijn, en vóór de vaststelling te komen.",
       "en": "Since 1 July 2022 the response has to be in writing and reasoned, and to come before adoption."
      },
      "clause": {
       "nl": "Vóór de vaststelling van de begroting ontvangen de raden een schriftelijke en gemotiveerde reactie op hun zienswijze en de gevolgtrekkingen die daaraan worden verbonden.",
       "en": "Before the budget is adopted the councils receive a written and reasoned response to their views and the conclusions that are drawn from them."
      },
      "examples": {
       "nl": [
        "Het bestuur reageert op de zienswijzen voordat het de begroting vaststelt en geeft zijn oordeel.",
        "Het dagelijks bestuur reageert binnen vier weken schriftelijk."
       ],
       "en": [
        "The board responds to each opinion with reasons and replies in writing."
       ]
      },
      "counterexamples": {
       "nl": [
        "De raden kunnen een zienswijze indienen."
       ],
       "en": [
        "The councils may submit their views."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 35 lid 4",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "budget-adoption",
      "title": {
       "nl": "vaststelling van de begroting",
       "en": "adoption of the budget"
      },
      "question": {
       "nl": "Wie stelt de begroting vast, en uiterlijk wanneer?",
       "en": "Who adopts the budget, and by when?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(stelt | stellen) ...12 begroting ...14 vast",
         "strong": true
        },
        "begroting ...16 (vastgesteld | vaststelling | vast te stellen | vaststelt | vaststellen)",
        "(vaststelling van | vaststellen van) de begroting"
       ],
       "en": [
        {
         "phrase": "(adopt | adopts | approve | approves) ...5 (budget | budgets)",
         "strong": true
        },
        "budget ...10 (adopted | approved | adoption)",
        "(adoption | approval) of the budget"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of termijn",
         "en": "a date or term"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>",
          "jaar (voorafgaand | voorafgaande | dat voorafgaat)"
         ],
         "en": [
          "<datum>",
          "<termijn>",
          "year (preceding | before)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Noem wie vaststelt en voor welke datum. Laat niet alleen de raad van de centrumgemeente beslissen.",
       "en": "Name who adopts it and before which date. Do not leave it to the council of the centre municipality alone."
      },
      "clause": {
       "nl": "De colleges van burgemeester en wethouders van de gemeenten {{parties}} stellen de regionale begroting uiterlijk ${1:1 juli} vast, onder voorbehoud van de begrotingen van hun gemeenten.",
       "en": "The municipal executives of the municipalities of {{parties}} adopt the regional budget no later than ${1:1 July}, subject to the budgets of their municipalities."
      },
      "examples": {
       "nl": [
        "De begroting wordt vóór 15 juli door alle colleges vastgesteld.",
        "Tot de vaststelling van de begroting geldt de begroting van het vorige jaar."
       ],
       "en": [
        "The budget is adopted by all executives before 15 July.",
        "Until the adoption of the budget that of the previous year holds."
       ]
      },
      "counterexamples": {
       "nl": [
        "De begroting wordt in het najaar besproken."
       ],
       "en": [
        "The budget is discussed in autumn."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 34 lid 1",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Exemplarische casussen",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "send-province",
      "title": {
       "nl": "toezending aan gedeputeerde staten",
       "en": "submission to the provincial executive"
      },
      "question": {
       "nl": "Wanneer gaan begroting en jaarrekening naar gedeputeerde staten?",
       "en": "When do budget and annual accounts go to the provincial executive?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(begroting | jaarrekening | jaarstukken) ...24 gedeputeerde staten",
         "scope": "draft"
        },
        "gedeputeerde staten"
       ],
       "en": [
        {
         "phrase": "(budget | annual accounts) ...24 (provincial executive | province | gedeputeerde staten)",
         "scope": "draft"
        },
        "(provincial executive | gedeputeerde staten)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of termijn",
         "en": "a date or term"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>"
         ],
         "en": [
          "<datum>",
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "De begroting gaat binnen twee weken na vaststelling en vóór 15 september naar gedeputeerde staten, de jaarrekening vóór 15 juli.",
       "en": "The budget goes to the provincial executive within two weeks of adoption and before 15 September, the annual accounts before 15 July."
      },
      "clause": {
       "nl": "De begroting wordt binnen twee weken na de vaststelling, maar in ieder geval vóór 15 september, aan gedeputeerde staten gezonden, en de jaarrekening binnen twee weken na de vaststelling, maar in ieder geval vóór 15 juli.",
       "en": "The budget is sent to the provincial executive (gedeputeerde staten) within two weeks of its adoption and in any case before 15 September, and the annual accounts within two weeks of their adoption and in any case before 15 July."
      },
      "examples": {
       "nl": [],
       "en": []
      },
      "counterexamples": {
       "nl": [
        "De begroting wordt aan de raden gezonden."
       ],
       "en": [
        "The budget is sent to the councils."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 34 leden 2 en 4",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "interim-reports",
      "title": {
       "nl": "tussentijdse rapportages",
       "en": "interim reports"
      },
      "question": {
       "nl": "Hoe vaak en uiterlijk wanneer komt er tussentijds een rapportage?",
       "en": "How often, and by when, is there an interim report?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(tussentijdse (rapportage | rapportages) | tussenrapportage* | bestuursrapportage* | kwartaalrapportage* | voortgangsrapportage* | managementrapportage* | halfjaarrapportage* | marap | berap | burap)",
         "strong": true
        },
        "(rapporteert | rapporteren) ...20 (<frequentie> | kwartaal | halfjaar | <datum>) & !(mandaat | mandaatgever | mandaatgevers | gemandateerde | mandaathouder)",
        "(<frequentie> | kwartaal | halfjaar) ...14 (rapporteert | rapporteren | rapportage | rapportages) & !(mandaat | mandaatgever | mandaatgevers | gemandateerde | mandaathouder)",
        "rapportage ...8 (jan | januari | eerste | kwartaal | halfjaar | tertaal)"
       ],
       "en": [
        {
         "phrase": "((interim | progress | quarterly | management | half-yearly) (report | reports))",
         "strong": true
        },
        "(report | reports) ...20 (<frequentie> | quarter | half-year | <datum>) & !(mandate | mandator | mandators | mandatary)",
        "(<frequentie> | quarter) ...14 (report | reports) & !(mandate | mandator | mandators | mandatary)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een frequentie of vaste data",
         "en": "a frequency or fixed dates"
        },
        "phrases": {
         "nl": [
          "<frequentie>",
          "<datum>",
          "(kwartaal* | halfjaar* | tertaal*)",
          "eerste <termijn>"
         ],
         "en": [
          "<frequentie>",
          "<datum>",
          "(quarter | quarters | quarterly | half-year)",
          "first <termijn>"
         ]
        }
       },
       {
        "title": {
         "nl": "een uiterste datum of termijn",
         "en": "a latest date or a term"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>"
         ],
         "en": [
          "<datum>",
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "\"Periodiek\" of \"regelmatig\" is geen afspraak. Noem hoe vaak en uiterlijk wanneer.",
       "en": "\"Periodically\" or \"regularly\" is no commitment. Name how often and by when."
      },
      "clause": {
       "nl": "De gemeente {{centre}} verstrekt de andere gemeenten ${1|elk kwartaal,elk halfjaar|}, binnen ${2:zes weken} na afloop daarvan, een voortgangsrapportage.",
       "en": "The municipality of {{centre}} gives the other municipalities a progress report ${1|every quarter,every half year|}, within ${2:six weeks} of its end."
      },
      "examples": {
       "nl": [
        "De centrumgemeente rapporteert vóór 1 juni en vóór 1 oktober over de voortgang.",
        "Elk halfjaar, binnen vier weken, is er een rapportage over aantallen en kosten.",
        "De rapportage over het eerste halfjaar komt vóór 1 september."
       ],
       "en": [
        "The office reports on the first four months by 1 June.",
        "Every quarter the office sends a report."
       ]
      },
      "counterexamples": {
       "nl": [
        "De centrumgemeente informeert de gemeenten regelmatig over de voortgang."
       ],
       "en": [
        "The centre municipality informs the municipalities of progress from time to time."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "report-content",
      "title": {
       "nl": "inhoud van de rapportages",
       "en": "content of the reports"
      },
      "question": {
       "nl": "Wat staat er in de rapportages, zoals aantallen, uitgaven, prognose en risico's per gemeente?",
       "en": "What do the reports hold, such as numbers, spending, forecast and risks per municipality?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(rapportage | rapportages | *rapportage | *rapportages) ...20 (aantal | aantallen | uitgaven | prognose | realisatie | wachtlijst | wachttijd | wachttijden | instroom)",
         "scope": "draft"
        },
        "(rapporteert | rapporteren) ...24 (aantal | aantallen | volumes | uitgaven | prognose) & !(mandaat | mandaatgever | mandaatgevers | gemandateerde | mandaathouder)",
        "(prognose | prognoses | realisatie | realisaties | cliëntaantallen | wachttijden)",
        "(aantal | aantallen) cliënten ...6 (uitgaven | kosten | lasten)"
       ],
       "en": [
        {
         "phrase": "(report | reports) ...20 (number of | numbers | spending | expenditure | forecast | waiting times) & !(mandate | mandator | mandators | mandatary)",
         "scope": "draft"
        },
        "(forecast | forecasts | realisation | waiting times)",
        "number of clients ...6 (spending | costs | expenditure)"
       ]
      },
      "incomplete": {
       "nl": "\"De inhoudelijke en financiële voortgang\" laat open of een gemeente haar eigen cijfers ziet.",
       "en": "\"Progress in substance and finance\" leaves open whether a municipality sees its own figures."
      },
      "clause": {
       "nl": "Elke rapportage bevat per gemeente het aantal cliënten, de wachttijd, de uitgaven, de prognose tot het einde van het jaar en de belangrijkste risico's.",
       "en": "Each report holds, per municipality, the number of clients, the waiting times, the spending, the forecast to the end of the year and the main risks."
      },
      "examples": {
       "nl": [
        "De centrumgemeente rapporteert over volumes, uitgaven en risico's.",
        "Vermeld worden het aantal cliënten en de kosten."
       ],
       "en": [
        "The overview shows the number of clients and the costs."
       ]
      },
      "counterexamples": {
       "nl": [
        "De rapportage beschrijft de voortgang."
       ],
       "en": [
        "The document describes progress."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "annual-accounts",
      "title": {
       "nl": "jaarrekening of jaarverantwoording",
       "en": "annual accounts"
      },
      "question": {
       "nl": "Wie legt na afloop van het jaar verantwoording af, wanneer, en wie stelt die vast?",
       "en": "Who gives account after the end of the year, when, and who adopts it?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(jaarrekening | jaarstukken | jaarverantwoording | jaarverslag)",
         "scope": "draft"
        },
        "(eindverantwoording | financieel jaarverslag | financieel verslag)"
       ],
       "en": [
        "(annual accounts | annual account | annual report | annual statement | year-end account*)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of termijn",
         "en": "a date or term"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<termijn>"
         ],
         "en": [
          "<datum>",
          "<termijn>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Noem een datum en wie vaststelt. De eigen jaarrekening van de centrumgemeente laat de andere gemeenten niets per gemeente zien.",
       "en": "Name a date and who adopts it. The own accounts of the centre municipality show the others nothing per municipality."
      },
      "clause": {
       "nl": "De gemeente {{centre}} zendt de jaarverantwoording over het afgelopen jaar vóór ${1:1 april} aan de colleges van de gemeenten {{parties}}, die haar uiterlijk ${2:1 juni} vaststellen.",
       "en": "The municipality of {{centre}} sends the annual accounts of the past year to the executives of the municipalities of {{parties}} before ${1:1 April}; they adopt them no later than ${2:1 June}."
      },
      "examples": {
       "nl": [
        "Het bestuur brengt vóór 1 april een financieel verslag uit."
       ],
       "en": [
        "The annual report is presented by 1 April."
       ]
      },
      "counterexamples": {
       "nl": [
        "Na afloop van het jaar wordt teruggekeken."
       ],
       "en": [
        "After the end of the year the parties look back."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 34 leden 3 en 4",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "auditor",
      "title": {
       "nl": "controle door de accountant",
       "en": "audit"
      },
      "question": {
       "nl": "Controleert een accountant de jaarverantwoording, en volgens welk protocol?",
       "en": "Does an auditor examine the annual accounts, and under which protocol?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(controleverklaring | accountantsverklaring | accountantscontrole | accountantsverslag | controleprotocol | rechtmatigheidsverantwoording)",
        "(jaarrekening | jaarstukken | jaarverantwoording | jaarverslag | verslag) ...25 (accountant | goedkeurende verklaring | verklaring omtrent de getrouwheid)",
        {
         "phrase": "(accountant | sisa)",
         "scope": "clause"
        }
       ],
       "en": [
        "(auditor's report | auditor report | audit opinion | audit certificate | audit protocol)",
        "(annual accounts | annual account | annual report) ...16 (auditor | auditors | audited | accountant)",
        {
         "phrase": "(auditor | auditors | audited)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Zonder controleverklaring kan een gemeente haar bijdrage zelf niet verantwoorden.",
       "en": "Without an audit opinion a municipality cannot account for its own contribution."
      },
      "clause": {
       "nl": "Bij de jaarverantwoording hoort een controleverklaring van de accountant, volgens het controleprotocol dat de colleges hebben vastgesteld.",
       "en": "The annual accounts come with an audit opinion, under the audit protocol that the executives have adopted."
      },
      "examples": {
       "nl": [
        "De jaarrekening is gecontroleerd door de accountant.",
        "Een accountant onderzoekt de cijfers."
       ],
       "en": [
        "The annual accounts are examined by an auditor.",
        "An auditor examines the figures."
       ]
      },
      "counterexamples": {
       "nl": [
        "De controle op kwaliteit ligt bij de toezichthouder."
       ],
       "en": [
        "Quality is supervised by the inspector."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "calendar",
      "title": {
       "nl": "aansluiting op de cycli van de gemeenten",
       "en": "fit with the cycles of the municipalities"
      },
      "question": {
       "nl": "Passen de data bij de begrotingscycli van de gemeenten zelf?",
       "en": "Do the dates fit the budget cycles of the municipalities themselves?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "(afgestemd | afgestemde | sluit aan | sluiten aan | aansluit | aansluiten | passen | aansluiting) ...12 (cyclus | cycli | begrotingscyclus | begrotingscycli | gemeentebegroting* | p&c | planning)",
        {
         "phrase": "(p&c-kalender | p&c-cyclus | begrotingskalender | jaarkalender)",
         "scope": "draft"
        },
        {
         "phrase": "(planning en control) ...3 (kalender | cyclus | jaarplanning)",
         "scope": "draft"
        },
        {
         "phrase": "(planningskalender | planning en controlkalender | planning en controlcyclus)",
         "scope": "draft"
        },
        "(cyclus | cycli | begrotingscyclus | begrotingscycli) van de (deelnemers | gemeenten | partijen)"
       ],
       "en": [
        "(aligned | align | aligns | fit | fits | in step) ...10 (cycle | cycles | municipal budget | municipal budgets)",
        {
         "phrase": "(planning and control | budget | planning) (calendar | cycle)",
         "scope": "draft"
        },
        "(cycle | cycles) of the (participants | municipalities | parties)"
       ]
      },
      "incomplete": {
       "nl": "Een begroting die komt als de gemeenten hun eigen begroting al hebben vastgesteld, komt te laat.",
       "en": "A budget that comes when the municipalities have already adopted their own comes too late."
      },
      "clause": {
       "nl": "De data zijn afgestemd op de planning- en controlcyclus van de gemeenten; wijzigt een gemeente haar cyclus, dan meldt zij dat ${1:zes maanden} tevoren.",
       "en": "The dates are aligned with the planning and control cycle of the municipalities; a municipality that changes its cycle gives ${1:six months} notice."
      },
      "examples": {
       "nl": [
        "De stukken volgen de P&C-kalender.",
        "De gemeenten hanteren één planning- en controlkalender.",
        "De data staan in de kalender voor planning en control, met een jaarplanning per stuk; de planning en control volgt een vaste cyclus.",
        "De data volgen de begrotingscycli van de deelnemers."
       ],
       "en": [
        "The documents follow the planning calendar.",
        "The dates follow the cycles of the municipalities."
       ]
      },
      "counterexamples": {
       "nl": [
        "De stukken komen tijdig."
       ],
       "en": [
        "The documents come in good time."
       ]
      },
      "sources": [
       {
        "ref": "Ambassadeurs voor gemeentelijke samenwerking decentralisaties sociaal domein, Samen decentraliseren",
        "short": "Samen decentraliseren",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "deviations-threshold",
      "title": {
       "nl": "melding van afwijkingen",
       "en": "notice of deviations"
      },
      "question": {
       "nl": "Vanaf welk bedrag of percentage, en binnen welke termijn, wordt een afwijking gemeld?",
       "en": "From which amount or percentage, and within which term, is a deviation reported?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(overschrijding | overschrijdingen | afwijking | afwijkingen) ...24 (meldt | melden | gemeld | melding | informeert | geïnformeerd | bericht | onverwijld)",
        "(dreigende | verwachte | dreigt | voorziene) (overschrijding | overschrijdingen | afwijking | tekort | tekorten)",
        "(overschrijding | afwijking | overschreden | overschrijdt | hoger | meer) ...8 (<bedrag> | <percentage>) ...24 (meldt | melden | gemeld | bericht | informeert)",
        "(uitgaven | kosten | budget) ...20 (<bedrag> | <percentage>) ...12 (hoger | overschrijden | overschreden)"
       ],
       "en": [
        "(overspend | overspends | overrun | overruns | deviation | deviations) ...20 (report | reports | reported | notify | notifies | notified | notice | inform | informs | informed)",
        "(report | reports | notify | notifies | notice | inform | informs) ...14 (overspend | overspends | overrun | overruns | deviation | deviations)",
        "(expected | threatened | imminent) (overspend | overrun | deviation | deficit)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een drempel in geld of procenten",
         "en": "a threshold in money or per cent"
        },
        "phrases": {
         "nl": [
          "<bedrag>",
          "<percentage>"
         ],
         "en": [
          "<bedrag>",
          "<percentage>"
         ]
        }
       },
       {
        "title": {
         "nl": "een termijn voor de melding",
         "en": "a term for the notice"
        },
        "phrases": {
         "nl": [
          "<termijn>",
          "onverwijld"
         ],
         "en": [
          "<termijn>",
          "(immediately | without delay | forthwith)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "\"Zo spoedig mogelijk\" zonder drempel leidt tot discussie of er iets gemeld moest worden.",
       "en": "\"As soon as possible\" without a threshold leads to a dispute on whether anything had to be reported."
      },
      "clause": {
       "nl": "De gemeente {{centre}} meldt een verwachte overschrijding van meer dan ${1:3%} van een begrotingspost of meer dan ${2:€ 75.000} binnen ${3:tien werkdagen} schriftelijk aan de colleges, met een voorstel voor bijsturing.",
       "en": "The municipality of {{centre}} reports an expected overspend of more than ${1:3%} of a budget item or more than ${2:€ 75,000} in writing to the executives within ${3:ten working days}, with a proposal for correction."
      },
      "examples": {
       "nl": [
        "Een afwijking van meer dan vijf procent wordt binnen twee weken gemeld.",
        "Zijn de uitgaven naar verwachting meer dan 10% hoger, dan bericht de centrumgemeente dit binnen twee weken."
       ],
       "en": [
        "Any deviation of more than five per cent is reported within two weeks."
       ]
      },
      "counterexamples": {
       "nl": [
        "Van deze regeling kan worden afgeweken."
       ],
       "en": [
        "The parties may depart from this arrangement."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "deviations-approval",
      "title": {
       "nl": "instemming met overschrijdingen",
       "en": "approval of overspends"
      },
      "question": {
       "nl": "Wie keurt een overschrijding of begrotingswijziging goed, voordat het geld wordt uitgegeven?",
       "en": "Who approves an overspend or budget amendment, before the money is spent?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(begrotingswijziging | begrotingswijzigingen)",
         "strong": true
        },
        "(wijziging | wijzigingen) van de begroting",
        "begroting ...8 (gewijzigd | wijzigt | wijzigen | aangepast)",
        "(overschrijding | overschrijdingen | meerkosten | meeruitgaven) ...20 (instemming | goedkeuring | toestemming | akkoord | goedgekeurd | ingestemd)",
        "(instemming | goedkeuring | toestemming) ...14 (overschrijding | overschrijdingen | meerkosten)",
        "(uitgaven | verplichtingen) ...4 boven de begroting"
       ],
       "en": [
        {
         "phrase": "(budget amendment | budget amendments | amendment of the budget | amend the budget)",
         "strong": true
        },
        "(overspend | overspends | overrun | overruns | additional costs) ...20 (consent | approval | approved | approve)",
        "(commitment | commitments | spending | expenditure) ...4 (beyond | above | exceeding) the budget",
        "(consent | approval) ...12 (overspend | overrun | overspends | overruns)"
       ]
      },
      "incomplete": {
       "nl": "Een overschrijding die vanzelf voor rekening van alle gemeenten komt, neemt elke rem weg.",
       "en": "An overspend that falls to all municipalities by itself removes every brake."
      },
      "clause": {
       "nl": "Uitgaven boven de begroting zijn pas toegestaan nadat de colleges een begrotingswijziging hebben vastgesteld; zonder dat besluit blijven de meerkosten voor rekening van de gemeente {{centre}}.",
       "en": "Spending beyond the budget is allowed only after the executives have adopted a budget amendment; without that decision the additional costs stay with the municipality of {{centre}}."
      },
      "examples": {
       "nl": [
        "Een wijziging van de begroting vergt een besluit van alle colleges.",
        "Er wordt niets uitgegeven voordat het bestuur de begroting heeft gewijzigd.",
        "Overschrijdingen behoeven vooraf de goedkeuring van alle colleges.",
        "Zonder toestemming voor een overschrijding gaat niemand verplichtingen aan."
       ],
       "en": [
        "Any overspend needs the prior approval of all executives.",
        "Without the consent of the executives no overspend is allowed."
       ]
      },
      "counterexamples": {
       "nl": [
        "Overschrijdingen komen voor rekening van de gemeenten."
       ],
       "en": [
        "Overspends are charged to the municipalities."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 35 lid 6",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "info-sharing",
      "title": {
       "nl": "afspraken over informatiedeling",
       "en": "arrangements for sharing information"
      },
      "question": {
       "nl": "Welke gegevens delen de gemeenten, hoe vaak, en wie kan ze inzien?",
       "en": "Which data do the municipalities share, how often, and who has access?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(dashboard | dashboards)",
        "(informatiedeling | gegevensdeling | informatieset | monitorgegevens | stuurinformatie | managementinformatie)",
        "(dataset | datasets | gegevensset)",
        "(inlogcode | inloggegevens | leesrecht | leesrechten | leestoegang) ...12 (systeem | *systeem | administratie | registratie)",
        "(inzage ...5 (zakelijke gegevens | administratie | boekhouding) | (administratie | boekhouding) ...2 (inzien | in te zien))",
        {
         "phrase": "(gegevens | cijfers) over ...6 (instroom | aantallen | kosten | wachttijd | wachttijden)",
         "scope": "clause"
        },
        {
         "phrase": "(inzage | inzien | in te zien | inzagerecht | toegang tot) ...12 (gegevens | cijfers | administratie | boeken | informatie)",
         "scope": "clause"
        },
        {
         "phrase": "(verstrekt | verstrekken | ontvangen | ontvangt | levert | verschaft) ...12 (gegevens | cijfers | informatie | inlichtingen)",
         "scope": "clause"
        }
       ],
       "en": [
        "(dashboard | dashboards)",
        "(information sharing | data sharing | management information | shared information)",
        "(data set | dataset | datasets | set of data)",
        {
         "phrase": "(access | inspect | inspection) ...8 (data | figures | accounts | records | information)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "\"Partijen informeren elkaar\" is te weinig. Noem welke gegevens, hoe vaak en wie erbij kan.",
       "en": "\"The parties inform each other\" is too little. Name which data, how often and who has access."
      },
      "clause": {
       "nl": "Elke gemeente heeft via een gezamenlijk dashboard, dat ${1|elke maand,elk kwartaal|} wordt bijgewerkt, inzage in aantallen, wachttijden en kosten van de eigen gemeente en van de regio, zonder gegevens die tot een persoon herleidbaar zijn.",
       "en": "Each municipality has access, through a common dashboard that is updated ${1|every month,every quarter|}, to the numbers, waiting times and costs of its own and of the region, without data that can be traced to a person."
      },
      "examples": {
       "nl": [
        "Partijen maken afspraken over informatiedeling.",
        "De gemeenten ontvangen maandelijks een vaste dataset.",
        "De contactpersonen krijgen leesrechten in het registratiesysteem.",
        "Het systeem geeft gegevens over instroom en kosten.",
        "Elke gemeente kan de onderliggende administratie inzien.",
        "Elke gemeente kan de gegevens inzien; zij heeft inzage in de cijfers.",
        "De centrumgemeente verstrekt de gemeenten de gegevens die zij nodig hebben."
       ],
       "en": [
        "The parties make arrangements for data sharing.",
        "Each month the municipalities receive a fixed data set.",
        "Each municipality may inspect the records."
       ]
      },
      "counterexamples": {
       "nl": [
        "De centrumgemeente houdt de andere gemeenten op de hoogte."
       ],
       "en": [
        "The centre municipality keeps the others up to date."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       },
       {
        "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
        "short": "Samenwerken gaat niet vanzelf, 2021",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "exempt-budget-changes",
      "title": {
       "nl": "begrotingswijzigingen zonder zienswijze",
       "en": "budget amendments without views"
      },
      "question": {
       "nl": "Voor welke begrotingswijzigingen hoeft geen zienswijze te worden gevraagd?",
       "en": "For which budget amendments need no views be asked?"
      },
      "level": "recommended",
      "applies": {
       "forms": [
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(begrotingswijziging | begrotingswijzigingen) ...25 (zienswijze | zienswijzen | uitgezonderd | uitzondering | afgeweken | achterwege | niet van toepassing)",
        "(zienswijze | zienswijzen) ...14 (begrotingswijziging | begrotingswijzigingen)"
       ],
       "en": [
        "(budget amendment | budget amendments) ...25 (views | exempt | exempted | exception | not required | not apply)",
        "(no views | views) ...14 (budget amendment | budget amendments)"
       ]
      },
      "incomplete": {
       "nl": "Een uitzondering voor alle wijzigingen is te ruim. Noem de soorten, bijvoorbeeld wijzigingen die de bijdragen niet verhogen.",
       "en": "An exception for all amendments is too wide. Name the kinds, such as amendments that do not raise the contributions."
      },
      "clause": {
       "nl": "Over begrotingswijzigingen die de bijdragen van de gemeenten niet verhogen en binnen een programma blijven, wordt geen zienswijze gevraagd.",
       "en": "No views are asked on budget amendments that do not raise the contributions of the municipalities and stay within a programme."
      },
      "examples": {
       "nl": [
        "Begrotingswijzigingen die de bijdrage niet raken, zijn uitgezonderd van deze procedure.",
        "Er is geen zienswijze nodig voor een begrotingswijziging binnen een programma."
       ],
       "en": [
        "Budget amendments that leave the contribution as it is are exempt from this procedure."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het bestuur wijzigt de begroting."
       ],
       "en": [
        "The board amends the budget."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 35 lid 6",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "policy-indicators",
      "title": {
       "nl": "beleidsindicatoren",
       "en": "policy indicators"
      },
      "question": {
       "nl": "Staan er indicatoren in begroting en rapportage waaraan het beleid kan worden gemeten?",
       "en": "Do budget and reports hold indicators by which the policy can be measured?"
      },
      "level": "recommended",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(beleidsindicator | beleidsindicatoren)",
         "scope": "draft"
        },
        "(indicator | indicatoren | prestatie-indicatoren | prestatieindicatoren | kpi)"
       ],
       "en": [
        {
         "phrase": "(policy indicator | policy indicators)",
         "scope": "draft"
        },
        "(indicator | indicators | kpi)"
       ]
      },
      "incomplete": {
       "nl": "Zonder indicatoren gaat het gesprek alleen over geld.",
       "en": "Without indicators the talk is of money only."
      },
      "clause": {
       "nl": "Begroting en rapportages bevatten per doel een of meer beleidsindicatoren, zoals wachttijd, doorstroom en terugval.",
       "en": "Budget and reports hold one or more policy indicators for each goal, such as waiting time, moving on and relapse."
      },
      "examples": {
       "nl": [
        "De begroting bevat indicatoren voor wachttijd."
       ],
       "en": [
        "The budget holds indicators for waiting time."
       ]
      },
      "counterexamples": {
       "nl": [
        "De begroting bevat baten en lasten."
       ],
       "en": [
        "The budget holds income and expenditure."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Succesprincipes",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Jaarlijkse cyclus met vaste data, waarin de raden een zienswijze geven en alle colleges vaststellen; overschrijdingen vooraf.",
        "en": "A yearly cycle with fixed dates, in which the councils give their views and all executives adopt; overspends need prior consent."
       },
       "heading": {
        "nl": "Planning en control",
        "en": "Planning and control"
       },
       "body": {
        "nl": "1. De gemeente {{centre}} zendt de colleges van burgemeester en wethouders en de raden van de gemeenten {{parties}}:\n   a. vóór ${1:1 maart} de kaderbrief voor het volgende begrotingsjaar;\n   b. vóór ${2:15 april} de ontwerpbegroting voor het volgende jaar, met een meerjarenraming voor de drie jaren daarna en met beleidsindicatoren.\n2. De raden kunnen binnen ${3|acht weken,tien weken,twaalf weken|} na toezending van de ontwerpbegroting hun zienswijze daarover geven en krijgen daarop een gemotiveerde reactie.\n3. De colleges stellen de regionale begroting uiterlijk ${4:1 juli} vast, onder voorbehoud van de begrotingen van hun gemeenten. De data in dit artikel zijn afgestemd op de planning- en controlcyclus van de gemeenten.\n4. De gemeente {{centre}} verstrekt de colleges ${5|elk kwartaal,elk halfjaar|}, binnen ${6:zes weken} na afloop daarvan, een voortgangsrapportage. Elke rapportage bevat per gemeente het aantal cliënten, de wachttijd, de uitgaven, de prognose tot het einde van het jaar en de belangrijkste risico's.\n5. De gemeente {{centre}} zendt de colleges vóór ${7:1 april} de jaarverantwoording over het afgelopen jaar, met een controleverklaring van de accountant volgens het controleprotocol dat de colleges hebben vastgesteld. De colleges stellen de jaarverantwoording uiterlijk ${8:1 juni} vast.\n6. De gemeente {{centre}} meldt een verwachte overschrijding van meer dan ${9:3%} van een begrotingspost of meer dan ${10:€ 75.000} binnen ${11:tien werkdagen} schriftelijk aan de colleges, met een voorstel voor bijsturing.\n7. Uitgaven boven de begroting zijn pas toegestaan nadat de colleges een begrotingswijziging hebben vastgesteld. Zonder dat besluit blijven de meerkosten voor rekening van de gemeente {{centre}}.\n8. Elke gemeente heeft via een gezamenlijk dashboard, dat ${12|elke maand,elk kwartaal|} wordt bijgewerkt, inzage in aantallen, wachttijden en kosten van de eigen gemeente en van de regio, zonder gegevens die tot een persoon herleidbaar zijn.",
        "en": "1. The municipality of {{centre}} sends the municipal executives and the councils of the municipalities of {{parties}}:\n   a. before ${1:1 March} the framework letter for the next financial year;\n   b. before ${2:15 April} the draft budget for the next year, with a multi-year estimate for the three years after it and with policy indicators.\n2. The councils may give their views on the draft budget within ${3|eight weeks,ten weeks,twelve weeks|} of receiving it and receive a reasoned response.\n3. The executives adopt the regional budget no later than ${4:1 July}, subject to the budgets of their municipalities. The dates in this article are aligned with the planning and control cycle of the municipalities.\n4. The municipality of {{centre}} gives the executives a progress report ${5|every quarter,every half year|}, within ${6:six weeks} of its end. Each report holds, per municipality, the number of clients, the waiting times, the spending, the forecast to the end of the year and the main risks.\n5. The municipality of {{centre}} sends the executives the annual accounts of the past year before ${7:1 April}, with an audit opinion under the audit protocol that the executives have adopted. The executives adopt the annual accounts no later than ${8:1 June}.\n6. The municipality of {{centre}} reports an expected overspend of more than ${9:3%} of a budget item or more than ${10:€ 75,000} in writing to the executives within ${11:ten working days}, with a proposal for correction.\n7. Spending beyond the budget is allowed only after the executives have adopted a budget amendment. Without that decision the additional costs stay with the municipality of {{centre}}.\n8. Each municipality has access, through a common dashboard that is updated ${12|every month,every quarter|}, to the numbers, waiting times and costs of its own and of the region, without data that can be traced to a person."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo"
       ]
      },
      {
       "summary": {
        "nl": "De wettelijke data voor het openbaar lichaam, aangevuld met rapportages, een meldgrens en een dashboard.",
        "en": "The statutory dates for a public body, with reports, a reporting threshold and a dashboard added."
       },
       "heading": {
        "nl": "Planning en control",
        "en": "Planning and control"
       },
       "body": {
        "nl": "1. Het dagelijks bestuur zendt de algemene financiële en beleidsmatige kaders en de voorlopige jaarrekening vóór 30 april van het jaar dat voorafgaat aan dat waarvoor de begroting dient, aan de raden van de gemeenten {{parties}}.\n2. Het dagelijks bestuur zendt de ontwerpbegroting, met een meerjarenraming en beleidsindicatoren, twaalf weken voordat zij aan het algemeen bestuur wordt aangeboden aan de raden. De data zijn afgestemd op de planning- en controlcyclus van de gemeenten.\n3. De raden kunnen binnen die twaalf weken hun zienswijze over de ontwerpbegroting bij het dagelijks bestuur naar voren brengen. Vóór de vaststelling ontvangen zij een schriftelijke en gemotiveerde reactie op hun zienswijze en de gevolgtrekkingen die daaraan worden verbonden.\n4. Het algemeen bestuur stelt de begroting vast in het jaar dat voorafgaat aan dat waarvoor zij dient. Het dagelijks bestuur zendt haar binnen twee weken na de vaststelling, maar in ieder geval vóór 15 september, aan gedeputeerde staten.\n5. Uitgaven boven de begroting zijn pas toegestaan nadat het algemeen bestuur een begrotingswijziging heeft vastgesteld. Over begrotingswijzigingen die de bijdragen van de gemeenten niet verhogen en binnen een programma blijven, wordt geen zienswijze gevraagd.\n6. Het dagelijks bestuur verstrekt de colleges en de raden ${1|elk kwartaal,elk halfjaar|}, binnen ${2:zes weken} na afloop daarvan, een voortgangsrapportage. Elke rapportage bevat per gemeente het aantal cliënten, de wachttijd, de uitgaven, de prognose tot het einde van het jaar en de belangrijkste risico's.\n7. Het dagelijks bestuur meldt een verwachte overschrijding van meer dan ${3:3%} van een programma of meer dan ${4:€ 75.000} binnen ${5:tien werkdagen} schriftelijk aan het algemeen bestuur en de colleges.\n8. Het algemeen bestuur stelt de jaarrekening, met de controleverklaring van de accountant, vast in het jaar na dat waarop zij betrekking heeft. Het dagelijks bestuur zendt haar binnen twee weken na de vaststelling, maar in ieder geval vóór 15 juli, aan gedeputeerde staten.\n9. Elke gemeente heeft via een gezamenlijk dashboard, dat ${6|elke maand,elk kwartaal|} wordt bijgewerkt, inzage in aantallen, wachttijden en kosten van de eigen gemeente en van de regio, zonder gegevens die tot een persoon herleidbaar zijn.",
        "en": "1. The executive board sends the general financial and policy framework and the provisional annual accounts to the councils of the municipalities of {{parties}} before 30 April of the year preceding that for which the budget is meant.\n2. The executive board sends the draft budget, with a multi-year estimate and policy indicators, to the councils twelve weeks before it is presented to the general board. The dates are aligned with the planning and control cycle of the municipalities.\n3. The councils may give the executive board their views on the draft budget within those twelve weeks. Before adoption they receive a written and reasoned response to their views and the conclusions that are drawn from them.\n4. The general board adopts the budget in the year preceding that for which it is meant. The executive board sends it to the provincial executive (gedeputeerde staten) within two weeks of its adoption and in any case before 15 September.\n5. Spending beyond the budget is allowed only after the general board has adopted a budget amendment. No views are asked on budget amendments that do not raise the contributions of the municipalities and stay within a programme.\n6. The executive board gives the executives and the councils a progress report ${1|every quarter,every half year|}, within ${2:six weeks} of its end. Each report holds, per municipality, the number of clients, the waiting times, the spending, the forecast to the end of the year and the main risks.\n7. The executive board reports an expected overspend of more than ${3:3%} of a programme or more than ${4:€ 75,000} in writing to the general board and the executives within ${5:ten working days}.\n8. The general board adopts the annual accounts, with the audit opinion, in the year after that to which they relate. The executive board sends them to the provincial executive (gedeputeerde staten) within two weeks of their adoption and in any case before 15 July.\n9. Each municipality has access, through a common dashboard that is updated ${6|every month,every quarter|}, to the numbers, waiting times and costs of its own and of the region, without data that can be traced to a person."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "De wettelijke data voor de bedrijfsvoeringsorganisatie, aangevuld met rapportages, een meldgrens en een dashboard.",
        "en": "The statutory dates for an operational organisation, with reports, a reporting threshold and a dashboard added."
       },
       "heading": {
        "nl": "Planning en control",
        "en": "Planning and control"
       },
       "body": {
        "nl": "1. Het bestuur zendt de algemene financiële en beleidsmatige kaders en de voorlopige jaarrekening vóór 30 april van het jaar dat voorafgaat aan dat waarvoor de begroting dient, aan de raden van de gemeenten {{parties}}.\n2. Het bestuur zendt de ontwerpbegroting, met een meerjarenraming en beleidsindicatoren, twaalf weken voordat het haar vaststelt aan de raden. De data zijn afgestemd op de planning- en controlcyclus van de gemeenten.\n3. De raden kunnen binnen die twaalf weken hun zienswijze over de ontwerpbegroting bij het bestuur naar voren brengen. Vóór de vaststelling ontvangen zij een schriftelijke en gemotiveerde reactie op hun zienswijze en de gevolgtrekkingen die daaraan worden verbonden.\n4. Het bestuur stelt de begroting vast in het jaar dat voorafgaat aan dat waarvoor zij dient, en zendt haar binnen twee weken na de vaststelling, maar in ieder geval vóór 15 september, aan gedeputeerde staten.\n5. Uitgaven boven de begroting zijn pas toegestaan nadat het bestuur een begrotingswijziging heeft vastgesteld. Over begrotingswijzigingen die de bijdragen van de gemeenten niet verhogen en binnen een programma blijven, wordt geen zienswijze gevraagd.\n6. Het bestuur verstrekt de colleges en de raden ${1|elk kwartaal,elk halfjaar|}, binnen ${2:zes weken} na afloop daarvan, een voortgangsrapportage. Elke rapportage bevat per gemeente het aantal cliënten, de wachttijd, de uitgaven, de prognose tot het einde van het jaar en de belangrijkste risico's.\n7. De directeur meldt een verwachte overschrijding van meer dan ${3:3%} van een programma of meer dan ${4:€ 75.000} binnen ${5:tien werkdagen} schriftelijk aan het bestuur en de colleges.\n8. Het bestuur stelt de jaarrekening, met de controleverklaring van de accountant, vast in het jaar na dat waarop zij betrekking heeft, en zendt haar binnen twee weken na de vaststelling, maar in ieder geval vóór 15 juli, aan gedeputeerde staten.\n9. Elke gemeente heeft via een gezamenlijk dashboard, dat ${6|elke maand,elk kwartaal|} wordt bijgewerkt, inzage in aantallen, wachttijden en kosten van de eigen gemeente en van de regio, zonder gegevens die tot een persoon herleidbaar zijn.",
        "en": "1. The board sends the general financial and policy framework and the provisional annual accounts to the councils of the municipalities of {{parties}} before 30 April of the year preceding that for which the budget is meant.\n2. The board sends the draft budget, with a multi-year estimate and policy indicators, to the councils twelve weeks before it adopts it. The dates are aligned with the planning and control cycle of the municipalities.\n3. The councils may give the board their views on the draft budget within those twelve weeks. Before adoption they receive a written and reasoned response to their views and the conclusions that are drawn from them.\n4. The board adopts the budget in the year preceding that for which it is meant, and sends it to the provincial executive (gedeputeerde staten) within two weeks of its adoption and in any case before 15 September.\n5. Spending beyond the budget is allowed only after the board has adopted a budget amendment. No views are asked on budget amendments that do not raise the contributions of the municipalities and stay within a programme.\n6. The board gives the executives and the councils a progress report ${1|every quarter,every half year|}, within ${2:six weeks} of its end. Each report holds, per municipality, the number of clients, the waiting times, the spending, the forecast to the end of the year and the main risks.\n7. The director reports an expected overspend of more than ${3:3%} of a programme or more than ${4:€ 75,000} in writing to the board and the executives within ${5:ten working days}.\n8. The board adopts the annual accounts, with the audit opinion, in the year after that to which they relate, and sends them to the provincial executive (gedeputeerde staten) within two weeks of their adoption and in any case before 15 July.\n9. Each municipality has access, through a common dashboard that is updated ${6|every month,every quarter|}, to the numbers, waiting times and costs of its own and of the region, without data that can be traced to a person."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "De wettelijke data voor het gemeenschappelijk orgaan, aangevuld met rapportages, een meldgrens en een dashboard.",
        "en": "The statutory dates for a joint organ, with reports, a reporting threshold and a dashboard added."
       },
       "heading": {
        "nl": "Planning en control",
        "en": "Planning and control"
       },
       "body": {
        "nl": "1. Het gemeenschappelijk orgaan zendt de algemene financiële en beleidsmatige kaders en de voorlopige jaarrekening vóór 30 april van het jaar dat voorafgaat aan dat waarvoor de begroting dient, aan de raden van de gemeenten {{parties}}.\n2. Het gemeenschappelijk orgaan zendt de ontwerpbegroting, met een meerjarenraming en beleidsindicatoren, twaalf weken voordat het haar vaststelt aan de raden. De data zijn afgestemd op de planning- en controlcyclus van de gemeenten.\n3. De raden kunnen binnen die twaalf weken hun zienswijze over de ontwerpbegroting bij het gemeenschappelijk orgaan naar voren brengen. Vóór de vaststelling ontvangen zij een schriftelijke en gemotiveerde reactie op hun zienswijze en de gevolgtrekkingen die daaraan worden verbonden.\n4. Het gemeenschappelijk orgaan stelt de begroting vast in het jaar dat voorafgaat aan dat waarvoor zij dient, en zendt haar binnen twee weken na de vaststelling, maar in ieder geval vóór 15 september, aan gedeputeerde staten.\n5. Uitgaven boven de begroting zijn pas toegestaan nadat het gemeenschappelijk orgaan een begrotingswijziging heeft vastgesteld. Over begrotingswijzigingen die de bijdragen van de gemeenten niet verhogen en binnen een programma blijven, wordt geen zienswijze gevraagd.\n6. Het gemeenschappelijk orgaan verstrekt de colleges en de raden ${1|elk kwartaal,elk halfjaar|}, binnen ${2:zes weken} na afloop daarvan, een voortgangsrapportage. Elke rapportage bevat per gemeente het aantal cliënten, de wachttijd, de uitgaven, de prognose tot het einde van het jaar en de belangrijkste risico's.\n7. De gemeente {{centre}} meldt een verwachte overschrijding van meer dan ${3:3%} van een programma of meer dan ${4:€ 75.000} binnen ${5:tien werkdagen} schriftelijk aan het gemeenschappelijk orgaan en de colleges.\n8. Het gemeenschappelijk orgaan stelt de jaarrekening, met de controleverklaring van de accountant, vast in het jaar na dat waarop zij betrekking heeft, en zendt haar binnen twee weken na de vaststelling, maar in ieder geval vóór 15 juli, aan gedeputeerde staten.\n9. Elke gemeente heeft via een gezamenlijk dashboard, dat ${6|elke maand,elk kwartaal|} wordt bijgewerkt, inzage in aantallen, wachttijden en kosten van de eigen gemeente en van de regio, zonder gegevens die tot een persoon herleidbaar zijn.",
        "en": "1. The joint organ sends the general financial and policy framework and the provisional annual accounts to the councils of the municipalities of {{parties}} before 30 April of the year preceding that for which the budget is meant.\n2. The joint organ sends the draft budget, with a multi-year estimate and policy indicators, to the councils twelve weeks before it adopts it. The dates are aligned with the planning and control cycle of the municipalities.\n3. The councils may give the joint organ their views on the draft budget within those twelve weeks. Before adoption they receive a written and reasoned response to their views and the conclusions that are drawn from them.\n4. The joint organ adopts the budget in the year preceding that for which it is meant, and sends it to the provincial executive (gedeputeerde staten) within two weeks of its adoption and in any case before 15 September.\n5. Spending beyond the budget is allowed only after the joint organ has adopted a budget amendment. No views are asked on budget amendments that do not raise the contributions of the municipalities and stay within a programme.\n6. The joint organ gives the executives and the councils a progress report ${1|every quarter,every half year|}, within ${2:six weeks} of its end. Each report holds, per municipality, the number of clients, the waiting times, the spending, the forecast to the end of the year and the main risks.\n7. The municipality of {{centre}} reports an expected overspend of more than ${3:3%} of a programme or more than ${4:€ 75,000} in writing to the joint organ and the executives within ${5:ten working days}.\n8. The joint organ adopts the annual accounts, with the audit opinion, in the year after that to which they relate, and sends them to the provincial executive (gedeputeerde staten) within two weeks of their adoption and in any case before 15 July.\n9. Each municipality has access, through a common dashboard that is updated ${6|every month,every quarter|}, to the numbers, waiting times and costs of its own and of the region, without data that can be traced to a person."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      }
     ]
    }
   },
   {
    "id": "purpose",
    "title": {
     "nl": "belang en doel",
     "en": "interest and purpose"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "law",
     "centrumregeling": "law",
     "dvo": "robust",
     "openbaar-lichaam": "law",
     "bedrijfsvoeringsorganisatie": "law",
     "gemeenschappelijk-orgaan": "law",
     "mandaatbesluit": "n/a",
     "regiovisie": "robust"
    },
    "why": {
     "nl": "Een gemeenschappelijke regeling moet het belang vermelden waarvoor zij is getroffen. Dat belang begrenst wat er samen mag worden gedaan. Ook in andere vormen houdt een duidelijk doel de samenwerking bij elkaar als het tegenzit: aan het doel wordt gemeten of zij werkt.",
     "en": "A joint arrangement has to state the interest for which it is made. That interest sets the bounds of what may be done together. In other forms too a clear purpose holds the cooperation together when things go wrong: it is the measure of whether it works."
    },
    "sources": [
     {
      "ref": "Wgr art. 10 lid 1",
      "certainty": "V",
      "kind": "statute",
      "forms": [
       "regeling-zonder-meer",
       "centrumregeling",
       "openbaar-lichaam",
       "bedrijfsvoeringsorganisatie",
       "gemeenschappelijk-orgaan"
      ],
      "checked": "2026-11-22",
      "note": {
       "nl": "De regeling vermeldt het belang of de belangen waarvoor zij is getroffen; geldt voor elke regeling op grond van de Wgr.",
       "en": "The arrangement states the interest or interests for which it is made; holds for every arrangement under the Wgr."
      }
     },
     {
      "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
      "short": "Samenwerken gaat niet vanzelf, 2021",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22",
      "note": {
       "nl": "Noemt een gemeenschappelijk doel als randvoorwaarde voor samenwerking.",
       "en": "Names a common goal as a condition for cooperation."
      }
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "(belang | belangen) & !(algemeen belang | belangenverstrengeling | belangenconflict)",
      "(doel | doelen | doelstelling | doelstellingen)",
      "(visie | missie | ambitie | ambities) & !(regiovisie vaststellen)",
      "(uitgangspunten | bedoeling)"
     ],
     "en": [
      "(purpose | purposes | objective | objectives | aim | aims | goal | goals)",
      "(interest | interests) & !(conflict | conflicts)",
      "(vision | mission | ambition | ambitions | principles)"
     ]
    },
    "terms": {
     "nl": [
      "(ter behartiging van | behartigt | behartigen | behartiging)",
      "(tot doel | ten doel | doel van)",
      "(belang | belangen)",
      "(doelstelling | doelstellingen | doelen)",
      "(ambitie | ambities)",
      "(gezamenlijke visie | regiovisie)"
     ],
     "en": [
      "(serves | serve | promote | promotes) ...3 (interest | interests)",
      "(purpose | purposes)",
      "(interest | interests)",
      "(goal | goals | objective | objectives | aim | aims)",
      "(ambition | ambitions)",
      "(shared vision | regional vision)"
     ]
    },
    "deferrals": {
     "nl": [
      "(regiovisie | uitvoeringsplan | beleidsplan | uitvoeringsagenda)"
     ],
     "en": [
      "(regional vision | implementation plan | policy plan)"
     ]
    },
    "elements": [
     {
      "id": "interest-stated",
      "title": {
       "nl": "belang waarvoor de regeling is getroffen",
       "en": "interest for which the arrangement is made"
      },
      "question": {
       "nl": "Welk gemeenschappelijk belang behartigt de regeling?",
       "en": "Which common interest does the arrangement serve?"
      },
      "level": "law",
      "applies": {
       "forms": [
        "regeling-zonder-meer",
        "centrumregeling",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(behartigt | behartigen | behartiging) ...14 (belang | belangen) & !(commissie | commissies)",
         "strong": true
        },
        {
         "phrase": "(belang | belangen) ...14 (behartigen | behartigd | behartigt | behartiging) & !(commissie | commissies)",
         "strong": true
        },
        {
         "phrase": "(te behartigen belang | te behartigen belangen)",
         "strong": true
        },
        {
         "phrase": "(regeling | samenwerking | lichaam) ...4 (getroffen | aangegaan | ingesteld) ...8 (in het belang van | met het oog op het belang | ten behoeve van)",
         "strong": true
        },
        {
         "phrase": "(belang | belangen) ...4 (regeling | samenwerking | deelnemers | gemeenten)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(serve | serves | promote | promotes | represent | represents | look after) ...10 (interest | interests)",
         "strong": true
        },
        {
         "phrase": "(arrangement | cooperation) ...6 (made | entered into) ...6 (in the interest of | interest of | interests of)",
         "strong": true
        },
        {
         "phrase": "(interest | interests) ...6 (served | promoted | serves | arrangement)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "\"Samenwerken\" is geen belang. Noem waar de samenwerking voor dient.",
       "en": "\"Cooperation\" is no interest. Name what the cooperation is for."
      },
      "clause": {
       "nl": "Deze regeling behartigt het gemeenschappelijke belang van ${1:een doelmatige en samenhangende uitvoering van beschermd wonen en opvang in alle deelnemende gemeenten}.",
       "en": "This arrangement serves the common interest of ${1:the efficient and coherent provision of sheltered housing and shelter in all participating municipalities}."
      },
      "examples": {
       "nl": [
        "De belangen die de deelnemers laten behartigen, betreffen de jeugdhulp.",
        "Het te behartigen belang is goede jeugdhulp.",
        "De regeling is getroffen ten behoeve van goede jeugdhulp in de regio.",
        "Het belang van de regeling is goede jeugdhulp."
       ],
       "en": [
        "This arrangement is made in the interest of good youth care.",
        "The interest served is good youth care."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het algemeen bestuur kan commissies instellen voor de behartiging van bepaalde belangen.",
        "Partijen willen goed samenwerken."
       ],
       "en": [
        "The parties wish to cooperate well."
       ]
      },
      "sources": [
       {
        "ref": "Wgr art. 10 lid 1",
        "certainty": "V",
        "kind": "statute",
        "forms": [
         "regeling-zonder-meer",
         "centrumregeling",
         "openbaar-lichaam",
         "bedrijfsvoeringsorganisatie",
         "gemeenschappelijk-orgaan"
        ],
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "goals",
      "title": {
       "nl": "doelen van de samenwerking",
       "en": "goals of the cooperation"
      },
      "question": {
       "nl": "Wat willen de gemeenten samen bereiken?",
       "en": "What do the municipalities want to achieve together?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "(regeling | overeenkomst | convenant | partijen | samenwerking | gemeenten | deelnemers) ...4 (tot | als | ten) doel",
         "scope": "draft",
         "strong": true
        },
        {
         "phrase": "(doel | doelen | doelstelling | doelstellingen) van (deze | de | dit | het) (regeling | overeenkomst | samenwerking | convenant | visie) ...3 (is | zijn)",
         "scope": "draft",
         "strong": true
        },
        "(heeft | hebben | met) (tot | als | ten) doel",
        "(doel | doelen | doelstelling | doelstellingen) ...3 (is | zijn | van)",
        "(beoogt | beogen | beoogd | streeft | streven)",
        "(zodat | opdat) ...12 (inwoners | cliënten | mensen | iedereen | jeugdigen | gezinnen)",
        "(voldoende | passende | tijdig | tijdige | goede) ...8 voor [de | alle] (inwoners | cliënten | mensen | jeugdigen | gezinnen)",
        "(op | uiterlijk | vóór | eind) ...2 <datum> ...24 (bedraagt | wacht | wachten | is | zijn | heeft | hebben | valt)"
       ],
       "en": [
        {
         "phrase": "(purpose | purposes | aim | aims | objective | objectives | goal | goals) of (this | the) (agreement | arrangement | cooperation | covenant | vision) ...3 (is | are)",
         "scope": "draft",
         "strong": true
        },
        "(aims | aim | seek | seeks | intend | intends) to",
        "(purpose | goal | goals | objective | objectives) ...3 (is | are)",
        "(so that) ...12 (residents | clients | people | everyone)",
        "(by | before | on) <datum> ...24 (is | are | have | has)"
       ]
      },
      "incomplete": {
       "nl": "\"Versterken\" of \"bevorderen\" zegt niets zonder wat er bereikt moet zijn.",
       "en": "\"Strengthening\" or \"promoting\" says nothing without what has to be achieved."
      },
      "clause": {
       "nl": "Het doel van de samenwerking is dat ${1:inwoners die niet veilig zelfstandig kunnen wonen, op tijd een passende plek vinden, zo dicht mogelijk bij huis}.",
       "en": "The goal of the cooperation is that ${1:residents who cannot live safely on their own find a suitable place in time, as close to home as possible}."
      },
      "examples": {
       "nl": [
        "Partijen hebben tot doel de wachttijd te verkorten.",
        "De samenwerking beoogt kortere wachttijden.",
        "De gemeenten werken samen, zodat inwoners sneller hulp krijgen.",
        "Er komen voldoende plekken voor inwoners.",
        "Uiterlijk op 1 januari 2030 is de wachttijd ten hoogste acht weken."
       ],
       "en": [
        "The parties aim to shorten waiting times.",
        "The municipalities cooperate so that residents get help sooner.",
        "By 1 January 2030 the waiting time is eight weeks at most."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemeenten overleggen twee keer per jaar."
       ],
       "en": [
        "The municipalities meet twice a year."
       ]
      },
      "sources": [
       {
        "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
        "short": "Samenwerken gaat niet vanzelf, 2021",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "vision",
      "title": {
       "nl": "gezamenlijke visie",
       "en": "shared vision"
      },
      "question": {
       "nl": "Is de gezamenlijke visie opgenomen, of wordt ernaar verwezen?",
       "en": "Is the shared vision included, or referred to?"
      },
      "level": "recommended",
      "scope": "clause",
      "present": {
       "nl": [
        "(visie | regiovisie | missie | toekomstbeeld)",
        "beschermd wonen naar [een] beschermd thuis"
       ],
       "en": [
        "(vision | mission)",
        "sheltered housing to [a] sheltered home"
       ]
      },
      "incomplete": {
       "nl": "Een visie die nog moet komen, zonder datum, geeft geen richting.",
       "en": "A vision that is still to come, without a date, gives no direction."
      },
      "clause": {
       "nl": "De ${1:Regiovisie beschermd wonen en opvang 2026-2029}, door de raden vastgesteld, is richtinggevend voor de uitvoering.",
       "en": "The ${1:Regional vision on sheltered housing and shelter 2026-2029}, adopted by the councils, guides the implementation."
      },
      "examples": {
       "nl": [
        "De gemeenten gaan van beschermd wonen naar een beschermd thuis."
       ],
       "en": [
        "The municipalities move from sheltered housing to a sheltered home."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemeenten delen kennis."
       ],
       "en": [
        "The municipalities share knowledge."
       ]
      },
      "sources": [
       {
        "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
        "short": "Samenwerken gaat niet vanzelf, 2021",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "resident-perspective",
      "title": {
       "nl": "belang van inwoners",
       "en": "interest of residents"
      },
      "question": {
       "nl": "Is gezegd wat inwoners of cliënten aan de samenwerking hebben?",
       "en": "Does it say what residents or clients gain from the cooperation?"
      },
      "level": "recommended",
      "scope": "clause",
      "present": {
       "nl": [
        "(inwoner | inwoners | cliënt | cliënten | ingezetene | ingezetenen | burgers | jeugdigen | uitstromer | mensen)"
       ],
       "en": [
        "(resident | residents | client | clients | citizens | person | people)"
       ]
      },
      "incomplete": {
       "nl": "Alleen belangen van de organisatie, zoals kosten en kwetsbaarheid, zeggen een raad weinig.",
       "en": "Interests of the organisation alone, such as costs and continuity, mean little to a council."
      },
      "clause": {
       "nl": "Inwoners krijgen in elke gemeente even snel en even goed de ondersteuning die zij nodig hebben.",
       "en": "In every municipality residents get the support that they need as quickly and as well."
      },
      "examples": {
       "nl": [],
       "en": []
      },
      "counterexamples": {
       "nl": [
        "De samenwerking vermindert de kwetsbaarheid van de organisatie."
       ],
       "en": [
        "The cooperation makes the organisation less vulnerable."
       ]
      },
      "sources": [
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Vertrekpunt",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "measurable",
      "title": {
       "nl": "meetbare resultaten",
       "en": "measurable results"
      },
      "question": {
       "nl": "Waaraan en wanneer wordt gemeten of het doel is bereikt?",
       "en": "By what, and when, is it measured whether the goal is met?"
      },
      "level": "recommended",
      "scope": "clause",
      "present": {
       "nl": [
        "(indicator | indicatoren | kpi | meetbaar | meetbare | prestatienormen | streefwaarde | streefwaarden)",
        "(resultaatafspraken | resultaten ...4 gemeten)",
        "<datum> ...25 (<percentage> | <getal> | <termijn>)"
       ],
       "en": [
        "(indicator | indicators | kpi | measurable | target | targets)",
        "<datum> ...25 (<percentage> | <getal> | <termijn>)",
        "results ...4 measured"
       ]
      },
      "incomplete": {
       "nl": "Verwijs ten minste naar het uitvoeringsplan waarin indicator en tijdpad staan.",
       "en": "Refer at least to the implementation plan with indicator and time path."
      },
      "clause": {
       "nl": "Of het doel is bereikt, wordt gemeten met indicatoren; ${1:op 31 december 2029 is de gemiddelde wachttijd ten hoogste tien weken}.",
       "en": "Whether the goal is met is measured by indicators; ${1:on 31 December 2029 the average waiting time is ten weeks at most}."
      },
      "examples": {
       "nl": [
        "De resultaten worden jaarlijks gemeten."
       ],
       "en": [
        "The results are measured every year."
       ]
      },
      "counterexamples": {
       "nl": [
        "De gemeenten zetten zich in voor kortere wachttijden."
       ],
       "en": [
        "The municipalities work for shorter waiting times."
       ]
      },
      "sources": [
       {
        "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
        "short": "Samenwerken gaat niet vanzelf, 2021",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Noemt het belang dat de wet vraagt, een doel voor inwoners en een maat voor succes.",
        "en": "Names the interest that the law asks for, a goal for residents and a measure of success."
       },
       "heading": {
        "nl": "Belang en doel",
        "en": "Interest and purpose"
       },
       "body": {
        "nl": "1. Deze regeling behartigt het gemeenschappelijke belang van ${1:een doelmatige en samenhangende uitvoering van beschermd wonen en opvang in alle deelnemende gemeenten}.\n2. Het doel van de samenwerking is dat ${2:inwoners die niet veilig zelfstandig kunnen wonen, op tijd een passende plek vinden, zo dicht mogelijk bij huis}.\n3. De ${3:Regiovisie beschermd wonen en opvang 2026-2029}, door de raden vastgesteld, is richtinggevend voor de uitvoering.\n4. Of het doel is bereikt, wordt gemeten met indicatoren; ${4:op 31 december 2029 is de gemiddelde wachttijd ten hoogste tien weken}.",
        "en": "1. This arrangement serves the common interest of ${1:the efficient and coherent provision of sheltered housing and shelter in all participating municipalities}.\n2. The goal of the cooperation is that ${2:residents who cannot live safely on their own find a suitable place in time, as close to home as possible}.\n3. The ${3:Regional vision on sheltered housing and shelter 2026-2029}, adopted by the councils, guides the implementation.\n4. Whether the goal is met is measured by indicators; ${4:on 31 December 2029 the average waiting time is ten weeks at most}."
       },
       "forms": [
        "regeling-zonder-meer",
        "centrumregeling",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "Noemt een doel voor inwoners, de visie en een maat voor succes.",
        "en": "Names a goal for residents, the vision and a measure of success."
       },
       "heading": {
        "nl": "Doel",
        "en": "Purpose"
       },
       "body": {
        "nl": "1. Het doel van de samenwerking is dat ${1:inwoners die niet veilig zelfstandig kunnen wonen, op tijd een passende plek vinden, zo dicht mogelijk bij huis}.\n2. De gemeenten werken vanuit een gezamenlijke visie: ${2:wie dat kan, woont met begeleiding in een gewone wijk}.\n3. Of het doel is bereikt, wordt gemeten met indicatoren; ${3:op 31 december 2029 is de gemiddelde wachttijd ten hoogste tien weken}.",
        "en": "1. The goal of the cooperation is that ${1:residents who cannot live safely on their own find a suitable place in time, as close to home as possible}.\n2. The municipalities work from a shared vision: ${2:whoever is able to lives with support in an ordinary neighbourhood}.\n3. Whether the goal is met is measured by indicators; ${3:on 31 December 2029 the average waiting time is ten weeks at most}."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "dvo",
        "regiovisie"
       ]
      }
     ]
    }
   },
   {
    "id": "signatures",
    "title": {
     "nl": "ondertekening",
     "en": "signatures"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "robust",
     "regiovisie": "n/a"
    },
    "why": {
     "nl": "Uit de ondertekening blijkt dat iedereen heeft besloten, wie tekent en in welke hoedanigheid. Een stuk waarop één gemeente ontbreekt, of waarvan de datum van een besluit niet is ingevuld, leidt later tot de vraag of die gemeente wel gebonden is.",
     "en": "The signatures show that everybody has decided, who signs and in which capacity. A document on which one municipality is missing, or the date of a decision has not been filled in, later raises the question whether that municipality is bound at all."
    },
    "sources": [
     {
      "ref": "Gemeentewet art. 171",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "De burgemeester vertegenwoordigt de gemeente, en kan een ander daarmee belasten.",
       "en": "The mayor represents the municipality, and may charge another person with it."
      }
     },
     {
      "ref": "Gemeentewet art. 59a",
      "certainty": "G",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "Stukken van het college worden ondertekend door burgemeester en secretaris; niet zelf gelezen.",
       "en": "Documents of the executive are signed by mayor and secretary; not read by us."
      }
     }
    ],
    "zones": [
     "signatures",
     "body"
    ],
    "headings": {
     "nl": [
      "(ondertekening | ondertekeningen | slotformule)",
      "aldus (vastgesteld | overeengekomen | besloten)"
     ],
     "en": [
      "(signature | signatures | signing)",
      "(signed | thus agreed | thus adopted)"
     ]
    },
    "terms": {
     "nl": [
      "aldus",
      "(de secretaris | de griffier)",
      "(voor akkoord | getekend)",
      "in de (vergadering | vergaderingen) van",
      "(handtekening | handtekeningen)"
     ],
     "en": [
      "(thus | so) (agreed | adopted | decided | signed)",
      "(the secretary | the clerk)",
      "for and on behalf of",
      "in the (meeting | meetings) of",
      "(signature | signatures)"
     ]
    },
    "elements": [
     {
      "id": "block-per-party",
      "title": {
       "nl": "ondertekening door elke partij",
       "en": "signature of each party"
      },
      "question": {
       "nl": "Heeft elke partij een eigen plek om te tekenen, met naam, functie, plaats en datum?",
       "en": "Does each party have a place of its own to sign, with name, office, place and date?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        {
         "phrase": "aldus ...3 (vastgesteld | overeengekomen | besloten | opgemaakt | ondertekend | getekend)",
         "strong": true
        },
        {
         "phrase": "(voor akkoord | voor gezien en akkoord)",
         "strong": true
        },
        {
         "phrase": "(ondertekend te | getekend te | opgemaakt te) ...6 <datum>",
         "strong": true
        },
        "(ondertekend | ondertekening | getekend)",
        "(de secretaris | de burgemeester | de griffier | de voorzitter)"
       ],
       "en": [
        {
         "phrase": "(thus | so) (agreed | adopted | decided | drawn up | signed)",
         "strong": true
        },
        {
         "phrase": "signed ...3 (duplicate | triplicate | copies | originals | at)",
         "strong": true
        },
        {
         "phrase": "(agreed and signed | for and on behalf of)",
         "strong": true
        },
        "(signed | signature | signatures)",
        "(the secretary | the mayor | mayor)"
       ]
      },
      "incomplete": {
       "nl": "Tel de blokken, het moeten er evenveel zijn als er partijen zijn.",
       "en": "Count the blocks, there have to be as many as there are parties."
      },
      "clause": {
       "nl": "Aldus ondertekend op ${1:1 december 2026} door de burgemeester van elk van de gemeenten {{parties}}.",
       "en": "Thus signed on ${1:1 December 2026} by the mayor of each of the municipalities of {{parties}}."
      },
      "examples": {
       "nl": [
        "Voor akkoord",
        "Getekend te Waterstad op 1 december 2026,"
       ],
       "en": [
        "Signed in triplicate on 1 December 2026.",
        "For and on behalf of the municipality of Waterstad,"
       ]
      },
      "counterexamples": {
       "nl": [
        "Partijen stellen elkaar tijdig op de hoogte."
       ],
       "en": [
        "The parties inform each other in good time."
       ]
      },
      "sources": []
     },
     {
      "id": "capacity",
      "title": {
       "nl": "hoedanigheid van wie ondertekent",
       "en": "capacity of the signatories"
      },
      "question": {
       "nl": "Staat bij elke handtekening in welke hoedanigheid iemand tekent?",
       "en": "Does each signature show in which capacity somebody signs?"
      },
      "level": "robust",
      "scope": "clause",
      "present": {
       "nl": [
        "(burgemeester | burgemeesters | secretaris | gemeentesecretaris | wethouder | griffier | voorzitter | directeur | directeur-bestuurder)",
        "(namens | gemachtigde | gevolmachtigde)"
       ],
       "en": [
        "(mayor | mayors | secretary | alderman | alderperson | clerk | chair | director)",
        "(on behalf of | authorised representative | attorney)"
       ]
      },
      "incomplete": {
       "nl": "Een wethouder tekent alleen met volmacht van de burgemeester; vermeld die dan.",
       "en": "An alderman signs only with a power of attorney from the mayor; state that then."
      },
      "clause": {
       "nl": "Namens elke gemeente tekenen de burgemeester en, voor een besluit van het college, ook de secretaris.",
       "en": "On behalf of each municipality the mayor signs and, for a decision of the executive, the secretary as well."
      },
      "examples": {
       "nl": [],
       "en": []
      },
      "counterexamples": {
       "nl": [
        "Aldus overeengekomen in drievoud."
       ],
       "en": [
        "Thus agreed in triplicate."
       ]
      },
      "sources": []
     },
     {
      "id": "each-college",
      "title": {
       "nl": "datum van elk besluit",
       "en": "date of each decision"
      },
      "question": {
       "nl": "Is van elk bestuursorgaan de datum van het eigen besluit vermeld?",
       "en": "Is the date of its own decision stated for each authority?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "regeling-zonder-meer",
        "centrumregeling",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan",
        "mandaatbesluit"
       ]
      },
      "scope": "clause",
      "present": {
       "nl": [
        "<datum>",
        "(d.d. | datum)",
        "in (de | zijn | hun | haar) (vergadering | vergaderingen) van"
       ],
       "en": [
        "<datum>",
        "(date of | dated)",
        "in (the | its) (meeting | meetings) of"
       ]
      },
      "incomplete": {
       "nl": "Elk orgaan neemt een eigen besluit; één datum voor alle klopt zelden.",
       "en": "Each authority takes a decision of its own; one date for all is seldom right."
      },
      "clause": {
       "nl": "Vastgesteld bij besluit van ${1:3 november 2026} van het college van burgemeester en wethouders van de gemeente {{centre}}, en door elk ander college bij eigen besluit met eigen datum.",
       "en": "Adopted by the decision of ${1:3 November 2026} of the municipal executive of the municipality of {{centre}}, and by each other executive by its own decision with its own date."
      },
      "examples": {
       "nl": [
        "Waterstad, d.d. 3 november 2026",
        "Aldus besloten in de vergadering van burgemeester en wethouders"
       ],
       "en": [
        "Adopted in the meeting of the executive",
        "Waterstad, dated 3 November 2026"
       ]
      },
      "counterexamples": {
       "nl": [
        "de secretaris, de burgemeester,"
       ],
       "en": [
        "the secretary, the mayor,"
       ]
      },
      "sources": []
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Elke gemeente tekent via haar burgemeester, met plaats en datum.",
        "en": "Each municipality signs through its mayor, with place and date."
       },
       "heading": {
        "nl": "Ondertekening",
        "en": "Signatures"
       },
       "body": {
        "nl": "Aldus overeengekomen en ondertekend namens elk van de gemeenten {{parties}}, door haar burgemeester en ter uitvoering van het besluit van haar college:\n\n| Gemeente | Plaats en datum | Naam | Handtekening |\n|---|---|---|---|\n| {{party}} | {{party}}, ${1:1 december 2026} | de burgemeester | |",
        "en": "Thus agreed and signed on behalf of each of the municipalities of {{parties}}, by its mayor and in pursuance of the decision of its executive:\n\n| Municipality | Place and date | Name | Signature |\n|---|---|---|---|\n| {{party}} | {{party}}, ${1:1 December 2026} | the mayor | |"
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "dvo"
       ]
      },
      {
       "summary": {
        "nl": "Elk college stelt vast bij eigen besluit met eigen datum.",
        "en": "Each executive adopts by its own decision with its own date."
       },
       "heading": {
        "nl": "Ondertekening",
        "en": "Signatures"
       },
       "body": {
        "nl": "Aldus vastgesteld, elk bij eigen besluit, door de colleges van burgemeester en wethouders van de gemeenten {{parties}}:\n\n| College van | Besluit van | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{party}} | ${1:3 november 2026} | | |",
        "en": "Thus adopted, each by its own decision, by the municipal executives of the municipalities of {{parties}}:\n\n| Executive of | Decision of | The secretary | The mayor |\n|---|---|---|---|\n| {{party}} | ${1:3 November 2026} | | |"
       },
       "forms": [
        "regeling-zonder-meer",
        "centrumregeling",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "Elke mandaatgever tekent zijn eigen besluit; de burgemeester ook voor zijn eigen bevoegdheden.",
        "en": "Each mandator signs its own decision; the mayor also for the mayor's own powers."
       },
       "heading": {
        "nl": "Ondertekening",
        "en": "Signatures"
       },
       "body": {
        "nl": "Aldus vastgesteld, elk bij eigen besluit, door de colleges van burgemeester en wethouders en de burgemeesters van de gemeenten {{participants}}, de burgemeester voor zover het zijn eigen bevoegdheid betreft:\n\n| Gemeente | Besluit van | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{participant}} | ${1:16 juni 2026} | | |",
        "en": "Thus adopted, each by its own decision, by the municipal executives and the mayors of the municipalities of {{participants}}, the mayor in so far as the mayor's own powers are concerned:\n\n| Municipality | Decision of | The secretary | The mayor |\n|---|---|---|---|\n| {{participant}} | ${1:16 June 2026} | | |"
       },
       "forms": [
        "mandaatbesluit"
       ]
      }
     ]
    }
   },
   {
    "id": "staffing",
    "title": {
     "nl": "personele inzet",
     "en": "staffing"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "n/a",
     "regiovisie": "n/a"
    },
    "why": {
     "nl": "Regionaal werk blijft liggen als niemand er uren voor heeft. Leg vast hoeveel inzet iedere partij levert, wie werkgever is en wie stuurt, en wat er met de mensen gebeurt als de samenwerking verandert of stopt.",
     "en": "Regional work is left undone if nobody has hours for it. Settle how much capacity each party supplies, who is the employer and who directs, and what happens to the people when the cooperation changes or ends."
    },
    "sources": [
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     },
     {
      "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
      "short": "Samenwerken gaat niet vanzelf, 2021",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22"
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "personele inzet",
      "personeel",
      "formatie",
      "capaciteit",
      "ambtelijke inzet",
      "ambtelijke organisatie",
      "regionaal team",
      "detachering",
      "medewerkers",
      "directeur en personeel",
      "inzet & (personeel | personele | ambtelijk*)"
     ],
     "en": [
      "staff",
      "staffing",
      "personnel",
      "capacity",
      "secondment",
      "regional office",
      "regional team",
      "employees"
     ]
    },
    "terms": {
     "nl": [
      "fte",
      "formatie",
      "capaciteit",
      "detachering",
      "gedetacheerd*",
      "personeel",
      "personele",
      "regionaal team",
      "programmamanager",
      "uren",
      "medewerkers",
      "werkgever",
      "aansturing"
     ],
     "en": [
      "FTE",
      "staff",
      "capacity",
      "secondment",
      "seconds",
      "seconded",
      "employer",
      "employees",
      "personnel",
      "line manager",
      "hours"
     ]
    },
    "deferrals": {
     "nl": [
      "formatieplan*",
      "inrichtingsplan*",
      "detacheringsovereenkomst*",
      "bezettingsplan*"
     ],
     "en": [
      "staffing plan",
      "establishment plan",
      "secondment agreement*"
     ]
    },
    "elements": [
     {
      "id": "capacity",
      "title": {
       "nl": "omvang van de inzet per partij",
       "en": "size of the contribution per party"
      },
      "question": {
       "nl": "Hoeveel fte of uren levert elke partij?",
       "en": "How many FTEs or hours does each party supply?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(fte | fte’s | ftes)",
        {
         "phrase": "(formatie | formatieplaatsen) ... (fte | uren | bedraagt)",
         "strong": true
        },
        "uren per (week | jaar | maand)",
        {
         "phrase": "(levert | leveren | brengt | brengen) ... (fte | uren | capaciteit | formatie | formatieplaatsen)",
         "strong": true
        },
        {
         "phrase": "(capaciteit | formatie | formatieplaatsen | uren)",
         "scope": "clause"
        }
       ],
       "en": [
        "(FTE | FTEs)",
        "hours (a | per) (week | year | month)",
        {
         "phrase": "(supplies | supply | provides | contributes | seconds) ... (FTE | FTEs | hours | capacity)",
         "strong": true
        },
        {
         "phrase": "(capacity | hours)",
         "scope": "clause"
        }
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een aantal",
         "en": "a number"
        },
        "phrases": {
         "nl": [
          "<getal> ...2 (fte | fte’s | ftes | uren | uur | formatieplaatsen)",
          "(fte | uren | formatieplaatsen) ...3 <getal>",
          "uren per week",
          "(functie | functies | gemeente | team) ...3 (fte | formatie | uren)"
         ],
         "en": [
          "<getal> ...2 (FTE | FTEs | hours)",
          "(FTE | FTEs | hours) ...3 <getal>",
          "hours per week",
          "(function | position | municipality | team) ...3 (FTE | FTEs | hours)"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "‘Voldoende capaciteit’, ‘naar vermogen’ of ‘zo nodig’ is niet te tellen en dus niet af te dwingen.",
       "en": "‘Sufficient capacity’, ‘to the best of ability’ or ‘if necessary’ cannot be counted and so cannot be enforced."
      },
      "clause": {
       "nl": "Elke deelnemende gemeente levert ten minste ${1:0,2} fte beleidscapaciteit; de formatie van ${2|het regionale team,de uitvoeringsorganisatie|} bedraagt ${3:6,0} fte.",
       "en": "Each participating municipality supplies at least ${1:0.2} FTE of policy capacity; the staff of ${2|the regional team,the executing organisation|} amounts to ${3:6.0} FTE."
      },
      "examples": {
       "nl": [
        "De toegang wordt gedaan door twee medewerkers, elk 28 uren per week.",
        "De capaciteit van het team bedraagt 12 fte."
       ],
       "en": [
        "The team works 80 hours per week.",
        "The capacity of the team is 12 FTE."
       ]
      },
      "counterexamples": {
       "nl": [
        "De regiogemeenten dragen naar vermogen bij aan projecten."
       ],
       "en": [
        "The municipalities help with projects where necessary."
       ]
      },
      "sources": []
     },
     {
      "id": "employer",
      "title": {
       "nl": "werkgever en aansturing",
       "en": "employer and direction"
      },
      "question": {
       "nl": "Bij wie zijn de medewerkers in dienst en wie stuurt hen aan?",
       "en": "Who employs the staff and who directs their work?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(medewerkers | personeel | teamleden | functionarissen) ... in dienst van",
         "strong": true
        },
        {
         "phrase": "in dienst van ... (aangestuurd | aansturing | leiding)",
         "strong": true
        },
        "(gedetacheerd | detacheert | detacheren | detachering | detacheringsovereenkomst*)",
        "(medewerkers | personeel) ...6 (aangesteld | benoemd) ...4 door",
        {
         "phrase": "(medewerkers | team | personeel) ... (aangestuurd | hiërarchisch | functioneel aangestuurd)",
         "strong": true
        },
        "(directeur | medewerkers) ... (benoemd | aangesteld) ... door",
        {
         "phrase": "(benoeming | schorsing | ontslag) ...6 (directeur | personeel | medewerkers)",
         "strong": true
        },
        "(rechtspositie | arbeidsvoorwaarden) ...8 (personeel | medewerkers | directeur)",
        {
         "phrase": "(werkgever | in dienst | aangestuurd | aansturing | leidinggevende | onder leiding | vallen onder | valt onder)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(employs | employ) ...4 staff",
         "strong": true
        },
        {
         "phrase": "(staff | employees | personnel) ...8 (employed by | appointed by)",
         "strong": true
        },
        "(seconded | seconds | secondment)",
        {
         "phrase": "(directs | direct | manages) ...3 (work | staff | employees)",
         "strong": true
        },
        {
         "phrase": "(employer | employed | line manager)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Wie een medewerker uitleent zonder af te spreken wie stuurt, geeft hem twee bazen.",
       "en": "Lending an employee without agreeing who directs gives that person two bosses."
      },
      "clause": {
       "nl": "De medewerkers van ${1|het regionale team,de uitvoeringsorganisatie|} zijn in dienst van ${2|de centrumgemeente,het openbaar lichaam,de opdrachtnemer|} en worden aangestuurd door ${3:de regiomanager}.",
       "en": "The staff of ${1|the regional team,the executing organisation|} are employed by ${2|the Host Municipality,the public body,the contractor|} and directed by ${3:the regional manager}, who directs the work of all staff."
      },
      "examples": {
       "nl": [
        "Beleidsmedewerkers worden bij de centrumgemeente gedetacheerd.",
        "Het personeel wordt aangesteld door de directeur.",
        "De directeur wordt benoemd door het dagelijks bestuur.",
        "De centrumgemeente is werkgever.",
        "Het algemeen bestuur beslist over benoeming en ontslag van de directeur.",
        "De rechtspositie van het personeel volgt die van de centrumgemeente."
       ],
       "en": [
        "The Host Municipality employs the staff.",
        "Two officials are seconded to the team.",
        "The Host Municipality is the employer."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "cost",
      "title": {
       "nl": "dekking van de personeelskosten",
       "en": "cover of staff costs"
      },
      "question": {
       "nl": "Waaruit worden de personeelskosten betaald?",
       "en": "From what are the staff costs paid?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(personeelskosten | loonkosten | salariskosten | salarislasten | personeelslasten)",
        "kosten van ...3 (inzet | formatie | personeel | medewerkers | detachering | team | programmamanager | regiomanager | secretaris | secretariaat)",
        "(formatie | personeel | medewerkers | inzet) ... (bekostigd | betaald | gedekt | bekostigt)",
        "(eigen rekening | eigen kosten | om niet) & (inzet | fte | capaciteit | medewerkers)"
       ],
       "en": [
        "(staff | salary | personnel | wage) costs",
        "(cost | costs) of ...3 (staff | staffing | secondment | team | programme manager)",
        "(staff | FTE | capacity) ... (own expense | funded | paid from)"
       ]
      },
      "incomplete": {
       "nl": "Inzet zonder dekking wordt bij de eerste bezuiniging ingetrokken.",
       "en": "Capacity without cover is withdrawn at the first economies."
      },
      "clause": {
       "nl": "De personeelskosten worden gedekt uit ${1|het regionale budget,de vergoeding,de begroting|}; inzet die een gemeente zelf levert, komt voor haar eigen rekening.",
       "en": "Staff costs are covered by ${1|the regional budget,the fee,the budget|}; capacity that a municipality supplies itself is at its own expense."
      },
      "examples": {
       "nl": [
        "De kosten van het team worden jaarlijks begroot.",
        "De formatie wordt bekostigd uit de begroting.",
        "De inzet van medewerkers is voor eigen rekening."
       ],
       "en": [
        "The cost of the team is budgeted.",
        "Each municipality seconds 0.5 FTE at its own expense."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "replacement",
      "title": {
       "nl": "vervanging en kwaliteitseisen",
       "en": "replacement and quality requirements"
      },
      "question": {
       "nl": "Wie zorgt voor vervanging bij ziekte of vertrek, en binnen welke tijd?",
       "en": "Who arranges replacement in case of illness or departure, and within what time?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        "(vervanging | ziektevervanging | vervangt) & (medewerker* | personeel | ziekte | ziektevervanging | uitval | afwezigheid | fte | inzet | team | functionaris)",
        "functieprofiel*",
        "vervanging van [de] (directeur | secretaris | regiomanager)",
        "continuïteit van de inzet",
        {
         "phrase": "(vervanging | ziekte)",
         "scope": "clause"
        }
       ],
       "en": [
        "(replace | replaces | replacement) & (staff | employee* | absence | illness | sick | FTE)",
        "job profile*",
        {
         "phrase": "(replacement | replace | replaces)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Zonder afspraak staat het regionale werk stil zolang één collega ziek is.",
       "en": "Without agreement the regional work stands still as long as one colleague is ill."
      },
      "clause": {
       "nl": "Bij langdurige afwezigheid van een medewerker zorgt de partij die de inzet levert binnen ${1:vier weken} voor gelijkwaardige vervanging.",
       "en": "On prolonged absence of an employee the party that supplies the capacity arranges equivalent replacement within ${1:four weeks}."
      },
      "examples": {
       "nl": [
        "Voor elke functie geldt een functieprofiel.",
        "Het dagelijks bestuur regelt de vervanging van de directeur.",
        "De leverende gemeente waarborgt de continuïteit van de inzet.",
        "Ziekte wordt door het team opgevangen."
       ],
       "en": [
        "Each function has a job profile.",
        "The office replaces anyone who leaves."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "end-consequences",
      "title": {
       "nl": "gevolgen voor personeel bij uittreding of einde",
       "en": "consequences for staff on withdrawal or ending"
      },
      "question": {
       "nl": "Wat gebeurt er met het personeel als een gemeente uittreedt of de samenwerking eindigt?",
       "en": "What happens to the staff when a municipality withdraws or the cooperation ends?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(uittreding | beëindiging | opheffing | opgeheven | uittreedt | uittredende | einde van de samenwerking) ... (personeel | personele | formatie | medewerkers | boventallig* | personeelskosten)",
         "strong": true
        },
        {
         "phrase": "(personeel | personele | formatie | medewerkers | boventallig* | personeelskosten) ... (uittreding | beëindiging | opheffing | uittreedt | uittredende)",
         "strong": true
        },
        "(opzeggende | uittredende) & personeelskosten",
        "(liquidatieplan | afwikkelingsplan | uittredingsplan | beëindigingsplan) & (personeel | medewerkers | personele)",
        "(frictiekosten | herplaatsen | herplaatsing | sociaal plan) & (personeel | medewerkers | personele)"
       ],
       "en": [
        {
         "phrase": "(withdrawal | termination | dissolution | end of the cooperation) ... (staff | employees | personnel)",
         "strong": true
        },
        {
         "phrase": "(staff | employees | personnel) ... (withdrawal | termination | dissolution | redeployed | redundant)",
         "strong": true
        },
        "(redeployment | redundancy | social plan) & (staff | employees)"
       ]
      },
      "incomplete": {
       "nl": "Zonder afspraak blijven de frictiekosten bij de gemeente die toevallig werkgever is.",
       "en": "Without agreement the friction costs stay with the municipality that happens to be the employer."
      },
      "clause": {
       "nl": "Bij uittreding of beëindiging krijgen medewerkers voorrang bij vacatures van de deelnemende gemeenten; frictiekosten van personeel worden gedurende ${1:twee jaar} gedragen volgens de verdeelsleutel.",
       "en": "On withdrawal or termination staff have priority for vacancies of the participating municipalities; friction costs of staff are borne for ${1:two years} according to the allocation key."
      },
      "examples": {
       "nl": [
        "De personele gevolgen worden bij uittreding betrokken in de uittreedsom.",
        "De opzeggende gemeente vergoedt de personeelskosten die niet kunnen worden afgebouwd.",
        "Het liquidatieplan voorziet in de gevolgen voor het personeel.",
        "Voor het personeel wordt een sociaal plan gemaakt."
       ],
       "en": [
        "Staff who become redundant on withdrawal are offered other work: staff are redeployed.",
        "A social plan is made for the staff."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Het openbaar lichaam is werkgever; de deelnemers leveren daarnaast beleidscapaciteit.",
        "en": "The public body is the employer; participants supply policy capacity besides."
       },
       "heading": {
        "nl": "Personeel en inzet",
        "en": "Staff and capacity"
       },
       "body": {
        "nl": "1. De medewerkers zijn in dienst van het openbaar lichaam en worden aangestuurd door de directeur, die wordt benoemd door het dagelijks bestuur.\n2. De formatie bedraagt bij de start ${1:12,0} fte. Elke deelnemende gemeente levert daarnaast ten minste ${2:0,2} fte beleidscapaciteit.\n3. De personeelskosten worden gedekt uit de begroting. De inzet die een gemeente zelf levert, komt voor haar eigen rekening.\n4. Bij langdurige afwezigheid van een medewerker is er binnen ${3:vier weken} vervanging.\n5. Bij uittreding van een deelnemer of opheffing van de regeling krijgen medewerkers voorrang bij vacatures van de deelnemende gemeenten; frictiekosten van personeel worden gedurende ${4:twee jaar} gedragen door de deelnemers volgens de verdeelsleutel.",
        "en": "1. The staff are employed by the public body and directed by the director, who is appointed by the executive board and directs the work of all staff.\n2. The staff amounts to ${1:12.0} FTE at the start. Each participating municipality also supplies at least ${2:0.2} FTE of policy capacity.\n3. Staff costs are covered by the budget. Capacity that a municipality supplies itself is at its own expense.\n4. On prolonged absence of an employee there is replacement within ${3:four weeks}.\n5. On withdrawal of a participant or dissolution of the arrangement staff have priority for vacancies of the participating municipalities; friction costs of staff are borne by the participants for ${4:two years} according to the allocation key."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "De bedrijfsvoeringsorganisatie is werkgever; de deelnemers leveren daarnaast beleidscapaciteit.",
        "en": "The shared services organisation is the employer; participants supply policy capacity besides."
       },
       "heading": {
        "nl": "Personeel en inzet",
        "en": "Staff and capacity"
       },
       "body": {
        "nl": "1. De medewerkers zijn in dienst van de bedrijfsvoeringsorganisatie en worden aangestuurd door de directeur, die wordt benoemd door het bestuur.\n2. De formatie bedraagt bij de start ${1:12,0} fte. Elke deelnemende gemeente levert daarnaast ten minste ${2:0,2} fte beleidscapaciteit.\n3. De personeelskosten worden gedekt uit de begroting. De inzet die een gemeente zelf levert, komt voor haar eigen rekening.\n4. Bij langdurige afwezigheid van een medewerker is er binnen ${3:vier weken} vervanging.\n5. Bij uittreding van een deelnemer of opheffing van de regeling krijgen medewerkers voorrang bij vacatures van de deelnemende gemeenten; frictiekosten van personeel worden gedurende ${4:twee jaar} gedragen door de deelnemers volgens de verdeelsleutel.",
        "en": "1. The staff are employed by the shared services organisation and directed by the director, who is appointed by the board and directs the work of all staff.\n2. The staff amounts to ${1:12.0} FTE at the start. Each participating municipality also supplies at least ${2:0.2} FTE of policy capacity.\n3. Staff costs are covered by the budget. Capacity that a municipality supplies itself is at its own expense.\n4. On prolonged absence of an employee there is replacement within ${3:four weeks}.\n5. On withdrawal of a participant or dissolution of the arrangement staff have priority for vacancies of the participating municipalities; friction costs of staff are borne by the participants for ${4:two years} according to the allocation key."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Het orgaan is geen werkgever: één gemeente heeft de medewerkers in dienst, voor allen.",
        "en": "The organ is no employer: one municipality employs the staff, for all."
       },
       "heading": {
        "nl": "Personele inzet",
        "en": "Staffing"
       },
       "body": {
        "nl": "1. De medewerkers die voor het gemeenschappelijk orgaan werken, zijn in dienst van ${1:de gemeente waar het orgaan is gevestigd} en worden aangestuurd door de secretaris van het gemeenschappelijk orgaan.\n2. De formatie bedraagt ${2:6,0} fte. Elke deelnemende gemeente levert daarnaast ten minste ${3:0,2} fte beleidscapaciteit.\n3. De personeelskosten worden gedekt uit de begroting. De inzet die een gemeente zelf levert, komt voor haar eigen rekening.\n4. Bij langdurige afwezigheid van een medewerker is er binnen ${4:vier weken} vervanging.\n5. Bij uittreding van een deelnemer of opheffing van de regeling krijgen medewerkers voorrang bij vacatures van de deelnemende gemeenten; frictiekosten van personeel worden gedurende ${5:twee jaar} gedragen door de deelnemers volgens de verdeelsleutel.",
        "en": "1. The staff who work for the joint organ are employed by ${1:the municipality where the organ has its seat} and directed by the secretary of the joint organ, who directs the work of all staff.\n2. The staff amounts to ${2:6.0} FTE. Each participating municipality also supplies at least ${3:0.2} FTE of policy capacity.\n3. Staff costs are covered by the budget. Capacity that a municipality supplies itself is at its own expense.\n4. On prolonged absence of an employee there is replacement within ${4:four weeks}.\n5. On withdrawal of a participant or dissolution of the arrangement staff have priority for vacancies of the participating municipalities; friction costs of staff are borne by the participants for ${5:two years} according to the allocation key."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "De centrumgemeente is werkgever van het regionale team; elke gemeente levert beleidscapaciteit.",
        "en": "The host municipality employs the regional team; each municipality supplies policy capacity."
       },
       "heading": {
        "nl": "Personele inzet",
        "en": "Staffing"
       },
       "body": {
        "nl": "1. De taken worden uitgevoerd door een regionaal team. De medewerkers zijn in dienst van de centrumgemeente en worden aangestuurd door ${1:de regiomanager}, die geen lokale taken van de centrumgemeente uitvoert.\n2. De formatie van het regionale team bedraagt ${2:6,0} fte. Elke deelnemende gemeente levert daarnaast ten minste ${3:0,2} fte beleidscapaciteit.\n3. De personeelskosten van het regionale team worden gedekt uit het regionale budget. De inzet die een gemeente zelf levert, komt voor haar eigen rekening.\n4. Bij langdurige afwezigheid van een medewerker zorgt de partij die de inzet levert binnen ${4:vier weken} voor gelijkwaardige vervanging.\n5. Bij uittreding van een gemeente of beëindiging van de samenwerking krijgen medewerkers voorrang bij vacatures van de deelnemende gemeenten; frictiekosten van personeel worden gedurende ${5:twee jaar} gedragen volgens de verdeelsleutel.",
        "en": "1. The tasks are carried out by a regional team. The staff are employed by the Host Municipality and directed by ${1:the regional manager}, who directs the work of the team and performs no local tasks of the Host Municipality.\n2. The staff of the regional team amounts to ${2:6.0} FTE. Each participating Municipality also supplies at least ${3:0.2} FTE of policy capacity.\n3. Staff costs of the regional team are covered by the regional budget. Capacity that a Municipality supplies itself is at its own expense.\n4. On prolonged absence of an employee the party that supplies the capacity arranges equivalent replacement within ${4:four weeks}.\n5. On withdrawal of a Municipality or termination of the cooperation staff have priority for vacancies of the participating municipalities; friction costs of staff are borne for ${5:two years} according to the allocation key."
       }
      }
     ]
    }
   }
  ]
 },
 {
  "id": "wgr",
  "title": {
   "nl": "Wat de Wet gemeenschappelijke regelingen vraagt",
   "en": "What the Joint Arrangements Act asks"
  },
  "revision": 1,
  "lastReviewed": "2026-11-22",
  "topics": []
 },
 {
  "id": "social-domain",
  "title": {
   "nl": "Inkoop en beleid in het sociaal domein",
   "en": "Purchasing and policy in the social domain"
  },
  "applies": {
   "domains": [
    "beschermd-wonen",
    "maatschappelijke-opvang",
    "wmo",
    "jeugd"
   ],
   "mentions": {
    "nl": [
     "beschermd wonen",
     "beschermd thuis",
     "maatschappelijke (opvang | ondersteuning)",
     "opvang & (dakloos* | dakloze | daklozen | thuisloos* | thuisloze | thuislozen)",
     "(BW/MO | BW-MO | MO/BW | MO-BW)",
     "(jeugdhulp* | jeugdwet)",
     "sociaal domein"
    ],
    "en": [
     "sheltered (housing | living | accommodation)",
     "protected (housing | living)",
     "homeless shelter*",
     "(shelter | shelters) & (homeless | homelessness)",
     "social support act",
     "(youth (care | support) | youth act)",
     "social domain"
    ]
   }
  },
  "revision": 1,
  "lastReviewed": "2026-11-22",
  "topics": [
   {
    "id": "contract-management",
    "title": {
     "nl": "contract- en leveranciersmanagement",
     "en": "contract and supplier management"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "recommended",
     "regiovisie": "n/a"
    },
    "why": {
     "nl": "Na de gunning begint het werk: levert de aanbieder wat is afgesproken, en wie grijpt in als dat niet zo is? Zonder een aangewezen contractmanager, een gespreksritme en een toezichthouder merkt een gemeente pas bij een calamiteit dat het misgaat.",
     "en": "After the award the work begins: does the provider deliver what was agreed, and who steps in if not? Without a designated contract manager, a rhythm of meetings and a supervisor, a municipality notices only after an incident that things go wrong."
    },
    "sources": [
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     },
     {
      "ref": "Wmo 2015 art. 2.1.1, tweede lid",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "Het gemeentebestuur draagt zorg voor kwaliteit en continuïteit van voorzieningen.",
       "en": "The municipality ensures quality and continuity of services."
      }
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "contractmanagement",
      "contract en leveranciersmanagement",
      "leveranciersmanagement",
      "contractbeheer",
      "relatiebeheer",
      "kwaliteit en toezicht",
      "toezicht & kwaliteit",
      "contracten met aanbieders",
      "calamiteiten & toezicht*"
     ],
     "en": [
      "contract management",
      "contract and supplier management",
      "supplier management",
      "vendor management",
      "provider contracts",
      "quality and supervision",
      "performance of providers"
     ]
    },
    "terms": {
     "nl": [
      "contractmanagement",
      "leveranciersmanagement",
      "contractbeheer",
      "contractmanager*",
      "accountgesprek*",
      "contractgesprek*",
      "voortgangsgesprek*",
      "materiële controle",
      "verbeterplan*",
      "toezichthouder*",
      "calamiteit*",
      "indicatoren",
      "aanbieder*"
     ],
     "en": [
      "contract management",
      "supplier management",
      "contract manager*",
      "improvement plan*",
      "performance indicator*",
      "supervisor*",
      "inspector*",
      "incident*",
      "provider*"
     ]
    },
    "deferrals": {
     "nl": [
      "contractmanagementplan*",
      "kwaliteitskader*",
      "toezichtkader*"
     ],
     "en": [
      "contract management plan",
      "quality framework",
      "supervision framework"
     ]
    },
    "elements": [
     {
      "id": "cm-owner",
      "title": {
       "nl": "wie het contractmanagement doet",
       "en": "who does contract management"
      },
      "question": {
       "nl": "Wie voert het contractmanagement uit, en voor wie?",
       "en": "Who performs contract management, and for whom?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(voert | verricht | verzorgt | uitvoering | belast) ... (contractmanagement | contractbeheer | leveranciersmanagement)",
         "strong": true
        },
        {
         "phrase": "(contractmanagement | contractbeheer | leveranciersmanagement) ... (uitgevoerd | verricht | belegd | berust | ligt bij | verzorgd)",
         "strong": true
        },
        "(contractmanagement | contractbeheer | leveranciersmanagement) & (*gemeente | *gemeenten | deelnemer* | opdrachtnemer | <gemeente> | <orgaan> | *team)",
        "(contractmanager | contractmanagers | contractbeheerder) & (*gemeente | *gemeenten | <gemeente> | *team | opdrachtnemer)",
        "(beheert | beheren) ...4 (contracten | overeenkomsten) met ...3 *aanbieders",
        "beheer van ...2 (contracten | overeenkomsten met ...2 *aanbieders)",
        "beheer van ...3 overeenkomsten & *aanbieder*",
        {
         "phrase": "(beheert | bewaakt) ...4 (contracten | overeenkomsten)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(contract management | supplier management) ... (by | carried out | municipality | office | board | contractor)",
         "strong": true
        },
        {
         "phrase": "(municipality | office | board | contractor | team | organ) ... (contract management | supplier management)",
         "strong": true
        },
        "(contract management | supplier management) & (municipality | municipalities | office | board | contractor)",
        "(manages | manage) ...4 (contracts | agreements) with ...3 providers",
        {
         "phrase": "(manages | monitors) ...4 contracts",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Contractmanagement dat aan niemand is toegewezen, doet elke gemeente half.",
       "en": "Contract management assigned to nobody is done by each municipality by halves."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het regionale team,De opdrachtnemer|} voert voor alle deelnemende gemeenten het contract- en leveranciersmanagement uit en informeert hen ieder ${2|kwartaal,half jaar|} over de uitkomsten.",
       "en": "${1|The Host Municipality,The regional team,The contractor|} carries out contract management and supplier management for all participating municipalities and informs them of the results every ${2|quarter,half year|}."
      },
      "examples": {
       "nl": [
        "Het contractbeheer is belegd bij het regionale team.",
        "Contractmanagement is een taak van de centrumgemeente.",
        "De contractmanager van de centrumgemeente volgt elke aanbieder.",
        "Opdrachtnemer beheert de contracten met aanbieders.",
        "Het beheer van de gesloten overeenkomsten en de relatie met elke aanbieder liggen bij het team.",
        "Het beheer van de contracten is een taak van de gastgemeente.",
        "Het team bewaakt de overeenkomsten."
       ],
       "en": [
        "Contract management is carried out by the Regional Office.",
        "The office manages the contracts with providers.",
        "The office monitors all contracts."
       ]
      },
      "counterexamples": {
       "nl": [
        "Partijen houden contact met de aanbieders over de geleverde kwaliteit."
       ],
       "en": [
        "The parties stay in touch with providers."
       ]
      },
      "sources": []
     },
     {
      "id": "meeting-cycle",
      "title": {
       "nl": "gesprekscyclus met aanbieders",
       "en": "meeting cycle with providers"
      },
      "question": {
       "nl": "Hoe vaak wordt met elke aanbieder gesproken, en schuiven gemeenten aan?",
       "en": "How often is each provider met, and do municipalities join?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(*gesprek | *gesprekken) ...6 *aanbieder*",
         "strong": true
        },
        {
         "phrase": "(spreekt | spreken) ...4 *aanbieder",
         "strong": true
        },
        "overleg ...4 met ...4 *aanbieder*",
        "*aanbieder* ...10 (*gesprek | *gesprekken)",
        {
         "phrase": "*aanbieder* ... (gesprek | gesprekken | overleg)",
         "scope": "clause"
        },
        {
         "phrase": "(gesprek | gesprekken | overleg) ... *aanbieder*",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(meets | meet | review meeting | review meetings | progress meeting | progress meetings) ...6 (provider | providers)",
         "strong": true
        },
        {
         "phrase": "(provider | providers) ... (meeting | meetings | meets)",
         "scope": "clause"
        },
        {
         "phrase": "(meeting | meetings) ... (provider | providers)",
         "scope": "clause"
        }
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een frequentie",
         "en": "a frequency"
        },
        "phrases": {
         "nl": [
          "<frequentie>",
          "(iedere | elke) ...1 (maand | kwartaal | week)",
          "<getal> keer",
          "<getal> ...3 per jaar"
         ],
         "en": [
          "<frequentie>",
          "<getal> times",
          "<getal> ...3 (a | per) year"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "‘Regelmatig’ contact is geen cyclus: noem hoe vaak.",
       "en": "‘Regular’ contact is no cycle: say how often."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het regionale team,De opdrachtnemer|} voert ten minste ${2|tweemaal,viermaal,eenmaal|} per jaar een voortgangsgesprek met elke gecontracteerde aanbieder; deelnemende gemeenten kunnen daarbij aansluiten.",
       "en": "${1|The Host Municipality,The regional team,The contractor|} meets each contracted provider at least ${2|twice,four times,once|} a year; participating municipalities may join."
      },
      "examples": {
       "nl": [
        "De gastgemeente spreekt elke aanbieder ieder kwartaal.",
        "Er is elk kwartaal overleg van het team met de aanbieders.",
        "Met elke aanbieder wordt jaarlijks een contractgesprek gevoerd.",
        "Alle aanbieders komen jaarlijks bijeen voor overleg.",
        "Er is jaarlijks een overleg voor de gemeenten en alle gecontracteerde aanbieders samen."
       ],
       "en": [
        "Each provider attends two review meetings with the office, once every six months.",
        "All providers attend quarterly meetings.",
        "There are quarterly meetings for all providers."
       ]
      },
      "counterexamples": {
       "nl": [
        "De portefeuillehouders komen viermaal per jaar bijeen."
       ],
       "en": [
        "The steering group comes together four times a year."
       ]
      },
      "sources": []
     },
     {
      "id": "performance",
      "title": {
       "nl": "prestatie-eisen en ingrijpen bij tekortschieten",
       "en": "performance requirements and remedies"
      },
      "question": {
       "nl": "Waaraan wordt de aanbieder gemeten, en wat gebeurt er als hij tekortschiet?",
       "en": "By what is the provider measured, and what happens when it falls short?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(*indicatoren | *indicator | KPI*) & *aanbieder*",
        {
         "phrase": "(verbeterplan | verbeterplannen | verbetertraject) & *aanbieder*",
         "strong": true
        },
        "*aanbieder* & (ingebrekestelling | cliëntenstop | opnamestop | boete | malus | korting | korten | sanctie | sancties)",
        "*aanbieder* ... onvoldoende (presteert | presteren | prestaties)",
        {
         "phrase": "(verbeterplan | verbetertraject | ingebrekestelling | cliëntenstop | opnamestop | sanctie | sancties)",
         "scope": "clause"
        },
        {
         "phrase": "(*indicatoren | prestaties)",
         "scope": "clause"
        }
       ],
       "en": [
        "(indicator | indicators | KPI* | target | targets) & provider*",
        {
         "phrase": "improvement plan & provider*",
         "strong": true
        },
        "provider* & (notice of default | admissions | admission stop | sanction* | penalt*)",
        {
         "phrase": "(improvement plan | indicators | performance)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Prestaties meten zonder stap bij tekortschieten verandert niets.",
       "en": "Measuring performance without a next step when it falls short changes nothing."
      },
      "clause": {
       "nl": "Elke aanbieder wordt beoordeeld op vooraf vastgestelde prestatie-indicatoren; bij onvoldoende prestaties volgt een verbeterplan en daarna, na ingebrekestelling, ${1|een cliëntenstop,beëindiging van het contract|}.",
       "en": "Each provider is judged by performance indicators set beforehand; insufficient performance leads to an improvement plan and then, after notice of default, to ${1|an admission stop,termination of the contract|}."
      },
      "examples": {
       "nl": [
        "Aanbieders die onvoldoende presteren, krijgen een verbetertraject: een aanbieder die onvoldoende presteert, wordt gekort.",
        "Wie tekortschiet, krijgt een verbeterplan.",
        "De prestaties worden jaarlijks besproken."
       ],
       "en": [
        "The performance is discussed each year.",
        "If a provider misses the targets, admissions may be stopped."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "supervision",
      "title": {
       "nl": "toezichthouder en melding van calamiteiten",
       "en": "supervisor and reporting of incidents"
      },
      "question": {
       "nl": "Wie houdt toezicht op kwaliteit en rechtmatigheid, en wie krijgt calamiteiten gemeld?",
       "en": "Who supervises quality and lawfulness, and who receives reports of incidents?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "toezichthouder* & (calamiteit* | kwaliteit | rechtmatigheid | GGD | Wmo | 6.1 | *aanbieder*)",
         "strong": true
        },
        {
         "phrase": "(calamiteit | calamiteiten) ... (gemeld | meldt | melden | meldpunt | melding)",
         "strong": true
        },
        "(meldt | melden | melding | meldingen) ...4 (calamiteit | calamiteiten)",
        "toezicht op ...4 (kwaliteit | rechtmatigheid | *aanbieders)",
        "(kwaliteitstoezicht | Wmo-toezicht | toezicht Wmo)",
        {
         "phrase": "(toezichthouder | toezichthouders | calamiteit | calamiteiten)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(supervisor | inspector | supervising official) & (quality | incident* | provider*)",
         "strong": true
        },
        "(report | reports | reported | reporting) ...4 (incidents | calamities)",
        "(incidents | calamities) ... (report | reports | reported)",
        "supervision of ...4 (quality | providers | lawfulness)",
        {
         "phrase": "(supervisor | inspector | incidents | calamities)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Elk college wijst zijn eigen toezichthouder aan; zonder afspraak zijn dat er evenveel als er gemeenten zijn.",
       "en": "Each executive designates its own supervisor; without agreement there are as many as there are municipalities."
      },
      "clause": {
       "nl": "De colleges wijzen dezelfde toezichthouder aan voor kwaliteit en rechtmatigheid; aanbieders melden calamiteiten bij deze toezichthouder, die ${1|het betrokken college,alle colleges|} daarvan dezelfde dag op de hoogte stelt.",
       "en": "The Executives designate the same supervisor for quality and lawfulness; providers report incidents to this supervisor, who informs ${1|the Executive concerned,all Executives|} the same day."
      },
      "examples": {
       "nl": [
        "Het toezicht op de kwaliteit ligt bij de GGD.",
        "Het kwaliteitstoezicht is regionaal belegd.",
        "Calamiteiten worden gemeld bij de GGD.",
        "Meldingen van calamiteiten gaan naar de GGD.",
        "De toezichthouder doet elk jaar verslag."
       ],
       "en": [
        "Incidents are reported to the health service.",
        "The inspector publishes a report each year.",
        "Supervision of quality lies with the health service.",
        "The supervisor visits each provider."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Wmo 2015 art. 3.4",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22",
        "note": {
         "nl": "De aanbieder meldt calamiteiten en geweld.",
         "en": "The provider reports incidents and violence."
        }
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "insolvency",
      "title": {
       "nl": "continuïteit als een aanbieder wegvalt",
       "en": "continuity when a provider drops out"
      },
      "question": {
       "nl": "Wat gebeurt er met cliënten als een aanbieder failliet gaat of stopt?",
       "en": "What happens to clients when a provider goes bankrupt or stops?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        "(faillissement | failliet | surseance | discontinuïteit | continuïteitsplan*)",
        "overname van ...3 (zorg | cliënten)",
        "(overname* | overneemt | overgenomen) ... cliënten",
        "*aanbieder ...6 (wegvalt | staakt | stopt)"
       ],
       "en": [
        "(bankruptcy | insolvency | insolvent | bankrupt)",
        "continuity plan*",
        "(transfer | takeover) of ...3 clients",
        "provider ...4 (ceases | stops | drops out)"
       ]
      },
      "incomplete": {
       "nl": "Cliënten kunnen niet wachten tot de curator belt; er moet een plan liggen.",
       "en": "Clients cannot wait until the receiver calls; there has to be a plan."
      },
      "clause": {
       "nl": "Bij faillissement of staking van een aanbieder zorgt ${1|de centrumgemeente,het regionale team,de opdrachtnemer|} binnen ${2:twee weken} voor overname van cliënten door een andere aanbieder.",
       "en": "On bankruptcy of a provider, or when it ceases its activities, ${1|the Host Municipality,the regional team,the contractor|} arranges the transfer of clients to another provider within ${2:two weeks}."
      },
      "examples": {
       "nl": [
        "Als een aanbieder stopt, maakt het team een plan voor overname door een ander van alle cliënten."
       ],
       "en": [
        "Each provider has a continuity plan.",
        "When a provider ceases its activities the office acts."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Het dagelijks bestuur laat het contractmanagement doen; de deelnemers worden per kwartaal geïnformeerd.",
        "en": "The executive board has contract management carried out; participants are informed each quarter."
       },
       "heading": {
        "nl": "Contract- en leveranciersmanagement",
        "en": "Contract and supplier management"
       },
       "body": {
        "nl": "1. Het dagelijks bestuur is belast met het contract- en leveranciersmanagement en informeert de deelnemers elk kwartaal over de uitkomsten.\n2. Met elke gecontracteerde aanbieder wordt ten minste ${1|tweemaal,viermaal|} per jaar een voortgangsgesprek gevoerd. Deelnemers kunnen daarbij aansluiten.\n3. Aanbieders worden beoordeeld op vooraf vastgestelde prestatie-indicatoren. Bij onvoldoende prestaties volgt een verbeterplan en daarna, na ingebrekestelling, een cliëntenstop of beëindiging van het contract.\n4. De colleges wijzen dezelfde toezichthouder aan voor kwaliteit en rechtmatigheid. Aanbieders melden calamiteiten bij deze toezichthouder, die het betrokken college dezelfde dag op de hoogte stelt.\n5. Bij faillissement of staking van een aanbieder wordt binnen ${2:twee weken} voorzien in overname van cliënten.",
        "en": "1. The executive board carries out contract management and supplier management and informs the participants of the results each quarter.\n2. A progress meeting with each contracted provider is held at least ${1|twice,four times|} a year. Participants may join.\n3. Providers are judged by performance indicators set beforehand. Insufficient performance leads to an improvement plan and then, after notice of default, to an admission stop or termination of the contract.\n4. The Executives designate the same supervisor for quality and lawfulness. Providers report incidents to this supervisor, who informs the Executive concerned the same day.\n5. On bankruptcy of a provider, or when it ceases its activities, the transfer of clients is arranged within ${2:two weeks}."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "Het bestuur laat het contractmanagement doen; de deelnemers worden per kwartaal geïnformeerd.",
        "en": "The board has contract management carried out; participants are informed each quarter."
       },
       "heading": {
        "nl": "Contract- en leveranciersmanagement",
        "en": "Contract and supplier management"
       },
       "body": {
        "nl": "1. Het bestuur is belast met het contract- en leveranciersmanagement en informeert de deelnemers elk kwartaal over de uitkomsten.\n2. Met elke gecontracteerde aanbieder wordt ten minste ${1|tweemaal,viermaal|} per jaar een voortgangsgesprek gevoerd. Deelnemers kunnen daarbij aansluiten.\n3. Aanbieders worden beoordeeld op vooraf vastgestelde prestatie-indicatoren. Bij onvoldoende prestaties volgt een verbeterplan en daarna, na ingebrekestelling, een cliëntenstop of beëindiging van het contract.\n4. De colleges wijzen dezelfde toezichthouder aan voor kwaliteit en rechtmatigheid. Aanbieders melden calamiteiten bij deze toezichthouder, die het betrokken college dezelfde dag op de hoogte stelt.\n5. Bij faillissement of staking van een aanbieder wordt binnen ${2:twee weken} voorzien in overname van cliënten.",
        "en": "1. The board carries out contract management and supplier management and informs the participants of the results each quarter.\n2. A progress meeting with each contracted provider is held at least ${1|twice,four times|} a year. Participants may join.\n3. Providers are judged by performance indicators set beforehand. Insufficient performance leads to an improvement plan and then, after notice of default, to an admission stop or termination of the contract.\n4. The Executives designate the same supervisor for quality and lawfulness. Providers report incidents to this supervisor, who informs the Executive concerned the same day.\n5. On bankruptcy of a provider, or when it ceases its activities, the transfer of clients is arranged within ${2:two weeks}."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Het gemeenschappelijk orgaan laat het contractmanagement doen; de deelnemers worden per kwartaal geïnformeerd.",
        "en": "The joint organ has contract management carried out; participants are informed each quarter."
       },
       "heading": {
        "nl": "Contract- en leveranciersmanagement",
        "en": "Contract and supplier management"
       },
       "body": {
        "nl": "1. Het gemeenschappelijk orgaan is belast met het contract- en leveranciersmanagement en informeert de deelnemers elk kwartaal over de uitkomsten.\n2. Met elke gecontracteerde aanbieder wordt ten minste ${1|tweemaal,viermaal|} per jaar een voortgangsgesprek gevoerd. Deelnemers kunnen daarbij aansluiten.\n3. Aanbieders worden beoordeeld op vooraf vastgestelde prestatie-indicatoren. Bij onvoldoende prestaties volgt een verbeterplan en daarna, na ingebrekestelling, een cliëntenstop of beëindiging van het contract.\n4. De colleges wijzen dezelfde toezichthouder aan voor kwaliteit en rechtmatigheid. Aanbieders melden calamiteiten bij deze toezichthouder, die het betrokken college dezelfde dag op de hoogte stelt.\n5. Bij faillissement of staking van een aanbieder wordt binnen ${2:twee weken} voorzien in overname van cliënten.",
        "en": "1. The joint organ carries out contract management and supplier management and informs the participants of the results each quarter.\n2. A progress meeting with each contracted provider is held at least ${1|twice,four times|} a year. Participants may join.\n3. Providers are judged by performance indicators set beforehand. Insufficient performance leads to an improvement plan and then, after notice of default, to an admission stop or termination of the contract.\n4. The Executives designate the same supervisor for quality and lawfulness. Providers report incidents to this supervisor, who informs the Executive concerned the same day.\n5. On bankruptcy of a provider, or when it ceases its activities, the transfer of clients is arranged within ${2:two weeks}."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "De centrumgemeente voert het contractmanagement voor allen, met een vast gespreksritme en toezicht.",
        "en": "The host municipality does contract management for all, with a fixed rhythm of meetings and supervision."
       },
       "heading": {
        "nl": "Contract- en leveranciersmanagement",
        "en": "Contract and supplier management"
       },
       "body": {
        "nl": "1. De centrumgemeente voert voor alle deelnemende gemeenten het contract- en leveranciersmanagement uit en informeert hen elk kwartaal over de uitkomsten.\n2. Zij voert ten minste ${1|tweemaal,viermaal|} per jaar een voortgangsgesprek met elke gecontracteerde aanbieder. Deelnemende gemeenten kunnen daarbij aansluiten.\n3. Aanbieders worden beoordeeld op vooraf vastgestelde prestatie-indicatoren. Bij onvoldoende prestaties volgt een verbeterplan en daarna, na ingebrekestelling, een cliëntenstop of beëindiging van het contract.\n4. De colleges wijzen dezelfde toezichthouder aan voor kwaliteit en rechtmatigheid. Aanbieders melden calamiteiten bij deze toezichthouder, die het betrokken college dezelfde dag op de hoogte stelt.\n5. Bij faillissement of staking van een aanbieder zorgt de centrumgemeente binnen ${2:twee weken} voor overname van cliënten door een andere aanbieder.",
        "en": "1. The Host Municipality carries out contract management and supplier management for all participating Municipalities and informs them of the results each quarter.\n2. It meets each contracted provider at least ${1|twice,four times|} a year. Participating Municipalities may join.\n3. Providers are judged by performance indicators set beforehand. Insufficient performance leads to an improvement plan and then, after notice of default, to an admission stop or termination of the contract.\n4. The Executives designate the same supervisor for quality and lawfulness. Providers report incidents to this supervisor, who informs the Executive concerned the same day.\n5. On bankruptcy of a provider, or when it ceases its activities, the Host Municipality arranges the transfer of clients to another provider within ${2:two weeks}."
       }
      }
     ]
    }
   },
   {
    "id": "policy-preparation",
    "title": {
     "nl": "beleidsvoorbereiding en regiovisie",
     "en": "policy preparation and regional vision"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "n/a",
     "regiovisie": "robust"
    },
    "why": {
     "nl": "Regionaal beleid bindt gemeenten die het niet zelf hebben geschreven. Staat niet vast wie het voorbereidt, wie het vaststelt en wanneer het wordt vernieuwd, dan schrijft de grootste gemeente alleen en voelen de raden zich er niet door gebonden.",
     "en": "Regional policy binds municipalities that did not write it themselves. If it is not settled who prepares it, who adopts it and when it is renewed, the largest municipality writes alone and the councils do not feel bound."
    },
    "sources": [
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     },
     {
      "ref": "VNG, Norm voor Opdrachtgeverschap, afspraak 1",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22"
     },
     {
      "ref": "Wmo 2015 art. 2.1.2",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "De raad stelt periodiek een plan voor maatschappelijke ondersteuning vast.",
       "en": "The council periodically adopts a plan on social support."
      }
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "beleid",
      "beleidsvoorbereiding",
      "beleidsontwikkeling",
      "beleidsvorming",
      "beleidskader*",
      "beleidsplan*",
      "beleidscyclus",
      "regiovisie*",
      "regionale visie",
      "uitvoeringsplan*",
      "uitvoeringsprogramma*",
      "meerjarenbeleid*",
      "jaarplan*"
     ],
     "en": [
      "policy & !(privacy | data)",
      "regional vision",
      "regional strategy",
      "annual plan",
      "implementation plan",
      "policy cycle"
     ]
    },
    "terms": {
     "nl": [
      "regiovisie",
      "beleidsplan*",
      "beleidsvoorbereiding",
      "beleidsontwikkeling",
      "beleidskader*",
      "regionaal beleid",
      "uitvoeringsprogramma*",
      "uitvoeringsplan*",
      "jaarplan*",
      "meerjarenplan*",
      "regionale agenda"
     ],
     "en": [
      "regional vision",
      "regional policy",
      "policy plan*",
      "policy preparation",
      "implementation plan*",
      "annual plan*",
      "multi-year plan*",
      "regional agenda"
     ]
    },
    "deferrals": {
     "nl": [
      "beleidskader*",
      "beleidscyclus",
      "meerjarenbeleidsplan*"
     ],
     "en": [
      "policy framework",
      "policy cycle",
      "multi-year policy plan"
     ]
    },
    "elements": [
     {
      "id": "preparer",
      "title": {
       "nl": "wie regionaal beleid voorbereidt",
       "en": "who prepares regional policy"
      },
      "question": {
       "nl": "Wie bereidt het regionale beleid voor en wie wordt daarbij betrokken?",
       "en": "Who prepares regional policy and who is involved?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(bereidt | bereiden) ... (regiovisie | regionale visie | regionaal beleid | regionale beleid | *uitvoeringsplan | *beleidsplan | uitvoeringsprogramma | jaarplan) ... voor",
         "strong": true
        },
        {
         "phrase": "(stelt | stellen) ... (regiovisie | regionale visie | *beleidsplan | uitvoeringsplan | uitvoeringsprogramma | jaarplan) ...6 op",
         "strong": true
        },
        {
         "phrase": "(regiovisie | regionale visie | regionaal beleid | regionale beleid | *beleidsplan | uitvoeringsplan | uitvoeringsprogramma | jaarplan) ... (voorbereid | opgesteld)",
         "strong": true
        },
        "(opstellen | opstelling) van ...3 (regiovisie | regionale visie | beleidsplan | uitvoeringsplan | uitvoeringsprogramma)",
        "(voorbereiding van | voorbereiden van | opstellen van | voorbereiding en ontwikkeling van) [het | de] (regionaal beleid | regionale beleid | regiovisie | beleid) & (*gemeente | *gemeenten | deelnemer* | opdrachtnemer | <gemeente> | <orgaan> | *team | belast)",
        "(beleidsvoorbereiding | beleidsontwikkeling) & (*gemeente | *gemeenten | deelnemer* | opdrachtnemer | <gemeente> | <orgaan> | *team)",
        {
         "phrase": "(bereidt | bereiden) ... (beleid | visie | plan) ... voor",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(prepares | prepare | drafts | draws up | develops) ...8 (regional vision | regional policy | policy plan | annual plan | implementation plan)",
         "strong": true
        },
        {
         "phrase": "(regional vision | regional policy | policy plan | annual plan | implementation plan) ...6 (prepared | drafted | drawn up | developed) by",
         "strong": true
        },
        "(responsible for | charged with | tasked with) ...2 (preparing | drafting) ...3 (policy | vision)",
        "preparation of [the] (regional policy | regional vision | policy) & (municipality | municipalities | office | contractor | board | <gemeente>)",
        {
         "phrase": "(prepares | prepare | drafts) ... (policy | vision | plan)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "‘Gezamenlijk’ beleid maken zonder trekker betekent dat niemand begint.",
       "en": "Making policy ‘jointly’ without a lead means that nobody starts."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het regionale team,Het dagelijks bestuur|} bereidt het regionale beleid en de regiovisie voor, samen met de beleidsadviseurs van de deelnemende gemeenten.",
       "en": "${1|The Host Municipality,The regional team,The executive board|} prepares the regional policy and the regional vision, together with the policy advisers of the participating municipalities."
      },
      "examples": {
       "nl": [
        "Het regionale team stelt elk jaar een uitvoeringsplan op.",
        "Het uitvoeringsprogramma wordt door de centrumgemeente opgesteld.",
        "Het opstellen van de regiovisie is een taak van het programmateam.",
        "De centrumgemeente is belast met de voorbereiding van regionaal beleid.",
        "De beleidsontwikkeling is een taak van de centrumgemeente.",
        "Het ambtelijk overleg bereidt het beleid voor de regio voor."
       ],
       "en": [
        "The regional vision is prepared by the Host Municipality.",
        "The Host Municipality is charged with preparation of regional policy.",
        "The Host Municipality is responsible for preparing regional policy.",
        "The officials of all municipalities prepare the plan together."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het ambtelijk overleg bereidt de vergadering voor.",
        "Partijen stemmen hun inzet op elkaar af."
       ],
       "en": [
        "The secretary prepares the agenda of the meeting."
       ]
      },
      "sources": []
     },
     {
      "id": "regional-vision-adoption",
      "title": {
       "nl": "vaststelling en vernieuwing van de regiovisie",
       "en": "adoption and renewal of the regional vision"
      },
      "question": {
       "nl": "Wie stelt de regiovisie vast, en hoe vaak wordt zij vernieuwd?",
       "en": "Who adopts the regional vision, and how often is it renewed?"
      },
      "level": "robust",
      "levels": {
       "dvo": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(raad | raden | gemeenteraad | gemeenteraden) ... (regiovisie | regionale visie) ... (vast | vastgesteld)",
         "strong": true
        },
        {
         "phrase": "(regiovisie | regionale visie) ... (raad | raden | gemeenteraad | gemeenteraden)",
         "strong": true
        },
        {
         "phrase": "(regiovisie | regionale visie) ... (vastgesteld | geactualiseerd | herijkt | herzien)",
         "strong": true
        },
        "(actualiseren | actualisatie | herijking | vaststellen | vaststelling) ...6 (regiovisie | regionale visie)",
        "(actualiseert | actualiseren | herijkt | herziet) ...6 (regiovisie | regionale visie)"
       ],
       "en": [
        {
         "phrase": "(council | councils) ... regional vision",
         "strong": true
        },
        {
         "phrase": "regional vision ... (council | councils | adopted | reviewed | renewed | updated)",
         "strong": true
        },
        "(adoption | review | renewal) of the regional vision",
        "adopt ...6 regional vision"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een cyclus of termijn voor vernieuwing",
         "en": "a cycle or term for renewal"
        },
        "phrases": {
         "nl": [
          "<frequentie>",
          "<termijn>",
          "(eenmaal | eens | minstens eens) ...4 jaar",
          "om de ...2 jaar",
          "<datum>"
         ],
         "en": [
          "<frequentie>",
          "<termijn>",
          "<datum>"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Een visie die wethouders of het college alleen vaststellen, of zonder jaar van vernieuwing, bindt de raden niet.",
       "en": "A vision adopted by aldermen or the executive alone, or without a year of renewal, does not bind the councils."
      },
      "clause": {
       "nl": "De raad van elke deelnemende gemeente stelt de regiovisie vast; zij wordt ten minste eens in de ${1:vier jaar} vernieuwd.",
       "en": "The council of each participating municipality adopts the regional vision, which is renewed at least once every ${1:four years}."
      },
      "examples": {
       "nl": [
        "De raden stellen eens per vier jaar de regiovisie vast.",
        "De regiovisie wordt elke vier jaar herijkt.",
        "De regiovisie gaat elke vier jaar naar de raden.",
        "De vaststelling van de regiovisie gebeurt om de vier jaar.",
        "De gemeenten actualiseren de regiovisie uiterlijk 1 juli 2028."
       ],
       "en": [
        "The councils adopt the regional vision every four years.",
        "The regional vision is reviewed every four years.",
        "The review of the regional vision takes place every four years."
       ]
      },
      "counterexamples": {
       "nl": [
        "Op een nader te bepalen moment wordt een gezamenlijke visie gemaakt."
       ],
       "en": [
        "The parties work towards a common view of the future."
       ]
      },
      "sources": [
       {
        "ref": "VNG, Norm voor Opdrachtgeverschap, afspraak 1",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "annual-plan",
      "title": {
       "nl": "jaarlijks uitvoeringsplan met datum",
       "en": "annual implementation plan with a date"
      },
      "question": {
       "nl": "Komt er elk jaar een uitvoeringsplan, wanneer en wie stelt het vast?",
       "en": "Is there an implementation plan each year, when, and who adopts it?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(uitvoeringsplan | uitvoeringsplannen | uitvoeringsprogramma | uitvoeringsagenda | jaarplan | jaarplannen | jaarprogramma | activiteitenplan | werkplan)"
       ],
       "en": [
        "(implementation | annual | yearly | action | work) (plan | plans | programme)"
       ]
      },
      "needs": [
       {
        "title": {
         "nl": "een datum of frequentie",
         "en": "a date or frequency"
        },
        "phrases": {
         "nl": [
          "<datum>",
          "<frequentie>",
          "vóór het einde van het jaar"
         ],
         "en": [
          "<datum>",
          "<frequentie>",
          "each year"
         ]
        }
       }
      ],
      "incomplete": {
       "nl": "Een plan zonder datum of zonder wie het vaststelt, komt niet op tijd voor de begroting.",
       "en": "A plan without a date or without who adopts it comes too late for the budget."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het regionale team,Het dagelijks bestuur|} legt jaarlijks vóór ${2:1 oktober} een uitvoeringsplan voor het volgende jaar ter vaststelling voor aan ${3|de colleges,het portefeuillehoudersoverleg,het algemeen bestuur|}.",
       "en": "${1|The Host Municipality,The regional team,The executive board|} submits an implementation plan for the next year to ${3|the Executives,the portfolio holders’ meeting,the general board|} for adoption each year before ${2:1 October}."
      },
      "examples": {
       "nl": [
        "Het jaarplan is elk jaar op 1 november gereed.",
        "Vóór het einde van het jaar is er een uitvoeringsprogramma."
       ],
       "en": [
        "The annual plan is ready by 1 November.",
        "Each year a work programme is made."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "local-translation",
      "title": {
       "nl": "doorwerking in lokale regels en werkprocessen",
       "en": "effect on local rules and working processes"
      },
      "question": {
       "nl": "Passen gemeenten hun verordening, beleidsregels en processen aan regionale keuzes aan?",
       "en": "Do municipalities adapt their by-law, policy rules and processes to regional choices?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        "(lokale | eigen | hun | zijn | haar) ...2 (verordening | verordeningen | beleidsregels | processen | werkprocessen | beleid) ... (aan | aangepast | afgestemd)",
        "(past | passen) ... (verordening | verordeningen | beleidsregels | processen | werkprocessen) ... aan",
        "(stemt | stemmen) ... (verordening | verordeningen | beleidsregels | processen | werkprocessen) ... af",
        "(verordening | verordeningen | beleidsregels | processen | werkprocessen) ... (aangepast | afgestemd)",
        {
         "phrase": "gelijkluidende ...3 (verordening | verordeningen | beleidsregels)",
         "scope": "clause"
        },
        {
         "phrase": "(verordening | verordeningen | beleidsregels) ... gelijkluidend",
         "scope": "clause"
        }
       ],
       "en": [
        "(adapts | adapt | amends | amend | aligns | align | adjust) ... (by-law | by-laws | bylaw | bylaws | policy rules | processes)",
        "(by-law | by-laws | bylaws | policy rules | processes) ... (adapted | amended | aligned | adjusted | into line)",
        {
         "phrase": "identical (by-laws | bylaws | policy rules)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Een regionale keuze die lokaal niet in verordening en werkproces landt, werkt alleen op papier.",
       "en": "A regional choice that does not reach the local by-law and working process works on paper only."
      },
      "clause": {
       "nl": "Elke deelnemende gemeente past haar verordening, beleidsregels en werkprocessen binnen ${1:zes maanden} na vaststelling van de regiovisie daarop aan.",
       "en": "Each participating municipality adapts its by-law, policy rules and working processes within ${1:six months} after adoption of the regional vision."
      },
      "examples": {
       "nl": [
        "De lokale processen worden op de regionale keuzes afgestemd.",
        "De deelnemers stemmen hun verordeningen op de regiovisie af.",
        "De colleges stellen gelijkluidende beleidsregels vast.",
        "De deelnemers stellen hun beleidsregels gelijkluidend vast."
       ],
       "en": [
        "Local processes are adapted to the regional vision.",
        "The Executives adopt identical policy rules."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Presentatie bestuurlijke gesprekken MO-BW over de Norm voor Opdrachtgeverschap",
        "short": "presentatie Norm voor Opdrachtgeverschap",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Het dagelijks bestuur bereidt beleid voor; de raden stellen de regiovisie vast.",
        "en": "The executive board prepares policy; the councils adopt the regional vision."
       },
       "heading": {
        "nl": "Beleidsvoorbereiding en regiovisie",
        "en": "Policy preparation and regional vision"
       },
       "body": {
        "nl": "1. Het dagelijks bestuur bereidt het regionale beleid en de regiovisie voor en betrekt daarbij de deelnemers.\n2. De raad van elke deelnemende gemeente stelt de regiovisie vast. Zij wordt ten minste eens in de ${1:vier jaar} vernieuwd.\n3. Het dagelijks bestuur stelt jaarlijks vóór ${2:1 oktober} een uitvoeringsplan voor het volgende jaar op, dat past binnen de regiovisie en de begroting.\n4. Elke deelnemende gemeente past haar verordening, beleidsregels en werkprocessen binnen ${3:zes maanden} na vaststelling van de regiovisie daarop aan.",
        "en": "1. The executive board prepares the regional policy and the regional vision and involves the participants.\n2. The council of each participating municipality adopts the regional vision, which is renewed at least once every ${1:four years}.\n3. Each year before ${2:1 October} the executive board draws up an implementation plan for the next year that fits the regional vision and the budget.\n4. Each participating municipality adapts its by-law, policy rules and working processes within ${3:six months} after adoption of the regional vision."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "Het bestuur bereidt beleid voor; de raden stellen de regiovisie vast.",
        "en": "The board prepares policy; the councils adopt the regional vision."
       },
       "heading": {
        "nl": "Beleidsvoorbereiding en regiovisie",
        "en": "Policy preparation and regional vision"
       },
       "body": {
        "nl": "1. Het bestuur bereidt het regionale beleid en de regiovisie voor en betrekt daarbij de deelnemers.\n2. De raad van elke deelnemende gemeente stelt de regiovisie vast. Zij wordt ten minste eens in de ${1:vier jaar} vernieuwd.\n3. Het bestuur stelt jaarlijks vóór ${2:1 oktober} een uitvoeringsplan voor het volgende jaar op, dat past binnen de regiovisie en de begroting.\n4. Elke deelnemende gemeente past haar verordening, beleidsregels en werkprocessen binnen ${3:zes maanden} na vaststelling van de regiovisie daarop aan.",
        "en": "1. The board prepares the regional policy and the regional vision and involves the participants.\n2. The council of each participating municipality adopts the regional vision, which is renewed at least once every ${1:four years}.\n3. Each year before ${2:1 October} the board draws up an implementation plan for the next year that fits the regional vision and the budget.\n4. Each participating municipality adapts its by-law, policy rules and working processes within ${3:six months} after adoption of the regional vision."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Het gemeenschappelijk orgaan bereidt beleid voor; de raden stellen de regiovisie vast.",
        "en": "The joint organ prepares policy; the councils adopt the regional vision."
       },
       "heading": {
        "nl": "Beleidsvoorbereiding en regiovisie",
        "en": "Policy preparation and regional vision"
       },
       "body": {
        "nl": "1. Het gemeenschappelijk orgaan bereidt het regionale beleid en de regiovisie voor en betrekt daarbij de deelnemers.\n2. De raad van elke deelnemende gemeente stelt de regiovisie vast. Zij wordt ten minste eens in de ${1:vier jaar} vernieuwd.\n3. Het gemeenschappelijk orgaan stelt jaarlijks vóór ${2:1 oktober} een uitvoeringsplan voor het volgende jaar op, dat past binnen de regiovisie en de begroting.\n4. Elke deelnemende gemeente past haar verordening, beleidsregels en werkprocessen binnen ${3:zes maanden} na vaststelling van de regiovisie daarop aan.",
        "en": "1. The joint organ prepares the regional policy and the regional vision and involves the participants.\n2. The council of each participating municipality adopts the regional vision, which is renewed at least once every ${1:four years}.\n3. Each year before ${2:1 October} the joint organ draws up an implementation plan for the next year that fits the regional vision and the budget.\n4. Each participating municipality adapts its by-law, policy rules and working processes within ${3:six months} after adoption of the regional vision."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "Elke raad stelt de visie vast; een jaarlijks uitvoeringsplan maakt haar waar.",
        "en": "Each council adopts the vision; an annual implementation plan carries it out."
       },
       "heading": {
        "nl": "Vaststelling, uitvoering en vernieuwing van de regiovisie",
        "en": "Adoption, implementation and renewal of the regional vision"
       },
       "body": {
        "nl": "1. ${1|De centrumgemeente,Het regionale team|} bereidt de regiovisie voor, samen met de beleidsadviseurs van alle gemeenten, inwoners, ervaringsdeskundigen en aanbieders.\n2. De raad van elke gemeente stelt de regiovisie vast. Zij wordt ten minste eens in de ${2:vier jaar} vernieuwd.\n3. Jaarlijks vóór ${3:1 oktober} stellen de colleges een uitvoeringsplan vast met activiteiten, inzet en beoogde resultaten voor het volgende jaar.\n4. Elke gemeente past haar verordening, beleidsregels en werkprocessen binnen ${4:zes maanden} na vaststelling van de regiovisie daarop aan.",
        "en": "1. ${1|The Host Municipality,The regional team|} prepares the regional vision together with the policy advisers of all municipalities, residents, experts by experience and providers.\n2. The council of each municipality adopts the regional vision, which is renewed at least once every ${2:four years}.\n3. Each year before ${3:1 October} the Executives adopt an implementation plan with activities, resources and intended results for the next year.\n4. Each municipality adapts its by-law, policy rules and working processes within ${4:six months} after adoption of the regional vision."
       },
       "forms": [
        "regiovisie"
       ]
      },
      {
       "summary": {
        "nl": "De centrumgemeente bereidt voor, de raden stellen de visie vast, de colleges het jaarplan.",
        "en": "The host municipality prepares, the councils adopt the vision and the executives the annual plan."
       },
       "heading": {
        "nl": "Beleidsvoorbereiding en regiovisie",
        "en": "Policy preparation and regional vision"
       },
       "body": {
        "nl": "1. De centrumgemeente bereidt het regionale beleid en de regiovisie voor, samen met de beleidsadviseurs van de deelnemende gemeenten.\n2. De raad van elke deelnemende gemeente stelt de regiovisie vast. Zij wordt ten minste eens in de ${1:vier jaar} vernieuwd.\n3. De centrumgemeente legt jaarlijks vóór ${2:1 oktober} een uitvoeringsplan voor het volgende jaar ter vaststelling voor aan de colleges.\n4. Elke deelnemende gemeente past haar verordening, beleidsregels en werkprocessen binnen ${3:zes maanden} na vaststelling van de regiovisie daarop aan.",
        "en": "1. The Host Municipality prepares the regional policy and the regional vision, together with the policy advisers of the participating Municipalities.\n2. The council of each participating Municipality adopts the regional vision, which is renewed at least once every ${1:four years}.\n3. Each year before ${2:1 October} the Host Municipality submits an implementation plan for the next year to the Executives for adoption.\n4. Each participating Municipality adapts its by-law, policy rules and working processes within ${3:six months} after adoption of the regional vision."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo"
       ]
      }
     ]
    }
   },
   {
    "id": "procurement",
    "title": {
     "nl": "inkoop en contractering",
     "en": "procurement and contracting"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "robust",
     "regiovisie": "n/a"
    },
    "why": {
     "nl": "Wie een overeenkomst met een aanbieder sluit, is eraan gebonden. Spreken gemeenten niet af in wiens naam wordt ingekocht, wie strategie en tarieven vaststelt en wat er met contracten gebeurt als een gemeente vertrekt, dan draagt één gemeente het risico van allen.",
     "en": "Whoever concludes a contract with a provider is bound by it. If municipalities do not agree in whose name is procured, who adopts strategy and rates and what happens to contracts when a municipality leaves, one municipality carries the risk of all."
    },
    "sources": [
     {
      "ref": "Gemeentewet art. 160, eerste lid, onder d, en 171",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "Het college besluit tot de overeenkomst, de burgemeester vertegenwoordigt de gemeente; wie voor een andere gemeente tekent, heeft een volmacht nodig.",
       "en": "The executive decides on the contract, the mayor represents the municipality; who signs for another municipality needs a power of attorney."
      }
     },
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     },
     {
      "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
      "short": "Samenwerken gaat niet vanzelf, 2021",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22"
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "inkoop",
      "inkoop*",
      "aanbesteding",
      "aanbestedingen",
      "contractering",
      "verwerving",
      "subsidiëring",
      "subsidies",
      "overeenkomsten met aanbieders"
     ],
     "en": [
      "procurement",
      "purchasing",
      "contracting",
      "commissioning",
      "tendering",
      "subsidies"
     ]
    },
    "terms": {
     "nl": [
      "inkoop",
      "inkoopstrategie",
      "inkooptraject",
      "aanbesteding*",
      "contractering",
      "raamovereenkomst*",
      "subsidie*",
      "open house",
      "gunning*",
      "perceel",
      "percelen",
      "tarieven",
      "aanbieder*",
      "zorgaanbieder*"
     ],
     "en": [
      "procurement",
      "purchasing",
      "tender*",
      "framework agreement*",
      "subsid*",
      "open house",
      "award",
      "lots",
      "rates",
      "provider*",
      "supplier*"
     ]
    },
    "deferrals": {
     "nl": [
      "inkoopbeleid",
      "inkoopreglement",
      "inkoopkader*",
      "volmacht ...4 inkoop"
     ],
     "en": [
      "procurement policy",
      "purchasing policy",
      "purchasing rules"
     ]
    },
    "elements": [
     {
      "id": "buyer",
      "title": {
       "nl": "wie inkoopt en in wiens naam",
       "en": "who procures and in whose name"
      },
      "question": {
       "nl": "Wie koopt in, en in wiens naam worden de overeenkomsten gesloten?",
       "en": "Who procures, and in whose name are the contracts concluded?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(koopt | kopen) ... (namens | in naam van | op eigen naam | in eigen naam | bij volmacht | krachtens volmacht)",
         "strong": true
        },
        {
         "phrase": "(namens | mede namens | in naam van | op eigen naam | in eigen naam) ... (in te kopen | inkoopt | inkopen | ingekocht | inkoop)",
         "strong": true
        },
        {
         "phrase": "(overeenkomsten | contracten | raamovereenkomsten) met ...4 *aanbieders & (namens | mede namens | in naam van | op eigen naam | in eigen naam | volmacht)",
         "strong": true
        },
        {
         "phrase": "(namens | in naam van | op eigen naam | in eigen naam) ... (overeenkomsten | contracten) ... (sluiten | aangaan | sluit)",
         "strong": true
        },
        {
         "phrase": "(sluit | sluiten) ...6 (overeenkomsten | contracten | raamovereenkomsten) ... (namens | op eigen naam | in eigen naam)",
         "strong": true
        },
        "(inkoop | inkopen | aanbesteding | contractering) ... (namens | mede namens | op eigen naam | in eigen naam)",
        "(contracteert | contracteren) ... (namens | mede namens | op eigen naam | in eigen naam)",
        "(contractpartij | aanbestedende dienst) & (*aanbieders | overeenkomsten | contracten)",
        {
         "phrase": "(namens | mede namens | op eigen naam | in eigen naam | volmacht)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(procures | purchases | buys | procurement | purchasing) ... (in the name of | on behalf of | in its own name)",
         "strong": true
        },
        {
         "phrase": "(in the name of | on behalf of | in its own name) ... (procures | purchases | procurement | purchasing)",
         "strong": true
        },
        {
         "phrase": "(contracts | agreements) with ...3 providers & (in the name of | on behalf of | in its own name | power of attorney)",
         "strong": true
        },
        {
         "phrase": "provider contracts & (in the name of | on behalf of | in its own name | power of attorney)",
         "strong": true
        },
        {
         "phrase": "(in the name of | on behalf of | in its own name | power of attorney)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "‘De centrumgemeente verzorgt de inkoop’ zegt niet in wiens naam: dan is onduidelijk wie partij is bij de overeenkomst.",
       "en": "‘The host municipality handles procurement’ does not say in whose name: it is then unclear who is party to the contract."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het regionale inkoopteam,De opdrachtnemer|} koopt in ${2|namens de deelnemende gemeenten krachtens hun volmacht,op eigen naam|} en sluit zo de overeenkomsten met aanbieders.",
       "en": "${1|The Host Municipality,The regional procurement team,The contractor|} procures ${2|on behalf of the participating municipalities under their power of attorney,in its own name|} and thus concludes the contracts with providers."
      },
      "examples": {
       "nl": [
        "Op eigen naam worden alle plekken voor de regio door de stichting ingekocht.",
        "De centrumgemeente sluit overeenkomsten met zorgaanbieders mede namens de regiogemeenten.",
        "De burgemeesters geven volmacht om namens hun gemeente overeenkomsten te sluiten.",
        "De inkoop gebeurt mede namens de deelnemers.",
        "De gastgemeente contracteert in eigen naam.",
        "Elke gemeente is contractpartij voor de aanbieders.",
        "De regiogemeenten geven daarvoor volmacht."
       ],
       "en": [
        "The Regional Office runs procurement in the name of the Municipalities.",
        "On behalf of the three Municipalities the office procures all places.",
        "Contracts with providers are signed on behalf of each Municipality.",
        "Provider contracts are signed by power of attorney.",
        "The Host Municipality acts in its own name."
       ]
      },
      "counterexamples": {
       "nl": [
        "Kastelmeer verzorgt de inkoop van beschermd wonen tegen marktconforme tarieven."
       ],
       "en": [
        "The Host Municipality takes care of purchasing for the region."
       ]
      },
      "sources": []
     },
     {
      "id": "strategy-approval",
      "title": {
       "nl": "wie inkoopstrategie, tarieven en gunning vaststelt",
       "en": "who adopts purchasing strategy, rates and award"
      },
      "question": {
       "nl": "Wie stelt inkoopstrategie, tarieven en gunning vast, vóór publicatie?",
       "en": "Who adopts purchasing strategy, rates and award, before publication?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(inkoopstrategie* | inkoopplan* | inkoopkader* | inkoopdocument* | aanbestedingsdocument*) & (vast | vastgesteld | vaststellen | goedgekeurd | akkoord) & !(begroting | jaarplan | uitvoeringsplan)",
         "strong": true
        },
        "(inkoopstrategie* | inkoopplan* | inkoopkader* | inkoopdocument* | aanbestedingsdocument*) & (vast | vastgesteld | vaststelling | goedkeuring | instemming | instemmen | akkoord | besluit | beslist)",
        "(gunning | gunningsbesluit | gunningscriteria | gunnen) ... (vastgesteld | vaststelt | college | colleges | bestuur | goedkeuring | instemming | besluit)",
        "(college | colleges | bestuur | portefeuillehoudersoverleg | stuurgroep) ... (gunning | gunningsbesluit)",
        "(stelt | stellen) ...8 tarieven ...4 vast",
        "tarieven ... vastgesteld",
        "(beslist | besluit | besluiten | beslissen) over ...4 (gunning | tarieven)",
        "over ...4 (gunning | tarieven) (beslist | besluit | besluiten)"
       ],
       "en": [
        {
         "phrase": "(purchasing | procurement | commissioning) (strategy | plan | documents) & (adopt* | approve* | determine*) & !(budget | annual plan)",
         "strong": true
        },
        "(purchasing | procurement | commissioning) (strategy | plan | documents) & (adopt* | approve* | approval | consent | determine* | decide*)",
        "(award | awarding) & (adopt* | approve* | approval | consent | decision | decide*) & (board | executive | executives | steering group | municipality | municipalities)",
        "(adopt | adopts | approve | approves | set | sets) ...6 rates",
        "rates ...4 (adopted | approved | set) by"
       ]
      },
      "incomplete": {
       "nl": "Gemeenten vooraf ‘informeren’ geeft hun geen beslismoment; na publicatie is er niets meer te kiezen.",
       "en": "‘Informing’ municipalities beforehand gives them no say; after publication nothing is left to choose."
      },
      "clause": {
       "nl": "De inkoopstrategie, de tarieven en de gunningscriteria worden vóór publicatie vastgesteld door ${1|de colleges van alle deelnemende gemeenten,het portefeuillehoudersoverleg,het algemeen bestuur|}.",
       "en": "The purchasing strategy, the rates and the award criteria are adopted before publication by ${1|the Executives of all participating municipalities,the portfolio holders’ meeting,the general board|}."
      },
      "examples": {
       "nl": [
        "Zonder akkoord van de colleges worden de inkoopdocumenten niet gepubliceerd.",
        "Gunning vindt plaats na instemming van de stuurgroep.",
        "De colleges besluiten over de gunning.",
        "De colleges stellen jaarlijks de tarieven vast.",
        "De tarieven worden door de colleges vastgesteld.",
        "De stuurgroep beslist over gunning.",
        "Over de tarieven beslist de stuurgroep."
       ],
       "en": [
        "The award is subject to approval by the Executives.",
        "The Executives approve the rates each year.",
        "Rates are adopted by the Executives."
       ]
      },
      "counterexamples": {
       "nl": [
        "Voordat een inkooptraject start, worden de regiogemeenten geïnformeerd.",
        "De klankbordgroep adviseert over de inkoopstrategie."
       ],
       "en": [
        "The municipalities are informed before a tender starts.",
        "The panel gives its views on the purchasing strategy."
       ]
      },
      "sources": []
     },
     {
      "id": "instrument",
      "title": {
       "nl": "keuze voor aanbesteding, open house of subsidie",
       "en": "choice of tender, open house or subsidy"
      },
      "question": {
       "nl": "Met welk instrument wordt gecontracteerd: aanbesteding, open house of subsidie?",
       "en": "By which instrument is contracted: tender, open house or subsidy?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(aanbesteding | aanbesteed | aanbesteden | aanbestedingsprocedure* | openhouse | open house | inbesteding | inbesteden) & (inkoop* | ingekocht | inkopen | koopt | opvang | beschermd wonen | voorzieningen | *aanbieder* | subsidi* | gesubsidieerd)",
        "subsidie* & *aanbieder*",
        {
         "phrase": "(aanbesteding | aanbestedingen | aanbesteed | aanbesteden | open house | openhouse | inbesteding | inbesteden)",
         "scope": "clause"
        },
        {
         "phrase": "(subsidie | subsidies | subsidieert | subsidiëring | gesubsidieerd)",
         "scope": "clause"
        }
       ],
       "en": [
        "(tender | tendering | open house | inhouse award) & (purchas* | procur* | shelter | sheltered housing | services | provider* | subsid*)",
        {
         "phrase": "(tender | tenders | tendering | open house | subsidy | subsidies | subsidised)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Een open gelaten instrument schuift de zwaarste keuze van de inkoop voor zich uit.",
       "en": "An instrument left open postpones the heaviest choice of procurement."
      },
      "clause": {
       "nl": "Beschermd wonen wordt ingekocht door middel van ${1|een aanbesteding,open house|}; opvang wordt ${2|gesubsidieerd,ingekocht door middel van een aanbesteding|}.",
       "en": "Sheltered housing is procured by ${1|tender,open house|}; shelter is ${2|subsidised,procured by tender|}."
      },
      "examples": {
       "nl": [
        "De opvang wordt aanbesteed.",
        "De centrumgemeente verstrekt subsidie aan aanbieders.",
        "De inkoopstrategie kiest tussen aanbesteding en subsidie."
       ],
       "en": [
        "The strategy includes the choice between tender and open-house."
       ]
      },
      "counterexamples": {
       "nl": [
        "Partijen baseren hun samenwerking op de Aanbestedingswet 2012."
       ],
       "en": [
        "The municipalities rely on the Public Procurement Act 2012."
       ]
      },
      "sources": []
     },
     {
      "id": "price-quality",
      "title": {
       "nl": "reële prijs, kwaliteit en continuïteit",
       "en": "realistic price, quality and continuity"
      },
      "question": {
       "nl": "Is gewaarborgd dat prijs, kwaliteit en continuïteit voldoen aan de Wmo 2015?",
       "en": "Is it guaranteed that price, quality and continuity meet the Social Support Act?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(reële | kostendekkende) (prijs | prijzen | tarief | tarieven)",
         "strong": true
        },
        "laagste (prijs | prijzen)",
        "(prijs | prijzen | tarief | tarieven) ...4 (reëel | kostendekkend)",
        "(2.6.4 | 2.6.5 | 2.6.6)",
        {
         "phrase": "continuïteit",
         "scope": "clause"
        },
        "prijs-kwaliteit*",
        {
         "phrase": "(prijs | tarief | tarieven) ... kwaliteit",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(realistic | fair) (price | prices | rate | rates)",
         "strong": true
        },
        "lowest price",
        "(2.6.4 | 2.6.5 | 2.6.6)",
        {
         "phrase": "continuity",
         "scope": "clause"
        },
        {
         "phrase": "(price | rates) ... quality",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "‘Marktconforme tarieven’ is niet wat de wet vraagt: een reële prijs voor de gevraagde kwaliteit, en niet alleen de laagste prijs.",
       "en": "‘Market rates’ is not what the Act asks: a realistic price for the quality required, and not the lowest price alone."
      },
      "clause": {
       "nl": "Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015; er wordt niet alleen op de laagste prijs gegund en de continuïteit voor cliënten is voorwaarde.",
       "en": "Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015; contracts are not awarded on the lowest price alone, and continuity for clients is a condition."
      },
      "examples": {
       "nl": [
        "De tarieven zijn reëel.",
        "Er wordt gegund op de beste prijs-kwaliteitverhouding.",
        "Prijs en kwaliteit worden samen gewogen: de prijs weegt voor veertig procent en kwaliteit voor de rest."
       ],
       "en": [
        "Rates shall meet the requirements on quality."
       ]
      },
      "counterexamples": {
       "nl": [
        "De instellingen worden betaald tegen marktconforme tarieven."
       ],
       "en": [
        "Providers are paid at market rates."
       ]
      },
      "sources": [
       {
        "ref": "Wmo 2015 art. 2.6.4 en 2.6.6",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "opt-out",
      "title": {
       "nl": "ruimte om apart in te kopen",
       "en": "room to procure separately"
      },
      "question": {
       "nl": "Mag een gemeente apart inkopen, en zo ja, wanneer?",
       "en": "May a municipality procure separately, and if so, when?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(koopt | kopen) ... (niet zelf | zelfstandig | niet zelfstandig | afzonderlijk | niet afzonderlijk | buiten | geen)",
         "strong": true
        },
        {
         "phrase": "(zelf | zelfstandig | afzonderlijk | apart) ...6 (in te kopen | inkoopt | inkopen | in koopt | contracteert | contracteren | ingekocht)",
         "strong": true
        },
        "(zelfstandig | afzonderlijk | zelf) ...6 (koopt | kopen) ... in",
        "(neemt | nemen) ...4 deel aan de [gezamenlijke] inkoop",
        "(exclusiviteit | afnameverplichting | afnameplicht)",
        "(zelfstandige | afzonderlijke | eigen) (inkoop | contractering)",
        {
         "phrase": "(mag | mogen | kan | kunnen) ...4 afwijken",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(procure | procures | purchase | purchases | buy | buys | contract) ...8 (separately | itself | outside | independently)",
         "strong": true
        },
        "(separately | independently) ...4 (procure* | purchas* | contract*)",
        "(takes | take) part in [the] joint (procurement | purchasing)",
        "(exclusivity | exclusive purchasing)"
       ]
      },
      "incomplete": {
       "nl": "Zwijgen betekent dat elke gemeente ernaast mag inkopen; dat verzwakt de gezamenlijke positie en verdubbelt het werk.",
       "en": "Silence means that each municipality may procure alongside; that weakens the joint position and doubles the work."
      },
      "clause": {
       "nl": "Een deelnemende gemeente koopt voorzieningen die hieronder vallen niet zelfstandig in, tenzij ${1|de overige colleges,het portefeuillehoudersoverleg,het algemeen bestuur|} daarmee vooraf schriftelijk instemt.",
       "en": "A participating municipality does not procure services covered by this article separately, unless ${1|every other Executive,the portfolio holders’ meeting,the general board|} has consented in writing beforehand."
      },
      "examples": {
       "nl": [
        "Geen gemeente mag apart inkopen.",
        "Het staat een gemeente vrij zelf plekken in te kopen.",
        "Wie zelfstandig zorg koopt, koopt die niet via de regio in.",
        "Elke gemeente neemt verplicht deel aan de gezamenlijke inkoop.",
        "Er geldt een afnameverplichting.",
        "De deelnemers zien af van zelfstandige inkoop.",
        "Een gemeente mag afwijken na instemming van de overige."
       ],
       "en": [
        "A Municipality that contracts separately tells the others; nobody may separately contract with providers.",
        "Each Municipality takes part in joint purchasing.",
        "Exclusivity applies."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
        "short": "Samenwerken gaat niet vanzelf, 2021",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "contract-term-link",
      "title": {
       "nl": "contracten bij einde of uittreding",
       "en": "contracts on ending or withdrawal"
      },
      "question": {
       "nl": "Sluit de looptijd van contracten aan op de samenwerking, en wat gebeurt ermee bij uittreding?",
       "en": "Does the term of contracts match that of the cooperation, and what happens on withdrawal?"
      },
      "level": "robust",
      "levels": {
       "mandaatbesluit": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(overeenkomsten met | contracten | contract | lopende overeenkomsten | elke overeenkomst) ... (uittreding | uittredende | uittreedt | einde van de samenwerking | beëindiging van de samenwerking) & !aanbieder uittreedt",
        "(uittreding | uittredende | uittreedt | uittreden) ... (overeenkomsten met | contracten | contractperiode | lopende overeenkomsten) & !aanbieder uittreedt",
        "(looptijd | duur) ...4 (contracten | contract | overeenkomsten met) ... (looptijd | duur) ...3 (regeling | samenwerking | samenwerkingsovereenkomst | overeenkomst)",
        "(overeenkomsten met | contracten met) ...3 (lopen | eindigen | duren) ...2 (niet langer | niet later | tegelijk | gelijktijdig) ...3 (regeling | samenwerking | samenwerkingsovereenkomst | overeenkomst)",
        "(opzegging | opzegt) ... (contractperiode | lopende contracten | lopende overeenkomsten | overeenkomsten met aanbieders) & !aanbieder opzegt",
        {
         "phrase": "(looptijd | duur) ... (regeling | samenwerking | samenwerkingsovereenkomst)",
         "scope": "clause"
        },
        {
         "phrase": "(uittreding | uittredende (gemeente | deelnemer | partij))",
         "scope": "clause"
        }
       ],
       "en": [
        "(contract | contracts) ... (withdrawal | withdraws | withdrawing | end of the cooperation)",
        "(withdrawal | withdraws | withdrawing) ... (contract | contracts)",
        "(term | duration) of [the] ...2 contracts ... (term | duration) of",
        "(contract | contracts) ...6 (do not run longer | end no later | not extend beyond | end at the same time) ...4 (agreement | arrangement | cooperation)",
        {
         "phrase": "(withdrawal | withdraws | withdrawing)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Een contract dat langer loopt dan de samenwerking of de opzegtermijn, blijft aan één gemeente hangen.",
       "en": "A contract that outlasts the cooperation or the notice period stays with one municipality."
      },
      "clause": {
       "nl": "De looptijd van contracten met aanbieders gaat die van de samenwerking niet te boven; bij uittreding blijft een gemeente aan lopende contracten gebonden tot ${1|het einde van de contractperiode,de datum van uittreding|}.",
       "en": "The term of contracts with providers does not exceed the term of the cooperation; on withdrawal a municipality remains bound by current contracts until ${1|the end of the contract period,the date of withdrawal|}."
      },
      "examples": {
       "nl": [
        "De contracten met aanbieders eindigen niet later dan de samenwerking.",
        "Na opzegging draagt de gemeente bij tot het einde van de lopende contracten.",
        "Elke overeenkomst kan bij uittreding van een deelnemer voor die gemeente worden beëindigd.",
        "De looptijd van het contract is niet langer dan de looptijd van de regeling.",
        "De uittredende gemeente blijft gebonden."
       ],
       "en": [
        "The contracts with providers do not run longer than this agreement.",
        "Provider contracts contain a clause allowing a Municipality to leave on its withdrawal.",
        "On withdrawal the contracts continue.",
        "The duration of the contracts is equal to the duration of this Agreement."
       ]
      },
      "counterexamples": {
       "nl": [
        "Als een aanbieder uittreedt uit het contract, wordt een alternatief gezocht.",
        "Contracten hebben een looptijd van vier jaar."
       ],
       "en": [
        "Provider agreements run for four years."
       ]
      },
      "sources": []
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "De gemandateerde sluit contracten krachtens volmacht, binnen door de colleges vastgestelde kaders.",
        "en": "The mandatary concludes contracts under a power of attorney, within a framework set by the executives."
       },
       "heading": {
        "nl": "Volmacht voor inkoop en contractering",
        "en": "Power of attorney for procurement"
       },
       "body": {
        "nl": "1. De burgemeester van elke mandaatgevende gemeente verleent, op grond van een daartoe strekkend besluit van het college, volmacht aan de burgemeester van {{centre}} om namens die gemeente overeenkomsten met aanbieders te sluiten, te wijzigen en op te zeggen.\n2. Van de volmacht wordt gebruikgemaakt binnen de inkoopstrategie, de tarieven en de gunningscriteria die de colleges vóór publicatie hebben vastgesteld, en alleen voor een aanbesteding, open house of subsidie die daarin is voorzien.\n3. Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015 en wordt niet alleen op de laagste prijs gegund.\n4. De volmacht geldt tot een waarde van ${1:€ 250.000} per overeenkomst per jaar. Daarboven is vooraf schriftelijke instemming van het college nodig.\n5. De duur van contracten gaat de duur van de samenwerking niet te boven. Een mandaatgevende gemeente koopt gedurende de looptijd niet zelfstandig in.",
        "en": "1. The Mayor of each municipality giving the mandate grants, under a decision of the Executive to that effect, a power of attorney to the Mayor of {{centre}} to conclude, amend and terminate contracts with providers on behalf of that municipality.\n2. The power of attorney is used within the purchasing strategy, the rates and the award criteria adopted by the Executives before publication, and only for a tender, open house or subsidy for which they provide.\n3. Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015 and contracts are not awarded on the lowest price alone.\n4. The power of attorney applies up to a value of ${1:€ 250,000} per contract per year. Above that, prior written consent of the Executive is required.\n5. The term of contracts does not exceed the term of the cooperation. During that term a municipality giving the mandate does not procure separately."
       },
       "forms": [
        "mandaatbesluit"
       ]
      },
      {
       "summary": {
        "nl": "Het openbaar lichaam koopt in op eigen naam en is zelf partij bij de contracten.",
        "en": "The public body procures in its own name and is itself party to the contracts."
       },
       "heading": {
        "nl": "Inkoop en contractering",
        "en": "Procurement and contracting"
       },
       "body": {
        "nl": "1. Het openbaar lichaam koopt in op eigen naam en is partij bij de overeenkomsten met aanbieders.\n2. De inkoopstrategie, de tarieven en de gunningscriteria worden vóór publicatie vastgesteld door het algemeen bestuur. De strategie kiest per voorziening tussen aanbesteding, open house en subsidie.\n3. Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015. Er wordt niet alleen op de laagste prijs gegund en de continuïteit voor cliënten is voorwaarde.\n4. Een deelnemende gemeente koopt voorzieningen die onder deze regeling vallen niet zelfstandig in, tenzij het algemeen bestuur daarmee vooraf instemt.\n5. Bij uittreding draagt een deelnemer zijn aandeel in de lopende contracten met aanbieders tot ${1:het einde van de contractperiode}.",
        "en": "1. The public body procures in its own name and is party to the contracts with providers.\n2. The purchasing strategy, the rates and the award criteria are adopted before publication by the general board. For each service the strategy chooses between tender, open house and subsidy.\n3. Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015. Contracts are not awarded on the lowest price alone, and continuity for clients is a condition.\n4. A participating municipality does not procure services covered by this arrangement separately, unless the general board has consented beforehand.\n5. On withdrawal a participant bears its share of the current contracts with providers until ${1:the end of the contract period}."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "De bedrijfsvoeringsorganisatie koopt in op eigen naam en is zelf partij bij de contracten.",
        "en": "The shared services organisation procures in its own name and is itself party to the contracts."
       },
       "heading": {
        "nl": "Inkoop en contractering",
        "en": "Procurement and contracting"
       },
       "body": {
        "nl": "1. De bedrijfsvoeringsorganisatie koopt in op eigen naam en is partij bij de overeenkomsten met aanbieders.\n2. De inkoopstrategie, de tarieven en de gunningscriteria worden vóór publicatie vastgesteld door het bestuur. De strategie kiest per voorziening tussen aanbesteding, open house en subsidie.\n3. Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015. Er wordt niet alleen op de laagste prijs gegund en de continuïteit voor cliënten is voorwaarde.\n4. Een deelnemende gemeente koopt voorzieningen die onder deze regeling vallen niet zelfstandig in, tenzij het bestuur daarmee vooraf instemt.\n5. Bij uittreding draagt een deelnemer zijn aandeel in de lopende contracten met aanbieders tot ${1:het einde van de contractperiode}.",
        "en": "1. The shared services organisation procures in its own name and is party to the contracts with providers.\n2. The purchasing strategy, the rates and the award criteria are adopted before publication by the board. For each service the strategy chooses between tender, open house and subsidy.\n3. Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015. Contracts are not awarded on the lowest price alone, and continuity for clients is a condition.\n4. A participating municipality does not procure services covered by this arrangement separately, unless the board has consented beforehand.\n5. On withdrawal a participant bears its share of the current contracts with providers until ${1:the end of the contract period}."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Het orgaan is geen rechtspersoon: één gemeente contracteert bij volmacht voor allen.",
        "en": "The organ has no legal personality: one municipality contracts for all under a power of attorney."
       },
       "heading": {
        "nl": "Inkoop en contractering",
        "en": "Procurement and contracting"
       },
       "body": {
        "nl": "1. ${1:De gemeente waar het gemeenschappelijk orgaan is gevestigd} sluit de overeenkomsten met aanbieders namens de deelnemende gemeenten, krachtens een door elke gemeente verleende volmacht.\n2. De inkoopstrategie, de tarieven en de gunningscriteria worden vóór publicatie vastgesteld door het gemeenschappelijk orgaan. De strategie kiest per voorziening tussen aanbesteding, open house en subsidie.\n3. Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015. Er wordt niet alleen op de laagste prijs gegund en de continuïteit voor cliënten is voorwaarde.\n4. Een deelnemende gemeente koopt voorzieningen die onder deze regeling vallen niet zelfstandig in, tenzij het gemeenschappelijk orgaan daarmee vooraf instemt.\n5. Bij uittreding blijft een gemeente aan de lopende contracten met aanbieders gebonden tot ${2:het einde van de contractperiode}.",
        "en": "1. ${1:The municipality where the joint organ has its seat} concludes the contracts with providers on behalf of the participating municipalities, under a power of attorney given by each of them.\n2. The purchasing strategy, the rates and the award criteria are adopted before publication by the joint organ. For each service the strategy chooses between tender, open house and subsidy.\n3. Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015. Contracts are not awarded on the lowest price alone, and continuity for clients is a condition.\n4. A participating municipality does not procure services covered by this arrangement separately, unless the joint organ has consented beforehand.\n5. On withdrawal a municipality remains bound by the current contracts with providers until ${2:the end of the contract period}."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "De volmacht om namens gemeenten te contracteren staat in aparte besluiten van elke gemeente.",
        "en": "The power of attorney to contract on behalf of municipalities is in separate decisions of each."
       },
       "heading": {
        "nl": "Inkoop en contractering",
        "en": "Procurement and contracting"
       },
       "body": {
        "nl": "1. De centrumgemeente koopt in en sluit de overeenkomsten met aanbieders namens de deelnemende gemeenten. Zij doet dat niet voordat elke gemeente daarvoor in een afzonderlijk besluit volmacht heeft verleend.\n2. De inkoopstrategie, de tarieven en de gunningscriteria worden vóór publicatie vastgesteld door de colleges van alle deelnemende gemeenten. De strategie kiest per voorziening tussen aanbesteding, open house en subsidie.\n3. Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015. Er wordt niet alleen op de laagste prijs gegund en de continuïteit voor cliënten is voorwaarde.\n4. Een deelnemende gemeente koopt voorzieningen waarop deze afspraken zien niet zelfstandig in, tenzij de overige colleges daarmee vooraf schriftelijk instemmen.\n5. De looptijd van contracten met aanbieders gaat die van de samenwerking niet te boven. Bij uittreding blijft een gemeente aan lopende contracten gebonden tot ${1|het einde van de contractperiode,de datum van uittreding|}.",
        "en": "1. The Host Municipality procures and concludes the contracts with providers on behalf of the participating Municipalities. It does so only after each Municipality has given a power of attorney for that purpose by separate decision.\n2. The purchasing strategy, the rates and the award criteria are adopted before publication by the Executives of all participating Municipalities. For each service the strategy chooses between tender, open house and subsidy.\n3. Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015. Contracts are not awarded on the lowest price alone, and continuity for clients is a condition.\n4. A participating Municipality does not procure services covered by these arrangements separately, unless the other Executives have consented in writing beforehand.\n5. The term of contracts with providers does not exceed the term of the cooperation. On withdrawal a Municipality remains bound by current contracts until ${1|the end of the contract period,the date of withdrawal|}."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "dvo"
       ]
      },
      {
       "summary": {
        "nl": "De centrumgemeente koopt in namens allen, krachtens de volmacht bij de regeling.",
        "en": "The host municipality procures on behalf of all, under the power of attorney with the arrangement."
       },
       "heading": {
        "nl": "Inkoop en contractering",
        "en": "Procurement and contracting"
       },
       "body": {
        "nl": "1. De centrumgemeente koopt in en sluit de overeenkomsten met aanbieders namens de deelnemende gemeenten, krachtens een door elke gemeente verleende volmacht. Elke gemeente is partij bij die overeenkomsten.\n2. De inkoopstrategie, de tarieven en de gunningscriteria worden vóór publicatie vastgesteld door de colleges van alle deelnemende gemeenten. De strategie kiest per voorziening tussen aanbesteding, open house en subsidie.\n3. Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015. Er wordt niet alleen op de laagste prijs gegund en de continuïteit voor cliënten is voorwaarde.\n4. Een deelnemende gemeente koopt voorzieningen die onder deze regeling vallen niet zelfstandig in, tenzij ${1|elk ander college,het portefeuillehoudersoverleg|} daarmee vooraf schriftelijk instemt.\n5. De looptijd van contracten met aanbieders gaat die van de samenwerking niet te boven. Bij uittreding blijft een gemeente aan lopende contracten gebonden tot ${2|het einde van de contractperiode,de datum van uittreding|}.",
        "en": "1. The Host Municipality procures and concludes the contracts with providers on behalf of the participating Municipalities, under a power of attorney given by each of them. Each Municipality is party to those contracts.\n2. The purchasing strategy, the rates and the award criteria are adopted before publication by the Executives of all participating Municipalities. For each service the strategy chooses between tender, open house and subsidy.\n3. Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015. Contracts are not awarded on the lowest price alone, and continuity for clients is a condition.\n4. A participating Municipality does not procure services covered by this arrangement separately, unless ${1|every other Executive,the portfolio holders’ meeting|} has consented in writing beforehand.\n5. The term of contracts with providers does not exceed the term of the cooperation. On withdrawal a Municipality remains bound by current contracts until ${2|the end of the contract period,the date of withdrawal|}."
       },
       "forms": [
        "centrumregeling"
       ]
      }
     ]
    }
   }
  ]
 },
 {
  "id": "bw-mo",
  "title": {
   "nl": "Beschermd wonen en maatschappelijke opvang",
   "en": "Sheltered housing and homeless shelter"
  },
  "applies": {
   "domains": [
    "beschermd-wonen",
    "maatschappelijke-opvang"
   ],
   "mentions": {
    "nl": [
     "beschermd wonen",
     "beschermd thuis",
     "maatschappelijke opvang",
     "opvang & (dakloos* | dakloze | daklozen | thuisloos* | thuisloze | thuislozen)",
     "(daklozenopvang | nachtopvang)",
     "(BW/MO | BW-MO | MO/BW | MO-BW)"
    ],
    "en": [
     "sheltered (housing | living | accommodation)",
     "protected (housing | living)",
     "homeless shelter*",
     "(shelter | shelters) & (homeless | homelessness)",
     "social shelter"
    ]
   }
  },
  "revision": 1,
  "lastReviewed": "2026-11-22",
  "topics": [
   {
    "id": "access",
    "title": {
     "nl": "toegang tot beschermd wonen en opvang",
     "en": "access to sheltered housing and shelter"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "robust",
     "regiovisie": "recommended"
    },
    "why": {
     "nl": "Iemand zonder veilige woonplek moet weten waar hij terechtkan, en een rechter moet kunnen zien welk college heeft beslist. Spreken gemeenten niet af wie de melding aanneemt, wie het onderzoek doet en namens wie de beschikking wordt genomen, dan wijzen zij naar elkaar en is de beschikking onbevoegd genomen.",
     "en": "A person without a safe place to live must know where to turn, and a court must be able to see which executive decided. If municipalities do not settle who takes the report, who assesses and on whose behalf the decision is taken, they point at each other and the decision is taken without authority."
    },
    "sources": [
     {
      "ref": "Wmo 2015 art. 1.2.1, onder b en c",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "Het college van de gemeente waar iemand zich meldt, verstrekt beschermd wonen en opvang.",
       "en": "The executive of the municipality to which a person turns provides sheltered housing and shelter."
      }
     },
     {
      "ref": "Wmo 2015 art. 2.3.2, 2.3.3 en 2.3.5",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22"
     },
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "toegang & !(gebouw | gegevens | informatie | systemen | systeem)",
      "toegangs*",
      "toeleiding",
      "indicatiestelling",
      "aanmelding*",
      "melding* ...4 (onderzoek | aanvraag | aanvragen)",
      "spoedopvang",
      "wachtlijst*",
      "plaatsing"
     ],
     "en": [
      "access & !(building | data | information | system | systems)",
      "intake",
      "front door",
      "assessment",
      "referral*",
      "admission*",
      "waiting list*",
      "emergency shelter",
      "eligibility"
     ]
    },
    "terms": {
     "nl": [
      "toegang",
      "melding",
      "meldingen",
      "onderzoek",
      "indicatie*",
      "beschikking*",
      "maatwerkvoorziening*",
      "hulpvraag",
      "wachtlijst*",
      "plaatsing",
      "aanmelding*",
      "screening",
      "briefadres",
      "spoedopvang",
      "toelating",
      "pgb"
     ],
     "en": [
      "access",
      "intake",
      "assessment*",
      "inquiry",
      "report",
      "reports",
      "waiting list",
      "placement*",
      "admission*",
      "applicant*",
      "application",
      "eligib*",
      "personal budget*",
      "caseworker*",
      "emergency shelter"
     ]
    },
    "deferrals": {
     "nl": [
      "toegangsprotocol",
      "toegangskader",
      "werkproces* toegang"
     ],
     "en": [
      "access protocol",
      "access framework"
     ]
    },
    "elements": [
     {
      "id": "access-owner",
      "title": {
       "nl": "wie melding en onderzoek doet",
       "en": "who handles report and assessment"
      },
      "question": {
       "nl": "Wie neemt de melding aan en wie doet het onderzoek: de centrumgemeente of elke gemeente zelf?",
       "en": "Who takes the report and who carries out the assessment: the host municipality or each municipality itself?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(melding | meldingen) ... (onderzoek | onderzoekt | onderzoeken)",
         "strong": true
        },
        {
         "phrase": "(onderzoek | onderzoekt | onderzoeken) ... melding",
         "strong": true
        },
        {
         "phrase": "(meldt zich | melden zich | zich melden | zich meldt) ...4 bij ...6 (loket | *team | *gemeente | <gemeente> | toegang)",
         "strong": true
        },
        {
         "phrase": "kan zich ... melden bij ...6 (loket | *team | *gemeente | <gemeente> | toegang)",
         "strong": true
        },
        "(loket | *team | *gemeente | <gemeente> | opdrachtnemer) ...4 onderzoekt",
        "toegang tot [de] (beschermd wonen | opvang | maatschappelijke opvang) & (*gemeente | *gemeenten | deelnemer* | *team | <gemeente> | <orgaan> | opdrachtnemer | belast)",
        {
         "phrase": "(lokale | centrale | regionale) toegang ... (onderzoek | melding* | aanmelding* | aanvra*)",
         "strong": true
        },
        "2.3.2 & (onderzoek* | bevoegd* | mandaat | machtiging)",
        {
         "phrase": "(voert | voeren | doet | doen | verricht | verrichten | rondt) ...4 onderzoek",
         "scope": "clause"
        },
        {
         "phrase": "toegang ... (*gemeente | <gemeente> | gemeenten | deelnemers | *team | loket | meldpunt) & !(gebouw | systeem | gegevens | dashboard)",
         "scope": "clause"
        },
        {
         "phrase": "(*gemeente | <gemeente> | gemeenten | deelnemers | opdrachtnemer) ... toegang & !(gebouw | systeem | gegevens | dashboard)",
         "scope": "clause"
        },
        "(gescreend | geïndiceerd | toegangspunt | toegangsteam) & (*gemeente | gemeenten | <gemeente> | *team | opdrachtnemer)",
        {
         "phrase": "(aanmelding* | intake | indicatiestelling | toeleiding | screening) ... (*gemeente | *gemeenten | deelnemer* | *team | opdrachtnemer | <orgaan>)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(report | reports) to ...6 (office | team | desk | municipality | municipalities | <gemeente>)",
         "strong": true
        },
        {
         "phrase": "(assessment | inquiry) ... report",
         "strong": true
        },
        "(intake | assessment) & (municipality | municipalities | office | team | contractor | <gemeente>)",
        "access to (sheltered housing | shelter | homeless shelter) & (municipality | municipalities | office | team | <gemeente> | <orgaan> | contractor)",
        {
         "phrase": "(completes | conducts | carries out | performs) ...4 (assessment | inquiry)",
         "scope": "clause"
        },
        {
         "phrase": "access point",
         "scope": "clause"
        },
        {
         "phrase": "(municipality | municipalities | contractor) ... access & !(building | data | dashboard)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "‘Gezamenlijk’ of ‘in samenspraak’ wijst niemand aan: noem wie de melding aanneemt en wie het onderzoek doet.",
       "en": "‘Jointly’ or ‘in consultation’ names nobody: say who takes the report and who assesses."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,De lokale toegang van elke deelnemende gemeente,Het dagelijks bestuur|} neemt meldingen aan en voert het onderzoek uit, ook als de melding bij een andere gemeente binnenkomt.",
       "en": "${1|The Host Municipality,The local access team of each Municipality,The executive board|} takes reports and carries out the assessment, also when the report reaches another municipality."
      },
      "examples": {
       "nl": [
        "Het wijkteam doet het onderzoek binnen een maand na de melding.",
        "Een inwoner meldt zich bij het loket van zijn eigen gemeente.",
        "De toegang is belegd bij de centrumgemeente.",
        "De centrumgemeente regelt de toegang.",
        "Iedereen kan zich op werkdagen melden bij de toegang van de centrumgemeente.",
        "Het regionaal team onderzoekt de hulpvraag.",
        "De centrumgemeente verzorgt de toegang tot beschermd wonen voor alle deelnemers.",
        "De lokale toegang behandelt elke aanvraag om opvang.",
        "De opdrachtnemer verricht namens de opdrachtgevers het onderzoek.",
        "De intake ligt bij de opdrachtnemer.",
        "Cliënten worden gescreend door de centrumgemeente.",
        "Het onderzoek, bedoeld in artikel 2.3.2, ligt bij het regionale team."
       ],
       "en": [
        "Anyone may report to the regional office.",
        "There is one access point.",
        "The Host Municipality organises access.",
        "The inquiry starts within a week of the report.",
        "The Host Municipality is responsible for intake.",
        "Access to sheltered housing is a task of the Host Municipality.",
        "The neighbourhood team conducts the assessment."
       ]
      },
      "counterexamples": {
       "nl": [
        "Medewerkers krijgen op verzoek toegang tot het gebouw van de centrumgemeente.",
        "De deelnemers hebben toegang tot het dashboard van de regio.",
        "Het portefeuillehoudersoverleg laat een onafhankelijk onderzoeker de samenwerking evalueren."
       ],
       "en": [
        "Each Municipality has read access to the payment data.",
        "Officials are given access to the building."
       ]
      },
      "sources": []
     },
     {
      "id": "decision-owner",
      "title": {
       "nl": "wie de beschikking neemt en namens wie",
       "en": "who takes the decision and on whose behalf"
      },
      "question": {
       "nl": "Wie neemt de beschikking op de aanvraag, en namens welk college?",
       "en": "Who decides on the application, and on behalf of which executive?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan",
        "mandaatbesluit"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(beschikking | beschikkingen) ... (namens | in naam van) ...4 (college | colleges | bestuur | orgaan | mandaatgever)",
         "strong": true
        },
        {
         "phrase": "(namens | in naam van) ... (college | colleges | mandaatgever) ... (beschikking | beschikkingen | aanvraag)",
         "strong": true
        },
        {
         "phrase": "(beslist | beslissen | besluit) ... (aanvraag | aanvragen) ... (maatwerkvoorziening* | beschermd wonen | opvang | namens | in naam)",
         "strong": true
        },
        "(mandaat | mandateert) ... (aanvraag | aanvragen | maatwerkvoorziening*)",
        "(beslissing | beslissen | besluiten | besluit) op [de | een] (aanvraag | aanvragen) & (maatwerkvoorziening* | beschermd wonen | opvang | voorziening)",
        "2.3.5 & (aanvra* | maatwerkvoorziening* | beslis* | beschikking* | bevoegd* | mandaat)",
        "in hun naam te beslissen ... (aanvragen | aanvraag | maatwerkvoorziening*)",
        "(dagelijks bestuur | college | colleges) ...4 (beslist | beslissen) ... aanvra*",
        {
         "phrase": "(beslist | beslissing | beslissingen | besluit | besluiten | beschikt | beschikking*) ... (namens | in naam van)",
         "scope": "clause"
        },
        {
         "phrase": "(college | colleges | bestuur) ... (neemt | nemen) ...2 (besluit | beslissing | beschikking)",
         "scope": "clause"
        },
        {
         "phrase": "(beschikking | beschikkingen) ... door ...2 (college | bestuur | <orgaan>)",
         "scope": "clause"
        },
        {
         "phrase": "(namens | in naam van) ... (beslist | beslissing | beslissingen | besluit | besluiten | beschikt)",
         "scope": "clause"
        },
        {
         "phrase": "(<orgaan> | dagelijks bestuur) ...4 (beslist | beschikt)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(decision | decisions) ... (application | applications) ... (in the name of | on behalf of)",
         "strong": true
        },
        {
         "phrase": "(in the name of | on behalf of) ... (decides | decide | decision) ... application*",
         "strong": true
        },
        "(board | executive | executives) ...4 (decides | decide) ... application*",
        "2.3.5 & (application* | decision* | decide* | power* | mandate*)",
        {
         "phrase": "(decision | decisions | decides) ... (in the name of | on behalf of)",
         "scope": "clause"
        },
        {
         "phrase": "(in the name of | on behalf of) ... (decision | decisions | decides)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "‘De centrumgemeente beschikt’ zegt niet namens welk college; uit het besluit moet dat blijken.",
       "en": "‘The host municipality decides’ does not say on behalf of which executive; the decision has to show that."
      },
      "clause": {
       "nl": "De beschikking wordt door ${1|de centrumgemeente,de toegangsmedewerker,de opdrachtnemer|} genomen namens het college van de gemeente tot welke de aanvrager zich heeft gewend.",
       "en": "The decision on the application is taken by ${1|the Host Municipality,the access officer,the contractor|} on behalf of the Executive of the municipality to which the applicant has turned."
      },
      "examples": {
       "nl": [
        "Namens het college van de deelnemer wordt op de aanvraag beschikt.",
        "Een beschikking wordt genomen door het college van de centrumgemeente.",
        "Het college van de gemeente waar de cliënt zich meldt, neemt het besluit.",
        "Het regionaal team beslist op de aanvraag om een maatwerkvoorziening.",
        "Het college verleent mandaat om te besluiten op aanvragen om opvang.",
        "De centrumgemeente krijgt opdracht in hun naam te beslissen over aanvragen.",
        "Het dagelijks bestuur beslist binnen veertien dagen na de aanvraag.",
        "De beslissing wordt genomen in naam van de gemeente van inschrijving.",
        "De mandaatlijst noemt het beslissen op een aanvraag om opvang.",
        "De bevoegdheid, bedoeld in artikel 2.3.5, wordt door het dagelijks bestuur uitgeoefend.",
        "In naam van de betrokken gemeente beslist het hoofd van het regionaal team."
       ],
       "en": [
        "On behalf of the Executive concerned, the team leader decides on each application.",
        "The executive board decides on the application within two weeks.",
        "A decision is given in the name of the Executive to which the person applied.",
        "The mandate includes decisions under section 2.3.5 of the Act.",
        "In the name of the Executive concerned the team leader gives the decision."
       ]
      },
      "counterexamples": {
       "nl": [
        "Dat loket onderzoekt de hulpvraag en neemt op tijd een besluit."
       ],
       "en": [
        "The desk looks into the request and answers in good time."
       ]
      },
      "sources": [
       {
        "ref": "Awb art. 10:10",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22",
        "note": {
         "nl": "Een besluit in mandaat vermeldt namens welk bestuursorgaan het is genomen.",
         "en": "A decision under mandate says on behalf of which authority it is taken."
        }
       },
       {
        "ref": "Wmo 2015 art. 2.3.5",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "terms",
      "title": {
       "nl": "termijnen voor onderzoek en beschikking",
       "en": "time limits for assessment and decision"
      },
      "question": {
       "nl": "Binnen welke termijnen zijn onderzoek en beschikking klaar?",
       "en": "Within what time limits are assessment and decision completed?"
      },
      "level": "robust",
      "applies": {
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan",
        "mandaatbesluit"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "onderzoek ...8 <termijn>",
         "strong": true
        },
        "(melding | meldingen) ...8 <termijn> & !(datalek* | calamiteit* | persoonsgegevens)",
        {
         "phrase": "<termijn> na ...2 melding",
         "strong": true
        },
        "(aanvraag | beschikking | beschikkingen | indicatie*) ...8 <termijn>",
        "<termijn> ...6 (aanvraag | beschikking)",
        "<termijn> ...3 melding",
        {
         "phrase": "beslist ... <termijn>",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(inquiry | assessment | intake) ...8 <termijn>",
         "strong": true
        },
        {
         "phrase": "<termijn> of ...2 (report | application)",
         "strong": true
        },
        "(decision | decisions) ...4 (application | applications) ... <termijn>",
        {
         "phrase": "<termijn> ... (report | application)",
         "scope": "clause"
        },
        {
         "phrase": "(report | application) ...8 <termijn>",
         "scope": "clause"
        },
        {
         "phrase": "(decides | decided) ... <termijn>",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "‘Tijdig’ of ‘zo spoedig mogelijk’ is geen termijn. De wet geeft zes weken voor het onderzoek en twee weken voor de beschikking.",
       "en": "‘In good time’ or ‘as soon as possible’ is no time limit. The Act allows six weeks for the assessment and two weeks for the decision."
      },
      "clause": {
       "nl": "Het onderzoek is uiterlijk ${1:zes weken} na de melding afgerond; de beschikking volgt uiterlijk ${2:twee weken} na de aanvraag.",
       "en": "The assessment is completed no later than ${1:six weeks} after the report; the decision follows no later than ${2:two weeks} after the application."
      },
      "examples": {
       "nl": [
        "Binnen zes weken na de melding ligt er een verslag.",
        "Op elke aanvraag volgt binnen twee weken bericht.",
        "Binnen twee weken na ontvangst van de aanvraag volgt bericht.",
        "Uiterlijk zes weken nadat de melding is gedaan, ligt er een verslag.",
        "Op elke melding volgt binnen een week een gesprek.",
        "Het regionaal team beslist binnen veertien dagen."
       ],
       "en": [
        "The inquiry is completed within six weeks.",
        "Within six weeks of the report the client receives a plan.",
        "A decision on the application is given within two weeks.",
        "Within two weeks after receipt of the application the client hears the outcome.",
        "The team decides within fourteen days."
       ]
      },
      "counterexamples": {
       "nl": [
        "Het onderzoek wordt zo spoedig mogelijk en tijdig afgerond."
       ],
       "en": [
        "The assessment is completed as soon as possible."
       ]
      },
      "sources": [
       {
        "ref": "Wmo 2015 art. 2.3.2 en 2.3.5",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22",
        "note": {
         "nl": "Zes weken voor het onderzoek, twee weken voor de beschikking.",
         "en": "Six weeks for the assessment, two weeks for the decision."
        }
       }
      ]
     },
     {
      "id": "criteria",
      "title": {
       "nl": "criteria waaraan de aanvraag wordt getoetst",
       "en": "criteria by which the application is judged"
      },
      "question": {
       "nl": "Volgens welke verordening en beleidsregels wordt beslist, en zijn die in de regio gelijk?",
       "en": "Under which by-law and policy rules is the decision taken, and are they the same throughout the region?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        "(toepassing van | hanteert | hanteren) ...8 (verordening | verordeningen | beleidsregels)",
        "(past | passen) ... (verordening | verordeningen | beleidsregels) ... toe",
        "(verordening | verordeningen | beleidsregels) ... (toe | toegepast)",
        "gelijkluidende ...3 (verordening | verordeningen | beleidsregels)",
        "(verordening | verordeningen | beleidsregels) ... gelijkluidend",
        {
         "phrase": "(afwegingskader | toelatingscriteria | toegangscriteria)",
         "strong": true
        },
        {
         "phrase": "(verordening | verordeningen | beleidsregels | criteria)",
         "scope": "clause"
        }
       ],
       "en": [
        "(apply | applies | applying | under) ...4 (by-law | bylaw | by-laws | policy rules)",
        "identical (by-laws | bylaws | policy rules)",
        {
         "phrase": "(admission | access | eligibility) criteria",
         "strong": true
        },
        {
         "phrase": "(by-law | by-laws | bylaw | bylaws | policy rules | criteria)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Zonder verordening of criteria is niet te toetsen waarom iemand wordt toegelaten of afgewezen, en lopen gemeenten uiteen.",
       "en": "Without a by-law or criteria nobody can review why a person is admitted or refused, and municipalities drift apart."
      },
      "clause": {
       "nl": "Bij de beslissing worden de verordening en de beleidsregels van de betrokken gemeente toegepast; de colleges stellen ${1:deze beleidsregels} gelijkluidend vast.",
       "en": "The by-law and the policy rules of the municipality concerned are applied to the decision; the Executives adopt ${1:identical policy rules}."
      },
      "examples": {
       "nl": [
        "De centrumgemeente past de beleidsregels van de deelnemer toe.",
        "Er wordt beslist met toepassing van de verordening van die gemeente.",
        "De colleges stellen gelijkluidende beleidsregels vast.",
        "Plaatsing gebeurt volgens het regionale afwegingskader."
       ],
       "en": [
        "The decision is taken under the by-law of that Municipality.",
        "The Executives adopt identical policy rules.",
        "The admission criteria are the same throughout the region."
       ]
      },
      "counterexamples": {
       "nl": [
        "Aanvragen worden naar redelijkheid beoordeeld."
       ],
       "en": [
        "Applications are judged reasonably and in mutual consultation."
       ]
      },
      "sources": [
       {
        "ref": "Wmo 2015 art. 2.1.3",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "urgent",
      "title": {
       "nl": "beslissing bij spoed en buiten kantooruren",
       "en": "decision in urgent cases and outside office hours"
      },
      "question": {
       "nl": "Wie beslist als opvang niet kan wachten, ook buiten kantooruren?",
       "en": "Who decides when shelter cannot wait, also outside office hours?"
      },
      "level": "robust",
      "levels": {
       "regiovisie": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(spoedopvang | crisisopvang | noodopvang | nachtopvang)",
         "strong": true
        },
        {
         "phrase": "spoedeisende gevallen ... (beslist | beslissen | opvang | plaatst | voorziening*)",
         "strong": true
        },
        {
         "phrase": "(opvang | beslist | voorziening) ... onverwijld",
         "strong": true
        },
        "buiten kantooruren ... (beslist | bereikbaar | dienst* | opvang | piket*)",
        "(crisisdienst | piketdienst | piketfunctionaris | bereikbaarheidsdienst) ... (beslist | bereikbaar | opgevangen | opvang)",
        {
         "phrase": "(spoed* | crisis* | acute | acuut | terstond | onverwijld | piket*)",
         "scope": "clause"
        },
        {
         "phrase": "(buiten kantooruren | buiten kantoortijd | buiten kantoortijden | dag en nacht | 24 uur | 24-uurs)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "emergency (shelter | access | admission | placement)",
         "strong": true
        },
        "(outside | out of) (office | working) hours ... (decides | shelter | officer)",
        {
         "phrase": "(urgent | emergency) cases ... (decides | shelter | placed)",
         "strong": true
        },
        {
         "phrase": "(urgent | urgently | emergency | emergencies | crisis | forthwith | at once | immediately)",
         "scope": "clause"
        },
        {
         "phrase": "(outside | out of) (office | working) hours",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Niet alleen dát er spoedopvang is, ook wie dan beslist moet vaststaan: buiten kantooruren is geen college bereikbaar.",
       "en": "Not only that there is emergency shelter, also who then decides must be settled: outside office hours no executive can be reached."
      },
      "clause": {
       "nl": "Kan opvang niet wachten, dan beslist ${1:de dienstdoende medewerker van de centrumgemeente} onverwijld over een tijdelijke voorziening, ook buiten kantooruren.",
       "en": "Where shelter cannot wait, ${1:the duty officer of the Host Municipality} decides at once on a temporary provision, also outside office hours."
      },
      "examples": {
       "nl": [
        "Voor spoedopvang geldt een nachtnummer.",
        "In spoedeisende gevallen beslist de teamleider.",
        "Er wordt onverwijld een tijdelijke voorziening verstrekt; op elke aanvraag om opvang wordt onverwijld beslist.",
        "Buiten kantooruren beslist de piketfunctionaris.",
        "De crisisdienst is dag en nacht bereikbaar."
       ],
       "en": [
        "The duty officer arranges emergency shelter.",
        "Outside office hours the duty officer decides on shelter.",
        "In urgent cases the team leader decides."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Wmo 2015 art. 2.3.3",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "flow",
      "title": {
       "nl": "wachtlijst, plaatsing en doorstroom",
       "en": "waiting list, placement and moving on"
      },
      "question": {
       "nl": "Hoe worden plekken verdeeld: één wachtlijst, welke volgorde, en wat bij doorstroom?",
       "en": "How are places allocated: one waiting list, in what order, and what when clients move on?"
      },
      "level": "recommended",
      "applies": {
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan",
        "regiovisie"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(wachtlijst | wachtlijsten | wachtlijstbeheer)",
        "(plaatsing | plaatsingen | plaatst) ...6 (volgorde | urgentie)",
        "volgorde van ...3 (urgentie | aanmelding | binnenkomst | noodzaak)",
        {
         "phrase": "(uitstroom | doorstroom | plaatsing | plaatsingen)",
         "scope": "clause"
        }
       ],
       "en": [
        "waiting (list | lists)",
        "(places | placement | placements) ...6 (order | urgency | priority)",
        "order of ...2 (need | urgency | application | priority)",
        {
         "phrase": "(outflow | placement | placements | moving on | moves on)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Zonder afgesproken volgorde gaat een vrije plek naar de gemeente die het eerst belt.",
       "en": "Without an agreed order a vacant place goes to the municipality that calls first."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het dagelijks bestuur,De opdrachtnemer|} beheert één regionale wachtlijst; plaatsing gebeurt op volgorde van ${2|urgentie,aanmelding|}, ongeacht de gemeente van herkomst.",
       "en": "${1|The Host Municipality,The executive board,The contractor|} keeps one regional waiting list; placement is in order of ${2|urgency,application|}, whatever the municipality of origin."
      },
      "examples": {
       "nl": [
        "Plekken worden toegewezen op volgorde van binnenkomst.",
        "Het regionaal team stemt de doorstroom af met de aanbieders."
       ],
       "en": [
        "Places are allocated in order of need.",
        "The team arranges the outflow with providers."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "pgb",
      "title": {
       "nl": "beoordeling van persoonsgebonden budgetten",
       "en": "assessment of personal budgets"
      },
      "question": {
       "nl": "Wie beoordeelt aanvragen om een persoonsgebonden budget?",
       "en": "Who judges applications for a personal budget?"
      },
      "level": "recommended",
      "applies": {
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo",
        "openbaar-lichaam",
        "bedrijfsvoeringsorganisatie",
        "gemeenschappelijk-orgaan",
        "mandaatbesluit"
       ]
      },
      "scope": "draft",
      "present": {
       "nl": [
        "pgb*",
        "persoonsgebonden (budget | budgetten)"
       ],
       "en": [
        "personal (budget | budgets)",
        "pgb*"
       ]
      },
      "incomplete": {
       "nl": "Wie alleen zorg in natura regelt, laat open wie over een persoonsgebonden budget beslist.",
       "en": "Settling care in kind alone leaves open who decides on a personal budget."
      },
      "clause": {
       "nl": "Aanvragen om een persoonsgebonden budget worden beoordeeld door ${1|de centrumgemeente,de gemeente waar de aanvraag is gedaan,het dagelijks bestuur|}.",
       "en": "Applications for a personal budget are judged by ${1|the Host Municipality,the municipality where the application was made,the executive board|}."
      },
      "examples": {
       "nl": [
        "Over een pgb beslist het regionaal team."
       ],
       "en": [
        "Decisions on a pgb are taken by the team."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Wmo 2015 art. 2.3.6",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22"
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Het dagelijks bestuur beslist zelf, met de verordening van de gemeente waar iemand zich meldt.",
        "en": "The executive board decides in its own name, under the by-law of the municipality to which a person turns."
       },
       "heading": {
        "nl": "Toegang tot beschermd wonen en opvang",
        "en": "Access to sheltered housing and shelter"
       },
       "body": {
        "nl": "1. Wie beschermd wonen of opvang nodig heeft, kan zich melden bij de toegang van elke deelnemende gemeente. Het dagelijks bestuur voert naar aanleiding van de melding het onderzoek uit, ongeacht waar de melder eerder woonde.\n2. Het onderzoek is uiterlijk zes weken na de melding afgerond. Het dagelijks bestuur beslist uiterlijk twee weken na de aanvraag.\n3. Het dagelijks bestuur past de verordening en de beleidsregels toe van de gemeente tot welke de aanvrager zich heeft gewend. De colleges stellen deze beleidsregels gelijkluidend vast.\n4. Kan opvang niet wachten, dan beslist ${1:de dienstdoende medewerker} namens het dagelijks bestuur onverwijld over een tijdelijke voorziening, ook buiten kantooruren.\n5. Er is één regionale wachtlijst. Plaatsing gebeurt op volgorde van ${2|urgentie,aanmelding|}.\n6. Op een aanvraag om een persoonsgebonden budget zijn het tweede en het derde lid van toepassing.",
        "en": "1. A person who needs sheltered housing or shelter may report to the access team of any participating municipality. The executive board carries out the assessment that follows the report, wherever the person lived before.\n2. The assessment is completed no later than six weeks after the report. The executive board decides on the application no later than two weeks after receiving it.\n3. The executive board applies the by-law and the policy rules of the municipality to which the applicant has turned. The Executives adopt identical policy rules.\n4. Where shelter cannot wait, ${1:the duty officer} decides at once on a temporary provision on behalf of the executive board, also outside office hours.\n5. There is one regional waiting list. Placement is in order of ${2|urgency,application|}.\n6. Paragraphs 2 and 3 apply to an application for a personal budget."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "Het bestuur beslist zelf, met de verordening van de gemeente waar iemand zich meldt.",
        "en": "The board decides in its own name, under the by-law of the municipality to which a person turns."
       },
       "heading": {
        "nl": "Toegang tot beschermd wonen en opvang",
        "en": "Access to sheltered housing and shelter"
       },
       "body": {
        "nl": "1. Wie beschermd wonen of opvang nodig heeft, kan zich melden bij de toegang van elke deelnemende gemeente. Het bestuur voert naar aanleiding van de melding het onderzoek uit, ongeacht waar de melder eerder woonde.\n2. Het onderzoek is uiterlijk zes weken na de melding afgerond. Het bestuur beslist uiterlijk twee weken na de aanvraag.\n3. Het bestuur past de verordening en de beleidsregels toe van de gemeente tot welke de aanvrager zich heeft gewend. De colleges stellen deze beleidsregels gelijkluidend vast.\n4. Kan opvang niet wachten, dan beslist ${1:de dienstdoende medewerker} namens het bestuur onverwijld over een tijdelijke voorziening, ook buiten kantooruren.\n5. Er is één regionale wachtlijst. Plaatsing gebeurt op volgorde van ${2|urgentie,aanmelding|}.\n6. Op een aanvraag om een persoonsgebonden budget zijn het tweede en het derde lid van toepassing.",
        "en": "1. A person who needs sheltered housing or shelter may report to the access team of any participating municipality. The board carries out the assessment that follows the report, wherever the person lived before.\n2. The assessment is completed no later than six weeks after the report. The board decides on the application no later than two weeks after receiving it.\n3. The board applies the by-law and the policy rules of the municipality to which the applicant has turned. The Executives adopt identical policy rules.\n4. Where shelter cannot wait, ${1:the duty officer} decides at once on a temporary provision on behalf of the board, also outside office hours.\n5. There is one regional waiting list. Placement is in order of ${2|urgency,application|}.\n6. Paragraphs 2 and 3 apply to an application for a personal budget."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Het gemeenschappelijk orgaan beslist zelf, met de verordening van de gemeente waar iemand zich meldt.",
        "en": "The joint organ decides in its own name, under the by-law of the municipality to which a person turns."
       },
       "heading": {
        "nl": "Toegang tot beschermd wonen en opvang",
        "en": "Access to sheltered housing and shelter"
       },
       "body": {
        "nl": "1. Wie beschermd wonen of opvang nodig heeft, kan zich melden bij de toegang van elke deelnemende gemeente. Het gemeenschappelijk orgaan voert naar aanleiding van de melding het onderzoek uit, ongeacht waar de melder eerder woonde.\n2. Het onderzoek is uiterlijk zes weken na de melding afgerond. Het gemeenschappelijk orgaan beslist uiterlijk twee weken na de aanvraag.\n3. Het gemeenschappelijk orgaan past de verordening en de beleidsregels toe van de gemeente tot welke de aanvrager zich heeft gewend. De colleges stellen deze beleidsregels gelijkluidend vast.\n4. Kan opvang niet wachten, dan beslist ${1:de dienstdoende medewerker} namens het gemeenschappelijk orgaan onverwijld over een tijdelijke voorziening, ook buiten kantooruren.\n5. Er is één regionale wachtlijst. Plaatsing gebeurt op volgorde van ${2|urgentie,aanmelding|}.\n6. Op een aanvraag om een persoonsgebonden budget zijn het tweede en het derde lid van toepassing.",
        "en": "1. A person who needs sheltered housing or shelter may report to the access team of any participating municipality. The joint organ carries out the assessment that follows the report, wherever the person lived before.\n2. The assessment is completed no later than six weeks after the report. The joint organ decides on the application no later than two weeks after receiving it.\n3. The joint organ applies the by-law and the policy rules of the municipality to which the applicant has turned. The Executives adopt identical policy rules.\n4. Where shelter cannot wait, ${1:the duty officer} decides at once on a temporary provision on behalf of the joint organ, also outside office hours.\n5. There is one regional waiting list. Placement is in order of ${2|urgency,application|}.\n6. Paragraphs 2 and 3 apply to an application for a personal budget."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "De gemandateerde onderzoekt en beschikt, steeds namens het college van de mandaatgever.",
        "en": "The mandatary assesses and decides, always on behalf of the executive that gave the mandate."
       },
       "heading": {
        "nl": "Behandeling van meldingen en aanvragen",
        "en": "Access: handling of reports and applications"
       },
       "body": {
        "nl": "1. De gemandateerde neemt meldingen aan en voert het onderzoek uit.\n2. De gemandateerde neemt de beschikking namens het college van de mandaatgever tot wiens gemeente de aanvrager zich heeft gewend en vermeldt dat in het besluit.\n3. Het onderzoek is uiterlijk zes weken na de melding afgerond; de beschikking volgt uiterlijk twee weken na de aanvraag.\n4. De gemandateerde past de verordening en de beleidsregels van de betrokken mandaatgever toe.\n5. Kan opvang niet wachten, dan beslist ${1:de dienstdoende medewerker van de gemandateerde} onverwijld over een tijdelijke voorziening, ook buiten kantooruren.\n6. Het mandaat omvat het beslissen op aanvragen om een persoonsgebonden budget.",
        "en": "1. The mandatary takes reports and carries out the assessment.\n2. The mandatary takes the decision on the application on behalf of the Executive to which the applicant has turned and says so in the decision.\n3. The assessment is completed no later than six weeks after the report; the decision follows no later than two weeks after the application.\n4. The mandatary applies the by-law and the policy rules of the Executive concerned.\n5. Where shelter cannot wait, ${1:the duty officer of the mandatary} decides at once on a temporary provision, also outside office hours.\n6. The mandate includes decisions on applications for a personal budget."
       },
       "forms": [
        "mandaatbesluit"
       ]
      },
      {
       "summary": {
        "nl": "De gemeenten leggen de uitgangspunten van de toegang vast; de uitwerking volgt elders.",
        "en": "The municipalities lay down the principles of access; the details follow elsewhere."
       },
       "heading": {
        "nl": "Toegang tot beschermd wonen en opvang",
        "en": "Access to sheltered housing and shelter"
       },
       "body": {
        "nl": "1. Iedereen kan zich in elke gemeente melden. Melding en onderzoek worden uitgevoerd door ${1|de centrumgemeente,de lokale toegang van elke gemeente|}.\n2. De gemeenten stellen gelijkluidende verordeningen en beleidsregels vast, zodat overal dezelfde criteria gelden.\n3. In spoedeisende gevallen beslist ${2:de centrumgemeente} onverwijld over opvang.\n4. Er is één regionale wachtlijst; plaatsing gebeurt op volgorde van urgentie.",
        "en": "1. Anyone may report to any of the municipalities. Intake and assessment are carried out by ${1|the Host Municipality,the local access team of each municipality|}.\n2. The municipalities adopt identical by-laws and policy rules, so that the same criteria apply everywhere.\n3. In urgent cases ${2:the Host Municipality} decides at once on shelter.\n4. There is one regional waiting list; placement is in order of urgency."
       },
       "forms": [
        "regiovisie"
       ]
      },
      {
       "summary": {
        "nl": "De centrumgemeente doet onderzoek en beschikt namens het college waar iemand zich meldt.",
        "en": "The host municipality assesses and decides on behalf of the executive to which a person turns."
       },
       "heading": {
        "nl": "Toegang tot beschermd wonen en opvang",
        "en": "Access to sheltered housing and shelter"
       },
       "body": {
        "nl": "1. Wie beschermd wonen of opvang nodig heeft, kan zich melden bij ${1|de centrumgemeente,de lokale toegang van elke deelnemende gemeente|}, ongeacht waar hij eerder woonde. De centrumgemeente voert naar aanleiding van de melding het onderzoek uit.\n2. Het onderzoek is uiterlijk zes weken na de melding afgerond. De beschikking volgt uiterlijk twee weken na de aanvraag.\n3. De centrumgemeente neemt de beschikking krachtens mandaat, namens het college van de gemeente tot welke de aanvrager zich heeft gewend. Uit de beschikking blijkt namens welk college zij is genomen.\n4. Op de aanvraag worden de verordening en de beleidsregels van die gemeente toegepast. De colleges stellen deze beleidsregels gelijkluidend vast.\n5. Kan opvang niet wachten, dan beslist ${2:de dienstdoende medewerker van de centrumgemeente} onverwijld over een tijdelijke voorziening, ook buiten kantooruren.\n6. De centrumgemeente beheert één regionale wachtlijst. Plaatsing gebeurt op volgorde van ${3|urgentie,aanmelding|}.\n7. Aanvragen om een persoonsgebonden budget worden op dezelfde wijze beoordeeld.",
        "en": "1. A person who needs sheltered housing or shelter may report to ${1|the Host Municipality,the local access team of each participating Municipality|}, wherever he or she lived before. The Host Municipality carries out the assessment that follows the report.\n2. The assessment is completed no later than six weeks after the report. The decision follows no later than two weeks after the application.\n3. The Host Municipality takes the decision on the application under mandate, on behalf of the Executive to which the applicant has turned. The decision shows on behalf of which Executive it is taken.\n4. The by-law and the policy rules of that Municipality are applied to the application. The Executives adopt identical policy rules.\n5. Where shelter cannot wait, ${2:the duty officer of the Host Municipality} decides at once on a temporary provision, also outside office hours.\n6. The Host Municipality keeps one regional waiting list. Placement is in order of ${3|urgency,application|}.\n7. Applications for a personal budget are judged in the same way."
       },
       "forms": [
        "convenant",
        "samenwerkingsovereenkomst",
        "regeling-zonder-meer",
        "centrumregeling",
        "dvo"
       ]
      }
     ]
    }
   },
   {
    "id": "lived-experience",
    "title": {
     "nl": "inbreng van ervaringsdeskundigen",
     "en": "input from experts by experience"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "recommended",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "n/a",
     "regiovisie": "robust"
    },
    "why": {
     "nl": "Wie zelf dakloos is geweest of beschermd woont, ziet wat beleidsmakers missen. Vallen besluiten regionaal, dan moet die stem ook regionaal een plaats hebben: in een vast gremium, vóór het besluit, met een antwoord en een vergoeding.",
     "en": "Who has been homeless or lives in sheltered housing sees what policy makers miss. If decisions are taken regionally, that voice needs a regional place as well: in a standing body, before the decision, with a reply and a fee."
    },
    "sources": [
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     },
     {
      "ref": "VNG, Norm voor Opdrachtgeverschap, afspraak 2",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22"
     },
     {
      "ref": "Wmo 2015 art. 2.1.3, derde lid",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "De verordening regelt hoe ingezetenen en cliënten bij het beleid worden betrokken.",
       "en": "The by-law lays down how residents and clients are involved in policy."
      }
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "ervaringsdeskundig*",
      "cliëntenparticipatie",
      "participatie & (cliënt* | ervaringsdeskundig*)",
      "adviesraad",
      "cliëntenraad",
      "klankbordgroep",
      "medezeggenschap",
      "cliëntervaring*",
      "stem van ...4 (cliënten | ervaringsdeskundigen)"
     ],
     "en": [
      "lived experience",
      "experts by experience",
      "client panel",
      "client participation",
      "client council",
      "advisory council",
      "voice of clients"
     ]
    },
    "terms": {
     "nl": [
      "ervaringsdeskundig*",
      "cliëntenraad",
      "cliëntenorganisatie*",
      "cliëntenplatform",
      "adviesraad",
      "klankbordgroep",
      "medezeggenschap",
      "cliëntervaring*",
      "cliëntenparticipatie",
      "belangenbehartiger*"
     ],
     "en": [
      "lived experience",
      "experts by experience",
      "expert by experience",
      "client panel",
      "client council",
      "former clients",
      "clients’ organisation*",
      "client experience",
      "peer support"
     ]
    },
    "deferrals": {
     "nl": [
      "participatieverordening",
      "participatieplan",
      "participatieregeling"
     ],
     "en": [
      "participation by-law",
      "participation plan",
      "participation scheme"
     ]
    },
    "elements": [
     {
      "id": "body",
      "title": {
       "nl": "gremium van ervaringsdeskundigen",
       "en": "body of experts by experience"
      },
      "question": {
       "nl": "Via welk gremium worden ervaringsdeskundigen betrokken?",
       "en": "Through which body are experts by experience involved?"
      },
      "level": "robust",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(klankbordgroep | adviesraad | cliëntenraad | panel | platform | denktank | raad) ... ervaringsdeskundigen",
         "strong": true
        },
        {
         "phrase": "ervaringsdeskundigen ... (klankbordgroep | adviesraad | cliëntenraad | panel | platform | advies | adviseert | adviseren)",
         "strong": true
        },
        {
         "phrase": "(klankbordgroep | cliëntenraad | cliëntenplatform | cliëntenpanel) ... (cliënten | leden | advies | adviseert | adviseren)",
         "strong": true
        },
        "(cliëntenraad | cliëntenplatform | cliëntenpanel | cliëntenvertegenwoordiging | regionale klankbordgroep | adviesraad sociaal domein)",
        "(ervaringsdeskundige | ervaringsdeskundigen) ... (zitting | lid | leden)",
        "(leden | lid | mensen) ...8 ervaring ... (beschermd wonen | opvang | dakloosheid)",
        {
         "phrase": "(klankbordgroep | adviesraad | panel | platform | ervaringsdeskundige*)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(panel | council | advisory group | group | board) ... (experts by experience | lived experience | former clients)",
         "strong": true
        },
        {
         "phrase": "(experts by experience | lived experience) ... (panel | council | advise | advises | advisory)",
         "strong": true
        },
        {
         "phrase": "(panel | council) of ...3 (clients | former clients)",
         "strong": true
        },
        "(client | clients) (panel | council)",
        "(expert | experts) by experience ... (sits | sit | member | members)",
        {
         "phrase": "(panel | expert by experience | experts by experience | lived experience)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "‘Waar mogelijk worden cliënten betrokken’ noemt geen gremium: dan is er niemand om uit te nodigen.",
       "en": "‘Clients are involved where possible’ names no body: there is then nobody to invite."
      },
      "clause": {
       "nl": "Er is een regionale klankbordgroep van ten minste ${1:zes} ervaringsdeskundigen, benoemd door ${2|de colleges,het portefeuillehoudersoverleg,het dagelijks bestuur|} op voordracht van cliëntenorganisaties.",
       "en": "There is a regional panel of at least ${1:six} experts by experience, appointed by ${2|the Executives,the portfolio holders’ meeting,the executive board|} on the nomination of clients’ organisations."
      },
      "examples": {
       "nl": [
        "Ervaringsdeskundigen adviseren over het beleid.",
        "De cliëntenraad telt negen leden.",
        "In de stuurgroep heeft een ervaringsdeskundige zitting.",
        "De adviesraad sociaal domein wordt geraadpleegd.",
        "Er zijn zes leden die ervaring hebben met dakloosheid.",
        "Het platform komt viermaal per jaar bijeen."
       ],
       "en": [
        "Experts by experience advise the steering group.",
        "A panel of six clients advises the steering group.",
        "There is a client council.",
        "An expert by experience sits on the steering group.",
        "The panel meets four times a year."
       ]
      },
      "counterexamples": {
       "nl": [
        "Waar mogelijk worden cliënten betrokken.",
        "De centrumgemeente laat medewerkers jaarlijks scholen."
       ],
       "en": [
        "Clients are involved where possible."
       ]
      },
      "sources": []
     },
     {
      "id": "moment",
      "title": {
       "nl": "momenten van advies en recht op antwoord",
       "en": "moments of advice and right to a reply"
      },
      "question": {
       "nl": "Bij welke besluiten wordt advies gevraagd, en wanneer komt het antwoord?",
       "en": "On which decisions is advice sought, and when does the reply come?"
      },
      "level": "robust",
      "levels": {
       "dvo": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(klankbordgroep | cliëntenraad | ervaringsdeskundigen | cliëntenplatform | cliëntenpanel | panel | platform | streekraad) ...8 (advies | adviseert | adviseren) ... (beleid* | inkoop* | evaluatie | regiovisie | begroting | uitvoeringsplan)",
         "strong": true
        },
        {
         "phrase": "(advies | adviseert | adviseren | geraadpleegd | adviesrecht) ... (beleid* | inkoop* | evaluatie | regiovisie | begroting | uitvoeringsplan | toewijzing)",
         "scope": "clause"
        },
        {
         "phrase": "(beleid* | inkoop* | evaluatie | regiovisie) ... (advies | betrokken | geraadpleegd)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(panel | council | experts by experience) ...8 (advises | advise | advice) ... (policy | purchasing | procurement | evaluation | regional vision | budget)",
         "strong": true
        },
        {
         "phrase": "(advises | advise | advice) ... (policy | purchasing | procurement | evaluation | regional vision | budget)",
         "scope": "clause"
        },
        {
         "phrase": "(policy | purchasing | evaluation) ... (advice | consulted | involved)",
         "scope": "clause"
        },
        {
         "phrase": "consulted ... (policy | purchasing | procurement | evaluation | regional vision | budget)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Betrokken worden zonder moment en zonder antwoord is toehoren.",
       "en": "Being involved without a moment and without a reply is listening in."
      },
      "clause": {
       "nl": "De klankbordgroep adviseert vooraf over de regiovisie, de inkoopstrategie en de evaluatie en krijgt binnen ${1:vier weken} een gemotiveerd schriftelijk antwoord.",
       "en": "The panel advises beforehand on the regional vision, the purchasing strategy and the evaluation, on policy and budget, and receives a reasoned written reply within ${1:four weeks}."
      },
      "examples": {
       "nl": [
        "Over het beleid worden cliënten vooraf geraadpleegd.",
        "Het Platform brengt advies uit over de evaluatie.",
        "De cliëntenraad wordt bij elke wijziging van het beleid om advies gevraagd."
       ],
       "en": [
        "On policy the members are consulted beforehand.",
        "The members are consulted on policy."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "VNG, Norm voor Opdrachtgeverschap, afspraak 2",
        "certainty": "S",
        "kind": "publication",
        "checked": "2026-11-22"
       },
       {
        "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
        "short": "workshop Robuustere samenwerking BW/MO",
        "certainty": "S",
        "kind": "practice",
        "checked": "2026-11-22"
       }
      ]
     },
     {
      "id": "facilitation",
      "title": {
       "nl": "vergoeding en ondersteuning",
       "en": "fee and support"
      },
      "question": {
       "nl": "Krijgen de leden een vergoeding en ondersteuning?",
       "en": "Do the members receive a fee and support?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(ervaringsdeskundigen | klankbordgroep | cliëntenraad | maatjes) ... (vergoeding | vacatiegeld | onkostenvergoeding | vrijwilligersvergoeding | presentiegeld)",
         "strong": true
        },
        "(klankbordgroep | cliëntenraad | ervaringsdeskundigen | platform) ... (ondersteund | ondersteuning | gefaciliteerd | faciliteert)",
        {
         "phrase": "(*vergoeding | vacatiegeld | onkosten | gefaciliteerd | faciliteert | ondersteund | ondersteuning)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(experts by experience | panel) ... (fee | compensation | allowance | expenses)",
         "strong": true
        },
        {
         "phrase": "members ... paid",
         "scope": "clause"
        },
        "(panel | client council) ... (supported | support)",
        {
         "phrase": "(fee | compensation | allowance | expenses | supported)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Wie betaald overlegt met wie onbetaald komt, krijgt geen gelijkwaardig gesprek.",
       "en": "Paid officials and unpaid members do not make an equal conversation."
      },
      "clause": {
       "nl": "De leden ontvangen een vergoeding en worden ondersteund door ${1|de centrumgemeente,een onafhankelijk ondersteuner,het dagelijks bestuur|}.",
       "en": "The members receive a fee and are supported by ${1|the Host Municipality,an independent supporter,the executive board|}."
      },
      "examples": {
       "nl": [
        "De klankbordgroep wordt door de centrumgemeente gefaciliteerd.",
        "De leden van de cliëntenraad ontvangen vacatiegeld.",
        "Er is een budget voor onkosten."
       ],
       "en": [
        "The panel is supported by the office.",
        "Each member of the panel receives an attendance fee.",
        "Members are paid for each meeting.",
        "Expenses are refunded."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "client-experience",
      "title": {
       "nl": "jaarlijks onderzoek naar cliëntervaring",
       "en": "yearly survey of client experience"
      },
      "question": {
       "nl": "Wie onderzoekt elk jaar hoe cliënten de ondersteuning ervaren?",
       "en": "Who surveys each year how clients experience the support?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        "(cliëntervaringsonderzoek | cliëntervaring | cliëntervaringen | cliëntervaringsonderzoeken | cliënttevredenheidsonderzoek)",
        "ervaringen van [de] cliënten",
        "2.5.1",
        {
         "phrase": "ervaringen",
         "scope": "clause"
        }
       ],
       "en": [
        "client experience*",
        "experience of clients",
        "2.5.1",
        "client satisfaction survey"
       ]
      },
      "incomplete": {
       "nl": "De wet vraagt elk college een jaarlijks onderzoek; regionaal uitvoeren kan alleen als iemand het doet.",
       "en": "The Act asks each executive for a yearly survey; doing it regionally works only if somebody does it."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het dagelijks bestuur,Elk college|} voert jaarlijks het cliëntervaringsonderzoek uit, bedoeld in artikel 2.5.1 van de Wet maatschappelijke ondersteuning 2015, en bespreekt de uitkomsten met de klankbordgroep.",
       "en": "${1|The Host Municipality,The executive board,Each Executive|} carries out the yearly client experience survey as meant in section 2.5.1 of the Social Support Act 2015 and discusses the results with the panel."
      },
      "examples": {
       "nl": [
        "De ervaringen van cliënten worden jaarlijks opgehaald.",
        "Het platform houdt elk najaar een belronde over ervaringen."
       ],
       "en": [
        "The experience of clients is surveyed.",
        "There is a client satisfaction survey each year."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": [
       {
        "ref": "Wmo 2015 art. 2.5.1",
        "certainty": "V",
        "kind": "statute",
        "checked": "2026-11-22",
        "note": {
         "nl": "Elk college onderzoekt jaarlijks hoe cliënten de ondersteuning ervaren.",
         "en": "Each executive surveys each year how clients experience the support."
        }
       }
      ]
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Een regionale klankbordgroep adviseert vooraf en krijgt antwoord, vergoeding en ondersteuning.",
        "en": "A regional panel advises beforehand and receives a reply, a fee and support."
       },
       "heading": {
        "nl": "Ervaringsdeskundigheid",
        "en": "Lived experience"
       },
       "body": {
        "nl": "1. Er is een regionale klankbordgroep van ten minste ${1:zes} ervaringsdeskundigen, benoemd door het dagelijks bestuur op voordracht van cliëntenorganisaties.\n2. De klankbordgroep adviseert vooraf over de regiovisie, de inkoopstrategie en de evaluatie. Zij krijgt binnen ${2:vier weken} een gemotiveerd schriftelijk antwoord.\n3. De leden ontvangen een vergoeding en worden ondersteund door het dagelijks bestuur.\n4. Het dagelijks bestuur voert jaarlijks het cliëntervaringsonderzoek uit, bedoeld in artikel 2.5.1 van de Wet maatschappelijke ondersteuning 2015, en bespreekt de uitkomsten met de klankbordgroep.",
        "en": "1. There is a regional panel of at least ${1:six} experts by experience, appointed by the executive board on the nomination of clients' organisations.\n2. The panel advises beforehand on policy, in particular the regional vision, on the purchasing strategy and on the evaluation. It receives a reasoned written reply within ${2:four weeks}.\n3. The members receive a fee and are supported by the executive board.\n4. The executive board carries out the yearly client experience survey as meant in section 2.5.1 of the Social Support Act 2015 and discusses the results with the panel."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "Een regionale klankbordgroep adviseert vooraf en krijgt antwoord, vergoeding en ondersteuning.",
        "en": "A regional panel advises beforehand and receives a reply, a fee and support."
       },
       "heading": {
        "nl": "Ervaringsdeskundigheid",
        "en": "Lived experience"
       },
       "body": {
        "nl": "1. Er is een regionale klankbordgroep van ten minste ${1:zes} ervaringsdeskundigen, benoemd door het bestuur op voordracht van cliëntenorganisaties.\n2. De klankbordgroep adviseert vooraf over de regiovisie, de inkoopstrategie en de evaluatie. Zij krijgt binnen ${2:vier weken} een gemotiveerd schriftelijk antwoord.\n3. De leden ontvangen een vergoeding en worden ondersteund door het bestuur.\n4. Het bestuur voert jaarlijks het cliëntervaringsonderzoek uit, bedoeld in artikel 2.5.1 van de Wet maatschappelijke ondersteuning 2015, en bespreekt de uitkomsten met de klankbordgroep.",
        "en": "1. There is a regional panel of at least ${1:six} experts by experience, appointed by the board on the nomination of clients' organisations.\n2. The panel advises beforehand on policy, in particular the regional vision, on the purchasing strategy and on the evaluation. It receives a reasoned written reply within ${2:four weeks}.\n3. The members receive a fee and are supported by the board.\n4. The board carries out the yearly client experience survey as meant in section 2.5.1 of the Social Support Act 2015 and discusses the results with the panel."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Een regionale klankbordgroep adviseert vooraf en krijgt antwoord, vergoeding en ondersteuning.",
        "en": "A regional panel advises beforehand and receives a reply, a fee and support."
       },
       "heading": {
        "nl": "Ervaringsdeskundigheid",
        "en": "Lived experience"
       },
       "body": {
        "nl": "1. Er is een regionale klankbordgroep van ten minste ${1:zes} ervaringsdeskundigen, benoemd door het gemeenschappelijk orgaan op voordracht van cliëntenorganisaties.\n2. De klankbordgroep adviseert vooraf over de regiovisie, de inkoopstrategie en de evaluatie. Zij krijgt binnen ${2:vier weken} een gemotiveerd schriftelijk antwoord.\n3. De leden ontvangen een vergoeding en worden ondersteund door het gemeenschappelijk orgaan.\n4. Het gemeenschappelijk orgaan voert jaarlijks het cliëntervaringsonderzoek uit, bedoeld in artikel 2.5.1 van de Wet maatschappelijke ondersteuning 2015, en bespreekt de uitkomsten met de klankbordgroep.",
        "en": "1. There is a regional panel of at least ${1:six} experts by experience, appointed by the joint organ on the nomination of clients' organisations.\n2. The panel advises beforehand on policy, in particular the regional vision, on the purchasing strategy and on the evaluation. It receives a reasoned written reply within ${2:four weeks}.\n3. The members receive a fee and are supported by the joint organ.\n4. The joint organ carries out the yearly client experience survey as meant in section 2.5.1 of the Social Support Act 2015 and discusses the results with the panel."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "Een regionale klankbordgroep adviseert vooraf en krijgt antwoord, vergoeding en ondersteuning.",
        "en": "A regional panel advises beforehand and receives a reply, a fee and support."
       },
       "heading": {
        "nl": "Ervaringsdeskundigheid",
        "en": "Lived experience"
       },
       "body": {
        "nl": "1. Er is een regionale klankbordgroep van ten minste ${1:zes} ervaringsdeskundigen, benoemd door de colleges op voordracht van cliëntenorganisaties.\n2. De klankbordgroep adviseert vooraf over de regiovisie, de inkoopstrategie en de evaluatie. Zij krijgt binnen ${2:vier weken} een gemotiveerd schriftelijk antwoord.\n3. De leden ontvangen een vergoeding en worden ondersteund door de centrumgemeente.\n4. De centrumgemeente voert jaarlijks het cliëntervaringsonderzoek uit, bedoeld in artikel 2.5.1 van de Wet maatschappelijke ondersteuning 2015, en bespreekt de uitkomsten met de klankbordgroep.",
        "en": "1. There is a regional panel of at least ${1:six} experts by experience, appointed by the Executives on the nomination of clients' organisations.\n2. The panel advises beforehand on policy, in particular the regional vision, on the purchasing strategy and on the evaluation. It receives a reasoned written reply within ${2:four weeks}.\n3. The members receive a fee and are supported by the Host Municipality.\n4. The Host Municipality carries out the yearly client experience survey as meant in section 2.5.1 of the Social Support Act 2015 and discusses the results with the panel."
       }
      }
     ]
    }
   },
   {
    "id": "prevention-link",
    "title": {
     "nl": "verbinding tussen regionale voorzieningen en lokale preventie",
     "en": "link between regional services and local prevention"
    },
    "levels": {
     "convenant": "robust",
     "samenwerkingsovereenkomst": "robust",
     "regeling-zonder-meer": "robust",
     "centrumregeling": "robust",
     "dvo": "robust",
     "openbaar-lichaam": "robust",
     "bedrijfsvoeringsorganisatie": "robust",
     "gemeenschappelijk-orgaan": "robust",
     "mandaatbesluit": "n/a",
     "regiovisie": "robust"
    },
    "why": {
     "nl": "Een regionale voorziening loopt vol als er lokaal niets is om naar terug te gaan. Spreek daarom af wat elke gemeente zelf op orde heeft, wie iemand overneemt die uitstroomt, en hoeveel woningen daarvoor beschikbaar komen.",
     "en": "A regional service fills up when there is nothing local to return to. So agree what each municipality has in place itself, who takes over a person who moves on, and how many dwellings become available."
    },
    "sources": [
     {
      "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Inhoud afspraken",
      "short": "workshop Robuustere samenwerking BW/MO",
      "certainty": "S",
      "kind": "practice",
      "checked": "2026-11-22"
     },
     {
      "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
      "short": "Samenwerken gaat niet vanzelf, 2021",
      "certainty": "S",
      "kind": "publication",
      "checked": "2026-11-22"
     },
     {
      "ref": "Wmo 2015 art. 2.1.2, tweede lid, onder d",
      "certainty": "V",
      "kind": "statute",
      "checked": "2026-11-22",
      "note": {
       "nl": "Het beleidsplan is erop gericht te voorkomen dat ingezetenen op ondersteuning zijn aangewezen.",
       "en": "The policy plan aims to prevent residents from depending on support."
      }
     }
    ],
    "zones": [
     "body",
     "annex"
    ],
    "headings": {
     "nl": [
      "preventie",
      "lokale voorzieningen",
      "lokale basis*",
      "lokale preventie",
      "lokaal-regionaal",
      "uitstroom",
      "instroom",
      "doorstroom",
      "wonen & !(beschermd wonen)",
      "huisvesting",
      "nazorg",
      "lokale zorgstructuur",
      "lokale taken",
      "wat ieder doet"
     ],
     "en": [
      "prevention",
      "local services",
      "local commitments",
      "local basics",
      "moving on",
      "aftercare",
      "housing & !sheltered",
      "outflow",
      "local support"
     ]
    },
    "terms": {
     "nl": [
      "preventie",
      "vroegsignalering",
      "uitstroom",
      "uitstromer*",
      "doorstroom",
      "wijkteam*",
      "nazorg",
      "inclusieve wijk",
      "huisvesting",
      "bemoeizorg",
      "OGGZ",
      "inloopvoorziening*",
      "inloop",
      "ambulante begeleiding",
      "woningcorporatie*",
      "contingent"
     ],
     "en": [
      "prevention",
      "early intervention",
      "early detection",
      "neighbourhood team*",
      "aftercare",
      "walk-in centre*",
      "floating support",
      "outreach",
      "housing association*",
      "dwellings",
      "moving on",
      "outflow"
     ]
    },
    "deferrals": {
     "nl": [
      "regioconvenant*",
      "convenant uitstroom",
      "uitstroomconvenant*",
      "woonzorgvisie"
     ],
     "en": [
      "regional covenant",
      "outflow covenant",
      "covenant on moving on",
      "housing and care vision"
     ]
    },
    "elements": [
     {
      "id": "local-commitments",
      "title": {
       "nl": "lokale basis die elke gemeente toezegt",
       "en": "local basics that each municipality commits to"
      },
      "question": {
       "nl": "Welke lokale voorzieningen heeft elke gemeente ten minste op orde?",
       "en": "Which local services does each municipality at least have in place?"
      },
      "level": "robust",
      "levels": {
       "dvo": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(elke gemeente | iedere gemeente | elke deelnemer | iedere deelnemer | elke deelnemende gemeente | alle gemeenten) ... (preventie | vroegsignalering | lokale voorziening | lokale voorzieningen | begeleiding | wijkteam | wijkteams | inloop | inloopvoorziening | bemoeizorg | schuldhulp | schuldhulpverlening)",
         "strong": true
        },
        {
         "phrase": "(preventie | vroegsignalering | wijkteams | inloopvoorzieningen | bemoeizorg | schuldhulp) ... (elke | iedere) [deelnemende] (gemeente | deelnemer)",
         "strong": true
        },
        "(gemeenten | deelnemers) ...6 (houden | bieden | beschikken | garanderen) ... (inloop | inloopvoorziening | wijkteam | vroegsignalering | ambulante begeleiding)",
        "(minimumniveau | basisaanbod | basisniveau | basisvoorzieningen) ... (preventie | lokale | lokaal | voorzieningen | ondersteuning)"
       ],
       "en": [
        {
         "phrase": "(each | every) [participating] (municipality | participant) ... (prevention | early detection | early intervention | walk-in | outreach | outreach work | floating support | neighbourhood team | debt advice | local services)",
         "strong": true
        },
        {
         "phrase": "(prevention | early detection | floating support | neighbourhood teams) ... each [participating] (municipality | participant)",
         "strong": true
        },
        "minimum level of ...4 (prevention | local services | support)"
       ]
      },
      "incomplete": {
       "nl": "‘Gemeenten zetten in op preventie’ noemt geen minimum: niemand weet wat hij van zijn buur mag verwachten.",
       "en": "‘Municipalities work on prevention’ names no minimum: nobody knows what to expect of a neighbour."
      },
      "clause": {
       "nl": "Elke deelnemende gemeente heeft ten minste ${1:een inloopvoorziening, een wijkteam en vroegsignalering van schulden} beschikbaar, zodat inwoners niet onnodig op beschermd wonen of opvang zijn aangewezen.",
       "en": "Each participating municipality has at least ${1:a walk-in centre, a neighbourhood team and early detection of debts} available, so that residents do not depend on sheltered housing or shelter without need."
      },
      "examples": {
       "nl": [
        "Vroegsignalering en bemoeizorg worden geboden door elke gemeente.",
        "De gemeenten bieden een inloop die zes dagen per week open is.",
        "Bijlage 3 bevat het minimumniveau van lokale voorzieningen."
       ],
       "en": [
        "Floating support is offered by each municipality.",
        "Annex 3 sets a minimum level of local services."
       ]
      },
      "counterexamples": {
       "nl": [
        "De regiogemeenten zetten in op preventie en zorgen naar vermogen voor een goede lokale infrastructuur."
       ],
       "en": [
        "The municipalities strive for good local facilities."
       ]
      },
      "sources": []
     },
     {
      "id": "transition",
      "title": {
       "nl": "overdracht en nazorg bij uitstroom",
       "en": "handover and aftercare on moving on"
      },
      "question": {
       "nl": "Wie neemt iemand over die uitstroomt, wanneer, en hoe lang duurt de nazorg?",
       "en": "Who takes over a person who moves on, when, and how long does aftercare last?"
      },
      "level": "robust",
      "levels": {
       "dvo": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        {
         "phrase": "(uitstroom | uitstromer | uitstromers) & (nazorg | gemeld | meldt | melden | warme overdracht)",
         "strong": true
        },
        "(uitstro* | doorstro*) & (overdracht | overdrachtsplan | begeleiding | aangekondigd)",
        "(nazorg | overdracht) & (client | cliënten | gemeente | begeleiding)  & !(archief* | dossiers | dossier | persoonsgegevens)",
        "warme overdracht",
        {
         "phrase": "(uitstro* | doorstro* | nazorg | terugkeer | overdracht)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(aftercare | handover | after-care) & (client | clients | municipality | municipalities)",
         "strong": true
        },
        "(moves on | moving on) & (support | aftercare | notifies | notice)",
        "warm handover",
        {
         "phrase": "(aftercare | handover | moving on | moves on | outflow)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Noem wie verantwoordelijk is en vanaf wanneer; anders valt iemand tussen wal en schip op de dag dat hij vertrekt.",
       "en": "Name who is responsible and from when; otherwise a person falls between two stools on the day of leaving."
      },
      "clause": {
       "nl": "Uitstroom wordt ten minste ${1:acht weken} tevoren gemeld aan de gemeente waar de cliënt gaat wonen; die gemeente zorgt voor een warme overdracht en biedt ${2:zes maanden} nazorg.",
       "en": "The municipality where a client will live is notified at least ${1:eight weeks} before the client moves on; it arranges a warm handover and provides ${2:six months} of aftercare."
      },
      "examples": {
       "nl": [
        "Een uitstromer krijgt vanaf de eerste dag ambulante begeleiding.",
        "De gemeente van vestiging biedt een halfjaar nazorg aan elke cliënt.",
        "De terugkeer naar de eigen gemeente wordt voorbereid."
       ],
       "en": [
        "The receiving municipality provides aftercare for nine months.",
        "When a client moves on, support starts the same week.",
        "The outflow is prepared in good time."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "housing",
      "title": {
       "nl": "woningen voor uitstroom",
       "en": "dwellings for people who move on"
      },
      "question": {
       "nl": "Hoeveel woningen stelt elke gemeente beschikbaar, en hoe worden die toegewezen?",
       "en": "How many dwellings does each municipality make available, and how are they allocated?"
      },
      "level": "robust",
      "levels": {
       "dvo": "recommended"
      },
      "scope": "draft",
      "present": {
       "nl": [
        "(aantal | contingent | aantallen) ...6 woningen",
        {
         "phrase": "(stelt | stellen | reserveert | reserveren) ...8 woningen",
         "strong": true
        },
        "woningen & (uitstroom | uitstromers | corporaties | woningcorporaties | contingent)",
        "(urgentie | urgentieverordening | urgentieregeling) ... (woning | woningen | woonruimte | uitstroom)",
        "prestatieafspraken ... (corporaties | woningcorporaties)",
        {
         "phrase": "(huisvesting | woningen | woningcorporatie* | corporaties | contingent | woonruimte)",
         "scope": "clause"
        }
       ],
       "en": [
        {
         "phrase": "(number | numbers) of (dwellings | homes | houses)",
         "strong": true
        },
        "(dwellings | homes) & (housing associations | moving on | moves on | housing association | clients)",
        {
         "phrase": "(dwellings | homes | housing associations | housing association)",
         "scope": "clause"
        }
       ]
      },
      "incomplete": {
       "nl": "Zonder aantallen, of een verwijzing naar een convenant waarin zij staan, komt er geen woning vrij.",
       "en": "Without numbers, or a reference to a covenant that has them, no dwelling becomes available."
      },
      "clause": {
       "nl": "Elke deelnemende gemeente stelt jaarlijks ten minste het aantal woningen beschikbaar voor uitstroom dat ${1|in het regioconvenant uitstroom,in de prestatieafspraken met de corporaties|} voor haar is vastgelegd.",
       "en": "Each participating municipality makes available each year at least the number of dwellings for people moving on that is laid down for it in ${1|the regional covenant on moving on,the agreements with the housing associations|}."
      },
      "examples": {
       "nl": [
        "De corporaties reserveren woningen voor uitstromers.",
        "De corporaties stellen jaarlijks ten minste veertig woningen beschikbaar.",
        "Cliënten krijgen urgentie voor een woning.",
        "De prestatieafspraken worden met de corporaties gemaakt.",
        "De gemeente zorgt voor huisvesting."
       ],
       "en": [
        "The housing associations reserve dwellings for clients.",
        "Homes are found in good time."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     },
     {
      "id": "incentive",
      "title": {
       "nl": "terugkoppeling van gebruik per gemeente",
       "en": "feedback of use per municipality"
      },
      "question": {
       "nl": "Ziet elke gemeente haar gebruik, en loont lokale inzet?",
       "en": "Does each municipality see its use, and does local effort pay?"
      },
      "level": "recommended",
      "scope": "draft",
      "present": {
       "nl": [
        "(gebruik | instroom | uitstroom) per gemeente",
        "(prikkel | prikkels)",
        "(terugkoppeling | terugkoppelt | koppelt) ... (gebruik | instroom | lokale | preventie)",
        "(rapporteert | rapporteren | rapportage) ... (gebruik | instroom) ...4 gemeente",
        "lokale inzet ... (bijstellen | loont | beloond)",
        "inzicht in ...4 (gebruik | instroom)"
       ],
       "en": [
        "(use | intake | inflow | outflow) (per | of each | by) municipality",
        "(incentive | incentives)",
        "feedback ...6 (use | local)",
        "local effort ... (adjust | rewarded)"
       ]
      },
      "incomplete": {
       "nl": "Wie alleen een totaal ziet, weet niet of zijn eigen preventie werkt.",
       "en": "Who only sees a total does not know whether local prevention works."
      },
      "clause": {
       "nl": "${1|De centrumgemeente,Het dagelijks bestuur,De opdrachtnemer|} rapporteert ieder ${2|kwartaal,half jaar|} de instroom en het gebruik per gemeente, zodat elke gemeente haar lokale inzet kan bijstellen.",
       "en": "${1|The Host Municipality,The executive board,The contractor|} reports inflow and use per municipality every ${2|quarter,half year|}, so that each municipality can adjust its local effort."
      },
      "examples": {
       "nl": [
        "Er is een financiële prikkel voor preventie.",
        "Er is een terugkoppeling aan elk college over de instroom.",
        "De centrumgemeente rapporteert over het gebruik door elke gemeente.",
        "Wie lokale inzet levert, ziet dat die loont.",
        "De gemeenten krijgen inzicht in het gebruik."
       ],
       "en": [
        "The key contains an incentive.",
        "Each municipality gets feedback on its use.",
        "With local effort each municipality can adjust its inflow."
       ]
      },
      "counterexamples": {
       "nl": [],
       "en": []
      },
      "sources": []
     }
    ],
    "templates": {
     "standaard": [
      {
       "summary": {
        "nl": "Elke deelnemer houdt een lokale basis op peil, met nazorg en woningen voor uitstroom.",
        "en": "Each participant keeps local basics in place, with aftercare and dwellings for moving on."
       },
       "heading": {
        "nl": "Lokale preventie en uitstroom",
        "en": "Local prevention and moving on"
       },
       "body": {
        "nl": "1. Elke deelnemende gemeente heeft ten minste ${1:een inloopvoorziening, een wijkteam en vroegsignalering van schulden} beschikbaar, zodat inwoners niet onnodig op beschermd wonen of opvang zijn aangewezen.\n2. Uitstroom wordt ten minste ${2:acht weken} tevoren gemeld aan de gemeente waar de cliënt gaat wonen. Die gemeente zorgt voor een warme overdracht en biedt ${3:zes maanden} nazorg.\n3. Elke deelnemende gemeente stelt jaarlijks ten minste het aantal woningen beschikbaar voor uitstroom dat ${4|in het regioconvenant uitstroom,in de prestatieafspraken met de corporaties|} voor haar is vastgelegd.\n4. Het dagelijks bestuur rapporteert ieder ${5|kwartaal,half jaar|} de instroom en het gebruik per gemeente, zodat elke gemeente haar lokale inzet kan bijstellen.",
        "en": "1. Each participating municipality has at least ${1:a walk-in centre, a neighbourhood team and early detection of debts} available, so that residents do not depend on sheltered housing or shelter without need.\n2. The municipality where a client will live is notified at least ${2:eight weeks} before the client moves on. It arranges a warm handover and provides ${3:six months} of aftercare.\n3. Each participating municipality makes available each year at least the number of dwellings for people moving on that is laid down for it in ${4|the regional covenant on moving on,the agreements with the housing associations|}.\n4. The executive board reports inflow and use per municipality every ${5|quarter,half year|}, so that each municipality can adjust its local effort."
       },
       "forms": [
        "openbaar-lichaam"
       ]
      },
      {
       "summary": {
        "nl": "Elke deelnemer houdt een lokale basis op peil, met nazorg en woningen voor uitstroom.",
        "en": "Each participant keeps local basics in place, with aftercare and dwellings for moving on."
       },
       "heading": {
        "nl": "Lokale preventie en uitstroom",
        "en": "Local prevention and moving on"
       },
       "body": {
        "nl": "1. Elke deelnemende gemeente heeft ten minste ${1:een inloopvoorziening, een wijkteam en vroegsignalering van schulden} beschikbaar, zodat inwoners niet onnodig op beschermd wonen of opvang zijn aangewezen.\n2. Uitstroom wordt ten minste ${2:acht weken} tevoren gemeld aan de gemeente waar de cliënt gaat wonen. Die gemeente zorgt voor een warme overdracht en biedt ${3:zes maanden} nazorg.\n3. Elke deelnemende gemeente stelt jaarlijks ten minste het aantal woningen beschikbaar voor uitstroom dat ${4|in het regioconvenant uitstroom,in de prestatieafspraken met de corporaties|} voor haar is vastgelegd.\n4. Het bestuur rapporteert ieder ${5|kwartaal,half jaar|} de instroom en het gebruik per gemeente, zodat elke gemeente haar lokale inzet kan bijstellen.",
        "en": "1. Each participating municipality has at least ${1:a walk-in centre, a neighbourhood team and early detection of debts} available, so that residents do not depend on sheltered housing or shelter without need.\n2. The municipality where a client will live is notified at least ${2:eight weeks} before the client moves on. It arranges a warm handover and provides ${3:six months} of aftercare.\n3. Each participating municipality makes available each year at least the number of dwellings for people moving on that is laid down for it in ${4|the regional covenant on moving on,the agreements with the housing associations|}.\n4. The board reports inflow and use per municipality every ${5|quarter,half year|}, so that each municipality can adjust its local effort."
       },
       "forms": [
        "bedrijfsvoeringsorganisatie"
       ]
      },
      {
       "summary": {
        "nl": "Elke deelnemer houdt een lokale basis op peil, met nazorg en woningen voor uitstroom.",
        "en": "Each participant keeps local basics in place, with aftercare and dwellings for moving on."
       },
       "heading": {
        "nl": "Lokale preventie en uitstroom",
        "en": "Local prevention and moving on"
       },
       "body": {
        "nl": "1. Elke deelnemende gemeente heeft ten minste ${1:een inloopvoorziening, een wijkteam en vroegsignalering van schulden} beschikbaar, zodat inwoners niet onnodig op beschermd wonen of opvang zijn aangewezen.\n2. Uitstroom wordt ten minste ${2:acht weken} tevoren gemeld aan de gemeente waar de cliënt gaat wonen. Die gemeente zorgt voor een warme overdracht en biedt ${3:zes maanden} nazorg.\n3. Elke deelnemende gemeente stelt jaarlijks ten minste het aantal woningen beschikbaar voor uitstroom dat ${4|in het regioconvenant uitstroom,in de prestatieafspraken met de corporaties|} voor haar is vastgelegd.\n4. Het gemeenschappelijk orgaan rapporteert ieder ${5|kwartaal,half jaar|} de instroom en het gebruik per gemeente, zodat elke gemeente haar lokale inzet kan bijstellen.",
        "en": "1. Each participating municipality has at least ${1:a walk-in centre, a neighbourhood team and early detection of debts} available, so that residents do not depend on sheltered housing or shelter without need.\n2. The municipality where a client will live is notified at least ${2:eight weeks} before the client moves on. It arranges a warm handover and provides ${3:six months} of aftercare.\n3. Each participating municipality makes available each year at least the number of dwellings for people moving on that is laid down for it in ${4|the regional covenant on moving on,the agreements with the housing associations|}.\n4. The joint organ reports inflow and use per municipality every ${5|quarter,half year|}, so that each municipality can adjust its local effort."
       },
       "forms": [
        "gemeenschappelijk-orgaan"
       ]
      },
      {
       "summary": {
        "nl": "Elke gemeente houdt een lokale basis op peil, met nazorg en woningen voor uitstroom.",
        "en": "Each municipality keeps local basics in place, with aftercare and dwellings for moving on."
       },
       "heading": {
        "nl": "Lokale preventie en uitstroom",
        "en": "Local prevention and moving on"
       },
       "body": {
        "nl": "1. Elke deelnemende gemeente heeft ten minste ${1:een inloopvoorziening, een wijkteam en vroegsignalering van schulden} beschikbaar, zodat inwoners niet onnodig op beschermd wonen of opvang zijn aangewezen.\n2. Uitstroom wordt ten minste ${2:acht weken} tevoren gemeld aan de gemeente waar de cliënt gaat wonen. Die gemeente zorgt voor een warme overdracht en biedt ${3:zes maanden} nazorg.\n3. Elke deelnemende gemeente stelt jaarlijks ten minste het aantal woningen beschikbaar voor uitstroom dat ${4|in het regioconvenant uitstroom,in de prestatieafspraken met de corporaties|} voor haar is vastgelegd.\n4. De centrumgemeente rapporteert ieder ${5|kwartaal,half jaar|} de instroom en het gebruik per gemeente, zodat elke gemeente haar lokale inzet kan bijstellen.",
        "en": "1. Each participating municipality has at least ${1:a walk-in centre, a neighbourhood team and early detection of debts} available, so that residents do not depend on sheltered housing or shelter without need.\n2. The municipality where a client will live is notified at least ${2:eight weeks} before the client moves on. It arranges a warm handover and provides ${3:six months} of aftercare.\n3. Each participating municipality makes available each year at least the number of dwellings for people moving on that is laid down for it in ${4|the regional covenant on moving on,the agreements with the housing associations|}.\n4. The Host Municipality reports inflow and use per municipality every ${5|quarter,half year|}, so that each municipality can adjust its local effort."
       }
      }
     ]
    }
   }
  ]
 },
 {
  "id": "nvo",
  "title": {
   "nl": "Norm voor Opdrachtgeverschap en regiovisie",
   "en": "Norm for commissioning and regional vision"
  },
  "revision": 1,
  "lastReviewed": "2026-11-22",
  "topics": []
 }
];
