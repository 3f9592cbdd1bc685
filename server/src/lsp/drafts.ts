import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Finding } from '#core/checks/finding.js';
import type { OwnSource } from '#core/checklist/applyOwn.js';
import type { DraftSource } from '#core/text/source.js';
import type { Language } from '#schemas/localizedText.js';

import type { Analyst, Outcome } from './analyst.js';
import { superseded } from './cancellation.js';
import type { Configuration, Preferences } from './configuration.js';
import { createConverter, type Converter } from './convert.js';
import { incompleteFindings, type Earlier } from './incomplete.js';
import type { OwnChecklists } from './ownChecklists.js';
import type { DraftAnswers, DraftQuestions, Subject } from './questions.js';

/** A text as it was when somebody asked. */
export interface Opened {
  readonly converter: Converter;
  readonly language: Language;
  readonly preferences: Preferences;
  /** The checklists of the workspace for it. */
  readonly own: readonly OwnSource[];
  /** Whether it is open in the editor; otherwise it was read from the workspace. */
  readonly isOpen: boolean;
}

/** What there is to say of one version of a text. */
export interface Shown {
  readonly opened: Opened;
  readonly isDraft: boolean;
  readonly findings: readonly Finding[];
  /** Names this state; the same only for the same findings of the same version. */
  readonly resultId: string;
}

export interface Asked<Answer> {
  readonly opened: Opened;
  readonly outcome: Outcome<Answer>;
}

/** The texts that drafts may be in, and the one cache of what was found in them. */
export interface Drafts {
  /**
   * What is to be shown of a text, open or not. Undefined: there is no such text, or Robuust is
   * switched off for it.
   *
   * @throws {ResponseError} `ServerCancelled`, when it changes meanwhile or the token is cancelled
   */
  shownOf(
    uri: string,
    token: CancellationToken | undefined,
    urgent?: boolean,
  ): Promise<Shown | undefined>;
  /** Asks about the version that is open now. Undefined: it is not open, or switched off. */
  ask<Kind extends keyof DraftQuestions>(
    kind: Kind,
    uri: string,
    params: (opened: Opened) => DraftQuestions[Kind],
    token: CancellationToken | undefined,
  ): Promise<Asked<DraftAnswers[Kind]> | undefined>;
  isOpen(uri: string): boolean;
  /** Forgets what was found: something else than the texts has changed. */
  change(): void;
  /** Forgets what was found in a text that is not open any more, or was changed on disk. */
  forget(uri: string): void;
}

export interface DraftsOptions {
  readonly documents: Pick<TextDocuments<TextDocument>, 'get'>;
  readonly readText: (uri: string) => Promise<string | undefined>;
  readonly analyst: Analyst;
  readonly configuration: Configuration;
  readonly own: Pick<OwnChecklists, 'of'>;
  /** Told of each check that failed, with where. */
  readonly onFailure: (uri: string, check: string, trace: string) => void;
  /** Sets the result ids of this run of the server apart from those of another. */
  readonly run: string;
}

interface Kept {
  readonly text: string;
  readonly preferences: Preferences;
  readonly shown: Shown;
}

export function createDrafts(options: DraftsOptions): Drafts {
  const { documents, analyst, configuration } = options;
  const kept = new Map<string, Kept>();
  /** The last whole analysis, for when a later one does not come to its end. */
  const earlier = new Map<string, Earlier>();
  let serial = 0;

  return {
    async shownOf(uri, token, urgent = true) {
      const opened = await open(uri, true);
      if (!opened?.preferences.enabled) return undefined;
      const { source } = opened.converter;
      const before = kept.get(uri);
      if (
        before?.preferences === opened.preferences &&
        before.shown.opened.own === opened.own &&
        before.shown.opened.converter.source.version === source.version &&
        before.text === source.text
      ) {
        return before.shown;
      }

      const terms = { token, urgent };
      const outcome = await analyst.ask('report', undefined, subjectOf(opened), terms);
      const now = documents.get(uri);
      // The answer is about a version that is gone: the client is to ask about the present one.
      if (opened.isOpen ? now?.version !== source.version : now) throw superseded();
      const shown = show(opened, outcome);
      if (outcome.kind === 'answered') {
        kept.set(uri, { text: source.text, preferences: opened.preferences, shown });
        if (shown.isDraft) earlier.set(uri, { text: source.text, findings: shown.findings });
        else earlier.delete(uri);
      }
      return shown;
    },

    async ask(kind, uri, params, token) {
      const opened = await open(uri, kind === 'coverage' || kind === 'explain');
      if (!opened?.preferences.enabled) return undefined;
      const terms = { token, urgent: true };
      const outcome = await analyst.ask(kind, params(opened), subjectOf(opened), terms);
      return { opened, outcome };
    },

    isOpen: (uri) => documents.get(uri) !== undefined,

    change() {
      kept.clear();
    },

    forget(uri) {
      kept.delete(uri);
      earlier.delete(uri);
      configuration.forget(uri);
      analyst.forget(uri);
    },
  };

  async function open(uri: string, alsoFromDisk: boolean): Promise<Opened | undefined> {
    const document = documents.get(uri);
    if (document && !isMarkdown(document)) return undefined;
    // The document changes under our hands as soon as we wait: take the version and its text now.
    const source: DraftSource | undefined = document
      ? { uri, version: document.version, text: document.getText() }
      : alsoFromDisk
        ? await read(uri)
        : undefined;
    if (!source) return undefined;
    const preferences = await configuration.of(uri);
    const own = await options.own.of(uri);
    return {
      converter: createConverter(source),
      language: preferences.language,
      preferences,
      own,
      isOpen: document !== undefined,
    };
  }

  async function read(uri: string): Promise<DraftSource | undefined> {
    const text = await options.readText(uri);
    return text === undefined ? undefined : { uri, version: 0, text };
  }

  function show(opened: Opened, outcome: Outcome<DraftAnswers['report']>): Shown {
    const { source } = opened.converter;
    const resultId = `${options.run}-${++serial}`;
    if (outcome.kind === 'answered') {
      const { isDraft, findings, failures } = outcome.answer;
      for (const { check, trace } of failures) options.onFailure(source.uri, check, trace);
      return { opened, isDraft, findings, resultId };
    }
    const findings = incompleteFindings(source.text, earlier.get(source.uri), outcome.why);
    return { opened, isDraft: findings !== undefined, findings: findings ?? [], resultId };
  }
}

function subjectOf({ converter, preferences, own }: Opened): Subject {
  return { source: converter.source, options: preferences.options, own };
}

/** Other files can open with what looks like our frontmatter: YAML itself, to begin with. */
function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || /\.(?:md|markdown)$/iu.test(uri);
}
