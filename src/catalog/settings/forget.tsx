import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { forgottenSchema } from '../../contract/order';
import { forgetDevice } from '../../ui/forget-device';
import { useTextsOf } from '../../ui/language/language';
import { AskDialog } from '../../ui/parts/ask-dialog';
import button from '../../ui/parts/button.module.css';
import { Says } from '../../ui/parts/says';
import { askShop } from '../ask-shop';
import { useProblemWords } from '../shared/problem-words';
import { SETTINGS_TEXTS } from './settings-texts';

/** Has everything about whoever asks deleted, at the shop first and then on the device; says what an order under way still needs. */
export function Forget() {
  const { forget } = useTextsOf(SETTINGS_TEXTS);
  const problemWords = useProblemWords();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => askShop('api/me', forgottenSchema, { method: 'DELETE' }),
    networkMode: 'always',
    onSuccess: () => {
      forgetDevice();
      void client.resetQueries();
    },
    onSettled: () => setAsking(false),
  });
  const underWay = data?.ordersUnderWay ?? 0;
  return (
    <>
      <Button className={button.button} onPress={() => setAsking(true)}>
        {forget.open}
      </Button>
      <div role="status">
        {error && <Says>{problemWords(error)}</Says>}
        {data && <p>{underWay > 0 ? forget.doneUnderWay(String(underWay)) : forget.done}</p>}
      </div>
      <AskDialog
        isOpen={isAsking}
        title={forget.title}
        act={forget.act}
        keep={forget.keep}
        isPending={isPending}
        onAct={mutate}
        onClose={() => setAsking(false)}
      >
        <p>{forget.what}</p>
        <p>{forget.underWay}</p>
      </AskDialog>
    </>
  );
}
