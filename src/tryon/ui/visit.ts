import { createContext, useContext, type ReactNode } from 'react';
import type { Product, Variant } from '../../contract/product';
import { useLanguage, useWording } from '../../ui/language/language';
import { useTryon, type Look } from '../store';
import type { SessionControls } from './use-session';

/** What every part of the screen works with: the pieces on the rail, and what can be done. */
export interface Visit {
  readonly products: readonly Product[];
  /** What is worn at first. */
  readonly first: Look;
  readonly controls: SessionControls;
  /** Opens the device's own files; what is chosen becomes the picture. */
  readonly openFiles: (kind: 'photo' | 'video') => void;
  readonly ways: WaysOn;
}

/** What leads from a look to the rest of the shop; the page that holds both puts it here. */
export interface WaysOn {
  /** At the upper left: out of the fitting room. */
  readonly leave: (look: Look) => ReactNode;
  /** Above the rail: to have what is worn. */
  readonly order: (look: Look) => ReactNode;
}

const VisitContext = createContext<Visit | null>(null);
export const VisitProvider = VisitContext.Provider;

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('visit: this part belongs into a try-on page');
  return visit;
}

/** A look's piece and colour. Throws when the rail has it not. */
export function findLook(
  products: readonly Product[],
  { garment, variant }: Look,
): [Product, Variant] {
  const product = products.find(({ id }) => id === garment);
  const colour = product?.variants.find(({ id }) => id === variant);
  if (!product || !colour) throw new Error(`visit: there is no ${garment} in ${variant}`);
  return [product, colour];
}

/** What was chosen last: also before the visit has begun. */
export function useWanted(): Look {
  const { first } = useVisit();
  const wanted = useTryon((store) => store.wanted);
  return wanted.garment === '' ? first : wanted;
}

/** Names a look as people do: piece and colour. */
export function useLookName(): (look: Look) => string {
  const { products } = useVisit();
  const wording = useWording();
  const isChinese = useLanguage(({ language }) => language === 'zh');
  return (look) => {
    const [product, colour] = findLook(products, look);
    return [wording(product.name), wording(colour.name)].join(isChinese ? ' · ' : ', ');
  };
}

export const isSameLook = (a: Look, b: Look) => a.garment === b.garment && a.variant === b.variant;
