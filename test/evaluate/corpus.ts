import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod';

/** What a reader said of a topic or element; `partial` of an element counts as `unsure`. */
const Label = z.enum(['present', 'partial', 'absent', 'unsure']);
export type Label = z.infer<typeof Label>;

const Defect = z.object({
  kind: z.string(),
  /** A literal part of the file. */
  where: z.string(),
  description: z.string().default(''),
});
export type Defect = z.infer<typeof Defect>;

const LabelledDocument = z.object({
  file: z.string(),
  form: z.string(),
  lang: z.string().default('nl'),
  /** By topic id; an id `a|b` means that either counts. */
  topics: z.record(z.string(), Label),
  elements: z.record(z.string(), z.record(z.string(), Label)).default({}),
  defects: z.array(Defect).default([]),
});
export type LabelledDocument = z.infer<typeof LabelledDocument>;

const Labels = z.object({ documents: z.array(LabelledDocument) });

export interface CorpusDocument extends LabelledDocument {
  /** `drafts/01-….md`: below the corpus, with `/` between names. */
  readonly name: string;
  readonly text: string;
}

/**
 * The labelled documents of a folder with a `labels.json`, and of the folders in it.
 *
 * @throws Error - when there is none, or when a file is not of the format
 */
export function readCorpus(folder: string): readonly CorpusDocument[] {
  const documents = foldersOf(folder).flatMap((each) => {
    const source = path.join(each, 'labels.json');
    const read = Labels.safeParse(JSON.parse(readFileSync(source, 'utf8')));
    if (!read.success) throw new Error(`${source}: ${z.prettifyError(read.error)}`);
    return read.data.documents.map((document) => ({
      ...document,
      name: path.relative(folder, path.join(each, document.file)).replaceAll(path.sep, '/'),
      text: readFileSync(path.join(each, document.file), 'utf8'),
    }));
  });
  if (documents.length === 0) throw new Error(`${folder}: no labels.json here or one folder down`);
  return documents;
}

function foldersOf(folder: string): readonly string[] {
  const inside = readdirSync(folder)
    .toSorted()
    .map((name) => path.join(folder, name));
  return [folder, ...inside.filter((each) => statSync(each).isDirectory())].filter((each) =>
    readdirSync(each).includes('labels.json'),
  );
}
