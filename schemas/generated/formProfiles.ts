// Written by `npm run generate`. Do not edit.
import type { FormProfile } from '../src/formProfile.js';

export const formProfiles: readonly FormProfile[] = [
 {
  "form": "convenant",
  "title": {
   "nl": "convenant",
   "en": "administrative agreement (convenant)"
  },
  "basis": {
   "nl": "Gemeentewet art. 160 lid 1 onder d en art. 171; geen bijzondere wettelijke grondslag",
   "en": "Municipalities Act (Gemeentewet) arts. 160(1)(d) and 171; no special basis in statute"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe ondergetekenden:\n\nde gemeenten {{parties}}, ieder te dezen krachtens artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, handelend ter uitvoering van het besluit van haar college van burgemeester en wethouders van [datum], hierna te noemen: de gemeente, en hierna gezamenlijk: partijen;\n\noverwegende dat:\n\n- de colleges van burgemeester en wethouders beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de colleges samenwerken waar dat voor een doeltreffende en doelmatige uitvoering is aangewezen (artikel 2.6.1, eerste lid, van die wet);\n- de raden van de gemeenten de regiovisie [naam] hebben vastgesteld;\n- partijen daarover bestuurlijke afspraken willen maken, zonder een gemeenschappelijke regeling te treffen;\n\nspreken het volgende af:\n",
   "en": "# {{title}}\n\nThe undersigned:\n\nthe municipalities of {{parties}}, each legally represented, under article 171, first paragraph, of the Municipalities Act (Gemeentewet), by its mayor, acting in pursuance of the decision of its municipal executive of [date], hereinafter: the municipality, and jointly: the parties;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- the municipal executives cooperate where effective and efficient implementation calls for it (article 2.6.1, first paragraph, of that act);\n- the councils of the municipalities have adopted the regional vision [name];\n- the parties wish to make administrative commitments on these matters, without making a joint arrangement;\n\nagree as follows:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "legal-form-fit",
     "definitions",
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Inzet van partijen",
     "en": "Contribution of the parties"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "prevention-link",
     "lived-experience",
     "citizen-participation",
     "mandate",
     "power-of-attorney",
     "service-levels"
    ]
   },
   {
    "title": {
     "nl": "Besturing",
     "en": "Governance"
    },
    "topics": [
     "governance-voice",
     "roles",
     "hat-separation",
     "councils",
     "accountability-information"
    ]
   },
   {
    "title": {
     "nl": "Financiën, planning en control",
     "en": "Finance, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering",
     "en": "Implementation"
    },
    "topics": [
     "staffing",
     "privacy",
     "archive",
     "complaints",
     "monitoring-evaluation",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Duur, wijziging en einde",
     "en": "Term, amendment and end"
    },
    "topics": [
     "amendment",
     "accession",
     "duration",
     "withdrawal",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "enforceability",
     "liability",
     "disputes",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus overeengekomen en ondertekend door de burgemeester van elk van de gemeenten {{parties}}, ter uitvoering van het besluit van haar college:\n\n| Gemeente | Plaats en datum | De burgemeester |\n|---|---|---|\n| {{party}} | {{party}}, [datum] | |\n",
   "en": "## Signatures\n\nThus agreed and signed by the mayor of each of the municipalities of {{parties}}, in pursuance of the decision of its municipal executive:\n\n| Municipality | Place and date | The mayor |\n|---|---|---|\n| {{party}} | {{party}}, [date] | |\n"
  }
 },
 {
  "form": "samenwerkingsovereenkomst",
  "title": {
   "nl": "samenwerkingsovereenkomst",
   "en": "cooperation agreement (samenwerkingsovereenkomst)"
  },
  "basis": {
   "nl": "Gemeentewet art. 160 lid 1 onder d en art. 171; Wmo 2015 art. 2.6.1 lid 1",
   "en": "Municipalities Act (Gemeentewet) arts. 160(1)(d) and 171; Social Support Act (Wmo 2015) art. 2.6.1(1)"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe ondergetekenden:\n\n1. de gemeente {{centre}}, publiekrechtelijke rechtspersoon, te dezen krachtens artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, handelend ter uitvoering van het besluit van het college van burgemeester en wethouders van [datum], zowel in de hoedanigheid van deelnemer als in die van centrumgemeente, hierna te noemen: de centrumgemeente;\n2. de gemeenten {{participants}}, publiekrechtelijke rechtspersonen, ieder te dezen krachtens artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, handelend ter uitvoering van het besluit van haar college van burgemeester en wethouders van [datum], hierna ieder te noemen: de deelnemer;\n\nhierna gezamenlijk te noemen: partijen;\n\noverwegende dat:\n\n- de colleges van burgemeester en wethouders beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de colleges samenwerken waar dat voor een doeltreffende en doelmatige uitvoering is aangewezen (artikel 2.6.1, eerste lid, van die wet);\n- de raden van partijen de regiovisie [naam] hebben vastgesteld;\n- de raden zijn ingelicht voordat de colleges tot het aangaan van deze overeenkomst besloten (artikel 169, vierde lid, van de Gemeentewet);\n- mandaat niet bij deze overeenkomst wordt verleend, maar bij afzonderlijk mandaatbesluit van elk college;\n\nkomen het volgende overeen:\n",
   "en": "# {{title}}\n\nThe undersigned:\n\n1. the municipality of {{centre}}, a legal person under public law, legally represented, under article 171, first paragraph, of the Municipalities Act (Gemeentewet), by its mayor, acting in pursuance of the decision of the municipal executive of [date], both in the capacity of participant and in that of centre municipality, hereinafter: the centre municipality;\n2. the municipalities of {{participants}}, legal persons under public law, each legally represented, under article 171, first paragraph, of the Municipalities Act (Gemeentewet), by its mayor, acting in pursuance of the decision of its municipal executive of [date], each hereinafter: the participant;\n\nhereinafter jointly: the parties;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- the municipal executives cooperate where effective and efficient implementation calls for it (article 2.6.1, first paragraph, of that act);\n- the councils of the parties have adopted the regional vision [name];\n- the councils were informed before the municipal executives decided to enter into this agreement (article 169, fourth paragraph, of the Municipalities Act);\n- mandate is granted not by this agreement but by a separate mandate decision of each municipal executive;\n\nagree as follows:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "legal-form-fit",
     "definitions",
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Taken",
     "en": "Tasks"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "prevention-link",
     "lived-experience",
     "citizen-participation",
     "mandate",
     "power-of-attorney",
     "service-levels"
    ]
   },
   {
    "title": {
     "nl": "Besturing",
     "en": "Governance"
    },
    "topics": [
     "governance-voice",
     "roles",
     "hat-separation",
     "councils",
     "accountability-information"
    ]
   },
   {
    "title": {
     "nl": "Financiën, planning en control",
     "en": "Finance, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering",
     "en": "Implementation"
    },
    "topics": [
     "staffing",
     "privacy",
     "archive",
     "complaints",
     "monitoring-evaluation",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Duur, wijziging en einde",
     "en": "Term, amendment and end"
    },
    "topics": [
     "duration",
     "amendment",
     "accession",
     "withdrawal",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "enforceability",
     "liability",
     "disputes",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus overeengekomen en ondertekend door de burgemeester van elk van de gemeenten {{parties}}, ter uitvoering van het besluit van haar college:\n\n| Gemeente | Plaats en datum | De burgemeester |\n|---|---|---|\n| {{party}} | {{party}}, [datum] | |\n",
   "en": "## Signatures\n\nThus agreed and signed by the mayor of each of the municipalities of {{parties}}, in pursuance of the decision of its municipal executive:\n\n| Municipality | Place and date | The mayor |\n|---|---|---|\n| {{party}} | {{party}}, [date] | |\n"
  }
 },
 {
  "form": "regeling-zonder-meer",
  "title": {
   "nl": "regeling zonder meer",
   "en": "arrangement without a body (regeling zonder meer)"
  },
  "basis": {
   "nl": "Wgr art. 1",
   "en": "Joint Arrangements Act (Wgr) art. 1"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe colleges van burgemeester en wethouders van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de deelnemers;\n\noverwegende dat:\n\n- de colleges beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de raden van de gemeenten de regiovisie [naam] hebben vastgesteld;\n- het ontwerp van deze regeling aan de raden is toegezonden en de raden in de gelegenheid zijn gesteld binnen acht weken hun zienswijze naar voren te brengen (artikel 1, tweede en derde lid, van de Wet gemeenschappelijke regelingen);\n- de raden op [datum] toestemming hebben verleend als bedoeld in artikel 1, vierde lid, van de Wet gemeenschappelijke regelingen;\n- de deelnemers geen bevoegdheden mandateren of overdragen en geen bestuur instellen;\n\ngelet op artikel 1 van de Wet gemeenschappelijke regelingen en artikel 2.6.1, eerste lid, van de Wet maatschappelijke ondersteuning 2015;\n\nbesluiten vast te stellen de volgende regeling:\n",
   "en": "# {{title}}\n\nThe municipal executives of the municipalities of {{parties}}, each as far as its powers are concerned, hereinafter: the participants;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- the councils of the municipalities have adopted the regional vision [name];\n- the draft of this arrangement was sent to the councils and the councils were given the opportunity to present their views within eight weeks (article 1, second and third paragraphs, of the Joint Arrangements Act, Wgr);\n- the councils gave their consent as referred to in article 1, fourth paragraph, of the Joint Arrangements Act on [date];\n- the participants neither mandate nor transfer powers and set up no governing body;\n\nhaving regard to article 1 of the Joint Arrangements Act and article 2.6.1, first paragraph, of the Social Support Act 2015;\n\ndecide to adopt the following arrangement:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "legal-form-fit",
     "definitions",
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Taken",
     "en": "Tasks"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "prevention-link",
     "lived-experience",
     "citizen-participation",
     "mandate",
     "power-of-attorney",
     "service-levels"
    ]
   },
   {
    "title": {
     "nl": "Besturing",
     "en": "Governance"
    },
    "topics": [
     "governance-voice",
     "roles",
     "hat-separation",
     "councils",
     "accountability-information"
    ]
   },
   {
    "title": {
     "nl": "Financiën, planning en control",
     "en": "Finance, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering",
     "en": "Implementation"
    },
    "topics": [
     "staffing",
     "privacy",
     "archive",
     "complaints",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Wijziging, toetreding, uittreding en opheffing",
     "en": "Amendment, accession, withdrawal and dissolution"
    },
    "topics": [
     "amendment",
     "accession",
     "withdrawal",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "monitoring-evaluation",
     "duration",
     "enforceability",
     "liability",
     "disputes",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus vastgesteld door de colleges van burgemeester en wethouders van de gemeenten {{parties}}, elk bij eigen besluit, ondertekend door de secretaris en de burgemeester:\n\n| Het college van burgemeester en wethouders van | Datum van het besluit | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{party}} | [datum] | | |\n",
   "en": "## Signatures\n\nThus adopted by the municipal executives of the municipalities of {{parties}}, each by its own decision, signed by the secretary and the mayor:\n\n| The municipal executive of | Date of the decision | The secretary | The mayor |\n|---|---|---|---|\n| {{party}} | [date] | | |\n"
  }
 },
 {
  "form": "centrumregeling",
  "title": {
   "nl": "centrumregeling",
   "en": "centre municipality arrangement (centrumregeling)"
  },
  "basis": {
   "nl": "Wgr art. 1 en art. 8 lid 4; Awb afdeling 10.1.1",
   "en": "Joint Arrangements Act (Wgr) arts. 1 and 8(4); General Administrative Law Act (Awb) section 10.1.1"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe colleges van burgemeester en wethouders van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de deelnemers;\n\nwaarbij het college van burgemeester en wethouders van de gemeente {{centre}} zowel deelnemer is als optreedt in de hoedanigheid van centrumgemeente;\n\noverwegende dat:\n\n- de colleges beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de raden van de gemeenten de regiovisie [naam] hebben vastgesteld;\n- het ontwerp van deze regeling aan de raden is toegezonden en de raden in de gelegenheid zijn gesteld binnen acht weken hun zienswijze naar voren te brengen (artikel 1, tweede en derde lid, van de Wet gemeenschappelijke regelingen);\n- de raden op [datum] toestemming hebben verleend als bedoeld in artikel 1, vierde lid, van de Wet gemeenschappelijke regelingen;\n\ngelet op de artikelen 1 en 8, vierde lid, van de Wet gemeenschappelijke regelingen, artikel 2.6.1, eerste lid, van de Wet maatschappelijke ondersteuning 2015 en afdeling 10.1.1 van de Algemene wet bestuursrecht;\n\nbesluiten vast te stellen de volgende centrumregeling:\n",
   "en": "# {{title}}\n\nThe municipal executives of the municipalities of {{parties}}, each as far as its powers are concerned, hereinafter: the participants;\n\nthe municipal executive of the municipality of {{centre}} being both a participant and acting in the capacity of centre municipality;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- the councils of the municipalities have adopted the regional vision [name];\n- the draft of this arrangement was sent to the councils and the councils were given the opportunity to present their views within eight weeks (article 1, second and third paragraphs, of the Joint Arrangements Act, Wgr);\n- the councils gave their consent as referred to in article 1, fourth paragraph, of the Joint Arrangements Act on [date];\n\nhaving regard to articles 1 and 8, fourth paragraph, of the Joint Arrangements Act, article 2.6.1, first paragraph, of the Social Support Act 2015 and section 10.1.1 of the General Administrative Law Act (Awb);\n\ndecide to adopt the following centre municipality arrangement:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "legal-form-fit",
     "definitions",
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Centrumgemeente en mandaat",
     "en": "Centre municipality and mandate"
    },
    "topics": [
     "roles",
     "hat-separation",
     "mandate",
     "power-of-attorney",
     "service-levels"
    ]
   },
   {
    "title": {
     "nl": "Taken",
     "en": "Tasks"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "prevention-link",
     "lived-experience",
     "citizen-participation"
    ]
   },
   {
    "title": {
     "nl": "Besturing",
     "en": "Governance"
    },
    "topics": [
     "governance-voice",
     "councils",
     "accountability-information",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Financiën, planning en control",
     "en": "Finance, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering",
     "en": "Implementation"
    },
    "topics": [
     "staffing",
     "privacy",
     "archive",
     "complaints"
    ]
   },
   {
    "title": {
     "nl": "Wijziging, toetreding, uittreding en opheffing",
     "en": "Amendment, accession, withdrawal and dissolution"
    },
    "topics": [
     "amendment",
     "accession",
     "withdrawal",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Overige bepalingen en slotbepalingen",
     "en": "Other and final provisions"
    },
    "topics": [
     "monitoring-evaluation",
     "duration",
     "enforceability",
     "liability",
     "disputes",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus vastgesteld door de colleges van burgemeester en wethouders van de gemeenten {{parties}}, elk bij eigen besluit, ondertekend door de secretaris en de burgemeester:\n\n| Het college van burgemeester en wethouders van | Datum van het besluit | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{party}} | [datum] | | |\n",
   "en": "## Signatures\n\nThus adopted by the municipal executives of the municipalities of {{parties}}, each by its own decision, signed by the secretary and the mayor:\n\n| The municipal executive of | Date of the decision | The secretary | The mayor |\n|---|---|---|---|\n| {{party}} | [date] | | |\n"
  }
 },
 {
  "form": "dvo",
  "title": {
   "nl": "dienstverleningsovereenkomst",
   "en": "service agreement (dienstverleningsovereenkomst)"
  },
  "basis": {
   "nl": "Gemeentewet art. 160 lid 1 onder d en art. 171; Aanbestedingswet 2012 art. 2.24c",
   "en": "Municipalities Act (Gemeentewet) arts. 160(1)(d) and 171; Public Procurement Act 2012 (Aanbestedingswet 2012) art. 2.24c"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe ondergetekenden:\n\n1. de gemeenten {{parties}}, publiekrechtelijke rechtspersonen, ieder te dezen krachtens artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, handelend ter uitvoering van het besluit van haar college van burgemeester en wethouders van [datum], hierna ieder te noemen: de opdrachtgever;\n2. de gemeente {{centre}}, publiekrechtelijke rechtspersoon, te dezen krachtens artikel 171, eerste lid, van de Gemeentewet rechtsgeldig vertegenwoordigd door haar burgemeester, handelend ter uitvoering van het besluit van het college van burgemeester en wethouders van [datum], in de hoedanigheid van centrumgemeente, hierna te noemen: de opdrachtnemer;\n\nwaarbij de gemeente {{centre}} zowel opdrachtgever als opdrachtnemer is, hierna gezamenlijk te noemen: partijen;\n\noverwegende dat:\n\n- de colleges van partijen de centrumregeling [naam] hebben getroffen;\n- de bevoegdheden die de opdrachtnemer namens de opdrachtgevers uitoefent, zijn verleend bij die regeling of bij afzonderlijk mandaatbesluit, en niet bij deze overeenkomst;\n- de raden van partijen de regiovisie [naam] hebben vastgesteld;\n- partijen de dienstverlening, de vergoeding en de verantwoording daarvan willen vastleggen;\n\nkomen het volgende overeen:\n",
   "en": "# {{title}}\n\nThe undersigned:\n\n1. the municipalities of {{parties}}, legal persons under public law, each legally represented, under article 171, first paragraph, of the Municipalities Act (Gemeentewet), by its mayor, acting in pursuance of the decision of its municipal executive of [date], each hereinafter: the client;\n2. the municipality of {{centre}}, a legal person under public law, legally represented, under article 171, first paragraph, of the Municipalities Act (Gemeentewet), by its mayor, acting in pursuance of the decision of the municipal executive of [date], in the capacity of centre municipality, hereinafter: the contractor;\n\nthe municipality of {{centre}} being both client and contractor, hereinafter jointly: the parties;\n\nwhereas:\n\n- the municipal executives of the parties have made the centre municipality arrangement [name];\n- the powers that the contractor exercises on behalf of the clients were granted by that arrangement or by a separate mandate decision, and not by this agreement;\n- the councils of the parties have adopted the regional vision [name];\n- the parties wish to lay down the services, the payment for them and how account is given of them;\n\nagree as follows:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "legal-form-fit",
     "definitions",
     "purpose",
     "related-documents",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Dienstverlening",
     "en": "Services"
    },
    "topics": [
     "roles",
     "hat-separation",
     "service-levels",
     "mandate",
     "power-of-attorney",
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "prevention-link",
     "lived-experience",
     "citizen-participation",
     "staffing"
    ]
   },
   {
    "title": {
     "nl": "Vergoeding, planning en control",
     "en": "Payment, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Overleg en verantwoording",
     "en": "Consultation and accountability"
    },
    "topics": [
     "governance-voice",
     "councils",
     "accountability-information",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Kwaliteit en informatie",
     "en": "Quality and information"
    },
    "topics": [
     "complaints",
     "privacy",
     "archive",
     "monitoring-evaluation"
    ]
   },
   {
    "title": {
     "nl": "Duur, wijziging en einde",
     "en": "Term, amendment and end"
    },
    "topics": [
     "liability",
     "duration",
     "amendment",
     "accession",
     "withdrawal",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "enforceability",
     "disputes",
     "unforeseen",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus overeengekomen en ondertekend door de burgemeester van elk van de gemeenten {{parties}}, ter uitvoering van het besluit van haar college; voor de gemeente {{centre}} zowel als opdrachtgever als in de hoedanigheid van opdrachtnemer:\n\n| Gemeente | Plaats en datum | De burgemeester |\n|---|---|---|\n| {{party}} | {{party}}, [datum] | |\n",
   "en": "## Signatures\n\nThus agreed and signed by the mayor of each of the municipalities of {{parties}}, in pursuance of the decision of its municipal executive; for the municipality of {{centre}} both as client and in the capacity of contractor:\n\n| Municipality | Place and date | The mayor |\n|---|---|---|\n| {{party}} | {{party}}, [date] | |\n"
  }
 },
 {
  "form": "openbaar-lichaam",
  "title": {
   "nl": "gemeenschappelijke regeling met openbaar lichaam",
   "en": "joint arrangement with a public body (openbaar lichaam)"
  },
  "basis": {
   "nl": "Wgr art. 1, art. 8 lid 1 en art. 10",
   "en": "Joint Arrangements Act (Wgr) arts. 1, 8(1) and 10"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe colleges van burgemeester en wethouders van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de deelnemers;\n\noverwegende dat:\n\n- de colleges beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de raden van de gemeenten de regiovisie [naam] hebben vastgesteld;\n- de deelnemers de uitvoering willen opdragen aan een openbaar lichaam met eigen bestuur;\n- het ontwerp van deze regeling aan de raden is toegezonden en de raden in de gelegenheid zijn gesteld binnen acht weken hun zienswijze naar voren te brengen (artikel 1, tweede en derde lid, van de Wet gemeenschappelijke regelingen);\n- de raden op [datum] toestemming hebben verleend als bedoeld in artikel 1, vierde lid, van de Wet gemeenschappelijke regelingen;\n\ngelet op de artikelen 1, 8, eerste lid, en 10 van de Wet gemeenschappelijke regelingen en artikel 2.6.1, eerste lid, van de Wet maatschappelijke ondersteuning 2015;\n\nbesluiten vast te stellen de volgende gemeenschappelijke regeling:\n",
   "en": "# {{title}}\n\nThe municipal executives of the municipalities of {{parties}}, each as far as its powers are concerned, hereinafter: the participants;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- the councils of the municipalities have adopted the regional vision [name];\n- the participants wish to entrust the implementation to a public body with a board of its own;\n- the draft of this arrangement was sent to the councils and the councils were given the opportunity to present their views within eight weeks (article 1, second and third paragraphs, of the Joint Arrangements Act, Wgr);\n- the councils gave their consent as referred to in article 1, fourth paragraph, of the Joint Arrangements Act on [date];\n\nhaving regard to articles 1, 8, first paragraph, and 10 of the Joint Arrangements Act and article 2.6.1, first paragraph, of the Social Support Act 2015;\n\ndecide to adopt the following joint arrangement:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "definitions",
     "legal-form-fit"
    ]
   },
   {
    "title": {
     "nl": "Instelling, belang, taken en bevoegdheden",
     "en": "Establishment, interest, tasks and powers"
    },
    "topics": [
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Bestuur",
     "en": "Board"
    },
    "topics": [
     "board-composition",
     "governance-voice",
     "roles",
     "hat-separation",
     "mandate",
     "power-of-attorney"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering van de taken",
     "en": "Performance of the tasks"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "service-levels",
     "prevention-link",
     "lived-experience"
    ]
   },
   {
    "title": {
     "nl": "Financiën, planning en control",
     "en": "Finance, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Raden, informatie en participatie",
     "en": "Councils, information and participation"
    },
    "topics": [
     "councils",
     "accountability-information",
     "citizen-participation",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Organisatie",
     "en": "Organisation"
    },
    "topics": [
     "staffing",
     "privacy",
     "archive",
     "complaints"
    ]
   },
   {
    "title": {
     "nl": "Toetreding, uittreding, wijziging en opheffing",
     "en": "Accession, withdrawal, amendment and dissolution"
    },
    "topics": [
     "accession",
     "withdrawal",
     "amendment",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "monitoring-evaluation",
     "duration",
     "enforceability",
     "liability",
     "disputes",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus vastgesteld door de colleges van burgemeester en wethouders van de gemeenten {{parties}}, elk bij eigen besluit, ondertekend door de secretaris en de burgemeester:\n\n| Het college van burgemeester en wethouders van | Datum van het besluit | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{party}} | [datum] | | |\n",
   "en": "## Signatures\n\nThus adopted by the municipal executives of the municipalities of {{parties}}, each by its own decision, signed by the secretary and the mayor:\n\n| The municipal executive of | Date of the decision | The secretary | The mayor |\n|---|---|---|---|\n| {{party}} | [date] | | |\n"
  }
 },
 {
  "form": "bedrijfsvoeringsorganisatie",
  "title": {
   "nl": "gemeenschappelijke regeling met bedrijfsvoeringsorganisatie",
   "en": "joint arrangement with an operational management organisation (bedrijfsvoeringsorganisatie)"
  },
  "basis": {
   "nl": "Wgr art. 1, art. 8 lid 3 en art. 14a",
   "en": "Joint Arrangements Act (Wgr) arts. 1, 8(3) and 14a"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe colleges van burgemeester en wethouders van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de deelnemers;\n\noverwegende dat:\n\n- de colleges beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de raden van de gemeenten de regiovisie [naam] hebben vastgesteld;\n- de deelnemers de sturing en beheersing van ondersteunende processen en van uitvoeringstaken willen opdragen aan een bedrijfsvoeringsorganisatie, en beleid en verordenende bevoegdheden bij de gemeenten blijven;\n- het ontwerp van deze regeling aan de raden is toegezonden en de raden in de gelegenheid zijn gesteld binnen acht weken hun zienswijze naar voren te brengen (artikel 1, tweede en derde lid, van de Wet gemeenschappelijke regelingen);\n- de raden op [datum] toestemming hebben verleend als bedoeld in artikel 1, vierde lid, van de Wet gemeenschappelijke regelingen;\n\ngelet op de artikelen 1, 8, derde lid, en 10 van de Wet gemeenschappelijke regelingen en artikel 2.6.1, eerste lid, van de Wet maatschappelijke ondersteuning 2015;\n\nbesluiten vast te stellen de volgende gemeenschappelijke regeling:\n",
   "en": "# {{title}}\n\nThe municipal executives of the municipalities of {{parties}}, each as far as its powers are concerned, hereinafter: the participants;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- the councils of the municipalities have adopted the regional vision [name];\n- the participants wish to entrust the steering and control of supporting processes and of executive tasks to an operational management organisation, while policy and the power to make by-laws remain with the municipalities;\n- the draft of this arrangement was sent to the councils and the councils were given the opportunity to present their views within eight weeks (article 1, second and third paragraphs, of the Joint Arrangements Act, Wgr);\n- the councils gave their consent as referred to in article 1, fourth paragraph, of the Joint Arrangements Act on [date];\n\nhaving regard to articles 1, 8, third paragraph, and 10 of the Joint Arrangements Act and article 2.6.1, first paragraph, of the Social Support Act 2015;\n\ndecide to adopt the following joint arrangement:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "definitions",
     "legal-form-fit"
    ]
   },
   {
    "title": {
     "nl": "Instelling, belang, taken en bevoegdheden",
     "en": "Establishment, interest, tasks and powers"
    },
    "topics": [
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Bestuur",
     "en": "Board"
    },
    "topics": [
     "board-composition",
     "governance-voice",
     "roles",
     "hat-separation",
     "mandate",
     "power-of-attorney"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering van de taken",
     "en": "Performance of the tasks"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "service-levels",
     "prevention-link",
     "lived-experience"
    ]
   },
   {
    "title": {
     "nl": "Financiën, planning en control",
     "en": "Finance, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Raden, informatie en participatie",
     "en": "Councils, information and participation"
    },
    "topics": [
     "councils",
     "accountability-information",
     "citizen-participation",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Organisatie",
     "en": "Organisation"
    },
    "topics": [
     "staffing",
     "privacy",
     "archive",
     "complaints"
    ]
   },
   {
    "title": {
     "nl": "Toetreding, uittreding, wijziging en opheffing",
     "en": "Accession, withdrawal, amendment and dissolution"
    },
    "topics": [
     "accession",
     "withdrawal",
     "amendment",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "monitoring-evaluation",
     "duration",
     "enforceability",
     "liability",
     "disputes",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus vastgesteld door de colleges van burgemeester en wethouders van de gemeenten {{parties}}, elk bij eigen besluit, ondertekend door de secretaris en de burgemeester:\n\n| Het college van burgemeester en wethouders van | Datum van het besluit | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{party}} | [datum] | | |\n",
   "en": "## Signatures\n\nThus adopted by the municipal executives of the municipalities of {{parties}}, each by its own decision, signed by the secretary and the mayor:\n\n| The municipal executive of | Date of the decision | The secretary | The mayor |\n|---|---|---|---|\n| {{party}} | [date] | | |\n"
  }
 },
 {
  "form": "gemeenschappelijk-orgaan",
  "title": {
   "nl": "gemeenschappelijke regeling met gemeenschappelijk orgaan",
   "en": "joint arrangement with a joint organ (gemeenschappelijk orgaan)"
  },
  "basis": {
   "nl": "Wgr art. 1 en art. 8 lid 2",
   "en": "Joint Arrangements Act (Wgr) arts. 1 and 8(2)"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe colleges van burgemeester en wethouders van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de deelnemers;\n\noverwegende dat:\n\n- de colleges beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de raden van de gemeenten de regiovisie [naam] hebben vastgesteld;\n- een gemeenschappelijk orgaan bijzonder in aanmerking komt, omdat ${2:de deelnemers samen besluiten willen nemen zonder een rechtspersoon met eigen personeel en vermogen op te richten};\n- het ontwerp van deze regeling aan de raden is toegezonden en de raden in de gelegenheid zijn gesteld binnen acht weken hun zienswijze naar voren te brengen (artikel 1, tweede en derde lid, van de Wet gemeenschappelijke regelingen);\n- de raden op [datum] toestemming hebben verleend als bedoeld in artikel 1, vierde lid, van de Wet gemeenschappelijke regelingen;\n\ngelet op de artikelen 1, 8, tweede lid, en 10 van de Wet gemeenschappelijke regelingen en artikel 2.6.1, eerste lid, van de Wet maatschappelijke ondersteuning 2015;\n\nbesluiten vast te stellen de volgende gemeenschappelijke regeling:\n",
   "en": "# {{title}}\n\nThe municipal executives of the municipalities of {{parties}}, each as far as its powers are concerned, hereinafter: the participants;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- the councils of the municipalities have adopted the regional vision [name];\n- a joint organ is particularly suitable because ${2:the participants wish to decide together without founding a legal person with staff and assets of its own};\n- the draft of this arrangement was sent to the councils and the councils were given the opportunity to present their views within eight weeks (article 1, second and third paragraphs, of the Joint Arrangements Act, Wgr);\n- the councils gave their consent as referred to in article 1, fourth paragraph, of the Joint Arrangements Act on [date];\n\nhaving regard to articles 1, 8, second paragraph, and 10 of the Joint Arrangements Act and article 2.6.1, first paragraph, of the Social Support Act 2015;\n\ndecide to adopt the following joint arrangement:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "definitions",
     "legal-form-fit"
    ]
   },
   {
    "title": {
     "nl": "Instelling, belang, taken en bevoegdheden",
     "en": "Establishment, interest, tasks and powers"
    },
    "topics": [
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Bestuur",
     "en": "Board"
    },
    "topics": [
     "board-composition",
     "governance-voice",
     "roles",
     "hat-separation",
     "mandate",
     "power-of-attorney"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering van de taken",
     "en": "Performance of the tasks"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "service-levels",
     "prevention-link",
     "lived-experience"
    ]
   },
   {
    "title": {
     "nl": "Financiën, planning en control",
     "en": "Finance, planning and control"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation"
    ]
   },
   {
    "title": {
     "nl": "Raden, informatie en participatie",
     "en": "Councils, information and participation"
    },
    "topics": [
     "councils",
     "accountability-information",
     "citizen-participation",
     "communication"
    ]
   },
   {
    "title": {
     "nl": "Organisatie",
     "en": "Organisation"
    },
    "topics": [
     "staffing",
     "privacy",
     "archive",
     "complaints"
    ]
   },
   {
    "title": {
     "nl": "Toetreding, uittreding, wijziging en opheffing",
     "en": "Accession, withdrawal, amendment and dissolution"
    },
    "topics": [
     "accession",
     "withdrawal",
     "amendment",
     "dissolution-liquidation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "monitoring-evaluation",
     "duration",
     "enforceability",
     "liability",
     "disputes",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus vastgesteld door de colleges van burgemeester en wethouders van de gemeenten {{parties}}, elk bij eigen besluit, ondertekend door de secretaris en de burgemeester:\n\n| Het college van burgemeester en wethouders van | Datum van het besluit | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{party}} | [datum] | | |\n",
   "en": "## Signatures\n\nThus adopted by the municipal executives of the municipalities of {{parties}}, each by its own decision, signed by the secretary and the mayor:\n\n| The municipal executive of | Date of the decision | The secretary | The mayor |\n|---|---|---|---|\n| {{party}} | [date] | | |\n"
  }
 },
 {
  "form": "mandaatbesluit",
  "title": {
   "nl": "mandaatbesluit",
   "en": "mandate decision (mandaatbesluit)"
  },
  "basis": {
   "nl": "Awb afdeling 10.1.1; Gemeentewet art. 160 en art. 171; BW art. 3:60",
   "en": "General Administrative Law Act (Awb) section 10.1.1; Municipalities Act (Gemeentewet) arts. 160 and 171; Civil Code (BW) art. 3:60"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe colleges van burgemeester en wethouders en de burgemeesters van de gemeenten {{participants}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de mandaatgevers;\n\noverwegende dat:\n\n- de colleges beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- het doelmatig is dat het college van burgemeester en wethouders van de gemeente {{centre}}, hierna te noemen: de gemandateerde, daarover namens hen besluit;\n\ngelet op afdeling 10.1.1 van de Algemene wet bestuursrecht, de artikelen 160 en 171 van de Gemeentewet en artikel 60 van Boek 3 van het Burgerlijk Wetboek;\n\ngezien de instemming van het college van burgemeester en wethouders van de gemeente {{centre}} van [datum], als bedoeld in artikel 10:4, eerste lid, van de Algemene wet bestuursrecht;\n\nbesluiten vast te stellen het volgende mandaatbesluit:\n",
   "en": "# {{title}}\n\nThe municipal executives and the mayors of the municipalities of {{participants}}, each as far as its powers are concerned, hereinafter: the mandators;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- it is efficient that the municipal executive of the municipality of {{centre}}, hereinafter: the mandatary, decides on this on their behalf;\n\nhaving regard to section 10.1.1 of the General Administrative Law Act (Awb), articles 160 and 171 of the Municipalities Act (Gemeentewet) and article 3:60 of the Civil Code (BW);\n\nhaving seen the consent of the municipal executive of the municipality of {{centre}} of [date], as referred to in article 10:4, first paragraph, of the General Administrative Law Act;\n\ndecide to adopt the following mandate decision:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Algemene bepalingen",
     "en": "General provisions"
    },
    "topics": [
     "parties",
     "considerans",
     "legal-form-fit",
     "definitions",
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Mandaat, volmacht en machtiging",
     "en": "Mandate, power of attorney and authorisation"
    },
    "topics": [
     "mandate",
     "power-of-attorney"
    ]
   },
   {
    "title": {
     "nl": "Uitvoering",
     "en": "Implementation"
    },
    "topics": [
     "access",
     "objection",
     "policy-preparation",
     "procurement",
     "contract-management",
     "prevention-link",
     "lived-experience",
     "service-levels",
     "privacy",
     "archive",
     "complaints",
     "liability",
     "monitoring-evaluation"
    ]
   },
   {
    "title": {
     "nl": "Slotbepalingen",
     "en": "Final provisions"
    },
    "topics": [
     "related-documents",
     "amendment",
     "dissolution-liquidation",
     "unforeseen",
     "transitional",
     "duration",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus vastgesteld door de colleges van burgemeester en wethouders en de burgemeesters van de gemeenten {{participants}}, elk bij eigen besluit; ondertekend namens het college door de secretaris en de burgemeester, en door de burgemeester voor zover het zijn bevoegdheid betreft:\n\n| Het college en de burgemeester van | Datum van het besluit | De secretaris | De burgemeester |\n|---|---|---|---|\n| {{participant}} | [datum] | | |\n",
   "en": "## Signatures\n\nThus adopted by the municipal executives and the mayors of the municipalities of {{participants}}, each by its own decision; signed on behalf of the municipal executive by the secretary and the mayor, and by the mayor as far as the mayor's own powers are concerned:\n\n| The municipal executive and the mayor of | Date of the decision | The secretary | The mayor |\n|---|---|---|---|\n| {{participant}} | [date] | | |\n"
  }
 },
 {
  "form": "regiovisie",
  "title": {
   "nl": "regiovisie",
   "en": "regional vision (regiovisie)"
  },
  "basis": {
   "nl": "Wmo 2015 art. 2.1.2 en art. 2.6.1 lid 1; Norm voor Opdrachtgeverschap, afspraak 1",
   "en": "Social Support Act (Wmo 2015) arts. 2.1.2 and 2.6.1(1); Standard for Good Commissioning (Norm voor Opdrachtgeverschap), commitment 1"
  },
  "preamble": {
   "nl": "# {{title}}\n\nDe raden van de gemeenten {{parties}}, ieder voor zover het zijn bevoegdheid betreft, hierna te noemen: de gemeenten;\n\nop voorstel van de colleges van burgemeester en wethouders;\n\noverwegende dat:\n\n- de colleges beschermd wonen en opvang verstrekken aan de ingezetenen van Nederland die zich tot hen wenden (artikel 1.2.1 van de Wet maatschappelijke ondersteuning 2015);\n- de gemeenten volgens de Norm voor Opdrachtgeverschap in regionaal verband een regiovisie vaststellen, in samenspraak met inwoners, ervaringsdeskundigen en professionals;\n\ngelet op de artikelen 2.1.2 en 2.6.1, eerste lid, van de Wet maatschappelijke ondersteuning 2015;\n\nbesluiten vast te stellen de volgende regiovisie:\n",
   "en": "# {{title}}\n\nThe councils of the municipalities of {{parties}}, each as far as its powers are concerned, hereinafter: the municipalities;\n\non the proposal of the municipal executives;\n\nwhereas:\n\n- the municipal executives provide sheltered housing and shelter to the residents of the Netherlands who turn to them (article 1.2.1 of the Social Support Act 2015, Wmo 2015);\n- under the Standard for Good Commissioning (Norm voor Opdrachtgeverschap) the municipalities adopt a regional vision together, in dialogue with residents, experts by experience and professionals;\n\nhaving regard to articles 2.1.2 and 2.6.1, first paragraph, of the Social Support Act 2015;\n\ndecide to adopt the following regional vision:\n"
  },
  "chapters": [
   {
    "title": {
     "nl": "Visie en uitgangspunten",
     "en": "Vision and principles"
    },
    "topics": [
     "parties",
     "considerans",
     "legal-form-fit",
     "definitions",
     "purpose",
     "scope-tasks",
     "national-accessibility"
    ]
   },
   {
    "title": {
     "nl": "Inwoners, preventie en toegang",
     "en": "Residents, prevention and access"
    },
    "topics": [
     "lived-experience",
     "citizen-participation",
     "prevention-link",
     "access",
     "objection",
     "complaints"
    ]
   },
   {
    "title": {
     "nl": "Aanbod, inkoop en kwaliteit",
     "en": "Provision, procurement and quality"
    },
    "topics": [
     "service-levels",
     "procurement",
     "contract-management"
    ]
   },
   {
    "title": {
     "nl": "Sturing en samenwerking",
     "en": "Steering and cooperation"
    },
    "topics": [
     "policy-preparation",
     "governance-voice",
     "roles",
     "hat-separation",
     "councils",
     "accountability-information",
     "staffing",
     "mandate",
     "communication",
     "privacy"
    ]
   },
   {
    "title": {
     "nl": "Middelen en cyclus",
     "en": "Resources and cycle"
    },
    "topics": [
     "budget-allocation",
     "planning-control",
     "risk-sharing",
     "decentralisation-finance",
     "public-public-cooperation",
     "monitoring-evaluation"
    ]
   },
   {
    "title": {
     "nl": "Van visie naar uitvoering",
     "en": "From vision to execution"
    },
    "topics": [
     "roadmap-vision",
     "roadmap-implementation",
     "roadmap-execution",
     "roadmap-improvement"
    ]
   },
   {
    "title": {
     "nl": "Looptijd en vaststelling",
     "en": "Term and adoption"
    },
    "topics": [
     "duration",
     "amendment",
     "unforeseen",
     "related-documents",
     "transitional",
     "publication-entry",
     "citation-title",
     "signatures"
    ]
   }
  ],
  "closing": {
   "nl": "## Ondertekening\n\nAldus vastgesteld door de raden van de gemeenten {{parties}}, elk in eigen openbare vergadering, ondertekend door de griffier en de voorzitter:\n\n| De raad van de gemeente | Datum van het besluit | De griffier | De voorzitter |\n|---|---|---|---|\n| {{party}} | [datum] | | |\n",
   "en": "## Signatures\n\nThus adopted by the councils of the municipalities of {{parties}}, each in its own public meeting, signed by the clerk and the chair:\n\n| The council of the municipality of | Date of the decision | The clerk | The chair |\n|---|---|---|---|\n| {{party}} | [date] | | |\n"
  }
 }
];
