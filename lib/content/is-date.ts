const form = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2})))?)?$/;

/**
 * Tells whether a text is a date of the calendar in ISO 8601: `2024-05`, `2024-05-31`, `2024-05-31T09:30+03:00`.
 *
 * `2024-02-30` is none, nor is a time without its zone.
 */
export function isDate(text: string): boolean {
  const match = form.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0, zone = 0, zoneMinute = 0] = match
    .slice(1)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    zone < 24 &&
    zoneMinute < 60
  );
}
