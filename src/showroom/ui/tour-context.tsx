import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Tour, TourState } from '../tour/play-tour';

const TourContext = createContext<Tour | null>(null);
export const TourProvider = TourContext.Provider;

export function useTour(): Tour {
  const tour = useContext(TourContext);
  if (!tour) throw new Error('tour-context: this part belongs into a showroom page');
  return tour;
}

export const useTourState = (): TourState => useStore(useTour().store);
