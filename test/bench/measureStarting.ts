import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Figures } from './figures.js';
import type { LanguageServer } from './serverProcess.js';
import { startSession } from './session.js';
import { createTurns } from './turns.js';

/** Measures how long servers take to start and to answer `initialize`, in turn. */
export async function measureStarting(
  servers: readonly LanguageServer[],
  rounds: number,
  figures: Figures,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'robuust-bench-'));
  const turns = createTurns(servers, ({ name }) => name, figures);
  try {
    for (let round = 0; round < rounds; round++) {
      await turns.each(async (server) => {
        const session = await startSession(server, folder);
        figures.add('initialize', server.name, session.initializeTime);
        figures.add('initialize, processor', server.name, session.initializeProcessorTime);
        await session.end();
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
