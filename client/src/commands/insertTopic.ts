import {
  commands,
  QuickPickItemKind,
  Range,
  TextEditorRevealType,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';

import type { Variant } from '#schemas/checklist.js';
import { insertableRequest, InsertableResult, insertTopicRequest } from '#schemas/protocol.js';

import { capitalized } from '../capitalized.js';
import type { LanguageServer } from '../languageServer.js';
import type { Translate } from '../texts.js';
import { reportingFailure } from './failure.js';
import { pick, runSteps, type Step } from './quickInput.js';
import { variantTitle } from './vocabulary.js';

/** What the command takes from a caller, such as a test; what is left out is asked. */
interface InsertTopicArguments {
  readonly topic?: string;
  readonly variant?: Variant;
}
type Topic = InsertableResult['topics'][number];

/** *Insert missing topic…*: the clause on a topic, in the place where it belongs in this draft. */
export function registerInsertTopic(server: LanguageServer, translate: Translate): Disposable {
  return commands.registerCommand('robuust.insertTopic', (given?: InsertTopicArguments) =>
    reportingFailure(translate('The topic could not be inserted.'), () =>
      insertTopic(server, translate, given ?? {}),
    ),
  );
}

async function insertTopic(
  server: LanguageServer,
  t: Translate,
  given: InsertTopicArguments,
): Promise<boolean> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void window.showInformationMessage(t('Open a draft first.'));
    return false;
  }
  const uri = document.uri.toString();
  const { topics } = await server.request(insertableRequest, InsertableResult, { uri });
  if (topics.length === 0) {
    void window.showInformationMessage(t('There is no topic that can be inserted in this file.'));
    return false;
  }
  const choice = await runSteps<InsertTopicArguments>(given, [
    topicStep(topics, t),
    variantStep(topics, t),
  ]);
  if (choice?.topic === undefined) return false;

  const { version } = document;
  const edit = await server.request(insertTopicRequest, workspaceEdit, {
    uri,
    topic: choice.topic,
    variant: choice.variant ?? 'standaard',
  });
  if (!edit) throw new Error(t('This topic has no clause for this form.'));
  if (document.version !== version) throw new Error(t('The draft was changed meanwhile.'));
  return apply(server, document, edit);
}

function topicStep(topics: readonly Topic[], t: Translate): Step<InsertTopicArguments> {
  return {
    isAsked: () => true,
    given: ({ topic }) => topic !== undefined,
    ask: (state, position) => {
      const missing = topics.filter((topic) => topic.missing);
      const others = topics.filter((topic) => !topic.missing);
      const items = [
        ...separated(t('Missing'), missing),
        ...separated(t('Already in the draft'), others),
      ];
      return pick({
        ...position,
        title: t('Insert missing topic'),
        placeholder: t('Which topic?'),
        items,
        read: ([item]) => (item?.topic ? { ...state, topic: item.topic.id } : undefined),
      });
    },
  };
}

interface TopicItem extends QuickPickItem {
  readonly topic?: Topic;
}

function separated(label: string, topics: readonly Topic[]): readonly TopicItem[] {
  if (topics.length === 0) return [];
  return [
    { label, kind: QuickPickItemKind.Separator },
    ...topics.map((topic) => ({ label: capitalized(topic.title), topic })),
  ];
}

function variantStep(topics: readonly Topic[], t: Translate): Step<InsertTopicArguments> {
  const variantsOf = ({ topic }: InsertTopicArguments): Topic['variants'] =>
    topics.find(({ id }) => id === topic)?.variants ?? [];
  return {
    isAsked: (state) =>
      state.topic === undefined
        ? topics.some(({ variants }) => variants.length > 1)
        : variantsOf(state).length > 1,
    given: ({ variant }) => variant !== undefined,
    ask: (state, position) =>
      pick({
        ...position,
        title: t('Insert missing topic'),
        placeholder: t('How far do the parties want to go?'),
        items: variantsOf(state).map(({ variant, summary }) => ({
          label: variantTitle(variant, t),
          detail: summary,
          variant,
        })),
        read: ([item]) => (item ? { ...state, variant: item.variant } : undefined),
      }),
  };
}

/** The edit is checked by the converter of the language client, which throws on anything else. */
const workspaceEdit = {
  parse: (value: unknown): WorkspaceEdit | undefined => {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'object') throw new TypeError('Expected a workspace edit.');
    return value;
  },
};

async function apply(
  { client }: LanguageServer,
  document: TextDocument,
  edit: WorkspaceEdit,
): Promise<boolean> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  let inserted: Range | undefined;
  let longest = 0;
  const listener = workspace.onDidChangeTextDocument((event) => {
    if (event.document !== document) return;
    for (const { range, text } of event.contentChanges) {
      if (text.length <= longest) continue;
      longest = text.length;
      inserted = new Range(range.start, range.start);
    }
  });
  try {
    if (!(await workspace.applyEdit(converted))) return false;
  } finally {
    listener.dispose();
  }
  const editor = await window.showTextDocument(document);
  if (inserted) editor.revealRange(inserted, TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
