import { readdirSync, readFileSync } from 'node:fs';

/** What a process uses, from what Linux tells of it; elsewhere nothing is known. */

/** Processor time of a process so far, in milliseconds. */
export function processorTime(pid: number): number | undefined {
  try {
    const { own } = ticksOf(pid);
    // Exact to the nanosecond, without threads that have ended.
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) => {
      const [running = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(
        ' ',
      );
      return Number(running) / 1e6;
    });
    return Math.max(
      own,
      threads.reduce((sum, each) => sum + each, 0),
    );
  } catch {
    return undefined;
  }
}

/** Processor time of the processes that this one started and that have ended, in milliseconds. */
export function processorTimeOfEnded(): number | undefined {
  try {
    return ticksOf(process.pid).ended;
  } catch {
    return undefined;
  }
}

/** Memory of a process that is not shared out or swapped, in megabytes. */
export function memoryOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const resident = /^VmRSS:\s+(\d+)/mu.exec(status)?.[1];
    return resident === undefined ? undefined : Number(resident) / 1024;
  } catch {
    return undefined;
  }
}

/** Ticks are hundredths of a second. */
function ticksOf(pid: number) {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is a name between parentheses, in which anything can stand.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const milliseconds = (index: number) => Number(fields[index]) * 10;
  return {
    own: milliseconds(11) + milliseconds(12),
    ended: milliseconds(13) + milliseconds(14),
  };
}
