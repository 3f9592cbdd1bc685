// Writes schemas/generated from the checklists and the schemas; --check only compares.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';
import * as z from 'zod';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const data = path.join(root, 'schemas/checklists');
const target = path.join(root, 'schemas/generated');
const built = path.join(root, 'out/schemas/src');

const { Checklist, Topic } = await import(path.join(built, 'checklist.js'));
const { Defect } = await import(path.join(built, 'defect.js'));
const { FormProfiles } = await import(path.join(built, 'formProfile.js'));
const { Frontmatter } = await import(path.join(built, 'frontmatter.js'));
const { Lexicon } = await import(path.join(built, 'lexicon.js'));
const { OwnChecklist } = await import(path.join(built, 'ownChecklist.js'));
const { Settings } = await import(path.join(built, 'settings.js'));
const { StaleLaws } = await import(path.join(built, 'staleLaw.js'));
const { Statute } = await import(path.join(built, 'statute.js'));

/** The national layers, from the most general to the most particular. */
const layers = ['governance', 'wgr', 'social-domain', 'bw-mo', 'nvo'];
const problems = [];

const checklists = layers.map(readLayer);
const { forms } = readData('forms.yaml', FormProfiles) ?? { forms: [] };
const defects = readFolder('../defects', z.strictObject({ defects: z.array(Defect) })).flatMap(
  (file) => file.defects,
);
const lexicon = mergeLexicons(readFolder('../lexicon', Lexicon));
checkOrder();
const statutes = readStatutes();
const staleLaws = readData('../statutes/_stale.yaml', StaleLaws) ?? { items: [] };
checkStaleLaws();
checkDefects();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const banner = '// Written by `npm run generate`. Do not edit.\n';
const stale = Object.entries({
  'checklists.ts': `${banner}import type { Checklist } from '../src/checklist.js';\n\nexport const checklists: readonly Checklist[] = ${print(checklists)};\n`,
  'defects.ts': `${banner}import type { Defect } from '../src/defect.js';\n\nexport const defects: readonly Defect[] = ${print(defects)};\n`,
  'formProfiles.ts': `${banner}import type { FormProfile } from '../src/formProfile.js';\n\nexport const formProfiles: readonly FormProfile[] = ${print(forms)};\n`,
  'statutes.ts': `${banner}import type { Statute } from '../src/statute.js';\n\nexport const statutes: readonly Statute[] = ${print(statutes)};\n`,
  'staleLaws.ts': `${banner}import type { StaleLaws } from '../src/staleLaw.js';\n\nexport const staleLaws: StaleLaws = ${print(staleLaws)};\n`,
  'lexicon.ts': `${banner}import type { Lexicon } from '../src/lexicon.js';\n\nexport const lexicon: Lexicon = ${print(lexicon)};\n`,
  'checklist.schema.json': jsonSchema(Checklist),
  'frontmatter.schema.json': jsonSchema(Frontmatter),
  'own-checklist.schema.json': jsonSchema(OwnChecklist),
  'settings.schema.json': jsonSchema(Settings),
}).filter(([file, content]) => writeWhenOther(file, content));

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not up to date: ${stale.map(([file]) => file).join(', ')}. Run: npm run generate`);
  process.exit(1);
}

function readLayer(name) {
  const folder = path.join(data, name);
  const layer = parse(readFileSync(path.join(folder, '_layer.yaml'), 'utf8'));
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.yaml') && file !== '_layer.yaml',
  );
  const topics = files.toSorted().flatMap((file) => {
    const topic = readData(`${name}/${file}`, Topic);
    if (topic && `${topic.id}.yaml` !== file) problems.push(`${name}/${file}: id is ${topic.id}`);
    return topic ? [topic] : [];
  });
  const read = Checklist.safeParse({ ...layer, topics: [] });
  report(`${name}/_layer.yaml`, read);
  return { ...(read.data ?? {}), topics };
}

/** In the order of their files: one law a file, named by its id, each article once. */
function readStatutes() {
  const folder = path.join(root, 'schemas/statutes');
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.yaml') && file !== '_stale.yaml',
  );
  return files.toSorted().flatMap((file) => {
    const statute = readData(`../statutes/${file}`, Statute);
    if (!statute) return [];
    if (`${statute.id}.yaml` !== file) problems.push(`${file}: id is ${statute.id}`);
    for (const { articles } of [statute.text, ...(statute.otherVersions ?? [])].filter(Boolean)) {
      const numbers = articles.map(({ number }) => number);
      const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
      if (twice.length > 0) problems.push(`${file}: twice: ${twice.join(', ')}`);
    }
    return [statute];
  });
}

/** Each rule has an id of its own and is about a law of the table. */
function checkStaleLaws() {
  const ids = staleLaws.items.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) problems.push(`_stale.yaml: twice: ${twice.join(', ')}`);
  for (const { id, statute } of staleLaws.items) {
    if (statute !== undefined && !statutes.some((each) => each.id === statute)) {
      problems.push(`_stale.yaml: ${id}: no law ${statute}`);
    }
  }
}

function readData(file, schema) {
  const read = schema.safeParse(parse(readFileSync(path.join(data, file), 'utf8')));
  report(file, read);
  return read.data;
}

/** All YAML files of a folder, in the order of their names. */
function readFolder(folder, schema) {
  return readdirSync(path.join(data, folder))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .flatMap((file) => readData(`${folder}/${file}`, schema) ?? []);
}

function mergeLexicons(files) {
  return {
    heavyTopics: files.flatMap((file) => file.heavyTopics),
    exemptTopics: files.flatMap((file) => file.exemptTopics),
    wordings: files.flatMap((file) => file.wordings),
  };
}

function report(file, { error }) {
  for (const { path: keys, message } of error?.issues ?? []) {
    problems.push(`${file}: ${keys.join('.')}: ${message}`);
  }
}

/** Each topic has one place in the order of each form that asks for it. */
function checkOrder() {
  for (const { form, chapters } of forms) {
    const order = chapters.flatMap(({ topics }) => topics);
    const twice = order.filter((topic, index) => order.indexOf(topic) !== index);
    if (twice.length > 0) problems.push(`forms.yaml: ${form}: twice: ${twice.join(', ')}`);
    for (const { topics } of checklists) {
      for (const { id, levels } of topics) {
        if (levels[form] !== 'n/a' && !order.includes(id)) {
          problems.push(`forms.yaml: ${form}: no place for ${id}`);
        }
      }
    }
  }
}

/** Ids are in the settings of people: each once, and none that is the id of a topic. */
function checkDefects() {
  const known = checklists.flatMap(({ topics }) => topics.map(({ id }) => id));
  for (const { id } of defects) {
    if (known.includes(id)) problems.push(`defects: ${id}: there is such a topic or defect`);
    known.push(id);
  }
}

function jsonSchema(schema) {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`;
}

function print(value) {
  return JSON.stringify(value, null, 1);
}

function writeWhenOther(file, content) {
  mkdirSync(target, { recursive: true });
  const place = path.join(target, file);
  let present;
  try {
    present = readFileSync(place, 'utf8');
  } catch {
    present = undefined; // Not there yet: written below.
  }
  if (present === content) return false;
  if (!process.argv.includes('--check')) writeFileSync(place, content);
  return true;
}
