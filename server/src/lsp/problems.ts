import type { Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { ChecklistProblem } from '#core/checklist/ownProblem.js';

import type { Analyst } from './analyst.js';
import { superseded } from './cancellation.js';
import type { Configuration } from './configuration.js';
import { createConverter } from './convert.js';
import { diagnosticOf } from './diagnosticOf.js';
import type { Drafts, ResultTerms } from './drafts.js';
import type { Client } from './initialization.js';
import { isChecklistPlace, type OwnChecklists } from './ownChecklists.js';
import { texts } from './texts.js';

/** The diagnostics of one version of a file. */
export interface FileProblems {
  /** Null: it was read from the workspace, and is not open. */
  readonly version: number | null;
  readonly resultId: string;
  /** Made when asked for. Undefined: who asked has this result already. */
  readonly items: (() => Diagnostic[]) | undefined;
}

/** The diagnostics of drafts, and of the checklists of a workspace. */
export interface Problems {
  /**
   * Undefined: there is nothing to say of this file, because it is not there, or is switched off.
   *
   * @throws {ResponseError} `ServerCancelled`, when it changes meanwhile or the token is cancelled
   */
  of(uri: string, terms: ResultTerms): Promise<FileProblems | undefined>;
}

export function createProblems({
  drafts,
  documents,
  readText,
  analyst,
  configuration,
  own,
  client,
  run,
}: {
  readonly drafts: Drafts;
  readonly documents: Pick<TextDocuments<TextDocument>, 'get'>;
  readonly readText: (uri: string) => Promise<string | undefined>;
  readonly analyst: Analyst;
  readonly configuration: Configuration;
  readonly own: Pick<OwnChecklists, 'around' | 'textOf'>;
  readonly client: Client;
  readonly run: string;
}): Problems {
  return {
    of: (uri, terms) => (isChecklistPlace(uri) ? ofChecklist(uri, terms) : ofDraft(uri, terms)),
  };

  async function ofDraft(uri: string, terms: ResultTerms): Promise<FileProblems | undefined> {
    const result = await drafts.resultOf(uri, terms);
    if (!result) return undefined;
    const { resultId, version, shown } = result;
    if (!shown || resultId === terms.known) return { version, resultId, items: undefined };
    const { converter, language } = shown.opened;
    return {
      version,
      resultId,
      items: () =>
        shown.findings.map((finding) => diagnosticOf(finding, converter, language, client)),
    };
  }

  async function ofChecklist(uri: string, terms: ResultTerms): Promise<FileProblems | undefined> {
    const document = documents.get(uri);
    const version = document?.version ?? null;
    const text = document?.getText() ?? (await own.textOf(uri)) ?? (await readText(uri));
    if (text === undefined) return undefined;
    const { language, enabled } = await configuration.of(uri);
    if (!enabled) return undefined;

    const about = await own.around(uri, text);
    const outcome = await analyst.askGeneral('checklistProblems', about, terms);
    if ((documents.get(uri)?.version ?? null) !== version) throw superseded();
    const converter = createConverter({ uri, version: version ?? 0, text });
    const found = outcome.kind === 'answered' ? outcome.answer : [notChecked];
    const resultId = `${run}-${language}-${fingerprintOf(JSON.stringify(about.own))}-${outcome.kind}`;
    if (resultId === terms.known) return { version, resultId, items: undefined };
    return {
      version,
      resultId,
      items: () => found.map((problem) => diagnosticOf(problem, converter, language, client)),
    };
  }
}

const notChecked: ChecklistProblem = {
  code: 'checklist-invalid',
  severity: 'error',
  span: { start: 0, end: 0 },
  args: { message: { nl: texts.nl.checklistStopped, en: texts.en.checklistStopped } },
};

/** Two numbers that differ for texts that differ, for all that happens in practice. */
function fingerprintOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 5381;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two, 33) + code;
  }
  return `${text.length}-${one >>> 0}-${two >>> 0}`;
}
