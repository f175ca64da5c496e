import { CircleHelp, Ellipsis, Link2 } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { LanguageSwitch } from '../../ui/language/language-switch';
import { useTexts, useTextsOf } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import { Plate } from '../../ui/parts/plate';
import { Way } from '../../ui/parts/way';
import header from './room-header.module.css';
import styles from './more-menu.module.css';
import { SHOWROOM_TEXTS } from './showroom-texts';
import { SoundWay } from './sound-way';
import { TourWay } from './tour-button';
import { useShare } from './use-share';
import { useVisit } from './visit-context';

/** What is wanted now and then: the tour, a link, the keys, the language. */
export function MoreMenu({ place }: { readonly place: string }) {
  const texts = useTextsOf(SHOWROOM_TEXTS);
  const { language } = useTexts();
  const { store } = useVisit();
  return (
    <DialogTrigger>
      <IconButton label={texts.more} className={header.icon}>
        <Ellipsis className="lucide" aria-hidden />
      </IconButton>
      <Plate label={texts.more} placement="bottom end">
        {(close) => (
          <div className={styles.inside}>
            <LanguageSwitch label={language} />
            <div>
              <TourWay onPress={close} />
              <SoundWay />
              <Share key={place} />
              <Way
                icon={<CircleHelp className="lucide" aria-hidden />}
                name={texts.help}
                onPress={() => {
                  close();
                  store.setState({ isHelpOpen: true });
                }}
              />
            </div>
          </div>
        )}
      </Plate>
    </DialogTrigger>
  );
}

function Share() {
  const { share } = useTextsOf(SHOWROOM_TEXTS);
  const [isCopied, setCopied] = useState(false);
  const copy = useShare();
  return (
    <>
      <Way
        icon={<Link2 className="lucide" aria-hidden />}
        name={share.act}
        onPress={() => void copy().then(setCopied)}
      />
      <p role="status" className={styles.copied}>
        {isCopied && share.copied}
      </p>
    </>
  );
}
