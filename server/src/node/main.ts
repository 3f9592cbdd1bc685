import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

import { createGate } from '#lsp/gate.js';
import { startServer } from '#lsp/server.js';
import { traceOf } from '#lsp/trace.js';
import { version } from '#lsp/version.js';

import { createNodeHost } from './host.js';
import { transportOf } from './transport.js';

const usage = `robuust-language-server ${version}

Checks drafts of agreements, for editors that speak the Language Server Protocol.

  --stdio          over standard input and output
  --node-ipc       over the channel of a Node parent process
  --socket=PORT    over a socket that the client listens on
  --pipe=NAME      over a pipe that the client listens on
  --version        prints the version
`;

const argv = process.argv.slice(2);
const transport = transportOf(argv);
if (argv.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else if (transport) {
  serve(...transport);
} else {
  process.stderr.write(usage);
  process.exitCode = argv.includes('--help') ? 0 : 2;
}

function serve(...[reader, writer]: NonNullable<typeof transport>): void {
  const gate = createGate(reader, writer, warn);

  // Going on in an unknown state is worse than a restart, which clients do by themselves.
  process.on('uncaughtException', (error) => {
    warn(`Ended by ${traceOf(error)}`);
    process.exit(1);
  });
  process.on('unhandledRejection', (error) => {
    warn(`Unhandled ${traceOf(error)}`);
  });

  // The server leaves with its client; `initialize` has the id of a process to watch as well.
  const leave = () => process.exit(gate.hasShutDown() ? 0 : 1);
  reader.onClose(leave);
  process.on('disconnect', leave);
  process.stdin.on('end', leave).on('close', leave);
  // Nobody hears it any more.
  process.stdout.on('error', leave);

  startServer(createConnection(ProposedFeatures.all, gate.reader, writer), createNodeHost);
}

/** Never holds text of a draft: agreements are confidential. */
function warn(message: string): void {
  process.stderr.write(`robuust: ${message}\n`);
}
