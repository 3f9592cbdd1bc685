import type { CancellationToken, Position } from 'vscode-languageserver';

import { createConverter, type Converter } from './convert.js';
import type { GeneralAnswers } from './questions.js';
import type { Session } from './session.js';

/** Asks about a place in a checklist that is open. Undefined: it is not, or there is no answer. */
export async function askInChecklist<Kind extends 'checklistHover' | 'checklistCompletions'>(
  { analyst, configuration, documents, own }: Session,
  kind: Kind,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<{ readonly answer: GeneralAnswers[Kind]; readonly converter: Converter } | undefined> {
  const document = documents.get(uri);
  if (!document) return undefined;
  const text = document.getText();
  const converter = createConverter({ uri, version: document.version, text });
  const { enabled, language } = await configuration.of(uri);
  if (!enabled) return undefined;
  const about = await own.around(uri, text);
  const asked = { ...about, offset: converter.offset(position), language };
  const outcome = await analyst.askGeneral(kind, asked, { token, urgent: true });
  return outcome.kind === 'answered' ? { answer: outcome.answer, converter } : undefined;
}
