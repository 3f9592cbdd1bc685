import type { Language } from '#schemas/localizedText.js';

/** What the server says of itself; what it says of drafts is in the core. */
interface Texts {
  readonly fixAll: string;
  readonly settings: (problem: string) => string;
  readonly switchedOff: string;
  readonly stopped: string;
  readonly noText: string;
  readonly checklistStopped: string;
  readonly tooManyFiles: (most: number) => string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    fixAll: 'Herstel alles waarvoor geen keuze nodig is',
    settings: (problem) =>
      `Een instelling van Robuust klopt niet; de standaardwaarde geldt. ${problem}`,
    switchedOff:
      '# Robuust is uitgeschakeld\n\nDe instelling `robuust.enable` staat uit voor dit bestand. Zolang dat zo is, wordt hier niets gecontroleerd.\n',
    stopped:
      '# De uitkomst is onbekend\n\nDe controle van deze tekst is niet afgemaakt: zij duurde te lang of liep vast. De meldingen die u ziet zijn niet volledig. Na een wijziging van de tekst wordt het opnieuw geprobeerd.\n',
    noText: '# Geen tekst\n\nDit bestand is niet te lezen.\n',
    checklistStopped: 'Dit bestand is niet gecontroleerd: het lezen duurde te lang of liep vast.',
    tooManyFiles: (most) =>
      `In dit werkgebied staan meer dan ${most} bestanden. Van de andere ziet u pas meldingen als u ze opent.`,
  },
  en: {
    fixAll: 'Fix everything that needs no choice',
    settings: (problem) => `A setting of Robuust is wrong; its default is in force. ${problem}`,
    switchedOff:
      '# Robuust is switched off\n\nThe setting `robuust.enable` is off for this file. As long as it is, nothing is checked here.\n',
    stopped:
      '# The outcome is unknown\n\nThe check of this text did not come to its end: it took too long or failed. The findings that you see are not complete. It is tried again after a change of the text.\n',
    noText: '# No text\n\nThis file cannot be read.\n',
    checklistStopped: 'This file was not checked: reading it took too long or failed.',
    tooManyFiles: (most) =>
      `There are more than ${most} files in this workspace. Of the others you see findings only when you open them.`,
  },
};
