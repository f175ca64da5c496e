import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Listens to presses on a plan where no name lies; rooms are had by keys through their names.
 * @param onPress shares of the sheet's width and height
 */
export function useFloorPress(
  sheet: RefObject<HTMLElement | null>,
  onPress: (across: number, down: number) => void,
): void {
  const press = useEffectEvent((event: MouseEvent) => {
    if ((event.target as Element).closest('button')) return;
    const box = sheet.current!.getBoundingClientRect();
    onPress((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  });
  useEffect(() => {
    const element = sheet.current!;
    const listen = (event: MouseEvent) => press(event);
    element.addEventListener('click', listen);
    return () => element.removeEventListener('click', listen);
  }, [sheet]);
}
