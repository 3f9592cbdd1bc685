import type { AutomatonTables, Lists, PositionsByWord, Row } from './automaton.js';
import type { WordTest } from './phraseTokens.js';
import { typedTokenNames } from './typedTokens.js';

/** The tables of an automaton, and what tells its phrases apart from others, by their index. */
export interface KeyedTables {
  /** Whole numbers below 2^53. */
  readonly keys: readonly number[];
  readonly tables: AutomatonTables;
}

/**
 * An automaton as bytes, so that nothing has to be parsed when a program starts: numbers of
 * variable length, rows as differences. Only ever read by the version that wrote it.
 */
export function encodeTables({ keys, tables }: KeyedTables): Uint8Array {
  const { edges, completes } = tables;
  const writer = createWriter();
  writer.number(keys.length);
  for (const key of keys) writer.number(key);
  for (const row of [tables.frontierOf, tables.opens, tables.phraseOf, tables.negative]) {
    writer.row(row);
  }
  for (const row of [tables.ids, tables.wanted, tables.most]) writer.row(row);
  for (const row of [edges.first, edges.to, edges.gap, completes.first, completes.to]) {
    writer.row(row);
  }
  for (const test of wordTests) {
    const positions = tables.wordPositions[test];
    writer.number(positions.size);
    for (const [word, row] of positions) {
      writer.text(word);
      writer.row(row);
    }
  }
  for (const token of typedTokenNames) writer.row(tables.typedPositions.get(token) ?? []);
  return writer.bytes();
}

export function decodeTables(bytes: Uint8Array): KeyedTables {
  const reader = createReader(bytes);
  const keys = Array.from({ length: reader.number() }, () => reader.number());
  const frontierOf = reader.row();
  const opens = Uint8Array.from(reader.row());
  const phraseOf = reader.row();
  const negative = Uint8Array.from(reader.row());
  const ids = reader.row();
  const wanted = reader.row();
  const most = reader.row();
  const edges = { first: reader.row(), to: reader.row(), gap: reader.row() };
  const completes: Lists = { first: reader.row(), to: reader.row() };
  const index = (): PositionsByWord => {
    const positions = new Map<string, Int32Array>();
    for (let left = reader.number(); left > 0; left -= 1)
      positions.set(reader.text(), reader.row());
    return positions;
  };
  const wordPositions = { exact: index(), prefix: index(), suffix: index(), contains: index() };
  const typedPositions = new Map(
    typedTokenNames.flatMap((token) => {
      const row = reader.row();
      return row.length > 0 ? [[token, row] as const] : [];
    }),
  );
  const tables = {
    frontierOf,
    opens,
    phraseOf,
    negative,
    ids,
    wanted,
    most,
    edges,
    completes,
    wordPositions,
    typedPositions,
  };
  return { keys, tables };
}

const wordTests: readonly WordTest[] = ['exact', 'prefix', 'suffix', 'contains'];

function createWriter() {
  const bytes: number[] = [];
  const number = (value: number): void => {
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) {
        bytes.push(rest);
        return;
      }
      bytes.push(128 + (rest % 128));
    }
  };
  return {
    number,
    text(word: string): void {
      number(word.length);
      for (let at = 0; at < word.length; at += 1) number(word.charCodeAt(at));
    },
    /** Each as its difference with the one before; the sign in the lowest bit. */
    row(row: Row | Uint8Array): void {
      number(row.length);
      let before = 0;
      for (const value of row) {
        const step = value - before;
        number(step < 0 ? -2 * step - 1 : 2 * step);
        before = value;
      }
    },
    bytes: () => Uint8Array.from(bytes),
  };
}

function createReader(bytes: Uint8Array) {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at] ?? 0;
      at += 1;
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
    }
  };
  return {
    number,
    text(): string {
      let word = '';
      for (let left = number(); left > 0; left -= 1) word += String.fromCharCode(number());
      return word;
    },
    row(): Int32Array {
      const row = new Int32Array(number());
      let value = 0;
      for (let index = 0; index < row.length; index += 1) {
        const step = number();
        value += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
        row[index] = value;
      }
      return row;
    },
  };
}
