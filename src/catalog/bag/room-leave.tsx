import { X } from 'lucide-react';
import { Link } from 'wouter';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { TRY_TEXTS } from './try-texts';

/** Out of a showroom, to the shop's door. */
export function RoomLeave() {
  const { leaveRoom } = useTextsOf(TRY_TEXTS);
  return (
    <Link href="/" className={button.icon} aria-label={leaveRoom}>
      <X className="lucide" aria-hidden />
    </Link>
  );
}
