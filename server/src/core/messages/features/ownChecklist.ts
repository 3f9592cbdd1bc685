import type { LocalizedText } from '#schemas/localizedText.js';

/**
 * What the keys of a checklist of a workspace mean, by dotted path; `*` stands for an item of a
 * list. A test compares them with the schema.
 */
export const ownKeyTexts: Readonly<Record<string, LocalizedText>> = {
  id: text(
    'Naam van deze checklist: kleine letters, cijfers en koppeltekens.',
    'Name of this checklist: lower case, digits and hyphens.',
  ),
  title: text(
    'Hoe deze checklist in een melding heet.',
    'What this checklist is called in a finding.',
  ),
  extends: text(
    'Eigen checklists die eerst worden toegepast. De ingebouwde gelden altijd.',
    'Checklists that are applied first. The built-in ones always hold.',
  ),
  revision: text('Volgnummer; 1 zonder deze sleutel.', 'Revision; 1 when left out.'),
  lastReviewed: text(
    'Dag waarop u de checklist het laatst hebt beoordeeld (jjjj-mm-dd).',
    'Day on which you last reviewed the checklist (yyyy-mm-dd).',
  ),
  applies: text(
    'Voor welke concepten uw onderwerpen gelden; voor alle zonder deze sleutel.',
    'The drafts for which your topics hold; all when left out.',
  ),
  'applies.domains': text('Beleidsterreinen.', 'Policy fields.'),
  'applies.mentions': text(
    'Woorden waaraan een concept zonder `domain` te herkennen is.',
    'Words that tell a draft without `domain`.',
  ),
  topics: text('Onderwerpen die u toevoegt.', 'Topics that you add.'),
  changes: text(
    'Wat u van een bestaand onderwerp anders vraagt.',
    'What you ask differently of a topic that there is.',
  ),
  off: text('Wat u niet vraagt, met de reden.', 'What you do not ask, with the reason.'),
  'topics.*.id': text(
    'Naam van het onderwerp, die nog niet bestaat.',
    'Name of the topic, which is not taken yet.',
  ),
  'topics.*.title': text(
    'Zelfstandig naamwoord zonder lidwoord: het komt in zinnen te staan.',
    'A noun phrase without article: it stands in sentences.',
  ),
  'topics.*.levels': text(
    'Hoe zwaar het weegt: voor alle vormen, of per vorm.',
    'How much it weighs: for all forms, or per form.',
  ),
  'topics.*.why': text('Waarom een overeenkomst dit regelt.', 'Why an agreement settles this.'),
  'topics.*.terms': text('Woorden van het onderwerp.', 'Words of the topic.'),
  'topics.*.headings': text(
    'Koppen waaraan het te herkennen is, naast de titel.',
    'Headings that announce it, besides its title.',
  ),
  'topics.*.elements': text(
    'Wat een bepaling erover moet regelen.',
    'What a clause on it has to settle.',
  ),
  'topics.*.after': text(
    'Onderwerp waarachter een nieuw artikel hoort.',
    'Topic behind which a new article belongs.',
  ),
  'topics.*.templates': text(
    'Eigen bepalingen per variant; zonder deze sleutel gemaakt van de onderdelen.',
    'Clauses per variant; made of those of the elements when left out.',
  ),
  'topics.*.sources': text(
    'Waarop het berust; deze checklist zelf zonder deze sleutel.',
    'What it rests on; this checklist itself when left out.',
  ),
  'topics.*.elements.*.id': text('Naam van het onderdeel.', 'Name of the element.'),
  'topics.*.elements.*.title': text(
    'Zelfstandig naamwoord zonder lidwoord.',
    'A noun phrase without article.',
  ),
  'topics.*.elements.*.question': text(
    'Wat de bepaling moet beantwoorden.',
    'What the clause must answer.',
  ),
  'topics.*.elements.*.level': text(
    'Hoe zwaar het weegt; `robust` zonder deze sleutel.',
    'How much it weighs; `robust` when left out.',
  ),
  'topics.*.elements.*.present': text(
    'Zinsdelen die laten zien dat het is geregeld; één is genoeg.',
    'Phrases that settle it; one is enough.',
  ),
  'topics.*.elements.*.needs': text(
    'Wat er in hetzelfde artikel ook moet staan.',
    'What must also stand in the same article.',
  ),
  'topics.*.elements.*.clause': text(
    'Het lid dat de gloeilamp invoegt.',
    'The lid that the fix inserts.',
  ),
  'topics.*.elements.*.scope': text(
    '`draft`: de zinsdelen tellen overal; `clause`: alleen in een artikel erover.',
    '`draft`: the phrases count anywhere; `clause`: in an article on it only.',
  ),
  'topics.*.elements.*.examples': text(
    'Zinnen die moeten worden herkend.',
    'Sentences that must be recognised.',
  ),
  'topics.*.elements.*.counterexamples': text(
    'Zinnen die niet mogen worden herkend.',
    'Sentences that must not be recognised.',
  ),
  'changes.*.topic': text('Het onderwerp dat u anders vraagt.', 'The topic asked differently.'),
  'changes.*.reason': text('Waarom u het anders vraagt.', 'Why you ask it differently.'),
  'changes.*.levels': text(
    'De vormen waarvoor het anders weegt.',
    'The forms for which it weighs differently.',
  ),
  'changes.*.elements': text('Onderdelen die anders wegen.', 'Elements that weigh differently.'),
  'changes.*.elements.*.id': text('Naam van het onderdeel.', 'Name of the element.'),
  'changes.*.elements.*.level': text('Hoe zwaar het weegt.', 'How much it weighs.'),
  'changes.*.templates': text(
    'Eigen bepalingen, in de plaats van die van een variant.',
    'Clauses in the place of those of a variant.',
  ),
  'changes.*.sources': text(
    'Waarop het berust; deze checklist zelf zonder deze sleutel.',
    'What it rests on; this checklist itself when left out.',
  ),
  'off.*.topic': text('Het onderwerp dat u niet vraagt.', 'The topic that you do not ask.'),
  'off.*.element': text(
    'Alleen dit onderdeel van het onderwerp.',
    'Only this element of the topic.',
  ),
  'off.*.reason': text('Waarom u het niet vraagt.', 'Why you do not ask it.'),
  'off.*.by': text('Wie dat heeft besloten.', 'Who decided so.'),
  'off.*.date': text('Wanneer (jjjj-mm-dd).', 'When (yyyy-mm-dd).'),
};

function text(nl: string, en: string): LocalizedText {
  return { nl, en };
}
