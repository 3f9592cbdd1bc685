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
import { createRecent } from './recent.js';

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
}

/** What is to be shown of a text, by name: the same only for the same findings of the same version. */
export interface Result {
  readonly resultId: string;
  /** Null: it is not open. */
  readonly version: number | null;
  /** Undefined: who asked has it already. */
  readonly shown: Shown | undefined;
}

export interface ResultTerms {
  readonly token: CancellationToken | undefined;
  readonly urgent: boolean;
  /** The result that who asks has already. */
  readonly known: string | undefined;
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
  resultOf(uri: string, terms: ResultTerms): Promise<Result | undefined>;
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

/** The state of a text that a result is of. */
interface State {
  readonly resultId: string;
  readonly version: number;
  readonly text: string;
  readonly preferences: Preferences;
  readonly own: readonly OwnSource[];
}

/** What was answered about a version, by the kind of question. */
interface Answers {
  readonly state: State;
  readonly byKind: Map<keyof DraftQuestions, DraftAnswers[keyof DraftQuestions]>;
}

/** Texts of which answers are kept. */
const mostAnswered = 8;

/** Texts of which all findings are kept: they take some twenty times as much as the text. */
const mostKept = 200;

export function createDrafts(options: DraftsOptions): Drafts {
  const { documents, analyst, configuration } = options;
  const states = new Map<string, State>();
  const kept = createRecent<Shown>(mostKept);
  /** The last whole analysis, for when a later one does not come to its end. */
  const earlier = createRecent<Earlier>(mostKept);
  /** Of the texts asked about last: whole answers, which can be as large as the findings. */
  const answers = createRecent<Answers>(mostAnswered);
  let serial = 0;

  return {
    async resultOf(uri, { token, urgent, known }) {
      const document = documents.get(uri);
      const opened = await open(uri, true);
      if (!opened?.preferences.enabled) return undefined;
      const { source } = opened.converter;
      const version = document ? source.version : null;
      const before = states.get(uri);
      const same = before && isOf(before, opened) ? before : undefined;
      const shown = same && kept.get(uri);
      if (same && (shown || same.resultId === known)) {
        return { resultId: same.resultId, version, shown };
      }

      const outcome = await analyst.ask('report', undefined, subjectOf(opened), { token, urgent });
      const now = documents.get(uri);
      // The answer is about a text that is gone: the client is to ask about the present one.
      if (now !== document || (now && now.version !== source.version)) throw superseded();
      const fresh = show(opened, outcome);
      if (outcome.kind === 'stopped') return { resultId: newId(), version, shown: fresh };
      const state = same ?? stateOf(opened, newId());
      states.set(uri, state);
      kept.set(uri, fresh);
      if (fresh.isDraft) earlier.set(uri, { text: source.text, findings: fresh.findings });
      else earlier.delete(uri);
      return { resultId: state.resultId, version, shown: fresh };
    },

    async ask(kind, uri, params, token) {
      const opened = await open(uri, kind === 'coverage' || kind === 'explain');
      if (!opened?.preferences.enabled) return undefined;
      const terms = { token, urgent: true };
      const asked = params(opened);
      // What has no parameters has one answer for a version; editors ask for some again and again.
      const known = asked === undefined ? answersTo(opened) : undefined;
      const before = known?.get(kind) as DraftAnswers[typeof kind] | undefined;
      if (before !== undefined) return { opened, outcome: { kind: 'answered', answer: before } };
      const outcome = await analyst.ask(kind, asked, subjectOf(opened), terms);
      if (outcome.kind === 'answered') known?.set(kind, outcome.answer);
      return { opened, outcome };
    },

    isOpen: (uri) => documents.get(uri) !== undefined,

    change() {
      states.clear();
      kept.clear();
      answers.clear();
    },

    forget(uri) {
      states.delete(uri);
      kept.delete(uri);
      answers.delete(uri);
      earlier.delete(uri);
      configuration.forget(uri);
      analyst.forget(uri);
    },
  };

  /** The answers about a version, to be looked up and added to. */
  function answersTo(opened: Opened): Answers['byKind'] {
    const { uri } = opened.converter.source;
    const before = answers.get(uri);
    if (before && isOf(before.state, opened)) return before.byKind;
    const fresh: Answers = { state: stateOf(opened, ''), byKind: new Map() };
    answers.set(uri, fresh);
    return fresh.byKind;
  }

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
    if (outcome.kind === 'answered') {
      const { isDraft, findings, failures } = outcome.answer;
      for (const { check, trace } of failures) options.onFailure(source.uri, check, trace);
      return { opened, isDraft, findings };
    }
    const findings = incompleteFindings(source.text, earlier.get(source.uri), outcome.why);
    return { opened, isDraft: findings !== undefined, findings: findings ?? [] };
  }

  function newId(): string {
    return `${options.run}-${++serial}`;
  }
}

function stateOf({ converter: { source }, preferences, own }: Opened, resultId: string): State {
  return { resultId, version: source.version, text: source.text, preferences, own };
}

function isOf(state: State, { converter: { source }, preferences, own }: Opened): boolean {
  return (
    state.preferences === preferences &&
    state.own === own &&
    state.version === source.version &&
    state.text === source.text
  );
}

function subjectOf({ converter, preferences, own }: Opened): Subject {
  return { source: converter.source, options: preferences.options, own };
}

/** Other files can open with what looks like our frontmatter: YAML itself, to begin with. */
function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || /\.(?:md|markdown)$/iu.test(uri);
}
