/** The few assertions that are needed: `node:assert` does not exist in the web host. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function equal<Value>(actual: Value, expected: Value, message: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${message}: expected ${b}, is ${a}`);
}

export function includes(text: string, part: string, message: string): void {
  if (!text.includes(part)) {
    throw new Error(
      `${message}: expected ${JSON.stringify(part)} in ${JSON.stringify(text.slice(0, 600))}`,
    );
  }
}
