import type { Checklist, Source, Topic } from '#schemas/checklist.js';
import type { FormProfile } from '#schemas/formProfile.js';
import { bothOf, listsOf, type OwnChecklist, type OwnTopic } from '#schemas/ownChecklist.js';

import { ownTexts } from '../messages/ownChecklist.js';
import { nearest } from '../parse/nearest.js';
import type { YamlNode } from '../parse/yaml.js';
import type { SwitchedOff } from './compile.js';
import { changeTopic, weakensLaw } from './ownChange.js';
import { wordingProblems } from './ownWordings.js';
import { doubtful, invalid, keyAt, spanAt, type ChecklistProblem } from './ownProblem.js';
import { byForm, completeTopic } from './ownTopic.js';

/** What is in force so far. */
export interface Stack {
  readonly layers: readonly Checklist[];
  readonly profiles: readonly FormProfile[];
  readonly switchedOff: readonly SwitchedOff[];
}

export interface Stacked {
  readonly stack: Stack;
  readonly problems: readonly ChecklistProblem[];
}

/** Puts one checklist of a workspace upon what is in force; of no use when it has errors. */
export function stack(before: Stack, own: OwnChecklist, root: YamlNode): Stacked {
  const problems: ChecklistProblem[] = [];
  const title = bothOf(own.title);
  const source: Source = {
    ref: title.nl,
    certainty: 'S',
    kind: 'own',
    checked: own.lastReviewed,
  };
  const topics = new Map(
    before.layers.flatMap((layer) => layer.topics.map((topic) => [topic.id, topic] as const)),
  );
  const taken = new Set(topics.keys());
  const added = (own.topics ?? []).map((topic, index) => {
    const path = ['topics', index, 'id'];
    if (taken.has(topic.id)) {
      const message = topics.has(topic.id)
        ? ownTexts.topicExists(topic.id)
        : ownTexts.twice(topic.id);
      problems.push(invalid(spanAt(root, path), message));
    }
    taken.add(topic.id);
    checkTwice(
      topic.elements.map(({ id }) => id),
      ['topics', index, 'elements'],
    );
    return completeTopic(topic, source);
  });
  if (own.applies && (own.changes ?? own.off)) {
    problems.push(invalid(keyAt(root, ['applies']), ownTexts.appliesToTopicsOnly));
  }

  const changed = new Map<string, Topic>();
  const switchedOff: SwitchedOff[] = [];
  const known = new Map([...topics, ...added.map((topic) => [topic.id, topic] as const)]);
  checkTwice(
    (own.changes ?? []).map(({ topic }) => topic),
    ['changes'],
    'topic',
  );
  for (const [index, change] of (own.changes ?? []).entries()) {
    const topic = find(change.topic, ['changes', index, 'topic']);
    if (!topic) continue;
    const result = changeTopic(topic, change, source, { root, path: ['changes', index] });
    problems.push(...result.problems);
    changed.set(topic.id, result.topic);
    const forms = result.switchedOff;
    if (forms.length > 0) {
      switchedOff.push({ topic: topic.id, forms, reason: change.reason, checklist: title });
    }
  }

  checkTwice(
    (own.off ?? []).map(({ topic, element = '' }) => `${topic}/${element}`),
    ['off'],
    'topic',
  );
  for (const [index, { topic: id, element, reason, by, date }] of (own.off ?? []).entries()) {
    const place = ['off', index, element === undefined ? 'topic' : 'element'];
    const topic = find(id, ['off', index, 'topic']);
    if (!topic) continue;
    const ids = topic.elements.map((each) => each.id);
    if (element !== undefined && !ids.includes(element)) {
      const message = ownTexts.unknownElement(id, element, nearest(element, ids, { loose: true }));
      problems.push(invalid(spanAt(root, place), message));
      continue;
    }
    const subject = topic.elements.find((each) => each.id === element) ?? topic;
    if (weakensLaw(topic, element)) {
      problems.push(doubtful(spanAt(root, place), ownTexts.weakensLaw(subject.title)));
    }
    changed.set(id, without(topic, element));
    switchedOff.push({
      topic: id,
      ...(element !== undefined && { element }),
      reason,
      ...(by !== undefined && { by }),
      ...(date !== undefined && { date }),
      checklist: title,
    });
  }

  problems.push(...wordingProblems(added, own.topics ?? [], root));
  const latest = (topic: Topic) => changed.get(topic.id) ?? topic;
  const layer: Checklist = {
    id: own.id,
    title,
    ...(own.applies && {
      applies: { domains: own.applies.domains, mentions: listsOf(own.applies.mentions) },
    }),
    revision: own.revision ?? 1,
    lastReviewed: own.lastReviewed,
    topics: added.map(latest),
  };
  return {
    stack: {
      layers: [
        ...before.layers.map((each) => ({ ...each, topics: each.topics.map(latest) })),
        layer,
      ],
      profiles: before.profiles.map((profile) => withPlaces(profile, own.topics ?? [])),
      switchedOff: [...before.switchedOff, ...switchedOff],
    },
    problems,
  };

  function find(id: string, path: readonly PropertyKey[]): Topic | undefined {
    const topic = changed.get(id) ?? known.get(id);
    if (topic) return topic;
    const hint = nearest(id, [...known.keys()], { loose: true });
    problems.push(invalid(spanAt(root, path), ownTexts.unknownTopic(id, hint)));
    return undefined;
  }

  function checkTwice(ids: readonly string[], path: readonly PropertyKey[], key = 'id'): void {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      problems.push(
        invalid(spanAt(root, [...path, index, key]), ownTexts.twice(id.replace(/\/$/u, ''))),
      );
    }
  }
}

/** A topic that is not asked, or not an element of it; what it is called stays known. */
function without(topic: Topic, element: string | undefined): Topic {
  if (element === undefined) return { ...topic, levels: byForm(() => 'n/a') };
  return {
    ...topic,
    elements: topic.elements.map((each) =>
      each.id === element ? { ...each, applies: { ...each.applies, forms: [] } } : each,
    ),
  };
}

/** Gives topics that are new a place in the customary order: where they say, else near the end. */
function withPlaces(profile: FormProfile, topics: readonly OwnTopic[]): FormProfile {
  const chapters = profile.chapters.map((chapter) => ({ ...chapter, topics: [...chapter.topics] }));
  const rest: string[] = [];
  for (const { id, after } of topics) {
    const chapter = chapters.find((each) => after !== undefined && each.topics.includes(after));
    if (chapter) chapter.topics.splice(chapter.topics.indexOf(after ?? '') + 1, 0, id);
    else rest.push(id);
  }
  if (rest.length === 0) return { ...profile, chapters };
  const others = { title: ownTexts.others, topics: rest };
  return { ...profile, chapters: [...chapters.slice(0, -1), others, ...chapters.slice(-1)] };
}
