import { z } from 'zod';
import { create } from 'zustand';
import { recallVisit, rememberVisit } from '../../ui/visit-memory';
import type { FieldKey, ProductForm } from './product-form';

const STORED = 'tryscape.operator-drafts';

/** Of each field that was written in: what it said before, and what it says now. */
export type Draft = Readonly<Record<string, { readonly was: string; readonly now: string }>>;

const draftsSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ was: z.string(), now: z.string() })),
);

interface DraftStore {
  /** By product. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Writes into a field of which the shop says `was`. */
  readonly write: (id: string, key: FieldKey, was: string, now: string) => void;
  /** Forgets those of these fields that still say what was sent. */
  readonly settle: (id: string, sent: Partial<ProductForm>) => void;
  readonly forget: (id: string, key?: FieldKey) => void;
}

function recallDrafts(): Readonly<Record<string, Draft>> {
  const stored = recallVisit(STORED);
  return (stored !== null && draftsSchema.safeParse(JSON.parse(stored)).data) || {};
}

/** What was written and not saved: kept over pages, languages and reloads of this tab. */
export const useDrafts = create<DraftStore>((set) => {
  function change(id: string, next: (draft: Draft) => Draft): void {
    set(({ drafts: { [id]: draft = {}, ...others } }) => {
      const changed = next(draft);
      const drafts = Object.keys(changed).length > 0 ? { ...others, [id]: changed } : others;
      const isEmpty = Object.keys(drafts).length === 0;
      rememberVisit(STORED, isEmpty ? null : JSON.stringify(drafts));
      return { drafts };
    });
  }
  return {
    drafts: recallDrafts(),
    write: (id, key, was, now) =>
      change(id, (draft) => {
        const { [key]: before, ...others } = draft;
        // Written back: nothing was changed.
        return now === was ? others : { ...draft, [key]: { was: before?.was ?? was, now } };
      }),
    settle: (id, sent) =>
      change(id, (draft) =>
        Object.fromEntries(
          Object.entries(draft).filter(([key, { now }]) => sent[key as FieldKey] !== now),
        ),
      ),
    forget: (id, key) =>
      change(id, (draft) => {
        if (key === undefined) return {};
        const { [key]: _, ...others } = draft;
        return others;
      }),
  };
});
