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
        "(besluit | besluiten) op [een | het | de] (bezwaar | bezwaarschrift | bezwaarschriften) ...4 (college | colleges | bestuur | mandaatgever)"
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
        "nl": "De mandaatgever beslist zelf op bezwaar; de mandaathouder levert dossier en verweer.",
        "en": "The mandator decides on objections; the mandatary supplies file and defence."
       },
       "heading": {
        "nl": "Bezwaar en beroep",
        "en": "Objections and appeal"
       },
       "body": {
        "nl": "1. Het mandaat omvat niet het beslissen op bezwaar. Op bezwaar tegen een besluit dat krachtens dit mandaat is genomen, beslist de mandaatgever.\n2. Wie het bestreden besluit heeft genomen, is niet betrokken bij de voorbereiding van de beslissing op bezwaar, overeenkomstig artikel 10:3, derde lid, van de Algemene wet bestuursrecht.\n3. De bezwaarschriftencommissie van de gemeente van de mandaatgever hoort de indiener en adviseert.\n4. De mandaathouder zendt het dossier en een concept van het verweerschrift binnen ${1:twee weken} na ontvangst van het bezwaarschrift aan de mandaatgever.\n5. De mandaathouder is gemachtigd de mandaatgever in bezwaar en beroep ter zitting te vertegenwoordigen. De proceskosten draagt ${2|de gemeente van de mandaatgever,de gemeente van de mandaathouder|}. Over hoger beroep beslist de mandaatgever.",
        "en": "1. The mandate does not include deciding on objections. The mandator decides on objections to decisions taken under this mandate.\n2. The person who took the contested decision takes no part in preparing the decision on the objection, in accordance with section 10:3(3) of the General Administrative Law Act.\n3. The objections committee of the mandator's municipality hears the objector and advises.\n4. The mandatary sends the file and a draft statement of defence to the mandator within ${1:two weeks} after receipt of the objection.\n5. The mandatary is authorised to represent the mandator at the hearing in objection and appeal. The costs are borne by ${2|the mandator's municipality,the mandatary's municipality|}. The mandator decides on any further appeal."
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
       "en": "A participating municipality does not procure services covered by this article separately, unless ${1|the portfolio holders’ meeting,the general board|} has consented in writing beforehand."
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
        "nl": "De mandaathouder sluit contracten krachtens volmacht, binnen door de colleges vastgestelde kaders.",
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
        "nl": "1. De centrumgemeente koopt in en sluit de overeenkomsten met aanbieders namens de deelnemende gemeenten, krachtens een door elke gemeente verleende volmacht. Elke gemeente is partij bij die overeenkomsten.\n2. De inkoopstrategie, de tarieven en de gunningscriteria worden vóór publicatie vastgesteld door de colleges van alle deelnemende gemeenten. De strategie kiest per voorziening tussen aanbesteding, open house en subsidie.\n3. Bij de inkoop geldt een reële prijs als bedoeld in artikel 2.6.6 van de Wet maatschappelijke ondersteuning 2015. Er wordt niet alleen op de laagste prijs gegund en de continuïteit voor cliënten is voorwaarde.\n4. Een deelnemende gemeente koopt voorzieningen die onder deze regeling vallen niet zelfstandig in, tenzij ${1|het portefeuillehoudersoverleg,elk ander college|} daarmee vooraf schriftelijk instemt.\n5. De looptijd van contracten met aanbieders gaat die van de samenwerking niet te boven. Bij uittreding blijft een gemeente aan lopende contracten gebonden tot ${2|het einde van de contractperiode,de datum van uittreding|}.",
        "en": "1. The Host Municipality procures and concludes the contracts with providers on behalf of the participating Municipalities, under a power of attorney given by each of them. Each Municipality is party to those contracts.\n2. The purchasing strategy, the rates and the award criteria are adopted before publication by the Executives of all participating Municipalities. For each service the strategy chooses between tender, open house and subsidy.\n3. Procurement is at a realistic price as meant in section 2.6.6 of the Social Support Act 2015. Contracts are not awarded on the lowest price alone, and continuity for clients is a condition.\n4. A participating Municipality does not procure services covered by this arrangement separately, unless ${1|the portfolio holders’ meeting,every other Executive|} has consented in writing beforehand.\n5. The term of contracts with providers does not exceed the term of the cooperation. On withdrawal a Municipality remains bound by current contracts until ${2|the end of the contract period,the date of withdrawal|}."
       },
       "forms": [
        "centrumregeling"
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
        "nl": "De mandaathouder onderzoekt en beschikt, steeds namens het college van de mandaatgever.",
        "en": "The mandatary assesses and decides, always on behalf of the executive that gave the mandate."
       },
       "heading": {
        "nl": "Behandeling van meldingen en aanvragen",
        "en": "Access: handling of reports and applications"
       },
       "body": {
        "nl": "1. De mandaathouder neemt meldingen aan en voert het onderzoek uit.\n2. De mandaathouder neemt de beschikking namens het college van de mandaatgever tot wiens gemeente de aanvrager zich heeft gewend en vermeldt dat in het besluit.\n3. Het onderzoek is uiterlijk zes weken na de melding afgerond; de beschikking volgt uiterlijk twee weken na de aanvraag.\n4. De mandaathouder past de verordening en de beleidsregels van de betrokken mandaatgever toe.\n5. Kan opvang niet wachten, dan beslist ${1:de dienstdoende medewerker van de mandaathouder} onverwijld over een tijdelijke voorziening, ook buiten kantooruren.\n6. Het mandaat omvat het beslissen op aanvragen om een persoonsgebonden budget.",
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
 }
];
