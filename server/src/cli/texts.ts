import type { Language } from '#schemas/localizedText.js';
import type { Severity } from '#schemas/settings.js';

import type { Skipped } from '../node/files.js';
import type { CacheTrouble } from './cache.js';
import { plain } from './plain.js';
import type { Problem } from './options.js';

/** Why a file or path was not checked, or not to its end. */
export type Failure = Skipped['why'] | 'no-files' | 'incomplete' | 'not-applied';

interface Texts {
  readonly help: string;
  readonly problem: (problem: Problem) => string;
  readonly failure: Readonly<Record<Failure, string>>;
  readonly cacheTrouble: Readonly<Record<CacheTrouble, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly summary: (counts: Counts) => string;
  readonly noFindings: string;
}

export interface Counts {
  readonly drafts: number;
  readonly others: number;
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
}

export const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    help: `robuust check [opties] PAD...

Controleert concepten van overeenkomsten: Markdown-bestanden met \`form\` in de
frontmatter. PAD is een bestand, een map, of een patroon met *, ** en ?.
Eigen checklists in .robuust/*.yaml, in de map van een concept of daarboven,
worden toegepast.

  --format text|json|sarif|junit|github  vorm van de uitvoer (text)
  --fail-on error|warning|info|never     vanaf welke ernst de uitkomst 1 is (error)
  --lang nl|en                           taal van de meldingen
  --jobs AANTAL                          zoveel bestanden tegelijk (naar het aantal kernen)
  --cache[=BESTAND]                      bewaart wat is gevonden (.robuust-cache), zodat
                                         alleen wordt gelezen wat is veranderd
  --help                                 toont deze tekst
  --version                              toont de versie

Uitkomst: 0 geen meldingen van die ernst, 1 wel, 2 het werk kon niet (helemaal)
worden gedaan.
`,
    problem: (problem) => problemNl(problem),
    failure: {
      'not-found': 'bestaat niet',
      'not-a-file': 'is geen gewoon bestand',
      'too-large': 'is te groot om te lezen',
      'no-access': 'kan niet worden gelezen',
      'no-files': 'bevat geen Markdown-bestanden',
      link: 'is een koppeling naar een plaats die niet is doorzocht, en is niet gelezen',
      'too-deep': 'ligt in te veel mappen en is niet doorzocht',
      'too-many': 'bevat te veel bestanden en is niet helemaal doorzocht',
      incomplete: 'is niet volledig gecontroleerd',
      'not-applied': 'heeft fouten en is niet toegepast',
    },
    cacheTrouble: {
      foreign:
        'bevat geen eerdere uitkomsten van Robuust en blijft ongewijzigd; er wordt niets bewaard',
      damaged: 'is beschadigd; wat niet leesbaar is, wordt opnieuw gecontroleerd',
      'no-access': 'kan niet worden gelezen of geschreven; er wordt niets bewaard',
    },
    severity: { error: 'fout', warning: 'waarschuwing', information: 'informatie', hint: 'tip' },
    summary: ({ drafts, others, findings, errors, warnings }) =>
      `Concepten: ${drafts}. Andere bestanden: ${others}. Meldingen: ${findings}, waarvan fouten: ${errors}, waarschuwingen: ${warnings}.`,
    noFindings: 'Geen meldingen.',
  },
  en: {
    help: `robuust check [options] PATH...

Checks drafts of agreements: Markdown files with \`form\` in their frontmatter.
PATH is a file, a folder, or a pattern with *, ** and ?. Checklists of your own
in .robuust/*.yaml, in the folder of a draft or above it, are applied.

  --format text|json|sarif|junit|github  form of the output (text)
  --fail-on error|warning|info|never     severity from which the exit code is 1 (error)
  --lang nl|en                           language of the messages
  --jobs NUMBER                          so many files at a time (by the number of cores)
  --cache[=FILE]                         keeps what was found (.robuust-cache), so that
                                         only what has changed is read
  --help                                 prints this text
  --version                              prints the version

Exit code: 0 no findings of that severity, 1 there are, 2 the work could not be
done, or not to its end.
`,
    problem: (problem) => problemEn(problem),
    failure: {
      'not-found': 'does not exist',
      'not-a-file': 'is no regular file',
      'too-large': 'is too large to read',
      'no-access': 'cannot be read',
      'no-files': 'has no Markdown files',
      link: 'is a link to a place that was not searched, and was not read',
      'too-deep': 'lies in too many folders and was not searched',
      'too-many': 'has too many files and was not searched to its end',
      incomplete: 'was not checked to its end',
      'not-applied': 'has errors and was not applied',
    },
    cacheTrouble: {
      foreign: 'holds no earlier results of Robuust and is left as it is; nothing is kept',
      damaged: 'is damaged; what cannot be read is checked again',
      'no-access': 'cannot be read or written; nothing is kept',
    },
    severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
    summary: ({ drafts, others, findings, errors, warnings }) =>
      `Drafts: ${drafts}. Other files: ${others}. Findings: ${findings}, of which errors: ${errors}, warnings: ${warnings}.`,
    noFindings: 'No findings.',
  },
};

function problemNl(problem: Problem): string {
  switch (problem.kind) {
    case 'no-command':
      return 'Geef een opdracht: robuust check PAD...';
    case 'no-paths':
      return 'Geef ten minste één bestand, map of patroon.';
    case 'unknown-command':
      return `Onbekende opdracht: ${plain(problem.given)}. De opdracht is: check.`;
    case 'unknown-option':
      return `Onbekende optie: ${plain(problem.given)}.`;
    case 'value':
      return problem.given === undefined
        ? `Bij ${problem.option} ontbreekt een waarde.`
        : `${plain(problem.given)} kan niet bij ${problem.option}. Kies uit: ${problem.allowed.join(', ')}.`;
    case 'jobs':
      return `${plain(problem.given)} kan niet bij --jobs. Geef een getal van 1 tot en met ${problem.most}.`;
  }
}

function problemEn(problem: Problem): string {
  switch (problem.kind) {
    case 'no-command':
      return 'Give a command: robuust check PATH...';
    case 'no-paths':
      return 'Give at least one file, folder or pattern.';
    case 'unknown-command':
      return `Unknown command: ${plain(problem.given)}. The command is: check.`;
    case 'unknown-option':
      return `Unknown option: ${plain(problem.given)}.`;
    case 'value':
      return problem.given === undefined
        ? `${problem.option} lacks a value.`
        : `${plain(problem.given)} is no value of ${problem.option}. Choose from: ${problem.allowed.join(', ')}.`;
    case 'jobs':
      return `${plain(problem.given)} is no value of --jobs. Give a number from 1 to ${problem.most}.`;
  }
}
