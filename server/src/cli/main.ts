import { createRemoteAnalyst } from '#lsp/remoteAnalyst.js';
import { traceOf } from '#lsp/trace.js';
import { version } from '#lsp/version.js';

import { analysisThread } from '../node/analysisThread.js';
import { readCommand } from './options.js';
import { createOwnChecklists } from './ownChecklists.js';
import { runCheck, type ExitCode, type Output } from './run.js';
import { texts } from './texts.js';

const output: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

// A reader that has seen enough, such as `head`, is no failure of ours.
process.stdout.on('error', () => process.exit());

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    output.err(`robuust: ${traceOf(error)}\n`);
    process.exitCode = 2;
  },
);

async function main(): Promise<ExitCode> {
  const { env, argv } = process;
  const locale = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'];
  const command = readCommand(argv.slice(2), locale);
  switch (command.kind) {
    case 'help':
      output.out(texts[command.language].help);
      return 0;
    case 'version':
      output.out(`${version}\n`);
      return 0;
    case 'wrong':
      output.err(`${texts[command.language].problem(command.problem)}\n\n`);
      output.err(texts[command.language].help);
      return 2;
    case 'check': {
      const analyst = createRemoteAnalyst(
        analysisThread((level, message) => {
          if (level === 'error') output.err(`robuust: ${message}\n`);
        }),
      );
      try {
        return await runCheck(command.options, analyst, createOwnChecklists(process.cwd()), output);
      } finally {
        analyst.end();
      }
    }
  }
}
