import type { Text } from '../../src/contract/text';
import { StartError } from '../start-error';

/** Runs a command to its end: one line when it went well, one when there is something to mend. */
export async function runCommand(command: () => Promise<Text>): Promise<void> {
  try {
    const { zh, en } = await command();
    console.log(`${zh} / ${en}`);
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  }
}
