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
  /** A version was read to its end: forgets what neither it nor the one before it had. */
  turn(): void;
}

export function createMemory(): Memory {
  let current = new Map<string, Piece>();
  let previous = new Map<string, Piece>();
  return {
    piece(text) {
      const known = current.get(text);
      if (known) return known;
      const piece = previous.get(text) ?? pieceOf(apart(text));
      current.set(piece.text, piece);
      return piece;
    },
    turn() {
      previous = current;
      current = new Map();
    },
  };
}

/**
 * The same text in a string of its own. A slice keeps the text that it is of, and so each piece would
 * keep another version of the whole.
 */
function apart(text: string): string {
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
