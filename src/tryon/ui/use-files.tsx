import { useCallback, useRef, type ReactNode } from 'react';
import { useTexts } from '../../ui/language/language';
import type { TryonInput } from '../store';

type FileKind = Extract<TryonInput['kind'], 'photo' | 'video'>;

/**
 * Lets a shopper choose a file of the device. `fields` have to be on the page all the while: what
 * opened the choice may be gone before it is made.
 */
export function useFiles(onChoose: (input: TryonInput) => void): {
  readonly fields: ReactNode;
  readonly openFiles: (kind: FileKind) => void;
} {
  const { inputs } = useTexts().tryon;
  const photo = useRef<HTMLInputElement>(null);
  const video = useRef<HTMLInputElement>(null);
  const openFiles = useCallback((kind: FileKind) => {
    (kind === 'photo' ? photo : video).current?.click();
  }, []);
  const field = (kind: FileKind) => (
    <input
      ref={kind === 'photo' ? photo : video}
      hidden
      type="file"
      accept={kind === 'photo' ? 'image/*' : 'video/*'}
      aria-label={inputs[kind]}
      onChange={({ target }) => {
        const file = target.files?.[0];
        // Cleared, so that the same file can be chosen again.
        target.value = '';
        if (file) onChoose({ kind, file });
      }}
    />
  );
  return {
    openFiles,
    fields: (
      <>
        {field('photo')}
        {field('video')}
      </>
    ),
  };
}
