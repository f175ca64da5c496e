/** public/pictures/try-on.webp, as modeling/home-pictures.ts made it. */
export const TRY_PICTURE = { src: 'pictures/try-on.webp', width: 600, height: 1300 } as const;
