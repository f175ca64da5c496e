import { Link } from 'wouter';
import { useTextsOf } from '../ui/language/language';
import button from '../ui/parts/button.module.css';
import { Notice } from '../ui/parts/notice';
import { SHELL_TEXTS } from './shell/shell-texts';

export function NotFoundPage() {
  const { notFound } = useTextsOf(SHELL_TEXTS);
  return (
    <Notice title={notFound.title} todo={notFound.todo}>
      <Link href="/" className={button.button}>
        {notFound.home}
      </Link>
    </Notice>
  );
}
