const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as ISO 8601 writes it, in the manner of a language. */
export const dates = {
  nl: (date: string): string => date.split('-').toReversed().join('-'),
  en: (date: string): string => {
    const [year = '', month, day] = date.split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
  },
} as const;
