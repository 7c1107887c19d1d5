/** How a calendar month is written: `YYYY-MM`. */
export const monthPattern = '\\d{4}-(0[1-9]|1[0-2])';

/** The month `count` months after `month`, `YYYY-MM`; before it where `count` is negative. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The months from one to another, both included; none where `to` lies before `from`. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
