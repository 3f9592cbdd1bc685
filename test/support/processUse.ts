import { readFileSync } from 'node:fs';

/** What a process has used. Undefined where the system does not tell, which is all but Linux. */
export interface ProcessUse {
  /** Of processor time, in milliseconds, by all its threads. */
  readonly cpu: number;
  /** In megabytes, now. */
  readonly memory: number;
}

/** Clock ticks a second: what Linux tells programs, whatever its own clock does. */
const ticks = 100;

export function useOf(pid: number | undefined): ProcessUse | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // The name of the program comes before the last bracket, and may hold blanks.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ');
  const kilobytes = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1]);
  return {
    cpu: ((Number(stat[11]) + Number(stat[12])) / ticks) * 1_000,
    memory: kilobytes / 1_024,
  };
}
