import type { CreateWriter, WrittenFile } from './format.js';
import { createJsonItems, jsonOf } from './jsonItems.js';

/**
 * For programs: one object. Lines and characters count from 0, in UTF-16 code units, as in LSP.
 * `errors` and `partial` are there only when something could not be read, or not to its end.
 */
export const createJsonWriter: CreateWriter = ({ version }) => {
  const files = createJsonItems(1);
  return {
    head: `{\n  "version": ${jsonOf(version, 1)},\n  "files": [`,
    file: (file) => files.add([fileOf(file)]),
    tail(failures) {
      const errors = failures
        .filter(({ failure }) => failure !== 'incomplete' && failure !== 'not-applied')
        .map(({ path, failure }) => ({ path, reason: failure }));
      const unread = errors.length > 0 ? `,\n  "errors": ${jsonOf(errors, 1)}` : '';
      return `${files.end()}${unread}\n}\n`;
    },
  };
};

function fileOf({ path, report, isPartial }: WrittenFile) {
  const { isDraft, form, lang, findings, coverage } = report;
  return {
    path,
    draft: isDraft,
    form,
    lang,
    ...(isPartial && { partial: true }),
    findings,
    coverage,
  };
}
