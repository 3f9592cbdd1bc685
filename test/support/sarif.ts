import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';

/** What is wrong with a SARIF log by the schema of SARIF 2.1.0; empty when nothing is. */
export type SarifCheck = (log: unknown) => readonly string[];

/** A scheme, and no blanks. */
const uri = /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]*$/iu;

/** As in RFC 3986, with a percent sign only before two digits. */
const reference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/u;

export function createSarifCheck(): SarifCheck {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    // One of its patterns is none by the stricter rules.
    unicodeRegExp: false,
    formats: { uri, 'uri-reference': reference, 'date-time': true },
  });
  const schema = JSON.parse(readFileSync('test/protocol/sarif-2.1.0.json', 'utf8')) as object;
  const validate = ajv.compile(schema);
  return (log) => {
    validate(log);
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
    );
  };
}
