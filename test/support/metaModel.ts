import { readFileSync } from 'node:fs';

/** A type as the metamodel of the protocol writes it. */
export type Type =
  | { readonly kind: 'base' | 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'and' | 'or' | 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'stringLiteral'; readonly value: string }
  | { readonly kind: 'literal'; readonly value: { readonly properties: readonly Property[] } };

interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

interface Enumeration {
  readonly name: string;
  readonly type: Type;
  readonly values: readonly { readonly value: unknown }[];
  readonly supportsCustomValues?: boolean;
}

/** A request or notification, in either direction. */
export interface Method {
  readonly method: string;
  readonly messageDirection: 'clientToServer' | 'serverToClient' | 'both';
  readonly params?: Type;
  readonly result?: Type;
  readonly partialResult?: Type;
  readonly errorData?: Type;
}

interface Document {
  readonly requests: readonly Method[];
  readonly notifications: readonly Method[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly Enumeration[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

export interface MetaModel {
  readonly request: (method: string) => Method | undefined;
  readonly notification: (method: string) => Method | undefined;
  /** What in a value is not of a type, each with its path. A key that the model does not know is wrong. */
  readonly problems: (type: Type, value: unknown, path: string) => readonly string[];
}

const baseTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  URI: isText,
  DocumentUri: isText,
  string: isText,
  RegExp: isText,
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  uinteger: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31,
  decimal: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Its own description says that anything goes, `null` included. */
const anything: ReadonlySet<string> = new Set(['LSPAny', 'LSPObject', 'LSPArray']);

export function readMetaModel(version: '3.17' | '3.18'): MetaModel {
  const file = `test/protocol/metaModel-${version}.json`;
  const model = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const requests = new Map(model.requests.map((each) => [each.method, each]));
  const notifications = new Map(model.notifications.map((each) => [each.method, each]));
  const structures = new Map(model.structures.map((each) => [each.name, each]));
  const enumerations = new Map(model.enumerations.map((each) => [each.name, each]));
  const aliases = new Map(model.typeAliases.map(({ name, type }) => [name, type]));

  return {
    request: (method) => requests.get(method),
    notification: (method) => notifications.get(method),
    problems,
  };

  function problems(type: Type, value: unknown, path: string): readonly string[] {
    switch (type.kind) {
      case 'base':
        return baseTypes[type.name]?.(value) ? [] : [wrong(path, type.name, value)];
      case 'stringLiteral':
        return value === type.value ? [] : [wrong(path, `"${type.value}"`, value)];
      case 'reference':
        return problemsOfNamed(type.name, value, path);
      case 'array':
        if (!Array.isArray(value)) return [wrong(path, 'an array', value)];
        return value.flatMap((item, index) => problems(type.element, item, `${path}[${index}]`));
      case 'tuple':
        if (!Array.isArray(value)) return [wrong(path, 'a tuple', value)];
        return type.items.flatMap((item, index) =>
          problems(item, value[index], `${path}[${index}]`),
        );
      case 'map':
        if (!isRecord(value)) return [wrong(path, 'a map', value)];
        return Object.entries(value).flatMap(([key, item]) =>
          problems(type.value, item, `${path}.${key}`),
        );
      case 'or': {
        const tried = type.items.map((item) => problems(item, value, path));
        return tried.toSorted((a, b) => a.length - b.length)[0] ?? [];
      }
      case 'and':
        return problemsOfProperties(type.items.flatMap(propertiesOf), value, path);
      case 'literal':
        return problemsOfProperties(type.value.properties, value, path);
    }
  }

  function problemsOfNamed(name: string, value: unknown, path: string): readonly string[] {
    if (anything.has(name)) return value === undefined ? [wrong(path, name, value)] : [];
    const alias = aliases.get(name);
    if (alias) return problems(alias, value, path);
    const enumeration = enumerations.get(name);
    if (enumeration) {
      if (enumeration.supportsCustomValues) return problems(enumeration.type, value, path);
      const isKnown = enumeration.values.some((each) => each.value === value);
      return isKnown ? [] : [wrong(path, name, value)];
    }
    return problemsOfProperties(propertiesOf({ kind: 'reference', name }), value, path);
  }

  function problemsOfProperties(
    properties: readonly Property[],
    value: unknown,
    path: string,
  ): readonly string[] {
    if (!isRecord(value)) return [wrong(path, 'an object', value)];
    const known = new Map(properties.map((property) => [property.name, property]));
    const unknown = Object.keys(value).filter((key) => !known.has(key));
    return [
      ...unknown.map((key) => `${path}.${key} is not in the protocol`),
      ...[...known.values()].flatMap(({ name, type, optional }) =>
        optional && !(name in value) ? [] : problems(type, value[name], `${path}.${name}`),
      ),
    ];
  }

  /** Of a structure, with what it extends. */
  function propertiesOf(type: Type): readonly Property[] {
    if (type.kind === 'literal') return type.value.properties;
    const structure = type.kind === 'reference' ? structures.get(type.name) : undefined;
    if (!structure) throw new Error(`The model has no structure ${JSON.stringify(type)}`);
    const above = [...(structure.extends ?? []), ...(structure.mixins ?? [])];
    return [...above.flatMap(propertiesOf), ...structure.properties];
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(path: string, expected: string, value: unknown): string {
  return `${path} is not ${expected}: ${JSON.stringify(value ?? null).slice(0, 100)}`;
}
