import { URI, Utils } from 'vscode-uri';
import * as z from 'zod';

import { findFilesRequest, readTextRequest } from '#schemas/protocol.js';

import type { Workspace } from './host.js';
import type { ChecklistPlace } from './ownTexts.js';

const TextAnswer = z.object({ text: z.string().nullable() });
const UrisAnswer = z.object({ uris: z.array(z.string()) });

/** The text of a file that only the client can reach. Never throws. */
export async function textOfClient(workspace: Workspace, uri: string): Promise<string | undefined> {
  const answer = TextAnswer.safeParse(await answerOf(workspace, readTextRequest, { uri }));
  return answer.data?.text ?? undefined;
}

/** The files of the workspace, as the client sees it. Never throws. */
export async function filesOfClient(
  workspace: Workspace,
  extensions: readonly string[],
): Promise<readonly string[]> {
  const pattern = `**/*.{${extensions.join(',')}}`;
  const answer = UrisAnswer.safeParse(await answerOf(workspace, findFilesRequest, { pattern }));
  return answer.data?.uris ?? [];
}

/** The checklist files right in the `.robuust` of each of these folders. Never throws. */
export async function checklistsOfClient(
  workspace: Workspace,
  folders: readonly string[],
): Promise<readonly ChecklistPlace[]> {
  const found = await filesOfClient(workspace, ['yaml', 'yml']);
  const of = (folder: string) => Utils.joinPath(URI.parse(folder), '.robuust').toString();
  return folders.flatMap((folder) =>
    found
      .filter((uri) => Utils.dirname(URI.parse(uri)).toString() === of(folder))
      .toSorted()
      .map((at) => ({ at })),
  );
}

async function answerOf(workspace: Workspace, method: string, params: unknown): Promise<unknown> {
  try {
    return await workspace.ask(method, params);
  } catch {
    // A client that does not know our requests has no files but those that it opens.
    return undefined;
  }
}
