/**
 * The text that a snippet gives when each of its defaults is accepted: `${1:default}` becomes
 * `default`, `${2|a,b|}` becomes `a`, `$0` nothing. One pass; what is not snippet syntax stands.
 */
export function plainOf(snippet: string): string {
  const { text } = readUntil(snippet, 0, '');
  return text;
}

interface Read {
  readonly text: string;
  readonly end: number;
}

/** Placeholders can be nested; deeper than this is no snippet of ours. */
const deepest = 20;

function readUntil(snippet: string, from: number, closing: string, depth = 0): Read {
  let text = '';
  let index = from;
  while (index < snippet.length) {
    const character = snippet.charAt(index);
    if (character === closing) return { text, end: index + 1 };
    if (character === '\\' && '\\$}'.includes(snippet.charAt(index + 1) || ' ')) {
      text += snippet.charAt(index + 1);
      index += 2;
      continue;
    }
    const stop = character === '$' && depth < deepest ? readStop(snippet, index, depth) : undefined;
    if (stop) {
      text += stop.text;
      index = stop.end;
    } else {
      text += character;
      index += 1;
    }
  }
  return { text, end: index };
}

/** A tab stop, placeholder or choice at an index; undefined: there is none. */
function readStop(snippet: string, index: number, depth: number): Read | undefined {
  const bare = /\$\d{1,3}/uy;
  bare.lastIndex = index;
  if (bare.test(snippet)) return { text: '', end: bare.lastIndex };

  const braced = /\$\{\d{1,3}([:|}])/uy;
  braced.lastIndex = index;
  const found = braced.exec(snippet);
  if (!found) return undefined;
  const inside = braced.lastIndex;
  if (found[1] === '}') return { text: '', end: inside };
  if (found[1] === ':') return readUntil(snippet, inside, '}', depth + 1);
  return readChoice(snippet, inside);
}

/** `a,b|}`: the first of the choices. */
function readChoice(snippet: string, from: number): Read {
  let text = '';
  let chosen = false;
  let index = from;
  for (; index < snippet.length; index++) {
    const character = snippet.charAt(index);
    if (character === '|' && snippet.charAt(index + 1) === '}') return { text, end: index + 2 };
    if (character === ',') chosen = true;
    const escaped = character === '\\' && '\\$}|,'.includes(snippet.charAt(index + 1) || ' ');
    if (escaped) index += 1;
    if (!chosen) text += snippet.charAt(index);
  }
  return { text, end: index };
}
