/**
 * Lets all who ask within one turn of the event loop share one answer. It is read after each of them
 * asked, never before: whatever was acknowledged by then is in it.
 */
export function shareLooks<Question, Answer>(
  read: (questions: readonly Question[]) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  interface Asker {
    readonly question: Question;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: unknown) => void;
  }
  let waiting: Asker[] = [];
  let isReading = false;

  async function readOnce(): Promise<void> {
    const askers = waiting;
    waiting = [];
    isReading = true;
    try {
      const answer = await read(askers.map(({ question }) => question));
      for (const { resolve } of askers) resolve(answer);
    } catch (error) {
      for (const { reject } of askers) reject(error);
    }
    isReading = false;
    if (waiting.length > 0) setImmediate(readOnce);
  }

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (waiting.length === 1 && !isReading) setImmediate(readOnce);
    });
}
