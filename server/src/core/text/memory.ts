/** A piece of text with what was read in it. */
export interface Piece {
  readonly text: string;
  /**
   * What a function makes of the text: called once, for as long as the piece is remembered.
   *
   * @param read - pure, and the same function each time: a new closure is a new question
   */
  readonly read: <Result>(read: (text: string) => Result) => Result;
}

/**
 * What was read in the pieces of a text, so that what did not change is not read again. Kept by what
 * is written and not by where it stands. Of one text: who owns the text owns the memory.
 */
export interface Memory {
  piece(text: string): Piece;
  /** A version was read to its end. */
  turn(): void;
}

export function createMemory(): Memory {
  const pieces = createGenerations<Piece>();
  return {
    piece(text) {
      const known = pieces.get(text);
      if (known) return known;
      const piece = pieceOf(apart(text));
      pieces.add(piece);
      return piece;
    },
    turn: () => {
      pieces.turn();
    },
  };
}

/** Something that is known by its own text. */
interface Written {
  /** In a string of its own: what is a slice keeps the text that it is of. */
  readonly text: string;
}

/** Things by their text, of which those go that were not asked for in a while. */
export interface Generations<Value extends Written> {
  get(text: string): Value | undefined;
  add(value: Value): void;
  /** A version was read to its end. */
  turn(): void;
}

/** UTF-16 units of text that are always kept. */
const least = 64_000;

/**
 * What is not asked for is kept until as much text has come in as there was, and then once more: a
 * version asks only for what it reads again.
 */
export function createGenerations<Value extends Written>(): Generations<Value> {
  let current = new Map<string, Value>();
  let previous = new Map<string, Value>();
  /** UTF-16 units in `current`. */
  let length = 0;
  let most = least;

  function add(value: Value): void {
    if (!current.has(value.text)) length += value.text.length;
    current.set(value.text, value);
  }

  return {
    get(text) {
      const known = current.get(text);
      if (known) return known;
      const before = previous.get(text);
      if (before) add(before);
      return before;
    },
    add,
    turn() {
      if (length < most) return;
      most = Math.max(least, length);
      previous = current;
      current = new Map();
      length = 0;
    },
  };
}

/**
 * The same text in a string of its own. A slice keeps the text that it is of, and so each piece would
 * keep another version of the whole.
 */
export function apart(text: string): string {
  return ` ${text}`.slice(1);
}

export function pieceOf(text: string): Piece {
  const results = new Map<(text: string) => unknown, unknown>();
  return {
    text,
    read: <Result>(read: (text: string) => Result): Result => {
      if (!results.has(read)) results.set(read, read(text));
      // What was kept under a function is what that function gave.
      return results.get(read) as Result;
    },
  };
}
