import type { LocalizedText } from '#schemas/localizedText.js';

import type { FindingOf } from '../checks/finding.js';
import { nearestAt, type YamlNode } from '../parse/yaml.js';
import type { Span } from '../text/span.js';

/**
 * What is wrong with a checklist file of a workspace, at a key of it. `checklist-invalid` keeps the
 * file from being applied, which `checklist-not-applied` says; `checklist-doubtful` does not.
 */
export type ChecklistProblem = FindingOf<
  'checklist-invalid' | 'checklist-not-applied' | 'checklist-doubtful'
>;

export function invalid(span: Span, message: LocalizedText): ChecklistProblem {
  return { code: 'checklist-invalid', args: { message }, severity: 'error', span };
}

export function doubtful(span: Span, message: LocalizedText): ChecklistProblem {
  return { code: 'checklist-doubtful', args: { message }, severity: 'warning', span };
}

export function notApplied(span: Span, message: LocalizedText): ChecklistProblem {
  return { code: 'checklist-not-applied', args: { message }, severity: 'information', span };
}

/**
 * The place to show for a path of keys: its value where that is one line of text, else the key
 * nearest to it, since a whole mapping would be a page of squiggles.
 */
export function spanAt(root: YamlNode, path: readonly PropertyKey[]): Span {
  const node = nearestAt(root, path);
  if (node.kind === 'scalar') return node.span;
  for (let length = path.length; length > 0; length--) {
    const parent = nearestAt(root, path.slice(0, length - 1));
    const entry = parent.kind === 'map' ? parent.entries.get(String(path[length - 1])) : undefined;
    if (entry) return entry.key;
  }
  const [first] = node.kind === 'map' ? [...node.entries.values()] : [];
  return first?.key ?? { start: node.span.start, end: node.span.start };
}

/** The key at a path, for what is wrong with its being there. */
export function keyAt(root: YamlNode, path: readonly PropertyKey[]): Span {
  const parent = nearestAt(root, path.slice(0, -1));
  const entry = parent.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.key ?? spanAt(root, path);
}
