import { expect, it } from 'vitest';
import { createSizeChart } from '../../../modeling/dress/size-chart.ts';

it('grades the cut from XS to XXL, with ranges of bodies that join up', () => {
  const chart = createSizeChart(
    { chest: 52.4, length: 65.2 },
    'M',
    { chest: [88, 94], waist: [72, 78], hip: [91, 97] },
    { chest: 3, length: 2 },
  );
  expect(chart.unit).toBe('cm');
  expect(chart.sizes.map(({ size }) => size)).toEqual(['XS', 'S', 'M', 'L', 'XL', 'XXL']);
  const [xs, , m, , , xxl] = chart.sizes;
  expect(m).toEqual({
    size: 'M',
    body: { chest: [88, 94], waist: [72, 78], hip: [91, 97] },
    garment: { chest: 52.4, length: 65.2 },
  });
  expect(xs).toEqual({
    size: 'XS',
    body: { chest: [76, 82], waist: [60, 66], hip: [79, 85] },
    garment: { chest: 46.4, length: 61.2 },
  });
  expect(xxl!.garment).toEqual({ chest: 61.4, length: 71.2 });
});
