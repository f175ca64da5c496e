import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTextsOf } from '../../ui/language/language';
import { ActButton } from '../../ui/parts/act-button';
import button from '../../ui/parts/button.module.css';
import { Field } from '../../ui/parts/field';
import type from '../../ui/type.module.css';
import { useProblemWords } from '../shared/problem-words';
import { operatorKey, signIn } from './operator-queries';
import { OPERATOR_TEXTS } from './operator-texts';
import styles from './sign-in.module.css';

/** Asks for the token. It is kept nowhere in the page: a cookie that no script reads stands for it. */
export function SignIn() {
  const texts = useTextsOf(OPERATOR_TEXTS);
  const problemWords = useProblemWords();
  const client = useQueryClient();
  const [token, setToken] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: signIn,
    networkMode: 'always',
    onSuccess: () => client.resetQueries({ queryKey: operatorKey }),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(token.trim() === '');
    if (token.trim() !== '') mutate(token.trim());
  }
  const problem = isMissing ? texts.missing : error ? problemWords(error) : undefined;
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <h1 className={type.head}>{texts.title}</h1>
      <Field
        name="token"
        type="password"
        label={texts.token}
        autoComplete="current-password"
        maxLength={200}
        value={token}
        onChange={(next) => {
          setMissing(false);
          setToken(next);
        }}
        problem={problem}
      />
      <p className={type.note}>{texts.tokenNote}</p>
      <ActButton type="submit" className={button.solid!} isPending={isPending}>
        {texts.signIn}
      </ActButton>
    </form>
  );
}
