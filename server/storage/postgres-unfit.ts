/** A PostgreSQL database that is set up so that the shop cannot rely on it. */
export class PostgresUnfitError extends Error {
  constructor(
    readonly setting: string,
    readonly value: string,
    readonly needed: string,
  ) {
    super(`PostgreSQL has ${setting} = ${value}, and the shop needs ${needed}`);
    this.name = 'PostgresUnfitError';
  }
}
