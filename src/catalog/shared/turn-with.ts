const NAME = 'product';
let turning: HTMLElement | null = null;

/** What goes along when the page is turned next, and nothing else: two of one name would stop the turn. */
export function turnWith(picture: HTMLElement): void {
  if (turning) turning.style.viewTransitionName = '';
  turning = picture;
  picture.style.viewTransitionName = NAME;
}
