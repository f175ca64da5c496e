/** Says of an answer that it is one person's: nobody keeps it, neither on the way nor in the browser. */
export function personal<Answer extends Response>(answer: Answer): Answer {
  answer.headers.set('Cache-Control', 'private, no-store');
  return answer;
}
