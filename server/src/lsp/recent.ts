/** A map that holds what was used last, and no more than so many. */
export interface Recent<Value> {
  /** Counts as use. */
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
}

export function createRecent<Value>(most: number): Recent<Value> {
  /** The one used last at the end. */
  const values = new Map<string, Value>();

  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set: put,
    delete(key) {
      values.delete(key);
    },
    clear() {
      values.clear();
    },
  };

  function put(key: string, value: Value): void {
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
  }
}
