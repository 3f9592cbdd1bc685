/** A law that agreements between municipalities cite. */
export interface Statute {
  /** Never reused, never renamed: messages and links go by it. */
  readonly id: string;
  /** Official title first; then other full names, in Dutch and English. */
  readonly names: readonly string[];
  /** As written in citations; capitals count. The first is the one to show. */
  readonly abbreviations: readonly string[];
  /** Number at wetten.overheid.nl; undefined when it has none, or one for each of its books. */
  readonly bwb: string | undefined;
}

export const statutes: readonly Statute[] = [
  {
    id: 'wgr',
    names: ['Wet gemeenschappelijke regelingen', 'Joint Arrangements Act', 'Joint Regulations Act'],
    abbreviations: ['Wgr', 'WGR'],
    bwb: 'BWBR0003740',
  },
  {
    id: 'awb',
    names: ['Algemene wet bestuursrecht', 'General Administrative Law Act'],
    abbreviations: ['Awb', 'AWB'],
    bwb: 'BWBR0005537',
  },
  {
    id: 'gemeentewet',
    names: ['Gemeentewet', 'Municipalities Act'],
    abbreviations: ['Gemw', 'Gemw.', 'Gmw', 'Gemeentewet'],
    bwb: 'BWBR0005416',
  },
  {
    id: 'wmo2015',
    names: [
      'Wet maatschappelijke ondersteuning 2015',
      'Wet maatschappelijke ondersteuning',
      'Social Support Act 2015',
      'Social Support Act',
    ],
    abbreviations: ['Wmo 2015', 'Wmo', 'WMO 2015', 'WMO'],
    bwb: 'BWBR0035362',
  },
  {
    id: 'jeugdwet',
    names: ['Jeugdwet', 'Youth Act'],
    abbreviations: ['Jeugdwet', 'Jw'],
    bwb: 'BWBR0034925',
  },
  {
    id: 'archiefwet1995',
    names: ['Archiefwet 1995', 'Archiefwet', 'Public Records Act 1995', 'Public Records Act'],
    abbreviations: ['Archiefwet 1995', 'Archiefwet'],
    bwb: 'BWBR0007376',
  },
  {
    id: 'bekendmakingswet',
    names: ['Bekendmakingswet', 'Publication Act'],
    abbreviations: ['Bekendmakingswet', 'Bkw'],
    bwb: 'BWBR0004287',
  },
  {
    id: 'woo',
    names: ['Wet open overheid', 'Open Government Act'],
    abbreviations: ['Woo', 'WOO'],
    bwb: 'BWBR0045754',
  },
  {
    id: 'aanbestedingswet2012',
    names: [
      'Aanbestedingswet 2012',
      'Aanbestedingswet',
      'Public Procurement Act 2012',
      'Public Procurement Act',
    ],
    abbreviations: ['Aw 2012', 'Aanbestedingswet 2012', 'Aanbestedingswet', 'Aw'],
    bwb: 'BWBR0032203',
  },
  {
    id: 'avg',
    names: ['Algemene verordening gegevensbescherming', 'General Data Protection Regulation'],
    abbreviations: ['AVG', 'GDPR'],
    bwb: undefined,
  },
  {
    id: 'bw',
    names: ['Burgerlijk Wetboek', 'Dutch Civil Code', 'Civil Code'],
    abbreviations: ['BW', 'B.W.'],
    bwb: undefined,
  },
];

/** A name of a law at the start of a text, and how long it is. */
export interface StatuteName {
  readonly id: string;
  readonly length: number;
}

interface Name {
  readonly id: string;
  readonly written: string;
  readonly exact: boolean;
}

/** Longest first, so that `Wmo 2015` goes before `Wmo`. */
const byLength: readonly Name[] = statutes
  .flatMap(({ id, names, abbreviations }) => [
    ...names.map((written) => ({ id, written, exact: false })),
    ...abbreviations.map((written) => ({ id, written, exact: true })),
  ])
  .sort((a, b) => b.written.length - a.written.length);

/** The law of the table whose name a text starts with. */
export function statuteAt(text: string): StatuteName | undefined {
  for (const { id, written, exact } of byLength) {
    const start = text.slice(0, written.length);
    const same = exact ? start === written : start.toLowerCase() === written.toLowerCase();
    if (same && !/^[\p{L}\d]/u.test(text.slice(written.length)))
      return { id, length: written.length };
  }
  return undefined;
}

/** The law of the table whose name a text ends with. */
export function statuteBefore(text: string): string | undefined {
  const found = byLength.find(({ written, exact }) => {
    const end = text.slice(-written.length);
    const same = exact ? end === written : end.toLowerCase() === written.toLowerCase();
    return same && !/[\p{L}\d]$/u.test(text.slice(0, -written.length));
  });
  return found?.id;
}

/** Where a text names a law of the table. */
export interface StatuteMention {
  readonly id: string;
  readonly at: number;
}

export function statutesIn(text: string): readonly StatuteMention[] {
  return Array.from(text.matchAll(anyName)).flatMap((match) => {
    const id = statuteAt(match[0])?.id;
    return id === undefined ? [] : [{ id, at: match.index }];
  });
}

const anyName = new RegExp(
  `(?<![\\p{L}\\d])(?:${byLength.map(({ written }) => written.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\d])`,
  'gu',
);
