import type { Random } from './random.js';
import { sentence, subject } from './wording.js';

/** An annex, line by line: numbered paragraphs with items, and a table. */
export function* annex(number: number, random: Random): Generator<string> {
  const { pick, whole } = random;
  yield `## Bijlage ${number} De ${subject(random)} voor ${whole(2027, 2035)}\n\n`;
  yield `${sentence(random)} ${sentence(random)}\n\n`;
  for (let part = 1; part <= 4; part++) {
    yield `### ${number}.${part} De ${subject(random)}\n\n`;
    for (let paragraph = 1; paragraph <= 4; paragraph++) {
      const text = `${sentence(random)} ${sentence(random)}`;
      yield `${paragraph}. ${paragraph === 3 ? text.replace(/\.$/u, ':') : text}\n`;
      if (paragraph !== 3) continue;
      for (const item of ['a', 'b', 'c']) {
        const end = item === 'c' ? '.' : ';';
        yield `   ${item}. de ${subject(random)}, te weten ${whole(2, 90)} uur per ${pick(units)}${end}\n`;
      }
    }
    yield '\n';
  }
  yield `| Onderdeel | Norm | Kosten per ${pick(units)} |\n| --- | ---: | ---: |\n`;
  for (let row = 1; row <= 6; row++) {
    yield `| De ${subject(random)} ${whole(1, 400)} | ${whole(70, 99)}% | € ${whole(1, 900)}.000 |\n`;
  }
  yield '\n';
}

const units = ['week', 'maand', 'kwartaal', 'jaar', 'cliënt', 'traject'];
