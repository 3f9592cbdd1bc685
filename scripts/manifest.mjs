// Writes `contributes.configuration` of package.json from the schema of the settings.
// With --check nothing is written: the exit code says whether it is up to date.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { format, resolveConfig } from 'prettier';
import * as z from 'zod';

import { root } from './editor/install.mjs';

const file = path.join(root, 'package.json');

/** Where a setting may differ: the language is that of a person and not that of a folder. */
const scopes = { language: 'window' };

const compiled = pathToFileURL(path.join(root, 'out/schemas/src/settings.js')).href;
const { Settings } = await import(compiled);
const before = fs.readFileSync(file, 'utf8');
const manifest = JSON.parse(before);
manifest.contributes.configuration = configurationOf(z.toJSONSchema(Settings, { io: 'input' }));
const after = await format(JSON.stringify(manifest), {
  ...(await resolveConfig(file)),
  parser: 'json-stringify',
});

if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('package.json is not up to date with the settings: run npm run generate.');
    process.exitCode = 1;
  }
} else if (after !== before) {
  fs.writeFileSync(file, after);
}

function configurationOf({ properties }) {
  return {
    title: '%configuration.title%',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, schema], index) => [
        `robuust.${key}`,
        settingOf(key, schema, index),
      ]),
    ),
  };
}

/** VS Code shows `markdownDescription` with its code spans; enum values have a text each. */
function settingOf(key, property, index) {
  const { description, ...schema } = property;
  delete schema.propertyNames;
  const texts = schema.enum?.map((value) => `%settings.${key}.${value}%`);
  return {
    ...schema,
    markdownDescription: description,
    ...(texts && { enumDescriptions: texts }),
    scope: scopes[key] ?? 'resource',
    order: index,
  };
}
