import type { Clock } from '#lsp/clock.js';

export const nodeClock: Clock = {
  now: () => performance.now(),
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  turn: () =>
    new Promise((resolve) => {
      setImmediate(resolve);
    }),
};
