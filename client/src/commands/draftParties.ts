import { defaultRole, type Roles } from './vocabulary.js';

export interface Party {
  readonly name: string;
  readonly role: string;
}

/** Longest list of parties, and longest name, that the frontmatter takes. */
const maxParties = 400;
const maxName = 2000;

/** Reads the names that a user typed, separated by commas or semicolons, each once. */
export function readNames(text: string): readonly string[] {
  const names = text
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= maxName);
  return [...new Set(names)].slice(0, maxParties);
}

/** Gives each party its role: that of the lead to one, that of the others to the rest. */
export function withRoles(
  names: readonly string[],
  roles: Roles | undefined,
  lead: string | undefined,
): readonly Party[] {
  return names.map((name) => {
    if (!roles || lead === undefined) return { name, role: roles?.others ?? defaultRole };
    return { name, role: name === lead ? roles.lead : roles.others };
  });
}
