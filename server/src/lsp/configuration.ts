import type { Connection } from 'vscode-languageserver';
import * as z from 'zod';

import type { Language } from '#schemas/localizedText.js';
import { defaultSettings, Settings } from '#schemas/settings.js';

import { isoToday, within, type Clock } from './clock.js';
import type { SubjectOptions } from './questions.js';

/** The settings in force, with what is wrong with those that the user wrote. */
export interface ReadSettings {
  readonly settings: Settings;
  /** One line per setting that was put aside, ready to be shown. */
  readonly problems: readonly string[];
}

/**
 * Checks what a client sent as the `robuust` section.
 *
 * A wrong setting costs the user that setting and not the others: it is left at its default, and
 * the problem is handed back to be shown. Never throws.
 */
export function readSettings(raw: unknown): ReadSettings {
  if (raw === null || raw === undefined) return { settings: defaultSettings, problems: [] };
  const whole = Settings.safeParse(raw);
  if (whole.success) return { settings: whole.data, problems: [] };

  const wrong = new Set(whole.error.issues.map(({ path }) => path[0]));
  const entries = typeof raw === 'object' ? Object.entries(raw) : [];
  const kept = Settings.safeParse(Object.fromEntries(entries.filter(([key]) => !wrong.has(key))));
  return {
    settings: kept.data ?? defaultSettings,
    problems: whole.error.issues.map(
      ({ path, message }) => `${['robuust', ...path.map(String)].join('.')}: ${message}`,
    ),
  };
}

/** Settings of one text, worked out. The same object as long as nothing in it changes. */
export interface Preferences {
  readonly enabled: boolean;
  readonly language: Language;
  readonly options: SubjectOptions;
}

export interface Configuration {
  /** Never throws: a client that does not answer in time leaves the defaults in force. */
  of(uri: string): Promise<Preferences>;
  /** Forgets what was read; `pushed` is what a client without pull says they are now. */
  change(pushed: unknown): void;
  forget(uri: string): void;
  /** Called when the settings of a text came too late for what was asked about it. */
  whenLate(action: () => void): void;
}

/** Milliseconds that a client has to tell its settings. */
const patience = 1_000;

export function createConfiguration(
  { workspace }: Pick<Connection, 'workspace'>,
  clock: Clock,
  client: { readonly configuration: boolean; readonly language: Language },
  onProblem: (problem: string) => void,
): Configuration {
  const known = new Map<string, Promise<Settings>>();
  const worked = new Map<string, { settings: Settings; preferences: Preferences }>();
  const told = new Set<string>();
  const whenLate: (() => void)[] = [];
  let pushedSettings = defaultSettings;

  return {
    async of(uri) {
      const settings = await settingsOf(uri);
      const today = isoToday();
      const before = worked.get(uri);
      if (before?.settings === settings && before.preferences.options.today === today) {
        return before.preferences;
      }
      const preferences = {
        enabled: settings.enable,
        language: settings.language === 'auto' ? client.language : settings.language,
        options: { severity: settings.severity, today },
      };
      worked.set(uri, { settings, preferences });
      return preferences;
    },
    change(pushed) {
      known.clear();
      worked.clear();
      const section = Pushed.safeParse(pushed).data?.robuust;
      if (section !== undefined) pushedSettings = accepted(section);
    },
    forget(uri) {
      known.delete(uri);
      worked.delete(uri);
    },
    whenLate(action) {
      whenLate.push(action);
    },
  };

  function settingsOf(uri: string): Promise<Settings> {
    if (!client.configuration) return Promise.resolve(pushedSettings);
    const before = known.get(uri);
    if (before) return before;
    const asked = ask(uri);
    const settings = within(clock, patience, asked).then((answer) => {
      if (answer) return answer;
      void asked.then((late) => {
        if (known.get(uri) !== settings) return;
        known.set(uri, Promise.resolve(late));
        for (const action of whenLate) action();
      });
      return pushedSettings;
    });
    known.set(uri, settings);
    return settings;
  }

  async function ask(uri: string): Promise<Settings> {
    try {
      const raw: unknown = await workspace.getConfiguration({ scopeUri: uri, section: 'robuust' });
      return accepted(raw);
    } catch {
      // A client that cannot tell its settings has none.
      return pushedSettings;
    }
  }

  function accepted(raw: unknown): Settings {
    const { settings, problems } = readSettings(raw);
    for (const problem of problems) {
      if (told.has(problem)) continue;
      told.add(problem);
      onProblem(problem);
    }
    return settings;
  }
}

const Pushed = z.object({ robuust: z.unknown() });
