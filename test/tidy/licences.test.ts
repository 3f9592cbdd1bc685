import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

interface Package {
  readonly license?: string;
  /** As packages of before npm 2 have it. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Licences that allow what the EUPL allows, and ask no more than a notice. */
const fine: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
]);

/** Packages that the product asks for by name. */
const mostPackages = 15;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const { packages } = readJson('package-lock.json') as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);

describe('the packages that the product is made of', () => {
  it('have a licence that fits', () => {
    assert.notEqual(shipped.length, 0);
    for (const [place] of shipped) {
      const { license, licenses = [] } = readJson(`${place}/package.json`) as Package;
      const names = license === undefined ? licenses.map(({ type }) => type) : [license];
      assert.ok(
        names.length > 0 && names.every((name) => fine.has(name)),
        `${place}: ${names.join()}`,
      );
    }
  });

  it('are few, in one version each, and checked when they are fetched', () => {
    const { dependencies = {}, devDependencies = {} } = readJson('package.json') as Package;
    assert.ok(Object.keys(dependencies).length <= mostPackages);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+$/u, name);
    }
    for (const [place, { integrity }] of shipped) assert.match(integrity ?? '', /^sha512-/u, place);
  });

  it('run nothing when they are installed', () => {
    for (const [place, { hasInstallScript }] of shipped) assert.ok(!hasInstallScript, place);
  });
});
