import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ShopError } from '../../catalog';
import { useTextsOf } from '../../ui/language/language';
import button from '../../ui/parts/button.module.css';
import { Notice } from '../../ui/parts/notice';
import { SHELL_TEXTS } from './shell-texts';

interface Caught {
  readonly children: ReactNode;
  /** The page's path: what one page could not do says nothing of the next. */
  readonly at: string;
  /** Before the page is tried again. */
  readonly onAgain: () => void;
}

interface CatchState {
  readonly at: string;
  /** What was thrown; null while nothing was. */
  readonly caught: unknown;
}

/**
 * A page, or what to say when the shop or a part of the page could not be reached. The shop is asked
 * again; code that did not come is had by a reload alone, since a browser remembers that it failed.
 */
export function ReachedPage({ children }: { readonly children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  const [path] = useLocation();
  return (
    <Catch at={path} onAgain={reset}>
      {children}
    </Catch>
  );
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
class Catch extends Component<Caught, CatchState> {
  override readonly state: CatchState = { at: this.props.at, caught: null };

  static getDerivedStateFromError(caught: unknown) {
    return { caught };
  }

  static getDerivedStateFromProps({ at }: Caught, before: CatchState): CatchState {
    return before.at === at ? before : { at, caught: null };
  }

  override render() {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return (
      <Unreachable
        again={() => {
          if (!(caught instanceof ShopError)) location.reload();
          this.props.onAgain();
          this.setState({ caught: null });
        }}
      />
    );
  }
}
