/**
 * The words that make typed tokens, folded, in both languages. Data: no rules here.
 */
const split = (words: string): readonly string[] =>
  words.split(/\s+/).filter((word) => word !== '');
const lines = (names: string): readonly (readonly string[])[] =>
  names
    .split('\n')
    .map((name) => split(name))
    .filter((name) => name.length > 0);

/** Before a noun: `de wet` is as good as `wet`. */
export const definiteArticles = split('de het deze dit the this');
export const indefiniteArticles = split('een a an');

export const englishNumbers = split(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);
export const otherNumbers = split('anderhalf anderhalve');
/** What may follow a number in figures: `5 miljoen`. */
export const scales = split(`
  honderd duizend miljoen mln miljard mld hundred thousand million millions billion`);
export const englishOrdinals = split(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth`);

export const months = split(`
  januari februari maart april mei juni juli augustus september oktober november december
  jan feb febr mrt apr jun jul aug sept okt nov dec
  january february march may june july august october oct sep`);

export const timeUnits = split(`
  dag dagen week weken maand maanden jaar jaren kwartaal kwartalen uur uren halfjaar halfjaren
  werkdag werkdagen kalenderdag kalenderdagen kalenderweek kalenderweken kalendermaand
  kalendermaanden kalenderjaar kalenderjaren kalenderkwartaal boekjaar boekjaren begrotingsjaar
  begrotingsjaren dienstjaar dienstjaren raadsperiode raadsperiodes raadsperioden collegeperiode
  bestuursperiode zittingsperiode beleidsperiode
  day days week weeks month months year years quarter quarters hour hours workday workdays annum`);
/** Between a number and its unit: `twee volle kalenderjaren`, `ten working days`. */
export const unitQualifiers = split(`
  hele heel gehele volle vol achtereenvolgende opeenvolgende aaneengesloten volgende
  full whole consecutive successive clear working business calendar financial council half`);

export const currencies = split('€ eur euro euros');
export const percents = split('% procent percent pct');

/** `elk kwartaal`, `per jaar`. */
export const eachWords = split('elk elke ieder iedere per each every');
/** `elk ander jaar`. */
export const eachQualifiers = split('ander andere volgend volgende other');
export const frequencyWords = split(`
  annual annually yearly biannual biannually biennial biennially triennial triennially quadrennial
  quadrennially quarterly monthly bimonthly weekly biweekly fortnightly daily halfyearly semiannual
  semiannually kwartaalsgewijs`);
export const halfWords = split('half semi');
/** Too short to be a rhythm of reporting: "80 euro per uur" is a rate. */
export const hours = split('uur uren hour hours');
export const timesWords = split('eens once twice thrice');
export const timesNouns = split('keer maal times x');

export const articleWords = split(`
  artikel artikelen art arts article articles section sections clause clauses §`);
/** Between the numbers of a list of articles. */
export const listWords = lines(`
  en
  of
  en of
  and
  or
  tot en met
  t m
  to
  through`);

export const lawNames = lines(`
  wgr
  awb
  wmo
  avg
  uavg
  gdpr
  gala
  wlz
  zvw
  wnt
  woo
  wob
  wvggz
  wzd
  wfz
  wams
  wkkgz
  fido
  gemeentewet
  wet gemeenschappelijke regelingen
  algemene wet bestuursrecht
  wet maatschappelijke ondersteuning
  wet langdurige zorg
  wet open overheid
  wet openbaarheid van bestuur
  wet normering topinkomens
  wet forensische zorg
  wet verplichte geestelijke gezondheidszorg
  wet zorg en dwang
  wet houdbare overheidsfinancien
  wet financiering decentrale overheden
  wet markt en overheid
  wet op de omzetbelasting
  wet op het btw compensatiefonds
  wet bescherming persoonsgegevens
  wet kwaliteit klachten en geschillen zorg
  wet aanpak meervoudige problematiek sociaal domein
  financiele verhoudingswet
  algemene verordening gegevensbescherming
  uitvoeringswet algemene verordening gegevensbescherming
  burgerlijk wetboek
  grondwet
  general administrative law act
  joint arrangements act
  joint regulations act
  municipalities act
  social support act
  general data protection regulation
  civil code
  youth act
  the act
  this act
  de wet
  deze wet`);

export const organNames = lines(`
  college
  colleges
  college van burgemeester en wethouders
  colleges van burgemeester en wethouders
  college van b&w
  colleges van b&w
  b&w
  burgemeester en wethouders
  burgemeester
  burgemeesters
  raad
  raden
  gemeenteraad
  gemeenteraden
  portefeuillehoudersoverleg
  regionaal portefeuillehoudersoverleg
  bestuurlijk overleg
  regionaal bestuurlijk overleg
  bestuurlijk regionaal overleg
  stuurgroep
  bestuurlijke stuurgroep
  algemeen bestuur
  dagelijks bestuur
  gedeputeerde staten
  provinciale staten
  college of mayor and aldermen
  college of mayor and alderpersons
  mayor and aldermen
  mayor
  mayors
  executive
  executives
  executive board
  executive boards
  executive committee
  municipal executive
  municipal executives
  council
  councils
  municipal council
  municipal councils
  general board
  board
  boards
  steering group
  steering committee
  portfolio holders consultation
  portfolio holders meeting
  administrative consultation
  administrative consultations`);

/** Followed by a name, or by `van`/`of` and a name. */
export const municipalityWords = split('gemeente gemeenten municipality municipalities');
/** Count by themselves. */
export const municipalityPlurals = split('gemeenten municipalities');
