import { X } from 'lucide-react';
import { Link } from 'wouter';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { TRY_TEXTS } from './try-texts';

/** The address of a piece in one of its colours. */
export const pieceHref = (productId: string, variant: string, size?: string | null): string =>
  `/products/${productId}?${new URLSearchParams({ variant, ...(size && { size }) })}`;

/** Out of the fitting room, to the piece that is worn. */
export function TryLeave(props: { readonly productId: string; readonly variant: string }) {
  const { leave } = useTextsOf(TRY_TEXTS);
  return (
    <Link
      href={pieceHref(props.productId, props.variant)}
      className={button.icon}
      aria-label={leave}
    >
      <X aria-hidden />
    </Link>
  );
}
