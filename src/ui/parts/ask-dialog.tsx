import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type from '../type.module.css';
import { ActButton } from './act-button';
import button from './button.module.css';
import styles from './ask-dialog.module.css';

/** Asks once more before something is done that cannot be undone; Escape and `keep` leave all as it is. */
export function AskDialog(props: {
  readonly isOpen: boolean;
  readonly title: string;
  /** The act, and its opposite. */
  readonly act: string;
  readonly keep: string;
  readonly isPending: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { isOpen, title, act, keep, isPending, onAct, onClose, children } = props;
  return (
    <ModalOverlay
      className={styles.over}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal>
        <Dialog className={styles.dialog} role="alertdialog">
          <Heading slot="title" className={type.title}>
            {title}
          </Heading>
          {children}
          <div className={styles.acts}>
            <ActButton className={button.solid!} isPending={isPending} onPress={onAct}>
              {act}
            </ActButton>
            <Button className={button.quiet} onPress={onClose}>
              {keep}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
