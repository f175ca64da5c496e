import { useLanguage, useWording } from '../../ui/language/language';
import { useRoomWords } from './use-room-words';
import { useVisit } from './visit-context';

/** Names parts by their places and pieces by what they are; what is neither, by its id. */
export function useFailedNames(failed: readonly string[]): string {
  const { showroom } = useVisit();
  const words = useRoomWords();
  const wording = useWording();
  const isChinese = useLanguage(({ language }) => language === 'zh');
  const names = failed.flatMap((id) => {
    const part = showroom.scene.parts.find((each) => each.id === id);
    if (part) return part.places.map(words.nameOf);
    const product = showroom.products.find((each) => each.id === id);
    return [product ? wording(product.name) : id];
  });
  return [...new Set(names)].join(isChinese ? '、' : ', ');
}
