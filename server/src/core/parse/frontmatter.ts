import type { Frontmatter, FrontmatterPlace, ParseProblem } from '../model/draft.js';
import { createMemory } from '../text/memory.js';
import type { Span } from '../text/span.js';

import { fenceOf } from './fence.js';
import type { Fence } from './fence.js';
import { formOf, readValues } from './frontmatterValues.js';
import { limits } from './limits.js';
import { readYaml } from './yaml.js';
import type { YamlNode, YamlProblem } from './yaml.js';

export interface FrontmatterRead {
  readonly frontmatter: Frontmatter;
  /** What is wrong with it as YAML; what is wrong with its values is in the frontmatter. */
  readonly problems: readonly ParseProblem[];
}

/**
 * Reads what a Markdown file says about itself. Never throws.
 *
 * A file without the key `form` is no draft: it costs a search for that word, and no more.
 */
export function readFrontmatter(text: string, memory = createMemory()): FrontmatterRead {
  const fence = fenceOf(text);
  if (!fence) return nothingRead;
  // What is not closed ends where the text goes on: it is not the same by itself.
  if (!fence.closed) return readFenced(text, fence);
  return memory.piece(text.slice(0, fence.span.end)).read(readAlone);
}

function readAlone(text: string): FrontmatterRead {
  const fence = fenceOf(text);
  return fence ? readFenced(text, fence) : nothingRead;
}

function readFenced(text: string, fence: Fence): FrontmatterRead {
  const frontmatter = { ...emptyFrontmatter, ...fencePart(fence) };
  const yaml = text.slice(fence.yaml.start, fence.yaml.end);
  if (!yaml.includes('form')) return { frontmatter, problems: [] };

  const { root, problems } = readYaml(yaml, fence.yaml.start, limits.frontmatter);
  const entries = root?.kind === 'map' ? root.entries : undefined;
  if (!entries?.has('form') && !fence.form) return { frontmatter, problems: [] };

  const parseProblems = problems.flatMap((problem) => parseProblemOf(problem, fence.yaml));
  if (!fence.closed) {
    const span = { start: fence.span.start, end: fence.span.start + 3 };
    parseProblems.unshift({ code: 'frontmatter-unclosed', span, detail: '' });
  }
  const places = new Map<string, FrontmatterPlace>();
  if (root) addPlaces(places, root);
  if (!entries?.has('form') && fence.form) {
    // Broken YAML took the line along; it still says that this is a draft.
    const { key, value } = fence.form;
    places.set('form', { key, value, text: withoutQuotes(text.slice(value.start, value.end)) });
  }
  const values = readValues(entries ?? new Map(), places, problems);
  return {
    frontmatter: {
      ...frontmatter,
      ...values,
      form: formOf(places.get('form')?.text),
      isDraft: true,
      places,
    },
    problems: parseProblems,
  };
}

const emptyFrontmatter: Frontmatter = {
  span: undefined,
  yaml: undefined,
  closed: false,
  isDraft: false,
  form: undefined,
  title: undefined,
  language: undefined,
  date: undefined,
  status: undefined,
  domain: [],
  parties: [],
  dossier: undefined,
  checklists: undefined,
  waivers: [],
  choices: new Map(),
  places: new Map(),
  problems: [],
};

const nothingRead: FrontmatterRead = { frontmatter: emptyFrontmatter, problems: [] };

function fencePart({ span, yaml, closed }: Fence): Pick<Frontmatter, 'span' | 'yaml' | 'closed'> {
  return { span, yaml, closed };
}

/** Duplicates, aliases and tags stand at a key and are told there. */
function parseProblemOf({ code, span, detail }: YamlProblem, yaml: Span): readonly ParseProblem[] {
  switch (code) {
    case 'syntax':
      return [{ code: 'frontmatter-yaml', span, detail }];
    case 'too-large':
    case 'too-deep':
    case 'too-many-keys':
      return [{ code: 'too-large', span: { start: span.start, end: yaml.end }, detail: code }];
    case 'duplicate-key':
    case 'not-allowed':
      return [];
  }
}

function addPlaces(places: Map<string, FrontmatterPlace>, root: YamlNode): void {
  function add(node: YamlNode, path: string, key: Span): void {
    if (path !== '') {
      const text = node.kind === 'scalar' ? node.text : undefined;
      places.set(path, { key, value: node.span, text });
    }
    const prefix = path === '' ? '' : `${path}.`;
    if (node.kind === 'map') {
      for (const [name, entry] of node.entries) add(entry.value, `${prefix}${name}`, entry.key);
    } else if (node.kind === 'sequence') {
      node.items.forEach((item, index) => {
        add(item, `${prefix}${index}`, item.span);
      });
    }
  }
  add(root, '', root.span);
}

function withoutQuotes(text: string): string {
  const first = text.charAt(0);
  const quoted = text.length > 1 && (first === '"' || first === "'") && text.endsWith(first);
  return quoted ? text.slice(1, -1) : text;
}
