// Written by `npm run generate`. Do not edit.
import type { StaleLaws } from '../src/staleLaw.js';

export const staleLaws: StaleLaws = {
 "historic": {
  "nl": [
   "luidde*",
   "voorheen",
   "voormalig*",
   "destijds",
   "toenmalig*",
   "(oud | oude) (recht | tekst | wet)",
   "(gold | golden)",
   "(is | zijn | waren) vervallen",
   "vervallen (artikel | lid | bepaling)",
   "overgangsrecht"
  ],
  "en": [
   "formerly",
   "former",
   "previously",
   "as it (stood | read | was) [then]",
   "as [they] (stood | read)",
   "then in force",
   "old (law | act | text)",
   "(has | have) lapsed",
   "transitional law"
  ]
 },
 "repealed": {
  "nl": [
   "ingetrokken",
   "intrekking",
   "vervangen [door]",
   "vervangt",
   "(opvolger | opgevolgd | voorloper | voorganger)"
  ],
  "en": [
   "repealed",
   "repeal",
   "(replaced | replaces | superseded | supersedes)",
   "(predecessor | successor | succeeded)"
  ]
 },
 "items": [
  {
   "id": "s01-council-consent",
   "since": "2022-07-01",
   "with": {
    "nl": [
     "toestemming*",
     "toestemmen"
    ],
    "en": [
     "consent*",
     "permission*",
     "approval"
    ]
   },
   "without": {
    "nl": [
     "ontwerp*",
     "vierde lid",
     "lid 4"
    ],
    "en": [
     "draft*",
     "fourth paragraph",
     "paragraph 4",
     "article 1 4"
    ]
   },
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Sinds 1 juli 2022 staat de toestemming van de raad in artikel 1, vierde lid, Wgr; het tweede lid gaat over het toezenden van het ontwerp.",
    "en": "Since 1 July 2022 the consent of the council is in article 1(4) of the Joint Arrangements Act (Wgr); paragraph 2 is about sending the draft."
   },
   "examples": {
    "nl": [
     "De raden hebben toestemming verleend als bedoeld in artikel 1, tweede lid, van de Wet gemeenschappelijke regelingen.",
     "Verkregen is de toestemming van de raad (art. 1 lid 2 Wgr)."
    ],
    "en": [
     "The councils gave the consent referred to in article 1(2) of the Joint Arrangements Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "De raden hebben toestemming verleend als bedoeld in artikel 1, vierde lid, van de Wet gemeenschappelijke regelingen.",
     "Het ontwerp is volgens artikel 1, tweede lid, van de Wgr aan de raden gezonden.",
     "De raden hebben toestemming verleend volgens artikel 1, tweede lid, van de Wgr, zoals dat luidde vóór 1 juli 2022.",
     "De raden hebben hun zienswijze gegeven en toestemming verleend volgens artikel 1, tweede tot en met vierde lid, van de Wgr."
    ],
    "en": [
     "The councils gave the consent referred to in article 1(4) of the Joint Arrangements Act.",
     "The draft was sent to the councils under article 1(2) of the Joint Arrangements Act."
    ]
   },
   "kind": "citation",
   "statute": "wgr",
   "article": "1",
   "clause": "2",
   "right": {
    "clause": "4"
   }
  },
  {
   "id": "s01-council-views",
   "since": "2022-07-01",
   "with": {
    "nl": [
     "zienswijze*"
    ],
    "en": [
     "views",
     "view"
    ]
   },
   "without": {
    "nl": [
     "ontwerp*",
     "derde lid",
     "lid 3",
     "toestemming*"
    ],
    "en": [
     "draft*",
     "third paragraph",
     "paragraph 3",
     "article 1 3",
     "consent*"
    ]
   },
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "De zienswijze van de raad staat sinds 1 juli 2022 in artikel 1, derde lid, Wgr; het tweede lid gaat over het toezenden van het ontwerp.",
    "en": "Since 1 July 2022 the views of the council are in article 1(3) of the Joint Arrangements Act (Wgr); paragraph 2 is about sending the draft."
   },
   "examples": {
    "nl": [
     "De raden hebben hun zienswijze gegeven als bedoeld in artikel 1, tweede lid, van de Wgr."
    ],
    "en": [
     "The councils gave the views referred to in article 1(2) of the Joint Arrangements Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "De raden hebben hun zienswijze gegeven als bedoeld in artikel 1, derde lid, van de Wgr."
    ],
    "en": [
     "The councils gave the views referred to in article 1(3) of the Joint Arrangements Act."
    ]
   },
   "kind": "citation",
   "statute": "wgr",
   "article": "1",
   "clause": "2",
   "right": {
    "clause": "3"
   }
  },
  {
   "id": "s01-second-clause",
   "since": "2022-07-01",
   "without": {
    "nl": [
     "ontwerp*",
     "toestemming*",
     "zienswijze*",
     "zend*",
     "toezend*",
     "gezonden",
     "toegezonden",
     "derde lid",
     "vierde lid"
    ],
    "en": [
     "draft*",
     "consent*",
     "views",
     "view",
     "send*",
     "sent",
     "third paragraph",
     "fourth paragraph"
    ]
   },
   "severity": "information",
   "certainty": "V",
   "note": {
    "nl": "Artikel 1, tweede lid, Wgr gaat sinds 1 juli 2022 over het toezenden van het ontwerp aan de raden. De zienswijze staat in het derde lid, de toestemming in het vierde. Ga na welk lid u bedoelt.",
    "en": "Since 1 July 2022 article 1(2) of the Joint Arrangements Act (Wgr) is about sending the draft to the councils. Their views are in paragraph 3, their consent in paragraph 4. Check which one you mean."
   },
   "examples": {
    "nl": [
     "Gelet op artikel 1, tweede lid, van de Wet gemeenschappelijke regelingen."
    ],
    "en": [
     "Having regard to article 1(2) of the Joint Arrangements Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "Gelet op artikel 1, eerste lid, van de Wet gemeenschappelijke regelingen."
    ],
    "en": [
     "Having regard to article 1(1) of the Joint Arrangements Act."
    ]
   },
   "kind": "citation",
   "statute": "wgr",
   "article": "1",
   "clause": "2"
  },
  {
   "id": "s02-centre-municipality",
   "forms": [
    "centrumregeling"
   ],
   "since": "2015-01-01",
   "without": {
    "nl": [
     "bedrijfsvoeringsorganisatie*",
     "vierde lid",
     "lid 4"
    ],
    "en": [
     "operational management organisation*",
     "fourth paragraph",
     "paragraph 4"
    ]
   },
   "severity": "error",
   "certainty": "V",
   "note": {
    "nl": "Sinds 1 januari 2015 staat de centrumgemeente in artikel 8, vierde lid, Wgr; het derde lid gaat over de bedrijfsvoeringsorganisatie.",
    "en": "Since 1 January 2015 the centre municipality is in article 8(4) of the Joint Arrangements Act (Wgr); paragraph 3 is about the operational management organisation."
   },
   "examples": {
    "nl": [
     "Dit is een regeling als bedoeld in artikel 8, derde lid, van de Wet gemeenschappelijke regelingen.",
     "De Wgr is van toepassing. Alfastad is centrumgemeente als bedoeld in artikel 8, derde lid, van die wet."
    ],
    "en": [
     "This is an arrangement within the meaning of article 8(3) of the Joint Arrangements Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "Dit is een regeling als bedoeld in artikel 8, vierde lid, van de Wet gemeenschappelijke regelingen.",
     "Er wordt geen bedrijfsvoeringsorganisatie als bedoeld in artikel 8, derde lid, van de Wgr ingesteld."
    ],
    "en": [
     "This is an arrangement within the meaning of article 8(4) of the Joint Arrangements Act."
    ]
   },
   "kind": "citation",
   "statute": "wgr",
   "article": "8",
   "clause": "3",
   "right": {
    "clause": "4"
   }
  },
  {
   "id": "s03-register",
   "since": "2025-01-01",
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Artikel 27 Wgr bestaat niet meer. Het register van regelingen staat nu in artikel 136 Wgr.",
    "en": "Article 27 of the Joint Arrangements Act (Wgr) no longer exists. The register of arrangements is now in article 136."
   },
   "examples": {
    "nl": [
     "Het college zorgt voor opneming in het register, bedoeld in artikel 27 van de Wgr."
    ],
    "en": [
     "The executive sees to the entry in the register of article 27 of the Joint Arrangements Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het college zorgt voor opneming in het register, bedoeld in artikel 136 van de Wgr.",
     "Het voormalige register van artikel 27 van de Wgr is overgedragen.",
     "Volgens artikel 27 van deze regeling is dat anders."
    ],
    "en": [
     "The executive sees to the entry in the register of article 136 of the Joint Arrangements Act."
    ]
   },
   "kind": "citation",
   "statute": "wgr",
   "article": "27",
   "right": {
    "article": "136"
   }
  },
  {
   "id": "s04-sent-to-province",
   "forms": [
    "regeling-zonder-meer",
    "centrumregeling",
    "openbaar-lichaam",
    "bedrijfsvoeringsorganisatie",
    "gemeenschappelijk-orgaan"
   ],
   "without": {
    "nl": [
     "begroting*",
     "jaarrekening*"
    ],
    "en": [
     "budget*",
     "accounts"
    ]
   },
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Toezending van de regeling aan gedeputeerde staten is geen vereiste meer. Het aangewezen gemeentebestuur maakt de regeling bekend in het gemeenteblad van alle deelnemers (artikel 26, eerste lid, Wgr), en zij wordt opgenomen in het register (artikel 136).",
    "en": "The arrangement no longer has to be sent to the provincial executive. The designated municipality publishes it in the municipal gazette of all participants (article 26(1) of the Joint Arrangements Act, Wgr), and it is entered in the register (article 136)."
   },
   "examples": {
    "nl": [
     "Het college van Alfastad zendt deze regeling binnen twee weken na ondertekening aan gedeputeerde staten.",
     "De regeling wordt in afschrift toegezonden aan gedeputeerde staten van de provincie.",
     "De vastgestelde centrumregeling wordt door het college aan gedeputeerde staten toegezonden.",
     "De regeling wordt ter kennis van gedeputeerde staten gebracht.",
     "De centrumgemeente doet de regeling toekomen aan gedeputeerde staten.",
     "Een afschrift van deze regeling gaat naar gedeputeerde staten.",
     "Gedeputeerde staten ontvangen een exemplaar van de regeling.",
     "Het college van Alfastad stuurt de regeling naar de provincie.",
     "Binnen een maand wordt deze regeling aan gedeputeerde staten van de provincie gezonden.",
     "De provincie ontvangt een exemplaar van deze regeling.",
     "Het bestuur legt de regeling ter kennisneming voor aan gedeputeerde staten."
    ],
    "en": [
     "The executive of Alfastad sends a copy of this arrangement to the provincial executive.",
     "The arrangement shall be sent to the provincial executive.",
     "The executive of Alfastad sends this arrangement to the province.",
     "The provincial executive receives a copy of the arrangement."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het college van Alfastad maakt de regeling bekend in het gemeenteblad van alle deelnemers.",
     "Geschillen over de regeling worden voorgelegd aan gedeputeerde staten.",
     "Het dagelijks bestuur zendt de begroting van deze regeling aan gedeputeerde staten."
    ],
    "en": [
     "The executive of Alfastad publishes this arrangement in the municipal gazette.",
     "The executive board sends the budget of the arrangement to the provincial executive."
    ]
   },
   "kind": "practice",
   "phrases": {
    "nl": [
     "(zendt | zenden | stuurt | sturen | toezending van | inzending van | toezenden van | inzenden van) [een (exemplaar | afschrift) van] (de | deze) [gemeenschappelijke | ondertekende | vastgestelde | getroffen] (regeling | centrumregeling) ...8 gedeputeerde staten",
     "(regeling | centrumregeling) (wordt | worden) ...8 (gezonden | toegezonden | ingezonden | gestuurd) aan gedeputeerde staten",
     "(regeling | centrumregeling) (wordt | worden) ...6 aan gedeputeerde staten ...4 (gezonden | toegezonden | ingezonden | gestuurd)",
     "(regeling | centrumregeling) [ter kennisneming | ter kennis | ter goedkeuring | in afschrift] ...6 gedeputeerde staten ...2 (toekomen | gebracht)",
     "(doet | doen) [de | deze] (regeling | centrumregeling) toekomen aan gedeputeerde staten",
     "(exemplaar | afschrift) van (de | deze) [gemeenschappelijke] (regeling | centrumregeling) ...4 (naar | aan) gedeputeerde staten",
     "gedeputeerde staten (ontvangen | krijgen) ...6 (regeling | centrumregeling)",
     "(zendt | zenden | stuurt | sturen) (de | deze) (regeling | centrumregeling) ...6 (aan | naar) de provincie",
     "(deze | de) (regeling | centrumregeling) ...4 (aan | bij) gedeputeerde staten ...5 (gezonden | toegezonden | gestuurd | overgelegd | ingediend)",
     "de provincie ontvangt ...6 (regeling | centrumregeling)",
     "(legt | leggen) (de | deze) (regeling | centrumregeling) ...6 aan gedeputeerde staten"
    ],
    "en": [
     "(send | sends | submit | submits | forward | forwards) [a copy of] (the | this) [joint | signed] (arrangement | scheme) ...8 provincial executive",
     "(arrangement | scheme) (is | shall be) ...4 (sent | submitted | forwarded) to the provincial executive",
     "(send | sends | submit | submits) (the | this) arrangement to the province",
     "provincial executive receives ...4 arrangement"
    ]
   }
  },
  {
   "id": "s05-framework-date",
   "forms": [
    "openbaar-lichaam",
    "bedrijfsvoeringsorganisatie",
    "gemeenschappelijk-orgaan"
   ],
   "since": "2022-07-01",
   "without": {
    "nl": [
     "ontwerpbegroting*",
     "conceptbegroting*",
     "30 april"
    ],
    "en": [
     "draft budget",
     "30 april"
    ]
   },
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Vóór 15 april was tot 1 juli 2022 de wettelijke datum voor de kaders en de voorlopige jaarrekening; nu is dat vóór 30 april (artikel 34b Wgr). Eerder afspreken mag.",
    "en": "Before 15 April was the statutory date for the framework and the provisional accounts until 1 July 2022; it is now before 30 April (article 34b of the Joint Arrangements Act, Wgr). An earlier date may be agreed."
   },
   "examples": {
    "nl": [
     "Het dagelijks bestuur zendt vóór 15 april de algemene financiële en beleidsmatige kaders en de voorlopige jaarrekening aan de raden.",
     "De kaders en de voorlopige jaarrekening gaan uiterlijk op 15 april naar de raden.",
     "De algemene financiële en beleidsmatige kaders gaan uiterlijk 14 april naar de raden.",
     "Vóór de vijftiende april gaan de kaders naar de raden.",
     "Vóór 15 april zendt het dagelijks bestuur de kadernota aan de raden.",
     "De kadernota gaat vóór 15 april naar de raden."
    ],
    "en": [
     "The executive board sends the financial framework and the provisional accounts to the councils before 15 April.",
     "Before 15 April the councils receive the framework for the next year."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het dagelijks bestuur zendt vóór 30 april de algemene financiële en beleidsmatige kaders en de voorlopige jaarrekening aan de raden.",
     "Het dagelijks bestuur zendt vóór 1 februari een kaderbrief en vóór 15 april een ontwerpbegroting aan de raden.",
     "De bijdrage wordt vóór 15 april betaald."
    ],
    "en": [
     "The executive board sends the financial framework and the provisional accounts to the councils before 30 April.",
     "The contribution is paid before 15 April."
    ]
   },
   "kind": "practice",
   "phrases": {
    "nl": [
     "(voor | uiterlijk [op]) 15 april ...12 (kaders | voorlopige jaarrekening)",
     "(kaders | voorlopige jaarrekening) ...16 (voor | uiterlijk [op]) 15 april",
     "(voor | uiterlijk [op]) (14 april | de vijftiende april | vijftien april) ...12 (kaders | kadernota | voorlopige (jaarrekening | jaarstukken))",
     "(kaders | kadernota | voorlopige (jaarrekening | jaarstukken)) ...16 (voor | uiterlijk [op]) (14 april | de vijftiende april | vijftien april)",
     "(voor | uiterlijk [op]) 15 april ...12 (kadernota | voorlopige jaarstukken)",
     "(kadernota | voorlopige jaarstukken) ...16 (voor | uiterlijk [op]) 15 april"
    ],
    "en": [
     "(before | by | no later than | not later than) 15 april ...12 (framework | frameworks | provisional [annual] accounts)",
     "(framework | frameworks | provisional [annual] accounts) ...16 (before | by | no later than | not later than) 15 april"
    ]
   }
  },
  {
   "id": "s06-draft-budget-term",
   "forms": [
    "openbaar-lichaam",
    "bedrijfsvoeringsorganisatie",
    "gemeenschappelijk-orgaan"
   ],
   "since": "2022-07-01",
   "with": {
    "nl": [
     "(aan | naar) de (raden | gemeenteraden | raad | gemeenteraad)",
     "(zendt | stuurt | biedt) ...4 de (raden | gemeenteraden) ...3 (ontwerpbegroting | conceptbegroting | begroting)",
     "(raden | gemeenteraden) ...4 ontvangen",
     "(raden | gemeenteraden) ...2 (krijgen | ontvangen) ...4 (ontwerpbegroting | conceptbegroting)",
     "bij de (raden | gemeenteraden)"
    ],
    "en": [
     "to the (councils | council)",
     "(councils | council) ...4 (receive | receives)"
    ]
   },
   "without": {
    "nl": [
     "twaalf weken",
     "12 weken",
     "begrotingswijziging*",
     "tot [uiterlijk] (acht | 8 | zes | 6) weken"
    ],
    "en": [
     "twelve weeks",
     "12 weeks",
     "budget amendment*",
     "until (eight | 8 | six | 6) weeks"
    ]
   },
   "severity": "error",
   "certainty": "V",
   "note": {
    "nl": "Sinds 1 juli 2022 gaat de ontwerpbegroting twaalf weken voordat zij aan het algemeen bestuur wordt aangeboden naar de raden (artikel 35, eerste lid, Wgr).",
    "en": "Since 1 July 2022 the draft budget goes to the councils twelve weeks before it is presented to the general board (article 35(1) of the Joint Arrangements Act, Wgr)."
   },
   "examples": {
    "nl": [
     "Het dagelijks bestuur zendt de ontwerpbegroting acht weken voordat zij aan het algemeen bestuur wordt aangeboden aan de raden.",
     "Ten minste zes (6) weken voor de vaststelling zendt het bestuur de raden de ontwerpbegroting.",
     "De raden krijgen de ontwerpbegroting acht weken van tevoren."
    ],
    "en": [
     "The executive board sends the draft budget to the councils eight weeks before it is presented to the general board.",
     "At least 8 weeks before adoption the councils receive the draft budget.",
     "The councils receive the draft budget eight weeks in advance."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het dagelijks bestuur zendt de ontwerpbegroting twaalf weken voordat zij aan het algemeen bestuur wordt aangeboden aan de raden.",
     "De raden kunnen binnen acht weken hun zienswijze over de ontwerpbegroting geven.",
     "De raden kunnen hun zienswijze over de ontwerpbegroting tot uiterlijk zes weken voor de vergadering geven.",
     "Het dagelijks bestuur zendt de ontwerpbegroting met de zienswijzen van de raden zes weken voor de vergadering aan het algemeen bestuur."
    ],
    "en": [
     "The executive board sends the draft budget to the councils twelve weeks before it is presented to the general board.",
     "The councils may give their views on the draft budget within eight weeks."
    ]
   },
   "kind": "practice",
   "phrases": {
    "nl": [
     "(ontwerpbegroting | conceptbegroting | begroting) ...16 (acht | 8 | acht 8 | zes | 6 | zes 6) weken (voor | voordat | voorafgaand* | alvorens)",
     "(acht | 8 | acht 8 | zes | 6 | zes 6) weken (voor | voordat | voorafgaand* | alvorens) ...16 (ontwerpbegroting | conceptbegroting | begroting)",
     "(ontwerpbegroting | conceptbegroting) ...10 (acht | 8 | zes | 6) weken (van tevoren | tevoren | eerder)"
    ],
    "en": [
     "draft budget ...16 (eight | 8 | eight 8 | six | 6 | six 6) weeks (before | prior to)",
     "(eight | 8 | eight 8 | six | 6 | six 6) weeks (before | prior to) ...16 draft budget",
     "draft budget ...6 (eight | 8 | six | 6) weeks in advance"
    ]
   }
  },
  {
   "id": "s07-budget-to-province",
   "forms": [
    "openbaar-lichaam",
    "bedrijfsvoeringsorganisatie",
    "gemeenschappelijk-orgaan"
   ],
   "since": "2022-07-01",
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Sinds 1 juli 2022 gaat de begroting vóór 15 september naar gedeputeerde staten (artikel 34, tweede lid, Wgr); 1 augustus was de datum daarvoor. Eerder afspreken mag.",
    "en": "Since 1 July 2022 the budget goes to the provincial executive before 15 September (article 34(2) of the Joint Arrangements Act, Wgr); 1 August was the date before that. An earlier date may be agreed."
   },
   "examples": {
    "nl": [
     "Het dagelijks bestuur zendt de begroting binnen twee weken na vaststelling, maar in ieder geval vóór 1 augustus, aan gedeputeerde staten.",
     "De begroting wordt aan gedeputeerde staten gezonden, uiterlijk op 1 augustus.",
     "Uiterlijk 31 juli gaat de begroting naar de provincie.",
     "De toezending van de begroting aan gedeputeerde staten geschiedt uiterlijk 31 juli."
    ],
    "en": [
     "The executive board sends the budget before 1 August to the provincial executive.",
     "The budget is sent to the provincial executive no later than 1 August.",
     "The adopted budget goes to the provincial executive before August 1."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het dagelijks bestuur zendt de begroting binnen twee weken na vaststelling, maar in ieder geval vóór 15 september, aan gedeputeerde staten.",
     "Het algemeen bestuur stelt de begroting vóór 1 augustus vast."
    ],
    "en": [
     "The executive board sends the budget before 15 September to the provincial executive.",
     "The general board adopts the budget before 1 August."
    ]
   },
   "kind": "practice",
   "phrases": {
    "nl": [
     "(voor | uiterlijk [op]) 1 augustus ...10 gedeputeerde staten & begroting",
     "gedeputeerde staten ...12 (voor | uiterlijk [op]) 1 augustus & begroting",
     "(voor | uiterlijk [op]) (1 augustus | 31 juli | de eerste augustus) ...10 (gedeputeerde staten | de provincie | toezichthouder) & (begroting | begrotingsstukken)",
     "(gedeputeerde staten | de provincie | toezichthouder) ...12 (voor | uiterlijk [op]) (1 augustus | 31 juli | de eerste augustus) & (begroting | begrotingsstukken)"
    ],
    "en": [
     "(before | by | no later than | not later than) 1 august ...10 provincial executive & budget",
     "provincial executive ...12 (before | by | no later than | not later than) 1 august & budget",
     "(before | by) august 1 & provincial executive & budget"
    ]
   }
  },
  {
   "id": "s08-fixed-term-withdrawal",
   "forms": [
    "regeling-zonder-meer",
    "centrumregeling",
    "openbaar-lichaam",
    "bedrijfsvoeringsorganisatie",
    "gemeenschappelijk-orgaan"
   ],
   "since": "2022-07-01",
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Sinds 1 juli 2022 moet ook een regeling voor bepaalde tijd bepalingen over uittreding bevatten (artikel 9, eerste lid, Wgr).",
    "en": "Since 1 July 2022 an arrangement for a fixed term must have provisions on withdrawal as well (article 9(1) of the Joint Arrangements Act, Wgr)."
   },
   "examples": {
    "nl": [
     "Omdat deze regeling voor bepaalde tijd is getroffen, hoeft zij de uittreding niet te regelen.",
     "De regeling is voor bepaalde tijd getroffen en bevat daarom geen bepalingen over uittreding.",
     "Nu de regeling voor bepaalde tijd geldt, is uittreding niet geregeld.",
     "De regeling bevat geen bepalingen over uittreding, omdat zij voor bepaalde tijd geldt.",
     "Uittreding hoeft niet te worden geregeld in een regeling voor bepaalde tijd.",
     "Nu de regeling voor een bepaalde tijd is aangegaan, kent zij geen uittredingsbepaling.",
     "Omdat de regeling voor bepaalde duur geldt, blijven bepalingen over uittreding achterwege.",
     "Deze regeling geldt voor bepaalde tijd; tussentijds uittreden is uitgesloten.",
     "Uittreding is niet mogelijk, omdat de regeling voor bepaalde tijd is aangegaan.",
     "Nu de regeling voor bepaalde tijd geldt, kan een deelnemer niet uittreden."
    ],
    "en": [
     "As this arrangement is made for a fixed term, it need not provide for withdrawal.",
     "The arrangement is made for a fixed term and has no provisions on withdrawal.",
     "There are no provisions on withdrawal, as the arrangement is made for a fixed term.",
     "Withdrawal need not be regulated in an arrangement for a fixed term.",
     "As the arrangement is made for a fixed term, there is no right of withdrawal."
    ]
   },
   "counterexamples": {
    "nl": [
     "Contracten voor bepaalde tijd hoeft de uittredende deelnemer niet over te nemen.",
     "Deze regeling is voor onbepaalde tijd getroffen. Uittreding kan niet eerder dan na twee jaar.",
     "Deze regeling geldt voor bepaalde tijd, tot en met 31 december 2030. Een deelnemer kan uittreden met een opzegtermijn van een jaar."
    ],
    "en": [
     "This arrangement is made for a fixed term. A participant may withdraw with a year's notice."
    ]
   },
   "kind": "practice",
   "phrases": {
    "nl": [
     "bepaalde tijd ...12 (hoeft | hoeven | behoeft | behoeven) ...6 (uittreding | uittreden) & (regelen | geregeld | bepaling* | opgenomen)",
     "bepaalde tijd ...10 geen (bepaling | bepalingen | regeling | regels | voorziening | voorzieningen) ...3 uittred*",
     "bepaalde tijd ...8 uittred* ...4 (niet | geen) ...2 (geregeld | bepaald | opgenomen | vereist | nodig)",
     "geen (bepaling | bepalingen | regels | voorziening | voorzieningen) ...3 uittred* ...8 bepaalde tijd",
     "(uittreding | uittreden) ...4 (hoeft | hoeven | behoeft | behoeven) ...12 bepaalde tijd & (regelen | geregeld | bepaling* | opgenomen)",
     "bepaalde (tijd | duur) ...10 geen ...2 (uittredingsbepaling* | uittredingsregeling*)",
     "bepaalde (tijd | duur) ...10 (bepaling | bepalingen) ...3 uittreding ...3 (achterwege | overbodig)",
     "bepaalde (tijd | duur) ...8 (uittreden | uittreding) ...3 (uitgesloten | onmogelijk | niet mogelijk)",
     "(uittreden | uittreding) ...3 (uitgesloten | onmogelijk | niet mogelijk) ...8 bepaalde (tijd | duur)",
     "bepaalde (tijd | duur) ...8 niet uittreden"
    ],
    "en": [
     "(fixed | definite) (term | period) ...12 (need not | no need | not required) ...8 withdraw* & (provide | provision* | regulate*)",
     "(fixed | definite) (term | period) ...10 no (provision | provisions | rules) ...3 withdraw*",
     "no (provision | provisions | rules) ...3 withdraw* ...10 (fixed | definite) (term | period)",
     "withdraw* ...4 (need not | not required) ...12 (fixed | definite) (term | period) & (provide | provision* | regulate*)",
     "(fixed | definite) (term | period) ...4 no (withdrawal | right to withdraw | right of withdrawal)"
    ]
   }
  },
  {
   "id": "s09-wbp",
   "since": "2018-05-25",
   "severity": "information",
   "certainty": "G",
   "note": {
    "nl": "Sinds 25 mei 2018 gelden in plaats van de Wet bescherming persoonsgegevens de Algemene verordening gegevensbescherming (AVG) en de Uitvoeringswet AVG.",
    "en": "Since 25 May 2018 the General Data Protection Regulation (GDPR) and its Dutch implementing act (UAVG) apply instead of the Wet bescherming persoonsgegevens."
   },
   "examples": {
    "nl": [
     "Partijen verwerken gegevens volgens de Wet bescherming persoonsgegevens.",
     "De bewerker houdt zich aan de Wbp."
    ],
    "en": [
     "The parties process data in accordance with the Wet bescherming persoonsgegevens.",
     "The processor complies with the Wbp.",
     "The Personal Data Protection Act applies."
    ]
   },
   "counterexamples": {
    "nl": [
     "Partijen verwerken gegevens volgens de Algemene verordening gegevensbescherming.",
     "De bewerkersovereenkomst onder de ingetrokken Wet bescherming persoonsgegevens blijft buiten beschouwing."
    ],
    "en": [
     "The parties process data in accordance with the General Data Protection Regulation.",
     "The Wbp was repealed in 2018."
    ]
   },
   "kind": "name",
   "phrases": {
    "nl": [
     "wet bescherming persoonsgegevens",
     "wbp"
    ],
    "en": [
     "wet bescherming persoonsgegevens",
     "wbp",
     "personal data protection act"
    ]
   }
  },
  {
   "id": "s10-wob",
   "since": "2022-05-01",
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Sinds 1 mei 2022 geldt de Wet open overheid (Woo) in plaats van de Wet openbaarheid van bestuur.",
    "en": "Since 1 May 2022 the Open Government Act (Woo) applies instead of the Wet openbaarheid van bestuur."
   },
   "examples": {
    "nl": [
     "Verzoeken op grond van de Wet openbaarheid van bestuur behandelt de centrumgemeente.",
     "De centrumgemeente beslist op Wob-verzoeken."
    ],
    "en": [
     "The centre municipality deals with requests under the Wet openbaarheid van bestuur.",
     "Requests under the Wob are dealt with by the centre municipality.",
     "The Government Information (Public Access) Act applies."
    ]
   },
   "counterexamples": {
    "nl": [
     "Verzoeken op grond van de Wet open overheid behandelt de centrumgemeente.",
     "Op verzoeken onder de Wet openbaarheid van bestuur, zoals die luidde vóór 1 mei 2022, blijft het oude recht van toepassing."
    ],
    "en": [
     "The centre municipality deals with requests under the Open Government Act.",
     "The former Wob applies to requests of before May 2022."
    ]
   },
   "kind": "name",
   "phrases": {
    "nl": [
     "wet openbaarheid van bestuur",
     "wob"
    ],
    "en": [
     "wet openbaarheid van bestuur",
     "wob",
     "government information public access act"
    ]
   }
  },
  {
   "id": "s11-private-law",
   "with": {
    "nl": [
     "privaatrechtelijk*",
     "(aangaan | sluiten) van ...3 *overeenkomst*"
    ],
    "en": [
     "private law",
     "civil law",
     "(contracts | agreements)"
    ]
   },
   "without": {
    "nl": [
     "rechtsgeding*",
     "procedure*"
    ],
    "en": [
     "proceedings",
     "litigation"
    ]
   },
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Privaatrechtelijke rechtshandelingen staan in artikel 160, eerste lid, onder d, Gemeentewet; onder e gaat over rechtsgedingen.",
    "en": "Acts under private law are in article 160(1)(d) of the Municipalities Act (Gemeentewet); (e) is about legal proceedings."
   },
   "examples": {
    "nl": [
     "Het college besluit tot privaatrechtelijke rechtshandelingen op grond van artikel 160, eerste lid, onder e, van de Gemeentewet.",
     "Het college besluit krachtens artikel 160, eerste lid, aanhef en onder e, van de Gemeentewet tot het aangaan van overeenkomsten."
    ],
    "en": [
     "The executive decides on acts under private law under article 160(1)(e) of the Municipalities Act.",
     "The executive enters into contracts under article 160(1)(e) of the Municipalities Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het college besluit tot privaatrechtelijke rechtshandelingen op grond van artikel 160, eerste lid, onder d, van de Gemeentewet.",
     "Over rechtsgedingen beslist het college op grond van artikel 160, eerste lid, onder e, van de Gemeentewet, over privaatrechtelijke rechtshandelingen op grond van onderdeel d."
    ],
    "en": [
     "The executive decides on acts under private law under article 160(1)(d) of the Municipalities Act."
    ]
   },
   "kind": "citation",
   "statute": "gemeentewet",
   "article": "160",
   "clause": "1",
   "item": "e",
   "right": {
    "item": "d"
   }
  },
  {
   "id": "s12-secrecy",
   "since": "2025-02-12",
   "with": {
    "nl": [
     "geheim*"
    ],
    "en": [
     "secrecy",
     "secret",
     "confidential*"
    ]
   },
   "severity": "information",
   "certainty": "V",
   "note": {
    "nl": "Voor geheimhouding verwijst artikel 16, vijfde lid, Wgr nu naar de artikelen 87 en 88 van de Gemeentewet. Ga na of artikel 25 hier nog klopt.",
    "en": "For secrecy article 16(5) of the Joint Arrangements Act (Wgr) now refers to articles 87 and 88 of the Municipalities Act. Check whether article 25 is still right here."
   },
   "examples": {
    "nl": [
     "Op stukken kan geheimhouding worden gelegd volgens artikel 25, tweede lid, van de Gemeentewet."
    ],
    "en": [
     "Secrecy may be imposed under article 25 of the Municipalities Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "Op stukken kan geheimhouding worden gelegd volgens artikel 87 van de Gemeentewet.",
     "Artikel 25 van deze regeling gaat over geheimhouding."
    ],
    "en": [
     "Secrecy may be imposed under article 87 of the Municipalities Act."
    ]
   },
   "kind": "citation",
   "statute": "gemeentewet",
   "article": "25"
  },
  {
   "id": "s13-wmo-number",
   "since": "2015-01-01",
   "severity": "information",
   "certainty": "V",
   "note": {
    "nl": "Sinds 1 januari 2015 geldt de Wet maatschappelijke ondersteuning 2015.",
    "en": "Since 1 January 2015 the Social Support Act 2015 (Wet maatschappelijke ondersteuning 2015) applies."
   },
   "examples": {
    "nl": [
     "De maatwerkvoorziening berust op de Wmo 2007.",
     "De maatwerkvoorziening berust op de Wmo van 2007."
    ],
    "en": [
     "The provision is based on the Wmo 2007.",
     "The Social Support Act 2007 applies."
    ]
   },
   "counterexamples": {
    "nl": [
     "De maatwerkvoorziening berust op de Wmo 2015."
    ],
    "en": [
     "The provision is based on the Wmo 2015."
    ]
   },
   "kind": "name",
   "phrases": {
    "nl": [
     "wmo 2007",
     "wmo van 2007"
    ],
    "en": [
     "wmo 2007",
     "social support act 2007"
    ]
   }
  },
  {
   "id": "s13-wmo-title",
   "since": "2015-01-01",
   "severity": "information",
   "certainty": "V",
   "note": {
    "nl": "De citeertitel van de wet die geldt is: Wet maatschappelijke ondersteuning 2015. Zonder jaartal is het de titel van de wet van vóór 2015.",
    "en": "The title of the act in force is: Wet maatschappelijke ondersteuning 2015. Without the year it is the title of the act from before 2015."
   },
   "examples": {
    "nl": [
     "Het college beslist op grond van de Wet maatschappelijke ondersteuning over maatwerkvoorzieningen."
    ],
    "en": [
     "The executive decides under the Wet maatschappelijke ondersteuning."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het college beslist op grond van de Wet maatschappelijke ondersteuning 2015 over maatwerkvoorzieningen.",
     "De Wet maatschappelijke ondersteuning (Wmo) 2015 geldt.",
     "Besluiten op grond van de Wet maatschappelijke ondersteuning zoals die luidde op 31 december 2014 blijven gelden."
    ],
    "en": [
     "The executive decides under the Wet maatschappelijke ondersteuning 2015."
    ]
   },
   "kind": "name",
   "phrases": {
    "nl": [
     "wet maatschappelijke ondersteuning"
    ],
    "en": [
     "wet maatschappelijke ondersteuning"
    ]
   },
   "except": {
    "nl": [
     "wet maatschappelijke ondersteuning [wmo] [van] 2015",
     "wmo 2015 [de] wet maatschappelijke ondersteuning"
    ],
    "en": [
     "wet maatschappelijke ondersteuning [wmo] 2015",
     "wmo 2015 wet maatschappelijke ondersteuning"
    ]
   },
   "right": "Wet maatschappelijke ondersteuning 2015"
  },
  {
   "id": "s14-bopz",
   "since": "2020-01-01",
   "severity": "information",
   "certainty": "G",
   "note": {
    "nl": "Sinds 1 januari 2020 gelden in plaats van de Wet Bopz de Wet verplichte ggz (Wvggz) en de Wet zorg en dwang (Wzd).",
    "en": "Since 1 January 2020 the Compulsory Mental Healthcare Act (Wvggz) and the Care and Coercion Act (Wzd) apply instead of the Wet Bopz."
   },
   "examples": {
    "nl": [
     "Het college machtigt de aanbieder voor taken op grond van de Wet bijzondere opnemingen in psychiatrische ziekenhuizen.",
     "De burgemeester past de Bopz toe."
    ],
    "en": [
     "The mayor applies the Wet bijzondere opnemingen in psychiatrische ziekenhuizen.",
     "The mayor applies the Bopz.",
     "The Psychiatric Hospitals (Compulsory Admissions) Act applies."
    ]
   },
   "counterexamples": {
    "nl": [
     "De burgemeester past de Wet verplichte geestelijke gezondheidszorg toe.",
     "De Wvggz is de opvolger van de Wet Bopz."
    ],
    "en": [
     "The mayor applies the Wvggz."
    ]
   },
   "kind": "name",
   "phrases": {
    "nl": [
     "wet bijzondere opnemingen",
     "bopz"
    ],
    "en": [
     "wet bijzondere opnemingen",
     "bopz",
     "psychiatric hospitals compulsory admissions act"
    ]
   }
  },
  {
   "id": "s15-archives",
   "with": {
    "nl": [
     "archief*",
     "archiv*",
     "*archief"
    ],
    "en": [
     "archive*",
     "records"
    ]
   },
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "De zorg voor de archiefbescheiden van een regeling staat in artikel 40 van de Archiefwet 1995; artikel 40 Wgr gaat over regelingen tussen provincies.",
    "en": "The care of the records of an arrangement is in article 40 of the Public Records Act 1995 (Archiefwet 1995); article 40 of the Joint Arrangements Act (Wgr) is about arrangements between provinces."
   },
   "examples": {
    "nl": [
     "De zorg voor de archiefbescheiden is geregeld overeenkomstig artikel 40 van de Wgr."
    ],
    "en": [
     "The archives are kept in accordance with article 40 of the Joint Arrangements Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "De zorg voor de archiefbescheiden is geregeld overeenkomstig artikel 40 van de Archiefwet 1995."
    ],
    "en": [
     "The archives are kept in accordance with article 40 of the Public Records Act 1995."
    ]
   },
   "kind": "citation",
   "statute": "wgr",
   "article": "40"
  },
  {
   "id": "s16-mandate-provider",
   "with": {
    "nl": [
     "(mandaat | ondermandaat | mandateert | mandateren) ...8 (artikel | art) 2.6.4",
     "(artikel | art) 2.6.4 ...10 (mandaat | ondermandaat)",
     "(mandateert | mandateren | mandaat) ...25 (artikel | art) 2.6.4"
    ],
    "en": [
     "(mandate | submandate | mandates) ...8 (article | section) 2.6.4",
     "(article | section) 2.6.4 ...10 (mandate | submandate)"
    ]
   },
   "without": {
    "nl": [
     "aanbest*",
     "inkoop*",
     "laagste prijs",
     "2.6.3"
    ],
    "en": [
     "procure*",
     "tender*",
     "purchas*",
     "2.6.3"
    ]
   },
   "severity": "warning",
   "certainty": "V",
   "note": {
    "nl": "Mandaat aan een aanbieder staat in artikel 2.6.3 Wmo 2015; artikel 2.6.4 gaat over aanbesteden.",
    "en": "Mandate to a provider is in article 2.6.3 of the Social Support Act 2015 (Wmo 2015); article 2.6.4 is about procurement."
   },
   "examples": {
    "nl": [
     "Het college verleent de aanbieder mandaat op grond van artikel 2.6.4 van de Wmo 2015.",
     "Het college mandateert de aanbieder de bevoegdheid tot het vaststellen van rechten en plichten (artikel 2.6.4 Wmo 2015)."
    ],
    "en": [
     "The executive gives the provider a mandate under article 2.6.4 of the Social Support Act 2015."
    ]
   },
   "counterexamples": {
    "nl": [
     "Het college verleent de aanbieder mandaat op grond van artikel 2.6.3 van de Wmo 2015.",
     "De gemandateerde hanteert een reële prijs volgens artikel 2.6.4 van de Wmo 2015.",
     "Het mandaat omvat het aanbesteden volgens artikel 2.6.4 van de Wmo 2015."
    ],
    "en": [
     "The executive gives the provider a mandate under article 2.6.3 of the Social Support Act 2015."
    ]
   },
   "kind": "citation",
   "statute": "wmo2015",
   "article": "2.6.4",
   "right": {
    "article": "2.6.3"
   }
  },
  {
   "id": "s17-youth-cooperation",
   "since": "2026-01-01",
   "severity": "information",
   "certainty": "V",
   "note": {
    "nl": "Artikel 2.8 Jeugdwet staat niet in de tekst van 1 januari 2026 die wij lazen; in die van 1 januari 2025 ging het over samenwerking tussen colleges. Waarom het ontbreekt, is niet nagegaan. Controleer de actuele tekst.",
    "en": "Article 2.8 of the Youth Act (Jeugdwet) is not in the text of 1 January 2026 that we read; in that of 1 January 2025 it was about cooperation between executives. Why it lacks was not established. Check the current text."
   },
   "examples": {
    "nl": [
     "De colleges werken samen als bedoeld in artikel 2.8 van de Jeugdwet."
    ],
    "en": [
     "The executives cooperate as referred to in article 2.8 of the Youth Act."
    ]
   },
   "counterexamples": {
    "nl": [
     "De colleges werken samen als bedoeld in artikel 2.7 van de Jeugdwet.",
     "De colleges werkten samen volgens het voormalige artikel 2.8 van de Jeugdwet."
    ],
    "en": [
     "The executives cooperate as referred to in article 2.7 of the Youth Act."
    ]
   },
   "kind": "citation",
   "statute": "jeugdwet",
   "article": "2.8"
  }
 ]
};
