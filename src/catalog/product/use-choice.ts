import { useLocation, useSearch } from 'wouter';
import type { Product } from '../../contract/product';
import { choiceOf, type Choice } from './choice';

/** The choice that stands in the address, and what replaces it there. */
export function useChoice(product: Product): {
  readonly choice: Choice;
  readonly choose: (part: Partial<Record<'variant' | 'size', string>>) => void;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search);
  return {
    choice: choiceOf(product, { variant: asked.get('variant'), size: asked.get('size') }),
    choose(part) {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(part)) next.set(name, value);
      navigate(`${path}?${next}`, { replace: true });
    },
  };
}
