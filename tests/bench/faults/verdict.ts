/** An order whose buyer was told that it is placed. */
export interface Acknowledged {
  /** Of the request. */
  readonly key: string;
  readonly token: string;
}

/** What is in the database once everybody is alive again. */
export interface Found {
  readonly orders: readonly { readonly key: string; readonly token: string }[];
  readonly stock: readonly {
    readonly stocked: number;
    readonly sold: number;
    readonly onHand: number;
  }[];
  /** Requests that were taken up and never answered. */
  readonly unanswered: number;
}

export interface Verdict {
  readonly acknowledged: number;
  /** Acknowledged, and not there under the token that the buyer was told. */
  readonly lost: number;
  /** Orders beyond the first of one key. */
  readonly duplicated: number;
  /** Pieces beyond those that there were. */
  readonly oversold: number;
  /** Pieces by which stock and orders together are not what there was. */
  readonly stockWrong: number;
  /** Nothing but orders is under way in the shop. */
  readonly unfinishedJobs: number;
}

/** What the kills did. */
export function verdictOf(acknowledged: readonly Acknowledged[], found: Found): Verdict {
  const keyOf = new Map(found.orders.map(({ key, token }) => [token, key]));
  const lost = acknowledged.filter(({ key, token }) => keyOf.get(token) !== key);
  const keys = new Set(found.orders.map(({ key }) => key));
  const sum = (each: (row: Found['stock'][number]) => number) =>
    found.stock.reduce((total, row) => total + each(row), 0);
  return {
    acknowledged: acknowledged.length,
    lost: lost.length,
    duplicated: found.orders.length - keys.size,
    oversold: sum(({ stocked, sold }) => Math.max(0, sold - stocked)),
    stockWrong: sum(({ stocked, sold, onHand }) => Math.abs(stocked - sold - onHand)),
    unfinishedJobs: found.unanswered,
  };
}
