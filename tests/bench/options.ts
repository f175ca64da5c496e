/** A bench's options from the command line: `--name value`, or `--name` alone for a flag. */
export interface BenchOptions {
  flag(name: string): boolean;
  text(name: string): string | undefined;
}

export function readOptions(args: readonly string[]): BenchOptions {
  const at = (name: string) => args.indexOf(`--${name}`);
  return {
    flag: (name) => at(name) >= 0,
    text(name) {
      const index = at(name);
      if (index < 0) return undefined;
      const value = args[index + 1];
      if (value === undefined || value.startsWith('--')) {
        throw new Error(`--${name} needs a value`);
      }
      return value;
    },
  };
}
