import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Mode } from '../../contract/showroom-view';
import { useTexts, useTextsOf, useWording } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import type from '../../ui/type.module.css';
import { ACTION_GROUPS, ACTIONS, GROUP_NAMES, keyLabels, type Action } from '../locomotion/actions';
import { GESTURES } from './gestures';
import styles from './help-dialog.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { useChosen, useVisit } from './visit-context';

const LIST: readonly Action[] = ACTIONS;

/** An action with the keys that do it in a mode. */
const keysIn = (action: Action, mode: Mode): Action => ({
  ...action,
  keys: action.keys.filter(({ modes }) => !modes || modes.includes(mode)),
});

/** All that can be done here: the keys, and what hands do. */
export function HelpDialog() {
  const { keys } = useTextsOf(SHOWROOM_TEXTS);
  const { close } = useTexts();
  const wording = useWording();
  const { store } = useVisit();
  const isOpen = useChosen((visit) => visit.isHelpOpen);
  const mode = useChosen(({ view }) => view.mode);
  const shut = () => store.setState({ isHelpOpen: false });
  return (
    <ModalOverlay
      className={styles.over!}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(next) => next || shut()}
      data-theme="room"
    >
      <Modal>
        <Dialog className={styles.dialog!}>
          <header className={styles.head}>
            <Heading slot="title" className={type.head}>
              {keys.title}
            </Heading>
            <IconButton label={close} onPress={shut}>
              <X className="lucide" aria-hidden />
            </IconButton>
          </header>
          <div className={styles.groups}>
            <section>
              <h3 className={type.note}>{wording(GESTURES.title)}</h3>
              <dl>
                {GESTURES.rows.map(({ act, hand }) => (
                  <div key={act.en} className={styles.row}>
                    <dt>{wording(act)}</dt>
                    <dd>{wording(hand)}</dd>
                  </div>
                ))}
              </dl>
            </section>
            {ACTION_GROUPS.map((group) => (
              <section key={group}>
                <h3 className={type.note}>{wording(GROUP_NAMES[group])}</h3>
                <dl>
                  {LIST.filter((action) => action.group === group).map((action) => (
                    <div key={action.id} className={styles.row}>
                      <dt>{wording(action.name)}</dt>
                      <dd>
                        {keyLabels(keysIn(action, mode)).map((label) => (
                          <kbd key={label}>{label}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
