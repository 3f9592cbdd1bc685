import type { Random } from './random.js';

/** Dutch words for drafts that nobody wrote. What is made of them is correct, and means little. */

const fields = ['jeugd', 'wijk', 'regio', 'zorg', 'opvang', 'woon', 'crisis', 'keten', 'contract'];
const papers = ['agenda', 'rapportage', 'begroting', 'opgave', 'raming', 'analyse', 'verkenning'];
const bodies = [
  'het dagelijks overleg',
  'de adviescommissie',
  'het regionale bureau',
  'de contactpersoon van de gemeente',
  'de controller',
  'het portefeuillehoudersoverleg',
  'de kwartiermaker',
  'de werkgroep bedrijfsvoering',
  'het college van de betrokken gemeente',
  'de functionaris die daarvoor is aangewezen',
];
const manners = [
  'schriftelijk',
  'voorlopig',
  'in eerste lezing',
  'met redenen omkleed',
  'zonder voorbehoud',
  'op hoofdlijnen',
  'na vergelijking met het vorige jaar',
  'aan de hand van de laatste cijfers',
  'in aanwezigheid van aanbieders',
];
const acts = [
  'besproken',
  'vastgesteld',
  'getoetst',
  'beoordeeld',
  'aangevuld',
  'doorgerekend',
  'bijgewerkt',
  'toegelicht',
  'vergeleken',
  'bekrachtigd',
];
const links = ['nadat', 'zodra', 'voor zover', 'tenzij', 'mits', 'omdat'];
const verbs = ['verzamelt', 'beheert', 'ordent', 'actualiseert', 'verspreidt', 'archiveert'];
const openings = [
  'Uiterlijk',
  'Telkens',
  'In beginsel',
  'Daarnaast',
  'Ieder kwartaal',
  'Jaarlijks',
];
const months = ['januari', 'maart', 'april', 'juni', 'september', 'oktober', 'november'];

/** Such as `jeugdraming`: nine times seven of them. */
export function subject({ pick }: Random): string {
  return `${pick(fields)}${pick(papers)}`;
}

/** Such as `nadat de controller de wijkraming van 2028 op hoofdlijnen heeft getoetst`. */
export function condition(random: Random): string {
  const { pick, whole } = random;
  const paper = `de ${subject(random)} van ${whole(2027, 2035)}`;
  return `${pick(links)} ${pick(bodies)} ${paper} ${pick(manners)} heeft ${pick(acts)}`;
}

/** A sentence of an annex. */
export function sentence(random: Random): string {
  const { pick, whole } = random;
  const when = `op ${whole(1, 28)} ${pick(months)}`;
  const what = `de stukken over de ${subject(random)} en de ${subject(random)}`;
  return `${pick(openings)} ${when} ${pick(verbs)} ${pick(bodies)} ${what}, ${condition(random)}.`;
}

const starts = ['Water', 'Dijk', 'Meer', 'Veen', 'Berken', 'Linde', 'Hoge', 'Zand', 'Rivier'];
const ends = ['stad', 'dorp', 'veld', 'burcht', 'oever', 'horst', 'gaarde', 'drecht'];

/** Names of municipalities that do not exist, no two the same. */
export function municipalities(random: Random, count: number): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${random.pick(starts)}${random.pick(ends)}`);
  return [...names];
}
