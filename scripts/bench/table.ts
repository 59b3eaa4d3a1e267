import type { Figure } from './figure';

const HEAD = ['figure', 'value', 'budget', ''] as const;

function cells({ name, value, unit, budget, ok }: Figure): readonly string[] {
  const told = value === null ? 'not measured' : `${value} ${unit}`.trim();
  return [name, told, budget === null ? '' : String(budget), budget === null ? '' : ok ? 'ok' : 'MISSED'];
}

/** The figures as a table, for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
