import type { MiddlewareHandler } from 'hono';
import { answerProblem } from '../problem';

/** Says so when an answer has not begun in time. What is under way goes on: a write may still come to pass. */
export function limitTime(milliseconds: number): MiddlewareHandler {
  return async (c, next) => {
    let timer: NodeJS.Timeout;
    const late = new Promise<Response>((resolve) => {
      timer = setTimeout(() => resolve(answerProblem(c, 'timed_out')), milliseconds);
    });
    const answered = next().finally(() => clearTimeout(timer));
    return Promise.race([answered, late]) as Promise<Response | undefined>;
  };
}
