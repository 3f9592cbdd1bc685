// Measures the product next to its peers. Run by hand: npm run bench. Never a test.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';

import { createDraftWriter } from './documents.js';
import { createFigures } from './figures.js';
import { describeMachine, describeVersions } from './machine.js';
import { measureBundles } from './measureBundles.js';
import { measureCommands } from './measureCommands.js';
import { measureCore } from './measureCore.js';
import { measureServers } from './measureServers.js';
import { measureStarting } from './measureStarting.js';
import { file, readOptions, usage, type Options } from './options.js';
import { findPeers } from './peers.js';
import { bundlePrograms, serverOf } from './programs.js';
import { printFigures, printPage } from './report.js';
import { us } from './sizes.js';

const options = readOptions();
if (options === 'help') console.log(usage);
else if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`);
  process.exitCode = 2;
} else await measure(options);

async function measure(options: Options): Promise<void> {
  const { parts, sizes, rounds } = options;
  const figures = createFigures();
  const machine = describeMachine();
  const writeDraft = createDraftWriter();
  let versions = describeVersions([]);

  if (parts.size > 1 || !parts.has('core')) {
    say('Bundling');
    execFileSync(process.execPath, ['scripts/bundle.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const { bare, echo, parse, split } = await bundlePrograms();
    const peers = findPeers(figures);
    const { rumdl } = peers;
    versions = describeVersions(peers.versions);
    const product = serverOf(us, path.resolve('dist/server.cjs'));

    if (parts.has('servers')) {
      const servers = [product, echo, ...peers.servers];
      say('Starting servers');
      await measureStarting([product, bare, ...servers.slice(1)], options.starts * 2, figures);
      for (const size of sizes) {
        say(`Servers at ${size.name}`);
        await measureServers(servers, size, writeDraft, options, figures);
      }
    }
    if (parts.has('commands')) {
      say(`Commands over ${options.drafts} drafts`);
      const node = process.execPath;
      const flags = ['check', '--no-cache', '--no-config'];
      const commands = [
        { name: us, program: node, args: [path.resolve('dist/cli.cjs'), 'check'] },
        ...(rumdl === undefined ? [] : [{ name: 'rumdl', program: rumdl, args: flags }]),
        { name: 'remark parsing', program: node, args: [parse] },
        { name: 'splitting lines', program: node, args: [split] },
      ];
      await measureCommands(commands, writeDraft, options, figures);
    }
    if (parts.has('bundles')) measureBundles(rumdl, figures);
  }
  if (parts.has('core')) {
    say('The core');
    measureCore(sizes, writeDraft, rounds, figures);
  }

  const text = printFigures(figures);
  console.log(`\n${machine}\n${versions}\n\n${text}`);
  if (options.write) {
    const page = printPage({ machine, versions, figures: text, options });
    const style = await resolveConfig(file);
    writeFileSync(file, await format(page, { ...style, parser: 'markdown' }));
  }
}

/** How far it is, apart from what is measured. */
function say(text: string): void {
  console.error(`${text}…`);
}
