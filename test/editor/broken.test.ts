import { env, WorkspaceEdit, workspace, type TextDocument } from 'vscode';

import { equal, includes, ok } from './assert.js';
import {
  api,
  closeEditors,
  codeOf,
  completeSample,
  findings,
  incompleteSample,
  openSample,
  openText,
  someFindings,
  until,
} from './draft.js';

/** The browser host has no process, and no limit to the memory of a worker. */
const isNode = env.remoteName !== undefined;

describe(`a check that breaks: ${env.appHost}, ${env.remoteName ?? 'no remote'}`, () => {
  afterEach(closeEditors);

  for (const [breaks, says] of [
    ['THROWS', 'vastgelopen'],
    ['HANGS', 'te veel tijd of geheugen'],
    ...(isNode ? [['MEMORY', 'te veel tijd of geheugen'] as const] : []),
  ] as const) {
    it(`shows when it ${breaks}, and the other findings stand`, async () => {
      const document = await openCopy(incompleteSample);
      const before = (await someFindings(document)).map(codeOf);
      await append(document, breaks);
      const failed = await until('the check that failed', () => failedIn(document));
      includes(failed.message, says, 'what is said');
      includes(failed.message, 'title-mismatch', 'which check');
      ok(document.getText(failed.range).includes('centrumregeling'), 'It stands on the form');
      const others = findings(document).filter((finding) => finding !== failed);
      equal(others.map(codeOf).sort(), before.toSorted(), 'the other findings');
    });
  }

  it('is told from a draft that could not be read, of which nothing is known', async () => {
    const document = await openCopy(completeSample);
    const { status } = await api();
    await until('a complete draft', () =>
      status()?.text.startsWith('Compleet') ? true : undefined,
    );
    await append(document, 'READING');
    const finding = await until('a finding that says so', () =>
      findings(document).find((each) => codeOf(each) === 'analysis-incomplete'),
    );
    includes(finding.message, isNode ? 'vastgelopen' : 'te lang', 'what is said');
    const shown = await until('another status', () =>
      status()?.text.startsWith('Compleet') ? undefined : status(),
    );
    equal(shown.text, 'Uitkomst onbekend', 'status');
    equal(shown.severity, 'warning', 'severity');
  });

  it('keeps a draft that has all from being called complete', async () => {
    const document = await openCopy(completeSample);
    const { status } = await api();
    await until('a complete draft', () =>
      status()?.text.startsWith('Compleet') ? true : undefined,
    );
    await append(document, 'THROWS');
    const shown = await until('another status', () =>
      status()?.text.startsWith('Compleet') ? undefined : status(),
    );
    includes(shown.text, 'Niet alles is gecontroleerd', 'status');
    equal(shown.severity, 'warning', 'severity');
    includes(shown.detail, '1', 'how many checks');
  });

  if (!isNode) {
    it('is no worse than a worker that dies: another comes, and the findings with it', async () => {
      const document = await openCopy(incompleteSample);
      const before = (await someFindings(document)).length;
      const { told, serverState } = await api();
      const toldBefore = told().length;
      await append(document, 'WORKER');
      await until('that it is told', () => (told().length > toldBefore ? true : undefined));
      equal(told().at(-1), 'Robuust was onverwacht gestopt en is opnieuw gestart.', 'what is told');
      await until('the same findings', () =>
        serverState() === 'running' && findings(document).length === before ? true : undefined,
      );
      ok(!findings(document).some((finding) => codeOf(finding) === 'server-stopped'), 'It is over');
    });
  }
});

function failedIn(document: TextDocument) {
  return findings(document).find((finding) => codeOf(finding) === 'check-failed');
}

/** A sample as a document that was never saved: a browser saves by itself. */
async function openCopy(sample: string): Promise<TextDocument> {
  const original = await openSample(sample);
  const text = original.getText();
  await closeEditors();
  const document = await openText(text);
  // A text without a name can have the address of the one before it, and for a moment its findings.
  await until('its own findings', () => (failedIn(document) ? undefined : true));
  return document;
}

async function append(document: TextDocument, breaks: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(
    document.uri,
    document.lineAt(document.lineCount - 1).range.end,
    `\n<!-- BREAKS: ${breaks} -->\n`,
  );
  ok(await workspace.applyEdit(edit), 'The edit was refused');
}
