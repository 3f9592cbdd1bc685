import * as z from 'zod';

import { languages } from '#schemas/localizedText.js';
import { OwnChecklist } from '#schemas/ownChecklist.js';

import { atKey, ownTexts } from '../messages/ownChecklist.js';
import { limits } from '../parse/limits.js';
import { nearestAt, plainOf, readYaml, type YamlNode, type YamlProblem } from '../parse/yaml.js';
import { problemsOf } from '../text/phrases.js';
import { invalid, keyAt, spanAt, type ChecklistProblem } from './ownProblem.js';

/** A checklist file as far as it can be judged by itself. */
export interface ReadOwn {
  /** Undefined: it cannot be applied; `problems` says why. */
  readonly checklist: OwnChecklist | undefined;
  readonly root: YamlNode | undefined;
  /** Phrases as written; those that count for both languages once. */
  readonly phrases: number;
  readonly problems: readonly ChecklistProblem[];
}

/** Problems of one file that are listed. */
const mostProblems = 100;

const locales = { nl: z.locales.nl().localeError, en: z.locales.en().localeError } as const;

/** Reads the text of a checklist file of a workspace: all problems at once. Never throws. */
export function readOwn(text: string): ReadOwn {
  const { root, problems } = readYaml(text, 0);
  const found = problems.map(ofYaml);
  const unread = { checklist: undefined, root, phrases: 0 };
  if (!root) {
    const nowhere = { start: 0, end: 0 };
    return { ...unread, problems: found.length > 0 ? found : [invalid(nowhere, ownTexts.empty)] };
  }
  // What could not be read would be reported as missing too.
  if (found.length > 0) return { ...unread, problems: found };

  const { count, problems: inPhrases } = phrasesIn(root);
  const plain = plainOf(root);
  const issues = issuesOf(plain);
  const all = [...issues.map((issue) => ofIssue(issue, root)), ...inPhrases];
  const parsed = OwnChecklist.safeParse(plain);
  return {
    checklist: all.length === 0 ? parsed.data : undefined,
    root,
    phrases: count,
    problems: all.slice(0, mostProblems),
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  /** Keys that are not known: these are shown at the key and not at the value. */
  readonly keys: readonly string[];
  readonly message: { readonly nl: string; readonly en: string };
}

function issuesOf(plain: unknown): readonly Issue[] {
  const [nl, en] = languages.map(
    (language) => OwnChecklist.safeParse(plain, { error: locales[language] }).error?.issues ?? [],
  );
  const english = (en ?? []).flatMap((issue) => particular(issue));
  return (nl ?? [])
    .flatMap((issue) => particular(issue))
    .map((issue, index) => ({
      path: issue.path,
      keys: issue.code === 'unrecognized_keys' ? issue.keys : [],
      message: { nl: `${issue.message}.`, en: `${english[index]?.message ?? issue.message}.` },
    }));
}

/** Of what may be written in two ways, the mistakes in the way that was chosen. */
function particular(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const chosen = issue.errors.find((own) =>
    own.every(({ code, path }) => path.length > 0 || !otherKinds.has(code)),
  );
  if (!chosen || chosen.length === 0) return [issue];
  return chosen.flatMap((own) => particular({ ...own, path: [...issue.path, ...own.path] }));
}

/** Mistakes in what a value is, and not in what is in it. */
const otherKinds: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value']);

function ofIssue({ path, keys, message }: Issue, root: YamlNode): ChecklistProblem {
  const [key] = keys;
  const node = nearestAt(root, path);
  const isKnown = key !== undefined && node.kind === 'map' && node.entries.has(key);
  const span = isKnown ? keyAt(root, [...path, key]) : spanAt(root, path);
  return invalid(span, atKey(message, path));
}

function ofYaml({ code, span, detail, path }: YamlProblem): ChecklistProblem {
  return invalid(span, atKey(ownTexts.yaml[code](detail), path === '' ? [] : [path]));
}

/** Counts phrases, and finds the mistakes in the phrase language, which the schema does not see. */
function phrasesIn(root: YamlNode) {
  const problems: ChecklistProblem[] = [];
  let count = 0;
  visit(root, false);
  return { count, problems };

  function visit(node: YamlNode, inPhrases: boolean): void {
    if (node.kind === 'map') {
      for (const [key, { value }] of node.entries) {
        visit(value, phraseKeys.has(key) || (inPhrases && innerKeys.has(key)));
      }
    } else if (node.kind === 'sequence') {
      for (const item of node.items) visit(item, inPhrases);
    } else if (inPhrases) {
      count += 1;
      // Past this they are too many anyway, and no more problems are listed.
      if (count > limits.checklists.phrases || problems.length >= mostProblems) return;
      const [problem] = problemsOf(node.text);
      if (problem) problems.push(invalid(node.span, ownTexts.phrase(problem.code)));
    }
  }
}

const phraseKeys: ReadonlySet<string> = new Set([
  'present',
  'phrases',
  'headings',
  'terms',
  'named',
  'deferrals',
  'mentions',
]);

const innerKeys: ReadonlySet<string> = new Set(['nl', 'en', 'phrase']);
