// How do many measurements become a few numbers, and these a table?

/** @param {number[]} values @param {number} share 0.5 for the median @returns {number} */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {string[][]} rows the first has the columns' heads @returns {string} */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(([name, ...cells]) =>
      [
        name.padEnd(widths[0]),
        ...cells.map((cell, column) => cell.padStart(widths[column + 1])),
      ].join('  '),
    )
    .join('\n');
}
