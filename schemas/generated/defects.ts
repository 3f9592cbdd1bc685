// Written by `npm run generate`. Do not edit.
import type { Defect } from '../src/defect.js';

export const defects: readonly Defect[] = [
 {
  "id": "deferred-term",
  "code": "deferred-without-decider",
  "severity": "warning",
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "uitgestelde afspraak zonder beslisser",
   "en": "agreement put off without a decider"
  },
  "phrases": {
   "nl": [
    "[op een] [nog] nader (te bepalen | in te vullen | uit te werken | overeen te komen | vast te stellen | af te spreken)",
    "(zo nodig | indien nodig | desgewenst) ...6 nader (uitgewerkt | geregeld | bepaald | vastgelegd)",
    "(wordt | worden) [te zijner tijd | later | op een later moment | op een later tijdstip] nader (bepaald | ingevuld | uitgewerkt)",
    "(wordt | worden) (te zijner tijd | op een later moment | op een later tijdstip) ...4 (bepaald | vastgesteld | afgesproken | overeengekomen | geregeld)"
   ],
   "en": [
    "(to be | will be | shall be) (determined | agreed | decided | worked out | settled) ...8 (later | at a later (date | stage | time) | in due course)",
    "[still | yet] to be (determined | agreed [upon] | worked out)",
    "at a (date | time) to be (determined | agreed)"
   ]
  },
  "unless": {
   "nl": [
    "door ...8 nader",
    "nader ...4 door",
    "(door | vastgesteld door | bepaald door) [de | het] (<orgaan> | partijen | deelnemers | colleges | raden | minister | directeur)",
    "(<datum> | binnen <termijn>)",
    "(<orgaan> | partijen | deelnemers | colleges | raden | directeur) ...3 (stelt | stellen | bepaalt | bepalen | legt | leggen | besluit | besluiten | beslist | beslissen)",
    "(in | bij) [de | het | een] (*overeenkomst | bijlage* | mandaatbesluit | *verordening | *protocol | *plan | reglement | beleidsregels | wet | dvo)"
   ],
   "en": [
    "(determined | agreed | decided | worked out | settled) ...4 by",
    "(<datum> | within <termijn>)",
    "(executive* | council* | parties | board | group | minister) ...4 (shall | will) (determine | decide | agree | adopt)",
    "(in | by) ...2 (annex* | schedule* | protocol | by-law*)"
   ]
  },
  "wrong": {
   "nl": "Hier wordt een afspraak uitgesteld. Er staat niet wie haar maakt, wanneer en volgens welke maatstaf.",
   "en": "Here something is put off. It does not say who will settle it, when, and by which standard."
  },
  "remedy": {
   "nl": "Noem wie beslist, uiterlijk wanneer en volgens welke maatstaf, of maak de afspraak nu.",
   "en": "Name who decides, by when and by which standard, or settle it now."
  },
  "sources": [
   {
    "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia Wat zagen we ook",
    "short": "workshop Robuustere samenwerking BW/MO",
    "certainty": "S",
    "kind": "practice",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "De centrumgemeente ontvangt een nader te bepalen bedrag.",
    "Zo nodig wordt het mandaat nader uitgewerkt.",
    "De verdeling wordt te zijner tijd nader bepaald.",
    "De hoogte van de bijdrage wordt op een later moment vastgesteld."
   ],
   "en": [
    "The numbers of dwellings will be agreed with the housing associations at a later date.",
    "The contribution is still to be determined.",
    "The review takes place at a date to be agreed."
   ]
  },
  "counterexamples": {
   "nl": [
    "De gemeenten voldoen de bijdrage in door hen nader te bepalen termijnen.",
    "De plaats wordt door het algemeen bestuur nader bepaald.",
    "Het bedrag is door het algemeen bestuur nader te bepalen.",
    "De tarieven worden nader uitgewerkt in bijlage 2.",
    "De verdeling wordt nader bepaald, uiterlijk op 1 juli 2027."
   ],
   "en": [
    "The amount is to be determined by the general board.",
    "The rates will be determined by the Executives later this year, before 1 July 2027."
   ]
  }
 },
 {
  "id": "unlimited-indemnity",
  "code": "clause-unsound",
  "topic": "liability",
  "severity": "warning",
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "vrijwaring zonder grens",
   "en": "indemnity without a limit"
  },
  "phrases": {
   "nl": [
    "(vrijwaart | vrijwaren) ...10 (alle | elke | iedere | enige) (aanspraken | aanspraak | vorderingen | vordering | schade | claims | kosten)"
   ],
   "en": [
    "(indemnify | indemnifies) ...10 (all | any) (claims | claim | loss | losses | damage | liability | liabilities)"
   ]
  },
  "unless": {
   "nl": [
    "(<bedrag> | maximaal | ten hoogste | maximum)",
    "(tenzij | behalve | behoudens | mits | voor zover | uitgezonderd | met uitzondering | opzet | schuld | nalaten | toerekenbaar)",
    "(over en weer | elkaar | aanbieder* | niet | geen)"
   ],
   "en": [
    "(<bedrag> | maximum | not exceeding | up to)",
    "(unless | except | insofar | to the extent | fault | negligence | wilful)",
    "(each other | provider* | no | not)"
   ]
  },
  "wrong": {
   "nl": "Deze vrijwaring heeft geen grens, ook niet voor schade door opzet of nalatigheid van wie wordt gevrijwaard.",
   "en": "This indemnity has no limit, not even for loss by intent or negligence of who is indemnified."
  },
  "remedy": {
   "nl": "Zonder opzet en grove schuld uit, noem een maximum, en regel de verdeling van schade en de verzekering.",
   "en": "Leave out intent and gross negligence, name a maximum, and settle the sharing of loss and the insurance."
  },
  "sources": [
   {
    "ref": "praktijk van aansprakelijkheidsclausules",
    "certainty": "G",
    "kind": "practice",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "De deelnemers vrijwaren de centrumgemeente voor alle aanspraken van derden."
   ],
   "en": [
    "The participants indemnify the host municipality against all claims of third parties."
   ]
  },
  "counterexamples": {
   "nl": [
    "De deelnemers vrijwaren de centrumgemeente voor alle aanspraken van derden, behalve bij opzet of grove schuld.",
    "De aanbieder vrijwaart de gemeenten voor alle aanspraken van derden."
   ],
   "en": [
    "The participants indemnify the host municipality against all claims, up to € 250,000 a year."
   ]
  }
 },
 {
  "id": "budget-adopted-by-one",
  "code": "clause-unsound",
  "topic": "planning-control",
  "severity": "warning",
  "forms": [
   "centrumregeling",
   "samenwerkingsovereenkomst",
   "dvo",
   "convenant"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "begroting vastgesteld door één gemeente",
   "en": "budget adopted by one municipality"
  },
  "phrases": {
   "nl": [
    "(raad | college | burgemeester en wethouders) van (<gemeente> | de centrumgemeente | de gastgemeente) stelt de begroting ...6 vast & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "(centrumgemeente | gastgemeente) stelt de begroting ...6 vast & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming"
   ],
   "en": [
    "(council | executive) of (<gemeente> | the host municipality | the centre municipality) adopts the budget & !views & !consent & !approv*",
    "host municipality adopts the budget & !views & !consent & !approv*"
   ]
  },
  "unless": {
   "nl": [
    "(niet | eigen | gehoord | overleg | nadat | na | elke | elk | iedere)"
   ],
   "en": [
    "(not | own | after | each | every)"
   ]
  },
  "wrong": {
   "nl": "Eén gemeente stelt hier de begroting vast waaraan de andere meebetalen, zonder dat staat dat zij daarover iets te zeggen hebben.",
   "en": "One municipality adopts the budget here to which the others contribute, and it does not say that they have a say in it."
  },
  "remedy": {
   "nl": "Laat alle colleges vaststellen, of vraag vooraf hun instemming of de zienswijze van hun raden.",
   "en": "Have all executives adopt it, or ask beforehand for their consent or for the views of their councils."
  },
  "sources": [
   {
    "ref": "Dragt en Den Hartog, Naar robuustere gemeentelijke samenwerking BW/MO, workshop, dia's Exemplarische casussen en Succesprincipes",
    "short": "workshop Robuustere samenwerking BW/MO",
    "certainty": "S",
    "kind": "practice",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Het college van de centrumgemeente stelt de begroting vóór 15 december vast.",
    "De centrumgemeente stelt de begroting vast."
   ],
   "en": [
    "The council of the host municipality adopts the budget.",
    "The host municipality adopts the budget before 15 December."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges stellen de begroting vóór 15 december vast.",
    "De raad van de centrumgemeente stelt de begroting vast, met inachtneming van de zienswijzen van de andere raden.",
    "Het college van elke gemeente stelt de begroting vast."
   ],
   "en": [
    "The council of the host municipality adopts the budget with the consent of the other executives."
   ]
  }
 },
 {
  "id": "alderman-signs",
  "code": "clause-unsound",
  "topic": "parties",
  "severity": "warning",
  "forms": [
   "convenant",
   "samenwerkingsovereenkomst",
   "dvo"
  ],
  "zones": [
   "preamble",
   "body",
   "signatures"
  ],
  "section": "any",
  "title": {
   "nl": "vertegenwoordiging door een wethouder zonder volmacht",
   "en": "representation by an alderman without power of attorney"
  },
  "phrases": {
   "nl": [
    "(vertegenwoordigd door | vertegenwoordigt) [haar | zijn | de] wethouder"
   ],
   "en": [
    "represented by [its | the | an] (alderman | alderperson)"
   ]
  },
  "unless": {
   "nl": [
    "(volmacht | gemachtigd | machtiging | gevolmachtigde | opgedragen | burgemeester)"
   ],
   "en": [
    "(power of attorney | authorised | authorisation | mayor)"
   ]
  },
  "wrong": {
   "nl": "Hier vertegenwoordigt een wethouder de gemeente, terwijl dat aan de burgemeester is. De burgemeester kan het opdragen, maar dat staat er niet.",
   "en": "An alderman represents the municipality here, which is for the mayor to do. The mayor can assign it, but the text does not say so."
  },
  "remedy": {
   "nl": "Noem de volmacht van de burgemeester met datum, of laat de burgemeester tekenen.",
   "en": "Name the power of attorney of the mayor with its date, or have the mayor sign."
  },
  "sources": [
   {
    "ref": "Gemeentewet art. 171",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "de gemeente Dijkdorp, vertegenwoordigd door wethouder A. Jansen;",
    "de gemeente Dijkdorp, vertegenwoordigd door haar wethouder;"
   ],
   "en": [
    "the municipality of Dijkdorp, represented by its alderman;"
   ]
  },
  "counterexamples": {
   "nl": [
    "de gemeente Dijkdorp, vertegenwoordigd door haar burgemeester;",
    "de gemeente Dijkdorp, krachtens volmacht van de burgemeester vertegenwoordigd door wethouder A. Jansen;"
   ],
   "en": [
    "the municipality of Dijkdorp, represented by its mayor;"
   ]
  }
 },
 {
  "id": "region-binding",
  "code": "clause-unlawful",
  "topic": "national-accessibility",
  "severity": "error",
  "layer": "bw-mo",
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "eis van binding met de regio",
   "en": "requirement of ties with the region"
  },
  "phrases": {
   "nl": [
    "(uitsluitend | alleen | slechts) [voor] (inwoners | ingezetenen | personen | clienten) (van | uit) [de | een] (regio | deelnemende | gemeente | gemeenten | deelnemers | regiogemeenten) & (beschermd wonen | *opvang | BW | MO) & (aanmerking | toegang | toegelaten | melden | recht | plaats | opgevangen | gebruik*)",
    "(alleen | uitsluitend | slechts) (personen | mensen | clienten | inwoners | burgers | zij | degene) die ...8 in de (regio | gemeente | gemeenten | deelnemende gemeenten) ...4 (gewoond | wonen | woont | woonden | ingeschreven | woonachtig) & (beschermd wonen | *opvang | BW | MO) & (aanmerking | toegang | toegelaten | melden | recht | plaats | opgevangen | gebruik*)",
    "(moet | moeten | dient | dienen) ...8 <termijn> in de (regio | gemeente) ...4 (gewoond | ingeschreven | verbleven) & (beschermd wonen | *opvang | BW | MO)",
    "(toegang tot | aanmerking voor) (beschermd wonen | opvang | de opvang) ...12 (binding met de regio | regiobinding) ...6 (vereist | voorwaarde | vereiste | aantonen)"
   ],
   "en": [
    "(only | exclusively) (residents | inhabitants | persons | people) (of | from) the (region | municipality | municipalities | participating) & (sheltered | shelter) & (admitted | access | eligible | entitled | place | apply)",
    "(only | exclusively) (residents | inhabitants | persons | people | those) who have ...6 (lived | resided) ...6 (region | municipality) & (sheltered | shelter)",
    "(must | shall) have (lived | resided) ...6 <termijn> & (region | municipality) & (sheltered | shelter)"
   ]
  },
  "unless": {
   "nl": [
    "(niet | geen | ongeacht | ook)",
    "(kosten | bekostig* | verdeel* | verdeling | tellen | telt)",
    "(clientenraad | adviesraad | klankbordgroep | panel | lidmaatschap | werkgroep | nazorg | preventie | voorliggend*)"
   ],
   "en": [
    "(no | not | regardless)",
    "(panel | advisory | aftercare | prevention)"
   ]
  },
  "wrong": {
   "nl": "Hier geldt voor beschermd wonen of opvang een eis van wonen in de regio. Deze voorzieningen staan open voor elke ingezetene van Nederland.",
   "en": "Here sheltered housing or shelter is kept for people who live in the region. These provisions are open to every resident of the Netherlands."
  },
  "remedy": {
   "nl": "Schrap de eis. Regel liever hoe wordt bepaald waar iemand het best terechtkan, en wie hem tot dan opvangt.",
   "en": "Strike the requirement. Settle instead how it is determined where somebody is best placed, and who takes the person in until then."
  },
  "sources": [
   {
    "ref": "Wmo 2015 art. 1.2.1 onder b en c",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Uitsluitend inwoners van de regio komen in aanmerking voor opvang.",
    "Alleen inwoners van de regio kunnen gebruik maken van de vrouwenopvang.",
    "Alleen personen die ten minste drie jaar in de regio hebben gewoond, komen in aanmerking voor beschermd wonen.",
    "Een aanvrager voor beschermd wonen moet ten minste een jaar in de regio hebben gewoond.",
    "Voor toegang tot beschermd wonen is een aantoonbare binding met de regio vereist."
   ],
   "en": [
    "Only residents of the region are admitted to the shelter.",
    "Only persons who have lived in the region for two years are admitted to sheltered housing.",
    "An applicant for sheltered housing must have lived for two years in the region."
   ]
  },
  "counterexamples": {
   "nl": [
    "Ingezetenen van Nederland kunnen zich melden voor opvang.",
    "Niet alleen inwoners van de regio kunnen zich melden voor opvang.",
    "Een uitstromer van buiten de regio komt op dezelfde voorwaarden in aanmerking voor opvang.",
    "Voor de kosten van beschermd wonen tellen alleen inwoners van de deelnemende gemeenten mee die er recht op hebben.",
    "Alleen inwoners van de gemeente kunnen zitting nemen in de adviesraad beschermd wonen."
   ],
   "en": [
    "The shelter is open to residents of the Netherlands, regardless of where they lived.",
    "The panel on sheltered housing consists of only residents of the region."
   ]
  }
 },
 {
  "id": "pending-bill-as-law",
  "code": "clause-unsound",
  "topic": "decentralisation-finance",
  "severity": "warning",
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
  ],
  "layer": "bw-mo",
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "vaste datum voor een wet die er nog niet is",
   "en": "fixed date for a law that is not there yet"
  },
  "phrases": {
   "nl": [
    "(woonplaatsbeginsel | doordecentralisatie) ...12 (per | met ingang van | vanaf) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031)",
    "(per | met ingang van | vanaf) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) ...8 (woonplaatsbeginsel | doordecentralisatie | doorgedecentraliseerd)",
    "(per | met ingang van | vanaf) <datum> ...3 (ontvangen | krijgen | ontvangt | krijgt) [alle | elke | de] (gemeenten | gemeente) ...4 (budget | middelen | rijksmiddelen) ...8 (beschermd wonen | opvang | BW)",
    "(gemeenten | gemeente) ...2 (per | met ingang van | vanaf) <datum> zelf [financieel] verantwoordelijk ...6 (beschermd wonen | opvang | BW)"
   ],
   "en": [
    "(residence principle | principle of residence | further decentralisation | full decentralisation) ...12 (on | from | as of | as from) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031)",
    "(on | from | as of | as from) <datum> ...8 (residence principle | principle of residence | further decentralisation | full decentralisation)",
    "(from | as of | as from) <datum> ...3 (municipalities | municipality) ...3 (receive | receives) ...6 (budget | grant | funds) ...8 (sheltered | shelter)"
   ]
  },
  "unless": {
   "nl": [
    "(inwerkingtreding | in werking | als | indien | wanneer | zodra | mits | tenzij)",
    "(verwacht* | verwachting | voornemen* | wetsvoorstel | beoogd* | mogelijk)",
    "(geevalueerd | evaluatie)",
    "(regiovisie | actieplan | notitie | onderzoek | verkenning | peildatum)"
   ],
   "en": [
    "(if | when | once | unless | enters into force | entry into force)",
    "(expected | proposed | bill | envisaged | possible)",
    "(vision | memorandum | study)"
   ]
  },
  "wrong": {
   "nl": "Deze datum gaat uit van een wet die er nog niet is. De invoering van het woonplaatsbeginsel en de verdeling van de middelen over alle gemeenten (wetsvoorstel 36 288) is al vaker uitgesteld.",
   "en": "This date counts on a law that is not there yet. The principle of residence and the distribution of the funds among all municipalities (bill 36 288) have been put off more than once."
  },
  "remedy": {
   "nl": "Verbind de afspraak aan de inwerkingtreding van de wet, en regel wat tot die dag geldt.",
   "en": "Tie the arrangement to the entry into force of the law, and settle what holds until that day."
  },
  "sources": [
   {
    "ref": "wetsvoorstel 36 288 (woonplaatsbeginsel beschermd wonen)",
    "certainty": "S",
    "kind": "publication",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Het woonplaatsbeginsel geldt per 1 januari 2026.",
    "De doordecentralisatie gaat in vanaf 2027.",
    "Met ingang van 1 januari 2027 geldt het woonplaatsbeginsel.",
    "Per 1 januari 2024 ontvangen alle gemeenten zelf budget voor beschermd wonen.",
    "De gemeenten zijn per 1 januari 2025 zelf financieel verantwoordelijk voor beschermd wonen."
   ],
   "en": [
    "The principle of residence applies from 1 January 2026.",
    "From 1 January 2027 the principle of residence applies.",
    "From 1 January 2024 all municipalities receive their own budget for sheltered housing."
   ]
  },
  "counterexamples": {
   "nl": [
    "Vanaf inwerkingtreding van het woonplaatsbeginsel geldt bijlage 5.",
    "Als het woonplaatsbeginsel per 1 januari 2027 wordt ingevoerd, herzien partijen de sleutel.",
    "Partijen werken vóór 1 januari 2027 scenario's voor de doordecentralisatie uit."
   ],
   "en": [
    "From the entry into force of the principle of residence, Annex 5 applies.",
    "If the principle of residence applies from 1 January 2027, the key is revised."
   ]
  }
 },
 {
  "id": "exit-needs-consent",
  "code": "clause-unlawful",
  "topic": "withdrawal",
  "severity": "error",
  "forms": [
   "centrumregeling",
   "openbaar-lichaam",
   "bedrijfsvoeringsorganisatie",
   "gemeenschappelijk-orgaan"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "uittreding met instemming van anderen",
   "en": "withdrawal with the consent of others"
  },
  "phrases": {
   "nl": [
    "(uittreden | uittreding | uittreedt | treedt ...6 uit) ...20 (instemming | toestemming | goedkeuring | bekrachtiging | akkoord) van [de colleges van | de raden van | ten minste <getal>] [de | het | alle | elk van de] (overige | andere | alle | deelnemers | deelnemende | algemeen bestuur | dagelijks bestuur | bestuur | stuurgroep | centrumgemeente | gastgemeente | partijen)",
    "(uittreden | uittreding) ...15 (overige | andere | alle) ...3 (instemmen | stemmen ...4 in | ingestemd | akkoord)",
    "(algemeen bestuur | dagelijks bestuur | stuurgroep | alle deelnemers | overige deelnemers) ...6 (instemt | instemmen | stemt in | stemmen in) met [de | een] (uittreding | uittreden)",
    "(opzeggen | opzegging van deze (regeling | overeenkomst) | zegt ...4 op) ...15 (instemming | toestemming | goedkeuring) van [de] (overige | andere | alle | partijen | deelnemers | centrumgemeente | gastgemeente)"
   ],
   "en": [
    "(withdraw | withdraws | withdrawal) ...15 (consent | approval | agreement) of [all] [the] (others | other | remaining | all | board | general board | steering group | host municipality | municipalities | parties)"
   ]
  },
  "unless": {
   "nl": [
    "(zonder | geen | niet | noch | hoeft | hoeven)",
    "(uittredingsplan* | uittreedplan* | uittreedsom* | gevolgen)",
    "(aanbieder* | cliënt* | lid | leden | mandaat)",
    "(toetreding | toetreden)"
   ],
   "en": [
    "(without | no | not | nor)",
    "(exit plan | consequences | member* | provider* | client* | mandate)",
    "(accession | accede)"
   ]
  },
  "wrong": {
   "nl": "Uittreden hangt hier af van de instemming van anderen. Uittreden is een bevoegdheid van de deelnemer zelf.",
   "en": "Withdrawal depends here on the consent of others. To withdraw is for the participant alone to decide."
  },
  "remedy": {
   "nl": "Schrap de instemming. Regel wel de opzegtermijn, de financiële gevolgen en de continuïteit voor cliënten.",
   "en": "Strike the consent. Do settle the notice, the financial consequences and continuity for clients."
  },
  "sources": [
   {
    "ref": "ABRvS 15 april 2015, ECLI:NL:RVS:2015:1198",
    "certainty": "S",
    "kind": "publication",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Uittreding behoeft de instemming van alle overige deelnemers.",
    "Een deelnemer kan uittreden per 1 januari, na toestemming van zijn raad en na goedkeuring van het algemeen bestuur.",
    "Uittreding is mogelijk als alle overige colleges daarmee instemmen.",
    "Het besluit werkt zodra het algemeen bestuur instemt met de uittreding.",
    "Een gemeente kan de samenwerking opzeggen met toestemming van de overige gemeenten."
   ],
   "en": [
    "Withdrawal requires the consent of all other participants."
   ]
  },
  "counterexamples": {
   "nl": [
    "Uittreding geschiedt na toestemming van de eigen raad.",
    "Een deelnemer kan uittreden na toestemming van zijn raad en zonder instemming van de andere deelnemers.",
    "Het uittredingsplan bij uittreding behoeft de goedkeuring van het algemeen bestuur.",
    "Toetreding en uittreding worden gemeld aan de overige deelnemers.",
    "Een lid van het bestuur kan uittreden met toestemming van het bestuur."
   ],
   "en": [
    "A participant may withdraw without the consent of the others.",
    "A participant may withdraw after the consent of its own council."
   ]
  }
 },
 {
  "id": "exit-needs-consent-contract",
  "code": "clause-unsound",
  "topic": "withdrawal",
  "severity": "warning",
  "forms": [
   "convenant",
   "samenwerkingsovereenkomst",
   "dvo"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "opzegging met instemming van anderen",
   "en": "notice with the consent of others"
  },
  "phrases": {
   "nl": [
    "(uittreden | uittreding | uittreedt | treedt ...6 uit) ...20 (instemming | toestemming | goedkeuring | bekrachtiging | akkoord) van [de colleges van | de raden van | ten minste <getal>] [de | het | alle | elk van de] (overige | andere | alle | deelnemers | deelnemende | algemeen bestuur | dagelijks bestuur | bestuur | stuurgroep | centrumgemeente | gastgemeente | partijen)",
    "(uittreden | uittreding) ...15 (overige | andere | alle) ...3 (instemmen | stemmen ...4 in | ingestemd | akkoord)",
    "(algemeen bestuur | dagelijks bestuur | stuurgroep | alle deelnemers | overige deelnemers) ...6 (instemt | instemmen | stemt in | stemmen in) met [de | een] (uittreding | uittreden)",
    "(opzeggen | opzegging van deze (regeling | overeenkomst) | zegt ...4 op) ...15 (instemming | toestemming | goedkeuring) van [de] (overige | andere | alle | partijen | deelnemers | centrumgemeente | gastgemeente)"
   ],
   "en": [
    "(withdraw | withdraws | withdrawal) ...15 (consent | approval | agreement) of [all] [the] (others | other | remaining | all | board | general board | steering group | host municipality | municipalities | parties)"
   ]
  },
  "unless": {
   "nl": [
    "(zonder | geen | niet | noch | hoeft | hoeven)",
    "(uittredingsplan* | uittreedplan* | uittreedsom* | gevolgen)",
    "(aanbieder* | cliënt* | lid | leden | mandaat)",
    "(toetreding | toetreden)"
   ],
   "en": [
    "(without | no | not | nor)",
    "(exit plan | consequences | member* | provider* | client* | mandate)",
    "(accession | accede)"
   ]
  },
  "wrong": {
   "nl": "Wie wil stoppen, heeft hier de instemming van anderen nodig. Eén partij kan de samenwerking dan nooit uit eigen beweging verlaten.",
   "en": "Whoever wants to leave needs the consent of others here. One party can then never leave of its own accord."
  },
  "remedy": {
   "nl": "Laat elke partij eenzijdig opzeggen, met een termijn en een regeling voor kosten en cliënten.",
   "en": "Let each party give notice by itself, with a term and a rule for costs and clients."
  },
  "sources": [
   {
    "ref": "Regioteam opdrachtgever- en opdrachtnemerschap Wmo en Jeugd, Samenwerken gaat niet vanzelf, augustus 2021",
    "short": "Samenwerken gaat niet vanzelf, 2021",
    "certainty": "S",
    "kind": "publication",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Uittreding behoeft de instemming van alle overige deelnemers.",
    "Een deelnemer kan uittreden per 1 januari, na toestemming van zijn raad en na goedkeuring van het algemeen bestuur.",
    "Uittreding is mogelijk als alle overige colleges daarmee instemmen.",
    "Het besluit werkt zodra het algemeen bestuur instemt met de uittreding.",
    "Een gemeente kan de samenwerking opzeggen met toestemming van de overige gemeenten."
   ],
   "en": [
    "Withdrawal requires the consent of all other participants."
   ]
  },
  "counterexamples": {
   "nl": [
    "Uittreding geschiedt na toestemming van de eigen raad.",
    "Een deelnemer kan uittreden na toestemming van zijn raad en zonder instemming van de andere deelnemers.",
    "Het uittredingsplan bij uittreding behoeft de goedkeuring van het algemeen bestuur.",
    "Toetreding en uittreding worden gemeld aan de overige deelnemers.",
    "Een lid van het bestuur kan uittreden met toestemming van het bestuur."
   ],
   "en": [
    "A participant may withdraw without the consent of the others.",
    "A participant may withdraw after the consent of its own council."
   ]
  }
 },
 {
  "id": "own-scope-extension",
  "code": "clause-unlawful",
  "topic": "scope-tasks",
  "severity": "error",
  "forms": [
   "openbaar-lichaam",
   "bedrijfsvoeringsorganisatie",
   "gemeenschappelijk-orgaan"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "bestuur breidt zijn eigen taken uit",
   "en": "board that extends its own tasks"
  },
  "phrases": {
   "nl": [
    "(algemeen bestuur | dagelijks bestuur | bestuur | orgaan) (kan | kunnen | besluit | is bevoegd) ...12 (uitbreiding van | uit te breiden | uitbreiden) & (taken | bevoegdheden | takenpakket)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) kan ...2 besluiten ...8 (andere | nieuwe | meer | extra | aanvullende) (taken | bevoegdheden)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) kan ...6 (taken | bevoegdheden) ...4 toevoegen aan"
   ],
   "en": [
    "board may ...10 (extend | extension of | expand) ...6 (powers | tasks)",
    "board may ...6 decide ...8 (other | further | additional | new) (powers | tasks)"
   ]
  },
  "unless": {
   "nl": [
    "(niet | geen | voorstel | voorstellen | voorstelt)",
    "(wijziging van de regeling | wijzigen van de regeling | gemeenteraden | raden | colleges)",
    "(op verzoek van | commissie* | opdragen | opdraagt | voorzitter | directeur)",
    "personeel"
   ],
   "en": [
    "(no | not | propose | proposes | proposal | request of | at the request)",
    "(amendment | amend | councils | executives | committee* | director | chair)"
   ]
  },
  "wrong": {
   "nl": "Hier kan het bestuur zelf zijn taken of bevoegdheden uitbreiden. De regeling bepaalt welke bevoegdheden worden overgedragen; dat kan zij niet aan het bestuur overlaten.",
   "en": "Here the board itself can extend its tasks or powers. The arrangement determines which powers are transferred; it cannot leave that to the board."
  },
  "remedy": {
   "nl": "Schrap de bepaling. Uitbreiding vraagt wijziging van de regeling, met toestemming van de raden.",
   "en": "Strike the provision. An extension takes an amendment of the arrangement, with the consent of the councils."
  },
  "sources": [
   {
    "ref": "Wgr art. 10 lid 2",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Het algemeen bestuur kan besluiten tot uitbreiding van de overgedragen bevoegdheden.",
    "Het algemeen bestuur kan besluiten dat het lichaam ook andere taken uitvoert.",
    "Het bestuur kan nieuwe taken aan het takenpakket toevoegen aan de bijlage."
   ],
   "en": [
    "The general board may decide on the extension of its powers.",
    "The general board may at any time decide that the body carries out other tasks."
   ]
  },
  "counterexamples": {
   "nl": [
    "Wijziging van bevoegdheden vereist wijziging van de regeling.",
    "Het algemeen bestuur kan aan de colleges voorstellen de taken uit te breiden.",
    "Het algemeen bestuur kan besluiten de voorzitter andere taken op te dragen.",
    "Het algemeen bestuur kan besluiten om op verzoek van een deelnemer aanvullende taken uit te voeren."
   ],
   "en": [
    "An extension of powers requires an amendment of the arrangement.",
    "The general board may propose to extend the tasks."
   ]
  }
 },
 {
  "id": "council-in-operational-organisation",
  "code": "clause-unlawful",
  "topic": "parties",
  "severity": "error",
  "forms": [
   "bedrijfsvoeringsorganisatie"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "raad als deelnemer aan een bedrijfsvoeringsorganisatie",
   "en": "council as participant in an operational organisation"
  },
  "phrases": {
   "nl": [
    "(raad | raden | gemeenteraad | gemeenteraden) [en] [de] [college | colleges] ...5 (nemen | neemt) deel aan (deze | de) (regeling | bedrijfsvoeringsorganisatie)",
    "(raad | raden | gemeenteraad | gemeenteraden) [en] [de] [colleges] ...3 (treffen | treft) (deze | de | een) [gemeenschappelijke] regeling",
    "(raad | raden | gemeenteraad | gemeenteraden) ...6 (zijn | is) [ook | mede | eveneens] deelnemer*",
    "(deelnemer | deelnemers) [aan de regeling] (zijn | is) de (raad | raden | gemeenteraad | gemeenteraden)"
   ],
   "en": [
    "(council | councils) ...8 (participate | participates | take part | takes part) in (this | the) (arrangement | organisation)",
    "(council | councils) ...6 (are | is) [the | a] participant*"
   ]
  },
  "unless": {
   "nl": [
    "(toestemming | zienswijze* | geen | niet | evaluatie | vergadering* | namens)"
   ],
   "en": [
    "(consent | views | no | not | evaluation | meeting*)"
   ]
  },
  "wrong": {
   "nl": "Hier neemt de raad deel. Aan een bedrijfsvoeringsorganisatie nemen uitsluitend colleges deel.",
   "en": "Here the council takes part. In an operational organisation only municipal executives take part."
  },
  "remedy": {
   "nl": "Laat alleen de colleges de regeling treffen, of kies een andere vorm.",
   "en": "Have the executives alone make the arrangement, or choose another form."
  },
  "sources": [
   {
    "ref": "Wgr art. 8 lid 3",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "De raden en de colleges nemen deel aan de regeling.",
    "De raden treffen deze regeling met de colleges.",
    "De raden van de gemeenten zijn deelnemer.",
    "Deelnemers zijn de raden en de colleges van de gemeenten."
   ],
   "en": [
    "The councils and the executives take part in the arrangement.",
    "The councils of the municipalities are participants."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges nemen deel aan de regeling.",
    "De raden geven toestemming voordat de colleges deelnemen.",
    "De colleges treffen de regeling na toestemming van de raden.",
    "De deelnemers informeren de raden over de voortgang."
   ],
   "en": [
    "The executives take part in the arrangement with the consent of the councils."
   ]
  }
 },
 {
  "id": "budget-adopted-by-executive-board",
  "code": "clause-unlawful",
  "topic": "planning-control",
  "severity": "error",
  "forms": [
   "openbaar-lichaam"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "begroting of jaarrekening vastgesteld door het dagelijks bestuur",
   "en": "budget or accounts adopted by the executive board"
  },
  "phrases": {
   "nl": [
    "dagelijks bestuur stelt ...3 (begroting | jaarrekening) ...3 vast",
    "dagelijks bestuur stelt ...3 (begroting | jaarrekening) en de (begroting | jaarrekening) ...3 vast",
    "(begroting | jaarrekening) (wordt | worden) ...4 vastgesteld door het dagelijks bestuur",
    "(begroting | jaarrekening) (wordt | worden) door het dagelijks bestuur ...3 vastgesteld"
   ],
   "en": [
    "executive board adopts ...3 (budget | annual accounts | accounts)",
    "(budget | accounts) (is | are) adopted by the executive board"
   ]
  },
  "unless": {
   "nl": [
    "(algemeen bestuur | niet | geen)",
    "(begroting | jaarrekening) op"
   ],
   "en": [
    "(general board | no | not | draft)"
   ]
  },
  "wrong": {
   "nl": "Het dagelijks bestuur stelt hier de begroting of de jaarrekening vast. Die bevoegdheid kan het algemeen bestuur niet overdragen.",
   "en": "Here the executive board adopts the budget or the accounts. The general board cannot hand over that power."
  },
  "remedy": {
   "nl": "Laat het algemeen bestuur vaststellen; het dagelijks bestuur bereidt voor.",
   "en": "Have the general board adopt them; the executive board prepares."
  },
  "sources": [
   {
    "ref": "Wgr art. 33a lid 2",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Het dagelijks bestuur stelt de begroting vast.",
    "Het dagelijks bestuur stelt de begroting en de jaarrekening vóór 1 juli vast.",
    "De jaarrekening wordt vóór 1 juli vastgesteld door het dagelijks bestuur.",
    "De begroting wordt door het dagelijks bestuur jaarlijks vastgesteld."
   ],
   "en": [
    "The executive board adopts the budget.",
    "The accounts are adopted by the executive board."
   ]
  },
  "counterexamples": {
   "nl": [
    "Het algemeen bestuur stelt de begroting vast.",
    "Het dagelijks bestuur stelt de ontwerpbegroting vast en zendt haar aan de raden.",
    "Het dagelijks bestuur stelt de begroting op; het algemeen bestuur stelt haar vast."
   ],
   "en": [
    "The general board adopts the budget.",
    "The executive board adopts the draft budget."
   ]
  }
 },
 {
  "id": "private-court-in-arrangement",
  "code": "clause-unlawful",
  "topic": "disputes",
  "severity": "warning",
  "forms": [
   "centrumregeling",
   "openbaar-lichaam",
   "bedrijfsvoeringsorganisatie",
   "gemeenschappelijk-orgaan",
   "regeling-zonder-meer"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "geschillen uitsluitend naar de rechter of arbiters",
   "en": "disputes to a court or arbitrators only"
  },
  "phrases": {
   "nl": [
    "(bij uitsluiting | uitsluitend | exclusief) ...10 (rechtbank | rechter | arbiter | arbiters | arbitrage | scheidsgerecht) & geschil*",
    "(rechtbank | rechter | arbitrage) ...8 (bij uitsluiting | exclusief) bevoegd & geschil*",
    "(arbitrage | arbiters | scheidsgerecht) ...8 met uitsluiting van & geschil*"
   ],
   "en": [
    "(exclusive jurisdiction | exclusively | solely) ...8 (court | courts | arbitration | arbitrator*) & dispute*",
    "(court | courts) ...8 exclusive jurisdiction & dispute*"
   ]
  },
  "unless": {
   "nl": [
    "(gedeputeerde staten | <artikel> van de wet | onverminderd)",
    "(aanbieder* | opdrachtnemer* | werknemer* | medewerker* | leverancier* | derden)",
    "(niet | geen)"
   ],
   "en": [
    "(provincial executive | without prejudice)",
    "(provider* | contractor* | employee* | supplier* | third part*)",
    "(no | not)"
   ]
  },
  "wrong": {
   "nl": "Geschillen over een gemeenschappelijke regeling worden in beginsel beslist door gedeputeerde staten; de regeling kan dat niet uitsluiten.",
   "en": "Disputes about a joint arrangement are as a rule decided by the provincial executive; the arrangement cannot rule that out."
  },
  "remedy": {
   "nl": "Regel liever overleg en bemiddeling vooraf, onverminderd artikel 28 van de Wgr.",
   "en": "Settle consultation and mediation beforehand instead, without prejudice to article 28 of the Wgr."
  },
  "sources": [
   {
    "ref": "Wgr art. 28",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Geschillen worden bij uitsluiting voorgelegd aan de rechtbank Den Haag.",
    "Bij een geschil is de rechtbank Den Haag exclusief bevoegd.",
    "Geschillen worden beslecht door arbitrage, met uitsluiting van de rechter."
   ],
   "en": [
    "Disputes are submitted exclusively to the court in The Hague.",
    "The court in The Hague has exclusive jurisdiction over disputes."
   ]
  },
  "counterexamples": {
   "nl": [
    "Onverminderd artikel 28 van de wet volgt bij een geschil mediation.",
    "Een geschil met een aanbieder wordt uitsluitend voorgelegd aan de rechtbank.",
    "Geschillen worden eerst besproken in het overleg; daarna beslissen gedeputeerde staten."
   ],
   "en": [
    "Disputes go to the provincial executive after mediation."
   ]
  }
 },
 {
  "id": "published-in-one-gazette",
  "code": "clause-unsound",
  "topic": "publication-entry",
  "severity": "warning",
  "forms": [
   "centrumregeling",
   "openbaar-lichaam",
   "bedrijfsvoeringsorganisatie",
   "gemeenschappelijk-orgaan",
   "regeling-zonder-meer"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "bekendmaking in één gemeenteblad",
   "en": "publication in one municipal gazette"
  },
  "phrases": {
   "nl": [
    "regeling ...6 (bekend | bekendgemaakt | gepubliceerd | geplaatst) ...4 in (haar | zijn | het) eigen gemeenteblad",
    "regeling ...6 (bekend | bekendgemaakt | gepubliceerd | geplaatst) in het gemeenteblad van de (centrumgemeente | gastgemeente | vestigingsgemeente)",
    "(bekendmaking | publicatie) van de regeling ...6 in (haar | zijn | het) [eigen] gemeenteblad van de (centrumgemeente | gastgemeente)"
   ],
   "en": [
    "arrangement ...6 (published | publishes) ...6 in (its | the) own [municipal] gazette",
    "arrangement ...6 (published | publishes) ...4 in the [municipal] gazette of the (host | centre) municipality"
   ]
  },
  "unless": {
   "nl": [
    "(alle | elke | elk | iedere | ieder | overige | andere | deelnemers | deelnemende | ook | tevens)",
    "eigen gemeenteblad ...3 (deelnemer | college)"
   ],
   "en": [
    "(all | each | every | other | participants | participating | also)"
   ]
  },
  "wrong": {
   "nl": "Hier staat niet dat de regeling in alle deelnemende gemeenten wordt bekendgemaakt. Dat moet wel, en zij werkt niet vóór de bekendmaking.",
   "en": "This does not say that the arrangement is published in all participating municipalities. It has to be, and has no effect before that."
  },
  "remedy": {
   "nl": "Schrijf dat het aangewezen gemeentebestuur de regeling in alle deelnemende gemeenten in het gemeenteblad bekendmaakt.",
   "en": "Write that the appointed municipality publishes the arrangement in the gazette in all participating municipalities."
  },
  "sources": [
   {
    "ref": "Wgr art. 26 lid 1",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "De centrumgemeente maakt de regeling bekend in haar eigen gemeenteblad.",
    "Deze regeling wordt bekendgemaakt in het gemeenteblad van de centrumgemeente.",
    "De bekendmaking van de regeling geschiedt in het gemeenteblad van de centrumgemeente."
   ],
   "en": [
    "The host municipality has the arrangement published in its own gazette.",
    "The arrangement is published in the gazette of the host municipality."
   ]
  },
  "counterexamples": {
   "nl": [
    "Het college maakt deze regeling bekend in het gemeenteblad van alle deelnemende gemeenten.",
    "De centrumgemeente maakt het mandaatbesluit bekend in haar eigen gemeenteblad."
   ],
   "en": [
    "The host municipality has the arrangement published in the gazette of all participants."
   ]
  }
 },
 {
  "id": "entry-on-signature",
  "code": "clause-unlawful",
  "topic": "publication-entry",
  "severity": "warning",
  "forms": [
   "regeling-zonder-meer",
   "centrumregeling",
   "openbaar-lichaam",
   "bedrijfsvoeringsorganisatie",
   "gemeenschappelijk-orgaan"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "inwerkingtreding door ondertekening",
   "en": "entry into force by signature"
  },
  "phrases": {
   "nl": [
    "(treedt | treden) ...3 in werking ...4 (na | door | bij | op de dag van) [de] (ondertekening | vaststelling)"
   ],
   "en": [
    "(enters | comes) into force ...4 (after | upon | on | on the day of) (signature | signing | adoption)"
   ]
  },
  "unless": {
   "nl": [
    "(bekendmaking | bekendgemaakt | bekend is gemaakt | gemeenteblad | <datum>)"
   ],
   "en": [
    "(publication | published | gazette | <datum>)"
   ]
  },
  "wrong": {
   "nl": "De regeling treedt hier in werking door ondertekening of vaststelling. Zij wijst zelf een dag aan, en die ligt niet vóór de bekendmaking.",
   "en": "The arrangement enters into force here by signature or adoption. It has to designate a day, which is not before its publication."
  },
  "remedy": {
   "nl": "Noem een dag, met de toevoeging dat de regeling niet in werking treedt voordat zij is bekendgemaakt.",
   "en": "Name a day, and add that the arrangement does not enter into force before it is published."
  },
  "sources": [
   {
    "ref": "Wgr art. 26 lid 3",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Deze regeling treedt in werking na ondertekening door alle colleges.",
    "Deze regeling treedt in werking op de dag van vaststelling."
   ],
   "en": [
    "This arrangement enters into force after signature by all executives."
   ]
  },
  "counterexamples": {
   "nl": [
    "Deze regeling treedt in werking op de dag na die van de bekendmaking, en niet voor ondertekening door alle colleges.",
    "Deze regeling treedt in werking op 1 januari 2027."
   ],
   "en": [
    "This arrangement enters into force on the day after its publication, after signature by all."
   ]
  }
 },
 {
  "id": "mandate-in-contract",
  "code": "clause-unlawful",
  "topic": "mandate",
  "severity": "error",
  "forms": [
   "convenant",
   "samenwerkingsovereenkomst",
   "dvo",
   "regeling-zonder-meer"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "mandaat bij overeenkomst",
   "en": "mandate by contract"
  },
  "phrases": {
   "nl": [
    "(verleent | verlenen) [elk | ieder | hierbij | daartoe | daarvoor | hiertoe] [een | het | algemeen | volledig | doorlopend] mandaat",
    "(verleent | verlenen) [hierbij | daartoe | daarvoor] [aan] (<orgaan> | <gemeente> | de centrumgemeente | de gastgemeente | de opdrachtnemer | opdrachtnemer) ...8 mandaat",
    "(geeft | geven) [hierbij | daartoe | daarvoor | aan] [<orgaan> | <gemeente> | de centrumgemeente | de gastgemeente | de opdrachtnemer] [van <gemeente>] [een | algemeen | volledig] mandaat",
    "(verleent | verlenen | geeft | geven) (met | bij | in | door | krachtens) (deze | dit | de onderhavige | het onderhavige) (*overeenkomst | convenant | regeling) ...6 mandaat",
    "(met | bij | in | door | krachtens) (deze | dit) (*overeenkomst | convenant | regeling) (verleent | verlenen | geeft | geven | wordt) ...8 mandaat",
    "hierbij ...3 (mandaat (verleend | gegeven) | gemandateerd)",
    "(wordt | worden | is | zijn) hierbij ...8 gemandateerd",
    "(mandateert | mandateren) [hierbij] ...4 (bevoegdheid | bevoegdheden | <orgaan>)"
   ],
   "en": [
    "(grant | grants | give | gives | confer | confers) [hereby] [to] [<orgaan> | <gemeente> | the host municipality | the centre municipality] ...4 (mandate | mandates)",
    "hereby (grant | grants | give | gives | confer | confers) ...8 (mandate | mandates)",
    "hereby (mandate | mandates | mandated)",
    "(is | are) hereby mandated",
    "(grant | grants | confer | confers) [hereby] ...8 authority to (decide | take decisions)"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | noch | nooit | evenmin | zonder)",
    "(kan | kunnen | mag | mogen | zal | zullen)",
    "(*mandaatbesluit* | *mandaatregeling* | *mandaatregister* | *mandaatlijst* | *volmachtbesluit* | *mandaatstatuut*)",
    "((in | als) bijlage | opgenomen in)",
    "(afzonderlijk* | apart* | separa* | eigen) ...3 (besluit* | regeling*)",
    "bij besluit* van",
    "(het | tot | voor) ...2 (verlenen | mandateren)",
    "te mandateren",
    "(indien | als | wanneer | voor zover | voordat | nadat | zodra)",
    "(medewerking | overleg* | vertegenwoordiger* | portefeuillehouder* | ledenvergadering* | achterban | onderhandel*)"
   ],
   "en": [
    "(no | not | nor | nothing | never | without | neither)",
    "(may | can | will | shall)",
    "(separate | separately)",
    "(mandate decision* | mandating decision* | mandate regulation* | power of attorney)",
    "(by | in | under) [a | its | their] [own] decision*",
    "(if | when | before | after | once | insofar)",
    "(meeting* | representative* | negotiat* | membership)"
   ]
  },
  "wrong": {
   "nl": "Hier wordt in de overeenkomst zelf mandaat verleend. Mandaat vraagt een eigen schriftelijk besluit van elk bevoegd bestuursorgaan en de instemming van wie het krijgt.",
   "en": "Here the contract itself grants a mandate. A mandate takes a decision in writing of each competent authority, and the consent of whoever receives it."
  },
  "remedy": {
   "nl": "Verwijs naar het mandaatbesluit van elk orgaan, met datum of als bijlage, of kies een centrumregeling.",
   "en": "Refer to the mandate decision of each authority, by its date or as an annex, or choose a centre arrangement."
  },
  "sources": [
   {
    "ref": "Awb artt. 10:4 en 10:5",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Partijen verlenen hierbij mandaat aan de centrumgemeente.",
    "De colleges verlenen aan het college van Dijkdorp mandaat om op aanvragen te beslissen.",
    "De partijen verlenen met deze overeenkomst mandaat aan het college van Dijkdorp.",
    "Bij deze overeenkomst verlenen de colleges aan de opdrachtnemer het mandaat om te beslissen.",
    "De gemeenten geven de gastgemeente mandaat voor de uitvoering.",
    "Voor de toegang wordt hierbij mandaat verleend aan het college van Dijkdorp.",
    "De opdrachtgevers worden geacht toe te stemmen en de opdrachtnemer is hierbij tot beslissen gemandateerd.",
    "De colleges mandateren de bevoegdheden uit bijlage 1 aan de opdrachtnemer."
   ],
   "en": [
    "The Municipalities hereby grant the Host Municipality a mandate to decide on applications.",
    "The Executives grant to the Executive of Dijkdorp mandate for all decisions.",
    "The Executives hereby mandate the Host Municipality.",
    "The Host Municipality is hereby mandated to decide on applications.",
    "The Executives confer on the Host Municipality authority to decide on applications."
   ]
  },
  "counterexamples": {
   "nl": [
    "Elk college stelt een afzonderlijk mandaatbesluit vast.",
    "In deze overeenkomst wordt geen mandaat of volmacht verleend.",
    "De overeenkomst verleent geen mandaat; dat doet het mandaatbesluit van elk college.",
    "De colleges verlenen bij afzonderlijk besluit mandaat aan het college van Dijkdorp.",
    "De colleges besluiten over het verlenen van mandaat.",
    "Zij zorgen ervoor dat zij voldoende mandaat van hun leidinggevende hebben.",
    "Het platform kan zijn leden binden voor zover de ledenvergadering daarvoor mandaat heeft gegeven."
   ],
   "en": [
    "Nothing in this Agreement confers authority to take decisions in the name of another Municipality.",
    "This Agreement grants no mandate.",
    "The Executives grant the mandate in a separate decision."
   ]
  }
 },
 {
  "id": "delegation-in-centrum",
  "code": "clause-unlawful",
  "topic": "mandate",
  "severity": "error",
  "forms": [
   "centrumregeling"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "overdracht van bevoegdheden in een centrumregeling",
   "en": "transfer of powers in a centre arrangement"
  },
  "phrases": {
   "nl": [
    "(draagt | dragen) ...12 (bevoegdheid | bevoegdheden) ...10 over aan",
    "(draagt | dragen) aan ...10 (bevoegdheid | bevoegdheden) ...15 over",
    "(draagt | dragen) ...12 over [de | hun | alle | zijn | haar] (bevoegdheid | bevoegdheden)",
    "(delegeert | delegeren) ...8 (bevoegdheid | bevoegdheden)",
    "(bevoegdheid | bevoegdheden) ...8 (delegeert | delegeren | gedelegeerd)",
    "(bevoegdheid | bevoegdheden) (wordt | worden | is | zijn) ...5 overgedragen",
    "(overgedragen | gedelegeerde) (bevoegdheid | bevoegdheden | taken en bevoegdheden)"
   ],
   "en": [
    "(transfer | transfers | delegate | delegates) ...8 powers",
    "powers ...4 (are | is) [hereby] (transferred | delegated)",
    "(transferred | delegated) powers"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | noch | evenmin | zonder)",
    "(opheffing | uittreding | beeindiging | intrekking)",
    "(draagt | dragen) [er] zorg",
    "informatie"
   ],
   "en": [
    "(no | not | nor | never | without | neither)",
    "(instead of | rather than)",
    "(dissolution | withdrawal | termination | revocation)"
   ]
  },
  "wrong": {
   "nl": "Hier worden bevoegdheden overgedragen. Een centrumregeling kent alleen mandaat; voor overdracht is een wettelijke grondslag nodig, die hier ontbreekt.",
   "en": "Here powers are transferred. A centre arrangement knows mandate only; a transfer takes a statutory basis, which is lacking here."
  },
  "remedy": {
   "nl": "Schrijf dat de bevoegdheden worden gemandateerd, of kies voor een openbaar lichaam.",
   "en": "Write that the powers are mandated, or choose a public body."
  },
  "sources": [
   {
    "ref": "Wgr art. 8 lid 4 en Awb art. 10:15",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "De colleges dragen de bevoegdheden uit bijlage 1 over aan de centrumgemeente.",
    "De deelnemers dragen aan het college van Dijkdorp de bevoegdheid tot beslissen op aanvragen over.",
    "De deelnemers dragen aan de centrumgemeente over de bevoegdheden uit de mandaatlijst.",
    "De colleges delegeren hun bevoegdheden aan de centrumgemeente.",
    "De bevoegdheid tot het verlenen van subsidie wordt gedelegeerd aan het college van Dijkdorp.",
    "De bevoegdheden worden volledig overgedragen.",
    "Het college van Dijkdorp oefent de overgedragen bevoegdheden uit."
   ],
   "en": [
    "The Executives transfer their powers to the Host Municipality.",
    "The powers in Annex 1 are hereby transferred.",
    "The Executive of Dijkdorp exercises the delegated powers."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges mandateren de bevoegdheden uit bijlage 1.",
    "Er worden geen bevoegdheden overgedragen.",
    "De centrumgemeente draagt zorg voor de uitoefening van de bevoegdheden en rapporteert over de uitkomst aan de raden.",
    "De gemeente draagt het dossier binnen vier weken over aan de bevoegde gemeente."
   ],
   "en": [
    "The Executives mandate the powers in Annex 1.",
    "No powers are transferred under this arrangement."
   ]
  }
 },
 {
  "id": "mandate-can-clause",
  "code": "clause-unlawful",
  "topic": "mandate",
  "severity": "error",
  "forms": [
   "centrumregeling",
   "samenwerkingsovereenkomst",
   "dvo",
   "mandaatbesluit"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "kan-bepaling over mandaat",
   "en": "mandate that may be granted"
  },
  "phrases": {
   "nl": [
    "(kan | kunnen) ...15 (mandateren | mandaat verlenen | mandaat geven)",
    "(kan | kunnen) mandaat ...12 (verlenen | geven)"
   ],
   "en": [
    "(may | can) [each] (grant | give | confer) ...6 (mandate | mandates)",
    "(may | can) mandate ...4 (powers | <orgaan> | <gemeente>)"
   ]
  },
  "unless": {
   "nl": [
    "(niet | geen)",
    "(ondermandaat* | doormandateren)",
    "(ambtenaar | ambtenaren | functionaris* | medewerker* | ondergeschikt* | directeur* | secretaris | gemeentesecretaris)",
    "(aanvullend | ander | nader | verder | ruimer | tijdelijk | incidenteel) mandaat",
    "(in | als) bijlage",
    "*mandaatbesluit* van <datum>"
   ],
   "en": [
    "(no | not)",
    "(sub-mandate* | sub-mandates)",
    "(official* | officer* | staff | employee* | director* | secretary | subordinate*)",
    "(additional | further | other) (mandate | mandates)",
    "(annex* | schedule*)"
   ]
  },
  "unlessSettled": "mandate/grant-operative",
  "wrong": {
   "nl": "Dat een orgaan mandaat kan verlenen, verleent het nog niet. Zolang er geen besluit is, wordt er onbevoegd beslist.",
   "en": "That an authority may grant a mandate does not grant it. As long as there is no decision, decisions are taken without power."
  },
  "remedy": {
   "nl": "Verleen het mandaat hier, als de vorm dat toelaat, of verwijs naar een vastgesteld mandaatbesluit met zijn datum of als bijlage.",
   "en": "Grant the mandate here, if the form allows it, or refer to an adopted mandate decision, by its date or as an annex."
  },
  "sources": [
   {
    "ref": "Awb artt. 10:1 en 10:5",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "De colleges kunnen aan het college van Dijkdorp bevoegdheden mandateren.",
    "De colleges van de regiogemeenten kunnen het college van Dijkdorp mandaat geven voor besluiten op grond van de Wmo 2015.",
    "De colleges kunnen mandaat aan het college van Dijkdorp verlenen."
   ],
   "en": [
    "The Executives may grant the Executive of Dijkdorp a mandate.",
    "The Executives may mandate their powers to the Host Municipality."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges mandateren de bevoegdheden in bijlage 1.",
    "Het college van Dijkdorp kan schriftelijk ondermandaat verlenen aan functionarissen.",
    "De mandaatgever kan het mandaat te allen tijde intrekken.",
    "Het college kan de directeur mandaat verlenen voor het ondertekenen van brieven.",
    "De Stuurgroep kan zijn leden binden als zij mandaat hebben."
   ],
   "en": [
    "The mandator may revoke the mandate at any time.",
    "The Executive of Dijkdorp may grant sub-mandates to officials."
   ]
  }
 },
 {
  "id": "all-powers-mandated",
  "code": "clause-unlawful",
  "topic": "mandate",
  "severity": "error",
  "forms": [
   "centrumregeling",
   "mandaatbesluit",
   "convenant",
   "samenwerkingsovereenkomst",
   "dvo",
   "openbaar-lichaam",
   "bedrijfsvoeringsorganisatie",
   "gemeenschappelijk-orgaan"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "mandaat zonder omschreven bevoegdheden",
   "en": "mandate without stated powers"
  },
  "phrases": {
   "nl": [
    "(alle | elke) [voorkomende | benodigde | daarvoor benodigde | hiervoor benodigde] (bevoegdheden | bevoegdheid | besluiten | beslissingen) ...10 (nodig | noodzakelijk | benodigd) & (mandaat | mandateren | mandateert | gemandateerd)",
    "(alle | elke) (benodigde | voorkomende | daarvoor benodigde | hiervoor benodigde | daartoe benodigde) (bevoegdheden | besluiten | beslissingen) & (mandaat | mandateren | mandateert | gemandateerd)",
    "(alle | elke) (bevoegdheden | besluiten | beslissingen) (op grond van | ingevolge | krachtens | ter uitvoering van | uit) <wet> & (mandaat | mandateren | mandateert | gemandateerd)",
    "(alle | elke) (bevoegdheden | besluiten | beslissingen) ter uitvoering van deze (overeenkomst | regeling) & (mandaat | mandateren | mandateert | gemandateerd)"
   ],
   "en": [
    "(all | any) [such] (powers | decisions) ...8 (necessary | needed | required) & (mandate | mandates | mandated)",
    "(all | any) (powers | decisions) (under | pursuant to) <wet> & (mandate | mandates | mandated)"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | behoudens)",
    "<artikel>",
    "(bijlage* | mandaatlijst* | mandaatregister* | opgenomen in | genoemd in | vermeld in)",
    "(machtiging | gemachtigd | informatie | gegevens)"
   ],
   "en": [
    "(no | not | except)",
    "<artikel>",
    "(annex* | schedule* | mandate list | listed in)"
   ]
  },
  "wrong": {
   "nl": "Dit mandaat is te onbepaald; er staat niet om welke bevoegdheden het gaat.",
   "en": "This mandate is too indefinite; it does not say which powers it is about."
  },
  "remedy": {
   "nl": "Som de bevoegdheden per wetsartikel op, in dit artikel of in een mandaatlijst als bijlage.",
   "en": "List the powers by article of the law, in this article or in a mandate list as an annex."
  },
  "sources": [
   {
    "ref": "ABRvS 3 juli 2013, ECLI:NL:RVS:2013:145",
    "certainty": "S",
    "kind": "publication",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Mandaat wordt verleend voor alle besluiten die nodig zijn voor de uitvoering.",
    "Het mandaat omvat alle daarvoor benodigde bevoegdheden.",
    "De colleges mandateren alle bevoegdheden op grond van de Wmo 2015.",
    "De colleges verlenen mandaat voor alle besluiten ter uitvoering van deze regeling."
   ],
   "en": [
    "The mandate covers all decisions that are necessary to carry out the arrangement.",
    "The mandate covers all powers under the Social Support Act 2015."
   ]
  },
  "counterexamples": {
   "nl": [
    "Mandaat wordt verleend voor besluiten als bedoeld in artikel 2.3.5.",
    "Het mandaat geldt voor alle besluiten op grond van artikel 2.3.5 van de Wmo 2015.",
    "De colleges nemen alle besluiten die nodig zijn voor de uitvoering.",
    "Het mandaat omvat alle bevoegdheden die nodig zijn, opgenomen in de mandaatlijst."
   ],
   "en": [
    "The mandate covers all decisions necessary under section 2.3.5 of the Social Support Act 2015.",
    "The Executives take all decisions that are necessary."
   ]
  }
 },
 {
  "id": "mandate-to-meeting",
  "code": "clause-unlawful",
  "topic": "mandate",
  "severity": "error",
  "forms": [
   "centrumregeling",
   "samenwerkingsovereenkomst",
   "convenant",
   "dvo",
   "mandaatbesluit"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "mandaat aan een overleg of aan de regio",
   "en": "mandate to a meeting or to the region"
  },
  "phrases": {
   "nl": [
    "(verleent | verlenen | geeft | geven | krijgt | verleend) ...6 mandaat ...2 aan [het | de | een] [regionaal | regionale | bestuurlijk | bestuurlijke] (portefeuillehoudersoverleg | portefeuillehouderoverleg | portefeuillehoudersoverleggen | overleg | stuurgroep | regiegroep | regio)",
    "(mandateert | mandateren | gemandateerd) ...10 aan [het | de | een] [regionaal | regionale | bestuurlijk | bestuurlijke] (portefeuillehoudersoverleg | portefeuillehouderoverleg | overleg | stuurgroep | regiegroep | regio)",
    "(verleent | verlenen | geeft | geven) [hierbij | aan] [het | de] [regionaal | regionale | bestuurlijk] (portefeuillehoudersoverleg | portefeuillehouderoverleg | overleg | stuurgroep | regiegroep | regio) ...4 mandaat",
    "mandaat [wordt] [verleend] aan [het | de] (portefeuillehoudersoverleg | portefeuillehouderoverleg | bestuurlijk overleg | stuurgroep | regiegroep | regio)",
    "(portefeuillehoudersoverleg | portefeuillehouderoverleg | bestuurlijk overleg | stuurgroep | regiegroep) (krijgt | heeft | is) [het | een | hierbij] (mandaat | gemandateerd)"
   ],
   "en": [
    "(grant | grants | give | gives | confer | confers) ...4 (mandate | mandates) ...3 to the (steering group | steering committee | regional meeting | portfolio holders meeting | region)",
    "(grant | grants | give | gives) the (steering group | steering committee | region) ...3 (mandate | mandates)",
    "(mandate | mandates) to the (steering group | steering committee | region)",
    "the (steering group | steering committee) (has | receives | is) [a | the] (mandate | mandated)"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | noch)",
    "(rapport* | verslag* | advies | adviseert | voldoende mandaat | informe* | meldt | melden | voorgelegd)"
   ],
   "en": [
    "(no | not | nor)",
    "(report* | advice | advises | inform* | sufficient mandate)"
   ]
  },
  "wrong": {
   "nl": "Een overleg of een regio is geen bestuursorgaan en geen persoon die onder een gemeente werkt; mandaat daaraan laat niemand bevoegd beslissen.",
   "en": "A meeting or a region is neither an administrative authority nor a person who works under a municipality; a mandate to it gives nobody the power to decide."
  },
  "remedy": {
   "nl": "Verleen mandaat aan een bestuursorgaan of een functie, en regel apart waarover het overleg adviseert of instemt.",
   "en": "Grant the mandate to an authority or a position, and settle apart on what the meeting advises or consents."
  },
  "sources": [
   {
    "ref": "Wgr art. 8 lid 4",
    "certainty": "V",
    "kind": "statute",
    "forms": [
     "centrumregeling",
     "mandaatbesluit"
    ],
    "checked": "2026-11-22"
   },
   {
    "ref": "VNG, Centrumgemeente",
    "certainty": "S",
    "kind": "publication",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "De colleges verlenen mandaat aan het portefeuillehoudersoverleg.",
    "De bevoegdheden worden gemandateerd aan de stuurgroep.",
    "De colleges geven de stuurgroep een ruim mandaat.",
    "Mandaat wordt verleend aan de regio.",
    "De stuurgroep heeft mandaat om de tarieven vast te stellen."
   ],
   "en": [
    "The Executives grant a mandate to the Steering Group.",
    "The Executives grant the Steering Group a mandate.",
    "The Steering Group has a mandate to adopt the rates.",
    "The mandate to the region covers all applications."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges verlenen mandaat aan het college van Dijkdorp.",
    "De gemandateerde rapporteert over het mandaat aan het portefeuillehoudersoverleg.",
    "Aan het bestuurlijk overleg wordt geen mandaat verleend.",
    "Elke portefeuillehouder heeft in het overleg voldoende mandaat van zijn college."
   ],
   "en": [
    "The Executives grant a mandate to the Executive of Dijkdorp.",
    "The mandatary reports on the mandate to the Steering Group."
   ]
  }
 },
 {
  "id": "objection-same-decider",
  "code": "clause-unlawful",
  "topic": "objection",
  "severity": "error",
  "forms": [
   "centrumregeling",
   "mandaatbesluit",
   "samenwerkingsovereenkomst",
   "dvo",
   "convenant"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "wie besliste, beslist ook op bezwaar",
   "en": "who decided decides on the objection"
  },
  "phrases": {
   "nl": [
    "(mandaat | gemandateerd | mandateren) ...25 (waaronder | inclusief | daaronder begrepen | met inbegrip van | en tevens) ...8 (beslissing | beslissingen | beslissen | beslist) op [het] (bezwaar | bezwaren | bezwaarschriften)",
    "(functionaris | medewerker | consulent | ambtenaar | gemandateerde | teamleider | persoon | degene) ...2 die ...8 (genomen | nam | neemt | ondertekend) ...2 (ondertekent | tekent | beslist | neemt | behandelt | handelt) ...3 (ook | tevens | zelf | eveneens) ...8 bezwaar*",
    "(functionaris | medewerker | consulent | ambtenaar | gemandateerde | teamleider | persoon | degene) ...2 die ...8 (genomen | nam | neemt | ondertekend) ...2 (ook | tevens | zelf | eveneens) ...2 (ondertekent | beslist | beslissen) ...8 bezwaar*",
    "(dezelfde | diezelfde) (functionaris | medewerker | consulent | ambtenaar | gemandateerde | persoon) ...3 (ondertekent | beslist | neemt | behandelt) ...8 bezwaar*"
   ],
   "en": [
    "(mandate | mandated) ...20 (including | inclusive of) ...6 (decision on objection* | decisions on objection* | objections)",
    "(officer | official | caseworker | employee | mandatary | person) who (took | takes | made | makes) ...6 (also | likewise) (decides | signs | handles | takes) ...8 objection*",
    "the same (officer | official | caseworker | employee | mandatary | person) ...2 (decides | signs | handles) ...8 objection*"
   ]
  },
  "unless": {
   "nl": [
    "(niet | geen | nooit | noch | nimmer)",
    "(uitgezonderd | uitzondering* | behoudens | uitgesloten | sluit)",
    "(een ander | andere (functionaris* | medewerker* | persoon | ambtenaar))",
    "(indien | mits | voor zover)",
    "(voorbereid* | advies | adviseert | adviseren | horen | hoorzitting | verweer* | ontvangst*)"
   ],
   "en": [
    "(no | not | nor | never | neither | except* | exclud*)",
    "(another | other) (officer | official | person | authority)",
    "(if | provided | insofar | prepar* | advis* | hearing*)"
   ]
  },
  "wrong": {
   "nl": "Wie krachtens mandaat het besluit nam, kan niet krachtens mandaat op het bezwaar daartegen beslissen; zo'n beslissing houdt bij de rechter geen stand.",
   "en": "Whoever took the decision under a mandate cannot decide under a mandate on the objection to it; such a decision will not survive in court."
  },
  "remedy": {
   "nl": "Houd het beslissen op bezwaar buiten het mandaat, of wijs er een ander voor aan.",
   "en": "Keep deciding on objections out of the mandate, or appoint somebody else to do it."
  },
  "sources": [
   {
    "ref": "Awb art. 10:3 lid 3",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Het mandaat omvat alle besluiten, waaronder beslissingen op bezwaar.",
    "De functionaris die het besluit heeft genomen, ondertekent ook de beslissing op bezwaar.",
    "Dezelfde medewerker beslist vervolgens op het bezwaar.",
    "De consulent die de beschikking nam, behandelt ook zelf het bezwaar.",
    "Degene die het besluit heeft genomen, zal ook zelf beslissen op het bezwaar."
   ],
   "en": [
    "The mandate covers all decisions, including decisions on objections.",
    "The officer who took the decision also signs the decision on the objection.",
    "The same official decides on the objection."
   ]
  },
  "counterexamples": {
   "nl": [
    "Het mandaat omvat niet het beslissen op bezwaar.",
    "De medewerker die het besluit heeft genomen, is niet ook betrokken bij de beslissing op bezwaar.",
    "Van het mandaat zijn besluiten uitgezonderd, waaronder beslissingen op bezwaar.",
    "De functionaris die het besluit heeft genomen, meldt het bezwaar aan de commissie.",
    "De functionaris die het besluit heeft genomen, wordt ook gehoord over het bezwaar.",
    "Het mandaat omvat de correspondentie, waaronder ontvangstbevestigingen van bezwaarschriften.",
    "Het mandaat omvat de besluiten in de lijst, waaronder het voorbereiden van beslissingen op bezwaar."
   ],
   "en": [
    "The mandate does not cover decisions on objections.",
    "The caseworker who took the decision takes no part in preparing that decision, also after an objection.",
    "The mandate covers all decisions, excluding decisions on objections."
   ]
  }
 },
 {
  "id": "revocation-restricted",
  "code": "clause-unlawful",
  "topic": "mandate",
  "severity": "error",
  "forms": [
   "centrumregeling",
   "mandaatbesluit",
   "samenwerkingsovereenkomst",
   "dvo",
   "convenant"
  ],
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "beperking van het intrekken van mandaat",
   "en": "limit on taking back a mandate"
  },
  "phrases": {
   "nl": [
    "mandaat (kan | wordt) ...2 (slechts | alleen | uitsluitend | pas) ...10 (ingetrokken | intrekken | herroepen) & !schriftelijk",
    "kan (het | dit | een | zijn) mandaat ...2 (slechts | alleen | uitsluitend | pas) ...10 (intrekken | herroepen) & !schriftelijk",
    "(intrekking | intrekken | herroeping) van (het | dit | een) mandaat (is | kan | wordt) ...2 (slechts | alleen | uitsluitend | pas) & !schriftelijk",
    "mandaat ...6 (ingetrokken | intrekken | herroepen) ...2 (met | na) [de | voorafgaande | schriftelijke] (instemming | toestemming | goedkeuring) van",
    "mandaat ...6 (ingetrokken | intrekken | herroepen) ...2 met (een opzegtermijn | inachtneming van (een | de) (termijn | opzegtermijn))",
    "mandaat ...3 (met | na) [de | voorafgaande | schriftelijke] (instemming | toestemming | goedkeuring) van ...6 (ingetrokken | intrekken)",
    "mandaat ...3 met (een opzegtermijn | inachtneming van (een | de) (termijn | opzegtermijn)) ...6 (ingetrokken | intrekken)",
    "(intrekking | intrekken) van (het | dit | een) mandaat ...2 (vereist | vergt | behoeft | is) ...2 (instemming | toestemming | goedkeuring) van",
    "(intrekking | intrekken) van (het | dit | een) mandaat ...8 met (een opzegtermijn | inachtneming van (een | de) (termijn | opzegtermijn))",
    "mandaat (kan | is) ...4 niet ...4 (ingetrokken | herroepen | intrekbaar | herroepelijk)",
    "onherroepelijk mandaat"
   ],
   "en": [
    "(mandate | mandates) ...4 only ...4 (revoked | withdrawn) & !writing",
    "(revocation | withdrawal) of (the | a | this) mandate ...8 (only | consent of | notice of | period of notice) & !writing",
    "(mandate | mandates) ...6 (revoked | withdrawn) ...6 (consent of | notice of <termijn> | period of notice)",
    "irrevocable mandate"
   ]
  },
  "unless": {
   "nl": [
    "(te allen tijde | onverminderd | 10:8)",
    "(zonder | geen) ...3 (instemming | toestemming | goedkeuring | opzegtermijn)",
    "ondermandaat*",
    "(opzegging | uittreding | beeindiging) van deze",
    "((lopende | lopend) (zaken | aanvragen | dossiers) | (na | bij) [de] intrekking)"
   ],
   "en": [
    "(at any time | 10:8)",
    "without ...3 (consent | notice)",
    "(sub-mandate* | pending)"
   ]
  },
  "wrong": {
   "nl": "Aan het intrekken van het mandaat wordt hier een voorwaarde verbonden. De mandaatgever kan het mandaat te allen tijde intrekken.",
   "en": "Here a condition is set on taking back the mandate. The mandator can take the mandate back at any time."
  },
  "remedy": {
   "nl": "Schrap de voorwaarde. Regel liever wat er met lopende zaken gebeurt en dat de ander vooraf wordt ingelicht.",
   "en": "Strike the condition. Settle instead what happens to pending cases, and that the other is told beforehand."
  },
  "sources": [
   {
    "ref": "Awb art. 10:8 lid 1",
    "certainty": "V",
    "kind": "statute",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Het mandaat kan slechts worden ingetrokken met instemming van de centrumgemeente.",
    "Intrekking van het mandaat is slechts mogelijk per 1 januari.",
    "Het mandaat wordt ingetrokken met inachtneming van een termijn van zes maanden.",
    "Het mandaat kan met instemming van alle deelnemers worden ingetrokken.",
    "Een college kan het mandaat slechts per 1 januari intrekken.",
    "Het mandaat kan worden ingetrokken na schriftelijke toestemming van de stuurgroep.",
    "Het mandaat kan met een opzegtermijn van drie maanden worden ingetrokken.",
    "Intrekking van het mandaat geschiedt met een opzegtermijn van drie maanden.",
    "Het intrekken van het mandaat vereist toestemming van de stuurgroep.",
    "Dit mandaat kan gedurende de looptijd niet worden ingetrokken.",
    "De colleges verlenen een onherroepelijk mandaat."
   ],
   "en": [
    "The mandate may only be revoked on 1 January.",
    "Revocation of the mandate requires the consent of the Host Municipality.",
    "The mandate may be revoked with the consent of all Executives.",
    "The Executives grant an irrevocable mandate."
   ]
  },
  "counterexamples": {
   "nl": [
    "Het mandaat kan te allen tijde worden ingetrokken.",
    "Het mandaat kan alleen schriftelijk worden ingetrokken.",
    "De mandaatgever kan het mandaat zonder toestemming van anderen intrekken.",
    "Intrekking van het mandaat wordt vier weken vooraf aangekondigd.",
    "Na intrekking van het mandaat is alleen de mandaatgever nog bevoegd.",
    "Het mandaat geldt alleen voor besluiten die niet zijn ingetrokken.",
    "Wordt het mandaat ingetrokken, dan worden lopende zaken met toestemming van de mandaatgever afgemaakt."
   ],
   "en": [
    "The mandate may be revoked at any time.",
    "The mandate may only be revoked in writing."
   ]
  }
 },
 {
  "id": "person-named-mandatary",
  "code": "clause-unsound",
  "topic": "mandate",
  "severity": "warning",
  "zones": [
   "body",
   "annex"
  ],
  "section": "any",
  "title": {
   "nl": "mandaat op naam van een persoon",
   "en": "mandate in the name of a person"
  },
  "phrases": {
   "nl": [
    "(mandaat | ondermandaat | gemandateerd | volmacht | machtiging) ...30 (de heer | mevrouw | dhr | mw | mevr)"
   ],
   "en": [
    "(mandate | mandates | sub-mandate | sub-mandates | mandated | power of attorney) ...25 (mr | mrs | ms)"
   ]
  },
  "unless": {
   "nl": [
    "(vertegenwoordigd | namens deze | ondertekend | ondergetekende* | opgesteld | contactpersoon | burgemeester)",
    "(geen | niet)"
   ],
   "en": [
    "(represented | signed | undersigned | contact | mayor)",
    "(no | not)"
   ]
  },
  "wrong": {
   "nl": "Dit mandaat noemt een persoon. Als die vertrekt of afwezig is, is er niemand bevoegd.",
   "en": "This mandate names a person. When that person leaves or is away, nobody has the power."
  },
  "remedy": {
   "nl": "Noem de functie, en regel de vervanging.",
   "en": "Name the position, and settle who replaces it."
  },
  "sources": [
   {
    "ref": "praktijk van mandaatbesluiten",
    "certainty": "G",
    "kind": "practice",
    "checked": "2026-11-22"
   }
  ],
  "examples": {
   "nl": [
    "Ondermandaat wordt verleend aan de heer P. Visser, teamleider toegang."
   ],
   "en": [
    "Sub-mandate is granted to Ms P. Visser, team leader."
   ]
  },
  "counterexamples": {
   "nl": [
    "Ondermandaat wordt verleend aan de teamleider toegang.",
    "Dit mandaat is voor Dijkdorp ondertekend door mevrouw P. Visser."
   ],
   "en": [
    "Sub-mandate is granted to the team leader."
   ]
  }
 }
];
