import fs from 'node:fs';
import path from 'node:path';

/**
 * The licences of the packages that bundles are made of, word for word: they ask to go along with
 * every copy. Packages with the same text stand together.
 *
 * @param root folder of the project
 * @param metafiles what esbuild says of the bundles
 */
export function noticesOf(root, metafiles) {
  const packagesByText = new Map();
  for (const place of placesIn(metafiles)) {
    const { name, version } = readJson(path.join(root, place, 'package.json'));
    const text = licenceOf(path.join(root, place), name);
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `${name} ${version}`]);
  }
  const notices = [...packagesByText].map(
    ([text, packages]) => `${packages.toSorted().join('\n')}\n\n${text}`,
  );
  const opening = 'Robuust holds the packages below, under the licences that follow their names.';
  return `${[opening, ...notices.toSorted()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Folders of the packages of which something came into a bundle. */
function placesIn(metafiles) {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const files = outputs.flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  );
  const places = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? []);
  return [...new Set(places)];
}

function licenceOf(folder, name) {
  const files = fs
    .readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying|third)/iu.test(file));
  const texts = files.toSorted().map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  const text = texts.length > 0 ? texts.join('\n') : elsewhere[name];
  if (text === undefined)
    throw new Error(`${name} has no licence text: add it to ${import.meta.url}`);
  return text.replaceAll('\r\n', '\n').trim();
}

/** Of packages that name their licence in their Readme only. */
const elsewhere = {
  format: `MIT license

Copyright 2010 - 2014 Sami Samhuri sami@samhuri.net

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
