import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Notice } from '../../ui/parts/notice';
import { SHELL_TEXTS } from './shell-texts';

interface Caught {
  readonly children: ReactNode;
  /** Before the page is tried again. */
  readonly onAgain: () => void;
}

/** A page, or what to say when the shop or a part of the page could not be reached. */
export function ReachedPage({ children }: { readonly children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  return <Catch onAgain={reset}>{children}</Catch>;
}

function Unreachable({ again }: { readonly again: () => void }) {
  const { unreachable } = useTextsOf(SHELL_TEXTS);
  return (
    <Notice title={unreachable.title} todo={unreachable.todo}>
      <button type="button" className={button.solid} onClick={again}>
        {unreachable.again}
      </button>
    </Notice>
  );
}

/** React has no hook for it. */
class Catch extends Component<Caught, { readonly isCaught: boolean }> {
  override readonly state = { isCaught: false };

  static getDerivedStateFromError() {
    return { isCaught: true };
  }

  override render() {
    if (!this.state.isCaught) return this.props.children;
    return (
      <Unreachable
        again={() => {
          this.props.onAgain();
          this.setState({ isCaught: false });
        }}
      />
    );
  }
}
