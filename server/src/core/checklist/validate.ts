import * as z from 'zod';

import { Checklist } from '#schemas/checklist.js';
import { languages, type Language, type LocalizedText } from '#schemas/localizedText.js';
import type { Severity } from '#schemas/settings.js';

import { nearestAt, plainOf, readYaml, type YamlNode, type YamlProblem } from '../parse/yaml.js';
import { problemsOf } from '../text/phrases.js';
import type { Span } from '../text/span.js';

/** What is wrong with a checklist file, or good to know about it, at a key of it. */
export interface ChecklistProblem {
  readonly code: 'checklist-invalid' | 'checklist-not-applied';
  readonly severity: Severity;
  readonly span: Span;
  readonly message: LocalizedText;
}

/** Problems of one file that are listed. */
const most = 100;

const locales = { nl: z.locales.nl().localeError, en: z.locales.en().localeError } as const;

/**
 * Checks the text of a checklist file of a workspace: all problems at once, each at its key. A
 * valid one says that this version does not apply it yet, so that nobody counts on it. Never throws.
 */
export function validateChecklist(text: string): readonly ChecklistProblem[] {
  const { root, problems } = readYaml(text, 0);
  const found = problems.map(ofYaml);
  if (!root) return found.length > 0 ? found : [invalid({ start: 0, end: 0 }, empty)];
  // What could not be read would be reported as missing too.
  if (found.length > 0) return found;

  const plain = plainOf(root);
  const issues = issuesOf(plain);
  if (issues.length > 0) return issues.slice(0, most).map((issue) => ofIssue(issue, root));

  const phrases = phraseProblems(root);
  if (phrases.length > 0) return phrases.slice(0, most);
  return [
    {
      code: 'checklist-not-applied',
      severity: 'information',
      span: nearestAt(root, ['id']).span,
      message: notApplied,
    },
  ];
}

const empty: LocalizedText = {
  nl: 'Deze checklist is leeg.',
  en: 'This checklist is empty.',
};

const notApplied: LocalizedText = {
  nl: 'Deze checklist is geldig, maar wordt in deze versie van Robuust nog niet toegepast.',
  en: 'This checklist is valid, but this version of Robuust does not apply it yet.',
};

interface Issue {
  readonly path: readonly PropertyKey[];
  /** Of keys that are not known: these stand at the key and not at the value. */
  readonly keys: readonly string[];
  readonly message: LocalizedText;
}

function issuesOf(plain: unknown): readonly Issue[] {
  const parsed = languages.map((language: Language) =>
    Checklist.safeParse(plain, { error: locales[language] }),
  );
  const [nl, en] = parsed;
  if (!nl?.error || !en?.error) return [];
  const english = en.error.issues;
  return nl.error.issues.map((issue, index) => ({
    path: issue.path,
    keys: issue.code === 'unrecognized_keys' ? issue.keys : [],
    message: { nl: `${issue.message}.`, en: `${english[index]?.message ?? issue.message}.` },
  }));
}

function ofIssue({ path, keys, message }: Issue, root: YamlNode): ChecklistProblem {
  const node = nearestAt(root, path);
  const [key] = keys;
  const entry = key !== undefined && node.kind === 'map' ? node.entries.get(key) : undefined;
  return invalid(entry?.key ?? firstLine(node, root, path), named(message, path));
}

/** A whole mapping would be a page of squiggles: its key says enough. */
function firstLine(node: YamlNode, root: YamlNode, path: readonly PropertyKey[]): Span {
  if (node.kind === 'scalar') return node.span;
  for (let length = path.length; length > 0; length--) {
    const parent = nearestAt(root, path.slice(0, length - 1));
    const entry = parent.kind === 'map' ? parent.entries.get(String(path[length - 1])) : undefined;
    if (entry) return entry.key;
  }
  const [first] = node.kind === 'map' ? [...node.entries.values()] : [];
  return first?.key ?? { start: node.span.start, end: node.span.start };
}

function named(message: LocalizedText, path: readonly PropertyKey[]): LocalizedText {
  if (path.length === 0) return message;
  const key = path.map(String).join('.');
  return { nl: `${key}: ${message.nl}`, en: `${key}: ${message.en}` };
}

function ofYaml({ code, span, detail, path }: YamlProblem): ChecklistProblem {
  const what: Readonly<Record<YamlProblem['code'], LocalizedText>> = {
    syntax: {
      nl: `Dit is geen geldige YAML (${detail}).`,
      en: `This is not valid YAML (${detail}).`,
    },
    'duplicate-key': {
      nl: 'Deze sleutel staat er twee keer; alleen de eerste telt.',
      en: 'This key stands here twice; only the first counts.',
    },
    'not-allowed': {
      nl: `Dit wordt in een checklist niet gelezen (${detail}). Schrijf de waarde uit.`,
      en: `This is not read in a checklist (${detail}). Write the value out.`,
    },
    'too-large': {
      nl: 'Dit bestand is te groot om als checklist te lezen.',
      en: 'This file is too large to be read as a checklist.',
    },
    'too-deep': {
      nl: 'Hier is te diep genest om te lezen.',
      en: 'This is nested too deeply to be read.',
    },
    'too-many-keys': {
      nl: 'Dit bestand heeft te veel sleutels om te lezen.',
      en: 'This file has too many keys to be read.',
    },
  };
  return invalid(span, path === '' ? what[code] : named(what[code], [path]));
}

/** Mistakes in the phrase language, which the schema does not see. */
function phraseProblems(root: YamlNode): readonly ChecklistProblem[] {
  const problems: ChecklistProblem[] = [];
  visit(root, false);
  return problems;

  function visit(node: YamlNode, inPhrases: boolean): void {
    if (node.kind === 'map') {
      for (const [key, { value }] of node.entries) {
        visit(
          value,
          phraseKeys.has(key) || (inPhrases && (key === 'nl' || key === 'en' || key === 'phrase')),
        );
      }
    } else if (node.kind === 'sequence') {
      for (const item of node.items) visit(item, inPhrases);
    } else if (inPhrases) {
      const [problem] = problemsOf(node.text);
      if (problem) problems.push(invalid(node.span, wrongPhrase(problem.code)));
    }
  }
}

const phraseKeys: ReadonlySet<string> = new Set([
  'present',
  'phrases',
  'headings',
  'terms',
  'deferrals',
  'mentions',
]);

function wrongPhrase(code: string): LocalizedText {
  return {
    nl: `Deze zoekzin is niet te lezen (${code}).`,
    en: `This phrase cannot be read (${code}).`,
  };
}

function invalid(span: Span, message: LocalizedText): ChecklistProblem {
  return { code: 'checklist-invalid', severity: 'error', span, message };
}
