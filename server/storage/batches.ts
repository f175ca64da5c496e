/** Rows to an insert; engines bound how many values one may carry. */
const BATCH = 500;

/** The rows in their order, as many at a time as one insert takes. */
export function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}
