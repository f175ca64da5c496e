import { Camera, Image, PersonStanding, Video } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { useTexts } from '../../ui/language/language';
import { IconButton } from '../../ui/parts/icon-button';
import { Plate } from '../../ui/parts/plate';
import { Way } from '../../ui/parts/way';
import { TEMPERAMENTS } from '../camera/demo/motions';
import { useTryon, type TryonInput } from '../store';
import { useSettings } from './settings';
import { useVisit } from './visit';

const ICONS = { camera: Camera, photo: Image, video: Video, demo: PersonStanding } as const;

/** Who tries it on: the shopper in her camera, a photo or a video of her, or a model. */
export function InputPlate() {
  const { inputs } = useTexts().tryon;
  const input = useTryon((store) => store.input);
  const Icon = ICONS[input?.kind ?? 'demo'];
  return (
    <DialogTrigger>
      <IconButton label={inputs.title}>
        <Icon />
      </IconButton>
      <Plate label={inputs.title} placement="top start">
        {(close) => <Inputs onChosen={close} />}
      </Plate>
    </DialogTrigger>
  );
}

function Inputs({ onChosen }: { readonly onChosen: () => void }) {
  const { inputs } = useTexts().tryon;
  const { controls, openFiles } = useVisit();
  const input = useTryon((store) => store.input);
  const facing = useSettings((settings) => settings.facing);
  const choose = (chosen: TryonInput) => {
    onChosen();
    controls.choose(chosen);
  };
  const open = (kind: 'photo' | 'video') => {
    onChosen();
    openFiles(kind);
  };
  return (
    <>
      <Way
        icon={<Camera />}
        name={inputs.camera}
        note={inputs.cameraNote}
        isTaken={input?.kind === 'camera'}
        onPress={() => choose({ kind: 'camera', facing })}
      />
      <Way
        icon={<Image />}
        name={inputs.photo}
        note={inputs.photoNote}
        isTaken={input?.kind === 'photo'}
        onPress={() => open('photo')}
      />
      <Way
        icon={<Video />}
        name={inputs.video}
        note={inputs.videoNote}
        isTaken={input?.kind === 'video'}
        onPress={() => open('video')}
      />
      {TEMPERAMENTS.map((temperament) => (
        <Way
          key={temperament}
          icon={<PersonStanding />}
          name={inputs.demo[temperament]}
          isTaken={input?.kind === 'demo' && input.temperament === temperament}
          onPress={() => choose({ kind: 'demo', temperament })}
        />
      ))}
    </>
  );
}
