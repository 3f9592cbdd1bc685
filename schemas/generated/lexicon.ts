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
     "(beogen | beoogt) ...6 te",
     "(tracht | trachten | poogt | pogen | probeert | proberen) ...15 te",
     "streven (is | blijft | dat)",
     "(doet | doen) ...3 best",
     "naar gestreefd"
    ],
    "en": [
     "(aim | aims | strive | strives | seek | seeks) to",
     "(endeavour | endeavours) to",
     "(tries | try | attempts | attempt) to",
     "(objective | aim) is (that | to)"
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
     "De partijen beogen de wachttijd te verkorten.",
     "De centrumgemeente tracht de raden te informeren.",
     "Het streven is dat de raden worden geïnformeerd.",
     "De centrumgemeente doet haar best de raden te informeren.",
     "Ernaar wordt niet meer dan naar gestreefd."
    ],
    "en": [
     "The parties aim to inform the councils.",
     "The parties endeavour to inform the councils.",
     "The host municipality tries to inform the councils.",
     "The objective is that the councils are informed."
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
     "op zo kort mogelijke termijn",
     "zo (spoedig | snel | vlug) (als | mogelijk | doenlijk)",
     "(ten spoedigste | met bekwame spoed | met [de] (meeste | gepaste | nodige) spoed | spoedig)",
     "(op | binnen) (korte termijn | afzienbare (tijd | termijn))",
     "(zo gauw mogelijk | met spoed)"
    ],
    "en": [
     "as soon as (possible | practicable)",
     "as quickly as possible",
     "(promptly | shortly | at the earliest opportunity)",
     "without undue delay"
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
     "De melding geschiedt op zo kort mogelijke termijn.",
     "Een overschrijding wordt zo snel als dat kan gemeld.",
     "Een overschrijding wordt met bekwame spoed gemeld.",
     "Een overschrijding wordt op korte termijn gemeld.",
     "Een overschrijding wordt met spoed gemeld."
    ],
    "en": [
     "An overspend is reported as soon as possible.",
     "An overspend is reported as quickly as possible.",
     "An overspend is reported promptly.",
     "An overspend is reported without undue delay."
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
     "(treden | treedt) ...4 in overleg",
     "(in | na) [goed | nauw | gezamenlijk] [onderling | gezamenlijk | bestuurlijk | ambtelijk] overleg",
     "(plegen | pleegt | voeren | voert | hebben) ...4 overleg",
     "(wordt | worden) ...8 overlegd",
     "onderling ...2 (besproken | geregeld | verdeeld | bepaald | afgesproken)",
     "(bepalen | regelen) [wij | de gemeenten | partijen | de colleges] (samen | gezamenlijk | onderling)",
     "(in der minne | om [de] tafel | in samenspraak)",
     "gezamenlijk (bepaald | geregeld | afgesproken | ingevuld)",
     "(bespreken | bespreekt) (samen | gezamenlijk | met elkaar)",
     "met elkaar in gesprek"
    ],
    "en": [
     "(in | after | by) [mutual | joint | close] consultation",
     "(consult | consults) (each other | one another)",
     "(agreed | settled | arranged) between the (parties | municipalities)",
     "(discuss | settle) ...8 together",
     "(in | after) good consultation"
    ]
   },
   "unlessArticle": {
    "nl": [
     "(beslist | beslissen | bepaalt)",
     "(stelt | stellen) ...20 vast",
     "<orgaan> ...4 (besluit | besluiten)",
     "(bindend advies | bemiddelaar | mediator | mediation | mediatie | rechter | geschillencommissie | gedeputeerde staten)"
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
     "De partijen treden daarover in overleg.",
     "De taken worden in goed onderling overleg gewijzigd.",
     "Partijen plegen daarover overleg.",
     "Over de taken wordt overlegd.",
     "De taken worden onderling geregeld.",
     "De taken regelen wij samen.",
     "De taken worden in der minne verdeeld.",
     "De taken worden gezamenlijk bepaald.",
     "De gemeenten bespreken samen de taken.",
     "Partijen gaan over de taken met elkaar in gesprek."
    ],
    "en": [
     "The tasks are changed in mutual consultation.",
     "The parties consult each other on the tasks.",
     "The tasks are agreed between the parties.",
     "The parties discuss the tasks together.",
     "The tasks are changed in good consultation."
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
     "(waar | indien | zo | voor zover | voorzover) mogelijk",
     "(zoveel | zo veel) [als] redelijkerwijs mogelijk",
     "(voor zover | voorzover | waar | indien) [dit | dat] [redelijkerwijs] (kan | doenlijk | haalbaar)",
     "(bij voorkeur | in de mate van het mogelijke | naar mogelijkheid)",
     "zo (goed | goed als) mogelijk"
    ],
    "en": [
     "(as far as | where | wherever | if | insofar as) possible",
     "to the extent possible",
     "(as much as possible | preferably)"
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
     "De melding wordt waar mogelijk door de eigen gemeente gedaan.",
     "De melding wordt zoveel als redelijkerwijs mogelijk door de eigen gemeente gedaan.",
     "De melding wordt waar dit kan door de eigen gemeente gedaan.",
     "De melding wordt bij voorkeur door de eigen gemeente gedaan.",
     "De melding wordt zo goed mogelijk onderzocht door de eigen gemeente."
    ],
    "en": [
     "The report is made, where possible, by the municipality itself.",
     "The report is made, to the extent possible, by the municipality itself.",
     "The report is preferably made by the municipality itself."
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
     "naar vermogen",
     "(beijveren | beijvert) zich",
     "(zich inspannen | zich in te spannen | zich inzetten)",
     "(zet | zetten) zich ...4 in",
     "(doet | doen) ...2 ([al] wat in ...2 vermogen | al het mogelijke | uiterste best)",
     "inspanningsplicht*"
    ],
    "en": [
     "(best | reasonable) (efforts | endeavours)",
     "make every effort",
     "(do | does) (its | their) utmost"
    ]
   },
   "alsoInArticle": true,
   "firmer": {
    "nl": "Is alleen een inspanning bedoeld, leg dan vast waaraan die wordt afgemeten; schrijf anders het resultaat op.",
    "en": "If only an effort is meant, lay down by what it is measured; otherwise write down the result."
   },
   "examples": {
    "nl": [
     "De gemeenten spannen zich in om de raden te informeren.",
     "Voor de gemeenten geldt een inspanningsverplichting.",
     "De gemeenten leveren naar vermogen personeel.",
     "De gemeenten beijveren zich om de raden te informeren.",
     "De gemeenten zullen zich inspannen de raden te informeren.",
     "De gemeenten zetten zich ervoor in dat de raden worden geïnformeerd.",
     "De gemeenten doen al het mogelijke om de raden te informeren.",
     "Voor de gemeenten geldt een inspanningsplicht."
    ],
    "en": [
     "The municipalities use their best efforts to inform the councils.",
     "The municipalities make every effort to inform the councils.",
     "The municipalities do their utmost to inform the councils."
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
     "redelijke (termijn | vergoeding | bijdrage | verdeling | kosten)",
     "op [een] redelijke (wijze | manier)",
     "naar [redelijkheid en] billijkheid",
     "(billijk | eerlijk | evenredig) [over [de gemeenten | de deelnemers | partijen | ons | alle gemeenten]] (verdeeld | verdelen | omgeslagen) & !(rato | inwoner* | aantal)",
     "in [een] redelijke verhouding",
     "redelijk bedrag",
     "(leeuwendeel | grootste deel) van (de | het) (kosten | tekort | bijdrage)",
     "(eerlijk | billijk) over",
     "(redelijk deel | naar draagkracht | in alle redelijkheid)"
    ],
    "en": [
     "reasonable (period | term | time | notice | fee | compensation | contribution | costs)",
     "on a reasonable basis",
     "(fairly | equitably)",
     "(larger | greater | major) (part | share) of the costs",
     "shared reasonably"
    ]
   },
   "firmer": {
    "nl": "Noem een getal of een rekenregel: ‘drie maanden’, ‘naar rato van het aantal inwoners op 1 januari’.",
    "en": "Name a figure or a formula: ‘three months’, ‘in proportion to the number of inhabitants on 1 January’."
   },
   "examples": {
    "nl": [
     "De bijdrage wordt naar redelijkheid verdeeld.",
     "Opzegging geschiedt met een redelijke termijn.",
     "De kosten worden op een redelijke manier verdeeld.",
     "De bijdrage wordt naar billijkheid verdeeld.",
     "De kosten worden evenredig verdeeld.",
     "De kosten staan in een redelijke verhouding tot het gebruik.",
     "De centrumgemeente ontvangt een redelijk bedrag.",
     "De centrumgemeente draagt het leeuwendeel van de kosten.",
     "De kosten worden eerlijk over ons verdeeld.",
     "De bijdrage wordt naar draagkracht verdeeld."
    ],
    "en": [
     "Notice is given within a reasonable term.",
     "The costs are shared on a reasonable basis.",
     "The costs are shared fairly.",
     "The host municipality bears the larger part of the costs.",
     "The costs are shared reasonably."
    ]
   },
   "counterexamples": {
    "nl": [
     "Opzegging geschiedt met een opzegtermijn van drie maanden.",
     "De kosten worden evenredig verdeeld naar het aantal inwoners."
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
     "(met enige regelmaat | van tijd tot tijd | met regelmaat)",
     "(zo vaak als [dat] nodig | op gezette tijden | eens in de zoveel tijd)",
     "(te gelegener tijd | te rechter tijd | ter bekwamer tijd | te bekwamer tijd)",
     "[ruim] op tijd",
     "met een zekere regelmaat",
     "frequent",
     "(krijgen | krijgt | ontvangen | ontvangt | informeert | informeren | rapporteert | rapporteren | overleggen | komt | komen | spreken) ...3 geregeld & !(is | zijn | wordt | worden | blijft | blijven | als | zoals) geregeld",
     "(wanneer | als | indien) (daartoe | daarvoor | daar) aanleiding (is | bestaat | toe is)",
     "behoefte aan (is | bestaat)",
     "naar (behoefte | bevind van zaken | gelang de omstandigheden)",
     "omstandigheden ...2 nopen",
     "(met vaste regelmaat | bij gelegenheid | zo nu en dan | af en toe)"
    ],
    "en": [
     "(periodically | periodic | regularly | timely)",
     "(from time to time | in good time | at regular intervals)",
     "(as often as (needed | necessary) | every now and then | frequently)",
     "(in due time | on time | at suitable times)",
     "as and when (required | needed | necessary)"
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
     "De portefeuillehouders komen met enige regelmaat bijeen.",
     "De centrumgemeente informeert de colleges zo vaak als nodig.",
     "De centrumgemeente informeert de colleges te gelegener tijd.",
     "De centrumgemeente informeert de colleges op tijd.",
     "De portefeuillehouders komen met een zekere regelmaat bijeen.",
     "De portefeuillehouders komen frequent bijeen.",
     "De portefeuillehouders komen geregeld bijeen.",
     "De raden worden geïnformeerd wanneer daartoe aanleiding is.",
     "De raden worden geïnformeerd als daar behoefte aan is.",
     "De raden worden naar bevind van zaken geïnformeerd.",
     "Zo de omstandigheden daartoe nopen, worden de raden geïnformeerd.",
     "De portefeuillehouders komen zo nu en dan bijeen."
    ],
    "en": [
     "The host municipality informs the executives regularly.",
     "The host municipality reports from time to time.",
     "The host municipality reports as often as needed.",
     "The host municipality reports in due time.",
     "The councils are informed as and when required."
    ]
   },
   "counterexamples": {
    "nl": [
     "De centrumgemeente informeert de colleges elk kwartaal.",
     "Over periodiek heronderzoek beslist het college.",
     "De wijze van informeren is geregeld in een protocol."
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
     "(desgewenst | indien gewenst | indien daartoe aanleiding bestaat)",
     "(indien | zo | waar | voor zover | wanneer) (wenselijk | noodzakelijk | nodig | gewenst | opportuun)",
     "(als | indien | wanneer) (dat | dit | het | zulks) (nodig | wenselijk | gewenst | noodzakelijk) (is | blijkt | wordt geacht)",
     "desgevraagd & !(inlichting* | informatie | gegevens | stukken | inzage | bescheiden)"
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
     "De raden worden desgewenst geïnformeerd.",
     "De raden worden waar wenselijk geïnformeerd.",
     "De raden worden geïnformeerd als dat nodig is.",
     "De raden worden desgevraagd geïnformeerd."
    ],
    "en": [
     "The councils are informed if necessary.",
     "The councils are informed where appropriate."
    ]
   },
   "counterexamples": {
    "nl": [
     "De raden worden na elke wijziging geïnformeerd.",
     "De centrumgemeente verstrekt desgevraagd inlichtingen."
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
     "in (principe | beginsel)",
     "(doorgaans | normaliter | gewoonlijk | in de regel | als regel)"
    ],
    "en": [
     "in principle",
     "(as a rule | normally)"
    ]
   },
   "firmer": {
    "nl": "Noem de uitzonderingen: ‘behalve wanneer …’.",
    "en": "Name the exceptions: ‘except when …’."
   },
   "examples": {
    "nl": [
     "De bijdrage wordt in beginsel verdeeld.",
     "De bijdrage wordt doorgaans verdeeld."
    ],
    "en": [
     "The contribution is in principle shared.",
     "The contribution is normally shared."
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
     "(kan | kunnen | mag | mogen) ...3 worden (gemeld | geinformeerd | gerapporteerd | geevalueerd | ingelicht)",
     "(kan | kunnen | mag | mogen) ...8 (melden | rapporteren | informeren | evalueren | inlichten) & !(vragen | zich | inwoner* | ingezetene* | client* | eenieder)",
     "(kan | kunnen | mag | mogen) ...6 worden (bijgepraat | op de hoogte)",
     "(kan | kunnen) ...2 melding worden gedaan"
    ],
    "en": [
     "(may | can) be (reported | informed | evaluated | notified | reviewed)",
     "(municipality | municipalities | executive | executives | contractor | parties | board) (may | can) (report | inform | evaluate)",
     "may be (told | updated)"
    ]
   },
   "firmer": {
    "nl": "Schrijf ‘wordt’ in plaats van ‘kan worden’, en noem wanneer.",
    "en": "Write ‘is’ instead of ‘may be’, and name when."
   },
   "examples": {
    "nl": [
     "De raden kunnen worden geïnformeerd.",
     "De centrumgemeente kan de raden informeren.",
     "De raden kunnen worden bijgepraat.",
     "Van een overschrijding kan melding worden gedaan."
    ],
    "en": [
     "The councils may be informed.",
     "The host municipality may inform the councils.",
     "The councils may be told."
    ]
   },
   "counterexamples": {
    "nl": [
     "De raden worden geïnformeerd.",
     "De centrumgemeente informeert de raden; zij kunnen inlichtingen vragen."
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
     "(alles wat | wat) daarmee samenhangt",
     "(enz | bijvoorbeeld)",
     "alle overige (aangelegenheden | werkzaamheden | taken | zaken)",
     "overige (werkzaamheden | taken) (die | welke) ...3 verband",
     "in de ruimste zin",
     "(al hetgeen | wat | alles wat) (daar | daarbij | daartoe) [verder | meer | voorts] (bij) (komt kijken | hoort | behoort)",
     "alles wat (daarmee | hiermee) (verband houdt | te maken heeft)",
     "(bestaan | bestaat | omvat | omvatten | behoren) ...2 (in ieder geval | in elk geval)",
     "(al wat | alles wat | hetgeen) verder nodig",
     "alle andere [voorkomende] (werkzaamheden | taken)"
    ],
    "en": [
     "(among others | among other things | inter alia | and the like | and so on)",
     "(etc | including but not limited to)",
     "(without limitation | for example | everything related)"
    ]
   },
   "onlyAbout": [
    "scope-tasks",
    "mandate",
    "budget-allocation"
   ],
   "opens": [
    "scope-tasks/joint-tasks-list",
    "mandate/powers-listed",
    "budget-allocation/overhead"
   ],
   "firmer": {
    "nl": "Maak de opsomming volledig, of schrijf wie haar aanvult en hoe.",
    "en": "Make the list complete, or write who adds to it, and how."
   },
   "examples": {
    "nl": [
     "Het mandaat omvat onder meer besluiten op aanvragen.",
     "Het mandaat omvat besluiten op aanvragen etc.",
     "Het mandaat omvat besluiten op aanvragen en alles wat daarmee samenhangt.",
     "Het mandaat omvat bijvoorbeeld besluiten op aanvragen.",
     "Het mandaat omvat besluiten op aanvragen en alle overige aangelegenheden.",
     "Het mandaat omvat besluiten op aanvragen en overige werkzaamheden die daarmee verband houden.",
     "Het mandaat omvat besluiten op aanvragen in de ruimste zin.",
     "Het mandaat omvat besluiten op aanvragen en wat daar verder bij komt kijken.",
     "Het mandaat omvat besluiten op aanvragen en alles wat daarmee te maken heeft.",
     "Het mandaat omvat in elk geval besluiten op aanvragen.",
     "Het mandaat omvat besluiten op aanvragen en al wat verder nodig is.",
     "Het mandaat omvat besluiten op aanvragen en alle andere voorkomende werkzaamheden."
    ],
    "en": [
     "The mandate covers, among other things, decisions on applications.",
     "The mandate covers decisions on applications etc.",
     "The mandate covers, for example, decisions on applications."
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
     "(te zijner tijd | t.z.t.)",
     "op een later (tijdstip | moment)",
     "(in een later stadium | na verloop van tijd | mettertijd | in de toekomst | ter zijner tijd)",
     "op een [daartoe | daarvoor] (geschikt | passend) (moment | tijdstip)",
     "(op | in) een nog te ...2 (moment | tijdstip)",
     "wanneer de tijd ...3 rijp",
     "(volgt | krijgt | komt) later"
    ],
    "en": [
     "(in due course | at a later (stage | date | time))",
     "(still | yet) to be (worked out | agreed)",
     "(at some point | at an appropriate (time | moment) | at a suitable (time | moment))"
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
     "De regeling wordt te zijner tijd geëvalueerd.",
     "De evaluatie vindt plaats op een later tijdstip.",
     "De regeling wordt mettertijd geëvalueerd.",
     "De regeling wordt op een geschikt moment geëvalueerd.",
     "De evaluatie vindt plaats op een nog te kiezen tijdstip.",
     "De regeling wordt geëvalueerd wanneer de tijd daar rijp voor is.",
     "De evaluatie volgt later."
    ],
    "en": [
     "The arrangement is evaluated in due course.",
     "The evaluation is yet to be worked out.",
     "The arrangement is evaluated at some point."
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
     "(borgen | borgt | geborgd)",
     "(van gedachten | gedachtewisseling)",
     "ter harte",
     "(houden | houdt) elkaar ...4 (op de hoogte | geinformeerd)",
     "(bewaakt | bewaken) ...2 samenhang",
     "(ter | voor) afstemming",
     "(denkt | denken) mee",
     "(raadplegen | raadpleegt) elkaar"
    ],
    "en": [
     "(discuss | discusses | discussed)",
     "(align | aligns | facilitate | facilitates)",
     "(exchange | exchanges) views",
     "keep each other informed"
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
     "De inbreng wordt geborgd.",
     "De wethouders wisselen van gedachten over de voortgang.",
     "De wethouders nemen de adviezen ter harte.",
     "De wethouders houden elkaar op de hoogte.",
     "De wethouders bewaken de samenhang.",
     "De wethouders komen bijeen ter afstemming.",
     "De wethouders denken mee.",
     "De wethouders raadplegen elkaar."
    ],
    "en": [
     "The aldermen discuss progress.",
     "The municipalities align their policies.",
     "The aldermen exchange views on progress.",
     "The aldermen keep each other informed."
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
     "(partijen | gemeenten | colleges) ...2 (zijn voornemens | zijn bereid | wensen) ...10 te",
     "(heeft | hebben) ...2 voornemen",
     "(is | zijn) van plan",
     "(ligt | is) ...2 bedoeling",
     "(partijen | gemeenten | colleges | centrumgemeente | gastgemeente) ...2 (zijn | is) (bereid | genegen | geneigd)",
     "is het voornemen"
    ],
    "en": [
     "(intend | intends | wish | wishes) to",
     "(parties | municipalities | executives) are willing to",
     "(it is intended | plans to | plan to)"
    ]
   },
   "alsoInArticle": true,
   "firmer": {
    "nl": "Schrijf wat de partijen doen; een voornemen hoort in de considerans.",
    "en": "Write what the parties do; an intention belongs in the recitals."
   },
   "examples": {
    "nl": [
     "De gemeenten hebben de intentie de raden te informeren.",
     "De partijen zijn voornemens de raden te informeren.",
     "De gemeenten hebben het voornemen de raden te informeren.",
     "De gemeenten zijn van plan de raden te informeren.",
     "Het ligt in de bedoeling de raden te informeren.",
     "De gemeenten zijn genegen de raden te informeren.",
     "Het is het voornemen de raden te informeren."
    ],
    "en": [
     "The parties intend to inform the councils.",
     "The parties are willing to inform the councils.",
     "It is intended that the councils are informed."
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
     "in gezamenlijkheid",
     "(gedeelde | gemeenschappelijke | collectieve) verantwoordelijkheid",
     "(samen | tezamen | gemeenschappelijk) verantwoordelijk",
     "(dragen) (gezamenlijk | samen) [de] (zorg | verantwoordelijkheid)",
     "(gemeenten | partijen | colleges | deelnemers | wij) (samen | gezamenlijk | tezamen) ...4 (voorbereid | opgesteld | uitgevoerd | ontwikkeld | gemaakt)",
     "verantwoordelijkheid ...6 (rust | berust) ...2 (gemeenten | partijen | deelnemers) (samen | gezamenlijk | tezamen)",
     "(met elkaar | allen) verantwoordelijk"
    ],
    "en": [
     "(jointly responsible | joint responsibility)",
     "(shared responsibility | share responsibility | share the responsibility)"
    ]
   },
   "firmer": {
    "nl": "Wijs voor elke taak één verantwoordelijke aan.",
    "en": "Appoint one who is responsible for each task."
   },
   "examples": {
    "nl": [
     "De gemeenten zijn gezamenlijk verantwoordelijk voor het beleid.",
     "Het beleid wordt in gezamenlijkheid gemaakt.",
     "Het beleid is een gedeelde verantwoordelijkheid.",
     "Wij zijn samen verantwoordelijk voor het beleid.",
     "De gemeenten dragen gezamenlijk zorg voor het beleid.",
     "Het beleid wordt door de gemeenten samen voorbereid.",
     "De verantwoordelijkheid voor het beleid berust bij de gemeenten tezamen.",
     "De gemeenten zijn met elkaar verantwoordelijk voor het beleid."
    ],
    "en": [
     "The municipalities are jointly responsible for policy.",
     "The municipalities share responsibility for policy."
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
     "(passende | passend) (bijdrage | vergoeding | tarief)",
     "(passend | passende | adequate | nette | evenredige | billijke | toereikende | eerlijke) (bedrag | bijdrage | vergoeding | tarief)",
     "recht (doet | doen) aan"
    ],
    "en": [
     "market rate*",
     "(appropriate | fitting) (contribution | fee | compensation)",
     "(suitable | fair | adequate) (contribution | fee | compensation)"
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
     "De deelnemers betalen een passende bijdrage.",
     "De deelnemers betalen een adequate vergoeding.",
     "De deelnemers betalen een bijdrage die recht doet aan het gebruik."
    ],
    "en": [
     "Purchasing takes place at market rates.",
     "The participants pay an appropriate contribution.",
     "The participants pay a fair contribution."
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
     "voldoende (capaciteit | formatie | personeel | medewerkers | menskracht | middelen)",
     "(voldoende | genoeg | toereikende | adequate | benodigde | nodige) [en deskundig | personele | gekwalificeerde | deskundige] (capaciteit | formatie | personeel | medewerkers | menskracht | middelen | mensen | bezetting)"
    ],
    "en": [
     "(sufficient | adequate) (capacity | staff | personnel | means | resources)",
     "(enough | appropriate) (capacity | staff | staffing | personnel | people)"
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
     "De centrumgemeente stelt voldoende capaciteit beschikbaar.",
     "De centrumgemeente zorgt voor een adequate personele bezetting."
    ],
    "en": [
     "The host municipality provides sufficient capacity.",
     "The host municipality provides enough staff."
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
