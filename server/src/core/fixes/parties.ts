import type { Language } from '#schemas/localizedText.js';
import { roles, type Form, type Organ, type RoleGroup } from '#schemas/vocabulary.js';

/** What inserted text knows of a draft. */
export interface Setting {
  readonly language: Language;
  readonly form: Form | undefined;
  readonly title: string | undefined;
  readonly parties: readonly SettingParty[];
}

export interface SettingParty {
  readonly name: string;
  readonly role: string | undefined;
  readonly organs: readonly Organ[];
}

/** Bare names of municipalities, in the order of the frontmatter, each once. */
export interface Municipalities {
  readonly all: readonly string[];
  /** Who acts for the others; of several, those with the role that says so most clearly. */
  readonly centre: readonly string[];
  readonly participants: readonly string[];
}

/** Roles of who acts for the others, the clearest first. */
const acting: readonly RoleGroup[] = ['centre', 'contractor', 'mandatary'];

/** Divides the municipalities of a draft over its roles. Other partners are left out. */
export function municipalitiesOf({ parties }: Setting): Municipalities {
  const named = parties
    .filter(({ role }) => !hasRole(role, 'partner'))
    .map(({ name, role }) => ({ name: bareName(name), role }))
    .filter(({ name }) => name !== '');
  const group = acting.find((each) => named.some(({ role }) => hasRole(role, each)));
  const centre = named.filter(({ role }) => group && hasRole(role, group)).map(({ name }) => name);
  const all = unique(named.map(({ name }) => name));
  return {
    all,
    centre: unique(centre),
    participants: all.filter((name) => !centre.includes(name)),
  };
}

/** What stands before the name of a municipality; `De` in `De Bilt` is part of the name. */
const forerunners = [
  /^(?:(?:de|the)\s)?(?:gemeente|municipality)\s(?:(?:van|of)\s)?/iu,
  /^(?:(?:de|het|the)\s)?(?:(?:municipal\s)?executive|college|gemeenteraad|raad|council|burgemeester|mayor)\s(?:van|of)\s/iu,
  /^(?:burgemeester en wethouders|b&w|b en w|(?:the\s)?mayor and aldermen)\s(?:van|of)\s/iu,
] as const;

/** `Ledestad` of `het college van burgemeester en wethouders van de gemeente Ledestad`. */
export function bareName(name: string): string {
  let bare = name.replaceAll(/\s+/gu, ' ').trim();
  for (;;) {
    const rest = forerunners.reduce((text, pattern) => text.replace(pattern, ''), bare);
    if (rest === bare) return bare;
    bare = rest;
  }
}

/** `A, B en C`. */
export function enumerateNames(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('');
  const and = language === 'nl' ? 'en' : 'and';
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
}

function hasRole(role: string | undefined, group: RoleGroup): boolean {
  const key = role?.trim().toLowerCase();
  return roles[group].some((known) => known.toLowerCase() === key);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
