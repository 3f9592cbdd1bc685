import * as z from 'zod';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
const SeveritySetting = z.enum([...severities, 'off']);

/** The `robuust.*` settings, and the one place where their defaults stand. */
export const Settings = z.object({
  enable: z.boolean().default(true).meta({ description: '%settings.enable%' }),
  severity: z
    .record(z.string(), SeveritySetting)
    .default({})
    .meta({ description: '%settings.severity%' }),
  language: z
    .enum(['auto', 'nl', 'en'])
    .default('auto')
    .meta({ description: '%settings.language%' }),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});
