import {
  commands,
  Position,
  Range,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type TextDocument,
} from 'vscode';

import { equal, ok } from './assert.js';
import {
  closeEditors,
  codeOf,
  findings,
  fixesAt,
  openSample,
  someFindings,
  until,
} from './draft.js';

const draft = 'eigen-checklist/convenant-uitstroom.md';
const checklist = 'eigen-checklist/.robuust/regio.yaml';
const title = 'woningen per gemeente';

describe('a checklist of the workspace', () => {
  afterEach(closeEditors);

  it('asks its own topic of the drafts beside it, and the fix settles it', async () => {
    const document = await openSample(draft);
    await someFindings(document);
    const finding = await until('the finding on the own topic', () => ownTopic(document));
    ok(finding.message.includes('Regio Vennenland'), `Who asks it: ${finding.message}`);
    ok(!asks(document, 'inkoop'), 'A topic that is switched off is asked all the same');

    const fix = (await fixesAt(document, finding)).find((action) => action.title.includes(title));
    ok(fix?.edit, 'No quick fix');
    ok(await workspace.applyEdit(fix.edit), 'The edit was refused');
    ok(document.getText().includes('Woningen per gemeente'), 'Nothing was inserted');
    await until('the finding to go', () => (ownTopic(document) ? undefined : true));
  });

  it('is not asked of drafts elsewhere', async () => {
    const document = await openSample('centrumregeling-onvolledig.md');
    await someFindings(document);
    equal(ownTopic(document), undefined, 'finding on the own topic');
  });

  it('follows what is typed in it, and says what is wrong there', async () => {
    const document = await openSample(draft);
    await until('the finding on the own topic', () => ownTopic(document));
    // The checklist would take the place of a draft that is only looked at.
    await commands.executeCommand('workbench.action.keepEditor');
    const own = await openSample(checklist);
    const changed = own.getText().replace('id: woningen-per-gemeente', 'id: mandate');
    await replaceAll(own, changed);
    await until('the problem at the key', () =>
      findings(own).find((finding) => own.getText(finding.range) === 'mandate'),
    );
    await until('the own topic to be asked no more', () => (ownTopic(document) ? undefined : true));
  });
});

function ownTopic(document: TextDocument): Diagnostic | undefined {
  return findings(document).find(
    (finding) => codeOf(finding) === 'topic-missing' && finding.message.includes(title),
  );
}

function asks(document: TextDocument, topic: string): boolean {
  return findings(document).some(
    (finding) => codeOf(finding) === 'topic-missing' && finding.message.includes(topic),
  );
}

async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const end = document.positionAt(document.getText().length);
  edit.replace(document.uri, new Range(new Position(0, 0), end), text);
  ok(await workspace.applyEdit(edit), 'The edit was refused');
}
