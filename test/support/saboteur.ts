/** Breaks the analysis thread on texts that ask for it: no text that we know of does so by itself. */
export const saboteur = `
const { isMainThread, parentPort } = require('node:worker_threads');
if (!isMainThread) {
  parentPort.on('message', ({ kind, subject }) => {
    if (kind !== 'hold') return;
    if (subject.source.text.includes('HANG')) for (;;);
    if (subject.source.text.includes('EXIT')) process.exit(3);
  });
}
`;
