/** Rounds of fitting; margins of a few dozen cells are met to the last digits long before. */
const ROUNDS = 200;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Iterative proportional fitting (Deming and Stephan 1940): a table as like the weights as one with the given margins
 * can be. Weights are positive; the margins have the same sum. The result is not whole.
 */
export function fit(weights: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): number[][] {
  let table = weights.map((row) => [...row]);
  for (let round = 0; round < ROUNDS; round += 1) {
    table = table.map((row, index) => {
      const sum = sumOf(row);
      return row.map((value) => (sum === 0 ? 0 : (value * (rows[index] ?? 0)) / sum));
    });
    const sums = columns.map((_, column) => sumOf(table.map((row) => row[column] ?? 0)));
    table = table.map((row) => row.map((value, column) => (sums[column] === 0 ? 0 : (value * (columns[column] ?? 0)) / (sums[column] ?? 1))));
  }
  return table;
}
