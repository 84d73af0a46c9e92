/** Stands for the number in a string that a script of a page fills in: `# صفحات`. */
export const numberSign = '#';
