import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, ParsedNode, Range, Scalar, YAMLMap } from 'yaml';

import type { Span } from '../text/span.js';

import { limits as allLimits } from './limits.js';
import type { YamlLimits } from './limits.js';
import { excessOf } from './yamlScan.js';

/** A value with its place. Built by our own walk: aliases and tags are never resolved. */
export type YamlNode = YamlScalar | YamlMap | YamlSequence;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** Quotes included. Empty, behind the colon or the dash, when there is no value. */
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `1.10` stays `1.10`. */
  readonly text: string;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly span: Span;
  /** In the order of the text; of a key that stands twice, the first. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  readonly key: Span;
  readonly value: YamlNode;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly items: readonly YamlNode[];
}

export interface YamlProblem {
  readonly code:
    'syntax' | 'duplicate-key' | 'not-allowed' | 'too-large' | 'too-deep' | 'too-many-keys';
  readonly span: Span;
  /** For the log: code of the YAML library, or what is not allowed. No text of the file. */
  readonly detail: string;
  /** Dotted path of the key at which it is wrong; empty when there is none. */
  readonly path: string;
}

export interface YamlRead {
  /** Undefined: empty, or past a limit. Broken YAML gives what could be read. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads YAML 1.2 that begins at an offset of a text. Never throws.
 *
 * The only user of `yaml` in the core. Keys are texts; of aliases, merges, tags and further
 * documents nothing is read, and they are reported.
 *
 * @param offset - added to all spans: where `source` begins in the whole text
 */
export function readYaml(
  source: string,
  offset: number,
  limits: YamlLimits = allLimits.checklist,
): YamlRead {
  const excess = excessOf(source, limits);
  if (excess) {
    const span = shifted(excess.span, offset);
    return { root: undefined, problems: [{ code: excess.code, span, detail: '', path: '' }] };
  }
  const problems: YamlProblem[] = [];
  try {
    // `yaml` 2.9 does not know a lone `\r` as a line end.
    const document = parseDocument(source.replace(/\r(?!\n)/gu, '\n'), {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      strict: true,
      stringKeys: true,
      prettyErrors: false,
      // Not `silent`: then a second document is dropped without an error. Nothing is logged.
      logLevel: 'error',
      customTags: [],
      keepSourceTokens: false,
    });
    for (const { code, pos } of document.errors.slice(0, allLimits.problems)) {
      const span = { start: pos[0] + offset, end: Math.max(pos[0], pos[1]) + offset };
      problems.push({ code: 'syntax', span: within(span, source, offset), detail: code, path: '' });
    }
    const walk = createWalk(source, offset, limits.depth, problems);
    const root = document.contents ? walk(document.contents, 0, '', 0) : undefined;
    return { root, problems };
  } catch (error) {
    // The library answers very odd input with a RangeError or a TypeError instead of an error.
    const detail = error instanceof Error ? error.name : 'unknown';
    const span = { start: offset, end: offset + source.length };
    problems.push({ code: 'syntax', span, detail, path: '' });
    return { root: undefined, problems };
  }
}

/** The value as plain data, for a schema. Objects have no prototype: `__proto__` is just a key. */
export function plainOf(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plainOf);
    case 'map': {
      const plain = Object.create(null) as Record<string, unknown>;
      for (const [key, { value }] of node.entries) plain[key] = plainOf(value);
      return plain;
    }
  }
}

/** The node at a path of keys and indexes, or the deepest one on the way to it. */
export function nearestAt(root: YamlNode, path: readonly PropertyKey[]): YamlNode {
  let node = root;
  for (const step of path) {
    const next =
      node.kind === 'map'
        ? node.entries.get(String(step))?.value
        : node.kind === 'sequence'
          ? node.items[Number(step)]
          : undefined;
    if (!next) return node;
    node = next;
  }
  return node;
}

type Walk = (node: unknown, depth: number, path: string, empty: number) => YamlNode;

function createWalk(
  source: string,
  offset: number,
  maxDepth: number,
  problems: YamlProblem[],
): Walk {
  function report(code: YamlProblem['code'], span: Span, detail: string, path: string): void {
    if (problems.length < allLimits.problems) problems.push({ code, span, detail, path });
  }

  /** @param empty - offset in `source` where the value would stand when there is none */
  function walk(node: unknown, depth: number, path: string, empty: number): YamlNode {
    const span = spanOf(node, empty, offset);
    const nothing: YamlScalar = { kind: 'scalar', span, value: null, text: '' };
    if (depth > maxDepth) {
      report('too-deep', span, '', path);
      return nothing;
    }
    if (isAlias(node)) {
      report('not-allowed', span, 'alias', path);
      return nothing;
    }
    if (hasTag(node)) {
      report('not-allowed', span, 'tag', path);
      return nothing;
    }
    if (isMap(node)) return walkMap(node, span, depth, path);
    if (isSeq(node)) {
      const items = node.items.map((item, index) =>
        walk(item, depth + 1, joined(path, String(index)), span.end - offset),
      );
      return { kind: 'sequence', span, items };
    }
    if (isScalar(node)) return scalarOf(node, span);
    return nothing;
  }

  function walkMap(map: YAMLMap, span: Span, depth: number, path: string): YamlMap {
    const entries = new Map<string, YamlEntry>();
    for (const pair of map.items) {
      if (!isPair(pair)) continue;
      const key: unknown = pair.key;
      const keySpan = spanOf(key, span.start - offset, offset);
      if (!isScalar(key) || hasTag(key)) {
        report('not-allowed', keySpan, 'key', path);
        continue;
      }
      const name = textOf(key);
      const keyPath = joined(path, name);
      if (entries.has(name)) {
        report('duplicate-key', keySpan, '', keyPath);
        continue;
      }
      const keyEnd = keySpan.end - offset;
      const colon = source.slice(keyEnd, keyEnd + 200).indexOf(':');
      const empty = keyEnd + colon + 1;
      entries.set(name, { key: keySpan, value: walk(pair.value, depth + 1, keyPath, empty) });
    }
    return { kind: 'map', span, entries };
  }

  return walk;
}

function scalarOf(node: Scalar, span: Span): YamlScalar {
  const { value } = node;
  const known =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', span, value: known ? value : null, text: textOf(node) };
}

function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}

function hasTag(node: unknown): boolean {
  return (isMap(node) || isSeq(node) || isScalar(node)) && node.tag !== undefined;
}

/** Where a node stands; an absent or empty one stands at `empty`. */
function spanOf(node: unknown, empty: number, offset: number): Span {
  const range = rangeOf(node);
  if (!range || range[0] === range[1]) return { start: empty + offset, end: empty + offset };
  return { start: range[0] + offset, end: range[1] + offset };
}

function rangeOf(node: unknown): Range | undefined {
  if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  const { range }: Pick<Node | ParsedNode, 'range'> = node;
  return range ?? undefined;
}

function joined(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

function shifted(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

function within(span: Span, source: string, offset: number): Span {
  const last = offset + source.length;
  return { start: Math.min(span.start, last), end: Math.min(span.end, last) };
}
