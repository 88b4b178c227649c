/** `4,2 MB`: three figures at most, in the units that people see in their own folders (1 KB is 1024 bytes). */
export const fileSize = (bytes: number, decimal: ',' | '.'): string => {
  const units = ['byte', 'KB', 'MB', 'GB'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  const amount = bytes / 1024 ** step;
  const digits = step === 0 || amount >= 100 ? 0 : 1;
  return `${amount.toFixed(digits).replace(/\.0$/, '').replace('.', decimal)}\u00a0${units[step] ?? 'byte'}`;
};
