import { expect, test } from 'vitest';
import { createHeldSource } from '../../../src/tryon/camera/held-source';
import { createScriptedSource } from '../support/scripted-source';

/** Lets every promise that can go on do so. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a held picture stays until it is let go on', async () => {
  const source = createScriptedSource('video');
  const held = createHeldSource(source);
  held.setHeld(true);
  const next = held.capture();
  await settled();
  expect(source.asked).toBe(0);
  held.setHeld(false);
  await settled();
  expect(source.asked).toBe(1);
  source.give();
  expect((await next)?.id).toBe(0);
});

test('holding twice is let go once', async () => {
  const source = createScriptedSource('video');
  const held = createHeldSource(source);
  held.setHeld(true);
  held.setHeld(true);
  void held.capture();
  held.setHeld(false);
  await settled();
  expect(source.asked).toBe(1);
});

test('what waits for a held picture is let go at its end', async () => {
  const source = createScriptedSource('video');
  const held = createHeldSource(source);
  held.setHeld(true);
  const next = held.capture();
  held.dispose();
  await settled();
  source.end();
  expect(await next).toBeNull();
});
