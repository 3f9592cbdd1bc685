import type { Checklist, Element, Topic } from '#schemas/checklist.js';
import type { FormProfile } from '#schemas/formProfile.js';
import type { Form } from '#schemas/vocabulary.js';

/** The layers in force, merged, with their phrases compiled. Frozen: its identity is a cache key. */
export interface CompiledChecklist {
  /** The layers, for whoever asks which demands are in force. */
  readonly layers: readonly Pick<Checklist, 'id' | 'title' | 'revision' | 'lastReviewed'>[];
  /** In the order of the data. */
  readonly topics: readonly Topic[];
  readonly topic: (id: string) => Topic | undefined;
  readonly element: (topic: string, element: string) => Element | undefined;
  readonly profile: (form: Form) => FormProfile | undefined;
}

export declare function compileChecklist(
  layers: readonly Checklist[],
  profiles: readonly FormProfile[],
): CompiledChecklist;
