// Written by `npm run generate`. Do not edit.
import type { Lexicon } from '../src/lexicon.js';

export const lexicon: Lexicon = {
 "heavyTopics": [
  "mandate",
  "planning-control",
  "budget-allocation",
  "access",
  "objection",
  "withdrawal"
 ],
 "exemptTopics": [
  "purpose",
  "parties",
  "considerans",
  "definitions",
  "signatures",
  "citation-title"
 ],
 "wordings": [
  {
   "id": "aim",
   "severity": "warning",
   "phrases": {
    "nl": [
     "(streven | streeft) ...3 (naar | ernaar)",
     "(wordt | worden) [er] gestreefd naar",
     "(beogen | beoogt) ...6 te"
    ],
    "en": [
     "(aim | aims | strive | strives | seek | seeks) to",
     "(endeavour | endeavours) to"
    ]
   },
   "firmer": {
    "nl": "Schrijf wat er gebeurt, door wie en wanneer: ‘rapporteert vóór 1 april’ in plaats van ‘streeft naar’.",
    "en": "Write what happens, by whom and when: ‘reports before 1 April’ instead of ‘aims to’."
   },
   "examples": {
    "nl": [
     "De partijen streven ernaar de raden te informeren.",
     "De partijen streven naar overeenstemming.",
     "Er wordt gestreefd naar een evenwichtige verdeling.",
     "De partijen beogen de wachttijd te verkorten."
    ],
    "en": [
     "The parties aim to inform the councils.",
     "The parties endeavour to inform the councils."
    ]
   },
   "counterexamples": {
    "nl": [
     "De centrumgemeente informeert de raden."
    ],
    "en": [
     "The host municipality informs the councils."
    ]
   }
  },
  {
   "id": "as-soon-as-possible",
   "severity": "warning",
   "phrases": {
    "nl": [
     "zo (spoedig | snel) mogelijk",
     "op zo kort mogelijke termijn"
    ],
    "en": [
     "as soon as (possible | practicable)",
     "as quickly as possible"
    ]
   },
   "unless": {
    "nl": [
     "uiterlijk",
     "in ieder geval"
    ],
    "en": [
     "no later than",
     "at the latest",
     "in any event"
    ]
   },
   "firmer": {
    "nl": "Noem een termijn: ‘binnen twee weken’, of ‘zo spoedig mogelijk, en uiterlijk binnen twee weken’.",
    "en": "Name a term: ‘within two weeks’, or ‘as soon as possible, and within two weeks at the latest’."
   },
   "examples": {
    "nl": [
     "Een overschrijding wordt zo spoedig mogelijk gemeld.",
     "De melding geschiedt op zo kort mogelijke termijn."
    ],
    "en": [
     "An overspend is reported as soon as possible.",
     "An overspend is reported as quickly as possible."
    ]
   },
   "counterexamples": {
    "nl": [
     "Een overschrijding wordt zo spoedig mogelijk gemeld, en uiterlijk in de volgende vergadering."
    ],
    "en": [
     "An overspend is reported as soon as possible, and no later than the next meeting."
    ]
   }
  },
  {
   "id": "in-consultation",
   "severity": "warning",
   "phrases": {
    "nl": [
     "(in | na) [onderling | goed | gezamenlijk | nader | nauw] overleg",
     "(treden | treedt) ...4 in overleg"
    ],
    "en": [
     "(in | after | by) [mutual | joint | close] consultation",
     "(consult | consults) (each other | one another)"
    ]
   },
   "unlessArticle": {
    "nl": [
     "(beslist | beslissen | bepaalt | bepalen)",
     "(stelt | stellen) ...20 vast",
     "<orgaan> ...4 (besluit | besluiten)",
     "(bindend advies | bemiddelaar | mediator | mediation | rechter | geschillencommissie | gedeputeerde staten)"
    ],
    "en": [
     "(decides | decide | determines | determine | adopts | adopt)",
     "(binding advice | mediator | mediation | court | provincial executive)"
    ]
   },
   "firmer": {
    "nl": "Noem wie beslist als het overleg niets oplevert: ‘in overleg; lukt dat niet binnen vier weken, dan beslist …’.",
    "en": "Name who decides when consultation fails: ‘in consultation; failing that within four weeks, … decides’."
   },
   "examples": {
    "nl": [
     "De taken worden in onderling overleg gewijzigd.",
     "De partijen treden daarover in overleg."
    ],
    "en": [
     "The tasks are changed in mutual consultation.",
     "The parties consult each other on the tasks."
    ]
   },
   "counterexamples": {
    "nl": [
     "De taken worden in onderling overleg gewijzigd; lukt dat niet, dan beslist het college."
    ],
    "en": [
     "The tasks are changed in mutual consultation; failing that, the executive decides."
    ]
   }
  },
  {
   "id": "as-far-as-possible",
   "severity": "warning",
   "phrases": {
    "nl": [
     "(zoveel | zo veel) [als] mogelijk",
     "(waar | indien | zo | voor zover | voorzover) mogelijk"
    ],
    "en": [
     "(as far as | where | wherever | if | insofar as) possible",
     "to the extent possible"
    ]
   },
   "unless": {
    "nl": [
     "van overeenkomstige toepassing"
    ],
    "en": [
     "mutatis mutandis"
    ]
   },
   "notInTopics": [
    "archive"
   ],
   "firmer": {
    "nl": "Schrap het, of noem de uitzondering: ‘tenzij …’.",
    "en": "Strike it, or name the exception: ‘unless …’."
   },
   "examples": {
    "nl": [
     "De melding wordt zoveel mogelijk door de eigen gemeente gedaan.",
     "De melding wordt waar mogelijk door de eigen gemeente gedaan."
    ],
    "en": [
     "The report is made, where possible, by the municipality itself.",
     "The report is made, to the extent possible, by the municipality itself."
    ]
   },
   "counterexamples": {
    "nl": [
     "De melding wordt door de eigen gemeente gedaan, tenzij er spoed is."
    ],
    "en": [
     "The report is made by the municipality itself, unless there is urgency."
    ]
   }
  },
  {
   "id": "effort-only",
   "severity": "information",
   "phrases": {
    "nl": [
     "(spannen | spant) [partijen | zich] ...3 in [om]",
     "inspanningsverplichting*",
     "naar vermogen"
    ],
    "en": [
     "(best | reasonable) (efforts | endeavours)",
     "make every effort"
    ]
   },
   "firmer": {
    "nl": "Is alleen een inspanning bedoeld, leg dan vast waaraan die wordt afgemeten; schrijf anders het resultaat op.",
    "en": "If only an effort is meant, lay down by what it is measured; otherwise write down the result."
   },
   "examples": {
    "nl": [
     "De gemeenten spannen zich in om de raden te informeren.",
     "Voor de gemeenten geldt een inspanningsverplichting.",
     "De gemeenten leveren naar vermogen personeel."
    ],
    "en": [
     "The municipalities use their best efforts to inform the councils.",
     "The municipalities make every effort to inform the councils."
    ]
   },
   "counterexamples": {
    "nl": [
     "De gemeenten informeren de raden."
    ],
    "en": [
     "The municipalities inform the councils."
    ]
   }
  },
  {
   "id": "reasonable",
   "severity": "warning",
   "phrases": {
    "nl": [
     "(naar | in) redelijkheid",
     "redelijke (termijn | vergoeding | bijdrage | verdeling | kosten)"
    ],
    "en": [
     "reasonable (period | term | time | notice | fee | compensation | contribution | costs)",
     "on a reasonable basis"
    ]
   },
   "firmer": {
    "nl": "Noem een getal of een rekenregel: ‘drie maanden’, ‘naar rato van het aantal inwoners op 1 januari’.",
    "en": "Name a figure or a formula: ‘three months’, ‘in proportion to the number of inhabitants on 1 January’."
   },
   "examples": {
    "nl": [
     "De bijdrage wordt naar redelijkheid verdeeld.",
     "Opzegging geschiedt met een redelijke termijn."
    ],
    "en": [
     "Notice is given within a reasonable term.",
     "The costs are shared on a reasonable basis."
    ]
   },
   "counterexamples": {
    "nl": [
     "Opzegging geschiedt met een opzegtermijn van drie maanden."
    ],
    "en": [
     "Notice is given three months beforehand."
    ]
   }
  },
  {
   "id": "from-time-to-time",
   "severity": "warning",
   "phrases": {
    "nl": [
     "(periodiek | periodieke | regelmatig | regelmatige | tijdig | tijdige)",
     "(met enige regelmaat | van tijd tot tijd | met regelmaat)"
    ],
    "en": [
     "(periodically | periodic | regularly | timely)",
     "(from time to time | in good time | at regular intervals)"
    ]
   },
   "unless": {
    "nl": [
     "(heronderzoek | heroverweging | niet tijdig | ingebrekestelling | dwangsom)"
    ],
    "en": [
     "(reassessment | penalty | not timely)"
    ]
   },
   "firmer": {
    "nl": "Noem hoe vaak of wanneer: ‘elk kwartaal’, ‘vóór 1 mei’, ‘binnen zes weken’.",
    "en": "Name how often or when: ‘each quarter’, ‘before 1 May’, ‘within six weeks’."
   },
   "examples": {
    "nl": [
     "De centrumgemeente informeert de colleges periodiek.",
     "De portefeuillehouders komen met enige regelmaat bijeen."
    ],
    "en": [
     "The host municipality informs the executives regularly.",
     "The host municipality reports from time to time."
    ]
   },
   "counterexamples": {
    "nl": [
     "De centrumgemeente informeert de colleges elk kwartaal.",
     "Over periodiek heronderzoek beslist het college."
    ],
    "en": [
     "The host municipality informs the executives each quarter."
    ]
   }
  },
  {
   "id": "if-needed",
   "severity": "information",
   "phrases": {
    "nl": [
     "(indien | zo | waar) nodig",
     "(desgewenst | indien gewenst | indien daartoe aanleiding bestaat)"
    ],
    "en": [
     "(if | where | as) (necessary | needed | desired)",
     "where appropriate"
    ]
   },
   "firmer": {
    "nl": "Schrijf wie bepaalt of het nodig is, of wanneer het in elk geval gebeurt.",
    "en": "Write who determines whether it is needed, or when it happens in any event."
   },
   "examples": {
    "nl": [
     "De raden worden zo nodig geïnformeerd.",
     "De raden worden desgewenst geïnformeerd."
    ],
    "en": [
     "The councils are informed if necessary.",
     "The councils are informed where appropriate."
    ]
   },
   "counterexamples": {
    "nl": [
     "De raden worden na elke wijziging geïnformeerd."
    ],
    "en": [
     "The councils are informed after each change."
    ]
   }
  },
  {
   "id": "in-principle",
   "severity": "information",
   "phrases": {
    "nl": [
     "in (principe | beginsel)"
    ],
    "en": [
     "in principle"
    ]
   },
   "firmer": {
    "nl": "Noem de uitzonderingen: ‘behalve wanneer …’.",
    "en": "Name the exceptions: ‘except when …’."
   },
   "examples": {
    "nl": [
     "De bijdrage wordt in beginsel verdeeld."
    ],
    "en": [
     "The contribution is in principle shared."
    ]
   },
   "counterexamples": {
    "nl": [
     "De bijdrage wordt verdeeld naar rato van het aantal inwoners."
    ],
    "en": [
     "The contribution is shared in proportion to the number of inhabitants."
    ]
   }
  },
  {
   "id": "may-be-reported",
   "severity": "warning",
   "phrases": {
    "nl": [
     "(kan | kunnen | mag | mogen) ...3 worden (gemeld | geinformeerd | gerapporteerd | geevalueerd | ingelicht)"
    ],
    "en": [
     "(may | can) be (reported | informed | evaluated | notified | reviewed)"
    ]
   },
   "firmer": {
    "nl": "Schrijf ‘wordt’ in plaats van ‘kan worden’, en noem wanneer.",
    "en": "Write ‘is’ instead of ‘may be’, and name when."
   },
   "examples": {
    "nl": [
     "De raden kunnen worden geïnformeerd."
    ],
    "en": [
     "The councils may be informed."
    ]
   },
   "counterexamples": {
    "nl": [
     "De raden worden geïnformeerd."
    ],
    "en": [
     "The councils are informed."
    ]
   }
  },
  {
   "id": "open-list",
   "severity": "information",
   "phrases": {
    "nl": [
     "(onder meer | onder andere | en dergelijke | enzovoort | waaronder in ieder geval)",
     "(o.a. | e.d. | etc | aanverwante)",
     "(alles wat | wat) daarmee samenhangt"
    ],
    "en": [
     "(among others | among other things | inter alia | and the like | and so on)",
     "(etc | including but not limited to)"
    ]
   },
   "onlyAbout": [
    "scope-tasks",
    "mandate",
    "budget-allocation"
   ],
   "firmer": {
    "nl": "Maak de opsomming volledig, of schrijf wie haar aanvult en hoe.",
    "en": "Make the list complete, or write who adds to it, and how."
   },
   "examples": {
    "nl": [
     "Het mandaat omvat onder meer besluiten op aanvragen.",
     "Het mandaat omvat besluiten op aanvragen etc.",
     "Het mandaat omvat besluiten op aanvragen en alles wat daarmee samenhangt."
    ],
    "en": [
     "The mandate covers, among other things, decisions on applications.",
     "The mandate covers decisions on applications etc."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het mandaat omvat besluiten op aanvragen."
    ],
    "en": [
     "The mandate covers decisions on applications."
    ]
   }
  },
  {
   "id": "put-off",
   "severity": "warning",
   "phrases": {
    "nl": [
     "nader uitgewerkt",
     "(volgt | volgen) nog",
     "(wordt | worden) ...4 nog ...6 (nader | bepaald | uitgewerkt | ingevuld | vastgesteld | besproken | overeengekomen | afgesproken | geregeld | opgesteld | onderzocht | bezien | ingericht)",
     "(te zijner tijd | t.z.t.)"
    ],
    "en": [
     "(in due course | at a later (stage | date | time))",
     "(still | yet) to be (worked out | agreed)"
    ]
   },
   "unless": {
    "nl": [
     "(bijlage* | *overeenkomst | *plan | *protocol | *besluit | *verordening)"
    ],
    "en": [
     "(annex* | schedule* | protocol | plan | decision)"
    ]
   },
   "firmer": {
    "nl": "Noem wie het uitwerkt, waarin, en uiterlijk wanneer.",
    "en": "Name who works it out, in what, and by when."
   },
   "examples": {
    "nl": [
     "De evaluatie wordt nader uitgewerkt.",
     "De evaluatie volgt nog.",
     "De verdeelsleutel wordt nog vastgesteld.",
     "De regeling wordt te zijner tijd geëvalueerd."
    ],
    "en": [
     "The arrangement is evaluated in due course.",
     "The evaluation is yet to be worked out."
    ]
   },
   "counterexamples": {
    "nl": [
     "De evaluatie is uitgewerkt in bijlage 3.",
     "Lopende aanvragen worden nog volgens de oude afspraken afgehandeld."
    ],
    "en": [
     "The evaluation is worked out in Annex 3."
    ]
   }
  },
  {
   "id": "weak-verb",
   "severity": "information",
   "phrases": {
    "nl": [
     "(bespreken | bespreekt | besproken)",
     "(stemmen | stemt) ...6 af",
     "(afstemmen | faciliteren | faciliteert)",
     "(borgen | borgt | geborgd)"
    ],
    "en": [
     "(discuss | discusses | discussed)",
     "(align | aligns | facilitate | facilitates)"
    ]
   },
   "unlessArticle": {
    "nl": [
     "(beslist | beslissen | besluit | besluiten | instemming | goedkeuring)",
     "(stelt | stellen) ...20 vast"
    ],
    "en": [
     "(decides | decide | adopts | adopt | consent | approves | approve)"
    ]
   },
   "onlyAbout": [
    "governance-voice",
    "councils",
    "planning-control",
    "disputes",
    "prevention-link"
   ],
   "firmer": {
    "nl": "Schrijf wie wat beslist of levert.",
    "en": "Write who decides or delivers what."
   },
   "examples": {
    "nl": [
     "De wethouders bespreken de voortgang.",
     "De gemeenten stemmen hun beleid af.",
     "De gemeenten faciliteren de inbreng.",
     "De inbreng wordt geborgd."
    ],
    "en": [
     "The aldermen discuss progress.",
     "The municipalities align their policies."
    ]
   },
   "counterexamples": {
    "nl": [
     "De wethouders bespreken de voortgang en beslissen over bijsturing."
    ],
    "en": [
     "The aldermen discuss progress and decide on adjustments."
    ]
   }
  },
  {
   "id": "intention",
   "severity": "information",
   "phrases": {
    "nl": [
     "(hebben | heeft | spreken | spreekt) ...3 intentie",
     "(partijen | gemeenten | colleges) ...2 (zijn voornemens | zijn bereid | wensen) ...10 te"
    ],
    "en": [
     "(intend | intends | wish | wishes) to",
     "(parties | municipalities | executives) are willing to"
    ]
   },
   "firmer": {
    "nl": "Schrijf wat de partijen doen; een voornemen hoort in de considerans.",
    "en": "Write what the parties do; an intention belongs in the recitals."
   },
   "examples": {
    "nl": [
     "De gemeenten hebben de intentie de raden te informeren.",
     "De partijen zijn voornemens de raden te informeren."
    ],
    "en": [
     "The parties intend to inform the councils.",
     "The parties are willing to inform the councils."
    ]
   },
   "counterexamples": {
    "nl": [
     "De gemeenten informeren de raden."
    ],
    "en": [
     "The parties inform the councils."
    ]
   }
  },
  {
   "id": "jointly-responsible",
   "severity": "warning",
   "phrases": {
    "nl": [
     "(gezamenlijk verantwoordelijk | gezamenlijke verantwoordelijkheid)",
     "in gezamenlijkheid"
    ],
    "en": [
     "(jointly responsible | joint responsibility)"
    ]
   },
   "firmer": {
    "nl": "Wijs voor elke taak één verantwoordelijke aan.",
    "en": "Appoint one who is responsible for each task."
   },
   "examples": {
    "nl": [
     "De gemeenten zijn gezamenlijk verantwoordelijk voor het beleid.",
     "Het beleid wordt in gezamenlijkheid gemaakt."
    ],
    "en": [
     "The municipalities are jointly responsible for policy."
    ]
   },
   "counterexamples": {
    "nl": [
     "De centrumgemeente bereidt het beleid voor."
    ],
    "en": [
     "The host municipality prepares policy."
    ]
   }
  },
  {
   "id": "fitting-amount",
   "severity": "information",
   "phrases": {
    "nl": [
     "marktconform*",
     "(passende | passend) (bijdrage | vergoeding | tarief)"
    ],
    "en": [
     "market rate*",
     "(appropriate | fitting) (contribution | fee | compensation)"
    ]
   },
   "onlyAbout": [
    "budget-allocation",
    "procurement/price-quality",
    "risk-sharing",
    "withdrawal"
   ],
   "firmer": {
    "nl": "Noem het bedrag of de methode waarmee het wordt bepaald.",
    "en": "Name the amount, or the method by which it is determined."
   },
   "examples": {
    "nl": [
     "De inkoop geschiedt tegen marktconforme tarieven.",
     "De deelnemers betalen een passende bijdrage."
    ],
    "en": [
     "Purchasing takes place at market rates.",
     "The participants pay an appropriate contribution."
    ]
   },
   "counterexamples": {
    "nl": [
     "De deelnemers betalen de kostprijs volgens de begroting."
    ],
    "en": [
     "The participants pay the cost price according to the budget."
    ]
   }
  },
  {
   "id": "sufficient",
   "severity": "warning",
   "phrases": {
    "nl": [
     "voldoende (capaciteit | formatie | personeel | medewerkers | menskracht | middelen)"
    ],
    "en": [
     "(sufficient | adequate) (capacity | staff | personnel | means | resources)"
    ]
   },
   "onlyAbout": [
    "staffing",
    "service-levels"
   ],
   "firmer": {
    "nl": "Noem hoeveel: aantal fte, uren of een bedrag.",
    "en": "Name how much: a number of FTE, hours or an amount."
   },
   "examples": {
    "nl": [
     "De centrumgemeente stelt voldoende capaciteit beschikbaar."
    ],
    "en": [
     "The host municipality provides sufficient capacity."
    ]
   },
   "counterexamples": {
    "nl": [
     "De centrumgemeente stelt 9 fte beschikbaar."
    ],
    "en": [
     "The host municipality provides 9 FTE."
    ]
   }
  }
 ]
};
