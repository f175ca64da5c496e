import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import type from '../../ui/type.module.css';
import { ORDER_PAGE_TEXTS } from './order-page-texts';

/** The order's address, to be kept somewhere. */
export function CopyLink() {
  const texts = useTextsOf(ORDER_PAGE_TEXTS);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  }
  return (
    <>
      <p className={type.note}>{texts.linkNote}</p>
      <Button className={button.quiet} onPress={() => void copy()}>
        <Copy className="lucide" aria-hidden />
        {texts.copy}
      </Button>
      <p className={type.note} role="status">
        {outcome && texts[outcome]}
      </p>
    </>
  );
}
