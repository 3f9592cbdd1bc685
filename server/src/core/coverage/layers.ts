import type { CompiledChecklist } from '../checklist/compile.js';
import type { Draft } from '../model/draft.js';
import type { Evidences } from './evidence.js';

/** Whether a layer holds for a draft: by its domains, else by what its text mentions. */
export function layerHolds(
  id: string,
  { frontmatter: { domain } }: Draft,
  { layers }: CompiledChecklist,
  { mentions }: Evidences,
): boolean {
  const applies = layers.find((layer) => layer.id === id)?.applies;
  if (!applies) return true;
  if (domain.length > 0) return domain.some((name) => applies.domains.includes(name));
  return mentions.has(id);
}
