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
    "(wordt | worden) (te zijner tijd | op een later moment | op een later tijdstip) ...4 (bepaald | vastgesteld | afgesproken | overeengekomen | geregeld)",
    "(wordt | worden) ...5 nader (bepaald | ingevuld | uitgewerkt | geregeld | vastgesteld | overeengekomen | afgesproken | vastgelegd | ingericht | vormgegeven)",
    "nader (wordt | worden) (bepaald | ingevuld | uitgewerkt | geregeld | vastgesteld | overeengekomen | afgesproken | vastgelegd | ingericht | vormgegeven)",
    "(maken | maakt | treffen) ...4 (hierover | daarover | daar | hieromtrent | daaromtrent | hier) ...6 (afspraken | regeling) & !aanbieder*",
    "(later | nog | te zijner tijd | op termijn | in een later stadium | op een later moment) ...3 [nadere] afspraken & (maken | gemaakt | volgen | komen)",
    "worden ...4 [nadere] afspraken gemaakt & (*kosten | *verdeling | *vergoeding | *bijdrage | bekostiging | financi* | verrekening | tarief | tarieven | tekort*)",
    "nadere afspraken (gemaakt worden | worden gemaakt)",
    "nadere (afspraken | regels | voorwaarden | uitwerking | invulling) ...6 (volgen | volgt)",
    "nog (vast te stellen | te bepalen | overeen te komen | af te spreken | uit te werken | in te vullen | te maken | te treffen)",
    "(op een later moment | op een later tijdstip | in een later stadium | te zijner tijd | later) ...8 (bepaald | ingevuld | uitgewerkt | geregeld | vastgesteld | overeengekomen | afgesproken | vastgelegd | ingericht | vormgegeven)",
    "(moet | moeten | dient | dienen) nog [te] [worden] ...3 (bepaald | ingevuld | uitgewerkt | geregeld | vastgesteld | overeengekomen | afgesproken | vastgelegd | ingericht | vormgegeven)",
    "(spreken | spreekt) ...4 (nog | later | nader) af",
    "(treden | treedt | gaan | gaat) ...4 (nog | nader | later) ...6 in overleg",
    "nog (moet | moeten | dient | dienen) [te] worden (bepaald | uitgewerkt | geregeld | vastgesteld | overeengekomen | afgesproken)",
    "(wordt | worden) ...3 nog (bepaald | ingevuld | uitgewerkt | geregeld | vastgesteld | overeengekomen | afgesproken | afgestemd | bezien)",
    "dan spreken (partijen | de gemeenten | wij) ...4 (af | samen)",
    "(treffen | maken) ...4 nog ...2 (regeling | afspraken | voorziening)",
    "(geschiedt | gebeurt | volgt | plaats) ...3 (in een later stadium | op een later (moment | tijdstip))",
    "later (te bepalen | vast te stellen | overeen te komen | af te spreken | in te vullen)",
    "nader bezien"
   ],
   "en": [
    "(to be | will be | shall be) (determined | agreed | decided | worked out | settled) ...8 (later | at a later (date | stage | time) | in due course)",
    "[still | yet] to be (determined | agreed [upon] | worked out)",
    "at a (date | time) to be (determined | agreed)",
    "(parties | municipalities | executives | we) (will | shall) ...2 (make | agree | reach | decide) ...10 (in due course | later | at a later (stage | date | time))",
    "(is | are) [still] to be (worked out | determined | agreed | settled)",
    "(parties | municipalities | executives) (will | shall) agree [on] ...8 (in due course | later | at a later (stage | date | time))",
    "discuss ...6 at a later (stage | date | time)"
   ]
  },
  "unless": {
   "nl": [
    "door ...8 nader",
    "nader ...4 door",
    "(door | vastgesteld door | bepaald door) [de | het] (<orgaan> | bestuur | colleges | raden | minister | directeur)",
    "(<datum> | binnen <termijn>)",
    "(<orgaan> | partijen | deelnemers | colleges | raden | directeur) ...3 (stelt | stellen | bepaalt | bepalen | legt | leggen | besluit | besluiten | beslist | beslissen)",
    "(in | bij) [de | het | een] (*overeenkomst | bijlage* | mandaatbesluit | *verordening | *protocol | *plan | reglement | beleidsregels | wet | dvo)",
    "door [de] (partijen | deelnemers) & !(later | te zijner tijd)",
    "(<orgaan> | bestuur) ...2 stelt",
    "(<frequentie> | <artikel> | hoofdstuk* | statuut | *regeling van | *besluit van)",
    "(bijlage | handvest | reglement | protocol)"
   ],
   "en": [
    "(determined | agreed | decided | worked out | settled) ...4 by",
    "(<datum> | within <termijn>)",
    "(executive* | council* | board | group | minister) ...4 (shall | will) (determine | decide | agree | adopt)",
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
    "De hoogte van de bijdrage wordt op een later moment vastgesteld.",
    "De wijze van verrekening wordt in onderling overleg nader geregeld.",
    "De gemeente betaalt een vergoeding waarvan de hoogte nader wordt bepaald.",
    "Doet zich een tekort voor, dan maken de gemeenten daar afspraken over.",
    "Partijen maken later afspraken over de kosten.",
    "Over de verdeling van de kosten worden afspraken gemaakt.",
    "Nadere afspraken over de informatievoorziening volgen.",
    "Er kunnen middelen worden ingebracht, waarover nadere afspraken worden gemaakt.",
    "De opdrachtgever voldoet een nog vast te stellen bedrag.",
    "Dit wordt in een later stadium door partijen ingevuld.",
    "De verdeelsleutel moet nog worden vastgesteld.",
    "Hoe de kosten worden verdeeld, spreken partijen nog af.",
    "Over de bekostiging treden partijen nog nader met elkander in overleg.",
    "De opdrachtnemer ontvangt een vergoeding die nog moet worden bepaald.",
    "De rapportagevorm wordt tussen partijen nog afgestemd.",
    "Ontstaat er een overschot, dan spreken partijen af wat daarmee gebeurt.",
    "De gemeenten treffen hiervoor nog een regeling.",
    "De invulling hiervan geschiedt in een later stadium.",
    "De kosten worden verdeeld volgens een later te bepalen sleutel.",
    "De wijze waarop dit gebeurt, wordt nader bezien."
   ],
   "en": [
    "The numbers of dwellings will be agreed with the housing associations at a later date.",
    "The contribution is still to be determined.",
    "The review takes place at a date to be agreed.",
    "The parties will make further arrangements on this in due course.",
    "The method of settlement is to be worked out.",
    "The parties will agree on the allocation of costs at a later stage.",
    "The parties will discuss this at a later stage."
   ]
  },
  "counterexamples": {
   "nl": [
    "De gemeenten voldoen de bijdrage in door hen nader te bepalen termijnen.",
    "De plaats wordt door het algemeen bestuur nader bepaald.",
    "Het bedrag is door het algemeen bestuur nader te bepalen.",
    "De tarieven worden nader uitgewerkt in bijlage 2.",
    "De verdeling wordt nader bepaald, uiterlijk op 1 juli 2027.",
    "Het bestuur stelt een nader te bepalen aantal commissies in.",
    "De afspraken over de kosten staan in artikel 9.",
    "Bij de plaatsing worden afspraken gemaakt over uitstroom.",
    "De contractmanager maakt met de aanbieder afspraken over herstel."
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
    "(vrijwaart | vrijwaren) ...10 (alle | elke | iedere | enige) (aanspraken | aanspraak | vorderingen | vordering | schade | claims | kosten)",
    "(vrijwaart | vrijwaren | gevrijwaard | schadeloos) ...12 (alle | elke | iedere | enige) ...2 (aanspraken | aanspraak | vorderingen | vordering | schade | claims | kosten | aansprakelijkheid | gevolgen)",
    "(alle | elke | iedere) (aanspraken | aanspraak | vorderingen | vordering | schade | claims | kosten | aansprakelijkheid | gevolgen) ...16 (vrijwaart | vrijwaren)",
    "(vrijwaart | vrijwaren) ...5 (volledig | onbeperkt | geheel)",
    "(vrijwaart | vrijwaren) ...8 (aanspraken | vorderingen | claims) van derden",
    "(vrijwaart | vrijwaren) ...6 (iedere | elke) (claim | aanspraak | vordering)"
   ],
   "en": [
    "(indemnify | indemnifies) ...10 (all | any) (claims | claim | loss | losses | damage | liability | liabilities)",
    "(hold ...4 harmless | indemnified) ...10 (all | any) (claims | claim | loss | losses | damage | liability | liabilities)",
    "fully indemnified",
    "(hold ...4 harmless | indemnify | indemnified) ...8 (third-party claims | third party claims | liability whatsoever)",
    "(indemnify | indemnifies) ...8 (third-party claims | third party claims)"
   ]
  },
  "unless": {
   "nl": [
    "(<bedrag> | maximaal | ten hoogste | maximum)",
    "(tenzij | behalve | behoudens | mits | voor zover | uitgezonderd | met uitzondering | opzet | schuld | nalaten | toerekenbaar)",
    "(over en weer | aanbieder* | niet | geen)",
    "elkaar",
    "(in zoverre | in zover | daarbuiten)"
   ],
   "en": [
    "(<bedrag> | maximum | not exceeding | up to)",
    "(unless | except | insofar | to (the | that) extent | fault | negligence | wilful)",
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
    "De deelnemers vrijwaren de centrumgemeente voor alle aanspraken van derden.",
    "De opdrachtgever stelt de opdrachtnemer schadeloos voor alle schade.",
    "Alle schade is voor de deelnemers; zij vrijwaren de gastgemeente daarvoor.",
    "Partijen vrijwaren de kartrekker onbeperkt.",
    "De gemeenten vrijwaren de gastgemeente voor aanspraken van derden.",
    "De gemeenten vrijwaren de gastgemeente tegen iedere claim."
   ],
   "en": [
    "The participants indemnify the host municipality against all claims of third parties.",
    "The client shall hold the contractor harmless from any liability.",
    "The host municipality is fully indemnified by the other parties.",
    "The parties indemnify the host municipality against third-party claims."
   ]
  },
  "counterexamples": {
   "nl": [
    "De deelnemers vrijwaren de centrumgemeente voor alle aanspraken van derden, behalve bij opzet of grove schuld.",
    "De aanbieder vrijwaart de gemeenten voor alle aanspraken van derden.",
    "In zoverre vrijwaren de deelnemers de centrumgemeente voor aanspraken van derden.",
    "Partijen vrijwaren elkaar voor alle aanspraken tot het bedrag waarvoor de verzekering dekking geeft."
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
    "(centrumgemeente | gastgemeente) stelt de begroting ...6 vast & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "begroting ...4 (wordt | is) ...3 vastgesteld door [het | de] ([(raad | gemeenteraad | college | burgemeester en wethouders) van] [de] (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | trekkergemeente | kartrekker*)) & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "([(raad | gemeenteraad | college | burgemeester en wethouders) van] [de] (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | trekkergemeente | kartrekker*)) stelt ...3 de begroting ...8 vast & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "(vaststelling | vaststellen) van de begroting ...4 door [het | de] ([(raad | gemeenteraad | college | burgemeester en wethouders) van] [de] (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | trekkergemeente | kartrekker*)) & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "(<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer) bepaalt de begroting & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "begroting ...6 zodra de (raad | gemeenteraad) van [de] (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer) & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "begroting wordt door [het | de] (college | raad | gemeenteraad | burgemeester en wethouders) van [de] (<gemeente> | centrumgemeente | gastgemeente) ...3 vastgesteld & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "burgemeester en wethouders van [de] (<gemeente> | centrumgemeente | gastgemeente) stellen ...3 begroting ...4 vast & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "(centrumgemeente | gastgemeente | opdrachtnemer) stelt ...8 de begroting ...4 vast & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming",
    "(raad | gemeenteraad | college) van [de] (<gemeente> | centrumgemeente | gastgemeente) stelt ...8 begroting ...4 vast & !zienswijze* & !instem* & !goedkeur* & !akkoord & !toestemming & !ontwerpbegroting"
   ],
   "en": [
    "(council | executive) of (<gemeente> | the host municipality | the centre municipality) adopts the budget & !views & !consent & !approv*",
    "host municipality adopts the budget & !views & !consent & !approv*",
    "budget is adopted by the (council | executive) of (<gemeente> | the host municipality | the centre municipality) & !views & !consent & !approv*",
    "centre municipality adopts the budget & !views & !consent & !approv*",
    "budget is adopted ...3 by the (council | executive) of (<gemeente> | the host municipality | the centre municipality) & !views & !consent & !approv*"
   ]
  },
  "unless": {
   "nl": [
    "(niet | eigen | gehoord | overleg | nadat | na)",
    "(elke | elk | iedere | ieder) (gemeente | college | raad | deelnemer | partij | deelnemende)"
   ],
   "en": [
    "(not | own | after | (each | every) (municipality | executive | council | participant | party))"
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
    "De centrumgemeente stelt de begroting vast.",
    "De begroting wordt vastgesteld door de raad van de centrumgemeente.",
    "De gemeenteraad van de gastgemeente stelt jaarlijks de begroting van de regeling vast.",
    "Vaststelling van de begroting geschiedt door burgemeester en wethouders van de gastgemeente.",
    "De gastgemeente bepaalt de begroting.",
    "De begroting is vastgesteld zodra de raad van de centrumgemeente heeft besloten.",
    "De begroting wordt door het college van de gastgemeente vastgesteld.",
    "Burgemeester en wethouders van de gastgemeente stellen jaarlijks de begroting vast.",
    "De gastgemeente stelt ieder jaar vóór 1 november de begroting vast.",
    "De raad van de gastgemeente stelt jaarlijks vóór 15 november de begroting vast."
   ],
   "en": [
    "The council of the host municipality adopts the budget.",
    "The host municipality adopts the budget before 15 December.",
    "The budget is adopted by the executive of the host municipality.",
    "The centre municipality adopts the budget each year.",
    "The budget is adopted each year by the council of the host municipality."
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
    "(vertegenwoordigd door | vertegenwoordigt) [haar | zijn | de] wethouder",
    "(vertegenwoordigd door | vertegenwoordigd in deze door) ...7 (wethouder | wethouders)",
    "(voor wie | voor welke) optreedt ...3 wethouder"
   ],
   "en": [
    "represented by [its | the | an] (alderman | alderperson)",
    "represented by ...6 (alderman | alderperson | alderwoman)"
   ]
  },
  "unless": {
   "nl": [
    "(volmacht | gemachtigd | machtiging | gevolmachtigde | opgedragen | burgemeester)",
    "(stuurgroep | *overleg | bestuur | vergadering* | *raad)"
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
    "de gemeente Dijkdorp, vertegenwoordigd door haar wethouder;",
    "de gemeente Dijkdorp, vertegenwoordigd door de heer K. Mulder, wethouder;",
    "de gemeente Dijkdorp, voor wie optreedt wethouder A. Jansen;"
   ],
   "en": [
    "the municipality of Dijkdorp, represented by its alderman;",
    "the municipality of Dijkdorp, represented by Ms A. Brown, alderwoman for care;"
   ]
  },
  "counterexamples": {
   "nl": [
    "de gemeente Dijkdorp, vertegenwoordigd door haar burgemeester;",
    "de gemeente Dijkdorp, krachtens volmacht van de burgemeester vertegenwoordigd door wethouder A. Jansen;",
    "In de stuurgroep wordt elke gemeente vertegenwoordigd door de wethouder zorg."
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
    "(*opvang | beschermd wonen) ...4 (alleen | uitsluitend | slechts | enkel) ...4 (inwoners | ingezetenen) van ...4 (gemeente | gemeenten | regio)",
    "(uitsluitend | alleen | slechts) [voor] (inwoners | ingezetenen | personen | clienten) (van | uit) [de | een] (regio | deelnemende | gemeente | gemeenten | deelnemers | regiogemeenten) & (beschermd wonen | *opvang | BW | MO) & (aanmerking | toegang | toegelaten | melden | recht | plaats | opgevangen | gebruik*)",
    "(alleen | uitsluitend | slechts) (personen | mensen | clienten | inwoners | burgers | zij | degene) die ...8 in de (regio | gemeente | gemeenten | deelnemende gemeenten) ...4 (gewoond | wonen | woont | woonden | ingeschreven | woonachtig) & (beschermd wonen | *opvang | BW | MO) & (aanmerking | toegang | toegelaten | melden | recht | plaats | opgevangen | gebruik*)",
    "(moet | moeten | dient | dienen) ...8 <termijn> in de (regio | gemeente) ...4 (gewoond | ingeschreven | verbleven) & (beschermd wonen | *opvang | BW | MO)",
    "(toegang tot | aanmerking voor) (beschermd wonen | opvang | de opvang) ...12 (binding met de regio | regiobinding) ...6 (vereist | voorwaarde | vereiste | aantonen)",
    "(inwoners | ingezetenen | clienten | personen) (van | uit) [de | onze] [deelnemende] (regio | gemeente | gemeenten | regiogemeenten) ...4 (voorrang | prioriteit | gaan voor | eerst) & (beschermd wonen | *opvang | BW | MO | plaatsing | wachtlijst)",
    "(voorrang | prioriteit | voorkeur) ...6 (inwoners | ingezetenen | clienten | personen) (van | uit) [de | onze] [deelnemende] (regio | gemeente | gemeenten | regiogemeenten) & (beschermd wonen | *opvang | BW | MO | plaatsing | wachtlijst)",
    "(inwoners | ingezetenen) van [de] [deelnemende] (regio | gemeente | gemeenten | regiogemeenten) voor & wachtlijst",
    "<termijn> ...8 (regio | gemeente | gemeenten | regiogemeenten) ...4 (woonachtig | gewoond | ingeschreven | verbleven) & (aanmerking | toegang | voorwaarde | vereiste | aanvrager | client | toegelaten)",
    "<termijn> ...4 (woonachtig | gewoond | ingeschreven) ...6 (regio | gemeente | gemeenten | regiogemeenten) & (aanmerking | toegang | voorwaarde | vereiste | aanvrager | client | toegelaten)",
    "(regiobinding | (binding | band) met ...6 (regio | gemeente | gemeenten | regiogemeenten)) & (toegang | aanmerking | open voor | openstaan | toegelaten | voorwaarde | vereiste | zonder | aantonen | verwijzen)",
    "niet in de (regio | gemeente | gemeenten) ...4 (ingeschreven | woonachtig | woont | wonen) ...6 (geweigerd | niet toegelaten | geen | afgewezen | niet)",
    "(van | uit) buiten de (regio | deelnemende gemeenten) ...6 (geweigerd | niet toegelaten | niet opgenomen | afgewezen | geen toegang)",
    "(alleen | uitsluitend | slechts) ...5 (inwoners | ingezetenen | mensen | personen) ...2 (van | uit) [de | onze] [deelnemende] (regio | gemeente | gemeenten | regiogemeenten) & (verstrekt | verleend | opgenomen | geplaatst | nemen | bestemd)",
    "(uitsluitend | alleen | slechts | enkel) ...2 (bedoeld | bestemd | open | toegankelijk | beschikbaar) voor ...3 (inwoners | ingezetenen | degenen | personen | mensen) ...6 (regio | gemeente | gemeenten)",
    "<termijn> in de (regio | gemeente | gemeenten) ...2 (wonen | woont) & (aanmerking | toegang | voorwaarde | vereiste | aanvrager | client | toegelaten)",
    "(van | uit) buiten de (regio | gemeenten) ...3 geen (opvang | plaats | beschermd wonen | toegang)",
    "(inwoner | inwoners | ingezetene | client) (van | uit) [de | onze] (regio | gemeenten) voor op",
    "(toont | tonen | aantoont | aantonen | aantoonbare | aangetoond) ...8 (regiobinding | binding met ...4 (regio | gemeente | gemeenten)) & !kosten",
    "(toont | tonen) ...4 (regiobinding | binding) ...3 met ...3 (regio | gemeente | gemeenten)",
    "(alleen | uitsluitend | slechts) (wie | degene die | zij die | degenen die) in ...4 (regio | gemeente | gemeenten) (woont | wonen | verblijft) & (*opvang | beschermd wonen)",
    "geen binding met ...3 (regio | gemeente | gemeenten) ...6 (niet in aanmerking | geweigerd | afgewezen | geen)",
    "(uit de regio afkomstig | afkomstig uit de regio) & (alleen | uitsluitend | slechts)",
    "(anderen | overigen) worden (doorverwezen | afgewezen | terugverwezen) & (inwoners | ingezetenen)",
    "andere regio ...6 (niet geplaatst | niet toegelaten | niet opgenomen | geweigerd)",
    "voorrang ...6 eigen inwoners & (plaatsing | *opvang | beschermd wonen)",
    "(toelating | toegang) ...10 <termijn> in de (regio | gemeente) (woonde | woont | verbleef)"
   ],
   "en": [
    "(only | exclusively) (residents | inhabitants | persons | people) (of | from) the (region | municipality | municipalities | participating) & (sheltered | shelter) & (admitted | access | eligible | entitled | place | apply)",
    "(only | exclusively) (residents | inhabitants | persons | people | those) who have ...6 (lived | resided) ...6 (region | municipality) & (sheltered | shelter)",
    "(must | shall) have (lived | resided) ...6 <termijn> & (region | municipality) & (sheltered | shelter)",
    "residents of the region ...4 (priority | precedence) & (shelter | sheltered | placement)",
    "(lived | resided | registered) in the (region | municipality | municipalities) ...4 <termijn>",
    "outside the region ...4 (not admitted | refused | no access)",
    "(access | admission | admitted | eligib*) ...10 ties with ...6 (region | municipality | municipalities)",
    "reserved for (residents | inhabitants) of the [participating] (region | municipality | municipalities) & (shelter | sheltered)",
    "ties with ...2 (region | municipality | municipalities) ...6 (admitted | access | eligible)",
    "without ties ...4 (region | municipality | municipalities) ...3 (not eligible | not admitted | refused)",
    "only (people | persons | those) registered in ...6 (municipality | municipalities | region) & (shelter | sheltered)"
   ]
  },
  "unless": {
   "nl": [
    "(ongeacht | ook | niemand)",
    "(kosten | bekostig* | verdeel* | verdeling | tellen | telt)",
    "(clientenraad | adviesraad | klankbordgroep | panel | lidmaatschap | werkgroep | nazorg | preventie | voorliggend*)",
    "(niet | geen) & !geen binding & !niet in de (regio | gemeente | gemeenten) & !(niet (toegelaten | opgenomen | geplaatst) | geen (toegang | opvang | plaats))",
    "(huurwoning* | kandidaat-huurder* | raadslid* | urgentieverklaring*)"
   ],
   "en": [
    "(nobody | regardless)",
    "(panel | advisory | aftercare | prevention)",
    "(no | not) & !(not admitted | not eligible | no access)"
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
    "Beschermd wonen is er alleen voor inwoners van de deelnemende gemeenten.",
    "Uitsluitend inwoners van de regio komen in aanmerking voor opvang.",
    "Alleen inwoners van de regio kunnen gebruik maken van de vrouwenopvang.",
    "Alleen personen die ten minste drie jaar in de regio hebben gewoond, komen in aanmerking voor beschermd wonen.",
    "Een aanvrager voor beschermd wonen moet ten minste een jaar in de regio hebben gewoond.",
    "Voor toegang tot beschermd wonen is een aantoonbare binding met de regio vereist.",
    "Inwoners van de regio hebben voorrang bij plaatsing in beschermd wonen.",
    "Bij plaatsing wordt voorrang gegeven aan inwoners van de regio.",
    "Bij een wachtlijst gaan inwoners van de deelnemende gemeenten voor.",
    "In aanmerking komt degene die aantoonbaar drie jaren in de regio woonachtig is geweest.",
    "Een cliënt dient voor opvang ten minste twee jaar ingeschreven te zijn in een van de gemeenten.",
    "De opvang staat open voor personen met een binding met een van de gemeenten.",
    "Wie niet in de regio staat ingeschreven, wordt niet toegelaten tot de opvang.",
    "Personen van buiten de regio worden geweigerd.",
    "Beschermd wonen wordt uitsluitend verstrekt aan ingezetenen van de deelnemende gemeenten.",
    "Een client komt voor opvang in aanmerking als hij ten minste twee jaar staat ingeschreven in een van de gemeenten.",
    "De aanvrager dient ten minste twee jaar ingeschreven te zijn in een van de gemeenten.",
    "Opvang is uitsluitend bedoeld voor inwoners van de regio.",
    "Om in aanmerking te komen moet iemand minimaal twee jaar in de regio wonen.",
    "Mensen van buiten de regio krijgen geen opvang.",
    "Bij plaatsing gaat een inwoner van de regio voor op een inwoner van elders.",
    "De client toont aan dat hij binding heeft met de regio.",
    "Voor opvang is een aantoonbare binding met de regio nodig.",
    "Alleen wie in een van de gemeenten woont, kan gebruikmaken van de opvang.",
    "Aanvragers die geen binding met de regio hebben, komen niet in aanmerking voor beschermd wonen.",
    "Een plaats wordt slechts toegekend aan personen die uit de regio afkomstig zijn.",
    "De opvang is er voor inwoners van de gemeenten; anderen worden doorverwezen.",
    "Personen uit een andere regio worden niet geplaatst in de opvang.",
    "De gemeente geeft bij plaatsing voorrang aan haar eigen inwoners.",
    "Toelating tot de opvang vereist dat men de afgelopen twee jaar in de regio woonde."
   ],
   "en": [
    "Only residents of the region are admitted to the shelter.",
    "Only persons who have lived in the region for two years are admitted to sheltered housing.",
    "An applicant for sheltered housing must have lived for two years in the region.",
    "Residents of the region take priority in placement in sheltered housing.",
    "The applicant must have lived in the region for at least two years.",
    "People from outside the region are not admitted to the shelter.",
    "Access to shelter requires proven ties with one of the municipalities.",
    "Sheltered housing is reserved for residents of the participating municipalities.",
    "Applicants prove ties with the region before they are admitted to the shelter.",
    "Persons without ties to the region are not eligible for sheltered housing.",
    "Only people registered in one of the municipalities have access to the shelter."
   ]
  },
  "counterexamples": {
   "nl": [
    "Ingezetenen van Nederland kunnen zich melden voor opvang.",
    "Niet alleen inwoners van de regio kunnen zich melden voor opvang.",
    "Een uitstromer van buiten de regio komt op dezelfde voorwaarden in aanmerking voor opvang.",
    "Voor de kosten van beschermd wonen tellen alleen inwoners van de deelnemende gemeenten mee die er recht op hebben.",
    "Alleen inwoners van de gemeente kunnen zitting nemen in de adviesraad beschermd wonen.",
    "Niemand wordt geweigerd omdat hij niet in de regio woont.",
    "Opvang is toegankelijk voor iedere ingezetene van Nederland, ongeacht regiobinding."
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
    "(gemeenten | gemeente) ...2 (per | met ingang van | vanaf) <datum> zelf [financieel] verantwoordelijk ...6 (beschermd wonen | opvang | BW)",
    "(sinds | op | in | vanaf | per | met ingang van) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) ...10 (woonplaatsbeginsel | doordecentralisatie | nieuwe verdeelmodel | objectief verdeelmodel | objectieve verdeelmodel)",
    "(woonplaatsbeginsel | doordecentralisatie | nieuwe verdeelmodel | objectief verdeelmodel | objectieve verdeelmodel) ...16 (sinds | op | in | vanaf | per | met ingang van) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031)",
    "(sinds | vanaf | per | met ingang van) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) ...3 (elke | iedere | alle | ieder) (gemeente | gemeenten | college) ...4 verantwoordelijk & (beschermd wonen | opvang)",
    "(middelen | rijksmiddelen | budget | rijksbudget) ...4 (sinds | vanaf | per | met ingang van) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) ...4 over alle gemeenten",
    "(sinds | vanaf | per | met ingang van) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) ...3 (ontvangen | krijgen | ontvangt | krijgt) [alle | elke | de | iedere] (gemeenten | gemeente) ...4 (budget | middelen | rijksmiddelen) & (beschermd wonen | opvang)",
    "(sinds | vanaf | per | met ingang van) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) ...8 doorgedecentraliseerd",
    "(gemeente | gemeenten) ...2 (sinds | vanaf | per | met ingang van) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) zelf ...3 (middelen | rijksmiddelen | budget) & (beschermd wonen | opvang)"
   ],
   "en": [
    "(residence principle | principle of residence | further decentralisation | full decentralisation) ...12 (on | from | as of | as from) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031)",
    "(on | from | as of | as from) <datum> ...8 (residence principle | principle of residence | further decentralisation | full decentralisation)",
    "(from | as of | as from) <datum> ...3 (municipalities | municipality) ...3 (receive | receives) ...6 (budget | grant | funds) ...8 (sheltered | shelter)",
    "(from | as of | as from) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031) ...3 (each | every | all) (municipality | municipalities) ...6 (budget | funds | responsible) & (sheltered | shelter)",
    "decentralisation of (sheltered | shelter) ...8 (on | from | as of) (<datum> | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031)"
   ]
  },
  "unless": {
   "nl": [
    "(inwerkingtreding | indien | wanneer | zodra | mits | tenzij | mocht)",
    "(verwacht* | verwachting | voornemen* | wetsvoorstel | beoogd* | mogelijk)",
    "(geevalueerd | evaluatie)",
    "(regiovisie | actieplan | notitie | onderzoek | verkenning | peildatum)",
    "(als | in werking) & !als bedoeld & !treedt ...4 in werking"
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
    "De gemeenten zijn per 1 januari 2025 zelf financieel verantwoordelijk voor beschermd wonen.",
    "Op 1 januari 2025 is het nieuwe verdeelmodel voor beschermd wonen ingevoerd.",
    "Vanaf 2027 is elke gemeente zelf verantwoordelijk voor beschermd wonen.",
    "De invoering van het woonplaatsbeginsel vindt plaats op 1 januari 2027.",
    "De rijksmiddelen voor beschermd wonen worden per 1 januari 2027 over alle gemeenten verdeeld.",
    "Vanaf 2026 krijgen alle gemeenten hun eigen budget voor beschermd wonen.",
    "Sinds 2023 zijn de middelen voor beschermd wonen doorgedecentraliseerd.",
    "Iedere gemeente ontvangt vanaf 1 januari 2027 zelf de rijksmiddelen voor beschermd wonen."
   ],
   "en": [
    "The principle of residence applies from 1 January 2026.",
    "From 1 January 2027 the principle of residence applies.",
    "From 1 January 2024 all municipalities receive their own budget for sheltered housing.",
    "From 2027 each municipality receives its own budget for sheltered housing.",
    "The decentralisation of sheltered housing takes effect on 1 January 2026."
   ]
  },
  "counterexamples": {
   "nl": [
    "Vanaf inwerkingtreding van het woonplaatsbeginsel geldt bijlage 5.",
    "Als het woonplaatsbeginsel per 1 januari 2027 wordt ingevoerd, herzien partijen de sleutel.",
    "Partijen werken vóór 1 januari 2027 scenario's voor de doordecentralisatie uit.",
    "Mocht het woonplaatsbeginsel per 1 januari 2028 worden ingevoerd, dan geldt bijlage 3."
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
    "(opzeggen | opzegging van deze (regeling | overeenkomst) | zegt ...4 op) ...15 (instemming | toestemming | goedkeuring) van [de] (overige | andere | alle | partijen | deelnemers | centrumgemeente | gastgemeente)",
    "(uittreden | uittreding | uittreedt) ...12 (indien | als | wanneer | mits | nadat) ...14 (daarmee | hiermee | hiermede | daarmede | ermee) ...3 (instemt | instemmen | akkoord | ingestemd | eens)",
    "treedt ...2 niet uit dan (met | na)",
    "(verzoek | voornemen) [tot | om] [de] (uittreding | uittreden) ...8 ter (goedkeuring | besluitvorming | instemming | beslissing)",
    "(overige | andere | alle | overigen) [deelnemers | gemeenten | partijen | colleges] (moeten | dienen | behoren) ...4 (uittreding | uittreden | opzegging) ...4 (instemmen | stemmen | akkoord)",
    "(uittreden | uittreding | uittreedt) ...3 (vraagt | verzoekt | behoeft | vereist | vergt) ...4 (toestemming | instemming | goedkeuring | medewerking | goedvinden) (aan | van) [de | het | alle] (overige | andere | anderen | alle | deelnemers | algemeen bestuur | dagelijks bestuur | bestuur | stuurgroep | meerderheid | centrumgemeente | gastgemeente | partijen | wederpartij)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) (beslist | besluit) (op | over | omtrent) ...4 verzoek ...3 (uittreding | uittreden)",
    "(uittreden | uittreding) ...6 (na | bij | krachtens) ...4 besluit van het (algemeen bestuur | dagelijks bestuur | bestuur)",
    "(uittreding | uittreden) ...2 (unanimiteit | eenparigheid | eenstemmigheid) ...4 (vereist | nodig)",
    "uittreding ...10 (bekrachtigd | goedgekeurd | toegestaan) & (bestuur | deelnemers | stuurgroep)",
    "(kan | kunnen) ...4 (uittreding | uittreden) ...2 (weigeren | tegenhouden | verbieden)",
    "(opzegging | beeindiging | opzeggen | beeindigen | opgezegd | beeindigd) ...8 (uitsluitend | slechts | alleen | enkel | niet dan | dan) ...8 (goedvinden | instemming | toestemming | goedkeuring)",
    "(partij | gemeente | deelnemer) ...10 (beeindigen | opzeggen | stoppen | uittreden) ...3 mits ...6 (andere | anderen | overige | alle) ...6 (akkoord | instemmen | eens | instemming)",
    "(stoppen | uittreden | opzeggen) ...3 moeten ...2 (anderen | andere | overige) ...6 (eens | akkoord | instemmen)",
    "(opzegging | beeindiging) ...4 (behoeft | vereist | vergt) ...3 (toestemming | instemming | goedkeuring) van [de | het | alle] (overige | andere | anderen | alle | deelnemers | algemeen bestuur | dagelijks bestuur | bestuur | stuurgroep | meerderheid | centrumgemeente | gastgemeente | partijen | wederpartij)",
    "(uittreden | uittreding | uittreedt) & (instemming | goedkeuring | goedvinden | instemmen | ingestemd | akkoord | medewerking | unaniem | unanieme | eenparig | bewilliging) & (overige | andere | anderen | alle | deelnemers | algemeen bestuur | stuurgroep | centrumgemeente | gastgemeente) & !(raad | raden | *plan | kosten)",
    "(uittreden | uittreding) ...6 (stuurgroep | *overleg | algemeen bestuur) ...3 (daarover | hierover | daaromtrent) (beslist | besluit)",
    "(treedt | treden) uit zonder (toestemming | instemming | goedvinden) van",
    "(opzegging | beeindiging | opzeggen | beeindigen) ...8 (alleen | slechts | uitsluitend | enkel) ...12 (instemmen | akkoord | toestemming | instemming)",
    "(alleen | slechts | uitsluitend | enkel) ...6 (stappen | stoppen | opzeggen | beeindigen | uittreden) ...3 met (toestemming | instemming | goedvinden | goedkeuring)",
    "niet (opzeggen | beeindigen | uittreden) zonder (instemming | toestemming | goedkeuring)",
    "(bestuur | stuurgroep | *overleg | deelnemers) (beslist | besluit | beslissen) of ...4 (mag | kan | mogen) uittreden",
    "(andere | overige | alle) (deelnemers | gemeenten | colleges) ...6 (uittreding | uittreden) ...3 goed",
    "(opzegging | opzeggen) ...8 (toestemming | overeenstemming | instemming) ...4 (stuurgroep | alle partijen | andere partijen | overige partijen)",
    "(opzeggen | uittreden) (als | indien | mits | wanneer) ...3 (andere | overige | alle) ...6 (instemmen | akkoord)",
    "(kan | kunnen) ...6 niet eenzijdig (opzeggen | uittreden | beeindigen | worden opgezegd | worden beeindigd)",
    "(uittreding | uittreden) ...3 niet mogelijk zonder (instemming | toestemming | goedkeuring | medewerking) van",
    "verzoek (om | tot) (uittreding | uittreden) ...3 door [de | het] (stuurgroep | algemeen bestuur | bestuur | *overleg) ...2 beslist",
    "(opzeggen | beeindigen) ...2 na (goedkeuring | instemming | toestemming) (door | van) [het | de] [bestuurlijk | regionaal] (*overleg | stuurgroep | andere | overige)"
   ],
   "en": [
    "(withdraw | withdraws | withdrawal) ...15 (consent | approval | agreement) of [all] [the] (others | other | remaining | all | board | general board | steering group | host municipality | municipalities | parties)",
    "(terminate | termination | notice | withdraw | withdrawal | leave) ...8 only ...10 (consent | agree | agrees | approval | permission)",
    "(termination | withdrawal | notice) ...6 (requires | subject to) ...3 (approval | consent | permission | agreement) of",
    "(request | application) to (withdraw | leave) ...8 for approval",
    "withdrawal ...10 approved by ...3 (all | board | participants | others)",
    "no (participant | party | municipality) ...3 (leave | withdraw) without",
    "(withdraw | withdrawal | leave) ...10 (unanimous | agreement of all | consent of all)",
    "terminated only (with | by | after) ...6 (consent | agreement | approval)",
    "(leave | withdraw | terminate) [the agreement] (with the approval of | only if) ...4 (board | all | other)",
    "needs the (consent | approval | permission) of ...6 to (withdraw | leave)"
   ]
  },
  "unless": {
   "nl": [
    "(noch | hoeft | hoeven)",
    "(uittredingsplan* | uittreedplan* | uittreedsom* | gevolgen)",
    "(aanbieder* | cliënt* | lid | leden | mandaat)",
    "(toetreding | toetreden)",
    "niet & !niet mogelijk zonder & !niet eenzijdig & !niet ...6 dan (met | na) & !niet ...2 (opzeggen | beeindigen | uittreden) zonder",
    "(wijziging | verlenging) van (deze | de) (regeling | overeenkomst)",
    "(zonder | geen) & !niet mogelijk zonder & !geen (deelnemer | gemeente | partij) & !niet ...2 (opzeggen | beeindigen | uittreden) zonder"
   ],
   "en": [
    "(nor | not)",
    "(exit plan | consequences | member* | provider* | client* | mandate)",
    "(accession | accede)",
    "without & !no (participant | party | municipality) ...3 (leave | withdraw) without",
    "no & !no (participant | party | municipality) ...3 (leave | withdraw) without"
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
    "Een gemeente kan de samenwerking opzeggen met toestemming van de overige gemeenten.",
    "Een deelnemer kan uittreden wanneer twee derde van de deelnemers daarmee akkoord gaat.",
    "Een gemeente treedt niet uit dan met goedvinden van de andere gemeenten.",
    "Het verzoek tot uittreding wordt ter goedkeuring voorgelegd aan het algemeen bestuur.",
    "De overige deelnemers moeten met de uittreding instemmen.",
    "Wie wil uittreden, vraagt daarvoor toestemming aan de andere gemeenten.",
    "Het algemeen bestuur beslist op het verzoek om uittreding.",
    "Uittreden kan na een daartoe strekkend besluit van het algemeen bestuur.",
    "Voor uittreding is unanimiteit van de deelnemers vereist.",
    "De uittreding wordt eerst van kracht nadat zij door het bestuur is bekrachtigd.",
    "Het algemeen bestuur kan uittreding weigeren.",
    "Opzegging kan uitsluitend plaatsvinden met goedvinden van alle partijen.",
    "Een partij kan tussentijds opzeggen, mits de andere partijen hiermee akkoord gaan.",
    "Wil een gemeente stoppen, dan moeten de anderen het daarmee eens zijn.",
    "Tussentijdse opzegging behoeft de toestemming van de wederpartij.",
    "Uittreding vergt een unaniem besluit van de deelnemers.",
    "Een voorgenomen uittreding wordt voorgelegd aan de stuurgroep, die daarover beslist.",
    "Geen deelnemer treedt uit zonder toestemming van de anderen.",
    "Tussentijdse beëindiging is alleen mogelijk als beide partijen daarmee instemmen.",
    "Een gemeente kan slechts uit de samenwerking stappen met toestemming van de andere partijen.",
    "De opdrachtgever kan niet opzeggen zonder instemming van de opdrachtnemer.",
    "Het bestuur beslist of een deelnemer mag uittreden.",
    "De andere deelnemers dienen de uittreding goed te keuren.",
    "Voor opzegging is toestemming nodig van de stuurgroep.",
    "Een partij kan alleen opzeggen als de andere partijen daarmee instemmen.",
    "Partijen kunnen de overeenkomst niet eenzijdig opzeggen.",
    "Uittreding is niet mogelijk zonder instemming van de centrumgemeente.",
    "Over een verzoek om uittreding wordt door de stuurgroep beslist.",
    "Een partij kan de samenwerking beëindigen na goedkeuring door het bestuurlijk overleg."
   ],
   "en": [
    "Withdrawal requires the consent of all other participants.",
    "A participant may withdraw only if the general board agrees.",
    "Termination requires the approval of the steering group.",
    "The request to withdraw is submitted to the general board for approval.",
    "Withdrawal takes effect once it has been approved by all participants.",
    "No participant may leave without the permission of the others.",
    "Withdrawal requires a unanimous decision of the participants.",
    "This agreement may be terminated only with the consent of the contractor.",
    "A party may leave only if all other parties agree.",
    "A participant needs the consent of all others to withdraw."
   ]
  },
  "counterexamples": {
   "nl": [
    "Uittreding geschiedt na toestemming van de eigen raad.",
    "Een deelnemer kan uittreden na toestemming van zijn raad en zonder instemming van de andere deelnemers.",
    "Het uittredingsplan bij uittreding behoeft de goedkeuring van het algemeen bestuur.",
    "Toetreding en uittreding worden gemeld aan de overige deelnemers.",
    "Een lid van het bestuur kan uittreden met toestemming van het bestuur.",
    "Voor uittreding is geen instemming van de overige deelnemers vereist.",
    "Het algemeen bestuur stelt de financiële gevolgen van de uittreding vast.",
    "Toetreding behoeft de instemming van alle deelnemers.",
    "Partijen kunnen de overeenkomst met wederzijds goedvinden beëindigen."
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
    "(opzeggen | opzegging van deze (regeling | overeenkomst) | zegt ...4 op) ...15 (instemming | toestemming | goedkeuring) van [de] (overige | andere | alle | partijen | deelnemers | centrumgemeente | gastgemeente)",
    "(uittreden | uittreding | uittreedt) ...12 (indien | als | wanneer | mits | nadat) ...14 (daarmee | hiermee | hiermede | daarmede | ermee) ...3 (instemt | instemmen | akkoord | ingestemd | eens)",
    "treedt ...2 niet uit dan (met | na)",
    "(verzoek | voornemen) [tot | om] [de] (uittreding | uittreden) ...8 ter (goedkeuring | besluitvorming | instemming | beslissing)",
    "(overige | andere | alle | overigen) [deelnemers | gemeenten | partijen | colleges] (moeten | dienen | behoren) ...4 (uittreding | uittreden | opzegging) ...4 (instemmen | stemmen | akkoord)",
    "(uittreden | uittreding | uittreedt) ...3 (vraagt | verzoekt | behoeft | vereist | vergt) ...4 (toestemming | instemming | goedkeuring | medewerking | goedvinden) (aan | van) [de | het | alle] (overige | andere | anderen | alle | deelnemers | algemeen bestuur | dagelijks bestuur | bestuur | stuurgroep | meerderheid | centrumgemeente | gastgemeente | partijen | wederpartij)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) (beslist | besluit) (op | over | omtrent) ...4 verzoek ...3 (uittreding | uittreden)",
    "(uittreden | uittreding) ...6 (na | bij | krachtens) ...4 besluit van het (algemeen bestuur | dagelijks bestuur | bestuur)",
    "(uittreding | uittreden) ...2 (unanimiteit | eenparigheid | eenstemmigheid) ...4 (vereist | nodig)",
    "uittreding ...10 (bekrachtigd | goedgekeurd | toegestaan) & (bestuur | deelnemers | stuurgroep)",
    "(kan | kunnen) ...4 (uittreding | uittreden) ...2 (weigeren | tegenhouden | verbieden)",
    "(opzegging | beeindiging | opzeggen | beeindigen | opgezegd | beeindigd) ...8 (uitsluitend | slechts | alleen | enkel | niet dan | dan) ...8 (goedvinden | instemming | toestemming | goedkeuring)",
    "(partij | gemeente | deelnemer) ...10 (beeindigen | opzeggen | stoppen | uittreden) ...3 mits ...6 (andere | anderen | overige | alle) ...6 (akkoord | instemmen | eens | instemming)",
    "(stoppen | uittreden | opzeggen) ...3 moeten ...2 (anderen | andere | overige) ...6 (eens | akkoord | instemmen)",
    "(opzegging | beeindiging) ...4 (behoeft | vereist | vergt) ...3 (toestemming | instemming | goedkeuring) van [de | het | alle] (overige | andere | anderen | alle | deelnemers | algemeen bestuur | dagelijks bestuur | bestuur | stuurgroep | meerderheid | centrumgemeente | gastgemeente | partijen | wederpartij)",
    "(uittreden | uittreding | uittreedt) & (instemming | goedkeuring | goedvinden | instemmen | ingestemd | akkoord | medewerking | unaniem | unanieme | eenparig | bewilliging) & (overige | andere | anderen | alle | deelnemers | algemeen bestuur | stuurgroep | centrumgemeente | gastgemeente) & !(raad | raden | *plan | kosten)",
    "(uittreden | uittreding) ...6 (stuurgroep | *overleg | algemeen bestuur) ...3 (daarover | hierover | daaromtrent) (beslist | besluit)",
    "(treedt | treden) uit zonder (toestemming | instemming | goedvinden) van",
    "(opzegging | beeindiging | opzeggen | beeindigen) ...8 (alleen | slechts | uitsluitend | enkel) ...12 (instemmen | akkoord | toestemming | instemming)",
    "(alleen | slechts | uitsluitend | enkel) ...6 (stappen | stoppen | opzeggen | beeindigen | uittreden) ...3 met (toestemming | instemming | goedvinden | goedkeuring)",
    "niet (opzeggen | beeindigen | uittreden) zonder (instemming | toestemming | goedkeuring)",
    "(bestuur | stuurgroep | *overleg | deelnemers) (beslist | besluit | beslissen) of ...4 (mag | kan | mogen) uittreden",
    "(andere | overige | alle) (deelnemers | gemeenten | colleges) ...6 (uittreding | uittreden) ...3 goed",
    "(opzegging | opzeggen) ...8 (toestemming | overeenstemming | instemming) ...4 (stuurgroep | alle partijen | andere partijen | overige partijen)",
    "(opzeggen | uittreden) (als | indien | mits | wanneer) ...3 (andere | overige | alle) ...6 (instemmen | akkoord)",
    "(kan | kunnen) ...6 niet eenzijdig (opzeggen | uittreden | beeindigen | worden opgezegd | worden beeindigd)",
    "(uittreding | uittreden) ...3 niet mogelijk zonder (instemming | toestemming | goedkeuring | medewerking) van",
    "verzoek (om | tot) (uittreding | uittreden) ...3 door [de | het] (stuurgroep | algemeen bestuur | bestuur | *overleg) ...2 beslist",
    "(opzeggen | beeindigen) ...2 na (goedkeuring | instemming | toestemming) (door | van) [het | de] [bestuurlijk | regionaal] (*overleg | stuurgroep | andere | overige)"
   ],
   "en": [
    "(withdraw | withdraws | withdrawal) ...15 (consent | approval | agreement) of [all] [the] (others | other | remaining | all | board | general board | steering group | host municipality | municipalities | parties)",
    "(terminate | termination | notice | withdraw | withdrawal | leave) ...8 only ...10 (consent | agree | agrees | approval | permission)",
    "(termination | withdrawal | notice) ...6 (requires | subject to) ...3 (approval | consent | permission | agreement) of",
    "(request | application) to (withdraw | leave) ...8 for approval",
    "withdrawal ...10 approved by ...3 (all | board | participants | others)",
    "no (participant | party | municipality) ...3 (leave | withdraw) without",
    "(withdraw | withdrawal | leave) ...10 (unanimous | agreement of all | consent of all)",
    "terminated only (with | by | after) ...6 (consent | agreement | approval)",
    "(leave | withdraw | terminate) [the agreement] (with the approval of | only if) ...4 (board | all | other)",
    "needs the (consent | approval | permission) of ...6 to (withdraw | leave)"
   ]
  },
  "unless": {
   "nl": [
    "(noch | hoeft | hoeven)",
    "(uittredingsplan* | uittreedplan* | uittreedsom* | gevolgen)",
    "(aanbieder* | cliënt* | lid | leden | mandaat)",
    "(toetreding | toetreden)",
    "niet & !niet mogelijk zonder & !niet eenzijdig & !niet ...6 dan (met | na) & !niet ...2 (opzeggen | beeindigen | uittreden) zonder",
    "(wijziging | verlenging) van (deze | de) (regeling | overeenkomst)",
    "(zonder | geen) & !niet mogelijk zonder & !geen (deelnemer | gemeente | partij) & !niet ...2 (opzeggen | beeindigen | uittreden) zonder"
   ],
   "en": [
    "(nor | not)",
    "(exit plan | consequences | member* | provider* | client* | mandate)",
    "(accession | accede)",
    "without & !no (participant | party | municipality) ...3 (leave | withdraw) without",
    "no & !no (participant | party | municipality) ...3 (leave | withdraw) without"
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
    "Een gemeente kan de samenwerking opzeggen met toestemming van de overige gemeenten.",
    "Een deelnemer kan uittreden wanneer twee derde van de deelnemers daarmee akkoord gaat.",
    "Een gemeente treedt niet uit dan met goedvinden van de andere gemeenten.",
    "Het verzoek tot uittreding wordt ter goedkeuring voorgelegd aan het algemeen bestuur.",
    "De overige deelnemers moeten met de uittreding instemmen.",
    "Wie wil uittreden, vraagt daarvoor toestemming aan de andere gemeenten.",
    "Het algemeen bestuur beslist op het verzoek om uittreding.",
    "Uittreden kan na een daartoe strekkend besluit van het algemeen bestuur.",
    "Voor uittreding is unanimiteit van de deelnemers vereist.",
    "De uittreding wordt eerst van kracht nadat zij door het bestuur is bekrachtigd.",
    "Het algemeen bestuur kan uittreding weigeren.",
    "Opzegging kan uitsluitend plaatsvinden met goedvinden van alle partijen.",
    "Een partij kan tussentijds opzeggen, mits de andere partijen hiermee akkoord gaan.",
    "Wil een gemeente stoppen, dan moeten de anderen het daarmee eens zijn.",
    "Tussentijdse opzegging behoeft de toestemming van de wederpartij.",
    "Uittreding vergt een unaniem besluit van de deelnemers.",
    "Een voorgenomen uittreding wordt voorgelegd aan de stuurgroep, die daarover beslist.",
    "Geen deelnemer treedt uit zonder toestemming van de anderen.",
    "Tussentijdse beëindiging is alleen mogelijk als beide partijen daarmee instemmen.",
    "Een gemeente kan slechts uit de samenwerking stappen met toestemming van de andere partijen.",
    "De opdrachtgever kan niet opzeggen zonder instemming van de opdrachtnemer.",
    "Het bestuur beslist of een deelnemer mag uittreden.",
    "De andere deelnemers dienen de uittreding goed te keuren.",
    "Voor opzegging is toestemming nodig van de stuurgroep.",
    "Een partij kan alleen opzeggen als de andere partijen daarmee instemmen.",
    "Partijen kunnen de overeenkomst niet eenzijdig opzeggen.",
    "Uittreding is niet mogelijk zonder instemming van de centrumgemeente.",
    "Over een verzoek om uittreding wordt door de stuurgroep beslist.",
    "Een partij kan de samenwerking beëindigen na goedkeuring door het bestuurlijk overleg."
   ],
   "en": [
    "Withdrawal requires the consent of all other participants.",
    "A participant may withdraw only if the general board agrees.",
    "Termination requires the approval of the steering group.",
    "The request to withdraw is submitted to the general board for approval.",
    "Withdrawal takes effect once it has been approved by all participants.",
    "No participant may leave without the permission of the others.",
    "Withdrawal requires a unanimous decision of the participants.",
    "This agreement may be terminated only with the consent of the contractor.",
    "A party may leave only if all other parties agree.",
    "A participant needs the consent of all others to withdraw."
   ]
  },
  "counterexamples": {
   "nl": [
    "Uittreding geschiedt na toestemming van de eigen raad.",
    "Een deelnemer kan uittreden na toestemming van zijn raad en zonder instemming van de andere deelnemers.",
    "Het uittredingsplan bij uittreding behoeft de goedkeuring van het algemeen bestuur.",
    "Toetreding en uittreding worden gemeld aan de overige deelnemers.",
    "Een lid van het bestuur kan uittreden met toestemming van het bestuur.",
    "Voor uittreding is geen instemming van de overige deelnemers vereist.",
    "Het algemeen bestuur stelt de financiële gevolgen van de uittreding vast.",
    "Toetreding behoeft de instemming van alle deelnemers.",
    "Partijen kunnen de overeenkomst met wederzijds goedvinden beëindigen."
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
    "(algemeen bestuur | dagelijks bestuur | bestuur) kan ...6 (taken | bevoegdheden) ...4 toevoegen aan",
    "(algemeen bestuur | dagelijks bestuur | bestuur) (kan | mag | vermag | is bevoegd) ...10 (verruimen | te verruimen | uit te breiden | uitbreiden | toe te voegen | toevoegen | aanvullen | aan te vullen) & (taken | bevoegdheden | takenpakket)",
    "besluit van het (algemeen bestuur | dagelijks bestuur | bestuur) ...4 (andere | nieuwe | aanvullende | verdere | meer) (taken | bevoegdheden) ...6 (opgedragen | toegevoegd | overgedragen)",
    "(uitbreiding | verruiming) van (het takenpakket | de taken | de bevoegdheden) ...3 (door | bij besluit van) het (algemeen bestuur | dagelijks bestuur | bestuur)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) kan ...2 besluiten dat ...4 ook ...2 (taken | werkzaamheden)",
    "(andere | nieuwe | aanvullende | verdere | extra) (taken | bevoegdheden) kunnen [worden] door het (algemeen bestuur | dagelijks bestuur | bestuur)",
    "(alle | andere | verdere | overige) (belangen | taken) (die | welke) het (algemeen bestuur | dagelijks bestuur | bestuur) (aanwijst | bepaalt | vaststelt)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) (bepaalt | beslist) ...2 welke (verdere | andere | nieuwe | aanvullende | extra) (taken | bevoegdheden)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) (kan | mag | is gerechtigd | is bevoegd) ...8 (andere | nieuwe | extra | aanvullende | verdere) (taken | bevoegdheden) ...6 (belasten | op zich te nemen | uitoefenen | uitvoeren | verrichten | aan te wijzen)",
    "(algemeen bestuur | dagelijks bestuur | bestuur) is gerechtigd ...6 uit te breiden",
    "bestuur stelt vast welke (andere | nieuwe | aanvullende | extra) (taken | bevoegdheden)",
    "(algemeen bestuur | bestuur) kan ...6 (andere | nieuwe | extra | aanvullende) (taken | bevoegdheden) ...2 (toekennen | toedelen | toevoegen)",
    "(algemeen bestuur | bestuur) kan ...2 (werkterrein | takenpakket | takenveld) ...2 (uitbreiden | verbreden | verruimen)"
   ],
   "en": [
    "board may ...10 (extend | extension of | expand) ...6 (powers | tasks)",
    "board may ...6 decide ...8 (other | further | additional | new) (powers | tasks)",
    "(tasks | powers) ...6 (added | extended | assigned) by ...4 board",
    "other tasks may be added",
    "board may take on (other | new | additional | further) (tasks | powers)",
    "board (can | may) add ...2 tasks"
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
    "Het bestuur kan nieuwe taken aan het takenpakket toevoegen aan de bijlage.",
    "Het algemeen bestuur is bevoegd nieuwe taken aan het openbaar lichaam toe te voegen.",
    "Bij besluit van het algemeen bestuur kunnen andere taken worden opgedragen aan de dienst.",
    "Uitbreiding van het takenpakket geschiedt door het algemeen bestuur.",
    "Het algemeen bestuur kan besluiten dat de dienst ook taken op het gebied van jeugdhulp uitvoert.",
    "Aanvullende taken kunnen door het bestuur worden vastgesteld.",
    "De dienst behartigt voorts alle belangen die het algemeen bestuur aanwijst.",
    "Het dagelijks bestuur bepaalt welke verdere taken de dienst op zich neemt.",
    "Het bestuur kan het orgaan met andere taken belasten.",
    "Het algemeen bestuur is gerechtigd het takenpakket uit te breiden.",
    "Het bestuur stelt vast welke andere taken het orgaan verricht.",
    "Het algemeen bestuur kan aan het lichaam andere taken toekennen.",
    "Het algemeen bestuur kan het werkterrein uitbreiden."
   ],
   "en": [
    "The general board may decide on the extension of its powers.",
    "The general board may at any time decide that the body carries out other tasks.",
    "The powers of the body can be extended by the general board.",
    "Other tasks may be added by the board.",
    "The board may take on other tasks.",
    "The general board can add tasks."
   ]
  },
  "counterexamples": {
   "nl": [
    "Wijziging van bevoegdheden vereist wijziging van de regeling.",
    "Het algemeen bestuur kan aan de colleges voorstellen de taken uit te breiden.",
    "Het algemeen bestuur kan besluiten de voorzitter andere taken op te dragen.",
    "Het algemeen bestuur kan besluiten om op verzoek van een deelnemer aanvullende taken uit te voeren.",
    "Het algemeen bestuur kan een commissie instellen en haar taken bepalen."
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
    "(deelnemer | deelnemers) [aan de regeling] (zijn | is) de (raad | raden | gemeenteraad | gemeenteraden)",
    "(regeling | bedrijfsvoeringsorganisatie) (wordt | is) ...2 (getroffen | ingesteld) door de (raad | raden | gemeenteraad | gemeenteraden)",
    "deelgenomen door de (raad | raden | gemeenteraad | gemeenteraden)",
    "(raden | gemeenteraden) ...10 stellen ...6 bedrijfsvoeringsorganisatie in",
    "(deelnemers | deelnemende bestuursorganen | partij | partijen) ...6 (zijn | aangemerkt) ...2 (raad | raden | gemeenteraad | gemeenteraden)",
    "(raad | raden | gemeenteraad | gemeenteraden) (treedt | treden) toe tot",
    "(raad | raden | gemeenteraad | gemeenteraden) ...10 (gaan | gaat | nemen | neemt) ...3 (regeling aan | deel in (de | deze) bedrijfsvoeringsorganisatie)",
    "(deelnemende bestuursorganen | deelnemers | partijen) de (raad | raden | gemeenteraad | gemeenteraden)"
   ],
   "en": [
    "(council | councils) ...8 (participate | participates | take part | takes part) in (this | the) (arrangement | organisation)",
    "(council | councils) ...6 (are | is) [the | a] participant*",
    "(councils | council) ...8 (establish | establishes | make | makes) this (operational organisation | arrangement)",
    "participants are the (councils | council)",
    "councils are (parties | party) to"
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
    "Deelnemers zijn de raden en de colleges van de gemeenten.",
    "Deze regeling wordt getroffen door de raden en de colleges.",
    "Aan de regeling wordt deelgenomen door de raden van de gemeenten.",
    "De gemeenteraden van Dijkdorp en Zandstad stellen deze bedrijfsvoeringsorganisatie in.",
    "Als deelnemende bestuursorganen worden aangemerkt de raden en de colleges.",
    "De gemeenteraad treedt toe tot de regeling.",
    "De gemeenteraden en de colleges gaan deze regeling aan.",
    "Deelnemende bestuursorganen: de raden en de colleges."
   ],
   "en": [
    "The councils and the executives take part in the arrangement.",
    "The councils of the municipalities are participants.",
    "The councils of the municipalities establish this operational organisation.",
    "The participants are the councils of the municipalities.",
    "The councils are parties to this arrangement."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges nemen deel aan de regeling.",
    "De raden geven toestemming voordat de colleges deelnemen.",
    "De colleges treffen de regeling na toestemming van de raden.",
    "De deelnemers informeren de raden over de voortgang.",
    "De raden nemen deel aan de jaarlijkse informatiebijeenkomst."
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
    "(begroting | jaarrekening) (wordt | worden) door het dagelijks bestuur ...3 vastgesteld",
    "(dagelijks bestuur | db) (stelt | stellen) ...8 (begroting | jaarrekening | jaarstukken | rekening) ...8 vast & !binnen de begroting",
    "(vaststelling | vaststellen) van [de] (begroting | jaarrekening | jaarstukken | rekening) ...10 (door | aan) het (dagelijks bestuur | db)",
    "dagelijks bestuur ...4 (bevoegd | toe | belast | besluit | neemt) ...4 (vaststellen | vaststelling) van [de] (begroting | jaarrekening | jaarstukken | rekening)",
    "(begroting | jaarrekening | jaarstukken) ...3 (wordt | worden) (door het (dagelijks bestuur | db)) ...3 vastgesteld",
    "jaarstukken (wordt | worden) ...4 vastgesteld door het dagelijks bestuur",
    "(begroting | jaarrekening | jaarstukken) vastgesteld door het dagelijks bestuur",
    "dagelijks bestuur ...4 het vaststellen van de (begroting | jaarrekening | jaarstukken)"
   ],
   "en": [
    "executive board adopts ...3 (budget | annual accounts | accounts)",
    "(budget | accounts) (is | are) adopted by the executive board",
    "adoption of the [annual] (budget | accounts) ...4 executive board",
    "delegates ...2 adoption of the [annual] (budget | accounts) to the executive board",
    "executive board (shall adopt | approves and adopts | determines) ...3 (budget | accounts)",
    "(budget | accounts) shall be adopted by the executive board"
   ]
  },
  "unless": {
   "nl": [
    "(niet | geen | ontwerpbegroting | voorstel)",
    "(begroting | jaarrekening) op",
    "algemeen bestuur & !(delegeert | mandateert | draagt ...10 over)",
    "bereidt"
   ],
   "en": [
    "(no | not | draft)",
    "general board & !delegates"
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
    "De begroting wordt door het dagelijks bestuur jaarlijks vastgesteld.",
    "Het DB stelt jaarlijks de jaarstukken van het lichaam vast.",
    "De vaststelling van de jaarrekening geschiedt door het dagelijks bestuur.",
    "Het dagelijks bestuur is bevoegd tot het vaststellen van de begroting.",
    "Begroting en jaarrekening worden door het DB vastgesteld.",
    "De jaarstukken worden vastgesteld door het dagelijks bestuur.",
    "De begroting, vastgesteld door het dagelijks bestuur, wordt toegezonden.",
    "Tot de taken van het dagelijks bestuur behoort het vaststellen van de jaarrekening."
   ],
   "en": [
    "The executive board adopts the budget.",
    "The accounts are adopted by the executive board.",
    "Adoption of the accounts is for the executive board.",
    "The general board delegates adoption of the budget to the executive board.",
    "The executive board shall adopt the annual budget.",
    "The budget shall be adopted by the executive board."
   ]
  },
  "counterexamples": {
   "nl": [
    "Het algemeen bestuur stelt de begroting vast.",
    "Het dagelijks bestuur stelt de ontwerpbegroting vast en zendt haar aan de raden.",
    "Het dagelijks bestuur stelt de begroting op; het algemeen bestuur stelt haar vast.",
    "Het dagelijks bestuur bereidt de vaststelling van de begroting voor.",
    "Het dagelijks bestuur stelt het werkplan vast binnen de begroting."
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
    "(arbitrage | arbiters | scheidsgerecht) ...8 met uitsluiting van & geschil*",
    "(uitsluitend | enkel | slechts | alleen) ...4 (rechter | rechtbank | arbiters | scheidslieden | arbitrage) & (geschil | geschillen)",
    "(geschil | geschillen) ...12 (scheidslieden | arbiters | arbitrage | scheidsgerecht) ...2 (beslecht | beslist | berecht)",
    "(geschil | geschillen) ...8 (beslecht | beslist | berecht) ...4 (scheidslieden | arbiters | arbitrage | scheidsgerecht)",
    "(geschil | geschillen) ...6 met uitsluiting van ...8 (rechter | gedeputeerde staten)",
    "(geschil | geschillen) ...4 niet ...4 aan gedeputeerde staten maar",
    "(onderworpen aan | onderwerpen ...4 aan) ...6 (arbitrage | arbiters | scheidslieden | bindend advies) & (geschil | geschillen)",
    "(geschil | geschillen) ...6 (definitief | finaal | bindend) ...4 (beslecht | beslist) ...4 (arbitragecommissie | rechtbank | rechter | arbiters)"
   ],
   "en": [
    "(exclusive jurisdiction | exclusively | solely) ...8 (court | courts | arbitration | arbitrator*) & dispute*",
    "(court | courts) ...8 exclusive jurisdiction & dispute*",
    "dispute* ...6 (settled | resolved | decided) ...3 arbitration",
    "dispute* ...6 (only | solely) ...3 (court | courts)",
    "dispute* ...4 (referred | submitted) to arbitration"
   ]
  },
  "unless": {
   "nl": [
    "(<artikel> van de wet | onverminderd)",
    "(aanbieder* | opdrachtnemer* | werknemer* | medewerker* | leverancier* | derden)",
    "(niet | geen) & !niet ...4 aan gedeputeerde staten maar",
    "gedeputeerde staten & !(uitsluiting van ...8 gedeputeerde staten) & !(niet ...4 aan gedeputeerde staten maar)"
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
    "Geschillen worden beslecht door arbitrage, met uitsluiting van de rechter.",
    "Enkel de burgerlijke rechter is bevoegd van geschillen kennis te nemen.",
    "Alle geschillen worden bij wege van arbitrage beslecht.",
    "Een geschil wordt in hoogste ressort beslist door arbiters.",
    "Geschillen worden met uitsluiting van de gewone rechter en van gedeputeerde staten aan een bindend adviseur voorgelegd.",
    "Geschillen worden niet voorgelegd aan gedeputeerde staten, maar aan de rechtbank.",
    "Geschillen worden onderworpen aan arbitrage.",
    "Geschillen worden definitief beslecht door een arbitragecommissie."
   ],
   "en": [
    "Disputes are submitted exclusively to the court in The Hague.",
    "The court in The Hague has exclusive jurisdiction over disputes.",
    "All disputes are finally settled by arbitration.",
    "Disputes are decided only by the civil court.",
    "Any dispute shall be referred to arbitration."
   ]
  },
  "counterexamples": {
   "nl": [
    "Onverminderd artikel 28 van de wet volgt bij een geschil mediation.",
    "Een geschil met een aanbieder wordt uitsluitend voorgelegd aan de rechtbank.",
    "Geschillen worden eerst besproken in het overleg; daarna beslissen gedeputeerde staten.",
    "Geschillen worden beslist door gedeputeerde staten."
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
    "(bekendmaking | publicatie) van de regeling ...6 in (haar | zijn | het) [eigen] gemeenteblad van de (centrumgemeente | gastgemeente)",
    "(bekend* | publicatie | publiceert | gepubliceerd | plaatsing | opgenomen | geschiedt) ...8 (gemeenteblad | blad) van [de] (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer | kartrekkersgemeente | vestigingsgemeente) & regeling & !mandaatbesluit* & !beleidsregel* & !verordening*",
    "(gemeenteblad | blad) van [de] (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer | kartrekkersgemeente | vestigingsgemeente) (bekend | bekendgemaakt | geplaatst | gepubliceerd | opgenomen) & regeling & !mandaatbesluit* & !beleidsregel* & !verordening*",
    "(publiceert | plaatst | bekendmaking | publicatie | opname | opneming) ...8 in (haar | zijn) [eigen] gemeenteblad & regeling & !mandaatbesluit* & !beleidsregel* & !verordening*",
    "(plaatsing | bekendmaking | publicatie) in het gemeenteblad van [de] (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer | kartrekkersgemeente | vestigingsgemeente) (volstaat | is voldoende)",
    "bekendmaking (vindt | geschiedt) ...6 gemeenteblad van [de] (<gemeente> | centrumgemeente | gastgemeente | trekkergemeente | kartrekker*)",
    "regeling bekend in (haar | zijn) [eigen] gemeenteblad",
    "(publicatie | bekendmaking) ...4 plaatsing in het gemeenteblad van de (centrumgemeente | gastgemeente | vestigingsgemeente | trekkergemeente)"
   ],
   "en": [
    "arrangement ...6 (published | publishes) ...6 in (its | the) own [municipal] gazette",
    "arrangement ...6 (published | publishes) ...4 in the [municipal] gazette of the (host | centre) municipality",
    "arrangement ...6 (published | publishes) ...4 gazette of (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer | kartrekkersgemeente | vestigingsgemeente)",
    "publishes this arrangement in its [own] gazette",
    "publication ...6 gazette of the (host | centre) municipality",
    "(publishes | publish) (the | this) arrangement in its [own | municipal] (gazette | municipal gazette)"
   ]
  },
  "unless": {
   "nl": [
    "(alle | elke | elk | iedere | ieder | overige | andere | deelnemers | deelnemende | ook | tevens)",
    "eigen gemeenteblad ...3 (deelnemer | college)",
    "(beleidsregel* | mandaatbesluit* | verordening*)"
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
    "De bekendmaking van de regeling geschiedt in het gemeenteblad van de centrumgemeente.",
    "Bekendmaking van deze regeling geschiedt in het gemeenteblad van de gastgemeente.",
    "De regeling wordt in het gemeenteblad van de centrumgemeente geplaatst.",
    "De centrumgemeente publiceert deze regeling in haar gemeenteblad.",
    "Plaatsing in het gemeenteblad van de centrumgemeente volstaat.",
    "De bekendmaking vindt plaats door publicatie in het gemeenteblad van de gastgemeente.",
    "Het college van Dijkdorp maakt deze regeling bekend in zijn gemeenteblad.",
    "Publicatie geschiedt door plaatsing in het gemeenteblad van de vestigingsgemeente."
   ],
   "en": [
    "The host municipality has the arrangement published in its own gazette.",
    "The arrangement is published in the gazette of the host municipality.",
    "The arrangement is published in the gazette of the municipality of Dijkdorp.",
    "The host municipality publishes this arrangement in its own gazette.",
    "Publication takes place in the gazette of the host municipality only."
   ]
  },
  "counterexamples": {
   "nl": [
    "Het college maakt deze regeling bekend in het gemeenteblad van alle deelnemende gemeenten.",
    "De centrumgemeente maakt het mandaatbesluit bekend in haar eigen gemeenteblad.",
    "De beleidsregels bij deze regeling zijn bekendgemaakt in het gemeenteblad van de centrumgemeente."
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
    "(treedt | treden) ...3 in werking ...4 (na | door | bij | op de dag van) [de] (ondertekening | vaststelling)",
    "(treedt | treden) ...3 in werking ...8 (ondertekening | ondertekend | handtekening | getekend | vastgesteld)",
    "(deze | de) regeling (gaat in | geldt | wordt van kracht | is van kracht | is van toepassing) ...12 (ondertekening | ondertekend | getekend | handtekening | vastgesteld)",
    "(zodra | nadat | na | met) ...8 (ondertekend | ondertekening | getekend | ingestemd | vastgesteld) ...4 (treedt | is | geldt) (deze | de) regeling ...3 (in werking | van kracht | van toepassing)",
    "inwerkingtreding ...6 (ondertekening | handtekening)",
    "(deze | de) regeling (gaat in | treedt in werking | geldt | is van kracht) ...8 (laatste | alle) (college | colleges | deelnemer | deelnemers | gemeenten) ...4 (besloten | ondertekend | getekend | ingestemd)",
    "(treedt | treden) ...2 (na | met | bij | door) [de] (vaststelling | ondertekening) ...6 in werking",
    "regeling werkt (vanaf | met ingang van) [de] ondertekening"
   ],
   "en": [
    "(enters | comes) into force ...4 (after | upon | on | on the day of) (signature | signing | adoption)",
    "(enters | comes) into force ...6 (signature | signed | signing | signatures)",
    "(arrangement | scheme) (takes effect | applies) ...10 (signature | signed | adopted)",
    "(arrangement | scheme) ...3 effective (upon | on | by) (signing | signature)"
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
    "Deze regeling treedt in werking op de dag van vaststelling.",
    "De regeling treedt in werking op de datum van de laatste handtekening.",
    "Deze regeling gaat in zodra de laatste deelnemer heeft getekend.",
    "Na ondertekening door partijen is deze regeling van toepassing.",
    "De inwerkingtreding geschiedt bij ondertekening.",
    "De regeling gaat in op de dag waarop het laatste college heeft besloten.",
    "De regeling treedt direct na vaststelling door de colleges in werking.",
    "De regeling werkt vanaf de ondertekening."
   ],
   "en": [
    "This arrangement enters into force after signature by all executives.",
    "This arrangement enters into force on the date of signature.",
    "The arrangement takes effect once all parties have signed it.",
    "This arrangement becomes effective upon signing."
   ]
  },
  "counterexamples": {
   "nl": [
    "Deze regeling treedt in werking op de dag na die van de bekendmaking, en niet voor ondertekening door alle colleges.",
    "Deze regeling treedt in werking op 1 januari 2027.",
    "De regeling is ondertekend en treedt in werking op 1 juli 2027."
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
   "body"
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
    "(mandateert | mandateren) [hierbij] ...4 (bevoegdheid | bevoegdheden | <orgaan>)",
    "(machtigt | machtigen) ...12 (namens | in naam van) ...20 (beschikking* | beslissen | besluiten | beschikken | indicaties)",
    "mandaat (wordt | worden | is) ...8 (verleend | verstrekt | gegeven) (aan | tot | om | voor)",
    "(wordt | worden) ...12 mandaat (verleend | verstrekt | gegeven) (aan | tot | om | voor)",
    "(geeft | geven | verstrekt | verstrekken | verleent | verlenen) [hierbij | aan] [het | de | onze] (<orgaan> | <gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer) ...4 [het | een | hun] (mandaat | machtiging tot)",
    "(opgedragen | opdracht | toegestaan) ...6 (namens | in naam van) ...10 te (besluiten | beslissen | beschikken)",
    "(mandateert | mandateren) [hierbij] ...4 (<gemeente> | centrumgemeente | gastgemeente | opdrachtnemer | kartrekker* | trekkergemeente | contractgemeente | penvoerder* | lastnemer)",
    "(met | door | krachtens | ingevolge | uit hoofde van | op grond van) ...4 (ondertekening | overeenkomst | convenant | contract) ...3 (ontvangt | krijgt | verkrijgt | bezit | heeft | hebben) ...8 (mandaat | machtiging) & !(vervalt | vervallen | eindigt | ingetrokken)",
    "(krachtens | ingevolge | uit hoofde van | op grond van | door | met | bij) (deze | dit | de) (*overeenkomst | convenant | contract) gemandateerd",
    "ondertekening (ontvangt | krijgt | verkrijgt) ...8 mandaat",
    "(*overeenkomst | convenant | contract) ...6 als (mandaatbesluit | mandaat)",
    "(verleent | verlenen) ...16 machtiging tot het (nemen | beslissen)",
    "bevoegdheid ...4 (uit hun naam | in hun naam | namens (hen | ons | de colleges)) ...8 te (beslissen | besluiten | beschikken)",
    "(draagt | dragen) ...8 in mandaat ...3 op",
    "(overeenkomst | convenant | contract) (is | zijn | wordt | worden) ...6 gemandateerd",
    "(machtigt | machtigen) ...12 (beschikkingen | besluiten | beslissingen) & !(bank | ondertekenen)",
    "(is | zijn) gemandateerd ...3 (om | tot) ...8 (besluiten | beslissen | beschikkingen | beslissingen | beschikken)",
    "(ontvangt | krijgt | verkrijgt) (door | met | bij) (deze | dit) (*overeenkomst | convenant | contract) ...3 mandaat"
   ],
   "en": [
    "(grant | grants | give | gives | confer | confers) [hereby] [to] [<orgaan> | <gemeente> | the host municipality | the centre municipality] ...4 (mandate | mandates)",
    "hereby (grant | grants | give | gives | confer | confers) ...8 (mandate | mandates)",
    "hereby (mandate | mandates | mandated)",
    "(is | are) hereby mandated",
    "(grant | grants | confer | confers) [hereby] ...8 authority to (decide | take decisions)",
    "(authorise | authorises | authorize | authorizes | empower | empowers) ...8 to (decide | take | issue) ...12 (on their behalf | on its behalf | on behalf of | in the name of)",
    "hereby ...3 (given | granted) ...2 (mandate | mandates)",
    "(mandate | mandates) (is | are) [hereby] (granted | given | conferred) to",
    "agreement ...6 as a mandate [decision]",
    "(executives | parties | municipalities | clients) mandate ...3 (powers | <orgaan> | <gemeente> | host municipality | centre municipality)",
    "authorised ...6 to (decide | take | issue) ...10 (on behalf of | in the name of)",
    "(mandate | mandates) the ...4 to (take | decide | issue)"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | noch | nooit | evenmin | zonder)",
    "(kan | kunnen | mag | mogen | zal | zullen)",
    "(*mandaatbesluit* | *mandaatregeling* | *mandaatregister* | *mandaatlijst* | *volmachtbesluit* | *mandaatstatuut*) & !als mandaatbesluit",
    "((in | als) bijlage | opgenomen in)",
    "(afzonderlijk* | apart* | separa* | eigen) ...3 (besluit* | regeling*)",
    "bij besluit* van",
    "(het | tot | voor) ...2 (verlenen | mandateren)",
    "te mandateren",
    "(dat | die | wie) (mandateert | mandateren)",
    "(heeft | hebben) ...20 besloten",
    "(indien | wanneer | voor zover | voordat | nadat | zodra)",
    "(medewerking | overleg* | vertegenwoordiger* | portefeuillehouder* | ledenvergadering* | achterban | onderhandel*)",
    "(*onderhandel* | standpunt*)",
    "als & !als (bedoeld | genoemd | vermeld | omschreven | mandaatbesluit)"
   ],
   "en": [
    "(no | not | nor | nothing | never | without | neither)",
    "(may | can | will | shall)",
    "(separate | separately)",
    "(mandate decision* | mandating decision* | mandate regulation* | power of attorney) & !as a mandate decision",
    "(by | in | under) ...3 decision*",
    "(resolved | decided) ...12 to grant",
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
    "De colleges mandateren de bevoegdheden uit bijlage 1 aan de opdrachtnemer.",
    "De colleges machtigen het college van Dijkdorp om namens hen de beschikkingen te nemen.",
    "Mandaat wordt verleend aan het hoofd van de afdeling Zorg van Dijkdorp.",
    "Bij dezen wordt aan burgemeester en wethouders van Dijkdorp mandaat verstrekt tot het nemen van besluiten.",
    "Wij geven de centrumgemeente het mandaat om indicaties af te geven.",
    "Aan de centrumgemeente wordt opgedragen in naam van de colleges te beslissen op aanvragen.",
    "De opdrachtgevers mandateren de opdrachtnemer om te beslissen.",
    "Krachtens deze overeenkomst bezit het college van Dijkdorp mandaat.",
    "Het college van Dijkdorp is uit hoofde van deze overeenkomst gemandateerd om te beschikken.",
    "Door ondertekening verkrijgt het college van Dijkdorp mandaat.",
    "Deze overeenkomst geldt tevens als mandaatbesluit.",
    "De deelnemers verlenen, door het aangaan van dit contract, aan de kartrekker machtiging tot het nemen van beschikkingen.",
    "Het college van Dijkdorp krijgt de bevoegdheid om uit hun naam op aanvragen te beslissen.",
    "De colleges dragen het nemen van beschikkingen in mandaat op aan het college van Dijkdorp.",
    "Voor de duur van deze overeenkomst is de gastgemeente gemandateerd tot het nemen van besluiten.",
    "De gemeenten machtigen de gastgemeente bij dezen tot het afgeven van beschikkingen.",
    "Opdrachtnemer is gemandateerd om namens opdrachtgever besluiten te nemen.",
    "De gastgemeente ontvangt door deze overeenkomst het mandaat voor de toegang."
   ],
   "en": [
    "The Municipalities hereby grant the Host Municipality a mandate to decide on applications.",
    "The Executives grant to the Executive of Dijkdorp mandate for all decisions.",
    "The Executives hereby mandate the Host Municipality.",
    "The Host Municipality is hereby mandated to decide on applications.",
    "The Executives confer on the Host Municipality authority to decide on applications.",
    "The Municipalities authorise the Executive of Dijkdorp to take decisions on their behalf.",
    "The Host Municipality is hereby given a mandate to decide on applications.",
    "Mandate is granted to the head of the department.",
    "This Agreement also serves as a mandate decision.",
    "By signing, the Executives mandate their powers to the Host Municipality.",
    "The Host Municipality is authorised under this agreement to take decisions in the name of the Executives.",
    "The Client mandates the contractor to take decisions on applications."
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
    "Het platform kan zijn leden binden voor zover de ledenvergadering daarvoor mandaat heeft gegeven.",
    "De colleges hebben bij besluit van 3 maart 2026 mandaat verleend aan het college van Dijkdorp.",
    "Bij beëindiging van deze overeenkomst vervalt het mandaat van de centrumgemeente.",
    "Het college dat mandateert, verstrekt het college van Dijkdorp de gegevens."
   ],
   "en": [
    "Nothing in this Agreement confers authority to take decisions in the name of another Municipality.",
    "This Agreement grants no mandate.",
    "The Executives grant the mandate in a separate decision.",
    "The Executive of Dijkdorp resolved on 25 August 2026 to grant the Host municipality mandate."
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
    "(overgedragen | gedelegeerde) (bevoegdheid | bevoegdheden | taken en bevoegdheden)",
    "(bevoegdheid | bevoegdheden) ...12 (gaat | gaan) [van rechtswege] over (op | naar)",
    "(gedelegeerd | overgedragen) [wordt | worden] [de | alle | hun] (bevoegdheid | bevoegdheden)",
    "(delegeert | delegeren) ...2 aan ...8 (het beslissen | het nemen | taken)",
    "(neemt | nemen) [de | hun | alle] (bevoegdheid | bevoegdheden) ...5 over",
    "(overdracht | overdragen | delegatie) ...3 van [de | hun | alle | deze] (bevoegdheid | bevoegdheden)",
    "(staat | staan) ...10 (bevoegdheid | bevoegdheden) ...12 af aan",
    "(bevoegdheid | bevoegdheden) ...16 in delegatie",
    "(bevoegdheid | bevoegdheden) ...12 (op eigen naam | in eigen naam | onder eigen verantwoordelijkheid)",
    "bevoegdheden ...12 overgedragen & (college | colleges | centrumgemeente | gastgemeente | deelnemers)",
    "(treedt | treden) ...10 in de plaats van (de | het) [andere | overige | deelnemende] (college | colleges) & (bevoegdheden | bevoegdheid)",
    "(delegeert | delegeren) ...10 aan [de | het] (<orgaan> | <gemeente> | centrumgemeente | gastgemeente)",
    "(bevoegdheid | bevoegdheden) ...12 (overgedragen | gedelegeerd) aan",
    "(draagt | dragen) (de | hun | zijn | haar | alle) (bevoegdheid | bevoegdheden) ...12 aan ...6 over"
   ],
   "en": [
    "(transfer | transfers | delegate | delegates) ...8 powers",
    "powers ...4 (are | is) [hereby] (transferred | delegated)",
    "(transferred | delegated) powers",
    "(transfer | transfers | delegate | delegates) ...4 (power | authority) to",
    "(power | authority) to ...10 (passes | is transferred | is delegated) to",
    "(take | takes) over ...2 powers",
    "(transfer | delegation) of ...2 (power | powers)",
    "(hand | hands | handed) over ...3 powers",
    "(delegate | delegates | transfer | transfers) ...8 (power | authority) to",
    "powers ...10 (are | is) [hereby] (delegated | transferred) to"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | noch | evenmin | zonder)",
    "(opheffing | uittreding | beeindiging | intrekking)",
    "(draagt | dragen) [er] zorg",
    "informatie",
    "(ondermandaat* | klant* | dossier*)"
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
    "Het college van Dijkdorp oefent de overgedragen bevoegdheden uit.",
    "De bevoegdheden in bijlage A gaan over op het college van Dijkdorp.",
    "Overgedragen worden de bevoegdheden tot het treffen van voorzieningen.",
    "De colleges delegeren aan de centrumgemeente het beslissen op aanvragen.",
    "De gastgemeente neemt de bevoegdheden van de colleges over.",
    "De overdracht van bevoegdheden omvat het beslissen op aanvragen.",
    "De colleges staan hun bevoegdheden voor de opvang af aan het college van Dijkdorp.",
    "De bevoegdheid tot het nemen van beschikkingen wordt aan de centrumgemeente in delegatie gegeven.",
    "De centrumgemeente oefent de bevoegdheden uit op eigen naam.",
    "De colleges hebben hun bevoegdheden voor de opvang aan de centrumgemeente overgedragen.",
    "Bij de bevoegdheden treedt het college van Dijkdorp in de plaats van de andere colleges.",
    "De deelnemers delegeren de uitvoering van de wet aan de gastgemeente.",
    "De bevoegdheid om te beslissen op aanvragen is overgedragen aan het college van Dijkdorp.",
    "De colleges dragen hun bevoegdheden op grond van de wet aan de gastgemeente over."
   ],
   "en": [
    "The Executives transfer their powers to the Host Municipality.",
    "The powers in Annex 1 are hereby transferred.",
    "The Executive of Dijkdorp exercises the delegated powers.",
    "The Executives delegate the power to the Host Municipality.",
    "The power to decide on applications passes to the Host Municipality.",
    "The Host Municipality takes over the powers of the Executives.",
    "The transfer of powers covers decisions on applications.",
    "The Executives hand over their powers to the Host Municipality.",
    "The Executives delegate to the Host Municipality the power to decide on applications.",
    "Powers under the Act are delegated to the Host Municipality."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges mandateren de bevoegdheden uit bijlage 1.",
    "Er worden geen bevoegdheden overgedragen.",
    "De centrumgemeente draagt zorg voor de uitoefening van de bevoegdheden en rapporteert over de uitkomst aan de raden.",
    "De gemeente draagt het dossier binnen vier weken over aan de bevoegde gemeente.",
    "Bij uittreding draagt de centrumgemeente de lopende contracten over."
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
    "(kan | kunnen) mandaat ...12 (verlenen | geven)",
    "(staat | staan) ...6 vrij ...15 (te mandateren | mandaat te (verlenen | geven | verstrekken))",
    "(bevoegd | gerechtigd | vrij | mogelijkheid) ...12 (te mandateren | mandaat te (verlenen | geven | verstrekken))",
    "(kan | kunnen | mag | mogen) ...10 (mandaat worden | worden gemandateerd | gemandateerd worden) & !*getrokken",
    "(kan | kunnen | mag | mogen) ...8 machtigen (namens | om) & !ondertekenen",
    "(mag | mogen) ...15 (mandateren | mandaat verlenen | mandaat geven)",
    "(desgewenst | zo nodig | indien nodig | indien gewenst | eventueel) ...3 (verleent | verlenen) ...6 mandaat",
    "(mandatering | mandaatverlening) ...12 is mogelijk",
    "(kan | kunnen | vermag | vermogen | mag | mogen) ...15 (in | bij | onder) mandaat [worden] (opgedragen | op te dragen | opdragen | gegeven | geven)",
    "(kan | kunnen) ...8 mandaatbesluit (nemen | vaststellen)",
    "(kan | kunnen) ...3 (bevoegdheid | bevoegdheden) [laten] (opdragen | overlaten) ...12 namens",
    "bevoegd tot [het] (verlenen van mandaat | mandateren)",
    "(bevoegdheden | besluiten) ...6 (kan | kunnen) ...3 (gemandateerd | mandateren)",
    "(beslist | bepaalt) zelf of ...10 mandaat (verleent | geeft)",
    "(kan | kunnen) ...12 mandaat (verleend worden | gegeven worden | te verlenen | te geven)",
    "(verlenen | verstrekken | geven) van mandaat ...10 (mogelijkheden | mogelijk | mogelijkheid)",
    "mandaat (kan | kunnen) worden (verleend | gegeven | verstrekt)",
    "(kan | kunnen | mag | mogen) ...3 besluiten tot mandatering"
   ],
   "en": [
    "(may | can) [each] (grant | give | confer) ...6 (mandate | mandates)",
    "(may | can) mandate ...4 (powers | <orgaan> | <gemeente>)",
    "(mandate | mandates) (may | can) be (granted | given | conferred)",
    "powers (may | can) be mandated",
    "(may | can) authorise ...12 (to decide | to take decisions)",
    "(free | entitled | able) to (grant | give | confer) ...4 (mandate | mandates)",
    "(may | can) decide to (grant | give) ...3 mandate",
    "(may | can) choose to mandate"
   ]
  },
  "unless": {
   "nl": [
    "(niet | geen)",
    "(ondermandaat* | doormandateren)",
    "(ambtenaar | ambtenaren | functionaris* | medewerker* | ondergeschikt* | directeur* | secretaris | gemeentesecretaris)",
    "(aanvullend | ander | nader | verder | ruimer | tijdelijk | incidenteel) mandaat",
    "als bijlage",
    "*mandaatbesluit* van <datum>",
    "(instructie* | aanwijzing*)"
   ],
   "en": [
    "(no | not)",
    "(sub-mandate* | sub-mandates)",
    "(official* | officer* | staff | employee* | director* | secretary | subordinate*)",
    "(additional | further | other) (mandate | mandates)",
    "(annex* | schedule*)",
    "instruction*"
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
    "De colleges kunnen mandaat aan het college van Dijkdorp verlenen.",
    "Het staat de colleges vrij aan het college van Dijkdorp mandaat te verlenen.",
    "De colleges zijn bevoegd hun bevoegdheden aan de centrumgemeente te mandateren.",
    "Aan het college van Dijkdorp kan mandaat worden verleend.",
    "Ieder college kan de centrumgemeente machtigen namens hem te beslissen.",
    "De deelnemers mogen de besluiten aan de gastgemeente mandateren.",
    "Desgewenst verleent een college mandaat aan de centrumgemeente.",
    "Mandatering van bevoegdheden aan de centrumgemeente is mogelijk.",
    "De bevoegdheid kan door de colleges bij mandaat worden opgedragen aan de centrumgemeente.",
    "Een college kan voor de uitvoering een mandaatbesluit nemen.",
    "De colleges kunnen hun bevoegdheden opdragen aan het college van Dijkdorp, dat deze namens hen uitoefent.",
    "Het college is bevoegd tot het verlenen van mandaat aan de centrumgemeente.",
    "De bevoegdheden kunnen worden gemandateerd.",
    "Ieder college beslist zelf of het de centrumgemeente mandaat verleent.",
    "De opdrachtgever kan besluiten de opdrachtnemer mandaat te verlenen.",
    "Het verlenen van mandaat aan het college van Dijkdorp behoort tot de mogelijkheden.",
    "Mandaat kan worden gegeven voor het nemen van beschikkingen.",
    "Elk college mag besluiten tot mandatering aan de gastgemeente."
   ],
   "en": [
    "The Executives may grant the Executive of Dijkdorp a mandate.",
    "The Executives may mandate their powers to the Host Municipality.",
    "A mandate may be granted to the Host Municipality.",
    "The powers can be mandated to the Host Municipality.",
    "Each Executive can authorise the Host Municipality to decide on its behalf.",
    "The Executives are free to grant a mandate to the Host Municipality.",
    "The Client may decide to grant a mandate.",
    "The Executives may choose to mandate the Host Municipality."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges mandateren de bevoegdheden in bijlage 1.",
    "Het college van Dijkdorp kan schriftelijk ondermandaat verlenen aan functionarissen.",
    "De mandaatgever kan het mandaat te allen tijde intrekken.",
    "Het college kan de directeur mandaat verlenen voor het ondertekenen van brieven.",
    "De Stuurgroep kan zijn leden binden als zij mandaat hebben.",
    "De colleges kunnen instructies geven over de uitoefening van het mandaat."
   ],
   "en": [
    "The mandator may revoke the mandate at any time.",
    "The Executive of Dijkdorp may grant sub-mandates to officials.",
    "The Executives may give instructions on the mandate."
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
    "(alle | elke) (bevoegdheden | besluiten | beslissingen) ter uitvoering van deze (overeenkomst | regeling) & (mandaat | mandateren | mandateert | gemandateerd)",
    "(al hetgeen | al wat | alles wat | alles) ...12 (nodig | noodzakelijk | vereist | dienstig | benodigd) & (mandaat | mandateren | mandateert | gemandateerd | gemandateerde | machtigt | machtigen)",
    "(alle | elke | al hun | al zijn) [hun | zijn | wettelijke | wmo] (bevoegdheden | bevoegdheid | besluiten | beslissingen | beschikkingen | handelingen | rechtshandelingen) ...12 (nodig | noodzakelijk | vereist | dienstig | benodigd | van belang | samenhangen | verband houden) & (mandaat | mandateren | mandateert | gemandateerd | gemandateerde | machtigt | machtigen)",
    "(alle | elke | al hun | al zijn) [hun | zijn | wettelijke | wmo] (bevoegdheden | bevoegdheid | besluiten | beslissingen | beschikkingen | handelingen | rechtshandelingen) (op het (terrein | gebied) van | over | inzake | omtrent | betreffende | met betrekking tot) & (mandaat | mandateren | mandateert | gemandateerd | gemandateerde | machtigt | machtigen)",
    "(alle | elke | al hun | al zijn) [hun | zijn | wettelijke | wmo] (wmo-bevoegdheden | bevoegdheden) [worden] (gemandateerd | mandateren | mandateert)",
    "(mag | mogen | kan | kunnen) namens (ons | hen | de colleges) ...3 alles ...8 (nodig | noodzakelijk)",
    "(onbeperkt | onbegrensd | algeheel | ongeclausuleerd | onvoorwaardelijk) mandaat & (verleent | verlenen | verleend | geeft | geven | krijgt | heeft | hebben)",
    "(bevoegdheden | besluiten) ...10 zonder (uitzondering | voorbehoud | beperking) ...4 (gemandateerd | mandaat)",
    "(alle | elke) [voorkomende] (bevoegdheden | besluiten | beslissingen | handelingen | werkzaamheden) [en ...2] (in het kader van | die | welke) ...8 (*voortvloeien | nodig acht) & (mandaat | mandateert | mandateren | gemandateerd)",
    "(alle | elke) (bevoegdheden | besluiten | beslissingen) in het kader van & (mandaat | mandateert | mandateren | gemandateerd)",
    "alle voorkomende werkzaamheden & (mandaat | gemandateerd)",
    "alle (noodzakelijke | nodige | relevante | bijbehorende | denkbare) (besluiten | beslissingen | bevoegdheden | handelingen) & (mandaat | mandateert | mandateren | gemandateerd)",
    "al (hun | zijn | haar | onze) bevoegdheden & (mandaat | mandateert | mandateren | gemandateerd)",
    "(alle | elke) (besluiten | beslissingen | bevoegdheden) (die | welke) ...8 (te maken hebben | betrekking hebben | betreffen | raken) & (mandaat | mandateert | mandateren | gemandateerd)",
    "(al hetgeen | al wat | alles wat) ...8 (behoort | hoort | valt) & (mandaat | mandateert | mandateren | gemandateerd)",
    "(elke | iedere) (beslissing | handeling | bevoegdheid) ...10 (nodig | noodzakelijk | vereist | dienstig) & (mandaat | mandateert | mandateren | gemandateerd)",
    "alle aangelegenheden ...6 <wet> & (mandaat | mandateert | mandateren | gemandateerd)"
   ],
   "en": [
    "(all | any) [such] (powers | decisions) ...8 (necessary | needed | required) & (mandate | mandates | mandated)",
    "(all | any) (powers | decisions) (under | pursuant to) <wet> & (mandate | mandates | mandated)",
    "(all | any) [of] [its | their | such] (powers | decision | decisions | acts) ...10 (necessary | needed | required) & (mandate | mandates | mandated | authorise | authorises | authorised)",
    "all [of] [its | their] (powers | decisions) (under | pursuant to | in the field of | with regard to | relating to | on) & (mandate | mandates | mandated)",
    "everything ...8 (needed | necessary | required) & (mandate | mandates | mandated)",
    "(unlimited | unrestricted) mandate & (grant | grants | granted | give | gives | given | has)"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | behoudens)",
    "<artikel> & !in <artikel> ...3 (bedoelde | genoemde | omschreven | vermelde) (taken | taak | werkzaamheden)",
    "(bijlage* | mandaatlijst* | mandaatregister* | opgenomen in | genoemd in | vermeld in)",
    "(machtiging | gemachtigd | informatie | gegevens)",
    "((krachtens | in) mandaat | register)"
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
    "De colleges verlenen mandaat voor alle besluiten ter uitvoering van deze regeling.",
    "Het mandaat strekt zich uit tot al hetgeen voor een goede uitvoering van deze regeling vereist is.",
    "De colleges machtigen het college van Dijkdorp om namens hen alle beschikkingen te nemen die voor de taak van belang zijn.",
    "Het mandaat omvat alle bevoegdheden op het terrein van opvang.",
    "Alle Wmo-bevoegdheden worden gemandateerd aan het college van Dijkdorp.",
    "De gastgemeente mag namens ons alles doen en beslissen wat nodig is.",
    "De colleges verlenen een onbeperkt mandaat aan de centrumgemeente.",
    "De bevoegdheden uit de wet worden zonder uitzondering gemandateerd aan het college van Dijkdorp.",
    "Mandaat wordt verleend tot alle besluiten welke noodzakelijk zijn ter uitvoering van de in artikel 2 bedoelde taken.",
    "Het mandaat heeft betrekking op alle besluiten en handelingen die uit de taak voortvloeien.",
    "Het college mandateert alle besluiten in het kader van beschermd wonen.",
    "Het mandaat geldt voor alle voorkomende werkzaamheden.",
    "Mandaat wordt verleend om alle noodzakelijke besluiten te nemen.",
    "De colleges mandateren al hun bevoegdheden.",
    "Het mandaat omvat alle beslissingen die met de toegang te maken hebben.",
    "Mandaat wordt verleend voor al hetgeen tot de taak behoort.",
    "Het mandaat betreft elke beslissing die voor een goede taakvervulling nodig is.",
    "Mandaat wordt verleend voor alle aangelegenheden op het gebied van de Wmo 2015."
   ],
   "en": [
    "The mandate covers all decisions that are necessary to carry out the arrangement.",
    "The mandate covers all powers under the Social Support Act 2015.",
    "The Host Municipality is authorised to take any decision required to carry out this arrangement.",
    "The mandate extends to everything that is needed for the performance of the tasks.",
    "The Executives grant an unlimited mandate to the Executive of Dijkdorp."
   ]
  },
  "counterexamples": {
   "nl": [
    "Mandaat wordt verleend voor besluiten als bedoeld in artikel 2.3.5.",
    "Het mandaat geldt voor alle besluiten op grond van artikel 2.3.5 van de Wmo 2015.",
    "De colleges nemen alle besluiten die nodig zijn voor de uitvoering.",
    "Het mandaat omvat alle bevoegdheden die nodig zijn, opgenomen in de mandaatlijst.",
    "Het college van Dijkdorp verleent bij dit besluit algemeen mandaat aan het college van Zandstad.",
    "De centrumgemeente houdt een register bij van alle besluiten over aanvragen die krachtens mandaat zijn genomen."
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
    "(portefeuillehoudersoverleg | portefeuillehouderoverleg | bestuurlijk overleg | stuurgroep | regiegroep) (krijgt | heeft | is) [het | een | hierbij] (mandaat | gemandateerd)",
    "(mandateert | mandateren | machtigt | machtigen) [hierbij] [het | de | een] [regionaal | regionale | bestuurlijk | bestuurlijke | gezamenlijk | gezamenlijke | ambtelijk | ambtelijke] (*overleg | *overleggen | stuurgroep | regiegroep | regio | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep | projectgroep | projectteam) ...2 (om | tot | voor)",
    "aan [het | de | een] [regionaal | regionale | bestuurlijk | bestuurlijke | gezamenlijk | gezamenlijke | ambtelijk | ambtelijke] (*overleg | *overleggen | stuurgroep | regiegroep | regio | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep | projectgroep | projectteam) ...8 (mandaat | gemandateerd) & !college",
    "mandaat ...6 aan [het | de | een] [regionaal | regionale | bestuurlijk | bestuurlijke | gezamenlijk | gezamenlijke | ambtelijk | ambtelijke] (*overleg | *overleggen | stuurgroep | regiegroep | regio | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep | projectgroep | projectteam)",
    "(gemandateerd | mandateert | mandateren) aan [het | de | een] [regionaal | regionale | bestuurlijk | bestuurlijke | gezamenlijk | gezamenlijke | ambtelijk | ambtelijke] (*overleg | *overleggen | stuurgroep | regiegroep | regio | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep | projectgroep | projectteam)",
    "(*overleg | *overleggen | stuurgroep | regiegroep | regio | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep | projectgroep | projectteam) (is | wordt | krijgt | ontvangt | bezit | heeft) ...4 (mandaat | gemandateerd | gemachtigd) (om | tot | voor | van)",
    "(*overleg | *overleggen | stuurgroep | regiegroep | regio | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep | projectgroep | projectteam) (beslist | besluit | neemt) ...3 (krachtens | in | op grond van | onder) mandaat",
    "(geeft | geven | verleent | verlenen | verstrekt | verstrekken) [aan] [het | de | een] [regionaal | regionale | bestuurlijk | bestuurlijke | gezamenlijk | gezamenlijke | ambtelijk | ambtelijke] (*overleg | *overleggen | stuurgroep | regiegroep | regio | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep | projectgroep | projectteam) ...10 mandaat",
    "(stuurgroep | regiegroep | *overleg | regioteam | kernteam) (oefent | gebruikt) ...4 mandaat",
    "(krachtens mandaat | in mandaat) ...2 bij [het | de] (*overleg | stuurgroep | regiegroep | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep)",
    "(*overleg | stuurgroep | regiegroep | *beraad | *tafel | kernteam | regioteam | *vergadering | werkgroep) beschikt ...3 over ...3 mandaat",
    "mandaat ...6 (ligt | berust) bij [het | de] (*overleg | stuurgroep | regiegroep | regio | *beraad)"
   ],
   "en": [
    "(mandate | mandates) ...12 (given | granted | conferred) ...2 to the (joint | regional) (committee | board | meeting)",
    "(grant | grants | give | gives | confer | confers) ...4 (mandate | mandates) ...3 to the (steering group | steering committee | regional meeting | portfolio holders meeting | region)",
    "(grant | grants | give | gives) the (steering group | steering committee | region) ...3 (mandate | mandates)",
    "(mandate | mandates) to the (steering group | steering committee | region)",
    "the (steering group | steering committee) (has | receives | is) [a | the] (mandate | mandated)",
    "(mandate | mandates | authorise | authorises) the (steering group | steering committee | project team | region | regional meeting | regional consultation | portfolio holders' meeting | portfolio holders meeting | board of aldermen | working group) to",
    "(steering group | steering committee | project team | region | regional meeting | regional consultation | portfolio holders' meeting | portfolio holders meeting | board of aldermen | working group) (is | has been) [hereby] (granted | given | mandated | authorised) ",
    "(mandate | mandates) ...3 to the (steering group | steering committee | project team | region | regional meeting | regional consultation | portfolio holders' meeting | portfolio holders meeting | board of aldermen | working group)",
    "(grant | grants | give | gives | confer | confers) ...2 the (steering group | steering committee | project team | region | regional meeting | regional consultation | portfolio holders' meeting | portfolio holders meeting | board of aldermen | working group) ...3 (mandate | mandates)",
    "(grant | grants | give | gives) the ...2 (board of aldermen | steering group | steering committee | project team | region) ...3 (mandate | mandates)",
    "(meeting | steering group | steering committee | working group) (has | holds) (a | the) mandate to"
   ]
  },
  "unless": {
   "nl": [
    "(geen | niet | noch)",
    "(rapport* | verslag* | advies | adviseert | voldoende mandaat | informe* | meldt | melden | voorgelegd)",
    "(*geinformeerd | bespreking | besproken | in kennis | (leden | lid) van)"
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
    "De stuurgroep heeft mandaat om de tarieven vast te stellen.",
    "De colleges mandateren de stuurgroep om over de middelen te beslissen.",
    "Aan het bestuurlijk beraad wordt mandaat gegeven voor het jaarplan.",
    "Mandaat wordt verstrekt aan het Regionaal Overleg.",
    "De vaststelling van de tarieven wordt gemandateerd aan de wethoudersvergadering.",
    "De regiotafel ontvangt het mandaat om het beleid vast te stellen.",
    "Het kernteam beslist krachtens mandaat over plaatsingen.",
    "De colleges verlenen aan de regionale werkgroep, bestaande uit adviseurs, mandaat.",
    "De stuurgroep oefent dit mandaat uit.",
    "De bevoegdheid tot gunning berust krachtens mandaat bij de stuurgroep.",
    "De regiegroep beschikt over het mandaat om bij te sturen.",
    "Het mandaat tot vaststelling van het jaarplan ligt bij de stuurgroep."
   ],
   "en": [
    "Mandate to award the contracts is granted to the regional committee.",
    "The Executives grant a mandate to the Steering Group.",
    "The Executives grant the Steering Group a mandate.",
    "The Steering Group has a mandate to adopt the rates.",
    "The mandate to the region covers all applications.",
    "The Executives authorise the Steering Group to decide.",
    "The portfolio holders' meeting is granted a mandate to adopt the plan.",
    "The Executives give the regional board of aldermen a mandate.",
    "The portfolio holders' meeting has a mandate to decide."
   ]
  },
  "counterexamples": {
   "nl": [
    "De colleges verlenen mandaat aan het college van Dijkdorp.",
    "De gemandateerde rapporteert over het mandaat aan het portefeuillehoudersoverleg.",
    "Aan het bestuurlijk overleg wordt geen mandaat verleend.",
    "Elke portefeuillehouder heeft in het overleg voldoende mandaat van zijn college.",
    "Het mandaat wordt verleend aan het college van Dijkdorp, na bespreking in het portefeuillehoudersoverleg."
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
    "(dezelfde | diezelfde) (functionaris | medewerker | consulent | ambtenaar | gemandateerde | persoon) ...3 (ondertekent | beslist | neemt | behandelt) ...8 bezwaar*",
    "(mandaat | gemandateerde | mandaathouder) ...12 (mede | ook | tevens | eveneens) ...6 (beslissen | beslist | beslissing | beslissingen | heroverweging | afdoening) ...2 (op | in | van) [de | het] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
    "(gemandateerde | mandaathouder | functionaris | hoofd) ...4 (beslist | besluit) (tevens | ook | mede | eveneens | zelf) op [de | het] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
    "(bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) ...6 door (dezelfde | diezelfde) & (beslist | besloten | genomen | afgedaan | afgehandeld)",
    "(bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) ...6 door degene die ...8 (nam | genomen | neemt) & (beslist | besloten)",
    "(neemt | nemen) ...6 (beschikking | beschikkingen | besluiten) en (beslist | beslissen | besluit) ...2 op [de | het] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) & (namens | mandaat | gemandateerde)",
    "(gemandateerd | gemandateerden | mandaat) ...30 (het beslissen | te beslissen | beslissing | beslissingen) op [de | het] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) & (aanvraag | aanvragen | beschikking | beschikkingen)",
    "(gemandateerd | gemandateerden | mandaat) ...30 op [de | het] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) te (beslissen | besluiten) & (aanvraag | aanvragen | beschikking | beschikkingen)",
    "(mandaat | gemandateerd) ...8 (primo | primaire [besluiten]) en ...2 bezwaar",
    "(gemandateerde | mandaathouder) ...3 (ook | eveneens | tevens) ...3 (bezwaarzaken | bezwaren | bezwaarschriften) ...3 af",
    "(functionaris | medewerker | consulent | ambtenaar | teamleider | degene) die ...8 (nam | neemt | genomen [heeft]) (tekent | beslist | besluit) (ook | tevens | zelf) ...6 bezwaar*",
    "(mandaat | gemandateerd | gemandateerde | namens) ...10 (begrepen | omvat | betreft | inbegrepen | strekt | met inbegrip van | zowel | bevoegd) ...10 (beslissing | beslissingen | beslissen | beslist) op [het | de] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
    "(bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) ...6 (door | bij) [de | een] (functionaris | medewerker | consulent | ambtenaar | teamleider) die ...8 (genomen | nam)",
    "(beslist | beslissen) op ...3 (aanvraag | aanvragen | melding) en ...3 (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
    "(mandaat | gemandateerd) ...12 en ...5 (op | van) [de | het] (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften) & !(advies | commissie)",
    "mandaat ...4 (ook | mede | tevens | eveneens) ...3 (besluiten | beslissingen | beslissen) op (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)",
    "(functionaris | medewerker | consulent | ambtenaar | teamleider | degene) die ...8 (beslist | besluit | tekent) (ook | tevens | eveneens) ...2 op ...2 (bezwaar | bezwaren | bezwaarschrift | bezwaarschriften)"
   ],
   "en": [
    "(mandate | mandated) ...20 (including | inclusive of) ...6 (decision on objection* | decisions on objection* | objections)",
    "(officer | official | caseworker | employee | mandatary | person) who (took | takes | made | makes) ...6 (also | likewise) (decides | signs | handles | takes) ...8 objection*",
    "the same (officer | official | caseworker | employee | mandatary | person) ...2 (decides | signs | handles) ...8 objection*",
    "(mandate | mandatary) ...2 (also | likewise) ...4 (decide | decides | deciding | decision*) on [the] objection*",
    "objection* ...4 (decided | handled | dealt with) by the same (officer | official | caseworker | employee | mandatary | person)",
    "(mandate | mandatary) ...3 (extends to | covers | includes | decides on) ...6 objection*"
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
    "Degene die het besluit heeft genomen, zal ook zelf beslissen op het bezwaar.",
    "Onder het mandaat valt ook het beslissen op bezwaarschriften.",
    "De gemandateerde beslist tevens op de bezwaren tegen zijn besluiten.",
    "Op bezwaar wordt beslist door dezelfde functionaris.",
    "Op bezwaar wordt beslist door degene die het bestreden besluit heeft genomen.",
    "Het hoofd toegang neemt namens het college de beschikkingen en beslist op bezwaarschriften daartegen.",
    "Gemandateerd is het beslissen op aanvragen en het beslissen op bezwaar.",
    "De teammanager is gemandateerd om aanvragen toe te kennen en om op bezwaren te beslissen.",
    "Het mandaat ziet op besluiten in primo en in bezwaar.",
    "De mandaathouder doet eveneens de bezwaarzaken af.",
    "De consulent die het besluit nam, tekent ook de beslissing op het bezwaarschrift.",
    "In het mandaat is begrepen het nemen van een beslissing op bezwaar.",
    "Bezwaren worden afgedaan door de functionaris die het besluit heeft genomen.",
    "De teamleider beslist op de aanvraag en op het bezwaar.",
    "Het college van Dijkdorp beslist krachtens mandaat op aanvragen en op bezwaarschriften.",
    "Het mandaat geldt ook voor besluiten op bezwaar.",
    "De medewerker die de aanvraag heeft afgewezen, beslist ook op het bezwaar."
   ],
   "en": [
    "The mandate covers all decisions, including decisions on objections.",
    "The officer who took the decision also signs the decision on the objection.",
    "The same official decides on the objection.",
    "The mandate also covers deciding on objections.",
    "Objections are decided by the same official who took the decision.",
    "The mandate extends to decisions on objections."
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
    "Het mandaat omvat de besluiten in de lijst, waaronder het voorbereiden van beslissingen op bezwaar.",
    "De beslissing op bezwaar wordt niet genomen door degene die het bestreden besluit heeft genomen.",
    "De gemandateerde stelt het verweerschrift op en vertegenwoordigt het college in de bezwaarprocedure."
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
    "(dit | het) (besluit | mandaatbesluit) ...6 (niet [eerder] | slechts | alleen | pas | uitsluitend) ...8 (ingetrokken | intrekken) & !schriftelijk",
    "(trekt | trekken) (dit besluit | dit mandaatbesluit) ...14 niet in",
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
    "onherroepelijk mandaat",
    "mandaat ...4 niet [eerder] (ingetrokken | herroepen | intrekken | beeindigd) [dan] (dan | met | na | zonder) & !schriftelijk",
    "(intrekking | herroeping | beeindiging | intrekken | beeindigen) van (het | dit | een) mandaat ...2 (niet dan | slechts | alleen | uitsluitend | pas | eerst | enkel) & !schriftelijk",
    "(kan | kunnen | mag | mogen | trekt | trekken) ...3 mandaat ...4 (intrekken | herroepen | in) ...2 (na | met) ...3 (instemming | toestemming | goedkeuring | goedvinden | overeenstemming)",
    "mandaat ...3 (onherroepelijk | onopzegbaar)",
    "(trekt | trekken) ...4 mandaat ...8 niet in",
    "(intrekken | intrekking | herroeping | beeindiging) van (een | het | dit) mandaat ...4 (geldt | gelden) ...3 (opzegtermijn | termijn)",
    "mandaat ...3 (wil | willen) intrekken ...8 (instemming | toestemming | goedkeuring)",
    "(intrekking | intrekken | herroeping) van (het | dit | een) mandaat ...10 (in acht | opzegtermijn)",
    "(kan | kunnen) (het | dit | een) mandaat ...2 (slechts | alleen | uitsluitend | pas | enkel) ...6 (intrekken | herroepen) & !schriftelijk",
    "mandaat ...16 (kan | kunnen) ...3 niet ...2 (ingetrokken | herroepen)",
    "(intrekking | intrekken | ingetrokken | herroepen | herroeping) ...10 (instemming | toestemming | ingestemd | opzegtermijn | termijn van) & mandaat",
    "mandaat ...4 (eerst | pas | alleen | slechts | niet eerder) ...3 (ingetrokken | herroepen) (nadat | na | als | wanneer | met | per)",
    "(intrekken | intrekking | herroeping) van [het | een | dit] mandaat ...10 (niet toegestaan | niet mogelijk | uitgesloten)",
    "mandaat ...3 (alleen | slechts | uitsluitend) ...3 ingetrokken bij opzegging",
    "(trekt | trekken) ...4 mandaat niet in zonder",
    "mandaat ...8 niet [worden] (beeindigd | ingetrokken | opgezegd) & !(ondermandaat* | bevoegd)",
    "mandaat is niet (herroepbaar | intrekbaar | opzegbaar)",
    "intrekking van (het | een | dit) mandaat ...4 besluit van alle"
   ],
   "en": [
    "(mandate | mandates) ...4 only ...4 (revoked | withdrawn) & !writing",
    "(revocation | withdrawal) of (the | a | this) mandate ...8 (only | consent of | notice of | period of notice) & !writing",
    "(mandate | mandates) ...6 (revoked | withdrawn) ...6 (consent of | notice of <termijn> | period of notice)",
    "irrevocable mandate",
    "(mandate | mandates) ...6 irrevocable",
    "(mandate | mandates) ...4 (revoked | withdrawn) only & !writing",
    "(shall | may | can) not (revoke | withdraw) (the | a | this | their) mandate",
    "(revocation | withdrawal) of (the | a | this) mandate ...4 (requires | subject to)",
    "mandate (cannot | may not | shall not) be (withdrawn | revoked)",
    "mandate ...4 (withdrawn | revoked) (with | subject to | on) ...6 (notice | consent)",
    "mandate ...4 (withdrawn | revoked) without the consent"
   ]
  },
  "unless": {
   "nl": [
    "(te allen tijde | onverminderd | 10:8)",
    "(zonder | geen) ...3 (instemming | toestemming | goedkeuring | opzegtermijn) & !niet ...3 zonder",
    "ondermandaat*",
    "(opzegging | uittreding | beeindiging) van deze & !ingetrokken bij opzegging",
    "((lopende | lopend) (zaken | aanvragen | dossiers) | (na | bij) [de] intrekking) & !in acht"
   ],
   "en": [
    "(at any time | 10:8)",
    "without ...3 (consent | notice) & !not be (withdrawn | revoked) without",
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
    "Dit besluit kan pas worden ingetrokken na een jaar.",
    "Het college trekt dit mandaatbesluit gedurende de looptijd niet in.",
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
    "De colleges verlenen een onherroepelijk mandaat.",
    "Het mandaat wordt niet ingetrokken dan met inachtneming van een termijn van zes maanden.",
    "Herroeping van het mandaat is eerst mogelijk na toestemming van het college van Dijkdorp.",
    "Een college kan het mandaat intrekken, zulks na instemming van de overige colleges.",
    "Het mandaat is onherroepelijk voor de duur van deze regeling.",
    "Tijdens de looptijd trekken de colleges het mandaat niet in.",
    "Voor het intrekken van een mandaat geldt een opzegtermijn van drie maanden.",
    "Wie het mandaat wil intrekken, heeft daarvoor de goedkeuring van het overleg nodig.",
    "De mandaatgever neemt bij intrekking van het mandaat een termijn van ten minste een jaar in acht.",
    "Wij kunnen het mandaat alleen samen intrekken.",
    "Het mandaat eindigt met de regeling en kan tussentijds niet worden ingetrokken.",
    "De intrekking door een college, zijnde de mandaatgever, vergt instemming wat het mandaat betreft.",
    "Een verleend mandaat wordt eerst ingetrokken nadat de centrumgemeente is gehoord.",
    "Het intrekken van mandaat is gedurende de eerste twee jaar niet toegestaan.",
    "Het mandaat kan alleen worden ingetrokken bij opzegging van deze overeenkomst.",
    "Een college trekt het mandaat niet in zonder toestemming van de gastgemeente.",
    "Het mandaat kan gedurende de looptijd niet worden beëindigd.",
    "Het mandaat is niet herroepbaar.",
    "Voor intrekking van het mandaat is een besluit van alle colleges vereist."
   ],
   "en": [
    "The mandate may only be revoked on 1 January.",
    "Revocation of the mandate requires the consent of the Host Municipality.",
    "The mandate may be revoked with the consent of all Executives.",
    "The Executives grant an irrevocable mandate.",
    "The mandate is irrevocable for the term of this arrangement.",
    "The mandate may be withdrawn only with the consent of the Host Municipality.",
    "The Executives shall not revoke the mandate during the term.",
    "Withdrawal of the mandate requires six months' notice.",
    "The mandate cannot be withdrawn during the term.",
    "The mandate may be revoked with three months' notice.",
    "The mandate may not be withdrawn without the consent of the Host Municipality."
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
    "Wordt het mandaat ingetrokken, dan worden lopende zaken met toestemming van de mandaatgever afgemaakt.",
    "Bij intrekking van het mandaat stelt de mandaatgever de centrumgemeente vooraf in kennis."
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
    "(mandaat | ondermandaat | gemandateerd | volmacht | machtiging) ...30 (de heer | mevrouw | dhr | mw | mevr)",
    "(machtigt | machtigen | mandateert | mandateren) [aan] (de heer | mevrouw | dhr | mw | mevr | drs | mr)",
    "(mandaat | ondermandaat | volmacht | gemandateerd) ...6 (drs | mr | ir)"
   ],
   "en": [
    "(mandate | mandates | sub-mandate | sub-mandates | mandated | power of attorney) ...25 (mr | mrs | ms)",
    "(mr | mrs | ms) ...6 (authorised | mandated)"
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
    "Ondermandaat wordt verleend aan de heer P. Visser, teamleider toegang.",
    "De colleges machtigen mw. K. Jansen om namens hen te beslissen.",
    "Ondermandaat wordt gegeven aan drs. L. Kuiper."
   ],
   "en": [
    "Sub-mandate is granted to Ms P. Visser, team leader.",
    "Mr J. Peterson is authorised to decide on applications."
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
